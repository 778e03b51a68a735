/** Registers `<self-rating>`. */
import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { SelfRatingElement } from './self-rating-element.js';
define('self-rating', SelfRatingElement);
//# sourceMappingURL=define.js.map