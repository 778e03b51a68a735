/** Registers `<learning-record>`, and lets widgets without one find the record that their page shares. */
import { LearningRecordElement } from './learning-record-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'learning-record': LearningRecordElement;
    }
}
//# sourceMappingURL=define.d.ts.map