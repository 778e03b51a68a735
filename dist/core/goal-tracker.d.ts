/** What an author writes for `<goal-tracker>`. */
import type { GenericSchema } from 'valibot';
import type { MasteryMethod, MasteryOptions } from './mastery.js';
import type { Objective } from './objective.js';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { Text } from './text.js';
/** Whose rating closes a goal as met: anybody's, the teacher's, or the number made from all of them. */
export type ClosesBy = 'any' | 'teacher' | 'calculated';
/** A step that an author suggests for a plan. */
export interface SuggestedStep {
    readonly text: Text;
    /** The objective it helps with; every one when left out. */
    readonly objective?: string;
}
/** The definition of a `<goal-tracker>`. */
export interface GoalTrackerDefinition {
    readonly type: 'goal-tracker';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly title?: Text;
    /** What goals can be set on; at least one. */
    readonly objectives: readonly Objective[];
    /** Whose rating closes a goal; `any` when left out. */
    readonly closesBy?: ClosesBy;
    /** How the number is made where it closes a goal; `latest` when left out. */
    readonly method?: MasteryMethod;
    readonly methodOptions?: MasteryOptions;
    /** How many active goals are enough; more are possible, with a word about it. `defaultMaxActive` when left out. */
    readonly maxActive?: number;
    /** The day of the next test, as in `2026-11-20`, for steps to be done before it. */
    readonly nextTest?: string;
    readonly languages?: LanguageDisplay;
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
    /** Steps to begin a plan with, besides those that the next level itself suggests. */
    readonly steps?: readonly SuggestedStep[];
}
/** How many active goals are enough unless the author says. */
export declare const defaultMaxActive = 3;
/** The schema of a `<goal-tracker>`'s definition. */
export declare const goalTrackerSchema: GenericSchema<GoalTrackerDefinition>;
//# sourceMappingURL=goal-tracker.d.ts.map