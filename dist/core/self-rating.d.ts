/** What an author writes for `<self-rating>`. */
import type { GenericSchema } from 'valibot';
import type { Evidence } from './evidence.js';
import type { Objective } from './objective.js';
import type { LanguageDisplay, LevelOrder, ScaleLayout } from './proficiency-scale.js';
import type { Text } from './text.js';
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
export declare const defaultEditMinutes = 1440;
/** The schema of a `<self-rating>`'s definition. */
export declare const selfRatingSchema: GenericSchema<SelfRatingDefinition>;
//# sourceMappingURL=self-rating.d.ts.map