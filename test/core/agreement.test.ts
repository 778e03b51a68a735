// Tests how a student's ratings are compared with the teacher's, against the published formula.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agreement } from '../../src/core/agreement.js';
import { settings } from '../support/settings.js';

const fourPoint = { min: 1, max: 4, increment: 1 };

/** Weighted kappa as Cohen defines it: from the tables of observed and expected shares. */
function kappaByTables(self: readonly number[], teacher: readonly number[], scale: typeof fourPoint): number {
  const k = (scale.max - scale.min) / scale.increment + 1;
  const step = (value: number) => (value - scale.min) / scale.increment;
  const share = (values: readonly number[], wanted: number) =>
    values.filter((value) => step(value) === wanted).length / values.length;
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const weight = ((i - j) / (k - 1)) ** 2;
      const pairs = self.filter((value, index) => step(value) === i && step(teacher[index] ?? NaN) === j);
      observed += (weight * pairs.length) / self.length;
      expected += weight * share(self, i) * share(teacher, j);
    }
  }
  return 1 - observed / expected;
}

describe('agreement', () => {
  it('calculates the example from the literature', () => {
    const self = [3, 3, 2, 4, 3, 2, 1, 3, 4, 2, 3, 3];
    const teacher = [3, 2, 2, 3, 3, 2, 2, 3, 4, 1, 2, 3];
    const { n, exact, adjacent, bias, meanAbsoluteDifference, kappa } = agreement(self, teacher, fourPoint);
    expect(n).to.equal(12);
    expect(exact).to.be.closeTo(7 / 12, 1e-12);
    expect(adjacent).to.equal(1);
    expect(bias).to.be.closeTo(0.25, 1e-12);
    expect(meanAbsoluteDifference).to.be.closeTo(0.4167, 0.00005);
    expect(kappa).to.be.closeTo(0.6875, 1e-12);
  });

  it('gives a positive bias when the student rates higher', () => {
    expect(agreement([1, 2], [2, 3], fourPoint).bias).to.equal(-1);
    expect(agreement([4, 4], [2, 3], fourPoint).bias).to.equal(1.5);
  });

  it('counts half points as steps, and one whole level apart as adjacent', () => {
    const halves = { min: 0, max: 4, increment: 0.5 };
    const self = [2.5, 3, 0, 4];
    const teacher = [3, 1.5, 1, 4];
    const result = agreement(self, teacher, halves);
    expect(result).to.include({ n: 4, exact: 0.25, adjacent: 0.75, bias: 0, meanAbsoluteDifference: 0.75 });
    expect(result.kappa).to.be.closeTo(kappaByTables(self, teacher, halves), 1e-12);
  });

  it('leaves out pairs with a missing or off-scale rating, and counts the rest', () => {
    const result = agreement([3, null, 2, 5, 2.5, 0, 3], [3, 2, null, 3, 3, 1], fourPoint);
    expect(result).to.include({ n: 1, exact: 1 });
  });

  it('counts level 0 as a level', () => {
    expect(agreement([0, 0], [0, 1], { min: 0, max: 4, increment: 1 })).to.include({ n: 2, exact: 0.5 });
  });

  it('returns null for empty lists', () => {
    const nothing = { n: 0, exact: null, adjacent: null, bias: null, meanAbsoluteDifference: null, kappa: null };
    expect(agreement([], [], fourPoint)).to.deep.equal(nothing);
    expect(agreement([null], [3], fourPoint)).to.deep.equal(nothing);
  });

  it('returns null for kappa when one side gave everything the same level', () => {
    expect(agreement([3, 3, 3], [3, 3, 3], fourPoint)).to.include({ exact: 1, kappa: null });
    expect(agreement([3, 3, 3], [3, 2, 3], fourPoint).kappa).to.equal(null);
    expect(agreement([3, 2, 3], [3, 3, 3], fourPoint).kappa).to.equal(null);
  });

  it('matches the tables for random ratings', () => {
    for (const scale of [fourPoint, { min: 0, max: 4, increment: 0.5 }]) {
      const level = fc
        .integer({ min: 0, max: (scale.max - scale.min) / scale.increment })
        .map((step) => scale.min + step * scale.increment);
      fc.assert(
        fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 30 }), (pairs) => {
          const self = pairs.map(([own]) => own);
          const teacher = pairs.map(([, other]) => other);
          const { kappa } = agreement(self, teacher, scale);
          if (new Set(self).size === 1 || new Set(teacher).size === 1) expect(kappa).to.equal(null);
          else expect(kappa).to.be.closeTo(kappaByTables(self, teacher, scale), 1e-9);
        }),
        { seed: settings.seed, numRuns: 300 },
      );
    }
  });
});
