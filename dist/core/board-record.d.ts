/** What a record says about one choice board: what is chosen, with whom, how far it is, and the student's own ideas. */
import type { ChoiceBoardDefinition, ProposalState, Selection, WorkingMode } from './choice-board.js';
import type { Entry, GaveFeedback, Partner, Progressed, Proposed } from './entry.js';
import type { LearningRecord } from './record.js';
import type { Text } from './text.js';
/** How far the work on a choice is; `chosen` until it is started. */
export type Progress = 'chosen' | Progressed['state'];
/** One thing that is chosen, or that everybody does. */
export interface BoardChoice {
    /** The id of an option or of an own idea. */
    readonly id: string;
    /** What it was called when it was chosen; undefined where the entry does not say, or nobody chose it. */
    readonly label: Text | undefined;
    readonly with: WorkingMode | undefined;
    readonly partners: readonly Partner[];
    readonly progress: Progress;
    readonly helped: GaveFeedback['helped'] | undefined;
    /** Whether it is no longer on the board. */
    readonly archived: boolean;
}
/** An idea of the student's own, and what the teacher said to it. */
export interface BoardProposal {
    readonly id: string;
    readonly title: string;
    readonly how: string;
    readonly state: ProposalState;
    readonly note: string | undefined;
    /** The entry that says it now, and all that it went through, oldest first. */
    readonly entry: Proposed;
    readonly versions: readonly Entry[];
}
/** What offers a choice: a board, or a step of a path. */
export interface Offer extends Pick<ChoiceBoardDefinition, 'id' | 'rules'> {
    readonly options: readonly {
        readonly id: string;
    }[];
}
/** Everything a record says about one board. */
export interface BoardState {
    readonly selection: Selection;
    /** The must-dos, then what was chosen, oldest first. */
    readonly choices: readonly BoardChoice[];
    readonly proposals: readonly BoardProposal[];
}
/**
 * What the record says about the board. A teacher's answer to an idea counts until the idea is written anew; one that is not
 * a yes ends the choice of it. A choice of something that is no longer on the board is kept as archived.
 *
 * After `chosen` about `a`, `boardState(board, record).selection.chosen` is `['a']`; after `unchosen` about it, `[]`.
 */
export declare function boardState(board: Offer, record: LearningRecord): BoardState;
//# sourceMappingURL=board-record.d.ts.map