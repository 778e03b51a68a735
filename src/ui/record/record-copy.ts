/** Saves a learner's own copy of their work as a file, and opens one. */

import { canonicalJson } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { parseRecordFile, writeRecordFile } from '../../core/record-file.js';
import type { RecordSession } from '../../records/record-session.js';

/** The result of opening a file. */
export type OpenedCopy =
  | { readonly kind: 'notCopy' }
  | {
      readonly kind: 'otherRecord' | 'copy';
      /** Entries that the record does not have yet. */
      readonly entries: readonly Entry[];
      /** The number of entries that could not be read. */
      readonly bad: number;
      readonly newer: boolean;
    };

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

/** Reads a file for a session without changing anything. Never rejects. */
export async function readCopy(file: Blob, { name, record }: RecordSession): Promise<OpenedCopy> {
  try {
    const parsed = file.size <= largestCopy && parseRecordFile(JSON.parse(await file.text()), name);
    if (!parsed || !parsed.ok) return { kind: 'notCopy' };
    const { entries, bad, newer, otherRecord } = parsed.value;
    const fresh = entries.filter((entry) => {
      const known = record.get(entry.id);
      return !known || canonicalJson(known) !== canonicalJson(entry);
    });
    const kind = otherRecord === undefined ? 'copy' : 'otherRecord';
    return { kind, entries: fresh, bad: bad.length, newer: newer !== undefined };
  } catch {
    return { kind: 'notCopy' };
  }
}

/**
 * Starts a browser download. Returns false where downloads cannot work, or where a frame may forbid them, since a page
 * cannot find out.
 */
export function download(text: string, name: string, type = 'application/json'): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return self.origin !== 'null' || self === self.top;
  } catch {
    return false;
  }
}
