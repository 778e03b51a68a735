// Rows to a spreadsheet and back: nothing in them runs, and nothing is lost.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRows, writeCsv } from '../../src/core/spreadsheet.js';
import { settings } from '../support/settings.js';

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

describe('readRows', () => {
  it('reads what Sheets and Excel put on the clipboard', () => {
    expect(readRows('1\tSlope\tright\r\n2\t"two\nlines"\t\r\n')).to.deep.equal([
      ['1', 'Slope', 'right'],
      ['2', 'two\nlines', ''],
    ]);
  });

  it('reads commas where there is no tab, and leaves out rows without a word', () => {
    expect(readRows('\ufeffa, b\n\n , \n"x, y",z')).to.deep.equal([
      ['a', 'b'],
      ['x, y', 'z'],
    ]);
  });

  it('takes a quotation mark inside a word as it is', () => {
    expect(readRows('5" nails\tyes')).to.deep.equal([['5" nails', 'yes']]);
  });

  it('reads back what was written', () => {
    const words = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll('\r', '')}x`);
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1 }), { minLength: 1 }), (rows) => {
        // A table of one column without commas has no sign of which it is, and needs none.
        expect(
          readRows(writeCsv(rows.map((row) => [...row.map((cell) => cell.replaceAll('\t', ' ')), 'end']))),
        ).to.deep.equal(rows.map((row) => [...row.map((cell) => cell.replaceAll('\t', ' ')), 'end']));
      }),
      { seed: settings.seed },
    );
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', 'a', ' ') }), (text) => {
        for (const row of readRows(text)) expect(row.join('')).to.not.equal('');
      }),
      { seed: settings.seed },
    );
  });
});
