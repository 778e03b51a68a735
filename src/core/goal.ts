/** When a goal is met, the same for every widget that shows goals. */

import { calculateMastery } from './mastery.js';
import type { MasteryMethod, MasteryOptions } from './mastery.js';
import { compareEntries, ratedOn } from './record.js';
import type { Goal, LearningRecord, Rating } from './record.js';

/** Whose rating closes a goal as met: anyone's, the teacher's, or the level calculated from all of them. */
export type ClosesBy = Goal['closesBy'];

/** The members of a definition that decide when a goal is met. */
export interface GoalRules {
  /** For a goal that was set without a rule of its own; `any` by default. */
  readonly closesBy?: ClosesBy;
  /** How the level is calculated when it closes a goal; `latest` by default. */
  readonly method?: MasteryMethod;
  /** By default the mastery is the target of the goal, reached once. */
  readonly methodOptions?: MasteryOptions;
}

/** The ratings that may close a goal on an objective, oldest first; a teacher's unreleased ratings do not count. */
export function ratingsFor(record: LearningRecord, objective: string, closesBy: ClosesBy): readonly Rating[] {
  return record
    .ratingsOf(objective, closesBy === 'teacher' ? 'teacher' : undefined)
    .filter(({ released, level }) => released !== false && level !== null);
}

/**
 * The first rating since the target was set that reaches it; undefined when there is none. A goal keeps the rule that it
 * was set with.
 *
 * After a goal of 3 and then the ratings 2 and 3, `metBy(record, goal)?.level` is `3`.
 */
export function metBy(
  record: LearningRecord,
  goal: Goal,
  { closesBy = 'any', method = 'latest', methodOptions }: GoalRules = {},
): Rating | undefined {
  const policy = goal.set.closesBy ?? closesBy;
  const ratings = ratingsFor(record, goal.objective, policy);
  const since = goal.changes.findLast(({ target }) => target !== undefined) ?? goal.set;
  const setOn = since.clock.slice(0, 10);
  // A correction of an earlier rating does not count as later, nor does a rating copied from an earlier day. When the
  // goal was set first but its device showed a later day, a clock was wrong, and only the order of the entries counts.
  const isLater = (rating: Rating) =>
    compareEntries(since, rating) < 0 &&
    (setOn <= ratedOn(rating) || setOn > rating.clock.slice(0, 10)) &&
    (rating.revises === undefined || compareEntries(since, record.versionsOf(rating)[0] ?? rating) < 0);
  if (policy !== 'calculated') return ratings.find((one) => (one.level ?? -1) >= goal.target && isLater(one));
  const scores = ratings.map(({ level }) => level);
  return ratings.find((rating, place) => {
    if (!isLater(rating)) return false;
    const options = { times: 1, mastery: goal.target, scale: rating.of, ...methodOptions };
    const made = calculateMastery(method, scores.slice(0, place + 1), options);
    return made.ok && made.value.value !== null && made.value.value >= goal.target;
  });
}
