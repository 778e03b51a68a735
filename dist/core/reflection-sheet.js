/** What an author writes for `<reflection-sheet>`, what a record says on one, and what a student's new row must hold. */
import { array, boolean, check, exactOptional, looseObject, number, picklist, pipe, string } from 'valibot';
import { isKind } from './entry.js';
import { isDay } from './evidence.js';
import { objectiveSchema } from './objective.js';
import { compareEntries } from './record.js';
import { duplicateIds, idSchema, listIn, member, rule } from './schema.js';
import { nameSchema } from './text.js';
/** The schema of a `<reflection-sheet>`'s definition. */
export const reflectionSheetSchema = pipe(looseObject({
    type: picklist(['reflection-sheet']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    tests: exactOptional(array(looseObject({
        id: exactOptional(idSchema),
        title: nameSchema,
        on: exactOptional(pipe(string(), check(isDay, 'notDate'))),
        questions: exactOptional(array(looseObject({ question: idSchema, objective: idSchema }))),
    }))),
    objectives: exactOptional(array(objectiveSchema)),
    scale: exactOptional(looseObject({ min: number(), max: number() })),
    ask: exactOptional(array(picklist(['goal', 'plan', 'errors']))),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
    sharedComputers: exactOptional(boolean()),
}), rule(function* (definition) {
    const tests = listIn(definition, 'tests');
    const objectives = listIn(definition, 'objectives');
    yield* duplicateIds(tests, 'tests');
    yield* duplicateIds(objectives, 'objectives');
    const scale = member(definition, 'scale');
    const [min, max] = [member(scale, 'min'), member(scale, 'max')];
    if (typeof min === 'number' && typeof max === 'number' && min >= max) {
        yield { path: 'scale', code: 'minAboveMax', params: { found: min, expected: max } };
    }
    const known = new Set(objectives.map((one) => member(one, 'id')));
    for (const [place, test] of tests.entries()) {
        for (const [index, question] of listIn(test, 'questions').entries()) {
            const found = member(question, 'objective');
            if (typeof found !== 'string' || known.has(found))
                continue;
            yield { path: `tests[${place}].questions[${index}].objective`, code: 'unknownId', params: { found } };
        }
    }
}));
/** The id under which a record keeps what is on a sheet. `sheetId({ type: 'reflection-sheet' })` is `'reflection-sheet'`. */
export function sheetId({ id }) {
    return id ?? 'reflection-sheet';
}
/**
 * The rows of a sheet, by day, the oldest first, and of one day in the order they were begun: the changed ones as they are
 * now, the taken-back ones left out. A test that was written down on two devices has two rows, so that nothing is lost.
 *
 * After one `tested` entry with the goal `'80'`, `sheetRows(given, record)[0]?.entry.goal` is `'80'`.
 */
export function sheetRows(given, record) {
    const rows = record.shown('tested', sheetId(given), 'learner').map((entry) => {
        const first = firstOf(entry, record);
        const on = entry.on !== undefined && isDay(entry.on) ? entry.on : first.clock.slice(0, 10);
        return { id: first.id, entry, day: on, test: given.tests?.find((test) => isAbout(entry, test)) };
    });
    let goalBefore;
    // A stable sort: rows of one day stay in the record's order.
    return rows
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .map((row) => {
        const whole = { ...row, goalBefore };
        goalBefore = row.entry.goal || goalBefore;
        return whole;
    });
}
function firstOf(entry, record) {
    let first = entry;
    while (first.revises !== undefined) {
        const before = record.get(first.revises);
        if (!before || !isKind(before, 'tested') || before.about !== first.about || before.by !== first.by)
            break;
        if (compareEntries(before, first) >= 0)
            break;
        first = before;
    }
    return first;
}
function isAbout({ test, testId }, { id, title }) {
    if (id !== undefined)
        return testId === id;
    return testId === undefined && (typeof title === 'string' ? title === test : Object.values(title).includes(test));
}
/** The author's tests that no row is about yet, in the author's order. */
export function openTests({ tests = [] }, rows) {
    return tests.filter((test) => !rows.some((row) => row.test === test));
}
/** The goal that comes back as a question: of the rows before this one, or of all of them for a new row. */
export function lastGoal(rows, id) {
    const row = rows.find((one) => one.id === id);
    return row ? row.goalBefore : rows.findLast(({ entry }) => entry.goal)?.entry.goal;
}
/**
 * What a test says about each objective it asked about, in the order of `objectives`, and after them what is not among them
 * (any longer). After Jan Chappuis, *Seven Strategies of Assessment for Learning* (2009), strategy 5.
 *
 * One right question on `o1` gives `{ strengths: ['o1'], review: [], priority: [] }`.
 */
export function sortErrors(errors, objectives = []) {
    const asked = new Set(errors.map(({ objective }) => objective));
    const known = objectives.flatMap(({ id }) => (asked.delete(id) ? id : []));
    const sorted = { strengths: [], review: [], priority: [] };
    for (const id of [...known, ...asked]) {
        const wrong = errors.filter(({ objective, right }) => objective === id && !right);
        const group = wrong.length === 0
            ? 'strengths'
            : wrong.some(({ cause }) => cause === 'dontUnderstandYet')
                ? 'priority'
                : 'review';
        sorted[group].push(id);
    }
    return sorted;
}
/** Every answer there is. */
export const questionAnswers = [
    'right',
    'simpleMistake',
    'ranOutOfTime',
    'dontUnderstandYet',
    'wrong',
];
/** How a question went. `answerOf({ question: '1', objective: 'o', right: true })` is `'right'`. */
export function answerOf({ right, cause }) {
    return right ? 'right' : (cause ?? 'wrong');
}
/**
 * What the fields of a row say, or everything that is wrong with them. Paths are names of fields: `test`, `on`, `level`,
 * `points`, `of`, `errors[0].question`, `errors[0].objective`, `errors[0].answer`. Codes: `empty` for what must be said,
 * `notDate`, `wrongType` for no number, and `outOfRange` with `max` for more points than there are, or with the `min` and
 * `max` of the scale. A question without anything in it counts as none.
 *
 * Points `'17'` of `'20'` give the result `{ points: 17, of: 20 }`; of `'10'`, the problem `outOfRange` at `points`.
 */
export function readSheetRow(draft, scale) {
    const problems = [];
    const wrong = (path, code, params) => void problems.push({ path, code, ...(params && { params }) });
    const numberIn = (name) => {
        const value = readNumber(draft[name]);
        if (value === undefined)
            wrong(name, draft[name].trim() ? 'wrongType' : 'empty', { expected: 'number' });
        return value;
    };
    const [test, on, goal, plan] = [draft.test.trim(), draft.on.trim(), draft.goal.trim(), draft.plan.trim()];
    if (!test)
        wrong('test', 'empty');
    if (on && !isDay(on))
        wrong('on', 'notDate', { found: on });
    let result;
    if (draft.kind === 'level' && draft.level.trim()) {
        const level = numberIn('level');
        if (level !== undefined && scale && (level < scale.min || level > scale.max)) {
            wrong('level', 'outOfRange', { found: level, ...scale });
        }
        if (level !== undefined)
            result = { level };
    }
    else if (draft.kind === 'points' && (draft.points.trim() || draft.of.trim())) {
        const [points, of] = [numberIn('points'), numberIn('of')];
        if (of === 0)
            wrong('of', 'outOfRange', { found: 0, min: 1 });
        else if (points !== undefined && of !== undefined && points > of) {
            wrong('points', 'outOfRange', { found: points, max: of });
        }
        if (points !== undefined && of !== undefined)
            result = { points, of };
    }
    const errors = [];
    for (const [index, one] of draft.errors.entries()) {
        const [question, objective] = [one.question.trim(), one.objective.trim()];
        const answer = questionAnswers.find((it) => it === one.answer);
        if (!question && !objective && !answer)
            continue;
        if (!question)
            wrong(`errors[${index}].question`, 'empty');
        if (!objective)
            wrong(`errors[${index}].objective`, 'empty');
        if (!answer)
            wrong(`errors[${index}].answer`, 'empty');
        if (answer) {
            const cause = answer === 'right' || answer === 'wrong' ? {} : { cause: answer };
            errors.push({ question, objective, right: answer === 'right', ...cause });
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            test,
            ...(on && { on }),
            ...(result && { result }),
            ...(draft.met && { metLastGoal: draft.met === 'yes' }),
            ...(goal && { goal }),
            ...(plan && { plan }),
            ...(errors.length > 0 && { errors }),
        },
    };
}
/** A number as a person writes it: with a dot or a comma, never with a comma between thousands, which could be either. */
function readNumber(text) {
    return /^\d{1,9}(\.\d+|,\d\d?)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
//# sourceMappingURL=reflection-sheet.js.map