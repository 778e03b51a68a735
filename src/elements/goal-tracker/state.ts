/** Goals and plans, read from a record: their order, their progress, and the problems of a new one. */

import { timeOf } from '../../core/clock.js';
import { isDay } from '../../core/evidence.js';
import { isKind } from '../../core/entry.js';
import { metBy, ratingsFor } from '../../core/goal.js';
import type { GoalRules } from '../../core/goal.js';
import { defaultMaxActive } from './definition.js';
import type { SuggestedStep } from './definition.js';
import { levelAt, nextLevel } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { compareEntries } from '../../core/record.js';
import type { Goal, LearningRecord, Rating, Step } from '../../core/record.js';
import type { Text } from '../../core/text.js';

/** The status of a goal. A draft has no step with a day yet; a person sets `notYet` and `archived`. */
export type GoalState = 'draft' | 'active' | 'met' | 'notYet' | 'archived';

/** A goal and its plan in their present state. */
export interface PlannedGoal {
  readonly goal: Goal;
  /** In display order. */
  readonly steps: readonly Step[];
  readonly state: GoalState;
  /** The rating that reached the target; undefined while there is none. */
  readonly metBy: Rating | undefined;
  /** The latest level since then, when it is below the target. It does not reopen the goal. */
  readonly droppedTo: number | undefined;
  /** The position in the list; lower comes first. */
  readonly rank: number;
}

/**
 * The goals on these objectives, in display order: by rank, and goals without a rank by the time they were set.
 *
 * After `goal-set` on `o1`, `goalsIn(record, [o1], {})[0]?.state` is `'draft'`.
 */
export function goalsIn(
  record: LearningRecord,
  objectives: readonly Objective[],
  rules: GoalRules,
): readonly PlannedGoal[] {
  return inOrder(objectives.flatMap(({ id }) => record.goalsOn(id).map((goal) => planned(record, goal, rules))));
}

/** The goals on other objectives, in display order. They are kept and shown separately. */
export function goalsElsewhere(
  record: LearningRecord,
  known: readonly Objective[],
  rules: GoalRules,
): readonly PlannedGoal[] {
  const gone = record.archived(new Set(known.map(({ id }) => id)));
  const ids = new Set(gone.flatMap((entry) => (isKind(entry, 'goal-set') ? entry.about : [])));
  return inOrder([...ids].flatMap((id) => record.goal(id) ?? []).map((goal) => planned(record, goal, rules)));
}

function inOrder(goals: readonly PlannedGoal[]): readonly PlannedGoal[] {
  return goals.toSorted((a, b) => a.rank - b.rank || compareEntries(a.goal.set, b.goal.set));
}

function planned(record: LearningRecord, goal: Goal, rules: GoalRules): PlannedGoal {
  const steps = record
    .stepsOf(goal.id)
    .toSorted((a, b) => rankOf(record, a) - rankOf(record, b) || compareEntries(a.set, b.set));
  const policy = goal.set.closesBy ?? rules.closesBy ?? 'any';
  const ratings = ratingsFor(record, goal.objective, policy);
  const met = metBy(record, goal, rules);
  const after = met && ratings.findLast(({ level }) => level !== null)?.level;
  const isDated = steps.some((step) => whenOf(step) !== undefined);
  const state = goal.state !== 'active' ? goal.state : met ? 'met' : isDated ? 'active' : ('draft' as const);
  return {
    goal,
    steps,
    state,
    metBy: met,
    droppedTo: after != null && after < goal.target ? after : undefined,
    rank: rankOf(record, goal),
  };
}

/** Without a rank the position comes from the time of creation, so that items from another device are in order. */
function rankOf(record: LearningRecord, { rank, set }: Goal | Step): number {
  const first = set.revises === undefined ? set : (record.versionsOf(set)[0] ?? set);
  return rank ?? timeOf(first.at);
}

/** The date of a step: a day, or before the next test; undefined when there is none. */
export function whenOf({ set }: Step): string | undefined {
  return set.on || set.when;
}

/** The latest rating, whose level is the starting level of a new goal; undefined without one. */
export function currentLevel(record: LearningRecord, objective: string): Rating | undefined {
  return ratingsFor(record, objective, 'any').at(-1);
}

/** How many active goals there are above the recommended number; at least 0. */
export function beyondEnough(goals: readonly PlannedGoal[], enough = defaultMaxActive): number {
  return Math.max(0, goals.filter(({ state }) => state === 'active').length - enough);
}

