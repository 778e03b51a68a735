/** Registers `<help-queue>`. */
import '../learning-record/define.js';
import { HelpQueueElement } from './help-queue-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'help-queue': HelpQueueElement;
    }
}
//# sourceMappingURL=define.d.ts.map