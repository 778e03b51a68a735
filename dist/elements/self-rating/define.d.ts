/** Registers `<self-rating>`. */
import '../learning-record/define.js';
import { SelfRatingElement } from './self-rating-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'self-rating': SelfRatingElement;
    }
}
//# sourceMappingURL=define.d.ts.map