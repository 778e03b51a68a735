/** What the schemas share: the rule that spans several members, the id, and the way from valibot's issues to our problems. */

import { pipe, rawCheck, regex, string } from 'valibot';
import type { BaseIssue, RawCheckAction } from 'valibot';
import type { Problem, ProblemCode } from './problem.js';

/** A string that says something: not empty, not only space. */
export const idSchema = pipe(string(), regex(/\S/, 'empty'));

/**
 * A rule that spans members, for the end of a pipe. It is asked even when other members are bad, so that an author sees
 * every problem at once; what it is given may therefore be of any shape. Paths start at the value the rule is for.
 */
export function rule<T>(find: (value: unknown) => Iterable<Problem>): RawCheckAction<T> {
  return rawCheck(({ dataset, addIssue }) => {
    for (const { path, code, params } of find(dataset.value)) {
      addIssue({
        message: code,
        input: params,
        path: [{ type: 'unknown', origin: 'value', input: dataset.value, key: path, value: undefined }],
      });
    }
  });
}

/** The named member of anything; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A member that is a list, else an empty list. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = member(value, name);
  return Array.isArray(list) ? list : [];
}

/** The ids that come a second time in a list of things with an `id`, as problems; `path` is where the list stands. */
export function* duplicateIds(list: readonly unknown[], path: string, seen = new Set<unknown>()): Generator<Problem> {
  for (const [index, item] of list.entries()) {
    const id = member(item, 'id');
    if (typeof id !== 'string') continue;
    if (seen.has(id)) yield { path: `${path}[${index}].id`, code: 'duplicateId', params: { found: id } };
    seen.add(id);
  }
}

/** A place with one more step: `placeIn('levels', 1)` is `levels[1]`, `placeIn('levels[1]', 'value')` is `levels[1].value`. */
export function placeIn(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : `${key}`;
}

/** Valibot's issues as our problems. Checks carry their code as the message; a `rule` carries its params as the input. */
export function problemsOf(issues: readonly BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => {
    const { input, requirement } = issue;
    const path = (issue.path ?? []).reduce((place, { key }) => placeIn(place, key), '');
    const code = codeOf(issue);
    if (issue.type === 'raw_check')
      return { path, code, ...(input ? { params: input as Problem['params'] & {} } : {}) };
    const params: Record<string, string | number> = {};
    if (code === 'wrongType') params['expected'] = issue.type === 'union' ? 'text' : `${issue.expected}`.toLowerCase();
    if (code === 'notOneOf') params['expected'] = `${issue.expected}`.replace(/[("')]/g, '');
    if (typeof requirement === 'number') params['expected'] = requirement;
    if (typeof input === 'number' || (typeof input === 'string' && input.length <= 100)) params['found'] = input;
    return { path, code, params };
  });
}

function codeOf({ kind, type, received, message }: BaseIssue<unknown>): ProblemCode {
  if (kind === 'validation') return message as ProblemCode;
  if (received === 'undefined') return 'missing';
  return type === 'picklist' || type === 'literal' || type === 'variant' ? 'notOneOf' : 'wrongType';
}
