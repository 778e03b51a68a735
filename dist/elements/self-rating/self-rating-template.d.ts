/** The page of a self-rating, top to bottom: to choose a level, or what was chosen and what comes next. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SelfRatingView } from './self-rating-view.js';
/** Draws all of it; `foot` says where the work is, or asks whose it is. */
export declare function selfRatingTemplate(view: SelfRatingView, tools: TemplateResult, foot: TemplateResult | typeof nothing): TemplateResult;
/** What the button is called that leads back to the levels. */
export declare function changeWord({ editable, said }: SelfRatingView): string;
//# sourceMappingURL=self-rating-template.d.ts.map