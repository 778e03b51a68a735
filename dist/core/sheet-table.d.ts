/** What the cells of a pasted table stand for: which column is which, objectives by their names, levels and days. */
import type { Objective } from './objective.js';
import type { Text } from './text.js';
/** The words, in small letters, by which a first row names each column. */
export type Headings<C extends string> = Readonly<Record<C, readonly string[]>>;
/** A row with its cells by their columns; a cell that is not there is empty. */
export interface TableRow<C extends string> {
    readonly cells: readonly string[];
    readonly get: (column: C) => string;
}
/** A row that could not be read, which of its cells is to blame, and why. */
export interface Unread<B extends string> {
    readonly cells: readonly string[];
    readonly cell: string;
    readonly because: B;
}
/**
 * Finds out which column is which: by the first row, if two of its cells or more are known headings, else by the usual order.
 * The first row that names the columns is `heading`.
 *
 * With the headings `{ a: ['a'], b: ['b'] }`, `[['B', 'A'], ['1', '2']]` gives one row with `get('a') === '2'`.
 */
export declare function readTable<C extends string>(rows: readonly (readonly string[])[], headings: Headings<C>, order: readonly C[]): {
    readonly heading: readonly string[] | undefined;
    readonly rows: readonly TableRow<C>[];
};
/** A cell as it is compared: without the space around it, in small letters. */
export declare function plain(cell: string): string;
/** Every wording of a text, as cells are compared. */
export declare function wordings(text: Text): readonly string[];
/** The objective that a cell names by its id, its code or its title in any language. */
export declare function objectiveCalled<O extends Objective>(objectives: readonly O[], name: string): O | undefined;
/**
 * The level of the scale that a cell names: by its number, by its name in any language, or by both. Undefined when the scale
 * has no such level; 0 is a level only where the scale has one.
 *
 * `2`, `2,0`, `Developing` and `2 · Developing` are all 2, `2.5` only where there are half points.
 */
export declare function levelCalled(objective: Objective, cell: string): number | undefined;
/**
 * Reads days as spreadsheets write them: `2026-11-20`, `11/20/2026`, `11/20/26`, with a time after it or not. The month comes
 * first, as in the United States, unless one of these cells shows that the day does. No such day is undefined.
 *
 * `dayReader(['11/20/2026'])('9/3/2026')` is `'2026-09-03'`.
 */
export declare function dayReader(cells: readonly string[]): (cell: string) => string | undefined;
//# sourceMappingURL=sheet-table.d.ts.map