// Rows pasted from a spreadsheet: nothing is lost, and anything can be read.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeCsv } from '../../src/core/spreadsheet.js';
import { readRows } from '../../src/import/rows.js';
import { settings } from '../support/settings.js';

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
