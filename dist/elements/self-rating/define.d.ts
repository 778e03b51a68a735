/** Registers `<self-rating>`, and `<learning-record>` so that it finds where its work is kept. */
import { SelfRatingElement } from './self-rating-element.js';
import '../learning-record/define.js';
declare global {
    interface HTMLElementTagNameMap {
        'self-rating': SelfRatingElement;
    }
}
//# sourceMappingURL=define.d.ts.map