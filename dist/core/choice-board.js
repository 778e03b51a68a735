/** What an author writes for `<choice-board>`, and whether a student's choices keep its rules. */
import { array, boolean, check, exactOptional, is, looseObject, number, picklist, pipe } from 'valibot';
import { linkSchema } from './objective.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule } from './schema.js';
import { nameSchema, textSchema } from './text.js';
/** What no further choice can mend. */
const breaches = new Set(['tooMany', 'sectionTooMany', 'pointsOver', 'prerequisite', 'exclusive']);
/**
 * Whether the choices keep the rules. Must-dos count as chosen; what is not on the board counts for nothing, and an own idea
 * counts once it is approved, or while it waits if the board says so.
 *
 * With `pickExactly: 2`, one choice gives `{ valid: true, complete: false, unmet: [{ code: 'tooFew', by: 1 }], remaining: 1, … }`.
 */
export function evaluateBoard(board, selection, { taken } = {}) {
    const counted = [...new Set([...mustDosOf(board), ...selection.chosen.filter((id) => counts(board, selection, id))])];
    const unmet = [...unmetIn(board, counted)];
    const sum = (...codes) => unmet.reduce((all, { code, by }) => (codes.includes(code) ? all + by : all), 0);
    return {
        valid: !unmet.some(isBreach),
        complete: unmet.length === 0,
        unmet,
        remaining: Math.max(sum('tooFew'), sum('sectionTooFew'), sum('noLine'), sum('noDimension'), picksFor(board, counted, sum('pointsShort'))),
        counted,
        full: (board.rules?.capacity ?? []).flatMap(({ option, n }) => !counted.includes(option) && ((taken && Object.hasOwn(taken, option) && taken[option]) || 0) >= n ? option : []),
    };
}
/**
 * Chooses an option or an own idea, unless that would break a rule.
 *
 * With `pickExactly: 1` and `a` chosen, choosing `b` gives `{ ok: false, because: { code: 'tooMany', by: 1 }, swaps: ['a'] }`;
 * with `onFull: 'replaceOldest'` it gives `{ ok: true, chosen: ['b'], dropped: ['a'] }`.
 */
export function choose(board, selection, id, context = {}) {
    const { chosen } = selection;
    const { counted, full } = evaluateBoard(board, selection, context);
    if (counted.includes(id))
        return { ok: true, chosen, dropped: [] };
    if (!counts(board, selection, id))
        return refused({ code: 'unavailable', by: 1, id });
    if (full.includes(id))
        return refused({ code: 'full', by: 1, id });
    // An idea that was chosen and is written anew keeps its place while it waits, or a second yes would make it one too many.
    const kept = board.proposals ? { ...board, proposals: { countWhilePending: true } } : board;
    const without = (other) => [...chosen.filter((one) => one !== other && one !== id), id];
    const breach = (next) => evaluateBoard(kept, { ...selection, chosen: next }).unmet.find(isBreach);
    const because = breach(without());
    if (!because)
        return { ok: true, chosen: without(), dropped: [] };
    const must = mustDosOf(board);
    const swaps = chosen.filter((other) => counts(kept, selection, other) && !must.has(other) && !breach(without(other)));
    const oldest = swaps.find((other) => !selection.started?.includes(other));
    if (board.rules?.onFull === 'replaceOldest' && because.code.endsWith('ooMany') && oldest !== undefined) {
        return { ok: true, chosen: without(oldest), dropped: [oldest] };
    }
    return { ok: false, because, swaps };
}
/**
 * Gives up what was chosen, unless it is a must-do or another choice needs it.
 *
 * Giving up a must-do gives `{ ok: false, because: { code: 'mustDo', … }, swaps: [] }`.
 */
export function unchoose(board, selection, id) {
    if (mustDosOf(board).has(id))
        return refused({ code: 'mustDo', by: 1, id });
    const chosen = selection.chosen.filter((one) => one !== id);
    const { unmet } = evaluateBoard(board, { ...selection, chosen });
    const because = unmet.find(({ code, other }) => code === 'prerequisite' && other === id);
    return because ? refused(because) : { ok: true, chosen, dropped: [id] };
}
/** The fewest and the most that the rules want chosen in all; the most is infinite where there is no limit. */
export function pickLimits({ rules = {} }) {
    const { pickExactly, pickRange } = rules;
    return {
        min: Math.max(pickExactly ?? 0, pickRange?.min ?? (pickExactly === undefined ? 1 : 0)),
        max: Math.min(pickExactly ?? Infinity, pickRange?.max ?? Infinity),
    };
}
/** The options that everybody does, and what those need. */
export function mustDosOf({ rules = {} }) {
    const ids = new Set(rules.mustDo);
    // A set hands out what is added while it is walked through.
    for (const id of ids)
        for (const { option, needs } of rules.prerequisite ?? [])
            if (option === id)
                ids.add(needs);
    return ids;
}
/**
 * The lines of a square, each as the places of its options.
 *
 * `linesOf({ size: 3 })` has 8 lines; with `requireCentre` it has 4.
 */
