/** What somebody did, as one small frozen entry: its kinds, how one is made, and how one that was stored is read. */
import { array, boolean, check, exactOptional, is, looseObject, nullable, number, picklist, pipe, safeParse, string, union, } from 'valibot';
import { hybridTime, isHybridTime, localClock } from './clock.js';
import { uuidV7 } from './id.js';
import { idSchema, member, placeIn, problemsOf } from './schema.js';
import { textSchema } from './text.js';
/** The newest version of the entry format that this code writes and understands. */
export const entryVersion = 1;
const text = string();
const maybeText = exactOptional(text);
const maybeFlag = exactOptional(boolean());
const maybeNumber = exactOptional(number());
const atSchema = pipe(text, check(isHybridTime, 'notDate'));
/** What even an entry of a newer version must have to be kept. */
const envelopeSchema = looseObject({
    v: pipe(number(), check((v) => Number.isInteger(v) && v > 0, 'outOfRange')),
    id: idSchema,
    at: atSchema,
    kind: idSchema,
});
const base = {
    id: idSchema,
    at: atSchema,
    clock: text,
    by: picklist(['learner', 'teacher', 'peer', 'family', 'assessment']),
    about: text,
    revises: maybeText,
};
/**
 * The schema of each kind of entry. Lists of words are closed: a new word in one needs a new version of the format, so that
 * older code keeps the entry instead of failing on it.
 */
export const entrySchemas = new Map([
    [
        'rated',
        looseObject({
            ...base,
            level: nullable(number()),
            code: exactOptional(picklist(['insufficientEvidence', 'missing', 'exempt', 'absent'])),
            of: looseObject({ min: number(), max: number(), proficientAt: number() }),
            label: exactOptional(textSchema),
            version: maybeNumber,
            evidence: exactOptional(looseObject({
                id: idSchema,
                title: textSchema,
                kind: picklist(['assignment', 'assessment', 'project', 'practice']),
                on: maybeText,
                independence: exactOptional(picklist(['independent', 'withHelp', 'group', 'observation', 'conversation'])),
            })),
            sure: maybeFlag,
            why: exactOptional(looseObject({ indicators: exactOptional(array(text)), text: maybeText, link: maybeText })),
            need: exactOptional(array(text)),
            copied: maybeFlag,
            assessedOn: maybeText,
            released: maybeFlag,
            modified: maybeFlag,
        }),
    ],
    [
        'reflected',
        looseObject({
            ...base,
            prompt: text,
            moment: picklist(['before', 'during', 'after']),
            text,
            rating: maybeText,
        }),
    ],
    ['commented', looseObject({ ...base, text })],
    [
        'goal-set',
        looseObject({
            ...base,
            objective: text,
            from: nullable(number()),
            target: number(),
            on: maybeText,
            why: maybeText,
            closesBy: exactOptional(picklist(['any', 'teacher', 'calculated'])),
        }),
    ],
    [
        'goal-changed',
        looseObject({
            ...base,
            target: maybeNumber,
            on: maybeText,
            why: maybeText,
            state: exactOptional(picklist(['active', 'met', 'notYet', 'archived'])),
            review: exactOptional(picklist(['requested', 'inReview', 'approved'])),
            rank: maybeNumber,
        }),
    ],
    [
        'step-set',
        looseObject({
            ...base,
            goal: text,
            what: text,
            on: maybeText,
            when: exactOptional(picklist(['nextTest'])),
            where: maybeText,
            who: maybeText,
            proof: maybeText,
            obstacle: exactOptional(looseObject({ if: text, then: text })),
            suggested: maybeFlag,
        }),
    ],
    [
        'step-changed',
        looseObject({
            ...base,
            state: exactOptional(picklist(['todo', 'done', 'blocked'])),
            note: maybeText,
            rank: maybeNumber,
        }),
    ],
    ['checked-in', looseObject({ ...base, text })],
    [
        'determined',
        looseObject({
            ...base,
            level: nullable(number()),
            suggested: nullable(number()),
            how: picklist(['snapshot', 'override']),
            reason: maybeText,
        }),
    ],
    [
        'tested',
        looseObject({
            ...base,
            test: text,
            testId: maybeText,
            on: maybeText,
            result: exactOptional(union([looseObject({ level: number() }), looseObject({ points: number(), of: number() })])),
            metLastGoal: maybeFlag,
            goal: maybeText,
            plan: maybeText,
            errors: exactOptional(array(looseObject({
                question: text,
                objective: text,
                right: boolean(),
                cause: exactOptional(picklist(['simpleMistake', 'dontUnderstandYet', 'ranOutOfTime'])),
            }))),
        }),
    ],
    ['asked-ready', looseObject({ ...base, words: maybeText })],
    [
        'chosen',
        looseObject({
            ...base,
            board: text,
            label: exactOptional(textSchema),
            with: exactOptional(picklist(['solo', 'partner', 'group'])),
            partners: exactOptional(array(looseObject({ label: text, agreed: boolean() }))),
        }),
    ],
    ['unchosen', looseObject({ ...base, board: text })],
    ['progressed', looseObject({ ...base, state: picklist(['started', 'submitted', 'done']) })],
    ['proposed', looseObject({ ...base, board: text, title: text, how: text })],
    ['decided', looseObject({ ...base, answer: picklist(['approved', 'changesAsked', 'declined']), note: maybeText })],
    ['gave-feedback', looseObject({ ...base, helped: picklist(['yes', 'some', 'no']), text: maybeText })],
    [
        'signaled',
        looseObject({
            ...base,
            understanding: picklist(['green', 'yellow', 'red']),
            words: maybeText,
            checks: exactOptional(array(text)),
        }),
    ],
    ['released', looseObject({ ...base, note: maybeText, word: maybeFlag })],
    ['relocked', looseObject({ ...base, note: maybeText })],
    [
        'helped',
        looseObject({
            ...base,
            state: picklist(['seen', 'helped']),
            note: maybeText,
            who: maybeText,
            need: exactOptional(picklist(['red', 'question'])),
            words: maybeText,
            waited: maybeNumber,
        }),
    ],
    ['shown', looseObject({ ...base, to: text })],
    ['turned-in', looseObject({ ...base, through: text, how: picklist(['copy', 'form', 'file']) })],
    ['retracted', looseObject(base)],
]);
export function makeEntry(body, { now, offset, latest, random }) {
    const made = {
        v: entryVersion,
        id: uuidV7(now, random),
        at: hybridTime(now, latest),
        clock: localClock(now, offset),
    };
    return frozenCopy({ ...made, ...body }, '', 0);
}
/**
 * Reads an entry from what was stored or sent: a frozen copy of it, or every problem. It never throws, and a text may have
 * any length. An entry of an unknown kind or a newer version is good when it has an id, a time and a kind; members that no
 * schema names are kept; `__proto__`, `constructor` and `prototype` are dropped.
 *
 * `parseEntry({})` gives the problem `missing` at `v`, `id`, `at` and `kind`.
 */
