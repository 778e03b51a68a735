import { masteryTracker as contract } from './tags/mastery-tracker.js';
import { checksOf } from './contract-suite.js';
import { axeIn, keyboardChecks, mediaChecks, tells } from './accessibility-suite.js';
import '../../src/messages/es.js';
describe('mine', () => {
  for (const [says, check] of Object.entries(checksOf(contract))) it(says, () => check(contract)).timeout(60_000);
  for (const [name, state] of Object.entries(contract.states)) {
    it(`axe ${name}`, () => axeIn(contract, state)).timeout(60_000);
    it(`tells ${name}`, () => tells(contract, state)).timeout(60_000);
  }
  for (const [says, check] of Object.entries({...keyboardChecks, ...mediaChecks})) it(says, () => check(contract)).timeout(60_000);
});
