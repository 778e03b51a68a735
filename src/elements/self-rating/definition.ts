/** The definition that an author writes for `<self-rating>`. */

import { array, boolean, exactOptional, looseObject, number, picklist, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import { scaleMembers } from '../../core/display.js';
import type { LanguageDisplay, LevelOrder, ScaleLayout } from '../../core/display.js';
import { evidenceSchema } from '../../core/evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { offScale } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { duplicateIds, idSchema, listIn, member, rule } from '../../core/schema.js';
import { nameSchema } from '../../core/text.js';
import type { Text } from '../../core/text.js';

/** A part of what "Add more" holds. */
export type AskedPart = 'why' | 'prompts' | 'need' | 'next';

/** When the student sees the teacher's rating. */
export type RevealPolicy = 'afterSelf' | 'afterBoth' | 'immediate' | 'never';

/** A question to think about, at one moment of the work. */
export interface ReflectionPrompt {
  readonly id: string;
  readonly text: Text;
  readonly moment: 'before' | 'during' | 'after';
  /** Only for this result; for every result when left out. */
  readonly when?: 'met' | 'notYet' | 'exceeded';
  /** Beginnings of a sentence. */
  readonly frames?: readonly Text[];
  /** Statements to pick from instead of writing. */
  readonly choices?: readonly Text[];
}

/** The definition of a `<self-rating>`. */
export interface SelfRatingDefinition {
  readonly type: 'self-rating';
  readonly id?: string;
  /** The name of the record it belongs to, one per class. */
  readonly record?: string;
  readonly objective: Objective;
  /** The work the student rates themselves after. */
  readonly evidence?: Evidence;
  readonly order?: LevelOrder;
  readonly layout?: ScaleLayout;
  readonly languages?: LanguageDisplay;
  /** What "Add more" holds; all parts when left out. */
  readonly ask?: readonly AskedPart[];
  /** Beginnings of a sentence for the one optional sentence. */
  readonly frames?: readonly Text[];
  readonly wordBank?: readonly Text[];
  readonly prompts?: readonly ReflectionPrompt[];
  /** `afterSelf` when left out. */
  readonly reveal?: RevealPolicy;
  /** From this level up a rating needs a reason. */
  readonly requireEvidenceAt?: number;
  /** How long a rating may be edited, in minutes; `defaultEditMinutes` when left out. */
  readonly editMinutes?: number;
  /** Whether students share computers, so that work lasts for one sitting. */
  readonly sharedComputers?: boolean;
  /** Whether the expectation was changed for this student; it is then always labelled. */
  readonly modified?: boolean;
}

/** How long a rating may be edited unless the author says, in minutes: one day. */
export const defaultEditMinutes = 1440;

const phrasesSchema = exactOptional(array(nameSchema));

/** The schema of a `<self-rating>`'s definition. */
export const selfRatingSchema: GenericSchema<SelfRatingDefinition> = pipe(
  looseObject({
    type: picklist(['self-rating']),
    ...scaleMembers,
    evidence: exactOptional(evidenceSchema),
    ask: exactOptional(array(picklist(['why', 'prompts', 'need', 'next']))),
    frames: phrasesSchema,
    wordBank: phrasesSchema,
    prompts: exactOptional(
      array(
        looseObject({
          id: idSchema,
          text: nameSchema,
          moment: picklist(['before', 'during', 'after']),
          when: exactOptional(picklist(['met', 'notYet', 'exceeded'])),
          frames: phrasesSchema,
          choices: phrasesSchema,
        }),
      ),
    ),
    reveal: exactOptional(picklist(['afterSelf', 'afterBoth', 'immediate', 'never'])),
    requireEvidenceAt: exactOptional(number()),
    editMinutes: exactOptional(number()),
    sharedComputers: exactOptional(boolean()),
    modified: exactOptional(boolean()),
  }),
  rule(function* (definition) {
    const minutes = member(definition, 'editMinutes');
    if (typeof minutes === 'number' && minutes < 0) {
      yield { path: 'editMinutes', code: 'outOfRange', params: { found: minutes, min: 0 } };
    }
    yield* offScale(definition, member(definition, 'objective'), 'requireEvidenceAt');
    yield* duplicateIds(listIn(definition, 'prompts'), 'prompts');
  }),
);
