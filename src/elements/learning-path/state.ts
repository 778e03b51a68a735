/** The state of a path, read from a record: progress and access of each step, and the pace. */

import { boardState } from '../../core/choices.js';
import type { BoardChoice, BoardProposal } from '../../core/choices.js';
import { statusAt } from '../../core/checkpoint.js';
import type { Checkpoint, CheckpointStatus } from '../../core/checkpoint.js';
import { isKind } from '../../core/entry.js';
import type { AskedReady, GaveFeedback, Progressed } from '../../core/entry.js';
import type { LearningPathDefinition, PathStep } from './definition.js';
import type { LearningRecord } from '../../core/record.js';

/**
 * Whether a student can enter a step: `open`; `waits` for other steps; `locked` behind a checkpoint, dimmed and
 * explained; or `hidden` behind one and not rendered.
 */
export type StepAccess = 'open' | 'waits' | 'locked' | 'hidden';

/** What is missing before a student can report being ready. */
export interface NotReady {
  readonly code: 'rating' | 'checklist' | 'musts';
  /** The number of items or steps. */
  readonly count?: number;
}

/** One step in a student's path. */
export interface StepState {
  readonly step: PathStep;
  /** Its number among the student's own steps, from 1. */
  readonly place: number;
  readonly access: StepAccess;
  /** The ids of the steps it waits for. */
  readonly waitsFor: readonly string[];
  /** The checkpoint that blocks it. */
  readonly behind: Checkpoint | undefined;
  /** A finished choice is `started` again once too little of it is still chosen. */
  readonly progress: 'todo' | Progressed['state'];
  readonly helped: GaveFeedback['helped'] | undefined;
  /** In a `choose` step: the choices, including those that are archived; own prompts; and whether there are enough. */
  readonly choices: readonly BoardChoice[];
  readonly proposals: readonly BoardProposal[];
  readonly isChosen: boolean;
  /** In an `assess` step: the entry with which the student reported being ready. */
  readonly asked: AskedReady | undefined;
  readonly checkpoint: Checkpoint | undefined;
  readonly status: CheckpointStatus | undefined;
}

/** A path as one student sees it. */
export interface PathState {
  /** Without the steps of branches that were not chosen. */
  readonly steps: readonly StepState[];
  /** The step to continue with: the one that was started last, else the first open one that is not done. */
  readonly current: StepState | undefined;
  /** The step whose checkpoint stops the student. */
  readonly stop: StepState | undefined;
  /** The number of steps that are not optional, or of all where every step is, and how many of them are done. */
  readonly required: number;
  readonly done: number;
  readonly complete: boolean;
}

/**
 * A student's progress on a path. Steps behind an unreleased red light cannot be entered, even when the student was
 * there before; finished steps stay finished.
 *
 * For an empty record, `pathState(path, record).current?.step` is the first step that can be entered.
 */
export function pathState(path: LearningPathDefinition, record: LearningRecord): PathState {
  const checkpoints = new Map((path.checkpoints ?? []).map((one) => [one.id, one]));
  const chosen = new Map(path.steps.map((step) => [step.id, choiceOf(step, record)]));
  const mine = path.steps.filter((step) => isOfThisWay(path, step, chosen));
  const progressIn = (id: string): StepState['progress'] => {
    const progress = record.shown('progressed', id, 'learner').at(-1)?.state ?? 'todo';
    return progress === 'done' && chosen.get(id)?.isHeld === false ? 'started' : progress;
  };

  let soft: Checkpoint | undefined;
  let hard: Checkpoint | undefined;
  const steps = mine.map((step, index): StepState => {
    const { choices = [], proposals = [], isChosen = true } = chosen.get(step.id) ?? {};
    // Steps of branches that were not chosen are not waited for.
    const waitsFor = (step.after ?? []).filter((id) => mine.some((one) => one.id === id) && progressIn(id) !== 'done');
    const checkpoint = step.checkpoint === undefined ? undefined : checkpoints.get(step.checkpoint);
    const status = checkpoint && statusAt(checkpoint, record);
    const state: StepState = {
      step,
      place: index + 1,
      access: hard ? 'hidden' : soft ? 'locked' : waitsFor.length > 0 ? 'waits' : 'open',
      waitsFor,
      behind: hard ?? soft,
      progress: progressIn(step.id),
      helped: record.shown('gave-feedback', step.id, 'learner').at(-1)?.helped,
      choices,
      proposals,
      isChosen,
      asked: record.shown('asked-ready', step.id, 'learner').at(-1),
      checkpoint,
      status,
    };
    if (checkpoint && status?.stopped) {
      if (checkpoint.lock === 'hard') hard ??= checkpoint;
      soft ??= checkpoint;
    }
    return state;
  });
  const musts = steps.filter(({ step }) => step.kind !== 'may');
  const required = musts.length > 0 ? musts : steps;
  const done = required.filter(({ progress }) => progress === 'done').length;
  return {
    steps,
    current: currentOf(steps, record),
    stop: steps.find(isStopped),
    required: required.length,
    done,
    complete: done === required.length && !steps.some(({ status }) => status?.stopped),
  };
}

