/** The definition that an author writes for `<reflection-sheet>`. */

import { array, boolean, check, exactOptional, looseObject, number, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { LanguageDisplay } from '../../core/display.js';
import { isDay } from '../../core/evidence.js';
import { objectiveSchema } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { duplicateIds, idSchema, listIn, member, rule } from '../../core/schema.js';
import { nameSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** One question of a test, and its objective. */
export interface SheetQuestion {
  /** Its number or name. */
  readonly question: string;
  /** The id of one of the sheet's objectives. */
  readonly objective: string;
}

/** A test that the author lists, so that students need not type its name. */
export interface SheetTest {
  /** Without an id the title identifies the test, and renaming it makes it another test. */
  readonly id?: string;
  readonly title: Text;
  /** The day, as in `2026-11-20`. */
  readonly on?: string;
  readonly questions?: readonly SheetQuestion[];
}

/** What a sheet may ask for in addition to the result. */
export type SheetPart = 'goal' | 'plan' | 'errors';

/** The definition of a `<reflection-sheet>`. */
export interface ReflectionSheetDefinition {
  readonly type: 'reflection-sheet';
  /** Without an id nothing is saved. */
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  /** What the sheet is for, such as the course. */
  readonly title?: Text;
  readonly tests?: readonly SheetTest[];
  /** The objectives of the questions. */
  readonly objectives?: readonly Objective[];
  /** The lowest and highest level that a teacher gives; any number from 0 by default. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** What the sheet asks for in addition to the result; everything by default. */
  readonly ask?: readonly SheetPart[];
  readonly languages?: Exclude<LanguageDisplay, 'swap'>;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
}

/** The schema of a `<reflection-sheet>`'s definition. */
export const reflectionSheetSchema: GenericSchema<ReflectionSheetDefinition> = pipe(
  looseObject({
    type: picklist(['reflection-sheet']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    tests: exactOptional(
      array(
        looseObject({
          id: exactOptional(idSchema),
          title: nameSchema,
          on: exactOptional(pipe(string(), check(isDay, 'notDate'))),
          questions: exactOptional(array(looseObject({ question: idSchema, objective: idSchema }))),
        }),
      ),
    ),
    objectives: exactOptional(array(objectiveSchema)),
    scale: exactOptional(looseObject({ min: number(), max: number() })),
    ask: exactOptional(array(picklist(['goal', 'plan', 'errors']))),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
    sharedComputers: exactOptional(boolean()),
  }),
  rule(function* (definition) {
    const tests = listIn(definition, 'tests');
    const objectives = listIn(definition, 'objectives');
    yield* duplicateIds(tests, 'tests');
    yield* duplicateIds(objectives, 'objectives');
    const scale = member(definition, 'scale');
    const [min, max] = [member(scale, 'min'), member(scale, 'max')];
    if (typeof min === 'number' && typeof max === 'number' && min >= max) {
      yield { path: 'scale', code: 'minAboveMax', params: { found: min, expected: max } };
    }
    const known = new Set(objectives.map((one) => member(one, 'id')));
    for (const [place, test] of tests.entries()) {
      for (const [index, question] of listIn(test, 'questions').entries()) {
        const found = member(question, 'objective');
        if (typeof found !== 'string' || known.has(found)) continue;
        yield { path: `tests[${place}].questions[${index}].objective`, code: 'unknownId', params: { found } };
      }
    }
  }),
);
