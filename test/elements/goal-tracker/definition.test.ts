// Tests the definition of <goal-tracker> and its problems.

import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../../src/core/definition.js';
import { goalTrackerSchema } from '../../../src/elements/goal-tracker/definition.js';
import { goalTrackers } from '../../../stories/samples/index.js';

const good = goalTrackers.algebraGoals;
const problemsOf = (change: object) => {
  const parsed = parseDefinition(goalTrackerSchema, { ...good, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('the definition of a goal tracker', () => {
  it('accepts every policy, method and option', () => {
    expect(
      problemsOf({ closesBy: 'calculated', method: 'decaying-average', methodOptions: { weight: 65 } }),
    ).to.deep.equal([]);
    expect(problemsOf({ method: 'power-law', maxActive: 5, nextTest: '2026-12-04' })).to.deep.equal([]);
    expect(problemsOf({ method: 'n-mastery' })).to.deep.equal([]);
  });

  for (const [what, change, problem] of [
    ['no objectives', { objectives: [] }, 'objectives missing'],
    ['an objective twice', { objectives: [good.objectives[0], good.objectives[0]] }, 'objectives[1].id duplicateId'],
    ['a step for an unknown objective', { steps: [{ text: 'A', objective: 'x' }] }, 'steps[0].objective unknownId'],
    ['a step without words', { steps: [{ text: ' ' }] }, 'steps[0].text empty'],
    ['a policy nobody knows', { closesBy: 'parent' }, 'closesBy notOneOf'],
    [
      'a weight out of range',
      { method: 'decaying-average', methodOptions: { weight: 20 } },
      'methodOptions.weight outOfRange',
    ],
    ['part of a time', { method: 'n-mastery', methodOptions: { times: 1.5 } }, 'methodOptions.times notWhole'],
    ['no active goal at all', { maxActive: 0 }, 'maxActive outOfRange'],
    ['a test on no day', { nextTest: '2026-02-30' }, 'nextTest notDate'],
  ] as const) {
    it(`reports ${what}`, () => {
      expect(problemsOf(change)).to.include(problem);
    });
  }
});
