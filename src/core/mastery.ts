/**
 * Calculates one number from several ratings, by any of the methods that schools use, and returns the steps of the
 * calculation.
 */

import type { EvidenceOrder } from './evidence.js';
import type { Parsed, Problem } from './problem.js';

/** The calculation methods; `calculateMastery` describes each. */
export const masteryMethods = [
  'average',
  'median',
  'mode',
  'latest',
  'highest',
  'weighted-average',
  'decaying-average',
  'n-mastery',
  'power-law',
  'linear-trend',
  'best-fit',
] as const;

/** The name of a calculation method. */
export type MasteryMethod = (typeof masteryMethods)[number];

/** A line or curve fitted to the scores, or the plain average that `best-fit` compares them with. */
export type FitMethod = 'average' | 'linear-trend' | 'power-law';

/** Options of the calculation methods. */
export interface MasteryOptions {
  /** `weighted-average` 1–99, `decaying-average` 50–99: the weight of the newest score, in percent; 65 by default. */
  readonly weight?: number;
  /** `n-mastery`: how many scores must reach `mastery`, 1–10. */
  readonly times?: number;
  /** `n-mastery`: the score to reach. */
  readonly mastery?: number;
  /** `power-law`, `linear-trend`, `best-fit`: the range to which the result is clamped. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** The time by which `selectEvidence` ordered the scores; only copied into the steps. */
  readonly order?: EvidenceOrder;
}

/**
 * One step of the calculation, in codes and exact numbers. Positions count from 1, the oldest score. The last step
 * before `rounded` holds the exact result.
 */
export type MasteryStep =
  /** The input: the scores that count, oldest first, and the number of nulls that were dropped. */
  | {
      readonly code: 'took';
      readonly scores: readonly number[];
      readonly leftOut: number;
      readonly order?: EvidenceOrder;
    }
  /** There are no scores, so there is no number. */
  | { readonly code: 'noScores' }
  /** `value` = `sum` / `count`, over all scores, the earlier ones (all but the newest), or those that reach mastery. */
  | {
      readonly code: 'mean';
      readonly of: 'all' | 'earlier' | 'reached';
      readonly sum: number;
      readonly count: number;
      readonly value: number;
    }
  /** The scores from low to high, and the middle one or the two whose mean is `value`. */
  | {
      readonly code: 'middle';
      readonly sorted: readonly number[];
      readonly middle: readonly number[];
      readonly value: number;
    }
  /** The frequency of each score, and the most frequent ones; of several, the most recent is `value`. */
  | {
      readonly code: 'mostFrequent';
      readonly counts: readonly { readonly score: number; readonly times: number }[];
      readonly tied: readonly number[];
      readonly value: number;
    }
  /** The newest score. */
  | { readonly code: 'newest'; readonly position: number; readonly value: number }
  /** The highest score. */
  | { readonly code: 'highest'; readonly value: number }
  /** `value` = (`weight` · `newest` + (100 − `weight`) · `before`) / 100, for the score at this position. */
  | {
      readonly code: 'blended';
      readonly position: number;
      readonly weight: number;
      readonly newest: number;
      readonly before: number;
      readonly value: number;
    }
  /** The scores at or above `mastery`, and whether there are at least `needed` of them; if not, there is no number. */
  | {
      readonly code: 'reached';
      readonly mastery: number;
      readonly needed: number;
      readonly scores: readonly number[];
      readonly enough: boolean;
    }
  /**
   * The scores at these positions are 0 or less, where a power curve has no value; they are left out and keep their
   * positions.
   */
  | { readonly code: 'zerosLeftOut'; readonly positions: readonly number[] }
  /** There are too few scores for a trend, so the average is used. */
  | { readonly code: 'fellBack'; readonly to: 'average'; readonly count: number; readonly needed: number }
  /** A straight line by least squares: `value` = `start` + `slope` · `at`. */
  | {
      readonly code: 'line';
      readonly start: number;
      readonly slope: number;
      readonly at: number;
      readonly value: number;
    }
  /** A power curve by least squares on logarithms: `value` = `factor` · `at` ^ `exponent`. */
  | {
      readonly code: 'curve';
      readonly factor: number;
      readonly exponent: number;
      readonly at: number;
      readonly value: number;
    }
  /** The total error of each fit; `chosen` has the smallest. */
  | {
      readonly code: 'compared';
      readonly errors: readonly { readonly method: FitMethod; readonly error: number }[];
      readonly chosen: FitMethod;
    }
  /** The result was outside the scale and is clamped to its end. */
  | { readonly code: 'clamped'; readonly from: number; readonly value: number }
  /** Rounded once, to two decimals. */
  | { readonly code: 'rounded'; readonly from: number; readonly value: number };

