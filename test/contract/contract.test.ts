// Tests that every tag fulfills the contract, and that each check catches its faults.

import { expect } from '@open-wc/testing';
import { tags } from '../support/project.js';
import { isChromium } from '../support/engines.js';
import { isFirstShare, settings, shareOf } from '../support/settings.js';
import { faults, sound } from './contract-faults.js';
import { checksOf, layoutChecks, withoutErrors } from './contract-suite.js';
import type { Contract } from './contract.js';
import { contracts } from './tags.js';

/** The checks of a tag in this run: with wide letters only its layout can differ. */
const checksHere: typeof checksOf = settings.font === 'usual' ? checksOf : () => layoutChecks;

if (isFirstShare) {
  describe('the list of tags', () => {
    it('contains every tag', () => {
      expect(contracts.map(({ tag }) => tag)).to.have.members([...tags]);
    });
  });
}

for (const contract of shareOf(contracts)) {
  describe(`<${contract.tag}>`, () => {
    for (const [says, check] of Object.entries(checksHere(contract))) {
      it(says, () => check(contract));
    }
  });
}

/** The names of the checks that a tag fails. */
async function failedBy(contract: Contract): Promise<string[]> {
  const failed: string[] = [];
  for (const [says, check] of Object.entries(checksHere(contract))) {
    await withoutErrors(() => check(contract)).catch(() => failed.push(says));
  }
  return failed;
}

// The planted faults test the suite, not the tags, so one engine is enough.
const inOneEngine = isChromium ? describe : describe.skip;

inOneEngine('the contract suite', () => {
  if (isFirstShare) {
    it('accepts a tag without faults', async () => {
      expect(await failedBy(sound)).to.deep.equal([]);
    });

    it('has a planted fault for every check', () => {
      const planted = faults.flatMap(({ breaks }) => breaks);
      expect(planted).to.include.members(Object.keys(checksHere(sound)));
    });
  }

  for (const { what, breaks, contract } of shareOf(faults)) {
    const broken = breaks.filter((name) => name in checksHere(contract));
    if (broken.length === 0) continue;
    it(`catches a tag that ${what}`, async () => {
      expect(await failedBy(contract)).to.have.members(broken);
    });
  }
});
