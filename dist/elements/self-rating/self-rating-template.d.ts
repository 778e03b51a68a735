/** The page of a self-rating, top to bottom: to choose a level, or what was chosen and what comes next. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { SelfRatingView } from './self-rating-view.js';
/** What the element adds to the view. */
export interface Around {
    readonly shared: SharedMessages;
    readonly required: boolean;
    readonly tools: TemplateResult;
    /** What the button that takes back is called; undefined where there is nothing to take back. */
    readonly undo: string | undefined;
    /** What just happened, or what is missing. */
    readonly say: string;
    /** Where the work is, or the question whose it is. */
    readonly foot: TemplateResult | typeof nothing;
}
/** Draws all of it. */
export declare function selfRatingTemplate(view: SelfRatingView, around: Around): TemplateResult;
//# sourceMappingURL=self-rating-template.d.ts.map