/** A learning objective with the levels a student can reach: the atom every widget is made of. */
import type { GenericSchema } from 'valibot';
import type { Problem } from './problem.js';
import type { Text } from './text.js';
/** One observable sign of a level, a "look-for". */
export interface Indicator {
    readonly id: string;
    readonly text: Text;
    /** Whether the level needs it; it does unless this is false. */
    readonly required?: boolean;
}
/** An example of work at a level: a link, words, or a picture with its description. */
export interface Exemplar {
    readonly title: Text;
    readonly href?: string;
    readonly text?: Text;
    readonly image?: {
        readonly src: string;
        readonly alt: Text;
    };
}
/** One level of a scale, as its author wrote it. */
export interface Level {
    /** A multiple of the objective's increment. 0 is a real level: no success yet, even with help. */
    readonly value: number;
    readonly label: Text;
    readonly descriptor?: Text;
    /** The descriptor in plainer words. */
    readonly plain?: Text;
    readonly indicators?: readonly Indicator[];
    readonly exemplars?: readonly Exemplar[];
}
/** A point halfway between two written levels; nobody wrote words for it, so it is told by its neighbours. */
export interface HalfLevel {
    readonly value: number;
    readonly between: readonly [below: Level, above: Level];
}
/** What students should know or be able to do, and the scale for it. */
export interface Objective {
    readonly id: string;
    readonly title: Text;
    /** "I can …" */
    readonly statement?: Text;
    /** The district's or state's code for it. */
    readonly code?: string;
    /** At least two, no two of the same value; ascending after `parseDefinition`. */
    readonly levels: readonly Level[];
    /** The level that meets the objective; see `proficientAt` for the default. */
    readonly proficientAt?: number;
    /** 0.5 where ratings may lie halfway between two levels; 1 by default. */
    readonly increment?: 1 | 0.5;
    /** Raised when levels come, go or change their meaning; a better wording keeps it. */
    readonly version?: number;
    /** Ids of the competencies it belongs to. */
    readonly competencies?: readonly string[];
}
/** The shape of a common scale, without its words. */
export interface Preset {
    readonly values: readonly number[];
    readonly increment: 1 | 0.5;
    readonly proficientAt: number;
}
/** Common scales to begin with. */
export declare const presets: Readonly<Record<'zero-to-four-halves' | 'one-to-four' | 'three-level' | 'met-not-yet', Preset>>;
/**
 * All values a rating may take, ascending: the written levels and, with an increment of 0.5, the points halfway between
 * two levels that are 1 apart.
 *
 * Levels 1, 2 and 4 with increment 0.5 give `[1, 1.5, 2, 4]`.
 */
export declare function positionsOf(objective: Objective): readonly number[];
/**
 * What a value stands for: the written level, the point between two of them, or undefined when the scale has no such value
 * or there is no value (`null` is "not yet assessed", which is not level 0).
 *
 * `levelAt(objective, 2.5)` is `{ value: 2.5, between: [level 2, level 3] }` where half points exist.
 */
export declare function levelAt(objective: Objective, value: number | null | undefined): Level | HalfLevel | undefined;
/**
 * The next written level above a value; the lowest one when there is no value yet; undefined at the top.
 *
 * `nextLevel(objective, 2.5)` is level 3.
 */
export declare function nextLevel(objective: Objective, value: number | null): Level | undefined;
/**
 * The value that meets the objective. Unless its author says, it is 3 or, where the scale has no 3, the highest value below;
 * on a scale that lies above 3 as a whole it is the top, so that nobody is called proficient too early.
 *
 * `proficientAt` of a scale with levels 0 and 1 is 1.
 */
export declare function proficientAt(objective: Objective): number;
/** What a rating keeps of the scale it is made against, so that it can be read when the scale has changed. */
export declare function scaleFacts(objective: Objective, value: number | null): {
    readonly of: {
        readonly min: number;
        readonly max: number;
        readonly proficientAt: number;
    };
    readonly label?: Text;
    readonly version?: number;
};
/** Whether a value meets the objective; no value does not. `isProficient(objective, null)` is false. */
export declare function isProficient(objective: Objective, value: number | null | undefined): boolean;
/**
 * The level that the met indicators speak for: the highest whose own and all lower required indicators are met. A level
 * without required indicators cannot be spoken for, so `level` is null when nothing, or not enough, is met. `aberrant` tells
 * that a higher level is met while a lower one is not, which needs a person's look rather than an average.
 *
 * All of level 3 met but not all of level 2 gives `{ level: null, aberrant: true }`.
 */
export declare function suggestLevel(objective: Objective, metIndicatorIds: ReadonlySet<string>): {
    readonly level: number | null;
    readonly aberrant: boolean;
};
/**
 * The named members of a definition that hold a level its objective does not have, as problems. It takes any shape, since it
 * is asked beside other checks.
 */
export declare function offScale(holder: unknown, objective: unknown, ...names: string[]): Generator<Problem>;
/** An address that `safeUrl` lets through, alone or relative to the page. */
export declare const linkSchema: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<undefined>, import("valibot").CheckAction<string, "unsafeLink">]>;
/** The schema of an objective; its levels may be in any order. */
export declare const objectiveSchema: GenericSchema<Objective>;
//# sourceMappingURL=objective.d.ts.map