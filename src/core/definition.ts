/** The one reader of what authors wrote: any JSON in, a checked definition or every problem out. */

import { is, safeParse } from 'valibot';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Parsed, Problem } from './problem.js';
import { member, placeIn, problemsOf } from './schema.js';

/** The most a definition may hold: characters of its JSON, members of a list, characters of one text, levels of nesting. */
export const definitionLimits = { size: 262_144, list: 500, text: 5000, depth: 12 } as const;

/**
 * Reads JSON text of at most `definitionLimits.size` characters.
 *
 * `parseJson('{"a":}')` gives the problem `notJson`, with `line` and `column` in the browsers that tell them.
 */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > definitionLimits.size)
    return wrong({ path: '', code: 'tooBig', params: { expected: definitionLimits.size } });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return wrong({ path: '', code: 'notJson', params: placeOf(`${error}`, text) });
  }
}

/**
 * Checks a definition, given as JSON text or as what such text holds, and answers a clean copy of it, or every problem at
 * once. It never throws. The copy is plain data: members that are not known are kept; `__proto__`, `constructor` and
 * `prototype` are dropped; `levels` are ascending. The size of an object is an estimate of its JSON, in characters.
 *
 * `parseDefinition(objectiveSchema, '{"id":"o1"}')` gives two problems `missing`, at `title` and at `levels`.
 */
export function parseDefinition<S extends GenericSchema>(schema: S, json: unknown): Parsed<InferOutput<S>> {
  if (typeof json === 'string') {
    const parsed = parseJson(json);
    if (!parsed.ok) return parsed;
    json = parsed.value;
  }
  const copy = plainCopy(json);
  // What was checked is the copy itself, not the one that valibot makes: a page may have setters on Object.prototype.
  const fits = is(schema, copy.value);
  if (fits && copy.problems.length === 0) {
    copy.levels.forEach((levels) => levels.sort((a, b) => Number(member(a, 'value')) - Number(member(b, 'value'))));
    return { ok: true, value: copy.value };
  }
  const issues = copy.whole ? safeParse(schema, copy.value).issues : undefined;
  return wrong(...copy.problems, ...problemsOf(issues ?? []));
}

interface Copy {
  readonly value: unknown;
  /** Whether all of it was read, so that what is missing is really missing. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
  /** Every list of levels in the copy. */
  readonly levels: readonly unknown[][];
}

function plainCopy(json: unknown): Copy {
  const problems: Problem[] = [];
  const levels: unknown[][] = [];
  let room: number = definitionLimits.size;
  let place = '';

  const copyOf = (value: unknown, path: string, depth: number): unknown => {
    place = path;
    room -= 2;
    if (typeof value === 'string') {
      room -= value.length;
      if (value.length > definitionLimits.text) {
        problems.push({ path, code: 'tooLong', params: { found: value.length, expected: definitionLimits.text } });
      }
    }
    if (room < 0) throw tooBig;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    if (typeof value !== 'object') {
      problems.push({ path, code: 'notData', params: { found: typeof value } });
      return value;
    }
    if (depth > definitionLimits.depth) {
      problems.push({ path, code: 'tooDeep', params: { expected: definitionLimits.depth } });
      return null;
    }
    if (Array.isArray(value)) {
      const found = value.length;
      if (found > definitionLimits.list) {
        problems.push({ path, code: 'tooMany', params: { found, expected: definitionLimits.list } });
      }
      const items: readonly unknown[] = value.slice(0, definitionLimits.list);
      return items.map((item, index) => copyOf(item, placeIn(path, index), depth + 1));
    }
    const members: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      place = placeIn(path, key);
      const inner = unwanted.has(key) ? undefined : member(value, key);
      if (inner === undefined) continue;
      room -= key.length + 3;
      const copied = copyOf(inner, placeIn(path, key), depth + 1);
      if (key === 'levels' && Array.isArray(copied) && copied.every(hasValue)) levels.push(copied);
      members.push([key, copied]);
    }
    return Object.fromEntries(members);
  };

  try {
    return { value: copyOf(json, '', 1), whole: true, problems, levels };
  } catch (error) {
    const problem: Problem =
      error === tooBig
        ? { path: '', code: 'tooBig', params: { expected: definitionLimits.size } }
        : { path: place, code: 'unreadable' };
    return { value: undefined, whole: false, problems: [...problems, problem], levels };
  }
}

const tooBig = Symbol('too big');
const unwanted: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function hasValue(level: unknown): boolean {
  return typeof member(level, 'value') === 'number';
}

function wrong(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

/** Line and column from the browser's own message: Chromium tells a position, Firefox a line and a column, others nothing. */
function placeOf(message: string, text: string): { line?: number; column?: number } {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = /at position (\d+)/.exec(message);
  if (!position) return {};
  const before = text.slice(0, Number(position[1])).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
