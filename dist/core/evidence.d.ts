/** Work that shows what a student can do: how a definition names it, and which of it counts. */
import type { GenericSchema } from 'valibot';
import type { Text } from './text.js';
/** What sort of work it is. */
export type EvidenceKind = 'assignment' | 'assessment' | 'project' | 'practice';
/** A piece of work, as a definition names it. */
export interface Evidence {
    readonly id: string;
    readonly title: Text;
    readonly kind: EvidenceKind;
    /** The day it was done or is due, as in `2026-11-20`. */
    readonly on?: string;
}
/** The schema of a named piece of work. */
export declare const evidenceSchema: GenericSchema<Evidence>;
/** Whether this is a day that the calendar has, written as in `2026-11-20`. `isDay('2026-02-30')` is false. */
export declare function isDay(text: string): boolean;
/** How much of it was the student's own. */
export type Independence = 'independent' | 'withHelp' | 'group' | 'observation' | 'conversation';
/** Why there is no level. */
export type NoLevelCode = 'notAssessed' | 'insufficientEvidence' | 'missing' | 'exempt' | 'absent';
/** Which of a piece of work's times puts it in order. */
export type EvidenceOrder = 'assessedAt' | 'submittedAt' | 'dueAt';
/** One rating of one piece of work, with what decides whether it counts. Times are ISO 8601. */
export interface RatedEvidence {
    readonly id: string;
    readonly level: number | null;
    /** Why `level` is null. */
    readonly code?: NoLevelCode;
    readonly assessedAt: string;
    readonly submittedAt?: string;
    readonly dueAt?: string;
    /** The work this is one attempt at; attempts at the same work share it. Without it, it stands alone. */
    readonly work?: string;
    /** `independent` when left out. */
    readonly independence?: Independence;
}
/** What a school decided to count. */
export interface EvidencePolicy {
    /** `assessedAt` when left out. Work without that time is placed by `assessedAt`. */
    readonly order?: EvidenceOrder;
    /** Whether every attempt at the same work counts (when left out), only the last, or only the best (of equals the last). */
    readonly attempts?: 'keepAll' | 'latest' | 'best';
    /** Kinds of independence that do not count. */
    readonly drop?: readonly Independence[];
    /** Work taken out by a person: the reason in their words, by id. */
    readonly exclude?: Readonly<Record<string, string>>;
}
/** Why a rating does not count. */
export type ExclusionReason = 'byHand' | NoLevelCode | Independence | 'laterAttempt' | 'betterAttempt';
/** A rating that does not count, and why. */
export interface ExcludedEvidence<E> {
    readonly evidence: E;
    /** A code of no level, a kind of independence that is dropped, an attempt that another replaces, or a person's decision. */
    readonly reason: ExclusionReason;
    /** With `byHand`: the person's words. */
    readonly words?: string;
    /** With `laterAttempt` and `betterAttempt`: the id of the attempt that counts instead. */
    readonly instead?: string;
}
/** What counts, in order from the oldest, and what does not. */
export interface SelectedEvidence<E> {
    readonly used: readonly E[];
    readonly excluded: readonly ExcludedEvidence<E>[];
    readonly order: EvidenceOrder;
    /** Ids of what was placed by `assessedAt` because it lacks the time of `order`. */
    readonly placedByAssessedAt: readonly string[];
}
/**
 * Decides which ratings count, in which order; nothing is lost, what does not count comes back with its reason. The answer
 * does not depend on the order they are given in. An attempt is only replaced by one that counts itself.
 *
 * With `{ attempts: 'latest' }`, two ratings of `work: 'quiz-1'` leave the later one in `used`; the other is in `excluded`
 * with the reason `laterAttempt`.
 */
export declare function selectEvidence<E extends RatedEvidence>(evidence: readonly E[], policy?: EvidencePolicy): SelectedEvidence<E>;
//# sourceMappingURL=evidence.d.ts.map