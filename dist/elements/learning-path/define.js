/** Registers `<learning-path>`. */
import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { LearningPathElement } from './learning-path-element.js';
define('learning-path', LearningPathElement);
//# sourceMappingURL=define.js.map