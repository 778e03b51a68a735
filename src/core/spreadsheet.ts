/** Writes rows as CSV that Sheets and Excel open without running formulas, and reads pasted rows. */

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

/**
 * The rows in what was pasted from a spreadsheet or saved as CSV: cells between tabs if there is a tab outside of quotation
 * marks, else between commas. Cells are trimmed and rows without a word left out. It reads anything and never throws.
 *
 * `readRows('a\tb\n"c\nd"\t')` is `[['a', 'b'], ['c\nd', '']]`.
 */
export function readRows(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const between = /\t/.test(source.replace(/"(?:[^"]|"")*"/g, '')) ? '\t' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let place = 0; place < source.length; place++) {
    const sign = source[place] ?? '';
    if (isQuoted && sign === '"' && source[place + 1] === '"') {
      cell += sign;
      place++;
    } else if (isQuoted) {
      if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
    } else if (sign === between) {
      endCell();
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[place + 1] === '\n') place++;
      endCell();
      rows.push([]);
    } else {
      cell += sign;
    }
  }
  endCell();
  return rows.filter((row) => row.some((words) => words !== ''));
}

/**
 * Rows as they stand in what is pasted, so that those that could not be read can be put right and read again.
 *
 * `writeRows([['a', 'b'], ['c\nd', '']])` is `'a\tb\n"c\nd"\t'`.
 */
export function writeRows(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}
