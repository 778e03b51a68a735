/** Parses definitions: takes any JSON and returns a checked definition or every problem. */

import { is, safeParse } from 'valibot';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Parsed, Problem } from './problem.js';
import { member, placeIn, problemsOf } from './schema.js';

/**
 * The limits of a definition: characters of its JSON, items of a list, characters of one text, levels of nesting, and
 * the number of problems that are reported.
 */
export const definitionLimits = { size: 262_144, list: 500, text: 5000, depth: 12, problems: 100 } as const;

/**
 * Reads JSON text of at most `definitionLimits.size` characters.
 *
 * `parseJson('{"a":}')` gives the problem `notJson`, with `line` and `column` where the browser reports them.
 */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > definitionLimits.size) return { ok: false, problems: [tooBig] };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: 'notJson', params: placeOf(`${error}`, text) }] };
  }
}

/**
 * Checks a definition, given as JSON text or as parsed JSON. Returns a clean copy of it, or every problem at once;
 * never throws. The copy is plain data: unknown members are kept; `__proto__`, `constructor` and `prototype` are
 * dropped; `levels` are ascending. The size of an object is an estimate of its JSON, in characters.
 *
 * `parseDefinition(objectiveSchema, '{"id":"o1"}')` gives two problems `missing`, at `title` and at `levels`.
 */
export function parseDefinition<S extends GenericSchema>(schema: S, json: unknown): Parsed<InferOutput<S>> {
  if (typeof json === 'string') {
    const parsed = parseJson(json);
    if (!parsed.ok) return parsed;
    json = parsed.value;
  }
  const problems: Problem[] = [];
  const levels: unknown[][] = [];
  const copy = plainCopy(json, problems, levels);
  // Checks and returns this copy, not valibot's: a page may have setters on Object.prototype.
  if (is(schema, copy) && problems.length === 0) {
    for (const list of levels) list.sort((a, b) => Number(member(a, 'value')) - Number(member(b, 'value')));
    return { ok: true, value: copy };
  }
  // An incomplete copy may lack members that are in the input.
  const issues = copy === broken ? [] : (safeParse(schema, copy).issues ?? []);
  return { ok: false, problems: [...problems, ...problemsOf(issues)].slice(0, definitionLimits.problems) };
}

const broken = Symbol('broken off');
const tooBig: Problem = { path: '', code: 'tooBig', params: { expected: definitionLimits.size } };
const unwanted: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Copies plain JSON data. Adds what is wrong to `problems`, and every list of levels to `levels`. */
function plainCopy(json: unknown, problems: Problem[], levels: unknown[][]): unknown {
  let room: number = definitionLimits.size;
  let place = '';
  let stop: Problem | undefined;

  const breakOff = (problem: Problem) => {
    stop = problem;
    throw problem;
  };
  const cap = (code: 'tooMany' | 'tooLong', path: string, found: number, expected: number) => {
    if (found > expected) problems.push({ path, code, params: { found, expected } });
  };

  const copyOf = (value: unknown, path: string, depth: number): unknown => {
    place = path;
    room -= typeof value === 'string' ? value.length + 2 : 2;
    if (room < 0) breakOff(tooBig);
    if (typeof value === 'string') cap('tooLong', path, value.length, definitionLimits.text);
    else if (typeof value === 'object' && value !== null) {
      if (depth > definitionLimits.depth) {
        breakOff({ path, code: 'tooDeep', params: { expected: definitionLimits.depth } });
      }
      if (Array.isArray(value)) {
        cap('tooMany', path, value.length, definitionLimits.list);
        const items: readonly unknown[] = value.slice(0, definitionLimits.list);
        return items.map((item, index) => copyOf(item, placeIn(path, index), depth + 1));
      }
      const members: [string, unknown][] = [];
      for (const key of Object.keys(value)) {
        place = placeIn(path, key);
        const inner = unwanted.has(key) ? undefined : member(value, key);
        if (inner === undefined) continue;
        room -= key.length + 3;
        const copied = copyOf(inner, place, depth + 1);
        if (key === 'levels' && Array.isArray(copied) && copied.every(hasValue)) levels.push(copied);
        members.push([key, copied]);
      }
      return Object.fromEntries(members);
    } else if (value !== null && typeof value !== 'boolean' && !Number.isFinite(value)) {
      problems.push({ path, code: 'notData', params: { found: typeof value } });
    }
    return value;
  };

  try {
    return copyOf(json, '', 1);
  } catch {
    problems.push(stop ?? { path: place, code: 'unreadable' });
    return broken;
  }
}

function hasValue(level: unknown): boolean {
  return typeof member(level, 'value') === 'number';
}

/**
 * Line and column from the browser's message: Chromium reports a position, Firefox a line and a column, others nothing.
 */
function placeOf(message: string, text: string): { line?: number; column?: number } {
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return { line: Number(lineColumn[1]), column: Number(lineColumn[2]) };
  const position = /at position (\d+)/.exec(message);
  if (!position) return {};
  const before = text.slice(0, Number(position[1])).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
