/** What a goal tracker shows to one viewer: the goals of the record, the form that is open, and the words for all of it. */
import type { FieldProblem, PlannedGoal } from '../../core/goals.js';
import type { GoalTrackerDefinition } from '../../core/goal-tracker.js';
import type { Objective } from '../../core/objective.js';
import type { LearningRecord, Step } from '../../core/record.js';
import type { Text } from '../../core/text.js';
import type { GoalTrackerMessages } from '../../messages/goal-tracker/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../parts/draft.js';
import type { Reading } from '../../parts/reading.js';
import type { Viewer } from '../../parts/widget-element.js';
/** The goals of a record, as one definition sees them. */
export interface Goals {
    /** Those to work on, in their order. */
    readonly open: readonly PlannedGoal[];
    /** Those reached, closed or put away, and those about something that is gone. */
    readonly closed: readonly PlannedGoal[];
    readonly gone: ReadonlySet<PlannedGoal>;
}
/** The goals are asked for once for every change of the record: typing changes nothing in it. */
export declare class KnownGoals {
    #private;
    of(given: GoalTrackerDefinition, record: LearningRecord): Goals;
}
/** What the element knows when it draws. */
interface Situation {
    readonly given: GoalTrackerDefinition;
    readonly viewer: Viewer;
    readonly said: GoalTrackerMessages;
    readonly shared: SharedMessages;
    readonly language: string;
    readonly reading: Reading;
    readonly record: LearningRecord;
    readonly goals: Goals;
    readonly draft: Draft;
    /** Whether this viewer can do anything now. */
    readonly acts: boolean;
    /** The day it is on this device, as in `2026-11-20`. */
    readonly today: string;
    /** What is wrong in the form that is open. */
    readonly problems: readonly FieldProblem[];
    /** What just happened. */
    readonly say: string;
    readonly offers: 'undo' | 'redo' | undefined;
    /** The text of a file that the page could not save. */
    readonly file: string | undefined;
}
/** The form that is open: what it does, and the id of the goal or step it does it to. */
export interface OpenForm {
    readonly kind: string;
    readonly id: string;
}
/** What the pieces of a goal tracker are drawn from. */
export interface GoalView extends Situation {
    /** Whether goals and plans are this viewer's to change. */
    readonly edits: boolean;
    readonly form: OpenForm | undefined;
    /** What is in a field of the open form: the draft, else what is there already. */
    readonly now: (field: string) => string;
    /** The objective that the open form is about. */
    readonly objective: Objective;
    /** The level that a goal of the open form starts from. */
    readonly from: number | null;
    readonly inWords: (text: Text) => string;
}
/** What is shown in this situation. */
export declare function viewOf(situation: Situation): GoalView;
/** The goal with this id. */
export declare function goalWith({ open, closed }: Goals, id: string): PlannedGoal | undefined;
/** The step with this id. */
export declare function stepWith({ open, closed }: Goals, id: string): Step | undefined;
/** What a goal is about; undefined when it is gone. */
export declare function objectiveOf({ given }: GoalView, { goal }: PlannedGoal): Objective | undefined;
/** What a level is called, on this scale or on none. */
export declare function nameOf(view: GoalView, objective: Objective | undefined, value: number | null): string;
/** A day as a person says it: "Nov 20". What is no day is left as somebody wrote it. */
export declare function dayName(on: string, language: string): string;
/** The day something was said on, as its device showed it. */
export declare function dayOf({ clock, assessedOn }: {
    readonly clock: string;
    readonly assessedOn?: string;
}, language: string): string;
/** By when a step is to be done, in words; empty while nobody said. */
export declare function whenName({ said, language, today }: GoalView, { set, state }: Step): string;
export {};
//# sourceMappingURL=goal-tracker-view.d.ts.map