/** What an author writes for `<learning-path>`: steps, choices and checkpoints on the way, and whether anybody can get through. */
import type { GenericSchema } from 'valibot';
import type { Checkpoint, CheckItem } from './checkpoint.js';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { Text } from './text.js';
/** Everybody does it; nobody has to; some of what is offered; or what was learned is shown. */
export type StepKind = 'must' | 'may' | 'choose' | 'assess';
/** Something to read, watch or use. */
export interface Resource {
    readonly title: Text;
    readonly href: string;
}
/** One thing to choose in a step. */
export interface PathOption {
    readonly id: string;
    readonly title: Text;
    readonly text?: Text;
    readonly resources?: readonly Resource[];
    readonly minutes?: number;
    /** The ids of the steps that come only with this option. */
    readonly steps?: readonly string[];
}
/** When a student may say "I'm ready": all that is given must hold. Without any of it, always. */
export interface Readiness {
    /** The student's own latest rating of an objective is at least so high. */
    readonly selfRating?: {
        readonly objective: string;
        readonly title?: Text;
        readonly atLeast: number;
    };
    /** Every line is ticked. */
    readonly checklist?: readonly CheckItem[];
    /** Every step that everybody does and that stands before this one is done. */
    readonly musts?: boolean;
}
/** One step of a path. */
export interface PathStep {
    readonly id: string;
    readonly kind: StepKind;
    readonly title: Text;
    /** What to do. */
    readonly text?: Text;
    readonly resources?: readonly Resource[];
    /** About how long it takes. */
    readonly minutes?: number;
    /** The day on which it is done at an even pace, as in `2026-11-20`. No deadline. */
    readonly by?: string;
    /** The ids of steps that come before it, wherever they stand. */
    readonly after?: readonly string[];
    /** The id of the checkpoint at its end; a red one holds up everything that is written after it. */
    readonly checkpoint?: string;
    /** In a `choose` step: what is offered, and how many of it to choose; one when left out. */
    readonly options?: readonly PathOption[];
    readonly pick?: number;
    /** In a `choose` step: whether a student's own prompt may take the place of one, and whether before a teacher's yes. */
    readonly own?: {
        readonly countWhilePending?: boolean;
    };
    /** In an `assess` step. */
    readonly ready?: Readiness;
}
/** The definition of a `<learning-path>`. */
export interface LearningPathDefinition {
    readonly type: 'learning-path';
    readonly id: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly title: Text;
    /** "I can …", which the path leads to. */
    readonly statement?: Text;
    readonly text?: Text;
    readonly steps: readonly PathStep[];
    readonly checkpoints?: readonly Checkpoint[];
    readonly languages?: LanguageDisplay;
    /** Whether to ask if a step helped; it does unless this is false. */
    readonly feedback?: boolean;
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
}
/** The schema of a `<learning-path>`'s definition; it finds what nobody could ever get to. */
export declare const learningPathSchema: GenericSchema<LearningPathDefinition>;
//# sourceMappingURL=learning-path.d.ts.map