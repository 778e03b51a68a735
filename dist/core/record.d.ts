/** One learner's entries for one class, as a set that merges in any order, and the questions widgets ask of it. */
import type { By, Entry, EntryKind, EntryOf, GoalChanged, GoalSet, KnownEntry, Rated, StepChanged, StepSet } from './entry.js';
/** A rating as it is shown: the entry that stands for it now, taken-back ones left out. */
export type Rating = Rated;
/** A goal with all its changes applied. */
export interface Goal {
    readonly id: string;
    readonly objective: string;
    readonly from: number | null;
    readonly target: number;
    readonly on: string | undefined;
    readonly why: string | undefined;
    readonly closesBy: 'any' | 'teacher' | 'calculated';
    readonly state: 'active' | 'met' | 'notYet' | 'archived';
    readonly review: 'requested' | 'inReview' | 'approved' | undefined;
    /** Where somebody moved it to among its goals; lower stands first. */
    readonly rank: number | undefined;
    /** The entry that began it, and those that changed it, oldest first. */
    readonly set: GoalSet;
    readonly changes: readonly GoalChanged[];
}
/** A step of a plan with its latest state. */
export interface Step {
    readonly id: string;
    readonly goal: string;
    readonly what: string;
    readonly state: 'todo' | 'done' | 'blocked';
    readonly note: string | undefined;
    /** Where somebody moved it to in its plan; lower stands first. */
    readonly rank: number | undefined;
    /** The entry that wrote it, which holds when, where, who, proof and obstacle, and those that moved it on, oldest first. */
    readonly set: StepSet;
    readonly changes: readonly StepChanged[];
}
/** Two different entries that claim one id. */
export interface Conflict {
    readonly id: string;
    readonly kept: Entry;
    /** In canonical JSON order. */
    readonly dropped: readonly Entry[];
}
/** The order of entries, as `Array#sort` wants it: by `at`, then by `id`. */
export declare function compareEntries(a: Entry, b: Entry): number;
/**
 * When a rating counts from, for comparing with the `at` of entries: when it was made or, where it was given on an earlier
 * day, the end of that day.
 *
 * With `at: '2026-11-20T10:00:00.000Z', assessedOn: '2026-11-05'` it is `'2026-11-05T23:59:59.999Z'`.
 */
export declare function ratedAt({ at, assessedOn }: Rating): string;
/** The day a rating was given, as in `2026-11-20`, as the device showed it. */
export declare function ratedOn({ clock, assessedOn }: Rating): string;
/**
 * The set of one learner's entries. Adding the same entries in any order, in any parts, any number of times gives the same
 * answers. Adding an entry that sorts last takes constant time.
 *
 * After `record.add([rated3, rated4])`, `record.latestRating('o1')?.level` is `4`.
 */
export declare class LearningRecord {
    #private;
    constructor(entries?: readonly Entry[]);
    /** Every entry, in order, the taken-back and unknown ones included. */
    get entries(): readonly Entry[];
    /** The `at` of the last entry; what `hybridTime` wants to know. */
    get latestAt(): string | undefined;
    /** How many entries were made by a newer version and are kept without being understood. */
    get newerCount(): number;
    /** Ids that came with more than one body, by id. Of each the first in canonical JSON order is kept. */
    get conflicts(): readonly Conflict[];
    /** Adds what is not there yet, and answers which entries were new, in the order they were given. */
    add(entries: readonly Entry[]): readonly Entry[];
    /** The entry with this id. */
    get(id: string): Entry | undefined;
    /** Whether an entry was taken back, and that was not itself taken back. */
    isOut(entry: Entry): boolean;
    /**
     * The entries of a kind about something that are shown, oldest first: those taken back left out, those revised replaced, in
     * the place of what they revise; ratings of an earlier day by that day.
     */
    shown<K extends EntryKind>(kind: K, about: string, by?: By): readonly EntryOf<K>[];
    /** The ratings of an objective or criterion, by everyone or by one, oldest first. */
    ratingsOf(about: string, by?: By): readonly Rating[];
    /** The latest of `ratingsOf`. */
    latestRating(about: string, by?: By): Rating | undefined;
    /** What the learner wrote about an objective or a piece of evidence, oldest first. */
    reflectionsOn(about: string): readonly EntryOf<'reflected'>[];
    /** What others wrote about something, oldest first. */
    commentsOn(about: string): readonly EntryOf<'commented'>[];
    /** The goals on an objective, in the order they were set, each as it is now. */
    goalsOn(objective: string): readonly Goal[];
    /** The goal with this id, as it is now. */
    goal(id: string): Goal | undefined;
    /** The steps of a goal's plan, in the order they were written, each as it is now. */
    stepsOf(goal: string): readonly Step[];
    /**
     * What something that is shown went through: the entry itself, what it revises and what else revises that, oldest first,
     * taken-back ones left out. The first tells when it was first said.
     */
    versionsOf(entry: Entry): readonly Entry[];
    /** Ratings, words and goals about things that an author has removed: not about any of the ids that are known, in order. */
    archived(known: ReadonlySet<string>): readonly KnownEntry[];
}
//# sourceMappingURL=record.d.ts.map