export function parseEntry(json) {
    try {
        const entry = frozenCopy(json, '', 0);
        const known = member(entry, 'v') === entryVersion && entrySchemas.get(`${member(entry, 'kind')}`);
        // What was checked is the copy itself, not the one that valibot makes: a page may have setters on Object.prototype.
        if (isEnvelope(entry) && (!known || is(known, entry)))
            return { ok: true, value: entry };
        return { ok: false, problems: problemsOf(safeParse(known || envelopeSchema, entry).issues ?? []) };
    }
    catch (error) {
        return { ok: false, problems: [error instanceof Unfit ? error.problem : { path: '', code: 'unreadable' }] };
    }
}
function isEnvelope(value) {
    return is(envelopeSchema, value);
}
/** Whether an entry is of a kind, and of a version of it that this code understands. */
export function isKind(entry, kind) {
    return entry.kind === kind && entry.v === entryVersion;
}
/** Whether an entry was made by a newer version than this code understands. */
export function isNewer(entry) {
    return entry.v > entryVersion;
}
/**
 * JSON in the one form in which equal data are equal text: members by name, no space. A `toJSON` that a page put on a
 * prototype has no say in it.
 *
 * `canonicalJson({ b: 1, a: [true] })` is `'{"a":[true],"b":1}'`.
 */
export function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(member(value, key))}`).join(',')}}`;
}
class Unfit extends Error {
    constructor(path, code) {
        super(code);
        this.problem = { path, code };
    }
}
/** No entry nests deeper; what does is a loop or an attack. */
const deepest = 32;
function frozenCopy(value, path, depth) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
        return value;
    if (typeof value !== 'object')
        throw new Unfit(path, 'notData');
    if (depth > deepest)
        throw new Unfit(path, 'tooDeep');
    if (Array.isArray(value)) {
        return Object.freeze([...value].map((item, index) => frozenCopy(item, placeIn(path, index), depth + 1)));
    }
    const members = [];
    for (const key of Object.keys(value)) {
        const inner = member(value, key);
        if (inner !== undefined && key !== '__proto__' && key !== 'constructor' && key !== 'prototype') {
            members.push([key, frozenCopy(inner, placeIn(path, key), depth + 1)]);
        }
    }
    return Object.freeze(Object.fromEntries(members));
}
//# sourceMappingURL=entry.js.map