/** Learning objectives and their levels. */

import { array, boolean, check, exactOptional, looseObject, minLength, number, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import { duplicateIds, idSchema, listIn, member, rule } from './schema.js';
import { nameSchema, textSchema } from './text.js';
import type { Text } from './text.js';

/** One observable sign of a level, a "look-for". */
export interface Indicator {
  readonly id: string;
  readonly text: Text;
  /** Whether the level needs it; it does unless this is false. */
  readonly required?: boolean;
}

/** An example of work at a level: a link, words, or a picture with its description. */
export interface Exemplar {
  readonly title: Text;
  readonly href?: string;
  readonly text?: Text;
  readonly image?: { readonly src: string; readonly alt: Text };
}

/** One level of a scale, as its author wrote it. */
export interface Level {
  /** A multiple of the objective's increment. 0 is a real level: no success yet, even with help. */
  readonly value: number;
  readonly label: Text;
  readonly descriptor?: Text;
  /** The descriptor in plainer words. */
  readonly plain?: Text;
  readonly indicators?: readonly Indicator[];
  readonly exemplars?: readonly Exemplar[];
}

/** A point halfway between two written levels; nobody wrote words for it, so it is told by its neighbours. */
export interface HalfLevel {
  readonly value: number;
  readonly between: readonly [below: Level, above: Level];
}

/** What students should know or be able to do, and the scale for it. */
export interface Objective {
  readonly id: string;
  readonly title: Text;
  /** "I can …" */
  readonly statement?: Text;
  /** The district's or state's code for it. */
  readonly code?: string;
  /** At least two, no two of the same value; ascending after `parseDefinition`. */
  readonly levels: readonly Level[];
  /** The level that meets the objective; see `proficientAt` for the default. */
  readonly proficientAt?: number;
  /** 0.5 where ratings may lie halfway between two levels; 1 by default. */
  readonly increment?: 1 | 0.5;
  /** Raised when levels come, go or change their meaning; a better wording keeps it. */
  readonly version?: number;
  /** Ids of the competencies it belongs to. */
  readonly competencies?: readonly string[];
}

/** The shape of a common scale, without its words. */
export interface Preset {
  readonly values: readonly number[];
  readonly increment: 1 | 0.5;
  readonly proficientAt: number;
}

/** Common scales to begin with. */
export const presets: Readonly<Record<'zero-to-four-halves' | 'one-to-four' | 'three-level' | 'met-not-yet', Preset>> =
  {
    'zero-to-four-halves': { values: [0, 1, 2, 3, 4], increment: 0.5, proficientAt: 3 },
    'one-to-four': { values: [1, 2, 3, 4], increment: 1, proficientAt: 3 },
    'three-level': { values: [1, 2, 3], increment: 1, proficientAt: 2 },
    'met-not-yet': { values: [0, 1], increment: 1, proficientAt: 1 },
  };

/**
 * All values a rating may take, ascending: the written levels and, with an increment of 0.5, the points halfway between
 * two levels that are 1 apart.
 *
 * Levels 1, 2 and 4 with increment 0.5 give `[1, 1.5, 2, 4]`.
 */
export function positionsOf(objective: Objective): readonly number[] {
  return positionsIn(objective);
}

/**
 * What a value stands for: the written level, the point between two of them, or undefined when the scale has no such value
 * or there is no value (`null` is "not yet assessed", which is not level 0).
 *
 * `levelAt(objective, 2.5)` is `{ value: 2.5, between: [level 2, level 3] }` where half points exist.
 */
export function levelAt(objective: Objective, value: number | null | undefined): Level | HalfLevel | undefined {
  if (value == null) return undefined;
  const written = (wanted: number) => objective.levels.find((level) => level.value === wanted);
  const level = written(value);
  if (level || objective.increment !== 0.5) return level;
  const below = written(value - 0.5);
  const above = written(value + 0.5);
  return below && above && { value, between: [below, above] };
}

/**
 * The next written level above a value; the lowest one when there is no value yet; undefined at the top.
 *
 * `nextLevel(objective, 2.5)` is level 3.
 */
export function nextLevel(objective: Objective, value: number | null): Level | undefined {
  return objective.levels
    .filter((level) => value === null || level.value > value)
    .reduce<Level | undefined>((lowest, level) => (lowest && lowest.value < level.value ? lowest : level), undefined);
}

/**
 * The value that meets the objective. Unless its author says, it is 3 or, where the scale has no 3, the highest value below;
 * on a scale that lies above 3 as a whole it is the top, so that nobody is called proficient too early.
 *
 * `proficientAt` of a scale with levels 0 and 1 is 1.
 */
export function proficientAt(objective: Objective): number {
  if (objective.proficientAt !== undefined) return objective.proficientAt;
  const positions = positionsOf(objective);
  return positions.filter((position) => position <= 3).at(-1) ?? positions.at(-1) ?? 3;
}

/** What a rating keeps of the scale it is made against, so that it can be read when the scale has changed. */
export function scaleFacts(
  objective: Objective,
  value: number | null,
): {
  readonly of: { readonly min: number; readonly max: number; readonly proficientAt: number };
  readonly label?: Text;
  readonly version?: number;
} {
  const { levels, version } = objective;
  const level = levelAt(objective, value);
  return {
    of: { min: levels[0]?.value ?? 0, max: levels.at(-1)?.value ?? 0, proficientAt: proficientAt(objective) },
    ...(level && 'label' in level && { label: level.label }),
    ...(version !== undefined && { version }),
  };
}

/** Whether a value meets the objective; no value does not. `isProficient(objective, null)` is false. */
export function isProficient(objective: Objective, value: number | null | undefined): boolean {
  return value != null && value >= proficientAt(objective);
}

/**
 * The level that the met indicators speak for: the highest whose own and all lower required indicators are met. A level
 * without required indicators cannot be spoken for, so `level` is null when nothing, or not enough, is met. `aberrant` tells
 * that a higher level is met while a lower one is not, which needs a person's look rather than an average.
 *
 * All of level 3 met but not all of level 2 gives `{ level: null, aberrant: true }`.
 */
export function suggestLevel(
  objective: Objective,
  metIndicatorIds: ReadonlySet<string>,
): { readonly level: number | null; readonly aberrant: boolean } {
  let level: number | null = null;
  let gap = false;
  for (const { value, indicators = [] } of [...objective.levels].sort((a, b) => a.value - b.value)) {
    const required = indicators.filter((indicator) => indicator.required !== false);
    if (required.length === 0) continue;
    const met = required.every((indicator) => metIndicatorIds.has(indicator.id));
    if (met && gap) return { level, aberrant: true };
    if (met) level = value;
    else gap = true;
  }
  return { level, aberrant: false };
}

/**
 * The named members of a definition that hold a level its objective does not have, as problems. It takes any shape, since it
 * is asked beside other checks.
 */
export function* offScale(holder: unknown, objective: unknown, ...names: string[]): Generator<Problem> {
  const positions = positionsIn(objective);
  for (const name of names) {
    const value = member(holder, name);
    if (typeof value === 'number' && positions.length > 0 && !positions.includes(value)) {
      yield { path: name, code: 'unknownLevel', params: { found: value } };
    }
  }
}

function positionsIn(objective: unknown): number[] {
  const values = listIn(objective, 'levels').map((level) => member(level, 'value'));
  return values
    .flatMap((value) => {
      if (typeof value !== 'number') return [];
      return member(objective, 'increment') === 0.5 && values.includes(value + 1) ? [value, value + 0.5] : value;
    })
    .filter((value, index, all) => all.indexOf(value) === index)
    .sort((a, b) => a - b);
}

function* objectiveProblems(objective: unknown): Generator<Problem> {
  const increment = member(objective, 'increment') === 0.5 ? 0.5 : 1;
  const values = new Set<number>();
  const ids = new Set<unknown>();
  for (const [index, level] of listIn(objective, 'levels').entries()) {
    const value = member(level, 'value');
    if (typeof value === 'number') {
      const path = `levels[${index}].value`;
      if (values.has(value)) yield { path, code: 'duplicateLevel', params: { found: value } };
      if (!Number.isInteger(value / increment)) {
        yield { path, code: 'offIncrement', params: { found: value, expected: increment } };
      }
      values.add(value);
    }
    yield* duplicateIds(listIn(level, 'indicators'), `levels[${index}].indicators`, ids);
  }
  yield* offScale(objective, objective, 'proficientAt');
}

/** An address that `safeUrl` lets through, alone or relative to the page. */
export const linkSchema = pipe(
  string(),
  check((href) => safeUrl(href, 'https://relative.invalid') !== undefined, 'unsafeLink'),
);

const levelSchema = looseObject({
  value: number(),
  label: nameSchema,
  descriptor: exactOptional(textSchema),
  plain: exactOptional(textSchema),
  indicators: exactOptional(array(looseObject({ id: idSchema, text: nameSchema, required: exactOptional(boolean()) }))),
  exemplars: exactOptional(
    array(
      looseObject({
        title: nameSchema,
        href: exactOptional(linkSchema),
        text: exactOptional(textSchema),
        image: exactOptional(looseObject({ src: linkSchema, alt: textSchema })),
      }),
    ),
  ),
});

/** The schema of an objective; its levels may be in any order. */
export const objectiveSchema: GenericSchema<Objective> = pipe(
  looseObject({
    id: idSchema,
    title: nameSchema,
    statement: exactOptional(textSchema),
    code: exactOptional(string()),
    levels: pipe(array(levelSchema), minLength(2, 'tooFewLevels')),
    proficientAt: exactOptional(number()),
    increment: exactOptional(picklist([1, 0.5])),
    version: exactOptional(number()),
    competencies: exactOptional(array(idSchema)),
  }),
  rule(objectiveProblems),
);
