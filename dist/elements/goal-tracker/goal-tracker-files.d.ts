/** What a goal tracker hands on: days for a calendar, rows for a spreadsheet, and what a family reads. */
import type { CalendarDay } from '../../core/calendar.js';
import type { FamilyStory } from '../../parts/family-page.js';
import type { GoalView } from './goal-tracker-view.js';
/** The days of goals under way and of steps still to do. */
export declare function datesOf(view: GoalView): readonly CalendarDay[];
/** The calendar file; `now` in milliseconds since 1970. */
export declare function calendarOf(view: GoalView, now: number): string;
/** One row for each step, with its goal; a goal without steps has a row of its own. */
export declare function sheetOf(view: GoalView): string;
/** What a family reads of every goal's objective, the first goal first; what nobody works on comes after it. */
export declare function storiesOf({ given, goals, record }: GoalView): readonly FamilyStory[];
//# sourceMappingURL=goal-tracker-files.d.ts.map