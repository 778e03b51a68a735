// Rows written as CSV: nothing in them runs as a formula.

import { expect } from '@open-wc/testing';
import { writeCsv } from '../../src/core/spreadsheet.js';

describe('writeCsv', () => {
  it('writes words, numbers and nothing', () => {
    expect(
      writeCsv([
        ['Level', 3, -0.5],
        ['', null, 0],
      ]),
    ).to.equal('\ufeffLevel,3,-0.5\r\n,,0\r\n');
  });

  it('wraps what would end a cell', () => {
    expect(writeCsv([['a,b', 'say "yes"', 'two\nlines', ' edge ']])).to.equal(
      '\ufeff"a,b","say ""yes""","two\nlines"," edge "\r\n',
    );
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '＝', '\u00a0@']) {
    it(`lets no formula begin with ${JSON.stringify(start)}`, () => {
      const cell = writeCsv([[`${start}1+1`]])
        .slice(1)
        .trimEnd();
      expect(cell.replace(/^"/, '')).to.match(/^'/);
    });
  }

  it('writes no number that is none', () => {
    expect(writeCsv([[NaN, Infinity, 1]])).to.equal('\ufeff,,1\r\n');
  });
});
