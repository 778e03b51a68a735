// Tests levels: which ones exist, what a value means, and which scales are refused.
import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../src/core/definition.js';
import {
  isProficient,
  isSameScale,
  levelAt,
  nextLevel,
  objectiveSchema,
  positionsOf,
  presets,
  proficientAt,
  suggestLevel,
} from '../../src/core/objective.js';
import type { Level, Objective } from '../../src/core/objective.js';

function scaleOf(values: readonly number[], more: Partial<Objective> = {}): Objective {
  return { id: 'obj-1', title: 'Safety', levels: values.map((value) => ({ value, label: `Level ${value}` })), ...more };
}

const halves = scaleOf([0, 1, 2, 3, 4], { increment: 0.5 });
const whole = scaleOf([1, 2, 3, 4]);

function problemsWith(changes: object) {
  const parsed = parseDefinition(objectiveSchema, { ...whole, ...changes });
  return parsed.ok ? [] : parsed.problems;
}

describe('objectiveSchema', () => {
  it('accepts each preset', () => {
    for (const { values, increment, proficientAt } of Object.values(presets)) {
      expect(parseDefinition(objectiveSchema, scaleOf(values, { increment, proficientAt })).ok).to.equal(true);
    }
  });

  it('refuses fewer than two levels', () => {
    const levels = [{ value: 1, label: 'Only' }];
    expect(problemsWith({ levels })).to.deep.equal([{ path: 'levels', code: 'tooFewLevels', params: { expected: 2 } }]);
  });

  it('refuses a repeated value, at its second occurrence', () => {
    expect(problemsWith(scaleOf([1, 2, 2, 3]))).to.deep.equal([
      { path: 'levels[2].value', code: 'duplicateLevel', params: { found: 2 } },
    ]);
  });

  it('refuses a level between the steps of the scale', () => {
    expect(problemsWith(scaleOf([3, 3.5, 4]))).to.deep.equal([
      { path: 'levels[1].value', code: 'offIncrement', params: { found: 3.5, expected: 1 } },
    ]);
    expect(problemsWith(scaleOf([3, 3.5, 4], { increment: 0.5 }))).to.deep.equal([]);
    expect(problemsWith(scaleOf([3, 3.25, 4], { increment: 0.5 }))[0]?.code).to.equal('offIncrement');
  });

  it('refuses a proficient level that is not on the scale', () => {
    expect(problemsWith({ proficientAt: 5 })).to.deep.equal([
      { path: 'proficientAt', code: 'unknownLevel', params: { found: 5 } },
    ]);
    expect(problemsWith({ proficientAt: 2.5 })[0]?.code).to.equal('unknownLevel');
    expect(problemsWith({ proficientAt: 2.5, increment: 0.5 })).to.deep.equal([]);
  });

  it('refuses an increment other than 1 and 0.5', () => {
    expect(problemsWith({ increment: 0.25 })).to.deep.equal([
      { path: 'increment', code: 'notOneOf', params: { expected: '1 | 0.5', found: 0.25 } },
    ]);
  });

  it('refuses two indicators with the same id, even at different levels', () => {
    const levels = [
      { value: 1, label: 'One', indicators: [{ id: 'a', text: 'names' }] },
      {
        value: 2,
        label: 'Two',
        indicators: [
          { id: 'b', text: 'explains' },
          { id: 'a', text: 'compares' },
        ],
      },
    ];
    expect(problemsWith({ levels })).to.deep.equal([
      { path: 'levels[1].indicators[1].id', code: 'duplicateId', params: { found: 'a' } },
    ]);
  });

  it('refuses unsafe links and images, and accepts relative ones', () => {
    const withExemplar = (exemplar: object) => ({
      levels: [
        { value: 1, label: 'One', exemplars: [{ title: 'Essay', ...exemplar }] },
        { value: 2, label: 'Two' },
      ],
    });
    expect(problemsWith(withExemplar({ href: 'javascript:alert(1)' }))).to.deep.equal([
      { path: 'levels[0].exemplars[0].href', code: 'unsafeLink', params: { found: 'javascript:alert(1)' } },
    ]);
    expect(problemsWith(withExemplar({ image: { src: 'data:image/svg+xml,', alt: '' } }))[0]).to.include({
      path: 'levels[0].exemplars[0].image.src',
      code: 'unsafeLink',
    });
    expect(problemsWith(withExemplar({ href: 'essays/1.html' }))).to.deep.equal([]);
  });

  it('reports every problem at once', () => {
    const bad = {
      id: '',
      title: { en: 'Safety', english: 'Safety' },
      levels: [{ value: 1 }, { value: 1, label: ' ' }, { value: '2', label: 'Two' }, 3],
      proficientAt: 9,
      version: 'first',
    };
    expect(problemsWith(bad).map(({ path, code }) => `${path} ${code}`)).to.have.members([
      'id empty',
      'title.english notLanguage',
      'levels[0].label missing',
      'levels[1].label empty',
      'levels[1].value duplicateLevel',
      'levels[2].value wrongType',
      'levels[3] wrongType',
      'proficientAt unknownLevel',
      'version wrongType',
    ]);
  });
});