export function linesOf({ size, requireCentre = false, directions = ['rows', 'columns', 'diagonals'], }) {
    const line = (place) => Array.from({ length: size }, (_, step) => place(step));
    const all = directions.flatMap((direction) => direction === 'diagonals'
        ? [line((step) => step * (size + 1)), line((step) => (step + 1) * (size - 1))]
        : line((at) => at).map((at) => line((step) => (direction === 'rows' ? at * size + step : step * size + at))));
    const centre = (size * size - 1) / 2;
    return requireCentre ? all.filter((places) => places.includes(centre)) : all;
}
/** Whether an own idea in this state can be chosen and counts. */
export function isOpen({ proposals }, state) {
    return (proposals !== undefined && (state === 'approved' || (state === 'proposed' && proposals.countWhilePending === true)));
}
function counts(board, { proposals }, id) {
    return (board.options.some((option) => option.id === id) || isOpen(board, proposals?.find((one) => one.id === id)?.state));
}
function isBreach({ code }) {
    return breaches.has(code);
}
function refused(because) {
    return { ok: false, because, swaps: [] };
}
function* unmetIn({ options, rules = {} }, counted) {
    const has = (id) => id !== undefined && counted.includes(id);
    const chosen = options.filter(({ id }) => has(id));
    const { min, max } = pickLimits({ rules });
    if (counted.length < min)
        yield { code: 'tooFew', by: min - counted.length };
    if (counted.length > max)
        yield { code: 'tooMany', by: counted.length - max };
    for (const { section: id, min, max } of rules.perSection ?? []) {
        const n = chosen.filter(({ section }) => section === id).length;
        if (n < min)
            yield { code: 'sectionTooFew', by: min - n, id };
        if (n > max)
            yield { code: 'sectionTooMany', by: n - max, id };
    }
    if (rules.lines) {
        const missing = linesOf(rules.lines).map((line) => line.filter((place) => !has(options[place]?.id)).length);
        const by = Math.min(...missing);
        if (by > 0)
            yield { code: 'noLine', by };
    }
    if (rules.pointsTarget) {
        const { target, allowOver = false } = rules.pointsTarget;
        const points = chosen.reduce((sum, option) => sum + (option.points ?? 0), 0);
        if (points < target)
            yield { code: 'pointsShort', by: target - points };
        if (points > target && !allowOver)
            yield { code: 'pointsOver', by: points - target };
    }
    for (const { option: id, needs: other } of rules.prerequisite ?? []) {
        if (has(id) && !has(other))
            yield { code: 'prerequisite', by: 1, id, other };
    }
    for (const set of rules.exclusive ?? []) {
        const [id, other, ...more] = set.filter(has);
        if (id !== undefined && other !== undefined)
            yield { code: 'exclusive', by: 1 + more.length, id, other };
    }
    for (const id of rules.dimension ?? []) {
        if (!chosen.some(({ dimension }) => dimension === id))
            yield { code: 'noDimension', by: 1, id };
    }
}
/** The fewest options that could bring so many points. */
function picksFor({ options }, counted, points) {
    const left = options.flatMap(({ id, points }) => (counted.includes(id) ? [] : (points ?? 0))).sort((a, b) => b - a);
    let picks = 0;
    for (; points > 0 && picks < left.length; picks++)
        points -= left[picks] ?? 0;
    return picks;
}
const whole = pipe(number(), check((n) => Number.isInteger(n), 'notWhole'), check((n) => n >= 0, 'outOfRange'));
const positive = pipe(number(), check((n) => n > 0, 'outOfRange'));
const ids = array(idSchema);
const words = exactOptional(textSchema);
const dimension = picklist(['process', 'product', 'content', 'environment']);
const flag = exactOptional(boolean());
const range = looseObject({ min: whole, max: whole });
const boardShape = looseObject({
    type: picklist(['choice-board']),
    id: idSchema,
    record: exactOptional(idSchema),
    title: nameSchema,
    statement: words,
    text: words,
    successCriteria: exactOptional(array(nameSchema)),
    sections: exactOptional(array(looseObject({ id: idSchema, title: nameSchema, text: words }))),
    options: array(looseObject({
        id: idSchema,
        title: nameSchema,
        text: words,
        section: exactOptional(idSchema),
        dimension: exactOptional(dimension),
        medium: words,
        minutes: exactOptional(positive),
        level: words,
        support: words,
        materials: exactOptional(array(nameSchema)),
        links: exactOptional(array(looseObject({ title: nameSchema, href: linkSchema }))),
        modes: exactOptional(array(picklist(['solo', 'partner', 'group']))),
        groupSize: exactOptional(range),
        points: exactOptional(positive),
        objectives: exactOptional(ids),
        competencies: exactOptional(ids),
    })),
    rules: exactOptional(looseObject({
        pickExactly: exactOptional(whole),
        pickRange: exactOptional(range),
        onFull: exactOptional(picklist(['block', 'replaceOldest'])),
        perSection: exactOptional(array(looseObject({ section: idSchema, min: whole, max: whole }))),
        mustDo: exactOptional(ids),
        mayDo: exactOptional(ids),
        lines: exactOptional(looseObject({
            size: whole,
            requireCentre: flag,
            directions: exactOptional(array(picklist(['rows', 'columns', 'diagonals']))),
        })),
        pointsTarget: exactOptional(looseObject({ target: positive, allowOver: flag })),
        prerequisite: exactOptional(array(looseObject({ option: idSchema, needs: idSchema }))),
        exclusive: exactOptional(array(ids)),
        capacity: exactOptional(array(looseObject({ option: idSchema, n: whole }))),
        dimension: exactOptional(array(dimension)),
    })),
    proposals: exactOptional(looseObject({ countWhilePending: flag })),
    columns: exactOptional(whole),
    layout: exactOptional(picklist(['auto', 'one'])),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    feedback: flag,
    sharedComputers: flag,
});
/** The schema of a `<choice-board>`'s definition; rules that contradict each other are problems. */
export const choiceBoardSchema = pipe(boardShape, rule(function* (json) {
    yield* duplicateIds(listIn(json, 'options'), 'options');
    yield* duplicateIds(listIn(json, 'sections'), 'sections');
    if (!is(boardShape, json))
        return;
    const found = [...contradictions(json)];
    yield* found;
    if (found.length === 0)
        yield* deadEnds(json);
}));
/** What the options and each rule say wrongly by themselves. */
function* contradictions({ options, sections = [], rules = {} }) {
    const [optionIds, sectionIds] = [options, sections].map((all) => new Set(all.map(({ id }) => id)));
    /** Which ids stand under which names. */
    const ids = new Map([['section', sectionIds]]);
    for (const name of ['option', 'needs', 'mustDo', 'mayDo', 'exclusive'])
        ids.set(name, optionIds);
    const wrongIn = function* (value, path, name = '') {
        if (typeof value === 'string' && ids.get(name)?.has(value) === false) {
            yield problem(path, 'unknownId', { found: value });
        }
        if (typeof value !== 'object' || value === null)
            return;
        const [found, expected] = [Number(member(value, 'min')), Number(member(value, 'max'))];
        if (found > expected)
            yield problem(path, 'minAboveMax', { found, expected });
        for (const [key, inner] of Object.entries(value)) {
            yield* Array.isArray(value)
                ? wrongIn(inner, placeIn(path, Number(key)), name)
                : wrongIn(inner, placeIn(path, key), key);
        }
    };
    for (const [index, { id, section, groupSize }] of options.entries()) {
        if (/\s/.test(id))
            yield problem(`options[${index}].id`, 'spaceInId', { found: id });
        yield* wrongIn({ section, groupSize }, `options[${index}]`);
    }
    yield* wrongIn(rules, 'rules');
    if (rules.pickExactly === 0)
        yield problem('rules.pickExactly', 'outOfRange', { found: 0, min: 1 });
    for (const [index, found] of (rules.mayDo ?? []).entries()) {
        if (rules.mustDo?.includes(found))
            yield problem(`rules.mayDo[${index}]`, 'mustAndMay', { found });
    }
    for (const [index, { option, needs }] of (rules.prerequisite ?? []).entries()) {
        if (mustDosOf({ rules: { ...rules, mustDo: [needs] } }).has(option)) {
            yield problem(`rules.prerequisite[${index}]`, 'cycle', { found: option });
        }
    }
    if (!rules.lines)
        return;
    const { size } = rules.lines;
    const [found, expected] = [options.length, size * size];
    if (size < 3 || size > 5)
        yield problem('rules.lines.size', 'outOfRange', { found: size, min: 3, max: 5 });
    else if (found !== expected)
        yield problem('rules.lines', 'wrongCount', { found, expected });
    else if (linesOf(rules.lines).length === 0)
        yield problem('rules.lines', 'noWayToFinish');
}
/** The most selections that are tried in search of one that completes a board. */
const searched = 5000;
/** What the rules say wrongly together. */
function* deadEnds(board) {
    const { options } = board;
    const { min } = pickLimits(board);
    // A student's own ideas may do what the options cannot, so nothing is proved where they are allowed.
    if (!board.proposals && min > options.length) {
        yield problem('options', 'tooFewOptions', { found: options.length, expected: min });
        return;
    }
    const { valid, counted } = evaluateBoard(board, { chosen: [] });
    if (!valid)
        yield problem('rules.mustDo', 'mustDosBreakRule', { found: counted.length });
    else if (!board.proposals && !canFinish(board))
        yield problem('rules', 'noWayToFinish');
}
/** Whether some selection completes the board, as far as so many tries can tell: all of up to 12 options. */
function canFinish(board) {
    const open = board.options.map(({ id }) => id).filter((id) => !mustDosOf(board).has(id));
    const all = open.length < 31 ? 2 ** open.length : Infinity;
    for (let bits = 0; bits < Math.min(all, searched); bits++) {
        const chosen = open.filter((_, place) => place < 31 && bits & (1 << place));
        if (evaluateBoard(board, { chosen }).complete)
            return true;
    }
    return all > searched;
}
function problem(path, code, params = {}) {
    return { path, code, params };
}
//# sourceMappingURL=choice-board.js.map