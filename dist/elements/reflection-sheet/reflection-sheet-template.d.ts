/** The page of a reflection sheet, top to bottom: the tests as rows, the form, what just happened, and what else can be done. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SheetView } from './reflection-sheet-view.js';
type Maybe = TemplateResult | typeof nothing;
/** The columns of the sheet that the author asks for. */
export declare function columnsOf(view: SheetView): ('test' | 'result' | 'goal' | 'plan')[];
/** Draws all of it; `family` is the page for the family, `foot` says where the work is, or asks whose it is. */
export declare function sheetTemplate(view: SheetView, family: Maybe, foot: Maybe): TemplateResult;
export {};
//# sourceMappingURL=reflection-sheet-template.d.ts.map