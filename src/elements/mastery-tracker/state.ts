/** The level and the evidence of each objective of a progress tracker, read from a record. */

import type { Determined } from '../../core/entry.js';
import { timeOf } from '../../core/clock.js';

import { metBy } from '../../core/goal.js';
import { selectEvidence } from '../../core/evidence.js';
import type { EvidenceOrder, EvidencePolicy, ExclusionReason } from '../../core/evidence.js';
import { calculateMastery } from '../../core/mastery.js';
import type { MasteryMethod, MasteryStep } from '../../core/mastery.js';
import { isProficient, isSameScale, positionsOf, proficientAt } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { compareEntries, firstDay } from '../../core/record.js';
import type { Goal, LearningRecord, Rating } from '../../core/record.js';
import type { Text } from '../../core/text.js';
import type { MasteryRule, MasteryTrackerDefinition, TrackedObjective } from './definition.js';

/** Why a rating does not count here, in addition to the reasons of `selectEvidence`. */
export type PointReason =
  | ExclusionReason
  /** Its level is outside the scale. */
  | 'offScale'
  /** It was made against another version of the scale. */
  | 'olderScale'
  /** A teacher's or an assessment's rating of the same work counts instead. */
  | 'teacherRated'
  /** Another student gave it. */
  | 'peer'
  /** This kind of work does not count. */
  | 'kind';

/** One rating of an objective. */
export interface ProgressPoint {
  readonly rating: Rating;
  /** A level that the learner copied is a teacher's rating, and is shown separately. */
  readonly who: 'learner' | 'copied' | 'teacher' | 'assessment' | 'peer';
  /** Why it does not count; undefined when it does. */
  readonly reason: PointReason | undefined;
  /** With `byHand`: the author's reason. */
  readonly words: Text | undefined;
}

/** The level calculated from the learner's work so far. */
export interface SuggestedLevel {
  /** The number, rounded to two decimals; null when there are not enough ratings. */
  readonly value: number | null;
  /** The level of the scale for that number. */
  readonly level: number | null;
  readonly method: MasteryMethod;
  readonly steps: readonly MasteryStep[];
  readonly order: EvidenceOrder;
  readonly snap: 'reached' | 'nearest';
  /** How many ratings are ordered by when they were made, since their work has no day. */
  readonly placedByRating: number;
}

/** A level based on a teacher's decision. */
export interface TeacherLevel {
  readonly level: number | null;
  /** Calculated from the teacher's ratings; the calculated level as it was then; or another level. */
  readonly how: 'automatic' | 'snapshot' | 'override';
  /** Whether evidence that counts is newer. */
  readonly outOfDate: boolean;
  /** The teacher's entry; undefined when it is automatic. */
  readonly determined: Determined | undefined;
}

/** A learner's status on an objective: from the teacher's level where there is one, else from the calculated level. */
export type ObjectiveStatus = 'proficient' | 'onTheWay' | 'noLevel';

/** A learner's progress on one objective. */
export interface ObjectiveProgress {
  readonly objective: TrackedObjective;
  /** The learner's own latest rating. */
  readonly mine: Rating | undefined;
  readonly suggested: SuggestedLevel;
  readonly teacher: TeacherLevel | undefined;
  /** The level that applies: the teacher's, unless it is not on the scale, else the calculated one. */
  readonly level: number | null;
  /** The goal that the learner is working on: the latest active one that is not met yet. */
  readonly goal: Goal | undefined;
  /** Every rating that may be shown, oldest first, in the order of the rule. */
  readonly points: readonly ProgressPoint[];
  /**
   * The direction of the last ratings, at most six; undefined when it is not clear, there are fewer than three, or no
   * level applies.
   */
  readonly trend: 'rising' | 'falling' | undefined;
  /** How many of the teacher's ratings appear after the learner has rated that work. */
  readonly waiting: number;
  readonly status: ObjectiveStatus;
}

/** A learner's progress on all objectives of a tracker. */
export interface LearnerProgress {
  readonly objectives: readonly ObjectiveProgress[];
  /** The counts add up to the number of objectives. */
  readonly counts: Readonly<Record<ObjectiveStatus, number>>;
  /** Ratings about objectives that this tracker does not list, oldest first. */
  readonly archived: readonly Rating[];
}

/** The maximum and minimum number of ratings for a trend. */
const trendOf = 6;
const fewest = 3;

/**
 * A learner's progress on every objective. It does not contain ratings that the learner may not see yet; a teacher sees
 * all. `before` is an earlier result for the same definition; its unchanged objectives are reused.
 *
 * With the ratings 2 and 4 on the one objective, `progressOf(definition, record).objectives[0]?.suggested.value` is
 * `3.3`.
 */
