/** What a record says about one path: how far each step is, which of them are open, and whether the student keeps the pace. */
import type { BoardChoice, BoardProposal } from './board-record.js';
import type { Checkpoint, Standing } from './checkpoint.js';
import type { AskedReady, GaveFeedback, Progressed } from './entry.js';
import type { LearningPathDefinition, PathStep } from './learning-path.js';
import type { LearningRecord } from './record.js';
/**
 * Whether a student can enter a step: `open`; `waits` for other steps; `locked` behind a light, dimmed and explained; or
 * `hidden` behind one, of which nothing is shown.
 */
export type StepAccess = 'open' | 'waits' | 'locked' | 'hidden';
/** What is missing before "I'm ready" can be said. */
export interface NotReady {
    readonly code: 'rating' | 'checklist' | 'musts';
    /** How many lines or steps. */
    readonly count?: number;
}
/** One step as a student finds it. */
export interface StepState {
    readonly step: PathStep;
    /** Its place among the steps that are this student's, from 1. */
    readonly place: number;
    readonly access: StepAccess;
    /** The ids of the steps it waits for. */
    readonly waitsFor: readonly string[];
    /** The light that holds it up. */
    readonly behind: Checkpoint | undefined;
    readonly progress: 'todo' | Progressed['state'];
    readonly helped: GaveFeedback['helped'] | undefined;
    /** In a `choose` step: what is chosen, those no longer offered included; own prompts; and whether it is enough. */
    readonly choices: readonly BoardChoice[];
    readonly proposals: readonly BoardProposal[];
    readonly isChosen: boolean;
    /** In an `assess` step: that the student said they are ready. */
    readonly asked: AskedReady | undefined;
    readonly checkpoint: Checkpoint | undefined;
    readonly standing: Standing | undefined;
}
/** A path as a student finds it. */
export interface PathState {
    /** Without those of branches that were not chosen. */
    readonly steps: readonly StepState[];
    /** The step to go on with: the one that was started last, else the first that is open and to do. */
    readonly current: StepState | undefined;
    /** The light that holds the student up. */
    readonly stop: StepState | undefined;
    /** Of the steps that everybody does: how many there are, and how many are done. */
    readonly required: number;
    readonly done: number;
    readonly complete: boolean;
}
/**
 * How far the student of a record is. What lies behind an unreleased red light cannot be entered, however far it was before;
 * what was done stays done.
 *
 * For an empty record, `pathState(path, record).current?.step` is the first step that can be entered.
 */
export declare function pathState(path: LearningPathDefinition, record: LearningRecord): PathState;
/** What stands in the way of "I'm ready"; `ticked` are the ids of the lines that are ticked. Empty when nothing does. */
export declare function notReady(path: LearningPathDefinition, step: PathStep, record: LearningRecord, ticked: readonly string[]): readonly NotReady[];
/** How a student stands against the days of a path. */
export interface Pace {
    readonly is: 'on' | 'ahead' | 'behind';
    /** How many steps ahead or behind. */
    readonly steps: number;
    /** The day of the next step to do whose day is not over, where there is one. */
    readonly next: string | undefined;
}
/**
 * The pace, from the days of the steps that everybody does, and today as in `2026-11-20`: behind by those whose day is over
 * and that are not done; else ahead by those that are done before their day; undefined where no step has a day. It is for the
 * student alone.
 *
 * With steps by Monday and by Friday, none done, `paceOf` on Wednesday is `{ is: 'behind', steps: 1, … }`.
 */
export declare function paceOf({ steps }: Pick<PathState, 'steps'>, today: string): Pace | undefined;
/** Whether an own prompt in this state may take the place of an offered one. */
export declare function isAllowed(own: PathStep['own'], state: BoardProposal['state']): boolean;
//# sourceMappingURL=path-record.d.ts.map