/** The definition that an author writes for `<help-queue>`. */

import { boolean, exactOptional, looseObject, picklist } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { LanguageDisplay } from '../../core/display.js';
import { idSchema, wholeSchema } from '../../core/schema.js';
import { nameSchema, textSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** What students sign in with. */
export type SignInBy = 'seat' | 'initials';

/** The queue in a definition. */
export interface HelpQueue {
  readonly id: string;
  readonly title?: Text;
  readonly text?: Text;
  /** `seat` by default. */
  readonly signInBy?: SignInBy;
  /** Whether students may write words; true by default. */
  readonly words?: boolean;
  /** The length of the period, in minutes from the first sign-in; `defaultMinutes` by default. */
  readonly minutes?: number;
}

/** The definition of a `<help-queue>`. */
export interface HelpQueueDefinition {
  readonly type: 'help-queue';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly queue: HelpQueue;
  /** Without `swap`, since the whole class looks at the same screen. */
  readonly languages?: Exclude<LanguageDisplay, 'swap'>;
  readonly sharedComputers?: boolean;
}

/** The default length of a period, in minutes. */
export const defaultMinutes = 60;

/** The maximum number of characters of a seat or of initials; more would be a name. */
export const longestWho = 12;

/** The schema of a `<help-queue>`'s definition. */
export const helpQueueSchema: GenericSchema<HelpQueueDefinition> = looseObject({
  type: picklist(['help-queue']),
  id: exactOptional(idSchema),
  record: exactOptional(idSchema),
  queue: looseObject({
    id: idSchema,
    title: exactOptional(nameSchema),
    text: exactOptional(textSchema),
    signInBy: exactOptional(picklist(['seat', 'initials'])),
    words: exactOptional(boolean()),
    minutes: exactOptional(wholeSchema(1, 1440)),
  }),
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
  sharedComputers: exactOptional(boolean()),
});
