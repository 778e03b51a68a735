/** The definition that an author writes for `<learning-path>`, and whether every step can be reached. */

import { array, boolean, check, exactOptional, looseObject, number, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import { checkpointSchema } from '../../core/checkpoint.js';
import type { CheckItem, Checkpoint } from '../../core/checkpoint.js';
import type { LanguageDisplay } from '../../core/display.js';
import { isDay } from '../../core/evidence.js';
import { linkSchema } from '../../core/objective.js';
import type { Problem } from '../../core/problem.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule, wholeSchema } from '../../core/schema.js';
import { nameSchema, textSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** Required for everyone, optional, a choice of options, or an assessment. */
export type StepKind = 'must' | 'may' | 'choose' | 'assess';

/** Something to read, watch or use. */
export interface Resource {
  readonly title: Text;
  readonly href: string;
}

/** An option of a `choose` step. */
export interface PathOption {
  readonly id: string;
  readonly title: Text;
  readonly text?: Text;
  readonly resources?: readonly Resource[];
  readonly minutes?: number;
  /** The ids of the steps that this option adds. */
  readonly steps?: readonly string[];
}

/** When a student may report being ready: all conditions that are set must hold. Without conditions, always. */
export interface Readiness {
  /** The student's latest self-rating of an objective is at least this level. */
  readonly selfRating?: { readonly objective: string; readonly title?: Text; readonly atLeast: number };
  /** Every item is checked. */
  readonly checklist?: readonly CheckItem[];
  /** Every `must` step before this one is done. */
  readonly musts?: boolean;
}

/** One step of a path. */
export interface PathStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: Text;
  /** The task. */
  readonly text?: Text;
  readonly resources?: readonly Resource[];
  /** The approximate time it takes, in minutes. */
  readonly minutes?: number;
  /** The day by which it is done at an even pace, as in `2026-11-20`. Not a deadline. */
  readonly by?: string;
  /** The ids of steps that come before it, anywhere in the path. */
  readonly after?: readonly string[];
  /** The id of the checkpoint at its end; a red one stops students before all later steps. */
  readonly checkpoint?: string;
  /** In a `choose` step: the options, and how many of them to choose; one by default. */
  readonly options?: readonly PathOption[];
  readonly pick?: number;
  /**
   * In a `choose` step: whether a student's own prompt may replace an option, and whether before a teacher approves it.
   */
  readonly own?: { readonly countWhilePending?: boolean };
  /** In an `assess` step: the conditions for it. */
  readonly ready?: Readiness;
}

/** The definition of a `<learning-path>`. */
export interface LearningPathDefinition {
  readonly type: 'learning-path';
  readonly id: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly title: Text;
  /** "I can …": the objective of the path. */
  readonly statement?: Text;
  readonly text?: Text;
  readonly steps: readonly PathStep[];
  readonly checkpoints?: readonly Checkpoint[];
  readonly languages?: LanguageDisplay;
  /** Whether to ask if a step helped; true by default. */
  readonly feedback?: boolean;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
}

const minutesSchema = pipe(
  number(),
  check((minutes) => minutes > 0 && minutes <= 10_000, 'outOfRange'),
);

const resourcesSchema = exactOptional(array(looseObject({ title: nameSchema, href: linkSchema })));

/** The schema of a `<learning-path>`'s definition. Steps that no student can reach are problems. */
export const learningPathSchema: GenericSchema<LearningPathDefinition> = pipe(
  looseObject({
    type: picklist(['learning-path']),
    id: idSchema,
    record: exactOptional(idSchema),
    title: nameSchema,
    statement: exactOptional(textSchema),
    text: exactOptional(textSchema),
    steps: array(
      looseObject({
        id: idSchema,
        kind: picklist(['must', 'may', 'choose', 'assess']),
        title: nameSchema,
        text: exactOptional(textSchema),
        resources: resourcesSchema,
        minutes: exactOptional(minutesSchema),
        by: exactOptional(pipe(string(), check(isDay, 'notDate'))),
        after: exactOptional(array(idSchema)),
        checkpoint: exactOptional(idSchema),
        options: exactOptional(
          array(
            looseObject({
              id: idSchema,
              title: nameSchema,
              text: exactOptional(textSchema),
              resources: resourcesSchema,
              minutes: exactOptional(minutesSchema),
              steps: exactOptional(array(idSchema)),
            }),
          ),
        ),
        pick: exactOptional(wholeSchema(1, 50)),
        own: exactOptional(looseObject({ countWhilePending: exactOptional(boolean()) })),
        ready: exactOptional(
          looseObject({
            selfRating: exactOptional(
              looseObject({ objective: idSchema, title: exactOptional(nameSchema), atLeast: number() }),
            ),
            checklist: exactOptional(array(looseObject({ id: idSchema, text: nameSchema }))),
            musts: exactOptional(boolean()),
          }),
        ),
      }),
    ),
    checkpoints: exactOptional(array(checkpointSchema)),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    feedback: exactOptional(boolean()),
    sharedComputers: exactOptional(boolean()),
  }),
  rule(pathProblems),
);

/** The valid parts of a step. */
interface Way {
  readonly id: string;
  /** The steps it comes after. */
  readonly after: readonly string[];
  /** The choices that add it, of which one is enough; empty for a step that belongs to every student's path. */
  readonly choices: readonly string[];
  readonly checkpoint: string | undefined;
}

function* pathProblems(config: unknown): Generator<Problem> {
  const steps = listIn(config, 'steps');
  if (Array.isArray(member(config, 'steps')) && steps.length === 0) yield { path: 'steps', code: 'missing' };
  const seen = new Set<unknown>();
  yield* duplicateIds(steps, 'steps', seen);
  for (const [index, step] of steps.entries()) {
    const path = `steps[${index}]`;
    yield* duplicateIds(listIn(step, 'options'), `${path}.options`, seen);
    yield* duplicateIds(listIn(member(step, 'ready'), 'checklist'), `${path}.ready.checklist`);
    yield* emptyBranches(step, path);
  }
  const checkpoints = listIn(config, 'checkpoints');
  yield* duplicateIds(checkpoints, 'checkpoints', seen);
  yield* unknownNames(steps, checkpoints);
  yield* deadEnds(steps, checkpoints);
}

function* emptyBranches(step: unknown, path: string): Generator<Problem> {
  const options = listIn(step, 'options');
  const kind = member(step, 'kind');
  if (kind !== 'choose') {
    // Nobody could choose them, so nobody would see the steps that they add.
    const adds = options.some((option) => listIn(option, 'steps').length > 0);
    if (adds) yield { path: `${path}.kind`, code: 'notOneOf', params: { found: `${kind}`, expected: 'choose' } };
    return;
  }
  const [found, pick = 1] = [nameOf(step), member(step, 'pick')];
  if (options.length === 0) yield { path: `${path}.options`, code: 'emptyBranch', params: { found } };
  else if (typeof pick === 'number' && pick > options.length) {
    yield { path: `${path}.pick`, code: 'tooFewOptions', params: { found: options.length, expected: pick } };
  }
  for (const [index, option] of options.entries()) {
    const branch = member(option, 'steps');
    if (!Array.isArray(branch) || branch.length > 0) continue;
    yield { path: `${path}.options[${index}].steps`, code: 'emptyBranch', params: { found: nameOf(option) } };
  }
}

function* unknownNames(steps: readonly unknown[], checkpoints: readonly unknown[]): Generator<Problem> {
  const stepIds = new Set(steps.map(nameOf));
  const checkpointIds = new Set(checkpoints.map(nameOf));
  const placed = new Set<unknown>();
  for (const [index, step] of steps.entries()) {
    const path = `steps[${index}]`;
    const at = member(step, 'checkpoint');
    if (typeof at === 'string') {
      if (!checkpointIds.has(at)) yield { path: `${path}.checkpoint`, code: 'unknownId', params: { found: at } };
      // The same checkpoint at the end of two steps would change in both at once.
      else if (placed.has(at)) yield { path: `${path}.checkpoint`, code: 'duplicateId', params: { found: at } };
      placed.add(at);
    }
    for (const [id, place] of namesIn(step, index)) {
      if (!stepIds.has(id)) yield { path: place, code: 'unknownId', params: { found: id } };
    }
  }
  for (const [index, checkpoint] of checkpoints.entries()) {
    const found = nameOf(checkpoint);
    if (found && !placed.has(found)) yield { path: `checkpoints[${index}]`, code: 'unreachable', params: { found } };
  }
}

/** Every step id that a step refers to, with its path. */
function namesIn(step: unknown, index: number): [id: string, path: string][] {
  const found: [string, string][] = [];
  const take = (list: readonly unknown[], path: string) =>
    list.forEach((id, place) => typeof id === 'string' && found.push([id, placeIn(path, place)]));
  take(listIn(step, 'after'), `steps[${index}].after`);
  for (const [place, option] of listIn(step, 'options').entries()) {
    take(listIn(option, 'steps'), `steps[${index}].options[${place}].steps`);
  }
  return found;
}

/**
 * The steps that no student can reach: those that need themselves through what they come after, and those that wait for
 * a step behind a checkpoint that only changes when they are done.
 */
function* deadEnds(steps: readonly unknown[], checkpoints: readonly unknown[]): Generator<Problem> {
  const reds = new Set(
    checkpoints.filter((one) => member(one, 'signal') === 'red' || member(one, 'escalate') === true).map(nameOf),
  );
  const branches = branchesOf(steps);
  const known = new Set(steps.map(nameOf));
  const ways = steps.map((step): Way => {
    const at = member(step, 'checkpoint');
    const id = nameOf(step);
    return {
      id,
      after: listIn(step, 'after').flatMap((one) => (typeof one === 'string' && known.has(one) ? one : [])),
      choices: branches.get(id) ?? [],
      checkpoint: typeof at === 'string' && reds.has(at) ? at : undefined,
    };
  });

  const reached = new Set<string>();
  /** The steps that keep students from a step: those it comes after and, when no choice adds it, all that could. */
  const needs = ({ after, choices }: Way) =>
    [...after, ...(choices.some((id) => reached.has(id)) ? [] : choices)].filter((id) => !reached.has(id));
  for (let more = true; more;) {
    more = false;
    let open = true;
    for (const way of ways) {
      if (open && !reached.has(way.id) && needs(way).length === 0) {
        reached.add(way.id);
        more = true;
      }
      // The checkpoint at the end of a step can only change when the step can be reached.
      if (way.checkpoint && !reached.has(way.id)) open = false;
    }
  }
  const byId = new Map(ways.map((way) => [way.id, way]));
  for (const [index, way] of ways.entries()) {
    if (!way.id || reached.has(way.id)) continue;
    const code = needsItself(way, byId, needs) ? 'cycle' : 'unreachable';
    yield { path: `steps[${index}]`, code, params: { found: way.id } };
  }
}

function needsItself(start: Way, byId: ReadonlyMap<string, Way>, needs: (way: Way) => string[]): boolean {
  const seen = new Set<string>();
  const open = needs(start);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true;
    const way = byId.get(id);
    if (seen.has(id) || !way) continue;
    seen.add(id);
    open.push(...needs(way));
  }
  return false;
}

/** For each step that an option adds, the choices that add it. */
function branchesOf(steps: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const branches = new Map<string, string[]>();
  for (const step of steps) {
    for (const option of listIn(step, 'options')) {
      for (const id of listIn(option, 'steps')) {
        if (typeof id === 'string') branches.set(id, [...(branches.get(id) ?? []), nameOf(step)]);
      }
    }
  }
  return branches;
}

function nameOf(thing: unknown): string {
  const id = member(thing, 'id');
  return typeof id === 'string' ? id : '';
}
