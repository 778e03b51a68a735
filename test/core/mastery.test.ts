// Tests every calculation method against worked examples, and recalculates each result from its steps.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calculateMastery, masteryMethods, roundAsCanvas } from '../../src/core/mastery.js';
import type { Mastery, MasteryMethod, MasteryOptions, MasteryStep } from '../../src/core/mastery.js';
import { settings } from '../support/settings.js';

const options: MasteryOptions = { weight: 65, times: 3, mastery: 3, scale: { min: 0, max: 4 } };
const runs = { seed: settings.seed, numRuns: 500 };

function masteryOf(method: MasteryMethod, scores: readonly (number | null)[], more: MasteryOptions = {}): Mastery {
  const parsed = calculateMastery(method, scores, { ...options, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function problemsOf(method: string, config: object, scores: readonly unknown[] = [1, 2, 3]) {
  // As in an author's JSON, before validation.
  const parsed = calculateMastery(method as MasteryMethod, scores as number[], config);
  return parsed.ok ? [] : parsed.problems;
}

function stepOf<C extends MasteryStep['code']>(mastery: Mastery, code: C): Extract<MasteryStep, { code: C }> {
  const step = mastery.steps.find((each): each is Extract<MasteryStep, { code: C }> => each.code === code);
  if (!step) throw new Error(`no step ${code} in ${JSON.stringify(mastery.steps)}`);
  return step;
}

/** Recalculates each step's number from the step and the previous number, like a reader of the steps. */
function retold(steps: readonly MasteryStep[]): number | null {
  let scores: readonly number[] = [];
  let fromReached: readonly number[] = [];
  let value: number | null = null;
  for (const step of steps) {
    if (step.code === 'took') scores = step.scores;
    if (step.code === 'reached') fromReached = scores.filter((score) => score >= step.mastery);
    if (step.code === 'mean') {
      const of = { all: scores, earlier: scores.slice(0, -1), reached: fromReached }[step.of];
      expect(step.count).to.equal(of.length);
      expect(step.sum).to.be.closeTo(
        of.reduce((total, score) => total + score, 0),
        1e-9,
      );
      value = step.sum / step.count;
    }
    if (step.code === 'middle') value = step.middle.reduce((a, b) => a + b, 0) / step.middle.length;
    if (step.code === 'mostFrequent') value = scores.filter((score) => step.tied.includes(score)).at(-1) ?? null;
    if (step.code === 'newest') value = scores[step.position - 1] ?? null;
    if (step.code === 'highest') value = Math.max(...scores);
    if (step.code === 'blended') {
      expect(step.newest).to.equal(scores[step.position - 1]);
      expect(step.before).to.equal(value);
      value = (step.weight * step.newest + (100 - step.weight) * step.before) / 100;
    }
    if (step.code === 'line') value = step.start + step.slope * step.at;
    if (step.code === 'curve') value = step.factor * step.at ** step.exponent;
    if (step.code === 'clamped') {
      expect(step.from).to.equal(value);
      value = step.value;
    }
    if (step.code === 'rounded') {
      expect(step.from).to.equal(value);
      value = roundAsCanvas(step.from);
    }
    if ('value' in step) expect(step.value).to.equal(value);
  }
  return value;
}

const examples: readonly [MasteryMethod, readonly number[], number | null][] = [
  ['average', [4, 3, 3, 4], 3.5],
  ['average', [3, 2, 3, 2], 2.5],
  ['median', [4, 4, 3, 3, 3, 2, 2, 2, 1], 3],
  ['median', [1, 2, 3, 4], 2.5],
  ['median', [], null],
  ['mode', [1, 2, 3, 3, 4], 3],
  ['mode', [2, 3, 3, 2, 1], 2],
  ['latest', [1, 4, 2, 3], 3],
  ['highest', [1, 4, 2, 3], 4],
  ['weighted-average', [1, 4, 2, 3, 5, 3, 6], 4.95],
  ['weighted-average', [2], 2],
  ['decaying-average', [1, 2, 3, 4], 3.48],
  ['decaying-average', [2], 2],
  ['n-mastery', [1, 4, 2, 3, 5, 3, 6], 4.2],
  ['n-mastery', [1, 4, 2, 3], null],
  ['power-law', [1, 2, 3, 4], 4],
  ['power-law', [1, 3, 2, 4], 3.66],
  ['power-law', [1, 4], 2.5],
  ['linear-trend', [2, 2.5, 3, 4], 3.85],
  ['linear-trend', [1, 4], 2.5],
  ['best-fit', [2, 2.5, 3, 4], 3.85],
];

describe('calculateMastery', () => {
  for (const [method, scores, value] of examples) {
    it(`calculates ${value} from ${scores.join(', ') || 'nothing'} by ${method}`, () => {
      expect(masteryOf(method, scores).value).to.equal(value);
    });
  }

  it('has no number without scores, for every method', () => {
    for (const method of masteryMethods) {
      for (const scores of [[], [null, null]]) {
        const mastery = masteryOf(method, scores);
        expect(mastery.value).to.equal(null);
        expect(mastery.steps.map(({ code }) => code)).to.deep.equal(['took', 'noScores']);
      }
    }
  });

  it('calculates 0 from zeros, which is not the same as no number', () => {
    for (const method of masteryMethods) {
      expect(masteryOf(method, [0, 0, 0, 0], { mastery: 0 }).value, method).to.equal(0);
    }
  });

  it('gives the newest score 65 percent in weighted and decaying averages by default', () => {
    const parsed = calculateMastery('weighted-average', [1, 2]);
    expect(parsed.ok && parsed.value.value).to.equal(1.65);
    expect(masteryOf('weighted-average', [1, 2], { weight: 99 }).value).to.equal(1.99);
    expect(masteryOf('decaying-average', [1, 3, 2], { weight: 50 }).value).to.equal(2);
  });

  it('has no number by n-mastery from too few scores, and reports how many there are', () => {
    expect(stepOf(masteryOf('n-mastery', [1, 4, 2, 3]), 'reached')).to.deep.equal({
      code: 'reached',
      mastery: 3,
      needed: 3,
      scores: [4, 3],
      enough: false,
    });
  });

  it('leaves zeros out of a power curve, keeps their positions, and reports it', () => {
    const mastery = masteryOf('power-law', [1, 0, 3, 4]);
    expect(stepOf(mastery, 'zerosLeftOut').positions).to.deep.equal([2]);
    expect(stepOf(mastery, 'curve').at).to.equal(4);
    // The remaining scores lie exactly on y = x, because they kept their positions.
    expect(stepOf(mastery, 'curve').exponent).to.be.closeTo(1, 1e-12);
    expect(mastery.value).to.equal(4);
  });

  it('uses the average when there are too few scores for a trend, and reports it', () => {
    for (const method of ['power-law', 'linear-trend', 'best-fit'] as const) {
      const mastery = masteryOf(method, [1, 2]);
      expect(mastery.value).to.equal(1.5);
      expect(stepOf(mastery, 'fellBack')).to.deep.equal({ code: 'fellBack', to: 'average', count: 2, needed: 3 });
    }
    expect(stepOf(masteryOf('power-law', [0, 0, 3, 4]), 'fellBack').count).to.equal(2);
  });

  it('clamps a trend to the scale, and reports its value before', () => {
    const mastery = masteryOf('linear-trend', [1, 1, 4, 4, 4], { scale: { min: 1, max: 4 } });
    expect(mastery.value).to.equal(4);
    expect(stepOf(mastery, 'clamped')).to.include({ value: 4 });
    expect(stepOf(mastery, 'clamped').from).to.be.greaterThan(4);
    expect(masteryOf('linear-trend', [4, 1, 1], { scale: { min: 1, max: 4 } }).value).to.equal(1);
  });

  it('compares three fits and chooses the nearest, of equals the simplest', () => {
    const { errors, chosen } = stepOf(masteryOf('best-fit', [2, 2.5, 3, 4]), 'compared');
    expect(chosen).to.equal('linear-trend');
    expect(errors.map(({ method }) => method)).to.deep.equal(['average', 'linear-trend', 'power-law']);
    expect(stepOf(masteryOf('best-fit', [3, 3, 3]), 'compared').chosen).to.equal('average');
    expect(stepOf(masteryOf('best-fit', [1, 2, 3, 4]), 'compared').chosen).to.equal('linear-trend');
    // On this line the curve is nearer only by rounding errors.
    expect(stepOf(masteryOf('best-fit', [0.2, 0.4, 0.6, 0.8, 1]), 'compared').chosen).to.equal('linear-trend');
    expect(stepOf(masteryOf('best-fit', [1, 2, 2.5, 2.8, 3]), 'compared').chosen).to.equal('power-law');
    expect(stepOf(masteryOf('best-fit', [0, 0, 0, 4]), 'compared').errors).to.have.lengthOf(2);
  });

  it('reports all of the most frequent scores', () => {
    expect(stepOf(masteryOf('mode', [2, 3, 3, 2, 1]), 'mostFrequent')).to.deep.equal({
      code: 'mostFrequent',
      counts: [
        { score: 1, times: 1 },
        { score: 2, times: 2 },
        { score: 3, times: 2 },
      ],
      tied: [2, 3],
      value: 2,
    });
  });

  it('copies the order of the scores into the steps', () => {
    expect(stepOf(masteryOf('average', [1, null, 2], { order: 'dueAt' }), 'took')).to.deep.equal({
      code: 'took',
      scores: [1, 2],
      leftOut: 1,
      order: 'dueAt',
    });
  });

  it('rounds once, at the end', () => {
    const { steps, value } = masteryOf('decaying-average', [1, 2, 3, 4]);
    expect(value).to.equal(3.48);
    expect(steps.at(-2)).to.include({ code: 'blended' });
    expect(stepOf(masteryOf('decaying-average', [1, 2, 3, 4]), 'rounded').from).to.be.closeTo(3.484625, 1e-12);
    expect(masteryOf('average', [1.275]).value).to.equal(1.28);
  });

  it('gives the same sum for the same scores in any order', () => {
    // Added in this order, the second list has a sum slightly below 3.1.
    for (const scores of [
      [0, 0.05, 0.3, 2.75],
      [2.75, 0.3, 0.05, 0],
    ]) {
      expect(masteryOf('average', scores).value).to.equal(0.78);
    }
  });

  describe('wrong options', () => {
    const wrong: readonly [string, object, string][] = [
      ['weighted-average', { weight: 0 }, 'weight outOfRange'],
      ['weighted-average', { weight: 100 }, 'weight outOfRange'],
      ['weighted-average', { weight: NaN }, 'weight wrongType'],
      ['weighted-average', { weight: '65' }, 'weight wrongType'],
      ['decaying-average', { weight: 49 }, 'weight outOfRange'],
      ['n-mastery', { mastery: 3 }, 'times missing'],
      ['n-mastery', { times: 0, mastery: 3 }, 'times outOfRange'],
      ['n-mastery', { times: 11, mastery: 3 }, 'times outOfRange'],
      ['n-mastery', { times: 2.5, mastery: 3 }, 'times notWhole'],
      ['n-mastery', { times: 3 }, 'mastery missing'],
      ['n-mastery', { times: 3, mastery: Infinity }, 'mastery wrongType'],
      ['power-law', {}, 'scale missing'],
      ['linear-trend', { scale: null }, 'scale missing'],
      ['best-fit', { scale: { min: 0 } }, 'scale.max missing'],
      ['best-fit', { scale: { min: 4, max: 1 } }, 'scale.max outOfRange'],
      ['best-fit', { scale: { min: '0', max: 1 } }, 'scale.min wrongType'],
      ['mean', {}, 'method notOneOf'],
    ];
    for (const [method, config, problem] of wrong) {
      it(`reports ${problem} for ${method}`, () => {
        expect(problemsOf(method, config).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([problem]);
      });
    }

    it('accepts the ends of each range', () => {
      for (const weight of [1, 99]) expect(problemsOf('weighted-average', { weight })).to.deep.equal([]);
      for (const weight of [50, 99]) expect(problemsOf('decaying-average', { weight })).to.deep.equal([]);
      for (const times of [1, 10]) expect(problemsOf('n-mastery', { times, mastery: 0 })).to.deep.equal([]);
    });

    it('reports all of them, with the range', () => {
      expect(problemsOf('n-mastery', { times: 11 }, [1, NaN, '3'])).to.deep.equal([
        { path: 'scores[1]', code: 'wrongType', params: { expected: 'number', found: 'NaN' } },
        { path: 'scores[2]', code: 'wrongType', params: { expected: 'number', found: '3' } },
        { path: 'times', code: 'outOfRange', params: { found: 11, min: 1, max: 10 } },
        { path: 'mastery', code: 'missing' },
      ]);
    });

    it('ignores options that the method does not use', () => {
      expect(problemsOf('average', { weight: 0, times: 0, scale: null })).to.deep.equal([]);
    });
  });

  describe('for any scores', () => {
    const level = fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2);
    const hundredth = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
    const someScores = fc.oneof(
      fc.array(level, { minLength: 1, maxLength: 12 }),
      fc.array(hundredth, { minLength: 1, maxLength: 12 }),
    );
    const method = fc.constantFrom(...masteryMethods);

    it('can be recalculated from the steps alone', () => {
      fc.assert(
        fc.property(method, someScores, fc.integer({ min: 50, max: 99 }), (name, scores, weight) => {
          const { steps, value } = masteryOf(name, scores, { weight });
          expect(retold(steps)).to.equal(value);
        }),
        runs,
      );
    });

    it('is within the range of the scores, and a trend within the scale', () => {
      const trends: readonly MasteryMethod[] = ['power-law', 'linear-trend', 'best-fit'];
      fc.assert(
        fc.property(method, someScores, (name, scores) => {
          const { value } = masteryOf(name, scores, { times: 1 });
          if (value === null) return name === 'n-mastery';
          const [min, max] = trends.includes(name) ? [0, 4] : [Math.min(...scores), Math.max(...scores)];
          return value >= min && value <= max;
        }),
        runs,
      );
    });

    it('is the same with nulls between them', () => {
      fc.assert(
        fc.property(method, someScores, fc.array(fc.nat(12)), (name, scores, places) => {
          const withNulls: (number | null)[] = [...scores];
          for (const place of places) withNulls.splice(place, 0, null);
          expect(masteryOf(name, withNulls).value).to.equal(masteryOf(name, scores).value);
        }),
        runs,
      );
    });

    it('does not depend on their order when the method does not use time', () => {
      const timeless = fc.constantFrom<MasteryMethod>('average', 'median', 'highest', 'n-mastery');
      const shuffled = someScores.chain((scores) =>
        fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
      );
      fc.assert(
        fc.property(timeless, shuffled, (name, [scores, others]) => {
          expect(masteryOf(name, others).value).to.equal(masteryOf(name, scores).value);
        }),
        runs,
      );
    });

    it('does not depend on the order of the earlier scores in a weighted average', () => {
      const shuffled = someScores.chain((scores) =>
        fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length }), level),
      );
      fc.assert(
        fc.property(shuffled, ([scores, others, last]) => {
          const one = masteryOf('weighted-average', [...scores, last]).value;
          expect(masteryOf('weighted-average', [...others, last]).value).to.equal(one);
        }),
        runs,
      );
    });

    it('is that score when all scores are the same', () => {
      fc.assert(
        fc.property(method, level, fc.integer({ min: 3, max: 10 }), (name, score, times) => {
          expect(masteryOf(name, Array<number>(times).fill(score), { mastery: 0 }).value).to.equal(score);
        }),
        runs,
      );
    });
  });
});

describe('roundAsCanvas', () => {
  it('rounds a decimal half up, even when its binary form is slightly lower', () => {
    for (const [value, rounded] of [
      [1.275, 1.28],
      [1.005, 1.01],
      [2.675, 2.68],
      [4.35, 4.35],
      [3.484625, 3.48],
      [1.2749, 1.27],
      [0, 0],
    ] as const) {
      expect(roundAsCanvas(value)).to.equal(rounded);
    }
  });

  it('rounds every thousandth up to 10 by its decimal digits', () => {
    for (let thousandths = 0; thousandths <= 10_000; thousandths += 1) {
      const wanted = Math.floor((thousandths + 5) / 10) / 100;
      expect(roundAsCanvas(thousandths / 1000), `${thousandths} thousandths`).to.equal(wanted);
    }
  });
});
