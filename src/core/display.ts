/** How levels are shown: their order, layout and languages. */

import { exactOptional, picklist } from 'valibot';
import { objectiveSchema } from './objective.js';
import { idSchema } from './schema.js';

/** Which level comes first on the screen. It changes nothing that is kept. */
export type LevelOrder = 'ascending' | 'descending';

/** How levels are laid out; `auto` chooses by the room there is. */
export type ScaleLayout = 'auto' | 'table' | 'cards' | 'one';

/** How an author's two languages are shown. */
export type LanguageDisplay = 'off' | 'stacked' | 'side-by-side' | 'swap';

/** The members that every widget showing one objective's levels has. */
export const scaleMembers = {
  id: exactOptional(idSchema),
  record: exactOptional(idSchema),
  objective: objectiveSchema,
  order: exactOptional(picklist(['ascending', 'descending'])),
  layout: exactOptional(picklist(['auto', 'table', 'cards', 'one'])),
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
};
