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

/** A part of "Add more". */
export type AskedPart = 'why' | 'prompts' | 'need' | 'next';

/** When the student sees the teacher's rating. */
export type RevealPolicy = 'afterSelf' | 'afterBoth' | 'immediate' | 'never';

/** A reflection prompt for one moment of the work. */
export interface ReflectionPrompt {
  readonly id: string;
  readonly text: Text;
  readonly moment: 'before' | 'during' | 'after';
  /** The result for which it is shown; all results by default. */
  readonly when?: 'met' | 'notYet' | 'exceeded';
  /** Sentence starters. */
  readonly frames?: readonly Text[];
  /** Statements to select instead of writing. */
  readonly choices?: readonly Text[];
}

/** The definition of a `<self-rating>`. */
export interface SelfRatingDefinition {
  readonly type: 'self-rating';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly objective: Objective;
  /** The work after which students rate themselves. */
  readonly evidence?: Evidence;
  readonly order?: LevelOrder;
  readonly layout?: ScaleLayout;
  readonly languages?: LanguageDisplay;
  /** The parts of "Add more"; all by default. */
  readonly ask?: readonly AskedPart[];
  /** Sentence starters for the optional sentence. */
  readonly frames?: readonly Text[];
  readonly wordBank?: readonly Text[];
  readonly prompts?: readonly ReflectionPrompt[];
  /** `afterSelf` by default. */
  readonly reveal?: RevealPolicy;
  /** Ratings from this level up need a reason. */
  readonly requireEvidenceAt?: number;
  /** How long a rating can be edited, in minutes; `defaultEditMinutes` by default. */
  readonly editMinutes?: number;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
  /** Whether the expectation is modified for this student; the widget then always says so. */
  readonly modified?: boolean;
}

/** How long a rating can be edited by default, in minutes: one day. */
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
