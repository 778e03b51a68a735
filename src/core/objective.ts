/** Learning objectives and their levels. */

import { array, boolean, check, exactOptional, looseObject, minLength, number, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { Rated } from './entry.js';
import type { Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import { duplicateIds, idSchema, listIn, member, rule } from './schema.js';
import { nameSchema, textSchema } from './text.js';
import type { Text } from './text.js';

/** An observable sign of a level, also called a "look-for". */
export interface Indicator {
  readonly id: string;
  readonly text: Text;
  /** Whether the level requires it; true by default. */
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

/** A point halfway between two levels. It has no label of its own, so it is described by its neighbors. */
export interface HalfLevel {
  readonly value: number;
  readonly between: readonly [below: Level, above: Level];
}

/** What students should know or be able to do, and its scale. */
export interface Objective {
  readonly id: string;
  readonly title: Text;
  /** "I can …" */
  readonly statement?: Text;
  /** The code of the district or state. */
  readonly code?: string;
  /** At least two, with different values; ascending after `parseDefinition`. */
  readonly levels: readonly Level[];
  /** The level that meets the objective; see `proficientAt` for the default. */
  readonly proficientAt?: number;
  /** 0.5 when a rating may be halfway between two levels; 1 by default. */
  readonly increment?: 1 | 0.5;
  /** Raise it when levels are added, removed or change their meaning, not when they are only reworded. */
  readonly version?: number;
  /** Ids of the competencies that it belongs to. */
  readonly competencies?: readonly string[];
}

/** The numbers of a common scale, without its labels. */
export interface Preset {
  readonly values: readonly number[];
  readonly increment: 1 | 0.5;
  readonly proficientAt: number;
}

/** Common scales to start from. */
export const presets: Readonly<Record<'zero-to-four-halves' | 'one-to-four' | 'three-level' | 'met-not-yet', Preset>> =
  {
    'zero-to-four-halves': { values: [0, 1, 2, 3, 4], increment: 0.5, proficientAt: 3 },
    'one-to-four': { values: [1, 2, 3, 4], increment: 1, proficientAt: 3 },
    'three-level': { values: [1, 2, 3], increment: 1, proficientAt: 2 },
    'met-not-yet': { values: [0, 1], increment: 1, proficientAt: 1 },
  };

/**
 * All values that a rating may have, ascending: the levels and, with an increment of 0.5, the points halfway between
 * two levels that are 1 apart.
 *
 * Levels 1, 2 and 4 with increment 0.5 give `[1, 1.5, 2, 4]`.
 */
export function positionsOf(objective: Objective): readonly number[] {
  return positionsIn(objective);
}

/**
 * The level at a value, or the point between two levels. Undefined when the scale does not have the value, or when
 * there is none (`null` means "not yet assessed", which is not level 0).
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
 * The next level above a value; the lowest one when there is no value yet; undefined at the top.
 *
 * `nextLevel(objective, 2.5)` is level 3.
 */
export function nextLevel(objective: Objective, value: number | null): Level | undefined {
  return objective.levels
    .filter((level) => value === null || level.value > value)
    .reduce<Level | undefined>((lowest, level) => (lowest && lowest.value < level.value ? lowest : level), undefined);
}

/**
 * The value that meets the objective: what the author set, else 3, else the highest value below 3. On a scale that is
 * entirely above 3 it is the top, so that no student is called proficient too early.
 *
 * `proficientAt` of a scale with levels 0 and 1 is 1.
 */
export function proficientAt(objective: Objective): number {
  if (objective.proficientAt !== undefined) return objective.proficientAt;
  const positions = positionsOf(objective);
  return positions.filter((position) => position <= 3).at(-1) ?? positions.at(-1) ?? 3;
}

/** The facts of the scale that a rating stores, so that it stays readable when the scale changes. */
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

/** Whether a value meets the objective; null and undefined do not. `isProficient(objective, null)` is false. */
export function isProficient(objective: Objective, value: number | null | undefined): boolean {
  return value != null && value >= proficientAt(objective);
}

/**
 * Whether a rating was made against this scale: the same version and, since authors forget to raise it, also the same
 * range, or at least a level with the same label. A range that does not contain the rating's own level says nothing.
 *
 * A 3 of 1 to 4 is not a 3 of 0 to 3, unless both are called "Proficient".
 */
export function isSameScale(
  objective: Objective,
  { level, version, of, label }: Pick<Rated, 'level' | 'version' | 'of' | 'label'>,
): boolean {
  const now = scaleFacts(objective, level);
  if ((version ?? 1) !== (now.version ?? 1)) return false;
  const isSameRange = of.min === now.of.min && of.max === now.of.max;
  if (isSameRange || level === null || level < of.min || level > of.max) return true;
  return label !== undefined && JSON.stringify(label) === JSON.stringify(now.label);
}

/**
 * The level that the met indicators support: the highest one for which its own and all lower required indicators are
 * met. A level without required indicators has no support, so `level` is null when nothing, or not enough, is met.
 * `aberrant` is true when a higher level is met and a lower one is not, which a person should review.
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
 * Problems for the named members of a definition that hold a level which its objective does not have. The arguments may
 * have any shape, since other checks may have failed.
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

/** A link that `safeUrl` accepts, absolute or relative to the page. */
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
