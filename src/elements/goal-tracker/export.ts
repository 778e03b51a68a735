/** What a goal tracker exports: days for a calendar, rows for a spreadsheet, and the text for a family. */

import { writeCalendar } from './calendar.js';
import type { CalendarDay } from './calendar.js';
import { currentLevel } from './state.js';
import type { PlannedGoal } from './state.js';
import { writeCsv } from '../../core/spreadsheet.js';
import type { Cell } from '../../core/spreadsheet.js';
import type { FamilyStory } from '../../ui/family/family-page.js';
import { nameOf, objectiveOf } from './view.js';
import type { GoalView } from './view.js';

function titleOf(view: GoalView, planned: PlannedGoal): string {
  const objective = objectiveOf(view, planned);
  return objective ? view.inWords(objective.title) : planned.goal.objective;
}

/** The days of active goals and of open steps. */
export function datesOf(view: GoalView): readonly CalendarDay[] {
  return view.goals.open.flatMap((planned): CalendarDay[] => {
    const { goal, steps } = planned;
    const title = titleOf(view, planned);
    const target = nameOf(view, objectiveOf(view, planned), goal.target);
    return [
      ...(goal.on ? [day(goal.id, goal.on, view.messages.calendarGoal(title), target)] : []),
      ...steps
        .filter(({ state }) => state !== 'done')
        .flatMap(({ id, what, set }) => (set.on ? day(id, set.on, what, title) : [])),
    ];
  });
}

function day(id: string, on: string, summary: string, description: string): CalendarDay {
  return { uid: `${id}@competency-widgets`, on, summary, description };
}

/** The calendar file; `now` in milliseconds since 1970. */
export function calendarOf(view: GoalView, now: number): string {
  return writeCalendar(datesOf(view), now, view.messages.heading[view.viewer]);
}

/** One row per step, with its goal; a goal without steps has its own row. */
export function sheetOf(view: GoalView): string {
  const { goals, messages } = view;
  const rows = [...goals.open, ...goals.closed].flatMap((planned): Cell[][] => {
    const { goal, steps, state } = planned;
    const objective = objectiveOf(view, planned);
    const cells = [
      titleOf(view, planned),
      nameOf(view, objective, goal.from),
      nameOf(view, objective, goal.target),
      goal.on ?? '',
      messages.states[goals.gone.has(planned) ? 'archived' : state],
      goal.why ?? '',
    ];
    if (steps.length === 0) return [[...cells, '', '', '', '', '', '']];
    return steps.map(({ what, state: stepState, set }) => [
      ...cells,
      what,
      set.on ?? (set.when ? messages.beforeTest : ''),
      messages.stepStates[stepState],
      set.where ?? '',
      set.who ?? '',
      set.proof ?? '',
    ]);
  });
  return writeCsv([messages.columns, ...rows]);
}

/** The family story of every goal's objective, in the order of the goals; objectives without a goal come last. */
export function storiesOf({ config, goals, record }: GoalView): readonly FamilyStory[] {
  const worked = goals.open.map(({ goal }) => goal.objective);
  const place = (id: string) => (worked.includes(id) ? worked.indexOf(id) : worked.length);
  return config.objectives
    .filter(({ id }) => worked.includes(id) || record.latestRating(id))
    .sort((a, b) => place(a.id) - place(b.id))
    .map((objective) => ({
      objective,
      mine: currentLevel(record, objective.id)?.level ?? null,
      will: goals.open
        .filter(({ goal }) => goal.objective === objective.id)
        .flatMap(({ steps }) => steps.filter(({ state }) => state !== 'done'))
        .sort((a, b) => ((a.set.on ?? '9') < (b.set.on ?? '9') ? -1 : 1))
        .map(({ what }) => what),
    }));
}
