/** Goals and steps out of rows that were pasted from a spreadsheet, such as a planning sheet or a tracker's own. */
import type { EntryBody } from './entry.js';
import type { FieldProblem, PlannedGoal } from './goals.js';
import type { GoalTrackerDefinition } from './goal-tracker.js';
import type { LearningRecord } from './record.js';
import type { Headings, Unread } from './sheet-table.js';
type Column = 'objective' | 'target' | 'by' | 'why' | 'step' | 'stepBy' | 'from' | 'state' | 'stepState';
type ClosedState = 'met' | 'notYet' | 'archived';
/** What the cells of such a table are called, in small letters. */
export interface GoalWords {
    readonly headings: Headings<Column>;
    /** Goals that are over. */
    readonly states: Readonly<Record<ClosedState, readonly string[]>>;
    readonly stepStates: Readonly<Record<'done' | 'blocked', readonly string[]>>;
    readonly nextTest: readonly string[];
}
/** Why a row was not read: an objective or level that is not known or missing, or what is wrong with the goal or its step. */
export type GoalFault = 'objective' | 'level' | 'day' | FieldProblem['code'];
/** What a record holds, and what a new goal needs to know. */
export interface GoalsBefore {
    readonly given: Pick<GoalTrackerDefinition, 'objectives' | 'closesBy'>;
    readonly record: LearningRecord;
    readonly goals: readonly PlannedGoal[];
    /** As in `2026-11-20`. */
    readonly today: string;
    readonly newId: () => string;
}
/** What comes of such rows. */
export interface GoalRows {
    /** The entries of goals and steps that are new. */
    readonly bodies: readonly EntryBody[];
    readonly goals: number;
    readonly steps: number;
    /** How many rows said nothing that is not there already. */
    readonly same: number;
    readonly unread: readonly Unread<GoalFault>[];
    readonly heading: readonly string[] | undefined;
}
/**
 * Reads rows as goals: objective, level, by when, why, a step and by when that is done. Rows of the same goal hold one step
 * each. A goal or a step that is there already is not made again; a row is taken whole or not at all.
 *
 * `[['Slope', '3', '12/18/2026', '', 'Redo the quiz', '12/1/2026']]` is one goal with one step, where an objective is called Slope.
 */
export declare function readGoalRows(rows: readonly (readonly string[])[], words: GoalWords, before: GoalsBefore): GoalRows;
export {};
//# sourceMappingURL=goal-rows.d.ts.map