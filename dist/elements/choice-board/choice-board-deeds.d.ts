/** What comes of each thing a person can do on a choice board: entries, a question, or words about what is missing. */
import type { BoardContext } from '../../core/choice-board.js';
import type { EntryBody } from '../../core/entry.js';
import type { Ask, BoardView } from './choice-board-view.js';
/** What is to be done. */
export interface Deed {
    /** The entries of one act. */
    readonly bodies?: readonly EntryBody[];
    /** Whether it takes back what was done last. */
    readonly undoes?: boolean;
    /** What is chosen then, where nothing is kept. */
    readonly chosen?: readonly string[] | undefined;
    readonly ask?: Ask | undefined;
    /** What is announced, from the view after the act. */
    readonly say?: string | ((after: BoardView) => string);
    /** The fields that are saved or set aside, and those that are filled. */
    readonly drop?: RegExp;
    readonly write?: Readonly<Record<string, string>>;
    /** Where the focus goes. */
    readonly focus?: string;
}
/** An option was ticked or unticked. */
export declare function toggled(view: BoardView, id: string, on: boolean, context: BoardContext): Deed;
/** A button was pressed; its name may hold an answer after a colon. */
export declare function deed(view: BoardView, act: string, id: string): Deed;
//# sourceMappingURL=choice-board-deeds.d.ts.map