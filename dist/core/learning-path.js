/** What an author writes for `<learning-path>`: steps, choices and checkpoints on the way, and whether anybody can get through. */
import { array, boolean, check, exactOptional, looseObject, number, picklist, pipe, string } from 'valibot';
import { checkpointSchema } from './checkpoint.js';
import { isDay } from './evidence.js';
import { linkSchema } from './objective.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule, wholeSchema } from './schema.js';
import { nameSchema, textSchema } from './text.js';
const minutesSchema = pipe(number(), check((minutes) => minutes > 0 && minutes <= 10_000, 'outOfRange'));
const resourcesSchema = exactOptional(array(looseObject({ title: nameSchema, href: linkSchema })));
/** The schema of a `<learning-path>`'s definition; it finds what nobody could ever get to. */
export const learningPathSchema = pipe(looseObject({
    type: picklist(['learning-path']),
    id: idSchema,
    record: exactOptional(idSchema),
    title: nameSchema,
    statement: exactOptional(textSchema),
    text: exactOptional(textSchema),
    steps: array(looseObject({
        id: idSchema,
        kind: picklist(['must', 'may', 'choose', 'assess']),
        title: nameSchema,
        text: exactOptional(textSchema),
        resources: resourcesSchema,
        minutes: exactOptional(minutesSchema),
        by: exactOptional(pipe(string(), check(isDay, 'notDate'))),
        after: exactOptional(array(idSchema)),
        checkpoint: exactOptional(idSchema),
        options: exactOptional(array(looseObject({
            id: idSchema,
            title: nameSchema,
            text: exactOptional(textSchema),
            resources: resourcesSchema,
            minutes: exactOptional(minutesSchema),
            steps: exactOptional(array(idSchema)),
        }))),
        pick: exactOptional(wholeSchema(1, 50)),
        own: exactOptional(looseObject({ countWhilePending: exactOptional(boolean()) })),
        ready: exactOptional(looseObject({
            selfRating: exactOptional(looseObject({ objective: idSchema, title: exactOptional(nameSchema), atLeast: number() })),
            checklist: exactOptional(array(looseObject({ id: idSchema, text: nameSchema }))),
            musts: exactOptional(boolean()),
        })),
    })),
    checkpoints: exactOptional(array(checkpointSchema)),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    feedback: exactOptional(boolean()),
    sharedComputers: exactOptional(boolean()),
}), rule(pathProblems));
function* pathProblems(given) {
    const steps = listIn(given, 'steps');
    if (Array.isArray(member(given, 'steps')) && steps.length === 0)
        yield { path: 'steps', code: 'missing' };
    const seen = new Set();
    yield* duplicateIds(steps, 'steps', seen);
    for (const [index, step] of steps.entries()) {
        const path = `steps[${index}]`;
        yield* duplicateIds(listIn(step, 'options'), `${path}.options`, seen);
        yield* duplicateIds(listIn(member(step, 'ready'), 'checklist'), `${path}.ready.checklist`);
        yield* emptyBranches(step, path);
    }
    const checkpoints = listIn(given, 'checkpoints');
    yield* duplicateIds(checkpoints, 'checkpoints', seen);
    yield* unknownNames(steps, checkpoints);
    yield* deadEnds(steps, checkpoints);
}
function* emptyBranches(step, path) {
    if (member(step, 'kind') !== 'choose')
        return;
    const options = listIn(step, 'options');
    const [found, pick = 1] = [nameOf(step), member(step, 'pick')];
    if (options.length === 0)
        yield { path: `${path}.options`, code: 'emptyBranch', params: { found } };
    else if (typeof pick === 'number' && pick > options.length) {
        yield { path: `${path}.pick`, code: 'tooFewOptions', params: { found: options.length, expected: pick } };
    }
    for (const [index, option] of options.entries()) {
        const branch = member(option, 'steps');
        if (!Array.isArray(branch) || branch.length > 0)
            continue;
        yield { path: `${path}.options[${index}].steps`, code: 'emptyBranch', params: { found: nameOf(option) } };
    }
}
function* unknownNames(steps, checkpoints) {
    const stepIds = new Set(steps.map(nameOf));
    const checkpointIds = new Set(checkpoints.map(nameOf));
    const placed = new Set();
    for (const [index, step] of steps.entries()) {
        const path = `steps[${index}]`;
        const at = member(step, 'checkpoint');
        if (typeof at === 'string') {
            if (!checkpointIds.has(at))
                yield { path: `${path}.checkpoint`, code: 'unknownId', params: { found: at } };
            // Two ends of one light would both turn at once.
            else if (placed.has(at))
                yield { path: `${path}.checkpoint`, code: 'duplicateId', params: { found: at } };
            placed.add(at);
        }
        for (const [id, place] of namesIn(step, index)) {
            if (!stepIds.has(id))
                yield { path: place, code: 'unknownId', params: { found: id } };
        }
    }
    for (const [index, checkpoint] of checkpoints.entries()) {
        const found = nameOf(checkpoint);
        if (found && !placed.has(found))
            yield { path: `checkpoints[${index}]`, code: 'unreachable', params: { found } };
    }
}
/** Every id of a step that a step names, with its place. */
function namesIn(step, index) {
    const found = [];
    const take = (list, path) => list.forEach((id, place) => typeof id === 'string' && found.push([id, placeIn(path, place)]));
    take(listIn(step, 'after'), `steps[${index}].after`);
    for (const [place, option] of listIn(step, 'options').entries()) {
        take(listIn(option, 'steps'), `steps[${index}].options[${place}].steps`);
    }
    return found;
}
/**
 * The steps that nobody can get to: those that need themselves by way of what they come after, and those that wait for a
 * step behind a light that can only turn once they are done.
 */
