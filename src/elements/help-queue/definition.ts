/** The definition that an author writes for `<help-queue>`. */

import { boolean, exactOptional, looseObject, picklist } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { LanguageDisplay } from '../../core/display.js';
import { idSchema, wholeSchema } from '../../core/schema.js';
import { nameSchema, textSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** What somebody signs in with. */
export type SignInBy = 'seat' | 'initials';

/** A queue as an author writes it. */
export interface HelpQueue {
  readonly id: string;
  readonly title?: Text;
  readonly text?: Text;
  /** `seat` when left out. */
  readonly signInBy?: SignInBy;
  /** Whether words may be written; they may unless this is false. */
  readonly words?: boolean;
  /** How long the period is, in minutes from the first sign-in; `defaultMinutes` when left out. */
  readonly minutes?: number;
}

/** The definition of a `<help-queue>`. */
export interface HelpQueueDefinition {
  readonly type: 'help-queue';
  readonly id?: string;
  /** The name of the record it belongs to, one per class. */
  readonly record?: string;
  readonly queue: HelpQueue;
  /** A list for a whole room has nobody to swap its languages. */
  readonly languages?: Exclude<LanguageDisplay, 'swap'>;
  readonly sharedComputers?: boolean;
}

/** How long a period is unless the author says, in minutes. */
export const defaultMinutes = 60;

/** The most characters of a seat or of initials; more would be a name. */
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
