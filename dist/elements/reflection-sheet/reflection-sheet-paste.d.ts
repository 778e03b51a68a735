/** What somebody pastes from a spreadsheet becomes questions of the form; what could not be read stays where it was. */
import type { Deed } from './reflection-sheet-deeds.js';
import type { SheetView } from './reflection-sheet-view.js';
/** Takes what was pasted into the form; what could not be read stays where it was pasted. */
export declare function takePasted({ draft, given, said }: SheetView): Deed;
//# sourceMappingURL=reflection-sheet-paste.d.ts.map