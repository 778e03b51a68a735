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
 * Whether a student can enter a step: `open`; `waits` for other steps; `locked` behind a light, dimmed and explained; or
 * `hidden` behind one, of which nothing is shown.
 */
export type StepAccess = 'open' | 'waits' | 'locked' | 'hidden';

/** What is missing before "I'm ready" can be said. */
export interface NotReady {
  readonly code: 'rating' | 'checklist' | 'musts';
  /** How many lines or steps. */
  readonly count?: number;
}

/** One step as a student finds it. */
export interface StepState {
  readonly step: PathStep;
  /** Its place among the steps that are this student's, from 1. */
  readonly place: number;
  readonly access: StepAccess;
  /** The ids of the steps it waits for. */
  readonly waitsFor: readonly string[];
  /** The light that holds it up. */
  readonly behind: Checkpoint | undefined;
  readonly progress: 'todo' | Progressed['state'];
  readonly helped: GaveFeedback['helped'] | undefined;
  /** In a `choose` step: what is chosen, those no longer offered included; own prompts; and whether it is enough. */
  readonly choices: readonly BoardChoice[];
  readonly proposals: readonly BoardProposal[];
  readonly isChosen: boolean;
  /** In an `assess` step: that the student said they are ready. */
  readonly asked: AskedReady | undefined;
  readonly checkpoint: Checkpoint | undefined;
  readonly status: CheckpointStatus | undefined;
}

/** A path as a student finds it. */
export interface PathState {
  /** Without those of branches that were not chosen. */
  readonly steps: readonly StepState[];
  /** The step to go on with: the one that was started last, else the first that is open and to do. */
  readonly current: StepState | undefined;
  /** The light that holds the student up. */
  readonly stop: StepState | undefined;
  /** Of the steps that everybody does: how many there are, and how many are done. */
  readonly required: number;
  readonly done: number;
  readonly complete: boolean;
}

/**
 * How far the student of a record is. What lies behind an unreleased red light cannot be entered, however far it was before;
 * what was done stays done.
 *
 * For an empty record, `pathState(path, record).current?.step` is the first step that can be entered.
 */
export function pathState(path: LearningPathDefinition, record: LearningRecord): PathState {
  const checkpoints = new Map((path.checkpoints ?? []).map((one) => [one.id, one]));
  const chosen = new Map(path.steps.map((step) => [step.id, choiceOf(step, record)]));
  const mine = path.steps.filter((step) => isOfThisWay(path, step, chosen));
  const isDone = (id: string) => progressOf(id, record) === 'done';

  let soft: Checkpoint | undefined;
  let hard: Checkpoint | undefined;
  const steps = mine.map((step, index): StepState => {
    const { choices = [], proposals = [], isChosen = true } = chosen.get(step.id) ?? {};
    // A step of a branch that was not chosen is none that anybody could wait for.
    const waitsFor = (step.after ?? []).filter((id) => mine.some((one) => one.id === id) && !isDone(id));
    const checkpoint = step.checkpoint === undefined ? undefined : checkpoints.get(step.checkpoint);
    const status = checkpoint && statusAt(checkpoint, record);
    const state: StepState = {
      step,
      place: index + 1,
      access: hard ? 'hidden' : soft ? 'locked' : waitsFor.length > 0 ? 'waits' : 'open',
      waitsFor,
      behind: hard ?? soft,
      progress: progressOf(step.id, record),
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
  const required = steps.filter(({ step }) => step.kind !== 'may');
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

/** What stands in the way of "I'm ready"; `ticked` are the ids of the lines that are ticked. Empty when nothing does. */
export function notReady(
  path: LearningPathDefinition,
  step: PathStep,
  record: LearningRecord,
  checked: readonly string[],
): readonly NotReady[] {
  const { selfRating, checklist = [], musts } = step.ready ?? {};
  const found: NotReady[] = [];
  if (selfRating) {
    const level = record.latestRating(selfRating.objective, 'learner')?.level ?? undefined;
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

/** How a student stands against the days of a path. */
export interface Pace {
  readonly is: 'on' | 'ahead' | 'behind';
  /** How many steps ahead or behind. */
  readonly steps: number;
  /** The day of the next step to do whose day is not over, where there is one. */
  readonly next: string | undefined;
}

/**
 * The pace, from the days of the steps that everybody does, and today as in `2026-11-20`: behind by those whose day is over
 * and that are not done; else ahead by those that are done before their day; undefined where no step has a day. It is for the
 * student alone.
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
  // Whoever has left out the step of today is not ahead yet.
  return early > 0 && !days.includes(today) ? { is: 'ahead', steps: early, next } : { is: 'on', steps: 0, next };
}

interface Choice extends Pick<StepState, 'choices' | 'proposals' | 'isChosen'> {}

function choiceOf(step: PathStep, record: LearningRecord): Choice | undefined {
  if (step.kind !== 'choose') return undefined;
  const { id, options = [], pick = 1, own } = step;
  const { choices, proposals } = boardState({ id, options }, record);
  const counts = choices.filter((choice) => {
    const state = proposals.find((one) => one.id === choice.id)?.state;
    return !choice.archived && (state === undefined || isAllowed(own, state));
  });
  return { choices, proposals, isChosen: counts.length >= pick };
}

/** Whether an own prompt in this state may take the place of an offered one. */
export function isAllowed(own: PathStep['own'], state: BoardProposal['state']): boolean {
  return state === 'approved' || (state === 'proposed' && own?.countWhilePending === true);
}

/** A step that some option brings is there only when such an option is chosen, in a step that is there itself. */
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

function progressOf(id: string, record: LearningRecord): StepState['progress'] {
  return record.shown('progressed', id, 'learner').at(-1)?.state ?? 'todo';
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
  // Nobody goes on with what they may do while a light holds up what they must.
  return left.find(({ step }) => step.kind !== 'may') ?? (steps.some(isStopped) ? undefined : left[0]);
}
