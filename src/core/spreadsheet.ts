/** Writes rows as CSV that Sheets and Excel open without running formulas. */

/** What one cell holds; null is an empty one, which is not zero. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the start of a formula, the wide forms of Japanese keyboards included. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Rows as CSV (RFC 4180), with the mark at its start that tells Excel it is UTF-8. Words that a spreadsheet would run as a
 * formula get an apostrophe before them, as OWASP advises; numbers stay numbers.
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
