/** Registers `<choice-board>`. */
import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { ChoiceBoardElement } from './choice-board-element.js';
define('choice-board', ChoiceBoardElement);
//# sourceMappingURL=define.js.map