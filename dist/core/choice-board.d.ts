/** What an author writes for `<choice-board>`, and whether a student's choices keep its rules. */
import type { GenericSchema } from 'valibot';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { Text } from './text.js';
/** What an option lets a student choose: how they learn, what they make, what about, or where and with what. */
export type Dimension = 'process' | 'product' | 'content' | 'environment';
/** With how many a student works. */
export type WorkingMode = 'solo' | 'partner' | 'group';
/** Where an own idea stands. */
export type ProposalState = 'proposed' | 'approved' | 'changesAsked' | 'declined';
/** One piece of work that can be chosen. */
export interface ChoiceOption {
    /** Without spaces, since a form sends the ids of what is chosen with spaces between. */
    readonly id: string;
    readonly title: Text;
    /** What to do. */
    readonly text?: Text;
    readonly section?: string;
    readonly dimension?: Dimension;
    /** What it is made in, such as "video". */
    readonly medium?: Text;
    /** About how long it takes. */
    readonly minutes?: number;
    /** How demanding it is, in the author's words. */
    readonly level?: Text;
    /** Help with the language. */
    readonly support?: Text;
    readonly materials?: readonly Text[];
    readonly links?: readonly {
        readonly title: Text;
        readonly href: string;
    }[];
    /** Alone when left out. */
    readonly modes?: readonly WorkingMode[];
    /** How many make a group, the student included. */
    readonly groupSize?: {
        readonly min: number;
        readonly max: number;
    };
    readonly points?: number;
    readonly objectives?: readonly string[];
    readonly competencies?: readonly string[];
}
/** A part of a board, such as "Main dish". */
export interface BoardSection {
    readonly id: string;
    readonly title: Text;
    readonly text?: Text;
}
/** The rules of a board; all that are given must hold. Without `pickExactly` and `pickRange` at least one is to be chosen. */
export interface SelectionRules {
    readonly pickExactly?: number;
    readonly pickRange?: {
        readonly min: number;
        readonly max: number;
    };
    /** Whether a choice too many is refused, which is the default, or takes the place of the oldest that is not started. */
    readonly onFull?: 'block' | 'replaceOldest';
    readonly perSection?: readonly {
        readonly section: string;
        readonly min: number;
        readonly max: number;
    }[];
    /** Options that everybody does: they count as chosen from the start and cannot be left out. */
    readonly mustDo?: readonly string[];
    /** Options that nobody has to do; they count like any other. */
    readonly mayDo?: readonly string[];
    /** A whole line on a square of options, `size` by `size`, in the order they are written. */
    readonly lines?: {
        readonly size: number;
        readonly requireCentre?: boolean;
        readonly directions?: readonly ('rows' | 'columns' | 'diagonals')[];
    };
    /** The points to reach: exactly, unless more is allowed. */
    readonly pointsTarget?: {
        readonly target: number;
        readonly allowOver?: boolean;
    };
    /** An option that can be chosen only beside another. */
    readonly prerequisite?: readonly {
        readonly option: string;
        readonly needs: string;
    }[];
    /** Sets of which at most one can be chosen. */
    readonly exclusive?: readonly (readonly string[])[];
    /** How many students may have an option; the page says how many have. */
    readonly capacity?: readonly {
        readonly option: string;
        readonly n: number;
    }[];
    /** At least one option of each of these. */
    readonly dimension?: readonly Dimension[];
}
/** The definition of a `<choice-board>`. */
export interface ChoiceBoardDefinition {
    readonly type: 'choice-board';
    readonly id: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly title: Text;
    /** "I can …", which every option leads to. */
    readonly statement?: Text;
    readonly text?: Text;
    /** What good work shows, whatever is chosen. */
    readonly successCriteria?: readonly Text[];
    readonly sections?: readonly BoardSection[];
    readonly options: readonly ChoiceOption[];
    readonly rules?: SelectionRules;
    /** Whether students may bring an idea of their own, and whether it can be chosen before a teacher has said yes. */
    readonly proposals?: {
        readonly countWhilePending?: boolean;
    };
    /** How many options stand side by side where there is room; 2 to 5. */
    readonly columns?: number;
    readonly layout?: 'auto' | 'one';
    readonly languages?: LanguageDisplay;
    /** Whether to ask if the work helped; it does unless this is false. */
    readonly feedback?: boolean;
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
}
/** A student's choices as the rules see them. */
export interface Selection {
    /** Ids of options and own ideas, in the order they were chosen. */
    readonly chosen: readonly string[];
    readonly proposals?: readonly {
        readonly id: string;
        readonly state: ProposalState;
    }[];
    /** Those that are under way, and so are not replaced unasked. */
    readonly started?: readonly string[];
}
/** What only the page knows. */
export interface BoardContext {
    /** How many others have an option, by its id. */
    readonly taken?: Readonly<Record<string, number>>;
}
/** Why a board is not complete, or a choice cannot be made. */
export interface Unmet {
    readonly code: 'tooFew' | 'tooMany' | 'sectionTooFew' | 'sectionTooMany' | 'noLine' | 'pointsShort' | 'pointsOver' | 'prerequisite' | 'exclusive' | 'noDimension'
    /** Only of a choice: everybody does it, there is no room left, or it is no option and no idea that counts. */
     | 'mustDo' | 'full' | 'unavailable';
    /** By how many options, or by how many points. */
    readonly by: number;
    /** The option, section or dimension that is concerned. */
    readonly id?: string;
    /** The other option that is concerned. */
    readonly other?: string;
}
/** How a selection stands to the rules of its board. */
export interface BoardEvaluation {
    /** Whether no rule is broken in a way that further choices cannot mend. */
    readonly valid: boolean;
    /** Whether all rules hold. */
    readonly complete: boolean;
    readonly unmet: readonly Unmet[];
    /** At least so many more choices are needed. */
    readonly remaining: number;
    /** What counts: the must-dos, then the options and ideas chosen that are on the board. */
    readonly counted: readonly string[];
    /** The options that as many others have as may; whoever has one keeps it. */
    readonly full: readonly string[];
}
/** What comes of a choice: all that is chosen then, or why not and which single choice could be given up for it. */
export type ChoiceAnswer = {
    readonly ok: true;
    readonly chosen: readonly string[];
    readonly dropped: readonly string[];
} | {
    readonly ok: false;
    readonly because: Unmet;
    readonly swaps: readonly string[];
};
type Board = Pick<ChoiceBoardDefinition, 'options' | 'rules' | 'proposals'>;
/**
 * Whether the choices keep the rules. Must-dos count as chosen; what is not on the board counts for nothing, and an own idea
 * counts once it is approved, or while it waits if the board says so.
 *
 * With `pickExactly: 2`, one choice gives `{ valid: true, complete: false, unmet: [{ code: 'tooFew', by: 1 }], remaining: 1, … }`.
 */