/** A calculated number and its steps; `value` is null when there are not enough scores. */
export interface Mastery {
  readonly value: number | null;
  readonly method: MasteryMethod;
  readonly steps: readonly MasteryStep[];
}

/**
 * Calculates one number from scores in time order, oldest first. Nulls (nothing assessed) are dropped first. An unknown
 * method, or an option that is missing or out of range, is returned as a problem.
 *
 * - `average`, `median` (of an even count the mean of the two in the middle), `latest`, `highest`
 * - `mode`: the most frequent; of several, the most recent
 * - `weighted-average`: the newest score by its weight, and the mean of the earlier ones; Canvas: `decaying_average`
 * - `decaying-average`: in turn, each score by its weight, and the result before it; Canvas:
 *   `standard_decaying_average`
 * - `n-mastery`: the mean of the scores that reach mastery, when there are enough of them; Canvas: `n_mastery`
 * - `power-law`, `linear-trend`: least squares, evaluated at the newest score; the average for fewer than 3 scores
 * - `best-fit`: the average, line or curve with the smallest total error
 *
 * `calculateMastery('weighted-average', [1, 4, 2, 3, 5, 3, 6])` has the value 4.95.
 */
export function calculateMastery(
  method: MasteryMethod,
  scores: readonly (number | null)[],
  options: MasteryOptions = {},
): Parsed<Mastery> {
  const problems = [...methodProblems(method), ...scoreProblems(scores), ...optionProblems(method, options)];
  if (problems.length > 0) return { ok: false, problems };

  const taken = scores.filter((score) => score !== null);
  const { weight = 65, times = 1, mastery = 0, scale = { min: -Infinity, max: Infinity }, order } = options;
  const steps: MasteryStep[] = [
    { code: 'took', scores: taken, leftOut: scores.length - taken.length, ...(order && { order }) },
  ];
  const exact = taken.length === 0 ? [noScores] : ways[method](taken, { weight, times, mastery, scale });
  steps.push(...exact);
  const last = exact.at(-1);
  if (!last || !('value' in last)) return { ok: true, value: { value: null, method, steps } };
  const value = roundAsCanvas(last.value);
  steps.push({ code: 'rounded', from: last.value, value });
  return { ok: true, value: { value, method, steps } };
}

/**
 * Rounds a number ≥ 0 to two decimals as Canvas's server does (Ruby's `Float#round`), so that both show the same
 * number: a decimal half is rounded up even when its binary form is slightly lower.
 *
 * `roundAsCanvas(1.275)` is 1.28, where `Math.round(1.275 * 100) / 100` is 1.27.
 */
export function roundAsCanvas(value: number): number {
  let hundredths = Math.round(value * 100);
  if ((hundredths + 0.5) / 100 <= value) hundredths += 1;
  return hundredths / 100;
}

interface Settings {
  readonly weight: number;
  readonly times: number;
  readonly mastery: number;
  readonly scale: { readonly min: number; readonly max: number };
}

const noScores: MasteryStep = { code: 'noScores' };

