// Tests the words proposed as release codes.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainWord } from '../../../src/ui/checkpoint/release-code.js';
import { proposeWord } from '../../../src/ui/checkpoint/release-code-words.js';
import { settings } from '../../support/settings.js';

describe('proposeWord', () => {
  it('proposes two different words, the same for the same bytes', () => {
    expect(proposeWord('en', new Uint8Array(4))).to.equal('acorn anchor');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.constantFrom('en', 'es'), (random, language) => {
        const [first, second, ...rest] = proposeWord(language, random).split(' ');
        expect(rest).to.deep.equal([]);
        expect(first).to.not.equal(second);
        expect(proposeWord(language, random)).to.equal(`${first} ${second}`);
        expect(plainWord(`${first}${second}`).length).to.be.within(4, 24);
      }),
      { seed: settings.seed, numRuns: 500 },
    );
  });

  it('uses Spanish words for Spanish, and English ones for other languages', () => {
    expect(proposeWord('es-MX', new Uint8Array(4))).to.equal('abeja agua');
    expect(proposeWord('tlh', new Uint8Array(4))).to.equal('acorn anchor');
  });

  it('has enough words, none twice and none that only differs by accents', () => {
    for (const language of ['en', 'es']) {
      const words = new Set<string>();
      for (let i = 0; i < 1000; i++) {
        words.add(proposeWord(language, Uint8Array.of(i >> 8, i & 255, 0, 0)).split(' ')[0] ?? '');
      }
      expect(words.size).to.be.greaterThan(90);
      expect(new Set([...words].map(plainWord)).size).to.equal(words.size);
    }
  });
});
