/** Registers `<mastery-tracker>`, and `<learning-record>` so that it finds where its work is kept. */
import { MasteryTrackerElement } from './mastery-tracker-element.js';
import '../learning-record/define.js';
declare global {
    interface HTMLElementTagNameMap {
        'mastery-tracker': MasteryTrackerElement;
    }
}
//# sourceMappingURL=define.d.ts.map