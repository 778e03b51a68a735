/** The files of a goal tracker: days for a calendar, and rows for a spreadsheet. Loaded when a person asks for one. */

import type { FileAction } from './actions.js';
import { writeCalendar } from './calendar.js';
import type { CalendarDay } from './calendar.js';
import type { PlannedGoal } from './state.js';
import { writeCsv } from '../../core/spreadsheet.js';
import type { Cell } from '../../core/spreadsheet.js';
import { nameOf, objectiveOf } from './view.js';
import type { GoalView } from './view.js';

function titleOf(view: GoalView, planned: PlannedGoal): string {
  const objective = objectiveOf(view, planned);
  return objective ? view.textIn(objective.title) : planned.goal.objective;
}

/** The days of active goals and of open steps. */
function datesOf(view: GoalView): readonly CalendarDay[] {
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

/** A file to save; `announcement` says that it was saved. */
export interface GoalFile {
  readonly text: string;
  readonly name: string;
  readonly mediaType: string;
  readonly announcement: string;
}

/** The file that a person asks for, as of now. */
export function goalFile(view: GoalView, type: FileAction['type']): GoalFile {
  const { messages, today } = view;
  const name = `${messages.fileName}-${today}`;
  return type === 'calendar'
    ? {
        text: writeCalendar(datesOf(view), Date.now(), messages.heading[view.viewer]),
        name: `${name}.ics`,
        mediaType: 'text/calendar;charset=utf-8',
        announcement: messages.calendarSaved,
      }
    : {
        text: sheetOf(view),
        name: `${name}.csv`,
        mediaType: 'text/csv;charset=utf-8',
        announcement: messages.sheetSaved,
      };
}

/** One row per step, with its goal; a goal without steps has its own row. */
function sheetOf(view: GoalView): string {
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
