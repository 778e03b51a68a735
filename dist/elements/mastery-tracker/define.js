/** Registers `<mastery-tracker>`, and `<learning-record>` so that it finds where its work is kept. */
import { define } from '../../parts/define.js';
import { MasteryTrackerElement } from './mastery-tracker-element.js';
import '../learning-record/define.js';
define('mastery-tracker', MasteryTrackerElement);
//# sourceMappingURL=define.js.map