export declare function evaluateBoard(board: Board, selection: Selection, { taken }?: BoardContext): BoardEvaluation;
/**
 * Chooses an option or an own idea, unless that would break a rule.
 *
 * With `pickExactly: 1` and `a` chosen, choosing `b` gives `{ ok: false, because: { code: 'tooMany', by: 1 }, swaps: ['a'] }`;
 * with `onFull: 'replaceOldest'` it gives `{ ok: true, chosen: ['b'], dropped: ['a'] }`.
 */
export declare function choose(board: Board, selection: Selection, id: string, context?: BoardContext): ChoiceAnswer;
/**
 * Gives up what was chosen, unless it is a must-do or another choice needs it.
 *
 * Giving up a must-do gives `{ ok: false, because: { code: 'mustDo', … }, swaps: [] }`.
 */
export declare function unchoose(board: Board, selection: Selection, id: string): ChoiceAnswer;
/** The fewest and the most that the rules want chosen in all; the most is infinite where there is no limit. */
export declare function pickLimits({ rules }: Pick<Board, 'rules'>): {
    readonly min: number;
    readonly max: number;
};
/** The options that everybody does, and what those need. */
export declare function mustDosOf({ rules }: Pick<Board, 'rules'>): ReadonlySet<string>;
/**
 * The lines of a square, each as the places of its options.
 *
 * `linesOf({ size: 3 })` has 8 lines; with `requireCentre` it has 4.
 */
export declare function linesOf({ size, requireCentre, directions, }: NonNullable<SelectionRules['lines']>): readonly (readonly number[])[];
/** Whether an own idea in this state can be chosen and counts. */
export declare function isOpen({ proposals }: Pick<Board, 'proposals'>, state: ProposalState | undefined): boolean;
/** The schema of a `<choice-board>`'s definition; rules that contradict each other are problems. */
export declare const choiceBoardSchema: GenericSchema<ChoiceBoardDefinition>;
export {};
//# sourceMappingURL=choice-board.d.ts.map