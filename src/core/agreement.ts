/** Compares a student's own ratings with the teacher's. */

/** Both shares are 0–1. A number is null when there are no pairs, or not enough variety, to calculate it. */
export interface Agreement {
  /** The number of pairs in which both ratings are on the scale. */
  readonly n: number;
  /** Share of pairs with the same level. */
  readonly exact: number | null;
  /** Share of pairs at most one whole level apart. */
  readonly adjacent: number | null;
  /** Mean of self minus teacher, in levels; above 0 means that the student rates higher. */
  readonly bias: number | null;
  /** Mean distance, in levels. */
  readonly meanAbsoluteDifference: number | null;
  /** Quadratic weighted kappa; null when one of the two lists has only one level. */
  readonly kappa: number | null;
}

/**
 * Compares two lists of ratings pair by pair. A pair counts when both values are steps of the scale.
 *
 * Kappa is 1 − ΣwO/ΣwE with w = ((i − j)/(k − 1))², by steps of the scale (Cohen 1968, Weighted kappa). It needs no
 * tables O and E: ΣwO is the mean squared difference of the pairs; ΣwE is the sum of both variances and the squared
 * difference of the means; (k − 1)² cancels out.
 *
 * `agreement([3, 3], [3, 2], { min: 1, max: 4, increment: 1 })` has `exact` 0.5, `adjacent` 1, `bias` 0.5, `kappa`
 * null.
 */
export function agreement(
  self: readonly (number | null)[],
  teacher: readonly (number | null)[],
  scale: { readonly min: number; readonly max: number; readonly increment: number },
): Agreement {
  const stepOf = (value: number | null | undefined) => {
    const step = value == null ? NaN : (value - scale.min) / scale.increment;
    return value != null && value <= scale.max && step >= 0 && Number.isInteger(step) ? step : undefined;
  };
  const pairs = self.flatMap((value, index) => {
    const [own, other] = [stepOf(value), stepOf(teacher[index])];
    return own === undefined || other === undefined ? [] : [{ own, other }];
  });
  const n = pairs.length;
  if (n === 0) return { n, exact: null, adjacent: null, bias: null, meanAbsoluteDifference: null, kappa: null };

  const mean = (measure: (pair: { own: number; other: number }) => number) =>
    pairs.reduce((total, pair) => total + measure(pair), 0) / n;
  const apart = mean(({ own, other }) => own - other);
  const ownMean = mean(({ own }) => own);
  const otherMean = mean(({ other }) => other);
  const ownVariance = mean(({ own }) => (own - ownMean) ** 2);
  const otherVariance = mean(({ other }) => (other - otherMean) ** 2);
  const observed = mean(({ own, other }) => (own - other) ** 2);
  const varied = pairs.some(({ own }) => own !== pairs[0]?.own) && pairs.some(({ other }) => other !== pairs[0]?.other);
  return {
    n,
    exact: mean(({ own, other }) => Number(own === other)),
    adjacent: mean(({ own, other }) => Number(Math.abs(own - other) * scale.increment <= 1)),
    bias: apart * scale.increment,
    meanAbsoluteDifference: mean(({ own, other }) => Math.abs(own - other)) * scale.increment,
    kappa: varied ? 1 - observed / (ownVariance + otherVariance + apart ** 2) : null,
  };
}
