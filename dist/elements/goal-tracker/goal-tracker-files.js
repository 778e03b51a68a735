/** What a goal tracker hands on: days for a calendar, rows for a spreadsheet, and what a family reads. */
import { writeCalendar } from '../../core/calendar.js';
import { currentLevel } from '../../core/goals.js';
import { writeCsv } from '../../core/spreadsheet.js';
import { nameOf, objectiveOf } from './goal-tracker-view.js';
function titleOf(view, planned) {
    const objective = objectiveOf(view, planned);
    return objective ? view.inWords(objective.title) : planned.goal.objective;
}
/** The days of goals under way and of steps still to do. */
export function datesOf(view) {
    return view.goals.open.flatMap((planned) => {
        const { goal, steps } = planned;
        const title = titleOf(view, planned);
        const target = nameOf(view, objectiveOf(view, planned), goal.target);
        return [
            ...(goal.on ? [day(goal.id, goal.on, view.said.calendarGoal(title), target)] : []),
            ...steps
                .filter(({ state }) => state !== 'done')
                .flatMap(({ id, what, set }) => (set.on ? day(id, set.on, what, title) : [])),
        ];
    });
}
function day(id, on, summary, description) {
    return { uid: `${id}@competency-widgets`, on, summary, description };
}
/** The calendar file; `now` in milliseconds since 1970. */
export function calendarOf(view, now) {
    return writeCalendar(datesOf(view), now, view.said.heading[view.viewer]);
}
/** One row for each step, with its goal; a goal without steps has a row of its own. */
export function sheetOf(view) {
    const { goals, said } = view;
    const rows = [...goals.open, ...goals.closed].flatMap((planned) => {
        const { goal, steps, state } = planned;
        const objective = objectiveOf(view, planned);
        const cells = [
            titleOf(view, planned),
            nameOf(view, objective, goal.from),
            nameOf(view, objective, goal.target),
            goal.on ?? '',
            said.states[goals.gone.has(planned) ? 'archived' : state],
            goal.why ?? '',
        ];
        if (steps.length === 0)
            return [[...cells, '', '', '', '', '', '']];
        return steps.map(({ what, state: stepState, set }) => [
            ...cells,
            what,
            set.on ?? (set.when ? said.beforeTest : ''),
            said.stepStates[stepState],
            set.where ?? '',
            set.who ?? '',
            set.proof ?? '',
        ]);
    });
    return writeCsv([said.columns, ...rows]);
}
/** What a family reads of every goal's objective, the first goal first; what nobody works on comes after it. */
export function storiesOf({ given, goals, record }) {
    const worked = goals.open.map(({ goal }) => goal.objective);
    const place = (id) => (worked.includes(id) ? worked.indexOf(id) : worked.length);
    return given.objectives
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
//# sourceMappingURL=goal-tracker-files.js.map