/** A record as a file: what a learner saves, hands in, opens on another computer, and what a teacher sends back. */
import type { Entry } from './entry.js';
import type { Parsed, Problem } from './problem.js';
/** What the `format` of every record file says. */
export declare const recordFormat = "competency-widgets/record";
/** The newest version of the file that this code writes and understands. */
export declare const recordVersion = 1;
/** A record as a file holds it. */
export interface RecordFile {
    readonly format: typeof recordFormat;
    readonly v: typeof recordVersion;
    /** The record's name, one per class. */
    readonly record: string;
    /** Whose it is; the label is what a person chose to be called, if they did. */
    readonly learner: {
        readonly key: string;
        readonly label?: string;
    };
    readonly entries: readonly Entry[];
}
/** An entry of a file that could not be read: where it stood, what was there, and why. */
export interface BadEntry {
    readonly index: number;
    readonly raw: unknown;
    readonly problems: readonly Problem[];
}
/** What was read from a record file. */
export interface ReadRecordFile {
    readonly file: RecordFile;
    /** The good entries, as in `file`. */
    readonly entries: readonly Entry[];
    /** The others, to be kept aside and told. */
    readonly bad: readonly BadEntry[];
    /** The version of the file, when it is newer than this code: there may be more in it than was read. */
    readonly newer?: number;
    /** The record's name, when another one was expected. */
    readonly otherRecord?: string;
}
/**
 * The text of a record file, one entry a line. The same record gives the same text, to the byte, whatever a page did to the
 * prototypes of JavaScript.
 *
 * `writeRecordFile({ record: 'r', learner: { key: 'k' }, entries: [] })` is
 * `'{"format":"competency-widgets/record","v":1,"record":"r","learner":{"key":"k"},"entries":[]}\n'`.
 */
export declare function writeRecordFile({ record, learner, entries }: Omit<RecordFile, 'format' | 'v'>): string;
/**
 * Reads a record file from what its JSON holds. Only something that is no record file is refused; entries are read one by
 * one, a bad one is set aside and the rest is kept. A file of another record, when `expected` is given, and one made by a newer
 * version are read and said to be so. It never throws.
 *
 * `parseRecordFile({ format: 'csv' })` gives the problem `wrongFormat` at `format`.
 */
export declare function parseRecordFile(json: unknown, expected?: string): Parsed<ReadRecordFile>;
//# sourceMappingURL=record-file.d.ts.map