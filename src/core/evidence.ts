/** Evidence of learning: pieces of work in a definition, and the selection of ratings that count. */

import { check, exactOptional, looseObject, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import { idSchema } from './schema.js';
import { nameSchema } from './text.js';
import type { Text } from './text.js';

/** The kind of work. */
export type EvidenceKind = 'assignment' | 'assessment' | 'project' | 'practice';

/** A piece of work in a definition. */
export interface Evidence {
  readonly id: string;
  readonly title: Text;
  readonly kind: EvidenceKind;
  /** The day it was done or is due, as in `2026-11-20`. */
  readonly on?: string;
}

/** The schema of a piece of work. */
export const evidenceSchema: GenericSchema<Evidence> = looseObject({
  id: idSchema,
  title: nameSchema,
  kind: picklist(['assignment', 'assessment', 'project', 'practice']),
  on: exactOptional(pipe(string(), check(isDay, 'notDate'))),
});

/** Whether a text is an existing calendar day, as in `2026-11-20`. `isDay('2026-02-30')` is false. */
export function isDay(text: string): boolean {
  const moment = momentOf(text);
  // Date.parse reads February 30 as March 2 in some browsers, so compares the result with the input.
  return moment !== undefined && new Date(moment).toISOString().slice(0, 10) === text;
}

/** How independently the student worked. */
export type Independence = 'independent' | 'withHelp' | 'group' | 'observation' | 'conversation';

/** Why there is no level. */
export type NoLevelCode = 'notAssessed' | 'insufficientEvidence' | 'missing' | 'exempt' | 'absent';

/** The time by which evidence is ordered. */
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
  /**
   * The work that this is an attempt at; attempts at the same work share it. Without it, the rating is its own work.
   */
  readonly work?: string;
  /** `independent` by default. */
  readonly independence?: Independence;
}

/** A school's rules about which evidence counts. */
export interface EvidencePolicy {
  /** `assessedAt` by default. Evidence without the chosen time is ordered by `assessedAt`. */
  readonly order?: EvidenceOrder;
  /** Which attempts at the same work count: all (the default), the latest, or the best (the latest of equals). */
  readonly attempts?: 'keepAll' | 'latest' | 'best';
  /** Kinds of independence that do not count. */
  readonly drop?: readonly Independence[];
  /** Reasons for excluding evidence by hand, in a person's words, by id. */
  readonly exclude?: Readonly<Record<string, string>>;
}

/** Why a rating does not count. */
export type ExclusionReason = 'byHand' | NoLevelCode | Independence | 'laterAttempt' | 'betterAttempt';

/** A rating that does not count, and why. */
export interface ExcludedEvidence<E> {
  readonly evidence: E;
  /**
   * A code for no level, a kind of independence that does not count, an attempt that another replaces, or a person's
   * decision.
   */
  readonly reason: ExclusionReason;
  /** With `byHand`: the person's reason. */
  readonly words?: string;
  /** With `laterAttempt` and `betterAttempt`: the id of the attempt that counts instead. */
  readonly instead?: string;
}

/** Evidence that counts, oldest first, and evidence that does not. */
export interface SelectedEvidence<E> {
  readonly used: readonly E[];
  readonly excluded: readonly ExcludedEvidence<E>[];
  readonly order: EvidenceOrder;
  /** Ids of evidence ordered by `assessedAt` because it lacks the time of `order`. */
  readonly placedByAssessedAt: readonly string[];
}

/**
 * Selects the ratings that count and orders them. Ratings that do not count are returned with a reason. The result does
 * not depend on the order of the input. Only an attempt that itself counts replaces another one.
 *
 * With `{ attempts: 'latest' }`, two ratings of `work: 'quiz-1'` leave the later one in `used`; the other is in
 * `excluded` with the reason `laterAttempt`.
 */
export function selectEvidence<E extends RatedEvidence>(
  evidence: readonly E[],
  policy: EvidencePolicy = {},
): SelectedEvidence<E> {
  const { order = 'assessedAt', attempts = 'keepAll', drop = [], exclude = {} } = policy;
  // Parses each time once, since parsing is the slowest part.
  const unplaced = new Set<E>();
  const inOrder = evidence
    .map((item) => {
      const time = momentOf(item[order]);
      if (time === undefined) unplaced.add(item);
      return { item, time: time ?? momentOf(item.assessedAt) ?? -Infinity };
    })
    .sort(
      (a, b) =>
        compare(a.time, b.time) || compare(a.item.assessedAt, b.item.assessedAt) || compare(a.item.id, b.item.id),
    )
    .map(({ item }) => item);

  const excluded: ExcludedEvidence<E>[] = [];
  const counting = inOrder.filter((item) => {
    const words = Object.hasOwn(exclude, item.id) ? exclude[item.id] : undefined;
    const { level, code = 'notAssessed', independence = 'independent' } = item;
    if (words !== undefined) excluded.push({ evidence: item, reason: 'byHand', words });
    else if (level === null) excluded.push({ evidence: item, reason: code });
    else if (drop.includes(independence)) excluded.push({ evidence: item, reason: independence });
    else return true;
    return false;
  });

  const kept = new Map<string, E>();
  for (const item of counting) {
    if (item.work === undefined || attempts === 'keepAll') continue;
    const before = kept.get(item.work);
    const worse = attempts === 'best' && before && (item.level ?? 0) < (before.level ?? 0);
    if (!worse) kept.set(item.work, item);
  }
  const used = counting.filter((item) => {
    const instead = attempts === 'keepAll' || item.work === undefined ? item : (kept.get(item.work) ?? item);
    if (instead === item) return true;
    const reason = attempts === 'best' ? 'betterAttempt' : 'laterAttempt';
    excluded.push({ evidence: item, reason, instead: instead.id });
    return false;
  });

  const placedByAssessedAt = used.filter((item) => unplaced.has(item)).map(({ id }) => id);
  return { used, excluded, order, placedByAssessedAt };
}

function momentOf(time: string | undefined): number | undefined {
  const moment = Date.parse(time ?? '');
  return Number.isNaN(moment) ? undefined : moment;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
