/** What an author writes for `<mastery-tracker>`, and where a learner stands on each of its objectives. */
import type { GenericSchema } from 'valibot';
import type { Goal, LearningRecord, Rating } from './record.js';
import type { Determined } from './entry.js';
import type { EvidenceKind, EvidenceOrder, ExclusionReason, Independence } from './evidence.js';
import type { MasteryMethod, MasteryStep } from './mastery.js';
import type { Objective } from './objective.js';
import type { Text } from './text.js';
/** How one level comes from many ratings. What is left out is as it is for the whole tracker, then as said here. */
export interface MasteryRule {
    /** `weighted-average` when left out. */
    readonly method?: MasteryMethod;
    /** `weighted-average` 1–99, `decaying-average` 50–99: percent given to the newest; 65 when left out. */
    readonly weight?: number;
    /** `n-mastery`: how many ratings must reach `mastery`, 1–10; 3 when left out. */
    readonly times?: number;
    /** `n-mastery`: the level to reach; the one that meets the objective when left out. */
    readonly mastery?: number;
    /** `assessedAt` when left out; both others are the day that the work names. */
    readonly order?: EvidenceOrder;
    readonly attempts?: 'keepAll' | 'latest' | 'best';
    /** The kinds of work that count; all when left out. */
    readonly kinds?: readonly EvidenceKind[];
    /** Kinds of independence that do not count. */
    readonly drop?: readonly Independence[];
    /** Work that does not count, by its id, and why. */
    readonly exclude?: readonly {
        readonly work: string;
        readonly why: Text;
    }[];
    /** Which level a number between two stands for: the one it has reached, when left out, or the nearest, of two the higher. */
    readonly snap?: 'reached' | 'nearest';
}
/** An objective of a tracker, with its own way to a level where it has one. */
export type TrackedObjective = Objective & {
    readonly mastery?: MasteryRule;
};
/** The definition of a `<mastery-tracker>`. */
export interface MasteryTrackerDefinition {
    readonly type: 'mastery-tracker';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly title?: Text;
    readonly objectives: readonly TrackedObjective[];
    readonly mastery?: MasteryRule;
    /** When the learner sees a teacher's rating: once they have rated that work, when left out, or at once. */
    readonly reveal?: 'afterSelf' | 'immediate';
    readonly languages?: 'off' | 'stacked' | 'side-by-side';
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
}
/** The schema of a `<mastery-tracker>`'s definition. */
export declare const masteryTrackerSchema: GenericSchema<MasteryTrackerDefinition>;
/** Why a rating does not count here, beyond what `selectEvidence` says. */
export type PointReason = ExclusionReason
/** Its level lies outside the scale. */
 | 'offScale'
/** It was made against another version of the scale. */
 | 'olderScale'
/** A teacher's or an assessment's rating of the same work counts instead. */
 | 'teacherRated'
/** Another student gave it. */
 | 'peer'
/** This kind of work does not count. */
 | 'kind';
/** One rating in a learner's story of an objective. */
export interface ProgressPoint {
    readonly rating: Rating;
    /** A level that the learner copied in is the teacher's word, and is told apart. */
    readonly who: 'learner' | 'copied' | 'teacher' | 'assessment' | 'peer';
    /** Why it does not count; undefined when it does. */
    readonly reason: PointReason | undefined;
    /** With `byHand`: the author's words. */
    readonly words: Text | undefined;
}
/** The level that the work so far speaks for. */
export interface SuggestedLevel {
    /** The number, rounded to two decimals; null when there is not enough to calculate from. */
    readonly value: number | null;
    /** The level of the scale that the number stands for. */
    readonly level: number | null;
    readonly method: MasteryMethod;
    readonly steps: readonly MasteryStep[];
    readonly order: EvidenceOrder;
    readonly snap: 'reached' | 'nearest';
    /** How many ratings were put in order by when they were rated, since their work names no day. */
    readonly placedByRating: number;
}
/** The level that stands on a teacher's word. */
export interface TeacherLevel {
    readonly level: number | null;
    /** Worked out from the teacher's ratings; the calculated level kept as it was; or another one. */
    readonly how: 'automatic' | 'snapshot' | 'override';
    /** Whether something that counts came after it. */
    readonly outOfDate: boolean;
    /** What the teacher did; undefined when it is automatic. */
    readonly determined: Determined | undefined;
}
/** Where a learner stands: the teacher's word where there is one, else the level from their work. */
export type ObjectiveStanding = 'proficient' | 'onTheWay' | 'noLevel';
/** A learner's story of one objective. */
export interface ObjectiveProgress {
    readonly objective: TrackedObjective;
    /** The learner's own latest rating. */
    readonly mine: Rating | undefined;
    readonly suggested: SuggestedLevel;
    readonly teacher: TeacherLevel | undefined;
    /** What the learner works toward. */
    readonly goal: Goal | undefined;
    /** Every rating that may be seen, oldest first, in the order that counts. */
    readonly points: readonly ProgressPoint[];
    /** Where the last ratings lead, at most six of them; undefined when that is not clear, or there are fewer than three. */
    readonly trend: 'rising' | 'falling' | undefined;
    /** How many of the teacher's ratings show once the learner has rated that work. */
    readonly waiting: number;
    readonly standing: ObjectiveStanding;
}
/** A learner's story of all objectives of a tracker. */
export interface LearnerProgress {
    readonly objectives: readonly ObjectiveProgress[];
    /** They add up to the number of objectives. */
    readonly counts: Readonly<Record<ObjectiveStanding, number>>;
    /** Ratings about what this tracker does not list, or no longer; oldest first. */
    readonly archived: readonly Rating[];
}
/**
 * Where a learner stands on every objective, and how that came about. What may not be seen yet is nowhere in it; a teacher
 * sees all. `before` is an earlier answer for the same definition, whose objectives are taken over where nothing happened.
 *
 * With the ratings 2 and 4 on the one objective, `progressOf(definition, record).objectives[0]?.suggested.value` is `3.3`.
 */
export declare function progressOf(definition: MasteryTrackerDefinition, record: LearningRecord, viewer?: 'learner' | 'teacher', before?: LearnerProgress): LearnerProgress;
/**
 * The level of the scale that a calculated number stands for: the one it has reached or, with `nearest`, the nearest, and the
 * higher of two that are equally near.
 *
 * `levelOf(objective, 2.75)` is 2 on a scale from 1 to 4; with `nearest` it is 3.
 */
export declare function levelOf(objective: Objective, value: number | null, snap?: 'reached' | 'nearest'): number | null;
//# sourceMappingURL=mastery-tracker.d.ts.map