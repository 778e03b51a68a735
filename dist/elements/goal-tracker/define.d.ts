/** Registers `<goal-tracker>`, and `<learning-record>` so that it finds where its work is kept. */
import { GoalTrackerElement } from './goal-tracker-element.js';
import '../learning-record/define.js';
declare global {
    interface HTMLElementTagNameMap {
        'goal-tracker': GoalTrackerElement;
    }
}
//# sourceMappingURL=define.d.ts.map