/**
 * What is missing before a student can report being ready; empty when nothing is. `ticked` has the ids of the checked
 * items.
 */
export function notReady(
  path: LearningPathDefinition,
  step: PathStep,
  record: LearningRecord,
  checked: readonly string[],
): readonly NotReady[] {
  const { selfRating, checklist = [], musts } = step.ready ?? {};
  const found: NotReady[] = [];
  if (selfRating) {
    const level = record.latestOwnRating(selfRating.objective)?.level ?? undefined;
    if (level === undefined || level < selfRating.atLeast) found.push({ code: 'rating' });
  }
  const left = checklist.filter(({ id }) => !checked.includes(id)).length;
  if (left > 0) found.push({ code: 'checklist', count: left });
  if (musts) {
    const { steps } = pathState(path, record);
    const place = steps.findIndex((one) => one.step.id === step.id);
    const undone = steps.slice(0, place).filter((one) => one.step.kind === 'must' && one.progress !== 'done').length;
    if (undone > 0) found.push({ code: 'musts', count: undone });
  }
  return found;
}

/** A student's pace compared with the days of a path. */
export interface Pace {
  readonly is: 'on' | 'ahead' | 'behind';
  /** The number of steps ahead or behind. */
  readonly steps: number;
  /** The day of the next open step that is not past, if there is one. */
  readonly next: string | undefined;
}

/**
 * The pace, from the days of the `must` steps and today as in `2026-11-20`: behind by the steps that are past their day
 * and not done; else ahead by the steps that are done before their day; undefined when no step has a day. Only the
 * student sees it.
 *
 * With steps by Monday and by Friday, none done, `paceOf` on Wednesday is `{ is: 'behind', steps: 1, … }`.
 */
export function paceOf({ steps }: Pick<PathState, 'steps'>, today: string): Pace | undefined {
  const dated = steps.flatMap(({ step, progress }) =>
    step.by !== undefined && step.kind !== 'may' ? { by: step.by, isDone: progress === 'done' } : [],
  );
  if (dated.length === 0) return undefined;
  const late = dated.filter(({ by, isDone }) => by < today && !isDone).length;
  const early = dated.filter(({ by, isDone }) => by > today && isDone).length;
  const days = dated.flatMap(({ by, isDone }) => (by >= today && !isDone ? by : [])).sort();
  const [next] = days;
  if (late > 0) return { is: 'behind', steps: late, next };
  // A student who has skipped today's step is not ahead yet.
  return early > 0 && !days.includes(today) ? { is: 'ahead', steps: early, next } : { is: 'on', steps: 0, next };
}

interface Choice extends Pick<StepState, 'choices' | 'proposals' | 'isChosen'> {
  /** Whether enough is chosen when options that the author has removed since count as well. */
  readonly isHeld: boolean;
}

function choiceOf(step: PathStep, record: LearningRecord): Choice | undefined {
  if (step.kind !== 'choose') return undefined;
  const { id, options = [], pick = 1, own } = step;
  const { choices, proposals } = boardState({ id, options }, record);
  const held = choices.filter((choice) => {
    const state = proposals.find((one) => one.id === choice.id)?.state;
    return state === undefined || isAllowed(own, state);
  });
  const isChosen = held.filter(({ archived }) => !archived).length >= pick;
  return { choices, proposals, isChosen, isHeld: held.length >= pick };
}

/** Whether an own prompt with this status may replace an option. */
export function isAllowed(own: PathStep['own'], state: BoardProposal['state']): boolean {
  return state === 'approved' || (state === 'proposed' && own?.countWhilePending === true);
}

/** A step that an option adds belongs to the path only when the option is chosen, in a step that belongs to it. */
function isOfThisWay(
  path: LearningPathDefinition,
  step: PathStep,
  chosen: ReadonlyMap<string, Choice | undefined>,
  depth = 0,
): boolean {
  const bringers = path.steps.flatMap((from) =>
    (from.options ?? []).flatMap((option) => (option.steps?.includes(step.id) ? { from, option } : [])),
  );
  if (bringers.length === 0 || depth > path.steps.length) return bringers.length === 0;
  return bringers.some(
    ({ from, option }) =>
      chosen.get(from.id)?.choices.some(({ id }) => id === option.id) && isOfThisWay(path, from, chosen, depth + 1),
  );
}

function isStopped({ status, access }: StepState): boolean {
  return status?.stopped === true && access !== 'hidden';
}

function currentOf(steps: readonly StepState[], record: LearningRecord): StepState | undefined {
  const open = new Map(
    steps.flatMap((one) => (one.access === 'open' && one.progress !== 'done' ? [[one.step.id, one] as const] : [])),
  );
  const latest = record.entries.findLast(
    (entry) => isKind(entry, 'progressed') && entry.state !== 'done' && open.has(entry.about) && !record.isOut(entry),
  );
  if (latest?.about !== undefined) return open.get(latest.about);
  const left = [...open.values()];
  // A `may` step is not next while a checkpoint stops the student's `must` steps.
  return left.find(({ step }) => step.kind !== 'may') ?? (steps.some(isStopped) ? undefined : left[0]);
}
