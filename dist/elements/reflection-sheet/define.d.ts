/** Registers `<reflection-sheet>`, and `<learning-record>` so that it finds where its work is kept. */
import { ReflectionSheetElement } from './reflection-sheet-element.js';
import '../learning-record/define.js';
declare global {
    interface HTMLElementTagNameMap {
        'reflection-sheet': ReflectionSheetElement;
    }
}
//# sourceMappingURL=define.d.ts.map