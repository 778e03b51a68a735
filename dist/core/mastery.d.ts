/** One number from many ratings: every method a school may use, rounded as Canvas rounds, with the steps to retell it. */
import type { EvidenceOrder } from './evidence.js';
import type { Parsed } from './problem.js';
/** The ways to make one number from many; what each does is told at `calculateMastery`. */
export declare const masteryMethods: readonly ['average', 'median', 'mode', 'latest', 'highest', 'weighted-average', 'decaying-average', 'n-mastery', 'power-law', 'linear-trend', 'best-fit'];
/** The name of a way to make one number from many. */
export type MasteryMethod = (typeof masteryMethods)[number];
/** A line or curve laid through the scores, and the plain average that `best-fit` compares them with. */
export type FitMethod = 'average' | 'linear-trend' | 'power-law';
/** What the methods need to know. */
export interface MasteryOptions {
    /** `weighted-average` 1–99, `decaying-average` 50–99: percent given to the newest score; 65 when left out. */
    readonly weight?: number;
    /** `n-mastery`: how many scores must reach `mastery`, 1–10. */
    readonly times?: number;
    /** `n-mastery`: the score to reach. */
    readonly mastery?: number;
    /** `power-law`, `linear-trend`, `best-fit`: the range their result is kept in. */
    readonly scale?: {
        readonly min: number;
        readonly max: number;
    };
    /** The order the scores are in, as `selectEvidence` told it; it is only repeated in the steps. */
    readonly order?: EvidenceOrder;
}
/**
 * One step of the calculation, in codes and exact numbers; positions count from 1, the oldest score. The last step before
 * `rounded` holds the exact result.
 */
export type MasteryStep = 
/** What was taken: the scores that count, oldest first, and how many empty ones were left out. */
{
    readonly code: 'took';
    readonly scores: readonly number[];
    readonly leftOut: number;
    readonly order?: EvidenceOrder;
}
/** Nothing counts, so there is no number. */
 | {
    readonly code: 'noScores';
}
/** `value` = `sum` / `count`; of all scores, the earlier ones (all but the newest), or those that reached mastery. */
 | {
    readonly code: 'mean';
    readonly of: 'all' | 'earlier' | 'reached';
    readonly sum: number;
    readonly count: number;
    readonly value: number;
}
/** The scores from low to high, and the one in the middle or the two whose mean is `value`. */
 | {
    readonly code: 'middle';
    readonly sorted: readonly number[];
    readonly middle: readonly number[];
    readonly value: number;
}
/** How often each score came, and those that came most often; of several, the most recent is `value`. */
 | {
    readonly code: 'mostFrequent';
    readonly counts: readonly {
        readonly score: number;
        readonly times: number;
    }[];
    readonly tied: readonly number[];
    readonly value: number;
}
/** The newest score. */
 | {
    readonly code: 'newest';
    readonly position: number;
    readonly value: number;
}
/** The highest score. */
 | {
    readonly code: 'highest';
    readonly value: number;
}
/** `value` = (`weight` · `newest` + (100 − `weight`) · `before`) / 100, at the score in this position. */
 | {
    readonly code: 'blended';
    readonly position: number;
    readonly weight: number;
    readonly newest: number;
    readonly before: number;
    readonly value: number;
}
/** The scores at or above `mastery`, and whether they are the `needed` many; if not, there is no number. */
 | {
    readonly code: 'reached';
    readonly mastery: number;
    readonly needed: number;
    readonly scores: readonly number[];
    readonly enough: boolean;
}
/** The scores in these positions are 0 or less, where a power curve has no value; they were left out, and their places kept. */
 | {
    readonly code: 'zerosLeftOut';
    readonly positions: readonly number[];
}
/** Too few scores for a trend, so the average was taken. */
 | {
    readonly code: 'fellBack';
    readonly to: 'average';
    readonly count: number;
    readonly needed: number;
}
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
/** How far each way lies from the scores in total; the least is `chosen`. */
 | {
    readonly code: 'compared';
    readonly errors: readonly {
        readonly method: FitMethod;
        readonly error: number;
    }[];
    readonly chosen: FitMethod;
}
/** The result lay outside the scale and was moved to its end. */
 | {
    readonly code: 'clamped';
    readonly from: number;
    readonly value: number;
}
/** Rounded once, to two decimals. */
 | {
    readonly code: 'rounded';
    readonly from: number;
    readonly value: number;
};
/** A calculated number and how it came about; `value` is null when there is not enough to calculate from. */
export interface Mastery {
    readonly value: number | null;
    readonly method: MasteryMethod;
    readonly steps: readonly MasteryStep[];
}
/**
 * Makes one number from scores in time order, oldest first. Nulls (nothing assessed) are dropped before anything else. A
 * method that is not known, or an option that is missing or out of range, is a problem with its name.
 *
 * - `average`, `median` (of an even count the mean of the two in the middle), `latest`, `highest`
 * - `mode`: the most frequent; of several, the most recent
 * - `weighted-average`: the newest by its weight, and the mean of the earlier ones; Canvas: `decaying_average`
 * - `decaying-average`: each score by its weight, and what came before; Canvas: `standard_decaying_average`
 * - `n-mastery`: the mean of the scores that reach mastery, if they are enough; Canvas: `n_mastery`
 * - `power-law`, `linear-trend`: least squares, read at the newest score; fewer than 3 scores give the average
 * - `best-fit`: whichever of average, line and curve lies nearest to the scores in total
 *
 * `calculateMastery('weighted-average', [1, 4, 2, 3, 5, 3, 6])` has the value 4.95.
 */
export declare function calculateMastery(method: MasteryMethod, scores: readonly (number | null)[], options?: MasteryOptions): Parsed<Mastery>;
/**
 * Rounds a number ≥ 0 to two decimals as Canvas's server does (Ruby's `Float#round`), so that a district sees the same number
 * twice: a decimal half goes up even where its binary form lies just below.
 *
 * `roundAsCanvas(1.275)` is 1.28, where `Math.round(1.275 * 100) / 100` is 1.27.
 */
export declare function roundAsCanvas(value: number): number;
//# sourceMappingURL=mastery.d.ts.map