export function progressOf(
  definition: MasteryTrackerDefinition,
  record: LearningRecord,
  viewer: 'learner' | 'teacher' = 'learner',
  before?: LearnerProgress,
): LearnerProgress {
  const reveals = viewer === 'teacher' || definition.reveal === 'immediate';
  const objectives = definition.objectives.map((objective, index): ObjectiveProgress => {
    const known = before?.objectives[index];
    const story = storyOf(objective, record, reveals);
    const rule = { ...definition.mastery, ...objective.mastery };
    const rules = { ...rule, methodOptions: rule };
    const goal = record.goalsOn(objective.id).findLast((one) => one.state === 'active' && !metBy(record, one, rules));
    const earlier = known && stories.get(known);
    const isSame =
      known?.objective === objective &&
      earlier?.determined === story.determined &&
      sameItems(earlier?.seen ?? [], story.seen);
    const fresh = isSame ? known : progressOn(objective, rule, story);
    const progress = { ...fresh, waiting: story.waiting, goal };
    stories.set(progress, story);
    return progress;
  });
  const counts = { proficient: 0, onTheWay: 0, noLevel: 0 };
  for (const { status } of objectives) counts[status] += 1;
  const known = new Set(definition.objectives.map(({ id }) => id));
  const archived = record.archived(known).filter((entry): entry is Rating => entry.kind === 'rated');
  return { objectives, counts, archived };
}

/** The input for an objective's progress. */
interface Story {
  readonly seen: readonly Rating[];
  readonly waiting: number;
  readonly determined: Determined | undefined;
}

const stories = new WeakMap<ObjectiveProgress, Story>();

function storyOf({ id }: Objective, record: LearningRecord, reveals: boolean): Story {
  const all = record.ratingsOf(id);
  const determined = record.shown('determined', id, 'teacher').at(-1);
  if (reveals || all.every(({ by }) => by !== 'teacher')) return { seen: all, waiting: 0, determined };
  const rated = new Set(all.flatMap((rating) => (rating.by === 'learner' && !rating.copied ? workOf(rating) : [])));
  const isOpen = (rating: Rating) =>
    rating.by !== 'teacher' || (rating.released ?? (rating.evidence ? rated.has(workOf(rating)) : rated.size > 0));
  const seen: Rating[] = [];
  let waiting = 0;
  for (const rating of all) {
    if (isOpen(rating)) seen.push(rating);
    else if (rating.released !== false) waiting += 1;
  }
  return { seen, waiting, determined };
}

const workOf = (rating: Rating) => rating.evidence?.id ?? '';

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function progressOn(objective: TrackedObjective, rule: MasteryRule, story: Story): ObjectiveProgress {
  const { seen, waiting, determined } = story;
  const { points, used, order, placedByRating } = pointsOf(objective, rule, seen);
  const calculated = calculate(objective, rule, used, order);
  const theirs = used.filter(({ by }) => by === 'teacher');
  const teacher: TeacherLevel | undefined = determined
    ? {
        level: determined.level,
        how: determined.how,
        outOfDate: used.some((rating) => compareEntries(rating, determined) > 0),
        determined,
      }
    : theirs.length > 0
      ? { level: calculate(objective, rule, theirs, order).level, how: 'automatic', outOfDate: false, determined }
      : undefined;
  const isSet = determined && (determined.level === null || isOn(objective, determined));
  const level = isSet ? determined.level : calculated.level;
  return {
    objective,
    level,
    mine: seen.findLast((rating) => rating.by === 'learner' && !rating.copied),
    suggested: { ...calculated, order, placedByRating },
    teacher,
    goal: undefined,
    points,
    trend: level === null ? undefined : trendIn(used, objective.increment ?? 1),
    waiting,
    status: level === null ? 'noLevel' : isProficient(objective, level) ? 'proficient' : 'onTheWay',
  };
}

/** Every rating and whether it counts, in the order of the rule. */
function pointsOf(objective: TrackedObjective, rule: MasteryRule, seen: readonly Rating[]) {
  const { order = 'assessedAt', attempts = 'keepAll', drop = [], kinds, exclude = [] } = rule;
  const excludedWork = new Map(exclude.map(({ work, why }) => [work, why]));
  const settled = new Set(
    seen.filter((rating) => rating.level !== null && rankOf(rating) > 0 && isOn(objective, rating)).map(rankedWork),
  );
  const ownReason = (rating: Rating): PointReason | undefined => {
    const { evidence, level, by } = rating;
    if (level !== null && !isSameScale(objective, rating)) return 'olderScale';
    if (level !== null && !isOn(objective, rating)) return 'offScale';
    if (by === 'peer' || by === 'family') return 'peer';
    if (evidence && kinds && !kinds.includes(evidence.kind)) return 'kind';
    // Nearly always only the learner has rated it, and there is nothing to look up.
    if (!evidence || settled.size === 0) return undefined;
    const isSettled = [1, 2].some((rank) => rank > rankOf(rating) && settled.has(`${rank} ${workOf(rating)}`));
    return isSettled ? 'teacherRated' : undefined;
  };
  const reasons = new Map<string, PointReason>();
  const times = timesOf(seen);
  const words: Record<string, string> = {};
  const items = seen.map((rating, index) => {
    const { id, level, code, evidence } = rating;
    const reason = ownReason(rating);
    const byHand = evidence && excludedWork.has(evidence.id);
    if (reason && !byHand) reasons.set(id, reason);
    if (reason || byHand) words[id] = '';
    return {
      id,
      rating,
      level,
      ...(code && { code }),
      assessedAt: times[index] ?? rating.at,
      ...(evidence?.on !== undefined && { submittedAt: evidence.on, dueAt: evidence.on }),
      ...(evidence && { work: evidence.id }),
      ...(evidence?.independence && { independence: evidence.independence }),
    };
  });
  const policy: EvidencePolicy = { order, attempts, drop, exclude: words };
  const { used, excluded, placedByAssessedAt } = selectEvidence(items, policy);
  const out = new Map(excluded.map(({ evidence, reason }) => [evidence.id, reasons.get(evidence.id) ?? reason]));
  const ordered =
    out.size === 0
      ? used
      : selectEvidence(
          items.map((item) => ({ ...item, level: 0, work: item.id })),
          { order },
        ).used;
  const points = ordered.map(({ id, rating }): ProgressPoint => {
    const reason = out.get(id);
    return {
      rating,
      who: whoOf(rating),
      reason,
      words: reason === 'byHand' ? excludedWork.get(workOf(rating)) : undefined,
    };
  });
  return { points, used: used.map(({ rating }) => rating), order, placedByRating: placedByAssessedAt.length };
}

