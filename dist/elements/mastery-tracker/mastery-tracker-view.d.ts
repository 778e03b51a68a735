/** What a tracker shows at one moment, and how it names levels, days and people. */
import type { Objective } from '../../core/objective.js';
import type { MasteryTrackerDefinition, ObjectiveProgress, LearnerProgress, ProgressPoint } from '../../core/mastery-tracker.js';
import type { LearningRecord, Rating } from '../../core/record.js';
import type { Text } from '../../core/text.js';
import type { MasteryTrackerMessages } from '../../messages/mastery-tracker/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../parts/draft.js';
import type { Reading } from '../../parts/reading.js';
import type { Viewer } from '../../parts/widget-element.js';
/** Everything the templates need. */
export interface TrackerView {
    readonly given: MasteryTrackerDefinition;
    readonly viewer: Viewer;
    readonly said: MasteryTrackerMessages;
    readonly shared: SharedMessages;
    readonly language: string;
    readonly reading: Reading;
    readonly record: LearningRecord;
    readonly progress: LearnerProgress;
    /** Whether this viewer may set levels now. */
    readonly acts: boolean;
    /** Whether something is open: a fold by its name, or the rest of a long table. */
    readonly isOpen: (fold: string) => boolean;
    /** What a person has typed and not saved. */
    readonly draft: Draft;
    /** What lacks a level or a reason: its objective and the name of the field. */
    readonly missing: {
        readonly id: string;
        readonly field: 'level' | 'reason';
    } | undefined;
    /** What just happened. */
    readonly say: string;
    /** What the last act leaves to take back or put back, and where it was. */
    readonly offers: 'undo' | 'redo' | undefined;
    readonly acted: string | undefined;
}
/** Where nothing happened, an objective's progress is the one that was there before. */
export declare class KnownProgress {
    #private;
    of(given: MasteryTrackerDefinition, record: LearningRecord, looks: Viewer): LearnerProgress;
}
/** The level that stands: the teacher's word, else that from the work. */
export declare function standingLevel({ teacher, suggested }: ObjectiveProgress): number | null;
/** What a level is called, such as "3 · Proficient"; no level is said in words, and one off the scale by its number. */
export declare function nameOf(objective: Objective, value: number | null, view: TrackerView): string;
/** What a rating's level is called; of another scale, what it was called then. */
export declare function ratingName(rating: Rating, objective: Objective | undefined, view: TrackerView): string;
/** The day something was said on, as the device showed it; empty for one that cannot be read. */
export declare function dayOf(entry: {
    readonly clock: string;
    readonly assessedOn?: string;
} | undefined, view: TrackerView): string;
/** A day without a time, as in `2026-11-20`. */
export declare function dateOf(day: string | undefined, { language }: TrackerView): string;
/** Who gave a rating. */
export declare function whoIs(who: ProgressPoint['who'], { said, viewer }: TrackerView): string;
/** The work a rating was made after. */
export declare function workName({ evidence }: Rating, { said, reading }: TrackerView): string;
/** Whether it counts or, in words, why not. */
export declare function countsIn({ reason, words }: ProgressPoint, { said, reading }: TrackerView): string;
/** An author's words in one language. */
export declare function textIn(text: Text, reading: Reading): string;
/** How many ratings the number was made from, and how many were left out. */
export declare function usedIn({ points }: {
    readonly points: readonly ProgressPoint[];
}): readonly [number, number];
//# sourceMappingURL=mastery-tracker-view.d.ts.map