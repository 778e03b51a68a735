/** What a choice board shows at one moment, and the words for it. */
import type { BoardProposal, BoardState } from '../../core/board-record.js';
import type { BoardEvaluation, ChoiceBoardDefinition, ChoiceOption, Unmet } from '../../core/choice-board.js';
import type { ChoiceBoardMessages } from '../../messages/choice-board/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../parts/draft.js';
import type { LevelListView } from '../../parts/level-list.js';
import type { Reading } from '../../parts/reading.js';
import type { Viewer } from '../../parts/widget-element.js';
/** A question that stands in an option: why it cannot be chosen, what could be swapped, or whether to give up `from`. */
export interface Ask {
    readonly id: string;
    readonly because?: Unmet;
    readonly swaps: readonly string[];
    readonly from?: string;
}
/** Everything the templates need. */
export interface BoardView {
    readonly given: ChoiceBoardDefinition;
    readonly said: ChoiceBoardMessages;
    readonly shared: SharedMessages;
    readonly language: string;
    readonly reading: Reading;
    /** The squares as what a reader turns over, one at a time. */
    readonly list: LevelListView;
    readonly cards: readonly Card[];
    readonly viewer: Viewer;
    readonly state: BoardState;
    readonly stand: BoardEvaluation;
    readonly draft: Draft;
    /** Whether what is chosen becomes entries. */
    readonly keeps: boolean;
    /** Whether a choice can be made now. */
    readonly acts: boolean;
    /** The place of the one card that is shown; undefined where all are. */
    readonly only: number | undefined;
    readonly ask: Ask | undefined;
    /** What just happened. */
    readonly say: string;
    readonly offers: 'undo' | 'redo' | undefined;
    /** Whether nothing is kept because ids are missing. */
    readonly lost: boolean;
}
/** One square of the board: an option, an own idea, or where a new one is written. */
export interface Card {
    readonly id: string;
    readonly place: number;
    readonly section?: string | undefined;
    readonly option?: ChoiceOption;
    readonly proposal?: BoardProposal;
}
/** The squares in the order of the screen: options of no section, of each section, and the student's own ideas. */
export declare function cardsOf(given: ChoiceBoardDefinition, { proposals }: BoardState, keeps: boolean): readonly Card[];
/** Whether at most one can be chosen, so that choosing another takes its place. */
export declare function picksOne({ given }: Pick<BoardView, 'given'>): boolean;
/** What an option or an own idea is called, even when it is no longer on the board. */
export declare function nameOf({ given, state, reading }: Pick<BoardView, 'given' | 'state' | 'reading'>, id: string): string;
/** What is missing or in the way, in words. */
export declare function wordsFor(view: BoardView, { code, by, id, other }: Unmet): string;
/** What there is to choose and how much of it is chosen: the group's description. */
export declare function taskOf({ given, said, stand }: BoardView): string;
/** How much is missing, or that nothing is: what is announced after each choice. */
export declare function howFar({ stand, said }: Pick<BoardView, 'stand' | 'said'>): string;
/** What a section asks for, as a board of its own. */
export declare function sectionTask({ given, said, stand }: BoardView, section: string): string;
//# sourceMappingURL=choice-board-view.d.ts.map