/** A learner's own copy of their work: the file they save, and the file they open. */
import type { Entry } from '../core/entry.js';
import type { RecordSession } from './record-session.js';
/** What was found in a file that somebody opened. */
export type OpenedCopy = {
    readonly kind: 'notCopy';
} | {
    readonly kind: 'otherRecord' | 'copy';
    /** What the record does not hold yet. */
    readonly entries: readonly Entry[];
    /** How many could not be read. */
    readonly bad: number;
    readonly newer: boolean;
};
/** The work in a session as the text of a record file. */
export declare function copyOf({ name, slot, record }: RecordSession): string;
/** What could not be read, in a form that a person can keep and send on. */
export declare function asText(found: readonly unknown[]): string;
/** Reads a file for a session and changes nothing yet. It never rejects. */
export declare function readCopy(file: Blob, { name, record }: RecordSession): Promise<OpenedCopy>;
/**
 * Hands a text to the browser's downloads. Answers false where that cannot work, or where a frame may well forbid it: a page
 * is not told.
 */
export declare function download(text: string, name: string, type?: string): boolean;
//# sourceMappingURL=record-copy.d.ts.map