function* deadEnds(steps, checkpoints) {
    const reds = new Set(checkpoints.filter((one) => member(one, 'signal') === 'red' || member(one, 'escalate') === true).map(nameOf));
    const branches = branchesOf(steps);
    const ways = steps.map((step, index) => {
        const at = member(step, 'checkpoint');
        const id = nameOf(step);
        return {
            id,
            after: [
                ...namesIn(step, index).filter(([, path]) => path.startsWith(`steps[${index}].after`)),
                ...(branches.get(id) ?? []).map((choice) => [choice, `steps[${index}]`]),
            ],
            checkpoint: typeof at === 'string' && reds.has(at) ? at : undefined,
        };
    });
    const known = new Set(ways.map(({ id }) => id));
    const needs = (way) => way.after.flatMap(([id]) => (known.has(id) ? [id] : []));
    const reached = new Set();
    for (let more = true; more;) {
        more = false;
        let open = true;
        for (const way of ways) {
            if (open && !reached.has(way.id) && needs(way).every((id) => reached.has(id))) {
                reached.add(way.id);
                more = true;
            }
            // The light at the end of a step can turn only when the step can be reached.
            if (way.checkpoint && !reached.has(way.id))
                open = false;
        }
    }
    const byId = new Map(ways.map((way) => [way.id, way]));
    for (const [index, way] of ways.entries()) {
        if (!way.id || reached.has(way.id))
            continue;
        const code = needsItself(way, byId, needs) ? 'cycle' : 'unreachable';
        yield { path: `steps[${index}]`, code, params: { found: way.id } };
    }
}
function needsItself(start, byId, needs) {
    const seen = new Set();
    const open = needs(start);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === start.id)
            return true;
        const way = byId.get(id);
        if (seen.has(id) || !way)
            continue;
        seen.add(id);
        open.push(...needs(way));
    }
    return false;
}
/** For each step that comes only with an option, the choices that bring it. */
function branchesOf(steps) {
    const branches = new Map();
    for (const step of steps) {
        for (const option of listIn(step, 'options')) {
            for (const id of listIn(option, 'steps')) {
                if (typeof id === 'string')
                    branches.set(id, [...(branches.get(id) ?? []), nameOf(step)]);
            }
        }
    }
    return branches;
}
function nameOf(thing) {
    const id = member(thing, 'id');
    return typeof id === 'string' ? id : '';
}
//# sourceMappingURL=learning-path.js.map