/** How levels are shown: their order, layout and languages. */

import { exactOptional, picklist } from 'valibot';
import { objectiveSchema } from './objective.js';
import { idSchema } from './schema.js';

/** Which level comes first on the screen. It does not affect what is stored. */
export type LevelOrder = 'ascending' | 'descending';

/** The layout of levels; `auto` chooses by the available width. */
export type ScaleLayout = 'auto' | 'table' | 'cards' | 'one';

/** How a definition's two languages are shown. */
export type LanguageDisplay = 'off' | 'stacked' | 'side-by-side' | 'swap';

/** The members of every widget that shows the levels of one objective. */
export const scaleMembers = {
  id: exactOptional(idSchema),
  record: exactOptional(idSchema),
  objective: objectiveSchema,
  order: exactOptional(picklist(['ascending', 'descending'])),
  layout: exactOptional(picklist(['auto', 'table', 'cards', 'one'])),
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
};
