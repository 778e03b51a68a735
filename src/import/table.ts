/** Reads the cells of a pasted table: finds the columns, and matches objectives, levels and days. */

import { isDay } from '../core/evidence.js';
import { levelAt } from '../core/objective.js';
import type { Objective } from '../core/objective.js';
import type { Text } from '../core/text.js';

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

/** A cell as it is compared: without the space around it, in small letters. */
export function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

/** Every wording of a text, as cells are compared. */
export function wordings(text: Text): readonly string[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).map((words) => plain(words ?? ''));
}

/** The objective that a cell names by its id, its code or its title in any language. */
export function objectiveCalled<O extends Objective>(objectives: readonly O[], name: string): O | undefined {
  const wanted = plain(name);
  if (!wanted) return undefined;
  return objectives.find(({ id, code = '', title }) => [plain(id), plain(code), ...wordings(title)].includes(wanted));
}

/**
 * The level of the scale that a cell names: by its number, by its name in any language, or by both. Undefined when the scale
 * has no such level; 0 is a level only where the scale has one.
 *
 * `2`, `2,0`, `Developing` and `2 · Developing` are all 2, `2.5` only where there are half points.
 */
export function levelCalled(objective: Objective, cell: string): number | undefined {
  const found = objective.levels.find(({ label }) => wordings(label).includes(plain(cell)));
  if (found) return found.value;
  const [, number = ''] = /^([-−]?\d+(?:[.,]\d+)?)(?:\s*[·:–—-]\s*\D.*|\s*\.\s+\D.*)?$/s.exec(cell.trim()) ?? [];
  const value = number === '' ? undefined : Number(number.replace(',', '.').replace('−', '-'));
  return levelAt(objective, value) && value;
}

/**
 * Reads days as spreadsheets write them: `2026-11-20`, `11/20/2026`, `11/20/26`, with a time after it or not. The month comes
 * first, as in the United States, unless one of these cells shows that the day does. No such day is undefined.
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