describe('positionsOf', () => {
  it('is the written levels in ascending order', () => {
    expect(positionsOf(scaleOf([3, 1, 2]))).to.deep.equal([1, 2, 3]);
  });

  it('has half points between levels that are 1 apart', () => {
    expect(positionsOf(halves)).to.deep.equal([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]);
    expect(positionsOf(scaleOf([1, 2, 4], { increment: 0.5 }))).to.deep.equal([1, 1.5, 2, 4]);
    expect(positionsOf(scaleOf([1, 1.5, 2], { increment: 0.5 }))).to.deep.equal([1, 1.5, 2]);
  });
});

describe('levelAt', () => {
  it('finds level 0, which is not the same as no level', () => {
    expect(levelAt(halves, 0)).to.equal(halves.levels[0]);
    expect(levelAt(halves, null)).to.equal(undefined);
    expect(levelAt(halves, undefined)).to.equal(undefined);
  });

  it('describes a half point by its two neighbors', () => {
    expect(levelAt(halves, 2.5)).to.deep.equal({ value: 2.5, between: [halves.levels[2], halves.levels[3]] });
  });

  it('finds the label of a half point that an author wrote', () => {
    const written = scaleOf([2, 2.5, 3], { increment: 0.5 });
    expect(levelAt(written, 2.5)).to.equal(written.levels[1]);
  });

  it('finds nothing off the scale', () => {
    for (const value of [-0.5, 4.5, 5, 2.25, NaN]) expect(levelAt(halves, value)).to.equal(undefined);
    expect(levelAt(whole, 2.5)).to.equal(undefined);
  });

  it('finds something exactly at the positions', () => {
    for (const objective of [halves, whole, scaleOf([1, 2, 4], { increment: 0.5 })]) {
      for (let value = -1; value <= 5; value += 0.25) {
        expect(levelAt(objective, value) !== undefined).to.equal(positionsOf(objective).includes(value));
      }
    }
  });
});

describe('nextLevel', () => {
  it('is the next written level, also above a half point', () => {
    expect(nextLevel(halves, 2)?.value).to.equal(3);
    expect(nextLevel(halves, 2.5)?.value).to.equal(3);
    expect(nextLevel(scaleOf([4, 2, 1, 3]), 1)?.value).to.equal(2);
  });

  it('is the lowest level when there is none, level 1 above level 0, and none at the top', () => {
    expect(nextLevel(halves, null)?.value).to.equal(0);
    expect(nextLevel(halves, 0)?.value).to.equal(1);
    expect(nextLevel(halves, 4)).to.equal(undefined);
  });
});

