/** Helpers that the schemas share: rules across several members, ids, and problems made from valibot's issues. */

import { check, minLength, number, pipe, rawCheck, string } from 'valibot';
import type { BaseIssue, GenericSchema, RawCheckAction } from 'valibot';
import type { Problem, ProblemCode } from './problem.js';

/** A string that is not empty. */
export const idSchema = pipe(string(), minLength(1, 'empty'));

/** An integer from `least` to `most`. */
export function wholeSchema(least: number, most: number): GenericSchema<number> {
  return pipe(
    number(),
    check((value) => Number.isInteger(value) && value >= least && value <= most, 'outOfRange'),
  );
}

/**
 * A rule that spans members, for the end of a pipe. It also runs when other members are invalid, so that an author sees
 * every problem at once; its input may therefore have any shape. Paths start at the value that the rule checks.
 */
export function rule<T>(find: (value: unknown) => Iterable<Problem>): RawCheckAction<T> {
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

/** The named member of any value; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A member that is an array, else an empty array. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = member(value, name);
  return Array.isArray(list) ? list : [];
}

/** Problems for the repeated ids in a list of objects with an `id`; `path` is the place of the list. */
export function* duplicateIds(list: readonly unknown[], path: string, seen = new Set<unknown>()): Generator<Problem> {
  for (const [index, item] of list.entries()) {
    const id = member(item, 'id');
    if (typeof id !== 'string') continue;
    if (seen.has(id)) yield { path: `${path}[${index}].id`, code: 'duplicateId', params: { found: id } };
    seen.add(id);
  }
}

/** Extends a path: `placeIn('levels', 1)` is `levels[1]`, `placeIn('levels[1]', 'value')` is `levels[1].value`. */
export function placeIn(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${key}]` : path && key ? `${path}.${key}` : `${path}${key}`;
}

/**
 * Converts valibot's issues to problems. Checks have their code as the message; a `rule` has its params as the input.
 */
export function problemsOf(issues: readonly BaseIssue<unknown>[]): Problem[] {
  return issues.map(({ type, kind, received, expected, message, input, requirement, path: steps = [] }) => {
    const path = steps.reduce((place, { key }) => placeIn(place, key), '');
    if (kind === 'validation') {
      const params = type === 'raw_check' ? input : { ...short('expected', requirement), ...short('found', input) };
      return { path, code: message as ProblemCode, params: params as Params };
    }
    if (received === 'undefined') return { path, code: 'missing' };
    const words = type === 'picklist' || type === 'literal' || type === 'variant';
    const wanted = words ? `${expected}`.replace(/["()]/g, '') : type === 'custom' ? 'text' : type.replace(/.*_/, '');
    return { path, code: words ? 'notOneOf' : 'wrongType', params: { expected: wanted, ...short('found', input) } };
  });
}

type Params = NonNullable<Problem['params']>;

function short(name: string, value: unknown): Params {
  return typeof value === 'number' || (typeof value === 'string' && value.length < 100) ? { [name]: value } : {};
}
