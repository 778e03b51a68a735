/** What an author writes for `<mastery-tracker>`, and where a learner stands on each of its objectives. */
import { array, boolean, exactOptional, looseObject, minLength, number, picklist, pipe } from 'valibot';
import { compareEntries, ratedAt } from './record.js';
import { selectEvidence } from './evidence.js';
import { calculateMastery, masteryMethods } from './mastery.js';
import { isProficient, objectiveSchema, offScale, positionsOf, proficientAt } from './objective.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule } from './schema.js';
import { nameSchema } from './text.js';
const independence = ['independent', 'withHelp', 'group', 'observation', 'conversation'];
const masterySchema = exactOptional(looseObject({
    method: exactOptional(picklist(masteryMethods)),
    weight: exactOptional(number()),
    times: exactOptional(number()),
    mastery: exactOptional(number()),
    order: exactOptional(picklist(['assessedAt', 'submittedAt', 'dueAt'])),
    attempts: exactOptional(picklist(['keepAll', 'latest', 'best'])),
    kinds: exactOptional(array(picklist(['assignment', 'assessment', 'project', 'practice']))),
    drop: exactOptional(array(picklist(independence))),
    exclude: exactOptional(array(looseObject({ work: idSchema, why: nameSchema }))),
    snap: exactOptional(picklist(['reached', 'nearest'])),
}));
/** The schema of a `<mastery-tracker>`'s definition. */
export const masteryTrackerSchema = pipe(looseObject({
    type: picklist(['mastery-tracker']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    objectives: pipe(array(objectiveSchema), minLength(1, 'missing')),
    mastery: masterySchema,
    reveal: exactOptional(picklist(['afterSelf', 'immediate'])),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
    sharedComputers: exactOptional(boolean()),
}), rule(function* (definition) {
    const whole = member(definition, 'mastery');
    yield* optionProblems(whole, 'mastery');
    yield* duplicateIds(listIn(definition, 'objectives'), 'objectives');
    for (const [index, objective] of listIn(definition, 'objectives').entries()) {
        const own = member(objective, 'mastery');
        const path = `objectives[${index}].mastery`;
        if (own !== undefined)
            yield* optionProblems({ ...Object(whole), ...Object(own) }, path);
        for (const problem of offScale(own, objective, 'mastery'))
            yield { ...problem, path: `${path}.mastery` };
    }
}));
/** What `calculateMastery` has against the options of a rule; what schemas say already is left to them. */
function* optionProblems(options, path) {
    const method = masteryMethods.find((known) => known === (member(options, 'method') ?? 'weighted-average'));
    const numbers = ['weight', 'times', 'mastery'].flatMap((name) => {
        const value = member(options, name);
        return typeof value === 'number' ? [[name, value]] : [];
    });
    if (!method)
        return;
    const asked = { times: 3, mastery: 0, scale: { min: 0, max: 1 }, ...Object.fromEntries(numbers) };
    const parsed = calculateMastery(method, [], asked);
    if (!parsed.ok)
        for (const problem of parsed.problems)
            yield { ...problem, path: placeIn(path, problem.path) };
}
/** How many ratings a trend looks back on, and the fewest it needs. */
const trendOf = 6;
const fewest = 3;
/**
 * Where a learner stands on every objective, and how that came about. What may not be seen yet is nowhere in it; a teacher
 * sees all. `before` is an earlier answer for the same definition, whose objectives are taken over where nothing happened.
 *
 * With the ratings 2 and 4 on the one objective, `progressOf(definition, record).objectives[0]?.suggested.value` is `3.3`.
 */
export function progressOf(definition, record, viewer = 'learner', before) {
    const reveals = viewer === 'teacher' || definition.reveal === 'immediate';
    const objectives = definition.objectives.map((objective, index) => {
        const known = before?.objectives[index];
        const story = storyOf(objective, record, reveals);
        const goal = record.goalsOn(objective.id).findLast(({ state }) => state === 'active');
        const earlier = known && stories.get(known);
        const isSame = known?.objective === objective &&
            earlier?.determined === story.determined &&
            sameItems(earlier?.seen ?? [], story.seen);
        const fresh = isSame ? known : told(objective, { ...definition.mastery, ...objective.mastery }, story);
        const progress = { ...fresh, waiting: story.waiting, goal };
        stories.set(progress, story);
        return progress;
    });
    const counts = { proficient: 0, onTheWay: 0, noLevel: 0 };
    for (const { standing } of objectives)
        counts[standing] += 1;
    const known = new Set(definition.objectives.map(({ id }) => id));
    const archived = record.archived(known).filter((entry) => entry.kind === 'rated');
    return { objectives, counts, archived };
}
const stories = new WeakMap();
function storyOf({ id }, record, reveals) {
    const all = record.ratingsOf(id);
    const determined = record.shown('determined', id, 'teacher').at(-1);
    if (reveals || all.every(({ by }) => by !== 'teacher'))
        return { seen: all, waiting: 0, determined };
    const rated = new Set(all.flatMap((rating) => (rating.by === 'learner' && !rating.copied ? workOf(rating) : [])));
    const isOpen = (rating) => rating.by !== 'teacher' || (rating.released ?? (rating.evidence ? rated.has(workOf(rating)) : rated.size > 0));
    const seen = [];
    let waiting = 0;
    for (const rating of all) {
        if (isOpen(rating))
            seen.push(rating);
        else if (rating.released !== false)
            waiting += 1;
    }
    return { seen, waiting, determined };
}
const workOf = (rating) => rating.evidence?.id ?? '';
function sameItems(a, b) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
}
function told(objective, rule, story) {
    const { seen, waiting, determined } = story;
    const { points, used, order, placedByRating } = pointsOf(objective, rule, seen);
    const calculated = calculate(objective, rule, used, order);
    const theirs = used.filter(({ by }) => by === 'teacher');
    const teacher = determined
        ? {
            level: determined.level,
            how: determined.how,
            outOfDate: used.some((rating) => compareEntries(rating, determined) > 0),
            determined,
        }
        : theirs.length > 0
            ? { level: calculate(objective, rule, theirs, order).level, how: 'automatic', outOfDate: false, determined }
            : undefined;
    const level = determined ? determined.level : calculated.level;
    return {
        objective,
        mine: seen.findLast((rating) => rating.by === 'learner' && !rating.copied),
        suggested: { ...calculated, order, placedByRating },
        teacher,
        goal: undefined,
        points,
        trend: trendIn(used, objective.increment ?? 1),
        waiting,
        standing: level === null ? 'noLevel' : isProficient(objective, level) ? 'proficient' : 'onTheWay',
    };
}
/** Every rating with whether it counts, in the order of the policy. */
function pointsOf(objective, rule, seen) {
    const { order = 'assessedAt', attempts = 'keepAll', drop = [], kinds, exclude = [] } = rule;
    const excludedWork = new Map(exclude.map(({ work, why }) => [work, why]));
    const settled = new Set(seen.filter((rating) => rating.level !== null && rankOf(rating) > 0 && isOn(objective, rating)).map(rankedWork));
    const ownReason = (rating) => {
        const { evidence, level, by } = rating;
        if (level !== null && !isVersion(objective, rating))
            return 'olderScale';
        if (level !== null && !isOn(objective, rating))
            return 'offScale';
        if (by === 'peer' || by === 'family')
            return 'peer';
        if (evidence && kinds && !kinds.includes(evidence.kind))
            return 'kind';
        // Nearly always nobody but the learner rated it, and then there is nothing to look up.
        if (!evidence || settled.size === 0)
            return undefined;
        const isSettled = [1, 2].some((rank) => rank > rankOf(rating) && settled.has(`${rank} ${workOf(rating)}`));
        return isSettled ? 'teacherRated' : undefined;
    };
    const reasons = new Map();
    const times = timesOf(seen);
    const words = {};
    const items = seen.map((rating, index) => {
        const { id, level, code, evidence } = rating;
        const reason = ownReason(rating);
        const byHand = evidence && excludedWork.has(evidence.id);
        if (reason && !byHand)
            reasons.set(id, reason);
        if (reason || byHand)
            words[id] = '';
        return {
            id,
            rating,
            level,
            ...(code && { code }),
            assessedAt: times[index] ?? rating.at,
            ...(evidence?.on !== undefined && { submittedAt: evidence.on, dueAt: evidence.on }),
            ...(evidence && { work: evidence.id }),
            ...(evidence?.independence && { independence: evidence.independence }),
        };
    });
    const policy = { order, attempts, drop, exclude: words };
    const { used, excluded, placedByAssessedAt } = selectEvidence(items, policy);
    const out = new Map(excluded.map(({ evidence, reason }) => [evidence.id, reasons.get(evidence.id) ?? reason]));
    const ordered = out.size === 0
        ? used
        : selectEvidence(items.map((item) => ({ ...item, level: 0, work: item.id })), { order }).used;
    const points = ordered.map(({ id, rating }) => {
        const reason = out.get(id);
        return {
            rating,
            who: whoOf(rating),
            reason,
            words: reason === 'byHand' ? excludedWork.get(workOf(rating)) : undefined,
        };
    });
    return { points, used: used.map(({ rating }) => rating), order, placedByRating: placedByAssessedAt.length };
}
/** A teacher's word counts before what the learner copied of it, and that before the learner's own. */
function rankOf({ by, copied }) {
    return by === 'teacher' || by === 'assessment' ? 2 : copied ? 1 : 0;
}
const rankedWork = (rating) => `${rankOf(rating)} ${workOf(rating)}`;
function whoOf({ by, copied }) {
    return copied ? 'copied' : by === 'family' ? 'peer' : by;
}
function isVersion(objective, { version }) {
    return (version ?? 1) === (objective.version ?? 1);
}
function isOn({ levels }, { level }) {
    return level !== null && level >= (levels[0]?.value ?? 0) && level <= (levels.at(-1)?.value ?? 0);
}
/** When each was rated; one that was edited since keeps its place, so its time is no later than that of the next. */
function timesOf(ratings) {
    const times = [];
    let next;
    for (const rating of ratings.toReversed()) {
        const at = ratedAt(rating);
        next = next === undefined || at < next ? at : new Date(Date.parse(next) - 1).toISOString();
        times.push(next);
    }
    return times.reverse();
}
function calculate(objective, rule, used, order) {
    const { method = 'weighted-average', weight, times = 3, mastery = proficientAt(objective), snap = 'reached' } = rule;
    const scale = { min: objective.levels[0]?.value ?? 0, max: objective.levels.at(-1)?.value ?? 0 };
    const scores = used.map(({ level }) => level);
    const options = { times, mastery, scale, order, ...(weight !== undefined && { weight }) };
    const parsed = calculateMastery(method, scores, options);
    const { value, steps } = parsed.ok ? parsed.value : { value: null, steps: [] };
    return { value, level: levelOf(objective, value, snap), method, steps, snap };
}
/**
 * The level of the scale that a calculated number stands for: the one it has reached or, with `nearest`, the nearest, and the
 * higher of two that are equally near.
 *
 * `levelOf(objective, 2.75)` is 2 on a scale from 1 to 4; with `nearest` it is 3.
 */
export function levelOf(objective, value, snap = 'reached') {
    if (value === null)
        return null;
    const positions = positionsOf(objective);
    const reached = positions.findLast((position) => position <= value) ?? positions[0] ?? null;
    const above = positions.find((position) => position > value);
    if (snap === 'reached' || reached === null || above === undefined)
        return reached;
    return above - value <= value - reached ? above : reached;
}
function trendIn(used, increment) {
    const last = used.slice(-trendOf);
    const change = (last.at(-1)?.level ?? 0) - (last[0]?.level ?? 0);
    if (last.length < fewest || Math.abs(change) < increment)
        return undefined;
    return change > 0 ? 'rising' : 'falling';
}
//# sourceMappingURL=mastery-tracker.js.map