describe('proficientAt', () => {
  it('is the value that the author sets', () => {
    expect(proficientAt(scaleOf([0, 1, 2], { proficientAt: 0 }))).to.equal(0);
  });

  it('is 3, else the highest value below 3, else the top', () => {
    expect(proficientAt(whole)).to.equal(3);
    expect(proficientAt(scaleOf([1, 0]))).to.equal(1);
    expect(proficientAt(scaleOf([1, 2, 4]))).to.equal(2);
    expect(proficientAt(scaleOf([10, 20]))).to.equal(20);
  });
});

describe('isProficient', () => {
  it('is true at the level and above it, and false without a level', () => {
    expect([2.5, 3, 4].map((value) => isProficient(halves, value))).to.deep.equal([false, true, true]);
    expect(isProficient(scaleOf([0, 1], { proficientAt: 0 }), null)).to.equal(false);
    expect(isProficient(scaleOf([0, 1], { proficientAt: 0 }), 0)).to.equal(true);
  });
});

describe('isSameScale', () => {
  const of = { min: 1, max: 4, proficientAt: 3 };
  const other = { min: 0, max: 3, proficientAt: 2 };

  it('compares the version and the range', () => {
    expect(isSameScale(whole, { level: 3, of })).to.equal(true);
    expect(isSameScale(whole, { level: 3, of, version: 2 })).to.equal(false);
    expect(isSameScale({ ...whole, version: 2 }, { level: 3, of, version: 2 })).to.equal(true);
    expect(isSameScale(whole, { level: 3, of: other })).to.equal(false);
  });

  it('keeps a level with the same label when levels were added, and any without a level', () => {
    expect(isSameScale(halves, { level: 3, of, label: 'Level 3' })).to.equal(true);
    expect(isSameScale(halves, { level: 3, of, label: 'Level 4' })).to.equal(false);
    expect(isSameScale(halves, { level: 2.5, of })).to.equal(false);
    expect(isSameScale(whole, { level: null, of: other })).to.equal(true);
  });

  it('ignores a range that does not contain the level', () => {
    expect(isSameScale(halves, { level: 0, of })).to.equal(true);
  });
});

describe('suggestLevel', () => {
  const level = (value: number, ...ids: string[]): Level => ({
    value,
    label: `${value}`,
    indicators: ids.map((id) => ({ id, text: id, required: !id.startsWith('extra') })),
  });
  const objective: Objective = {
    ...whole,
    levels: [level(4, '4a'), level(1), level(3, '3a', '3b', 'extra'), level(2, '2a')],
  };
  const suggested = (...met: string[]) => suggestLevel(objective, new Set(met));

  it('is the highest level whose own and lower required indicators are all met', () => {
    expect(suggested('2a')).to.deep.equal({ level: 2, aberrant: false });
    expect(suggested('2a', '3a')).to.deep.equal({ level: 2, aberrant: false });
    expect(suggested('2a', '3a', '3b')).to.deep.equal({ level: 3, aberrant: false });
    expect(suggested('2a', '3a', '3b', '4a')).to.deep.equal({ level: 4, aberrant: false });
  });

  it('flags a level that is met above one that is not, and does not average', () => {
    expect(suggested('3a', '3b')).to.deep.equal({ level: null, aberrant: true });
    expect(suggested('2a', '4a')).to.deep.equal({ level: 2, aberrant: true });
  });

  it('suggests no level without met indicators, and none that has no required indicators', () => {
    expect(suggested()).to.deep.equal({ level: null, aberrant: false });
    expect(suggested('extra')).to.deep.equal({ level: null, aberrant: false });
    expect(suggestLevel(whole, new Set(['2a']))).to.deep.equal({ level: null, aberrant: false });
  });

  it('requires an indicator by default', () => {
    const levels = [
      { value: 1, label: 'One' },
      { value: 2, label: 'Two', indicators: [{ id: 'a', text: 'a' }] },
    ];
    expect(suggestLevel({ ...whole, levels }, new Set()).level).to.equal(null);
    expect(suggestLevel({ ...whole, levels }, new Set(['a'])).level).to.equal(2);
  });
});
