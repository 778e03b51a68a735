// What an Algebra class learns this quarter, each objective with the way to a level that its teacher chose.
import type { MasteryTrackerDefinition } from '../../src/elements/mastery-tracker/definition.js';
import { exponentialFunctions } from './exponential-functions.js';
import { linearFunctions } from './linear-functions.js';
import { zeroToFourHalves } from './zero-to-four-halves.js';

/** Three objectives: as Canvas counts, by a level reached three times, and by the newest. */
export const algebraTracker: MasteryTrackerDefinition = {
  type: 'mastery-tracker',
  id: 'tracker-algebra-1',
  record: 'q7Xm2vRw9TtB4nHc',
  title: 'Algebra 1, second quarter',
  mastery: { method: 'weighted-average', weight: 65, drop: ['group'] },
  objectives: [
    linearFunctions.objective,
    { ...exponentialFunctions.objective, mastery: { method: 'n-mastery', times: 3 } },
    { ...zeroToFourHalves.objective, mastery: { method: 'latest' } },
  ],
};
