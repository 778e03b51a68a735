/** Rows for a spreadsheet and from one: CSV that opens right in Sheets and Excel and runs no formula, and what somebody pastes. */
/** What one cell holds; null is an empty one, which is not zero. */
export type Cell = string | number | null;
/**
 * Rows as CSV (RFC 4180), with the mark at its start that tells Excel it is UTF-8. Words that a spreadsheet would run as a
 * formula get an apostrophe before them, as OWASP advises; numbers stay numbers.
 *
 * `writeCsv([['Level', 3], ['=1+1', null]])` is `'\uFEFFLevel,3\r\n\'=1+1,\r\n'`.
 */
export declare function writeCsv(rows: readonly (readonly Cell[])[]): string;
/**
 * The rows in what was pasted from a spreadsheet or saved as CSV: cells between tabs if there is a tab outside of quotation
 * marks, else between commas. Cells are trimmed and rows without a word left out. It reads anything and never throws.
 *
 * `readRows('a\tb\n"c\nd"\t')` is `[['a', 'b'], ['c\nd', '']]`.
 */
export declare function readRows(text: string): string[][];
/**
 * Rows as they stand in what is pasted, so that those that could not be read can be put right and read again.
 *
 * `writeRows([['a', 'b'], ['c\nd', '']])` is `'a\tb\n"c\nd"\t'`.
 */
export declare function writeRows(rows: readonly (readonly string[])[]): string;
//# sourceMappingURL=spreadsheet.d.ts.map