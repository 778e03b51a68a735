/** What a path shows at one moment, and the words for it. */
import type { LearningPathDefinition, PathStep } from '../../core/learning-path.js';
import type { Pace, PathState, StepState } from '../../core/path-record.js';
import type { LearningRecord } from '../../core/record.js';
import type { LearningPathMessages } from '../../messages/learning-path/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../parts/draft.js';
import type { Reading } from '../../parts/reading.js';
import type { RecordSession } from '../../parts/record-session.js';
import type { Viewer } from '../../parts/widget-element.js';
/** Everything the templates need. */
export interface PathView {
    readonly given: LearningPathDefinition;
    readonly said: LearningPathMessages;
    readonly shared: SharedMessages;
    readonly language: string;
    readonly reading: Reading;
    readonly viewer: Viewer;
    readonly record: LearningRecord;
    readonly state: PathState;
    /** For the student alone. */
    readonly pace: Pace | undefined;
    readonly draft: Draft;
    readonly session: RecordSession | undefined;
    /** Whether what is done is kept. */
    readonly keeps: boolean;
    /** Whether a student can do something now. */
    readonly acts: boolean;
    /** Whether nothing is kept because ids are missing. */
    readonly lost: boolean;
    /** The ids of the steps that are unfolded. */
    readonly open: ReadonlySet<string>;
    /** What just happened, and in which step. */
    readonly say: string;
    readonly where: string;
    readonly offers: 'undo' | 'redo' | undefined;
    /** The step that is being read aloud; undefined where there is no voice. */
    readonly speaking: string | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/** Whether a person may look into a step; a teacher looks everywhere. */
export declare function isEnterable({ viewer }: Pick<PathView, 'viewer'>, { access }: StepState): boolean;
/** A day such as "Fri, Nov 20", in United States formats. */
export declare function dayIn(day: string, language: string): string;
/** What a step, an option or an own prompt is called, even when it is no longer offered. */
export declare function titleOf({ given, state, reading }: Pick<PathView, 'given' | 'state' | 'reading'>, id: string): string;
/** The ids that are ticked in a choice: as they are being ticked, else as they were saved. */
export declare function pickedIn({ draft }: Pick<PathView, 'draft'>, { step, choices }: StepState): readonly string[];
/** Whether what is ticked in a choice is not what was saved. */
export declare function isUnsaved(view: Pick<PathView, 'draft'>, one: StepState): boolean;
/** What can be ticked in a choice: what is offered, and own prompts that a teacher has not turned down. */
export declare function offeredIn({ step, proposals }: StepState): readonly string[];
/** The ids of the lines of a checklist that are ticked. */
export declare function tickedIn({ draft }: Pick<PathView, 'draft'>, { id, ready }: PathStep): readonly string[];
/** The name of the box before one line of a checklist. */
export declare function tickName(step: string, line: string): string;
/** Whether the student could say "I did it": a choice has to stand first, and "I'm ready" before an assessment with a policy. */
export declare function canFinish({ step, isChosen, asked }: StepState): boolean;
/** Where the student goes on after a step, unless a light holds them there. */
export declare function nextAfter({ state: { current } }: Pick<PathView, 'state'>, one: StepState): StepState | undefined;
/** The step that is unfolded at first: where a student left off, or what holds them up. */
export declare function unfolded({ current, stop }: PathState): Set<string>;
//# sourceMappingURL=learning-path-view.d.ts.map