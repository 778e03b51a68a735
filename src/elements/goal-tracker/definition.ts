/** The definition that an author writes for `<goal-tracker>`. */

import { array, boolean, check, exactOptional, looseObject, minLength, number, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { LanguageDisplay } from '../../core/display.js';
import { isDay } from '../../core/evidence.js';
import type { ClosesBy } from '../../core/goal.js';
import { calculateMastery, masteryMethods } from '../../core/mastery.js';
import type { MasteryMethod, MasteryOptions } from '../../core/mastery.js';
import { objectiveSchema } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { duplicateIds, idSchema, listIn, member, rule, wholeSchema } from '../../core/schema.js';
import { nameSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** A suggested step for a plan. */
export interface SuggestedStep {
  readonly text: Text;
  /** The objective it helps with; all objectives by default. */
  readonly objective?: string;
}

/** The definition of a `<goal-tracker>`. */
export interface GoalTrackerDefinition {
  readonly type: 'goal-tracker';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly title?: Text;
  /** The objectives for goals; at least one. */
  readonly objectives: readonly Objective[];
  /** Whose rating closes a goal; `any` by default. */
  readonly closesBy?: ClosesBy;
  /** How the level is calculated when it closes a goal; `latest` by default. */
  readonly method?: MasteryMethod;
  readonly methodOptions?: MasteryOptions;
  /** The recommended number of active goals; above it a message appears. `defaultMaxActive` by default. */
  readonly maxActive?: number;
  /** The day of the next test, as in `2026-11-20`, for steps that have to be done before it. */
  readonly nextTest?: string;
  readonly languages?: LanguageDisplay;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
  /** Suggested steps for a new plan, in addition to those of the next level. */
  readonly steps?: readonly SuggestedStep[];
}

/** The recommended number of active goals when the author does not set it. */
export const defaultMaxActive = 3;

const maybeNumber = exactOptional(number());

/** The schema of a `<goal-tracker>`'s definition. */
export const goalTrackerSchema: GenericSchema<GoalTrackerDefinition> = pipe(
  looseObject({
    type: picklist(['goal-tracker']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    objectives: pipe(array(objectiveSchema), minLength(1, 'missing')),
    closesBy: exactOptional(picklist(['any', 'teacher', 'calculated'])),
    method: exactOptional(picklist(masteryMethods)),
    methodOptions: exactOptional(looseObject({ weight: maybeNumber, times: maybeNumber, mastery: maybeNumber })),
    maxActive: exactOptional(wholeSchema(1, 50)),
    nextTest: exactOptional(pipe(string(), check(isDay, 'notDate'))),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    sharedComputers: exactOptional(boolean()),
    steps: exactOptional(array(looseObject({ text: nameSchema, objective: exactOptional(idSchema) }))),
  }),
  rule(function* (definition) {
    const objectives = listIn(definition, 'objectives');
    yield* duplicateIds(objectives, 'objectives');
    const ids = new Set(objectives.map((objective) => member(objective, 'id')));
    for (const [index, step] of listIn(definition, 'steps').entries()) {
      const id = member(step, 'objective');
      if (typeof id === 'string' && !ids.has(id)) {
        yield { path: `steps[${index}].objective`, code: 'unknownId', params: { found: id } };
      }
    }
    const method = masteryMethods.find((one) => one === member(definition, 'method'));
    const options = member(definition, 'methodOptions');
    if (!method) return;
    const config: MasteryOptions = typeof options === 'object' && options !== null ? options : {};
    // Options that are left out come from each goal: its target is `mastery`, its scale is `scale`.
    const parsed = calculateMastery(method, [], { times: 1, mastery: 0, scale: { min: 0, max: 1 }, ...config });
    if (!parsed.ok) yield* parsed.problems.map((one) => ({ ...one, path: `methodOptions.${one.path}` }));
  }),
);
