/** What of a record one viewer of a self-rating sees: the rating of this work, the teacher's, and those before. */
import type { Indicator, Objective } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import type { Goal, Rating } from '../../core/record.js';
import type { SelfRatingDefinition } from '../../core/self-rating.js';
import type { SelfRatingMessages } from '../../messages/self-rating/en.js';
import type { LevelListView } from '../../parts/level-list.js';
import type { RecordSession } from '../../parts/record-session.js';
import type { Viewer } from '../../parts/widget-element.js';
import type { Draft } from './self-rating-draft.js';
/** What the element knows when it draws. */
interface Situation {
    readonly given: SelfRatingDefinition;
    readonly draft: Draft;
    readonly viewer: Viewer;
    readonly said: SelfRatingMessages;
    readonly language: string;
    readonly session: RecordSession | undefined;
    readonly disabled: boolean;
}
/** What the pieces of a self-rating are drawn from. Ratings that are hidden from the viewer are nowhere in it. */
export interface SelfRatingView extends Situation {
    /** Whether the record may be shown; it is empty until then. */
    readonly isReady: boolean;
    readonly record: LearningRecord;
    readonly by: 'learner' | 'teacher';
    readonly list: LevelListView;
    /** The viewer's own latest rating of this work. */
    readonly mine: Rating | undefined;
    /** The id of the entry that `mine` began with. */
    readonly root: string | undefined;
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
/** What is shown in this situation, in a list of levels that is drawn like `basis`; `value` is the level that is picked. */
export declare function viewOf(situation: Situation, basis: Omit<LevelListView, 'objective'>, value: string): SelfRatingView;
/** Whether a rating was made against a scale that has changed since. */
export declare function isOld({ level, version }: Rating, objective: Objective): boolean;
/** The signs of a level; between two levels, those of both. */
export declare function signsOf(objective: Objective, value: number | null): readonly Indicator[];
export {};
//# sourceMappingURL=self-rating-view.d.ts.map