/** Each takes at least one score, oldest first. The last step holds the exact result, if there is one. */
const ways: Readonly<Record<MasteryMethod, (scores: readonly number[], settings: Settings) => readonly MasteryStep[]>> =
  {
    average: (scores) => [mean('all', scores)],
    median: (scores) => {
      const sorted = ascending(scores);
      const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
      return [{ code: 'middle', sorted, middle, value: sum(middle) / middle.length }];
    },
    mode: (scores) => {
      const counts = [...new Set(ascending(scores))].map((score) => ({
        score,
        times: scores.filter((other) => other === score).length,
      }));
      const most = Math.max(...counts.map(({ times }) => times));
      const tied = counts.filter(({ times }) => times === most).map(({ score }) => score);
      return [{ code: 'mostFrequent', counts, tied, value: newest(scores.filter((score) => tied.includes(score))) }];
    },
    latest: (scores) => [{ code: 'newest', position: scores.length, value: newest(scores) }],
    highest: (scores) => [{ code: 'highest', value: Math.max(...scores) }],
    'weighted-average': (scores, { weight }) => {
      if (scores.length === 1) return [{ code: 'newest', position: 1, value: newest(scores) }];
      const earlier = mean('earlier', scores.slice(0, -1));
      return [earlier, blend(scores.length, newest(scores), earlier.value, weight)];
    },
    'decaying-average': (scores, { weight }) => {
      const steps: (MasteryStep & { value: number })[] = [];
      for (const [index, score] of scores.entries()) {
        const before = steps.at(-1);
        steps.push(
          before ? blend(index + 1, score, before.value, weight) : { code: 'newest', position: 1, value: score },
        );
      }
      return steps;
    },
    'n-mastery': (scores, { mastery, times }) => {
      const reached = scores.filter((score) => score >= mastery);
      const enough = reached.length >= times;
      const step: MasteryStep = { code: 'reached', mastery, needed: times, scores: reached, enough };
      return enough ? [step, mean('reached', reached)] : [step];
    },
    'power-law': (scores, { scale }) => clamped(curve(scores), scale),
    'linear-trend': (scores, { scale }) => clamped(line(scores), scale),
    'best-fit': (scores, { scale }) => {
      if (scores.length < fewest) return fallBack(scores, scores.length);
      const average = mean('all', scores);
      const fits: { method: FitMethod; steps: readonly MasteryStep[]; at: (position: number) => number }[] = [
        { method: 'average', steps: [average], at: () => average.value },
      ];
      const straight = leastSquares(points(scores));
      fits.push({ method: 'linear-trend', steps: line(scores), at: (x) => straight.start + straight.slope * x });
      if (above(scores).length >= fewest) {
        const { factor, exponent } = powerOf(scores);
        fits.push({ method: 'power-law', steps: curve(scores), at: (x) => factor * x ** exponent });
      }
      const errors = fits.map(({ method, at }) => ({
        method,
        error: sum(scores.map((score, index) => Math.abs(at(index + 1) - score))),
      }));
      // When two fits differ only by rounding errors, chooses the simpler one.
      const least = Math.min(...errors.map(({ error }) => error));
      const index = errors.findIndex(({ error }) => error <= least + 1e-9);
      const best = fits[index];
      if (!best) return [];
      return [{ code: 'compared', errors, chosen: best.method }, ...clamped(best.steps, scale)];
    },
  };

/** The smallest number of scores for a trend. */
const fewest = 3;

function line(scores: readonly number[]): readonly MasteryStep[] {
  if (scores.length < fewest) return fallBack(scores, scores.length);
  const { start, slope } = leastSquares(points(scores));
  const at = scores.length;
  return [{ code: 'line', start, slope, at, value: start + slope * at }];
}

function curve(scores: readonly number[]): readonly MasteryStep[] {
  const positions = points(scores).flatMap(([x, y]) => (y > 0 ? [] : [x]));
  const leftOut: MasteryStep[] = positions.length > 0 ? [{ code: 'zerosLeftOut', positions }] : [];
  const count = above(scores).length;
  if (count < fewest) return [...leftOut, ...fallBack(scores, count)];
  const { factor, exponent } = powerOf(scores);
  const at = scores.length;
  return [...leftOut, { code: 'curve', factor, exponent, at, value: factor * at ** exponent }];
}

function fallBack(scores: readonly number[], count: number): readonly MasteryStep[] {
  return [{ code: 'fellBack', to: 'average', count, needed: fewest }, mean('all', scores)];
}

