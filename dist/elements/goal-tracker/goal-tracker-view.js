/** What a goal tracker shows to one viewer: the goals of the record, the form that is open, and the words for all of it. */
import { isDay } from '../../core/evidence.js';
import { currentLevel, goalsElsewhere, goalsIn } from '../../core/goals.js';
import { levelAt, nextLevel } from '../../core/objective.js';
import { levelName } from '../../parts/level-list.js';
import { said as inWords } from '../../parts/reading.js';
import { shortDay } from '../../parts/save-line.js';
/** Asks the record. */
function goalsOf(given, record) {
    const here = goalsIn(record, given.objectives, given);
    const gone = goalsElsewhere(record, given.objectives, given);
    const isOpen = ({ state }) => state === 'draft' || state === 'active';
    return {
        open: here.filter(isOpen),
        closed: [...here.filter((goal) => !isOpen(goal)), ...gone],
        gone: new Set(gone),
    };
}
/** The goals are asked for once for every change of the record: typing changes nothing in it. */
export class KnownGoals {
    #known;
    of(given, record) {
        const count = record.entries.length;
        const known = this.#known;
        if (known?.given === given && known.record === record && known.count === count)
            return known.goals;
        const goals = goalsOf(given, record);
        this.#known = { given, record, count, goals };
        return goals;
    }
}
/** What is shown in this situation. */
export function viewOf(situation) {
    const { given, draft, record, goals, viewer, acts, reading } = situation;
    const open = draft.get('open') ?? '';
    const [kind = '', id = ''] = open.split(/:(.*)/s);
    const goal = goalWith(goals, id);
    const step = stepWith(goals, id);
    // What the open form is about may have gone meanwhile; then nothing is open, and its words stay in the draft.
    const form = acts && open && (kind === 'new' || goal || step) ? { kind, id } : undefined;
    const inDraft = (field) => draft.get(`${open}/${field}`);
    const wanted = goal?.goal.objective ?? inDraft('objective');
    const objective = given.objectives.find((one) => one.id === wanted) ?? nextObjective(given, record, goals);
    const from = goal ? goal.goal.from : (currentLevel(record, objective.id)?.level ?? null);
    const before = kind === 'new'
        ? { objective: objective.id, target: nextLevel(objective, from)?.value ?? from }
        : kind === 'edit' && goal
            ? { target: goal.goal.target, on: goal.goal.on, why: goal.goal.why }
            : kind === 'change' && step
                ? stepWords(step)
                : {};
    const known = new Map(Object.entries(before));
    return {
        ...situation,
        edits: acts && viewer === 'learner',
        form,
        now: (field) => inDraft(field) ?? `${known.get(field) ?? ''}`,
        objective,
        from,
        inWords: (text) => inWords(text, reading),
    };
}
/** Whoever sets a goal starts with what they rated and have no goal on yet. */
function nextObjective({ objectives }, record, { open }) {
    const free = objectives.filter(({ id }) => !open.some(({ goal }) => goal.objective === id));
    const found = free.find(({ id }) => record.latestRating(id)) ?? free[0] ?? objectives[0];
    return found ?? { id: '', title: '', levels: [] };
}
function stepWords({ set }) {
    const { what, on, when, where, who, proof, obstacle, suggested } = set;
    return {
        what,
        when: when ? 'test' : on ? 'day' : '',
        on,
        where,
        who,
        proof,
        if: obstacle?.if,
        then: obstacle?.then,
        suggested: suggested ? 'on' : '',
    };
}
/** The goal with this id. */
export function goalWith({ open, closed }, id) {
    return [...open, ...closed].find(({ goal }) => goal.id === id);
}
/** The step with this id. */
export function stepWith({ open, closed }, id) {
    return [...open, ...closed].flatMap(({ steps }) => steps).find((step) => step.id === id);
}
/** What a goal is about; undefined when it is gone. */
export function objectiveOf({ given }, { goal }) {
    return given.objectives.find(({ id }) => id === goal.objective);
}
/** What a level is called, on this scale or on none. */
export function nameOf(view, objective, value) {
    const { reading, shared, language, said } = view;
    if (value === null)
        return said.noLevel;
    const level = objective && levelAt(objective, value);
    return level ? levelName(level, reading, shared, language) : said.offScale(value);
}
/** A day as a person says it: "Nov 20". What is no day is left as somebody wrote it. */
export function dayName(on, language) {
    return isDay(on) ? shortDay(Date.parse(`${on}T00:00`), language) : on;
}
/** The day something was said on, as its device showed it. */
export function dayOf({ clock, assessedOn = clock.slice(0, 10) }, language) {
    return dayName(assessedOn, language);
}
/** By when a step is to be done, in words; empty while nobody said. */
export function whenName({ said, language, today }, { set, state }) {
    const { on, when } = set;
    if (when)
        return on ? `${said.beforeTest} (${dayName(on, language)})` : said.beforeTest;
    if (!on)
        return '';
    return (state !== 'done' && on < today ? said.wasFor : said.byDay)(dayName(on, language));
}
//# sourceMappingURL=goal-tracker-view.js.map