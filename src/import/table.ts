/** Reads the cells of a pasted table: finds the columns, and matches objectives, levels and days. */

import { isDay } from '../core/evidence.js';
import { levelAt } from '../core/objective.js';
import type { Objective } from '../core/objective.js';
import type { Text } from '../core/text.js';

/** The lowercase headings by which a first row names each column. */
export type Headings<C extends string> = Readonly<Record<C, readonly string[]>>;

/** A row with its cells by column; a missing cell is empty. */
export interface TableRow<C extends string> {
  readonly cells: readonly string[];
  readonly get: (column: C) => string;
}

/** A row that could not be read, the cell with the problem, and the reason. */
export interface Unread<B extends string> {
  readonly cells: readonly string[];
  readonly cell: string;
  readonly because: B;
}

/**
 * Finds the columns: by the first row, if at least two of its cells are known headings, else by their usual order.
 * `heading` is the first row when it names the columns.
 *
 * With the headings `{ a: ['a'], b: ['b'] }`, `[['B', 'A'], ['1', '2']]` gives one row with `get('a') === '2'`.
 */
export function readTable<C extends string>(
  rows: readonly (readonly string[])[],
  headings: Headings<C>,
  order: readonly C[],
): { readonly heading: readonly string[] | undefined; readonly rows: readonly TableRow<C>[] } {
  const [first = []] = rows;
  const placeOf = (column: C) => first.findIndex((cell) => headings[column].includes(plain(cell)));
  const named = new Map(order.map((column) => [column, placeOf(column)]));
  const isNamed = [...named.values()].filter((place) => place >= 0).length >= 2;
  const place = (column: C) => (isNamed ? (named.get(column) ?? -1) : order.indexOf(column));
  const known = isNamed ? rows.slice(1) : rows;
  return {
    heading: isNamed ? first : undefined,
    rows: known
      .filter((cells) => cells.some((cell) => cell.trim()))
      .map((cells) => ({ cells, get: (column) => cells[place(column)]?.trim() ?? '' })),
  };
}

/** Normalizes a cell for comparison: trimmed, lowercase. */
export function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

/** Every language version of a text, normalized like a cell. */
export function wordings(text: Text): readonly string[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).map((words) => plain(words ?? ''));
}

/** The objective with this id, code or title, in any language. */
export function objectiveCalled<O extends Objective>(objectives: readonly O[], name: string): O | undefined {
  const wanted = plain(name);
  if (!wanted) return undefined;
  return objectives.find(({ id, code = '', title }) => [plain(id), plain(code), ...wordings(title)].includes(wanted));
}

/**
 * The level that a cell names: by number, by label in any language, or by both. Undefined when the scale has no such
 * level; 0 is a level only where the scale has one.
 *
 * `2`, `2,0`, `Developing` and `2 · Developing` are all 2; `2.5` is a level only where there are half points.
 */
export function levelCalled(objective: Objective, cell: string): number | undefined {
  const found = objective.levels.find(({ label }) => wordings(label).includes(plain(cell)));
  if (found) return found.value;
  const [, number = ''] = /^([-−]?\d+(?:[.,]\d+)?)(?:\s*[·:–—-]\s*\D.*|\s*\.\s+\D.*)?$/s.exec(cell.trim()) ?? [];
  const value = number === '' ? undefined : Number(number.replace(',', '.').replace('−', '-'));
  return levelAt(objective, value) && value;
}

/**
 * Returns a function that parses days as spreadsheets write them: `2026-11-20`, `11/20/2026`, `11/20/26`, with or
 * without a time. The month comes first, as in the United States, unless one of `cells` can only have the day first.
 * Anything else is undefined.
 *
 * `dayReader(['11/20/2026'])('9/3/2026')` is `'2026-09-03'`.
 */
export function dayReader(cells: readonly string[]): (cell: string) => string | undefined {
  const parts = (cell: string) =>
    /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})(?:[T ,].*)?$/s.exec(cell.trim())?.slice(1) ?? [];
  const among = (place: 0 | 1) =>
    cells.some((cell) => {
      const [first = '', second] = parts(cell);
      return first.length < 3 && Number([first, second][place]) > 12;
    });
  const isDayFirst = among(0) && !among(1);
  return (cell) => {
    const [first = '', second = '', third = ''] = parts(cell);
    if (!first || (first.length < 3 && third.length < 2)) return undefined;
    const [year, month, day] =
      first.length > 2 ? [first, second, third] : isDayFirst ? [third, second, first] : [third, first, second];
    const full = year.length === 2 ? `20${year}` : year;
    const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(written) ? written : undefined;
  };
}
