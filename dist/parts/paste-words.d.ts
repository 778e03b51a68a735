/** What is said where rows are pasted, and the words by which their cells are known. */
import type { GoalWords } from '../core/goal-rows.js';
import type { PasteRowsMessages } from '../messages/paste-rows/en.js';
/** In a language; cells are known by their English words as well, since a sheet need not speak the language of the page. */
export declare function pasteWords(language: string): {
    readonly words: PasteRowsMessages;
    readonly ratingCells: PasteRowsMessages['ratings']['cells'];
    readonly goalCells: GoalWords;
};
//# sourceMappingURL=paste-words.d.ts.map