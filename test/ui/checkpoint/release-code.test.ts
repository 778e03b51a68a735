// Tests release codes: which words count as equal, and the number of tries.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReleaseCode } from '../../../src/core/checkpoint.js';
import { countTry, pauseLeft, plainWord } from '../../../src/ui/checkpoint/release-code.js';
import { settings } from '../../support/settings.js';

const releaseCode: ReleaseCode = { salt: 'x'.repeat(16), hash: 'x'.repeat(43), iterations: 200_000 };
const now = Date.UTC(2026, 10, 20, 12);

describe('plainWord', () => {
  it('ignores case, accents, spaces and punctuation', () => {
    for (const word of ['río tambor', ' RIO  Tambor ', 'rio-tambor', 'Ri\u0301o tambor.', 'ｒｉｏ tambor']) {
      expect(plainWord(word), word).to.equal('riotambor');
    }
  });

  it('keeps letters and digits of every script', () => {
    expect(plainWord('Ñandú 7')).to.equal('nandu7');
    expect(plainWord('река 12')).to.equal('река12');
    expect(plainWord(' … ')).to.equal('');
  });

  it('keeps emoji where there is nothing else, so that a code of two turtles can be used', () => {
    expect(plainWord('🐢🐢')).to.equal('🐢🐢');
    expect(plainWord(' 🐢 🐢! ')).to.equal('🐢🐢');
    expect(plainWord('🐢🌞')).to.not.equal(plainWord('🌞🐢'));
    expect(plainWord('❤\uFE0F')).to.equal(plainWord('❤'));
    expect(plainWord('sun 🌞')).to.equal('sun');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => plainWord(plainWord(word)) === plainWord(word)),
      { seed: settings.seed, numRuns: 2000 },
    );
  });
});

describe('the tries', () => {
  it('end after three with a pause of five minutes', () => {
    const first = countTry(undefined, releaseCode, now);
    const second = countTry(first, releaseCode, now);
    const third = countTry(second, releaseCode, now);
    expect([first, second, third]).to.deep.equal([
      { failed: 1, until: 0 },
      { failed: 2, until: 0 },
      { failed: 0, until: now + 300_000 },
    ]);
    expect([first, second].map((tries) => pauseLeft(tries, releaseCode, now))).to.deep.equal([0, 0]);
    expect(pauseLeft(third, releaseCode, now)).to.equal(300_000);
    expect(pauseLeft(third, releaseCode, now + 299_999)).to.equal(1);
    expect(pauseLeft(third, releaseCode, now + 300_000)).to.equal(0);
  });

  it('follow the author’s settings', () => {
    const strict = { ...releaseCode, tries: 1, pauseMinutes: 10 };
    expect(countTry(undefined, strict, now)).to.deep.equal({ failed: 0, until: now + 600_000 });
  });

  it('never block anyone for longer than a pause, even when the clock was changed', () => {
    expect(pauseLeft({ failed: 0, until: now + 300_001 }, releaseCode, now)).to.equal(0);
  });

  it('accept any stored value', () => {
    for (const kept of [null, 'x', 7, [], { failed: 'x', until: {} }, { failed: NaN, until: Infinity }]) {
      expect(pauseLeft(kept, releaseCode, now)).to.equal(0);
      expect(countTry(kept, releaseCode, now)).to.deep.equal({ failed: 1, until: 0 });
    }
  });
});
