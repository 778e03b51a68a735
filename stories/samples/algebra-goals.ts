// A tracker for two Algebra 1 objectives, with steps that the teacher suggests.
import type { GoalTrackerDefinition } from '../../src/elements/goal-tracker/definition.js';
import { exponentialFunctions } from './exponential-functions.js';
import { linearFunctions } from './linear-functions.js';

/** Goals on linear and exponential functions. */
export const algebraGoals: GoalTrackerDefinition = {
  type: 'goal-tracker',
  id: 'goals-algebra',
  record: 'q7Xm2vRw9TtB4nHc',
  title: 'Algebra 1, unit 4',
  objectives: [linearFunctions.objective, exponentialFunctions.objective],
  steps: [
    { objective: linearFunctions.objective.id, text: 'Redo two problems from the practice page and check them.' },
    { text: 'Explain one problem to a partner, out loud.' },
    { text: 'Bring one question to the Thursday help hour.' },
  ],
};
