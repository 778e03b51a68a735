/** What a record says about one path: how far each step is, which of them are open, and whether the student keeps the pace. */
import { boardState } from './board-record.js';
import { standingAt } from './checkpoint.js';
import { isKind } from './entry.js';
/**
 * How far the student of a record is. What lies behind an unreleased red light cannot be entered, however far it was before;
 * what was done stays done.
 *
 * For an empty record, `pathState(path, record).current?.step` is the first step that can be entered.
 */
export function pathState(path, record) {
    const checkpoints = new Map((path.checkpoints ?? []).map((one) => [one.id, one]));
    const chosen = new Map(path.steps.map((step) => [step.id, choiceOf(step, record)]));
    const mine = path.steps.filter((step) => isOfThisWay(path, step, chosen));
    const isDone = (id) => progressOf(id, record) === 'done';
    let soft;
    let hard;
    const steps = mine.map((step, index) => {
        const { choices = [], proposals = [], isChosen = true } = chosen.get(step.id) ?? {};
        // A step of a branch that was not chosen is none that anybody could wait for.
        const waitsFor = (step.after ?? []).filter((id) => mine.some((one) => one.id === id) && !isDone(id));
        const checkpoint = step.checkpoint === undefined ? undefined : checkpoints.get(step.checkpoint);
        const standing = checkpoint && standingAt(checkpoint, record);
        const state = {
            step,
            place: index + 1,
            access: hard ? 'hidden' : soft ? 'locked' : waitsFor.length > 0 ? 'waits' : 'open',
            waitsFor,
            behind: hard ?? soft,
            progress: progressOf(step.id, record),
            helped: record.shown('gave-feedback', step.id, 'learner').at(-1)?.helped,
            choices,
            proposals,
            isChosen,
            asked: record.shown('asked-ready', step.id, 'learner').at(-1),
            checkpoint,
            standing,
        };
        if (checkpoint && standing?.stopped) {
            if (checkpoint.lock === 'hard')
                hard ??= checkpoint;
            soft ??= checkpoint;
        }
        return state;
    });
    const required = steps.filter(({ step }) => step.kind !== 'may');
    const done = required.filter(({ progress }) => progress === 'done').length;
    return {
        steps,
        current: currentOf(steps, record),
        stop: steps.find(isStopped),
        required: required.length,
        done,
        complete: done === required.length && !steps.some(({ standing }) => standing?.stopped),
    };
}
/** What stands in the way of "I'm ready"; `ticked` are the ids of the lines that are ticked. Empty when nothing does. */
export function notReady(path, step, record, ticked) {
    const { selfRating, checklist = [], musts } = step.ready ?? {};
    const found = [];
    if (selfRating) {
        const level = record.latestRating(selfRating.objective, 'learner')?.level ?? undefined;
        if (level === undefined || level < selfRating.atLeast)
            found.push({ code: 'rating' });
    }
    const left = checklist.filter(({ id }) => !ticked.includes(id)).length;
    if (left > 0)
        found.push({ code: 'checklist', count: left });
    if (musts) {
        const { steps } = pathState(path, record);
        const place = steps.findIndex((one) => one.step.id === step.id);
        const undone = steps.slice(0, place).filter((one) => one.step.kind === 'must' && one.progress !== 'done').length;
        if (undone > 0)
            found.push({ code: 'musts', count: undone });
    }
    return found;
}
/**
 * The pace, from the days of the steps that everybody does, and today as in `2026-11-20`: behind by those whose day is over
 * and that are not done; else ahead by those that are done before their day; undefined where no step has a day. It is for the
 * student alone.
 *
 * With steps by Monday and by Friday, none done, `paceOf` on Wednesday is `{ is: 'behind', steps: 1, … }`.
 */
export function paceOf({ steps }, today) {
    const dated = steps.flatMap(({ step, progress }) => step.by !== undefined && step.kind !== 'may' ? { by: step.by, isDone: progress === 'done' } : []);
    if (dated.length === 0)
        return undefined;
    const late = dated.filter(({ by, isDone }) => by < today && !isDone).length;
    const early = dated.filter(({ by, isDone }) => by > today && isDone).length;
    const days = dated.flatMap(({ by, isDone }) => (by >= today && !isDone ? by : [])).sort();
    const [next] = days;
    if (late > 0)
        return { is: 'behind', steps: late, next };
    // Whoever has left out the step of today is not ahead yet.
    return early > 0 && !days.includes(today) ? { is: 'ahead', steps: early, next } : { is: 'on', steps: 0, next };
}
function choiceOf(step, record) {
    if (step.kind !== 'choose')
        return undefined;
    const { id, options = [], pick = 1, own } = step;
    const { choices, proposals } = boardState({ id, options }, record);
    const counts = choices.filter((choice) => {
        const state = proposals.find((one) => one.id === choice.id)?.state;
        return !choice.archived && (state === undefined || isAllowed(own, state));
    });
    return { choices, proposals, isChosen: counts.length >= pick };
}
/** Whether an own prompt in this state may take the place of an offered one. */
export function isAllowed(own, state) {
    return state === 'approved' || (state === 'proposed' && own?.countWhilePending === true);
}
/** A step that some option brings is there only when such an option is chosen, in a step that is there itself. */
function isOfThisWay(path, step, chosen, depth = 0) {
    const bringers = path.steps.flatMap((from) => (from.options ?? []).flatMap((option) => (option.steps?.includes(step.id) ? { from, option } : [])));
    if (bringers.length === 0 || depth > path.steps.length)
        return bringers.length === 0;
    return bringers.some(({ from, option }) => chosen.get(from.id)?.choices.some(({ id }) => id === option.id) && isOfThisWay(path, from, chosen, depth + 1));
}
function progressOf(id, record) {
    return record.shown('progressed', id, 'learner').at(-1)?.state ?? 'todo';
}
function isStopped({ standing, access }) {
    return standing?.stopped === true && access !== 'hidden';
}
function currentOf(steps, record) {
    const open = new Map(steps.flatMap((one) => (one.access === 'open' && one.progress !== 'done' ? [[one.step.id, one]] : [])));
    const latest = record.entries.findLast((entry) => isKind(entry, 'progressed') && entry.state !== 'done' && open.has(entry.about) && !record.isOut(entry));
    if (latest?.about !== undefined)
        return open.get(latest.about);
    const left = [...open.values()];
    // Nobody goes on with what they may do while a light holds up what they must.
    return left.find(({ step }) => step.kind !== 'may') ?? (steps.some(isStopped) ? undefined : left[0]);
}
//# sourceMappingURL=path-record.js.map