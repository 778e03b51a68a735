// The objectives of an Algebra class this quarter, each with the calculation that its teacher chose.
import type { MasteryTrackerDefinition } from '../../src/elements/mastery-tracker/definition.js';
import { exponentialFunctions } from './exponential-functions.js';
import { linearFunctions } from './linear-functions.js';
import { zeroToFourHalves } from './zero-to-four-halves.js';

/** Three objectives: calculated as in Canvas, by a level reached three times, and by the latest rating. */
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
