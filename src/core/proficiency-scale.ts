/** What an author writes for `<proficiency-scale>`. */

import { exactOptional, looseObject, nullable, number, picklist, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import { objectiveSchema, offScale } from './objective.js';
import type { Objective } from './objective.js';
import { idSchema, member, rule } from './schema.js';

/** Which level comes first on the screen. It changes nothing that is kept. */
export type LevelOrder = 'ascending' | 'descending';

/** How levels are laid out; `auto` chooses by the room there is. */
export type ScaleLayout = 'auto' | 'table' | 'cards' | 'one';

/** How an author's two languages are shown. */
export type LanguageDisplay = 'off' | 'stacked' | 'side-by-side' | 'swap';

/** The definition of a `<proficiency-scale>`. */
export interface ProficiencyScaleDefinition {
  readonly type: 'proficiency-scale';
  readonly id?: string;
  /** The name of the record it belongs to, one per class. */
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

/** The members that every widget showing one objective's levels has. */
export const scaleMembers = {
  id: exactOptional(idSchema),
  record: exactOptional(idSchema),
  objective: objectiveSchema,
  order: exactOptional(picklist(['ascending', 'descending'])),
  layout: exactOptional(picklist(['auto', 'table', 'cards', 'one'])),
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
};

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
