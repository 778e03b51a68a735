/** Registers `<learning-path>`. */
import '../learning-record/define.js';
import { LearningPathElement } from './learning-path-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'learning-path': LearningPathElement;
    }
}
//# sourceMappingURL=define.d.ts.map