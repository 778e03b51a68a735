/** Writes rows as CSV that Sheets and Excel open without running formulas. */

/** The value of a cell; null is an empty cell, which is not zero. */
export type Cell = string | number | null;

/** The start of a formula in a spreadsheet, including the full-width characters of Japanese keyboards. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Rows as CSV (RFC 4180), starting with a byte order mark so that Excel reads UTF-8. Text that a spreadsheet would run
 * as a formula gets a leading apostrophe, as OWASP advises; numbers stay numbers.
 *
 * `writeCsv([['Level', 3], ['=1+1', null]])` is `'\uFEFFLevel,3\r\n\'=1+1,\r\n'`.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${cell}` : '';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
