/** What is said where rows are pasted from a spreadsheet, in English. */
import type { GoalFault, GoalWords } from '../../core/goal-rows.js';
import type { RatingFault, RatingWords } from '../../core/rating-rows.js';
export declare const pasteRows: {
    rows: string;
    heading: string;
    add: string;
    nothing: string;
    row: (line: number, fault: string) => string;
    moreRows: (more: number) => string;
    undo: string;
    redo: string;
    undone: string;
    ratings: {
        readonly help: string;
        readonly whose: string;
        readonly options: {
            readonly given: string;
            readonly own: string;
        };
        readonly done: (added: number, same: number, unread: number) => string;
        readonly faults: Readonly<Record<RatingFault, (cell: string) => string>>;
        readonly cells: Omit<RatingWords, 'workedOut'>;
    };
    goals: {
        readonly help: string;
        readonly done: (goals: number, steps: number, same: number, unread: number) => string;
        readonly faults: Readonly<Record<GoalFault, (cell: string) => string>>;
        readonly cells: GoalWords;
    };
};
export type PasteRowsMessages = typeof pasteRows;
//# sourceMappingURL=en.d.ts.map