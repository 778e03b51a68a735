/** What the schemas share: the rule that spans several members, the id, and the way from valibot's issues to our problems. */
import { check, minLength, number, pipe, rawCheck, string } from 'valibot';
/** A string that is not empty. */
export const idSchema = pipe(string(), minLength(1, 'empty'));
/** A whole number from `least` to `most`. */
export function wholeSchema(least, most) {
    return pipe(number(), check((value) => Number.isInteger(value) && value >= least && value <= most, 'outOfRange'));
}
/**
 * A rule that spans members, for the end of a pipe. It is asked even when other members are bad, so that an author sees
 * every problem at once; what it is given may therefore be of any shape. Paths start at the value the rule is for.
 */
export function rule(find) {
    return rawCheck(({ dataset, addIssue }) => {
        for (const { path, code, params } of find(dataset.value)) {
            addIssue({
                message: code,
                input: params ?? {},
                path: [{ type: 'unknown', origin: 'value', input: dataset.value, key: path, value: undefined }],
            });
        }
    });
}
/** The named member of anything; undefined when there is none. */
export function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** A member that is a list, else an empty list. */
export function listIn(value, name) {
    const list = member(value, name);
    return Array.isArray(list) ? list : [];
}
/** The ids that come a second time in a list of things with an `id`, as problems; `path` is where the list stands. */
export function* duplicateIds(list, path, seen = new Set()) {
    for (const [index, item] of list.entries()) {
        const id = member(item, 'id');
        if (typeof id !== 'string')
            continue;
        if (seen.has(id))
            yield { path: `${path}[${index}].id`, code: 'duplicateId', params: { found: id } };
        seen.add(id);
    }
}
/** A place with one more step: `placeIn('levels', 1)` is `levels[1]`, `placeIn('levels[1]', 'value')` is `levels[1].value`. */
export function placeIn(path, key) {
    return typeof key === 'number' ? `${path}[${key}]` : path && key ? `${path}.${key}` : `${path}${key}`;
}
/** Valibot's issues as our problems. Checks carry their code as the message; a `rule` carries its params as the input. */
export function problemsOf(issues) {
    return issues.map(({ type, kind, received, expected, message, input, requirement, path: steps = [] }) => {
        const path = steps.reduce((place, { key }) => placeIn(place, key), '');
        if (kind === 'validation') {
            const params = type === 'raw_check' ? input : { ...short('expected', requirement), ...short('found', input) };
            return { path, code: message, params: params };
        }
        if (received === 'undefined')
            return { path, code: 'missing' };
        const words = type === 'picklist' || type === 'literal' || type === 'variant';
        const wanted = words ? `${expected}`.replace(/["()]/g, '') : type === 'custom' ? 'text' : type.replace(/.*_/, '');
        return { path, code: words ? 'notOneOf' : 'wrongType', params: { expected: wanted, ...short('found', input) } };
    });
}
function short(name, value) {
    return typeof value === 'number' || (typeof value === 'string' && value.length < 100) ? { [name]: value } : {};
}
//# sourceMappingURL=schema.js.map