/** Reads and writes the rows that people paste from a spreadsheet. */

/**
 * Parses rows pasted from a spreadsheet or saved as CSV. Cells are separated by tabs if there is a tab outside of
 * quotation marks, else by commas. Cells are trimmed and blank rows dropped. Accepts any text; never throws.
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
 * Formats rows as pasted text, so that rows with errors can be corrected and read again.
 *
 * `writeRows([['a', 'b'], ['c\nd', '']])` is `'a\tb\n"c\nd"\t'`.
 */
export function writeRows(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}
