/** What a record says about goals and their plans: in which order they stand, how far each is, and what is wrong with a new one. */
import type { GoalTrackerDefinition, SuggestedStep } from './goal-tracker.js';
import type { Objective } from './objective.js';
import type { Goal, LearningRecord, Rating, Step } from './record.js';
import type { Text } from './text.js';
/** How far a goal is. A draft has no step with a day yet; `notYet` and `archived` are a person's own word. */
export type GoalState = 'draft' | 'active' | 'met' | 'notYet' | 'archived';
/** A goal with its plan, as it stands now. */
export interface PlannedGoal {
    readonly goal: Goal;
    /** In their order. */
    readonly steps: readonly Step[];
    readonly state: GoalState;
    /** The rating that reached the target; undefined as long as none has. */
    readonly metBy: Rating | undefined;
    /** The latest level since then, where it is below the target. It re-opens nothing. */
    readonly droppedTo: number | undefined;
    /** Where it stands: lower first. */
    readonly rank: number;
}
/** What of a definition decides when a goal is met. */
export type GoalRules = Pick<GoalTrackerDefinition, 'closesBy' | 'method' | 'methodOptions'>;
/**
 * The goals on these objectives, in their order: by rank, and those that nobody moved by when they were set.
 *
 * After `goal-set` on `o1`, `goalsIn(record, [o1], {})[0]?.state` is `'draft'`.
 */
export declare function goalsIn(record: LearningRecord, objectives: readonly Objective[], rules: GoalRules): readonly PlannedGoal[];
/** The goals on objectives that are not among these, in their order. They are kept, and stand apart. */
export declare function goalsElsewhere(record: LearningRecord, known: readonly Objective[], rules: GoalRules): readonly PlannedGoal[];
/** By when a step is to be done: a day, or before the next test; undefined while nobody said. */
export declare function whenOf({ set }: Step): string | undefined;
/** The level that a new goal starts from: that of the latest rating; null without one. */
export declare function currentLevel(record: LearningRecord, objective: string): Rating | undefined;
/** How many goals are active beyond what is enough; 0 while it is not too much. */
export declare function beyondEnough(goals: readonly PlannedGoal[], enough?: number): number;
/**
 * A rank between two neighbours, of which one may be missing; undefined where there is no number left between them.
 *
 * `rankBetween(1, 2)` is 1.5, `rankBetween(undefined, 2)` is 1.
 */
export declare function rankBetween(before: number | undefined, after: number | undefined): number | undefined;
/**
 * The ranks to give so that the thing at one place stands at another: one as a rule, all where no number is left between two.
 *
 * `ranksAfterMove([10, 20, 30], 2, 0)` is `[{ place: 2, rank: 9 }]`.
 */
export declare function ranksAfterMove(ranks: readonly number[], from: number, to: number): readonly {
    readonly place: number;
    readonly rank: number;
}[];
/** What is wrong with a goal or a step before it is saved, and at which of its fields. */
export interface FieldProblem {
    readonly field: 'target' | 'on' | 'what' | 'when' | 'text';
    readonly code: 'noTarget' | 'belowCurrent' | 'offScale' | 'notDate' | 'pastDate' | 'noWords' | 'noDate';
}
/**
 * Every problem of a goal: a target that is missing, off the scale or below the current level (the same level is a goal to
 * stay there), and a day that does not exist or is over. `today` as in `2026-11-20`.
 *
 * From 3 to 2, `goalProblems(o1, { from: 3, target: 2 }, today)[0]?.code` is `'belowCurrent'`.
 */
export declare function goalProblems(objective: Objective, { from, target, on }: {
    readonly from: number | null;
    readonly target: number | undefined;
    readonly on?: string;
}, today: string): readonly FieldProblem[];
/** Every problem of a step: no words, no day, or a day that does not exist or is over. */
export declare function stepProblems({ what, on, when }: {
    readonly what: string;
    readonly on?: string;
    readonly when?: string;
}, today: string): readonly FieldProblem[];
/** A step that somebody else thought of. */
export interface Suggestion {
    readonly text: Text;
    readonly from: 'nextLevel' | 'author';
}
/**
 * Steps to begin with: what the level after the current one takes, by its required signs or else its descriptor, as far as the
 * goal goes that high; then the author's own for this objective.
 *
 * From level 2 with the sign "I check my rule" at 3, `suggestionsFor(o1, 2, 3)[0]?.text` is `'I check my rule'`.
 */
export declare function suggestionsFor(objective: Objective, from: number | null, target: number, bank?: readonly SuggestedStep[]): readonly Suggestion[];
//# sourceMappingURL=goals.d.ts.map