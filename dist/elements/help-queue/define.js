/** Registers `<help-queue>`. */
import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { HelpQueueElement } from './help-queue-element.js';
define('help-queue', HelpQueueElement);
//# sourceMappingURL=define.js.map