/** The definition that an author writes for `<mastery-tracker>`. */

import { array, boolean, exactOptional, looseObject, minLength, number, picklist, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { EvidenceKind, EvidenceOrder, Independence } from '../../core/evidence.js';
import { calculateMastery, masteryMethods } from '../../core/mastery.js';
import type { MasteryMethod } from '../../core/mastery.js';
import { objectiveSchema, offScale } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import type { Problem } from '../../core/problem.js';
import { duplicateIds, idSchema, listIn, member, placeIn, rule } from '../../core/schema.js';
import { nameSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/**
 * How one level is calculated from several ratings. A member that is left out comes from the tracker's rule, then from
 * the default given here.
 */
export interface MasteryRule {
  /** `weighted-average` by default. */
  readonly method?: MasteryMethod;
  /** `weighted-average` 1–99, `decaying-average` 50–99: the weight of the newest rating, in percent; 65 by default. */
  readonly weight?: number;
  /** `n-mastery`: how many ratings must reach `mastery`, 1–10; 3 by default. */
  readonly times?: number;
  /** `n-mastery`: the level to reach; the one that meets the objective by default. */
  readonly mastery?: number;
  /** `assessedAt` by default; both other values use the day of the work. */
  readonly order?: EvidenceOrder;
  readonly attempts?: 'keepAll' | 'latest' | 'best';
  /** The kinds of work that count; all by default. */
  readonly kinds?: readonly EvidenceKind[];
  /** Kinds of independence that do not count. */
  readonly drop?: readonly Independence[];
  /** Work that does not count, by its id, and the reason. */
  readonly exclude?: readonly { readonly work: string; readonly why: Text }[];
  /**
   * The level for a number between two levels: the one it has reached (the default) or the nearest, the higher of two
   * equally near.
   */
  readonly snap?: 'reached' | 'nearest';
}

/** An objective of a tracker, with its own rule if it has one. */
export type TrackedObjective = Objective & { readonly mastery?: MasteryRule };

/** The definition of a `<mastery-tracker>`. */
export interface MasteryTrackerDefinition {
  readonly type: 'mastery-tracker';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly title?: Text;
  readonly objectives: readonly TrackedObjective[];
  readonly mastery?: MasteryRule;
  /** When the learner sees a teacher's rating: after their own rating of that work (the default), or at once. */
  readonly reveal?: 'afterSelf' | 'immediate';
  readonly languages?: 'off' | 'stacked' | 'side-by-side';
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
}

const independence = ['independent', 'withHelp', 'group', 'observation', 'conversation'] as const;

const masterySchema = exactOptional(
  looseObject({
    method: exactOptional(picklist(masteryMethods)),
    weight: exactOptional(number()),
    times: exactOptional(number()),
    mastery: exactOptional(number()),
    order: exactOptional(picklist(['assessedAt', 'submittedAt', 'dueAt'])),
    attempts: exactOptional(picklist(['keepAll', 'latest', 'best'])),
    kinds: exactOptional(array(picklist(['assignment', 'assessment', 'project', 'practice']))),
    drop: exactOptional(array(picklist(independence))),
    exclude: exactOptional(array(looseObject({ work: idSchema, why: nameSchema }))),
    snap: exactOptional(picklist(['reached', 'nearest'])),
  }),
);

/** The schema of a `<mastery-tracker>`'s definition. */
export const masteryTrackerSchema: GenericSchema<MasteryTrackerDefinition> = pipe(
  looseObject({
    type: picklist(['mastery-tracker']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    objectives: pipe(array(objectiveSchema), minLength(1, 'missing')),
    mastery: masterySchema,
    reveal: exactOptional(picklist(['afterSelf', 'immediate'])),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
    sharedComputers: exactOptional(boolean()),
  }),
  rule(function* (definition) {
    const whole = member(definition, 'mastery');
    yield* optionProblems(whole, 'mastery');
    yield* duplicateIds(listIn(definition, 'objectives'), 'objectives');
    for (const [index, objective] of listIn(definition, 'objectives').entries()) {
      const own = member(objective, 'mastery');
      const path = `objectives[${index}].mastery`;
      if (own !== undefined) yield* optionProblems({ ...Object(whole), ...Object(own) }, path);
      for (const problem of offScale(own, objective, 'mastery')) yield { ...problem, path: `${path}.mastery` };
    }
  }),
);

/** The problems that `calculateMastery` reports for the options of a rule, without those that the schemas report. */
function* optionProblems(options: unknown, path: string): Generator<Problem> {
  const method = masteryMethods.find((known) => known === (member(options, 'method') ?? 'weighted-average'));
  const numbers = ['weight', 'times', 'mastery'].flatMap((name) => {
    const value = member(options, name);
    return typeof value === 'number' ? [[name, value]] : [];
  });
  if (!method) return;
  const asked = { times: 3, mastery: 0, scale: { min: 0, max: 1 }, ...Object.fromEntries(numbers) };
  const parsed = calculateMastery(method, [], asked);
  if (!parsed.ok) for (const problem of parsed.problems) yield { ...problem, path: placeIn(path, problem.path) };
}
