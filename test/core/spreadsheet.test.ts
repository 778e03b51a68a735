// Tests writing rows as CSV in which nothing runs as a formula.

import { expect } from '@open-wc/testing';
import { writeCsv } from '../../src/core/spreadsheet.js';

describe('writeCsv', () => {
  it('writes text, numbers and empty cells', () => {
    expect(
      writeCsv([
        ['Level', 3, -0.5],
        ['', null, 0],
      ]),
    ).to.equal('\ufeffLevel,3,-0.5\r\n,,0\r\n');
  });

  it('quotes characters that would end a cell', () => {
    expect(writeCsv([['a,b', 'say "yes"', 'two\nlines', ' edge ']])).to.equal(
      '\ufeff"a,b","say ""yes""","two\nlines"," edge "\r\n',
    );
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '＝', '\u00a0@']) {
    it(`prevents a formula that starts with ${JSON.stringify(start)}`, () => {
      const cell = writeCsv([[`${start}1+1`]])
        .slice(1)
        .trimEnd();
      expect(cell.replace(/^"/, '')).to.match(/^'/);
    });
  }

  it('writes an empty cell for NaN and infinite numbers', () => {
    expect(writeCsv([[NaN, Infinity, 1]])).to.equal('\ufeff,,1\r\n');
  });
});
