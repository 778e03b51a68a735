/** What a student may add to a rating: a sentence, and behind "Add more" why, prompts, needs and what is next. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SelfRatingView } from './self-rating-view.js';
/** The one sentence, with the author's ways to start it and words to use. */
export declare function sentence(view: SelfRatingView): TemplateResult;
/** "Add more", as far as the author asks for it. */
export declare function addMore(view: SelfRatingView): TemplateResult | typeof nothing;
//# sourceMappingURL=self-rating-more.d.ts.map