/** A teacher's rating takes precedence over the learner's copy of it, and that over the learner's own. */
function rankOf({ by, copied }: Rating): number {
  return by === 'teacher' || by === 'assessment' ? 2 : copied ? 1 : 0;
}

const rankedWork = (rating: Rating) => `${rankOf(rating)} ${workOf(rating)}`;

function whoOf({ by, copied }: Rating): ProgressPoint['who'] {
  return copied ? 'copied' : by === 'family' ? 'peer' : by;
}

function isOn({ levels }: Objective, { level }: Pick<Rating, 'level'>): boolean {
  return level !== null && level >= (levels[0]?.value ?? 0) && level <= (levels.at(-1)?.value ?? 0);
}

/**
 * When a rating was given, as its device showed it, in milliseconds as if that were UTC, so that it compares with the
 * days of work: when it was made or, when it was given on an earlier day, the end of that day.
 *
 * At 8:00 on 20 November, in any zone, it is `Date.UTC(2026, 10, 20, 8)`.
 */
export function ratedAt({ at, clock, assessedOn }: Rating): number {
  const made = Date.parse(`${clock.slice(0, 23)}Z`);
  if (Number.isNaN(made) || clock < firstDay) return timeOf(at);
  const end = Date.parse(`${assessedOn}T23:59:59.999Z`);
  return end < made ? end : made;
}

/** The times of ratings that are in order: each is earlier than the next, whatever the clocks showed. */
function timesOf(ratings: readonly Rating[]): readonly string[] {
  let next = Infinity;
  return ratings
    .toReversed()
    .map((rating) => {
      next = Math.min(ratedAt(rating), next - 1);
      return new Date(next).toISOString();
    })
    .reverse();
}

function calculate(objective: Objective, rule: MasteryRule, used: readonly Rating[], order: EvidenceOrder) {
  const { method = 'weighted-average', weight, times = 3, mastery = proficientAt(objective), snap = 'reached' } = rule;
  const scale = { min: objective.levels[0]?.value ?? 0, max: objective.levels.at(-1)?.value ?? 0 };
  const scores = used.map(({ level }) => level);
  const options = { times, mastery, scale, order, ...(weight !== undefined && { weight }) };
  const parsed = calculateMastery(method, scores, options);
  const { value, steps } = parsed.ok ? parsed.value : { value: null, steps: [] };
  return { value, level: levelOf(objective, value, snap), method, steps, snap };
}

/**
 * The level of the scale for a calculated number: the one it has reached or, with `nearest`, the nearest, and the
 * higher of two that are equally near.
 *
 * `levelOf(objective, 2.75)` is 2 on a scale from 1 to 4; with `nearest` it is 3.
 */
export function levelOf(
  objective: Objective,
  value: number | null,
  snap: 'reached' | 'nearest' = 'reached',
): number | null {
  if (value === null) return null;
  const positions = positionsOf(objective);
  const reached = positions.findLast((position) => position <= value) ?? positions[0] ?? null;
  const above = positions.find((position) => position > value);
  if (snap === 'reached' || reached === null || above === undefined) return reached;
  return above - value <= value - reached ? above : reached;
}

/** The direction of a straight line by least squares, if it rises or falls by a whole step of the scale. */
function trendIn(used: readonly Rating[], increment: number): ObjectiveProgress['trend'] {
  const last = used.slice(-trendOf);
  if (last.length < fewest) return undefined;
  const middle = (last.length - 1) / 2;
  let [sum, squares] = [0, 0];
  for (const [place, { level }] of last.entries()) {
    sum += (place - middle) * (level ?? 0);
    squares += (place - middle) ** 2;
  }
  // Multiplied instead of divided, so that a change of exactly one step is not lost to rounding.
  const isClear = Math.abs(sum) * (last.length - 1) >= increment * squares;
  return isClear ? (sum > 0 ? 'rising' : 'falling') : undefined;
}
