/** Registers `<goal-tracker>`, and `<learning-record>` so that it finds where its work is kept. */
import { define } from '../../parts/define.js';
import { GoalTrackerElement } from './goal-tracker-element.js';
import '../learning-record/define.js';
define('goal-tracker', GoalTrackerElement);
//# sourceMappingURL=define.js.map