/** Where a student writes about one test: the last goal as a question, the result, the next goal, and each question. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SheetView } from './reflection-sheet-view.js';
type Maybe = TemplateResult | typeof nothing;
/** The form, while it is open. */
export declare function formTemplate(view: SheetView): Maybe;
export {};
//# sourceMappingURL=reflection-sheet-form.d.ts.map