/** Registers `<self-rating>`, and `<learning-record>` so that it finds where its work is kept. */
import { define } from '../../parts/define.js';
import { SelfRatingElement } from './self-rating-element.js';
import '../learning-record/define.js';
define('self-rating', SelfRatingElement);
//# sourceMappingURL=define.js.map