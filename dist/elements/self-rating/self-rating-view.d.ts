/** What of a record one viewer of a self-rating sees: the rating of this work, the teacher's, and those before. */
import type { HalfLevel, Indicator, Level, Objective } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import type { Goal, Rating } from '../../core/record.js';
import type { SelfRatingDefinition } from '../../core/self-rating.js';
import type { Text } from '../../core/text.js';
import type { SelfRatingMessages } from '../../messages/self-rating/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { LevelListView } from '../../parts/level-list.js';
import type { RecordSession } from '../../parts/record-session.js';
import type { Viewer } from '../../parts/widget-element.js';
import type { Draft } from '../../parts/draft.js';
/** What the element knows when it draws. */
interface Situation {
    readonly given: SelfRatingDefinition;
    readonly draft: Draft;
    readonly viewer: Viewer;
    readonly said: SelfRatingMessages;
    readonly shared: SharedMessages;
    readonly language: string;
    readonly session: RecordSession | undefined;
    readonly disabled: boolean;
    readonly required: boolean;
    /** The level that is picked. */
    readonly value: string;
    /** What just happened, or what is missing. */
    readonly say: string;
    /** What the last act of this page leaves to take back, or to put back. */
    readonly offers: 'undo' | 'redo' | undefined;
    /** Makes the list of levels as the reader wants it. */
    readonly listOf: (rest: Partial<LevelListView>) => LevelListView;
}
/** What the pieces of a self-rating are drawn from. Ratings that are hidden from the viewer are nowhere in it. */
export interface SelfRatingView extends Situation {
    /** Whether the record may be shown; it is empty until then. */
    readonly isReady: boolean;
    readonly record: LearningRecord;
    readonly by: 'learner' | 'teacher';
    readonly list: LevelListView;
    /** An author's words in the reader's language. */
    readonly inWords: (text: Text) => string;
    /** What a level is called. */
    readonly nameOf: (level: Level | HalfLevel) => string;
    /** The viewer's own latest rating of this work. */
    readonly mine: Rating | undefined;
    /** The id of the entry that `mine` began with. */
    readonly root: string | undefined;
    /** What is in a control, by its name: the draft, else what was saved. */
    readonly now: (name: string) => string;
    /** Whether `mine` may still be changed. */
    readonly editable: boolean;
    /** What others say of this work: the other side's level. */
    readonly other: Rating | undefined;
    /** A teacher's level that the learner copied. */
    readonly copied: Rating | undefined;
    /** All else on this objective, newest first. */
    readonly earlier: readonly Rating[];
    /** Self minus teacher, in levels, for every piece of work that has both. */
    readonly gaps: readonly number[];
    /** What the learner works toward on this objective. */
    readonly goal: Goal | undefined;
    /** Whether a level is being chosen. */
    readonly picks: boolean;
    /** Whether this viewer can do anything now. */
    readonly acts: boolean;
}
/** What is shown in this situation. */
export declare function viewOf(situation: Situation): SelfRatingView;
/** Whether a rating was made against a scale that has changed since. */
export declare function isOld({ level, version }: Rating, objective: Objective): boolean;
/** The signs of a level; between two levels, those of both. */
export declare function signsOf(objective: Objective, value: number | null): readonly Indicator[];
export {};
//# sourceMappingURL=self-rating-view.d.ts.map