// Tests the definition of a path, and its problems with steps that no student can reach.

import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../../src/core/definition.js';
import { learningPathSchema } from '../../../src/elements/learning-path/definition.js';

const step = (id: string, more: object = {}) => ({ id, kind: 'must', title: id, ...more });
const red = (id: string, more: object = {}) => ({ id, signal: 'red', title: id, ...more });
const adds = (id: string, ...steps: string[]) => ({ id, title: id, steps });
const problems = (more: object): string[] => {
  const parsed = parseDefinition(learningPathSchema, {
    type: 'learning-path',
    id: 'path',
    title: 'A path',
    steps: [step('a'), step('b')],
    ...more,
  });
  return parsed.ok ? [] : parsed.problems.map(({ path, code, params }) => `${path} ${code} ${params?.['found'] ?? ''}`);
};

describe('learningPathSchema', () => {
  const rows: readonly (readonly [says: string, more: object, ...expected: string[]])[] = [
    ['two steps are enough', {}],
    ['a path without steps', { steps: [] }, 'steps missing '],
    ['two steps of one id', { steps: [step('a'), step('a')] }, 'steps[1].id duplicateId a'],
    [
      'an option with the id of a step',
      { steps: [step('a'), step('b', { kind: 'choose', options: [{ id: 'a', title: 'A' }] })] },
      'steps[1].options[0].id duplicateId a',
    ],
    [
      'an unknown checkpoint',
      { steps: [step('a', { checkpoint: 'gone' }), step('b')] },
      'steps[0].checkpoint unknownId gone',
    ],
    [
      'a checkpoint at the end of two steps',
      { steps: [step('a', { checkpoint: 'c' }), step('b', { checkpoint: 'c' })], checkpoints: [red('c')] },
      'steps[1].checkpoint duplicateId c',
    ],
    ['a checkpoint that no step has', { checkpoints: [red('c')] }, 'checkpoints[0] unreachable c'],
    ['a step after one that is not there', { steps: [step('a', { after: ['x'] })] }, 'steps[0].after[0] unknownId x'],
    ['a step after itself', { steps: [step('a', { after: ['a'] })] }, 'steps[0] cycle a'],
    [
      'two steps that wait for each other, and one that waits for them',
      { steps: [step('a', { after: ['b'] }), step('b', { after: ['a'] }), step('c', { after: ['b'] })] },
      'steps[0] cycle a',
      'steps[1] cycle b',
      'steps[2] unreachable c',
    ],
    [
      'a step before a red light that waits for one behind it',
      { steps: [step('a', { after: ['b'], checkpoint: 'c' }), step('b')], checkpoints: [red('c')] },
      'steps[0] unreachable a',
      'steps[1] unreachable b',
    ],
    [
      'the same at a yellow light, which stops no student',
      {
        steps: [step('a', { after: ['b'], checkpoint: 'c' }), step('b')],
        checkpoints: [{ id: 'c', signal: 'yellow', title: 'C' }],
      },
    ],
    ['a step that waits for a later one', { steps: [step('a', { after: ['b'] }), step('b')] }],
    ['a choice of nothing', { steps: [step('a', { kind: 'choose' })] }, 'steps[0].options emptyBranch a'],
    [
      'a branch without a step',
      { steps: [step('a', { kind: 'choose', options: [{ id: 'o', title: 'O', steps: [] }] })] },
      'steps[0].options[0].steps emptyBranch o',
    ],
    [
      'a branch to an unknown step',
      { steps: [step('a', { kind: 'choose', options: [{ id: 'o', title: 'O', steps: ['x'] }] })] },
      'steps[0].options[0].steps[0] unknownId x',
    ],
    [
      'a branch that contains its own choice',
      { steps: [step('a', { kind: 'choose', options: [{ id: 'o', title: 'O', steps: ['a'] }] })] },
      'steps[0] cycle a',
    ],
    [
      'a step that two choices add, of which one comes after it',
      {
        steps: [
          step('first', { kind: 'choose', options: [adds('o', 'extra')] }),
          step('extra'),
          step('second', { kind: 'choose', after: ['extra'], options: [adds('p', 'extra')] }),
        ],
      },
    ],
    [
      'a step that only choices add which come after it',
      {
        steps: [
          step('extra'),
          step('first', { kind: 'choose', after: ['extra'], options: [adds('o', 'extra')] }),
          step('second', { kind: 'choose', after: ['first'], options: [adds('p', 'extra')] }),
        ],
      },
      'steps[0] cycle extra',
      'steps[1] cycle first',
      'steps[2] cycle second',
    ],
    [
      'a step that waits for a cycle, although one of the choices that add it can be reached',
      {
        steps: [
          step('first', { kind: 'choose', options: [adds('o', 'extra')] }),
          step('extra', { after: ['a'] }),
          step('second', { kind: 'choose', after: ['extra'], options: [adds('p', 'extra')] }),
          step('a', { after: ['a'] }),
        ],
      },
      'steps[1] unreachable extra',
      'steps[2] unreachable second',
      'steps[3] cycle a',
    ],
    [
      'a step that an option of a must step adds, which nobody can choose',
      { steps: [step('a', { options: [adds('o', 'extra')] }), step('extra')] },
      'steps[0].kind notOneOf must',
    ],
    [
      'more choices than options',
      { steps: [step('a', { kind: 'choose', pick: 2, options: [{ id: 'o', title: 'O' }] })] },
      'steps[0].pick tooFewOptions 1',
    ],
    ['a day that is none', { steps: [step('a', { by: '2026-02-30' })] }, 'steps[0].by notDate 2026-02-30'],
    [
      'a script as a link',
      { steps: [step('a', { resources: [{ title: 'R', href: 'javascript:alert(1)' }] })] },
      'steps[0].resources[0].href unsafeLink javascript:alert(1)',
    ],
    ['no time at all', { steps: [step('a', { minutes: 0 })] }, 'steps[0].minutes outOfRange 0'],
  ];
  for (const [says, more, ...expected] of rows) {
    it(`${expected.length > 0 ? 'refuses' : 'accepts'}: ${says}`, () => {
      expect(problems(more)).to.deep.equal(expected);
    });
  }

  it('reports every problem at once', () => {
    expect(problems({ title: 3, steps: [step('a', { checkpoint: 'x' }), step('a', { by: 'soon' })] })).to.have.length(
      4,
    );
  });

  it('parses five hundred steps in sequence quickly', () => {
    const steps = Array.from({ length: 500 }, (_, n) => step(`s${n}`, n > 0 ? { after: [`s${n - 1}`] } : {}));
    const began = performance.now();
    expect(problems({ steps })).to.deep.equal([]);
    expect(problems({ steps: steps.toReversed() })).to.deep.equal([]);
    expect(performance.now() - began).to.be.below(20_000);
  });
});
