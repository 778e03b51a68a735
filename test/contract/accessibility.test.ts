// Everybody can use every tag in every state.

import { isChromium } from '../support/engines.js';
import { shareOf } from '../support/settings.js';
import { axeIn, keyboardChecks, mediaChecks, tells } from './accessibility-suite.js';
import { contracts } from './tags.js';

// The computed roles and names of open shadow roots, and these media features, are what Chromium's driver alone can reach.
const chromiumIt = isChromium ? it : it.skip;

for (const contract of shareOf(contracts)) {
  describe(`<${contract.tag}> can be used`, () => {
    for (const [name, state] of Object.entries(contract.states)) {
      it(`with no violation that axe finds: ${name}`, () => axeIn(contract, state));
      chromiumIt(`by who hears it, ${name}: everything to act on has its role and its name`, () =>
        tells(contract, state),
      );
    }
    for (const [says, check] of Object.entries(keyboardChecks)) {
      it(`by the keyboard: it ${says}`, () => check(contract));
    }
    for (const [says, check] of Object.entries(mediaChecks)) {
      chromiumIt(`as a reader sets it: it ${says}`, () => check(contract));
    }
  });
}