function clamped(steps: readonly MasteryStep[], { min, max }: Settings['scale']): readonly MasteryStep[] {
  const last = steps.at(-1);
  if (!last || !('value' in last)) return steps;
  const value = Math.min(Math.max(last.value, min), max);
  return value === last.value ? steps : [...steps, { code: 'clamped', from: last.value, value }];
}

function mean(of: 'all' | 'earlier' | 'reached', scores: readonly number[]): MasteryStep & { code: 'mean' } {
  const total = sum(scores);
  return { code: 'mean', of, sum: total, count: scores.length, value: total / scores.length };
}

function blend(position: number, score: number, before: number, weight: number): MasteryStep & { code: 'blended' } {
  const value = (weight * score + (100 - weight) * before) / 100;
  return { code: 'blended', position, weight, newest: score, before, value };
}

type Point = readonly [x: number, y: number];

function points(scores: readonly number[]): readonly Point[] {
  return scores.map((score, index) => [index + 1, score]);
}

function above(scores: readonly number[]): readonly Point[] {
  return points(scores).filter(([, score]) => score > 0);
}

function powerOf(scores: readonly number[]): { factor: number; exponent: number } {
  const { start, slope } = leastSquares(above(scores).map(([x, y]) => [Math.log(x), Math.log(y)]));
  return { factor: Math.exp(start), exponent: slope };
}

/** The line y = start + slope · x with the least sum of squared distances in y; needs two different x. */
function leastSquares(along: readonly Point[]): { start: number; slope: number } {
  const middleX = sum(along.map(([x]) => x)) / along.length;
  const middleY = sum(along.map(([, y]) => y)) / along.length;
  const slope = sum(along.map(([x, y]) => (x - middleX) * (y - middleY))) / sum(along.map(([x]) => (x - middleX) ** 2));
  return { start: middleY - slope * middleX, slope };
}

function newest(scores: readonly number[]): number {
  return scores.at(-1) ?? NaN;
}

function ascending(scores: readonly number[]): number[] {
  return [...scores].sort((a, b) => a - b);
}

/** Adds from low to high, so that the same numbers in any order give exactly the same sum. */
function sum(numbers: readonly number[]): number {
  return ascending(numbers).reduce((total, number) => total + number, 0);
}

function* methodProblems(method: unknown): Generator<Problem> {
  if (!masteryMethods.some((known) => known === method)) {
    yield { path: 'method', code: 'notOneOf', params: { found: `${method}`, expected: masteryMethods.join(' | ') } };
  }
}

function* scoreProblems(scores: readonly unknown[]): Generator<Problem> {
  for (const [index, score] of scores.entries()) {
    if (score !== null) yield* numberProblems(`scores[${index}]`, score);
  }
}

function* optionProblems(method: MasteryMethod, options: MasteryOptions): Generator<Problem> {
  const { weight, times, mastery, scale } = options;
  if (method === 'weighted-average' && weight !== undefined) yield* numberProblems('weight', weight, 1, 99);
  if (method === 'decaying-average' && weight !== undefined) yield* numberProblems('weight', weight, 50, 99);
  if (method === 'n-mastery') {
    yield* numberProblems('times', times, 1, 10);
    if (typeof times === 'number' && times % 1 !== 0 && Number.isFinite(times)) {
      yield { path: 'times', code: 'notWhole', params: { found: times } };
    }
    yield* numberProblems('mastery', mastery);
  }
  if (method === 'power-law' || method === 'linear-trend' || method === 'best-fit') {
    if (scale === undefined || scale === null) yield { path: 'scale', code: 'missing' };
    else {
      yield* numberProblems('scale.min', scale.min);
      yield* numberProblems('scale.max', scale.max, scale.min);
    }
  }
}

function* numberProblems(path: string, found: unknown, min = -Infinity, max = Infinity): Generator<Problem> {
  if (found === undefined) yield { path, code: 'missing' };
  else if (typeof found !== 'number' || !Number.isFinite(found)) {
    yield { path, code: 'wrongType', params: { expected: 'number', found: `${found}` } };
  } else if (found < min || found > max) {
    yield { path, code: 'outOfRange', params: { found, min, ...(max < Infinity && { max }) } };
  }
}
