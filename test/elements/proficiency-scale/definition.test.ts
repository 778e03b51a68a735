// Tests the definition of a proficiency scale.
import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../../src/core/definition.js';
import { proficiencyScaleSchema } from '../../../src/elements/proficiency-scale/definition.js';

const scale = {
  type: 'proficiency-scale',
  objective: {
    id: 'obj-1',
    title: 'Safety',
    levels: [
      { value: 0, label: 'Not yet' },
      { value: 1, label: 'Met' },
    ],
  },
};

function problemsWith(changes: object) {
  const parsed = parseDefinition(proficiencyScaleSchema, { ...scale, ...changes });
  return parsed.ok ? [] : parsed.problems;
}

describe('proficiencyScaleSchema', () => {
  it('accepts minimal and complete definitions', () => {
    expect(problemsWith({})).to.deep.equal([]);
    const most = { id: 's', record: 'r', order: 'descending', layout: 'one', languages: 'swap', current: 0, target: 1 };
    expect(problemsWith(most)).to.deep.equal([]);
  });

  it('distinguishes no level from level 0', () => {
    for (const current of [null, 0]) {
      const parsed = parseDefinition(proficiencyScaleSchema, { ...scale, current });
      expect(parsed.ok && parsed.value.current).to.equal(current);
    }
  });

  it('refuses a current level and a target that are not on the scale', () => {
    expect(problemsWith({ current: 2, target: 0.5 })).to.deep.equal([
      { path: 'current', code: 'unknownLevel', params: { found: 2 } },
      { path: 'target', code: 'unknownLevel', params: { found: 0.5 } },
    ]);
    expect(problemsWith({ target: 0.5, objective: { ...scale.objective, increment: 0.5 } })).to.deep.equal([]);
    expect(problemsWith({ target: null })).to.deep.equal([
      { path: 'target', code: 'wrongType', params: { expected: 'number' } },
    ]);
  });

  it('reports the allowed values', () => {
    expect(problemsWith({ type: 'self-rating', order: 'up', layout: 'grid', languages: 'both' })).to.deep.equal([
      { path: 'type', code: 'notOneOf', params: { expected: 'proficiency-scale', found: 'self-rating' } },
      { path: 'order', code: 'notOneOf', params: { expected: 'ascending | descending', found: 'up' } },
      { path: 'layout', code: 'notOneOf', params: { expected: 'auto | table | cards | one', found: 'grid' } },
      {
        path: 'languages',
        code: 'notOneOf',
        params: { expected: 'off | stacked | side-by-side | swap', found: 'both' },
      },
    ]);
  });

  it('does not report every level as unknown when the objective has none', () => {
    expect(problemsWith({ objective: 'obj-1', current: 1 }).map(({ path }) => path)).to.deep.equal(['objective']);
  });
});
