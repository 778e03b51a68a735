/** Ratings out of rows that were pasted from a spreadsheet, such as a class's sheet of levels or a tracker's own. */
import type { EntryBody, Rated } from './entry.js';
import type { Objective } from './objective.js';
import type { LearningRecord } from './record.js';
import type { Headings, Unread } from './sheet-table.js';
/** Whose word a level is: the learner's own, or one that a teacher or a test gave. */
export type Giver = 'own' | 'given';
/** Why there is no level. */
type Code = NonNullable<Rated['code']>;
/** What the cells of such a table are called, in small letters. */
export interface RatingWords {
    readonly headings: Headings<'objective' | 'work' | 'day' | 'level' | 'who'>;
    readonly givers: Readonly<Record<Giver, readonly string[]>>;
    /** What stands for no level, and why there is none. */
    readonly codes: Readonly<Record<Code, readonly string[]>>;
    /** What a tracker's own rows call the levels it worked out: those are no ratings. */
    readonly workedOut: readonly string[];
}
/** A rating as a row says it. */
export interface RatingRow<O extends Objective = Objective> {
    readonly objective: O;
    readonly level: number | null;
    readonly code: Code | undefined;
    /** The title of the work; empty without one. */
    readonly work: string;
    /** As in `2026-11-20`; undefined without one. */
    readonly on: string | undefined;
    readonly giver: Giver;
}
/** Why a row was not read: the objective or level is not known, it has none, the day is none or is to come, or whose word it is. */
export type RatingFault = 'objective' | 'level' | 'noLevel' | 'day' | 'future' | 'giver';
/**
 * Reads rows as ratings: objective, work, day, level and, where a first row of headings says so, who. `giver` is whose word a
 * row is that does not say; with `only`, a row of somebody else is not read. Rows of levels that were worked out are passed over.
 *
 * `[['Slope', 'Quiz 1', '9/14/2026', '3']]` is one rating at level 3 of `2026-09-14`, where an objective is called Slope.
 */
export declare function readRatingRows<O extends Objective>(rows: readonly (readonly string[])[], objectives: readonly O[], { headings, givers, codes, workedOut }: RatingWords, { giver, only, today }: {
    readonly giver: Giver | undefined;
    readonly only?: Giver;
    readonly today: string;
}): {
    readonly ratings: readonly RatingRow<O>[];
    readonly unread: readonly Unread<RatingFault>[];
    readonly heading: readonly string[] | undefined;
};
/**
 * The entries that such ratings make in a record. What is in it already, by the same side, of the same work, day and level, is
 * counted in `same` and not made again; another level of the same work and day revises what was copied in before.
 */
export declare function ratingBodies(record: LearningRecord, ratings: readonly RatingRow[], by: 'learner' | 'teacher'): {
    readonly bodies: readonly EntryBody[];
    readonly same: number;
};
export {};
//# sourceMappingURL=rating-rows.d.ts.map