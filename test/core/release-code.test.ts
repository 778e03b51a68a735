// The latch: which words count as the same, and how often one may be tried.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReleaseCode } from '../../src/core/checkpoint.js';
import { countTry, pauseLeft, plainWord } from '../../src/core/release-code.js';
import { settings } from '../support/settings.js';

const releaseCode: ReleaseCode = { salt: 'x'.repeat(16), hash: 'x'.repeat(43), iterations: 200_000 };
const now = Date.UTC(2026, 10, 20, 12);

describe('plainWord', () => {
  it('makes no difference of case, accents, spaces and signs', () => {
    for (const word of ['río tambor', ' RIO  Tambor ', 'rio-tambor', 'Ri\u0301o tambor.', 'ｒｉｏ tambor']) {
      expect(plainWord(word), word).to.equal('riotambor');
    }
  });

  it('keeps letters and numbers of any script', () => {
    expect(plainWord('Ñandú 7')).to.equal('nandu7');
    expect(plainWord('река 12')).to.equal('река12');
    expect(plainWord(' … ')).to.equal('');
  });

  it('changes nothing when it is asked twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => plainWord(plainWord(word)) === plainWord(word)),
      { seed: settings.seed, numRuns: 2000 },
    );
  });
});

describe('the tries', () => {
  it('end after three in a pause of five minutes', () => {
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

  it('follow what the author says', () => {
    const strict = { ...releaseCode, tries: 1, pauseMinutes: 10 };
    expect(countTry(undefined, strict, now)).to.deep.equal({ failed: 0, until: now + 600_000 });
  });

  it('do not lock anybody out for longer than a pause, whatever the clock did', () => {
    expect(pauseLeft({ failed: 0, until: now + 300_001 }, releaseCode, now)).to.equal(0);
  });

  it('take anything that was kept', () => {
    for (const kept of [null, 'x', 7, [], { failed: 'x', until: {} }, { failed: NaN, until: Infinity }]) {
      expect(pauseLeft(kept, releaseCode, now)).to.equal(0);
      expect(countTry(kept, releaseCode, now)).to.deep.equal({ failed: 1, until: 0 });
    }
  });
});
