/** The definition that an author writes for `<choice-board>`. */

import { array, boolean, check, exactOptional, is, looseObject, number, picklist, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import { mustDosOf } from '../../core/choices.js';
import type { LanguageDisplay } from '../../core/display.js';
import { linkSchema } from '../../core/objective.js';
import type { Problem } from '../../core/problem.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule } from '../../core/schema.js';
import { nameSchema, textSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';
import { evaluateBoard, linesOf, pickLimits } from './rules.js';
import type { ChoiceOption, SelectionRules } from './rules.js';

/** A section of a board, such as "Main dish". */
export interface BoardSection {
  readonly id: string;
  readonly title: Text;
  readonly text?: Text;
}

/** The definition of a `<choice-board>`. */
export interface ChoiceBoardDefinition {
  readonly type: 'choice-board';
  readonly id: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly title: Text;
  /** "I can …": the objective that every option leads to. */
  readonly statement?: Text;
  readonly text?: Text;
  /** Success criteria of the work, whichever option is chosen. */
  readonly successCriteria?: readonly Text[];
  readonly sections?: readonly BoardSection[];
  readonly options: readonly ChoiceOption[];
  readonly rules?: SelectionRules;
  /**
   * Whether students may propose ideas of their own, and whether an idea can be chosen before a teacher approves it.
   */
  readonly proposals?: { readonly countWhilePending?: boolean };
  /** The number of columns where there is room; 2 to 5. */
  readonly columns?: number;
  readonly layout?: 'auto' | 'one';
  readonly languages?: LanguageDisplay;
  /** Whether to ask if the work helped; true by default. */
  readonly feedback?: boolean;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
}

const whole = pipe(
  number(),
  check((n) => Number.isInteger(n), 'notWhole'),
  check((n) => n >= 0, 'outOfRange'),
);
const positive = pipe(
  number(),
  check((n) => n > 0, 'outOfRange'),
);
const ids = array(idSchema);
const words = exactOptional(textSchema);
const dimension = picklist(['process', 'product', 'content', 'environment']);
const flag = exactOptional(boolean());
const range = looseObject({ min: whole, max: whole });

const boardShape = looseObject({
  type: picklist(['choice-board']),
  id: idSchema,
  record: exactOptional(idSchema),
  title: nameSchema,
  statement: words,
  text: words,
  successCriteria: exactOptional(array(nameSchema)),
  sections: exactOptional(array(looseObject({ id: idSchema, title: nameSchema, text: words }))),
  options: array(
    looseObject({
      id: idSchema,
      title: nameSchema,
      text: words,
      section: exactOptional(idSchema),
      dimension: exactOptional(dimension),
      medium: words,
      minutes: exactOptional(positive),
      level: words,
      support: words,
      materials: exactOptional(array(nameSchema)),
      links: exactOptional(array(looseObject({ title: nameSchema, href: linkSchema }))),
      modes: exactOptional(array(picklist(['solo', 'partner', 'group']))),
      groupSize: exactOptional(range),
      points: exactOptional(positive),
      objectives: exactOptional(ids),
      competencies: exactOptional(ids),
    }),
  ),
  rules: exactOptional(
    looseObject({
      pickExactly: exactOptional(whole),
      pickRange: exactOptional(range),
      onFull: exactOptional(picklist(['block', 'replaceOldest'])),
      perSection: exactOptional(array(looseObject({ section: idSchema, min: whole, max: whole }))),
      mustDo: exactOptional(ids),
      mayDo: exactOptional(ids),
      lines: exactOptional(
        looseObject({
          size: whole,
          requireCentre: flag,
          directions: exactOptional(array(picklist(['rows', 'columns', 'diagonals']))),
        }),
      ),
      pointsTarget: exactOptional(looseObject({ target: positive, allowOver: flag })),
      prerequisite: exactOptional(array(looseObject({ option: idSchema, needs: idSchema }))),
      exclusive: exactOptional(array(ids)),
      capacity: exactOptional(array(looseObject({ option: idSchema, n: whole }))),
      dimension: exactOptional(array(dimension)),
    }),
  ),
  proposals: exactOptional(looseObject({ countWhilePending: flag })),
  columns: exactOptional(whole),
  layout: exactOptional(picklist(['auto', 'one'])),
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
  feedback: flag,
  sharedComputers: flag,
});

/** The schema of a `<choice-board>`'s definition. Contradicting rules are problems. */
export const choiceBoardSchema: GenericSchema<ChoiceBoardDefinition> = pipe(
  boardShape,
  rule(function* (json) {
    yield* duplicateIds(listIn(json, 'options'), 'options');
    yield* duplicateIds(listIn(json, 'sections'), 'sections');
    if (!is(boardShape, json)) return;
    const found = [...contradictions(json)];
    yield* found;
    if (found.length === 0) yield* deadEnds(json);
  }),
);

/** Problems of the options and of each rule by itself. */
function* contradictions({ options, sections = [], rules = {} }: ChoiceBoardDefinition): Generator<Problem> {
  const [optionIds, sectionIds] = [options, sections].map((all) => new Set<string>(all.map(({ id }) => id)));
  /** The ids under each name. */
  const ids = new Map([['section', sectionIds]]);
  for (const name of ['option', 'needs', 'mustDo', 'mayDo', 'exclusive']) ids.set(name, optionIds);
  const wrongIn = function* (value: unknown, path: string, name = ''): Generator<Problem> {
    if (typeof value === 'string' && ids.get(name)?.has(value) === false) {
      yield problem(path, 'unknownId', { found: value });
    }
    if (typeof value !== 'object' || value === null) return;
    const [found, expected] = [Number(member(value, 'min')), Number(member(value, 'max'))];
    if (found > expected) yield problem(path, 'minAboveMax', { found, expected });
    for (const [key, inner] of Object.entries(value)) {
      yield* Array.isArray(value)
        ? wrongIn(inner, placeIn(path, Number(key)), name)
        : wrongIn(inner, placeIn(path, key), key);
    }
  };

  for (const [index, { id, section, groupSize }] of options.entries()) {
    if (/\s/.test(id)) yield problem(`options[${index}].id`, 'spaceInId', { found: id });
    yield* wrongIn({ section, groupSize }, `options[${index}]`);
  }
  yield* wrongIn(rules, 'rules');
  if (rules.pickExactly === 0) yield problem('rules.pickExactly', 'outOfRange', { found: 0, min: 1 });
  for (const [index, found] of (rules.mayDo ?? []).entries()) {
    if (rules.mustDo?.includes(found)) yield problem(`rules.mayDo[${index}]`, 'mustAndMay', { found });
  }
  for (const [index, { option, needs }] of (rules.prerequisite ?? []).entries()) {
    if (mustDosOf({ rules: { ...rules, mustDo: [needs] } }).has(option)) {
      yield problem(`rules.prerequisite[${index}]`, 'cycle', { found: option });
    }
  }
  if (!rules.lines) return;
  const { size } = rules.lines;
  const [found, expected] = [options.length, size * size];
  if (size < 3 || size > 5) yield problem('rules.lines.size', 'outOfRange', { found: size, min: 3, max: 5 });
  else if (found !== expected) yield problem('rules.lines', 'wrongCount', { found, expected });
  else if (linesOf(rules.lines).length === 0) yield problem('rules.lines', 'noWayToFinish');
}

/** The maximum number of selections to try in the search for one that completes a board. */
const searched = 5000;

/** Problems of the rules in combination. */
function* deadEnds(board: ChoiceBoardDefinition): Generator<Problem> {
  const { options } = board;
  const { min } = pickLimits(board);
  // Student ideas may satisfy what the options cannot, so nothing is certain where they are allowed.
  if (!board.proposals && min > options.length) {
    yield problem('options', 'tooFewOptions', { found: options.length, expected: min });
    return;
  }
  const { valid, counted } = evaluateBoard(board, { chosen: [] });
  if (!valid) yield problem('rules.mustDo', 'mustDosBreakRule', { found: counted.length });
  else if (!board.proposals && !canFinish(board)) yield problem('rules', 'noWayToFinish');
}

/**
 * Whether a selection completes the board, as far as the limited number of tries shows: all selections of up to 12
 * options.
 */
function canFinish(board: ChoiceBoardDefinition): boolean {
  // Without other students, only an option for nobody is full.
  const { counted, full } = evaluateBoard(board, { chosen: [] });
  const open = board.options.flatMap(({ id }) => (counted.includes(id) || full.includes(id) ? [] : id));
  const all = open.length < 31 ? 2 ** open.length : Infinity;
  for (let bits = 0; bits < Math.min(all, searched); bits++) {
    const chosen = open.filter((_, place) => place < 31 && bits & (1 << place));
    if (evaluateBoard(board, { chosen }).complete) return true;
  }
  return all > searched;
}

function problem(path: string, code: Problem['code'], params: Problem['params'] = {}): Problem {
  return { path, code, params };
}
