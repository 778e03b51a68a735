// Tests that every form-associated tag is a correct form control, and that each check catches its faults.

import { expect } from '@open-wc/testing';
import { isChromium } from '../support/engines.js';
import { sound } from './contract-faults.js';
import { withoutErrors } from './contract-suite.js';
import { formFaults } from './form-faults.js';
import { formChecks } from './form-suite.js';
import type { Contract } from './contract.js';
import { contracts } from './tags.js';

for (const contract of contracts.filter(({ isForm }) => isForm)) {
  describe(`<${contract.tag}> in a form`, () => {
    for (const [says, check] of Object.entries(formChecks)) it(says, () => check(contract));
  });
}

describe('the list of tags', () => {
  it('says of every tag whether it is form-associated', () => {
    for (const { isForm, element } of contracts) {
      expect(Reflect.get(element, 'formAssociated') === true, element.name).to.equal(isForm);
    }
  });
});

/** The names of the checks that a tag fails. */
async function failedBy(contract: Contract): Promise<string[]> {
  const failed: string[] = [];
  for (const [says, check] of Object.entries(formChecks)) {
    await withoutErrors(() => check(contract)).catch(() => failed.push(says));
  }
  return failed;
}

// The planted faults test the suite, not the tags, so one engine is enough.
const inOneEngine = isChromium ? describe : describe.skip;

inOneEngine('the form suite', () => {
  it('accepts a tag without faults', async () => {
    expect(await failedBy(sound)).to.deep.equal([]);
  });

  for (const { what, breaks, contract } of formFaults) {
    it(`catches a tag that ${what}`, async () => {
      expect(await failedBy(contract)).to.have.members(breaks);
    });
  }

  it('has a planted fault for every check', () => {
    expect(formFaults.flatMap(({ breaks }) => breaks)).to.include.members(Object.keys(formChecks));
  });
});
