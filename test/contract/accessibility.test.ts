// Tests that everyone can use every tag in every state.

import { isChromium } from '../support/engines.js';
import { shareOf } from '../support/settings.js';
import { axeIn, keyboardChecks, mediaChecks, namesEveryControl } from './accessibility-suite.js';
import { contracts } from './tags.js';

// Only Chromium's driver reports the computed roles and names in open shadow roots, and emulates these media features.
const chromiumIt = isChromium ? it : it.skip;

for (const contract of shareOf(contracts)) {
  describe(`accessibility of <${contract.tag}>`, () => {
    for (const name of Object.keys(contract.states)) {
      it(`has no axe violations: ${name}`, () => axeIn(contract, name));
      chromiumIt(`exposes the role and name of every control: ${name}`, () => namesEveryControl(contract, name));
    }
    for (const [says, check] of Object.entries(keyboardChecks)) {
      it(`by keyboard: it ${says}`, () => check(contract));
    }
    for (const [says, check] of Object.entries(mediaChecks)) {
      chromiumIt(`with reader settings: it ${says}`, () => check(contract));
    }
  });
}
