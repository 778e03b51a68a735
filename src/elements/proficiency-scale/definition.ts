/** The definition that an author writes for `<proficiency-scale>`. */

import { exactOptional, looseObject, nullable, number, picklist, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import { scaleMembers } from '../../core/display.js';
import type { LanguageDisplay, LevelOrder, ScaleLayout } from '../../core/display.js';
import { offScale } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { member, rule } from '../../core/schema.js';

/** The definition of a `<proficiency-scale>`. */
export interface ProficiencyScaleDefinition {
  readonly type: 'proficiency-scale';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly objective: Objective;
  readonly order?: LevelOrder;
  readonly layout?: ScaleLayout;
  readonly languages?: LanguageDisplay;
  /** The level to mark as "I am here". */
  readonly current?: number | null;
  /** The level to mark as the target. */
  readonly target?: number;
}

/** The schema of a `<proficiency-scale>`'s definition. */
export const proficiencyScaleSchema: GenericSchema<ProficiencyScaleDefinition> = pipe(
  looseObject({
    type: picklist(['proficiency-scale']),
    ...scaleMembers,
    current: exactOptional(nullable(number())),
    target: exactOptional(number()),
  }),
  rule((definition) => offScale(definition, member(definition, 'objective'), 'current', 'target')),
);
