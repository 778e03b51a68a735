// Tests reading rows pasted from a spreadsheet: nothing is lost, and any text can be read.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeCsv } from '../../src/core/spreadsheet.js';
import { readRows } from '../../src/import/rows.js';
import { settings } from '../support/settings.js';

describe('readRows', () => {
  it('reads the clipboard formats of Sheets and Excel', () => {
    expect(readRows('1\tSlope\tright\r\n2\t"two\nlines"\t\r\n')).to.deep.equal([
      ['1', 'Slope', 'right'],
      ['2', 'two\nlines', ''],
    ]);
  });

  it('reads commas when there is no tab, and leaves out blank rows', () => {
    expect(readRows('\ufeffa, b\n\n , \n"x, y",z')).to.deep.equal([
      ['a', 'b'],
      ['x, y', 'z'],
    ]);
  });

  it('keeps a quotation mark inside a word', () => {
    expect(readRows('5" nails\tyes')).to.deep.equal([['5" nails', 'yes']]);
  });

  it('reads what it writes', () => {
    const words = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll('\r', '')}x`);
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1 }), { minLength: 1 }), (rows) => {
        // A single column without commas needs no separator.
        expect(
          readRows(writeCsv(rows.map((row) => [...row.map((cell) => cell.replaceAll('\t', ' ')), 'end']))),
        ).to.deep.equal(rows.map((row) => [...row.map((cell) => cell.replaceAll('\t', ' ')), 'end']));
      }),
      { seed: settings.seed },
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', 'a', ' ') }), (text) => {
        for (const row of readRows(text)) expect(row.join('')).to.not.equal('');
      }),
      { seed: settings.seed },
    );
  });
});
