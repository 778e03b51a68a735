/** Registers `<choice-board>`. */
import '../learning-record/define.js';
import { ChoiceBoardElement } from './choice-board-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'choice-board': ChoiceBoardElement;
    }
}
//# sourceMappingURL=define.d.ts.map