/** What is said where rows are pasted from a spreadsheet, in Spanish. */
import type { PasteRowsMessages } from './en.js';
export declare const pasteRows: PasteRowsMessages;
//# sourceMappingURL=es.d.ts.map