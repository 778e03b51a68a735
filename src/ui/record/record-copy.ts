/** Saves a learner's own copy of their work as a file, and opens one. */

import { canonicalJson } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { LearningRecord } from '../../core/record.js';
import { parseRecordFile, writeRecordFile } from '../../core/record-file.js';
import { phraseIn } from '../../core/text.js';
import type { RecordSession } from '../../records/record-session.js';

/** A record file that was opened, and what is in it. Nothing of it is in the record yet. */
export interface Copy {
  /** Whether it is of another record, such as another class. */
  readonly isOtherRecord: boolean;
  /** Whether it is of another learner, or of the same one on another device: only a person can tell. */
  readonly isOtherLearner: boolean;
  /** The learner's name in the file; empty when it has none. */
  readonly name: string;
  /** What is in the file. */
  readonly record: LearningRecord;
  /** Entries that the session's record does not have yet. */
  readonly entries: readonly Entry[];
  /** The number of entries that could not be read. */
  readonly bad: number;
  readonly newer: boolean;
}

/** The largest file to open, in bytes. No record gets close to it, and a larger file would block the page. */
const largestCopy = 64 * 1024 * 1024;

/** The record of a session as the text of a record file. */
export function copyOf({ name = '', slot, record }: RecordSession): string {
  return writeRecordFile({ record: name, learner: { key: slot }, entries: record.entries });
}

/** Unreadable stored values as text that a person can keep and send on. */
export function asText(found: readonly unknown[]): string {
  try {
    return JSON.stringify(found, undefined, 1);
  } catch {
    return found.join('\n');
  }
}

/** Reads a file for a session without changing anything; undefined when it is not a record file. Never rejects. */
export async function readCopy(file: Blob, { name, slot, record }: RecordSession): Promise<Copy | undefined> {
  try {
    const parsed = file.size <= largestCopy && parseRecordFile(JSON.parse(await file.text()), name);
    if (!parsed || !parsed.ok) return undefined;
    const { file: read, entries, bad, newer, otherRecord } = parsed.value;
    const inFile = new LearningRecord();
    inFile.add(entries);
    return {
      isOtherRecord: otherRecord !== undefined,
      isOtherLearner: read.learner.key !== slot,
      name: [...(read.learner.label ?? '').slice(0, 80)].slice(0, 40).join('').trim(),
      record: inFile,
      entries: entries.filter((entry) => {
        const known = record.get(entry.id);
        return !known || canonicalJson(known) !== canonicalJson(entry);
      }),
      bad: bad.length,
      newer: newer !== undefined,
    };
  } catch {
    return undefined;
  }
}

/** The entries of a record that are not taken back, oldest first. */
export function answersIn(record: LearningRecord): readonly Entry[] {
  return record.entries.filter((entry) => entry.kind !== 'retracted' && !record.isOut(entry));
}

/** The members of entries that a person reads, in the order of reading; the others are ids, codes and times. */
const readable =
  'evidence test result title level label what where who why prompt words text note reason plan proof'.split(' ');

/**
 * What a person reads in an entry: titles, levels and words, but no ids.
 *
 * `wordsOf({ …, kind: 'rated', about: 'o1', level: 3, label: 'Proficient' }, 'en')` is `['3', 'Proficient']`.
 */
export function wordsOf(entry: object, language: string): readonly string[] {
  return readable.flatMap((name) => {
    const value: unknown = Reflect.get(entry, name);
    if (value === undefined || value === null || value === '') return [];
    if (typeof value !== 'object') return `${value}`;
    return name === 'label' ? phraseIn({ ...value }, [language]).text : wordsOf(value, language);
  });
}

/**
 * Starts a browser download. Returns whether the page may download: false where a frame around it forbids that, and
 * where it cannot be known. Even then there may be a file, and with true there may be none, since a person or a school can
 * refuse it; so say where to look for the file, and never that it is there.
 */
export function download(text: string, name: string, type = 'application/json'): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return mayDownload();
  } catch {
    return false;
  }
}

/**
 * Browsers drop the downloads of a frame with `sandbox` and without `allow-downloads`, with no error and no event. Only
 * the attributes of the frames show it, and only to a page of the same origin.
 */
function mayDownload(): boolean {
  for (let page: Window = self; page !== page.parent; page = page.parent) {
    const frame = page.frameElement;
    const sandbox = frame?.getAttribute('sandbox');
    if (!frame || (sandbox != null && !/\ballow-downloads(?!\S)/i.test(sandbox))) return false;
  }
  return true;
}