/**
 * A rank between two neighbors, of which one may be missing; undefined when there is no number between them.
 *
 * `rankBetween(1, 2)` is 1.5, `rankBetween(undefined, 2)` is 1.
 */
export function rankBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const middle = before + (after - before) / 2;
  return middle > before && middle < after ? middle : undefined;
}

/**
 * The ranks to set in order to move an item to another position: usually one rank, or all when no number is left in
 * between.
 *
 * `ranksAfterMove([10, 20, 30], 2, 0)` is `[{ place: 2, rank: 9 }]`.
 */
export function ranksAfterMove(
  ranks: readonly number[],
  from: number,
  to: number,
): readonly { readonly place: number; readonly rank: number }[] {
  const places = ranks.map((_, place) => place).toSpliced(from, 1);
  const at = (place: number | undefined) => (place === undefined ? undefined : ranks[place]);
  const rank = rankBetween(at(to > 0 ? places[to - 1] : undefined), at(places[to]));
  if (rank !== undefined) return [{ place: from, rank }];
  places.splice(to, 0, from);
  const first = Math.min(...ranks);
  return places.map((place, index) => ({ place, rank: first + index }));
}

/** A problem with a goal or a step before it is saved, and its field. */
export interface FieldProblem {
  readonly field: 'target' | 'on' | 'what' | 'when' | 'text';
  readonly code: 'noTarget' | 'belowCurrent' | 'offScale' | 'notDate' | 'pastDate' | 'noWords' | 'noDate';
}

/**
 * Every problem of a goal: a target that is missing, off the scale or below the current level (the same level is a goal
 * to stay there), and a day that does not exist or is past. `today` as in `2026-11-20`.
 *
 * From 3 to 2, `goalProblems(o1, { from: 3, target: 2 }, today)[0]?.code` is `'belowCurrent'`.
 */
export function goalProblems(
  objective: Objective,
  { from, target, on }: { readonly from: number | null; readonly target: number | undefined; readonly on?: string },
  today: string,
): readonly FieldProblem[] {
  const code =
    target === undefined
      ? 'noTarget'
      : !levelAt(objective, target)
        ? 'offScale'
        : from !== null && target < from
          ? 'belowCurrent'
          : undefined;
  return [...(code ? [{ field: 'target', code } as const] : []), ...dayProblems(on, today)];
}

/** Every problem of a step: no text, no day, or a day that does not exist or is past. */
export function stepProblems(
  { what, on, when }: { readonly what: string; readonly on?: string; readonly when?: string },
  today: string,
): readonly FieldProblem[] {
  return [
    ...(what.trim() ? [] : [{ field: 'what', code: 'noWords' } as const]),
    ...(on || when ? [] : [{ field: 'when', code: 'noDate' } as const]),
    ...dayProblems(on, today),
  ];
}

function dayProblems(on: string | undefined, today: string): readonly FieldProblem[] {
  if (!on) return [];
  return !isDay(on) ? [{ field: 'on', code: 'notDate' }] : on < today ? [{ field: 'on', code: 'pastDate' }] : [];
}

/** A suggested step. */
export interface Suggestion {
  readonly text: Text;
  readonly from: 'nextLevel' | 'author';
}

/**
 * Suggested steps: what the level after the current one requires (its required indicators, or else its descriptor),
 * when the goal is that high; then the author's steps for this objective.
 *
 * From level 2 with the indicator "I check my rule" at 3, `suggestionsFor(o1, 2, 3)[0]?.text` is `'I check my rule'`.
 */
export function suggestionsFor(
  objective: Objective,
  from: number | null,
  target: number,
  bank: readonly SuggestedStep[] = [],
): readonly Suggestion[] {
  const next = nextLevel(objective, from);
  const level = next && next.value <= target ? next : undefined;
  const signs = level?.indicators?.filter(({ required }) => required !== false).map(({ text }) => text) ?? [];
  const words = level?.plain ?? level?.descriptor;
  const taken = signs.length > 0 || words === undefined ? signs : [words];
  return [
    ...taken.map((text) => ({ text, from: 'nextLevel' }) as const),
    ...bank
      .filter((one) => one.objective === undefined || one.objective === objective.id)
      .map(({ text }) => ({ text, from: 'author' }) as const),
  ];
}
