/** A reflection sheet on paper: filled, blank, and as a ticket for another try; and as rows of a spreadsheet. */
import type { SheetRow } from '../../core/reflection-sheet.js';
import type { SheetView } from './reflection-sheet-view.js';
/** What can be made of a sheet outside of the page. */
export type Handout = 'printSheet' | 'printBlank' | 'ticket' | 'csv';
/** Prints or saves it; where the page does not allow that, answers its words, to take by hand. */
export declare function handOut(view: SheetView, what: Handout, row: SheetRow | undefined): Promise<string>;
//# sourceMappingURL=reflection-sheet-paper.d.ts.map