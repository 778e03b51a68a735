/** Record files: what a learner exports, turns in and opens on another computer, and what a teacher sends back. */

import { canonicalJson, parseEntry } from './entry.js';
import type { Entry } from './entry.js';
import type { Parsed, Problem } from './problem.js';
import { listIn, member, placeIn } from './schema.js';

/** The `format` of every record file. */
export const recordFormat = 'competency-widgets/record';

/** The newest version of the file format that this code writes and understands. */
export const recordVersion = 1;

/** The contents of a record file. */
export interface RecordFile {
  readonly format: typeof recordFormat;
  readonly v: typeof recordVersion;
  /** The record's name, one per class. */
  readonly record: string;
  /** The learner; the label is a name that a person chose, if they did. */
  readonly learner: { readonly key: string; readonly label?: string };
  readonly entries: readonly Entry[];
}

/** An entry of a file that cannot be read: its position, its JSON, and the problems. */
export interface BadEntry {
  readonly index: number;
  readonly raw: unknown;
  readonly problems: readonly Problem[];
}

/** The result of reading a record file. */
export interface ReadRecordFile {
  readonly file: RecordFile;
  /** The valid entries, also in `file`. */
  readonly entries: readonly Entry[];
  /** The invalid ones, to be stored separately and reported. */
  readonly bad: readonly BadEntry[];
  /** The version of the file, when it is newer than this code; some of its contents may not have been read. */
  readonly newer?: number;
  /** The record's name, when it differs from the expected one. */
  readonly otherRecord?: string;
}

/**
 * The text of a record file, one entry per line. The same record gives exactly the same text, even when a page changes
 * the prototypes of JavaScript.
 *
 * `writeRecordFile({ record: 'r', learner: { key: 'k' }, entries: [] })` is
 * `'{"format":"competency-widgets/record","v":1,"record":"r","learner":{"key":"k"},"entries":[]}\n'`.
 */
export function writeRecordFile({ record, learner, entries }: Omit<RecordFile, 'format' | 'v'>): string {
  const lines = entries.map((entry) => `\n${canonicalJson(entry)}`).join(',');
  const head = `"format":"${recordFormat}","v":${recordVersion},"record":${JSON.stringify(record)}`;
  return `{${head},"learner":${canonicalJson(learner)},"entries":[${lines}${lines && '\n'}]}\n`;
}

/**
 * Reads a record file from parsed JSON. Fails only when it is not a record file; invalid entries are set aside one by
 * one and the rest is kept. A file of another record than `expected`, or of a newer version, is read and flagged. Never
 * throws.
 *
 * `parseRecordFile({ format: 'csv' })` gives the problem `wrongFormat` at `format`.
 */
export function parseRecordFile(json: unknown, expected?: string): Parsed<ReadRecordFile> {
  try {
    const problems = [...problemsIn(json)];
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: read(json, expected) };
  } catch {
    return { ok: false, problems: [{ path: '', code: 'unreadable' }] };
  }
}

function* problemsIn(json: unknown): Generator<Problem> {
  const format = member(json, 'format');
  if (format !== recordFormat) {
    const found = typeof format === 'string' ? { found: format.slice(0, 100) } : undefined;
    yield { path: 'format', code: 'wrongFormat', params: { expected: recordFormat, ...found } };
    return;
  }
  const v = member(json, 'v');
  if (typeof v !== 'number') yield { path: 'v', code: 'wrongType', params: { expected: 'number' } };
  if (typeof member(json, 'record') !== 'string') {
    yield { path: 'record', code: 'wrongType', params: { expected: 'string' } };
  }
  if (!Array.isArray(member(json, 'entries'))) {
    yield { path: 'entries', code: 'wrongType', params: { expected: 'array' } };
  }
}

function read(json: unknown, expected: string | undefined): ReadRecordFile {
  const record = `${member(json, 'record')}`;
  const version = Number(member(json, 'v'));
  const learner = member(json, 'learner');
  const label = member(learner, 'label');
  const key = member(learner, 'key');
  const entries: Entry[] = [];
  const bad: BadEntry[] = [];
  for (const [index, raw] of listIn(json, 'entries').entries()) {
    const parsed = parseEntry(raw);
    if (parsed.ok) entries.push(parsed.value);
    else bad.push({ index, raw, problems: parsed.problems.map((problem) => within(index, problem)) });
  }
  const whose = { key: typeof key === 'string' ? key : '', ...(typeof label === 'string' && { label }) };
  return {
    file: { format: recordFormat, v: recordVersion, record, learner: whose, entries },
    entries,
    bad,
    ...(version > recordVersion && { newer: version }),
    ...(expected !== undefined && expected !== record && { otherRecord: record }),
  };
}

function within(index: number, problem: Problem): Problem {
  return { ...problem, path: placeIn(placeIn('entries', index), problem.path) };
}
