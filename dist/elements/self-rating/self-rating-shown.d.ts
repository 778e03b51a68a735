/** What a self-rating shows of what was saved: one rating in a line, the earlier ones, the comparison, three sentences. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Rating } from '../../core/record.js';
import type { SelfRatingView } from './self-rating-view.js';
/** Who, which level, and the rest in small: sure or not, the work where it is another one, the day. */
export declare function ratingLine(rating: Rating, view: SelfRatingView): TemplateResult;
/** The other ratings on this objective, newest first. */
export declare function earlierRatings(view: SelfRatingView): TemplateResult | typeof nothing;
/** How often the learner and the teacher agree, and how far they lie apart, once there is enough of it. */
export declare function comparison({ gaps, said }: SelfRatingView): string;
/** I am working on … / I am at … because … / Next I will … and I need …, from what was saved. */
export declare function threeSentences(view: SelfRatingView): string;
//# sourceMappingURL=self-rating-shown.d.ts.map