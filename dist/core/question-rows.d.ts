/** Questions of a test out of rows that were pasted from a spreadsheet. */
import type { Objective } from './objective.js';
import type { QuestionAnswer, QuestionDraft } from './reflection-sheet.js';
/** The words, in small letters, by which a pasted cell says how a question went or which column it heads. */
export type PastedWords = Readonly<Record<QuestionAnswer | 'heading', readonly string[]>>;
/** A pasted row that could not be read: where it was, what was in it, and which of its cells is to blame. */
export interface UnreadRow {
    /** From 1. */
    readonly line: number;
    readonly cells: readonly string[];
    readonly because: 'question' | 'objective' | 'answer';
}
/**
 * Reads rows of a spreadsheet as questions: number, objective, right or wrong, cause. An objective is known by its id, code
 * or title in any language; on a sheet without objectives any words are one. A first row of headings, and empty rows, are
 * passed over; what else cannot be read comes back as it was.
 *
 * `[['1', 'Slope', 'right']]` gives one question and nothing unread, where an objective is called Slope.
 */
export declare function readQuestionRows(rows: readonly (readonly string[])[], objectives: readonly Objective[], words: PastedWords): {
    readonly questions: readonly QuestionDraft[];
    readonly unread: readonly UnreadRow[];
};
//# sourceMappingURL=question-rows.d.ts.map