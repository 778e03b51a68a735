/** What a goal tracker makes of pasted rows: goals, and the steps of their plans. */
import type { PasteOffer } from '../../parts/paste-fold.js';
import type { GoalView } from './goal-tracker-view.js';
/** The fold for this view. */
export declare function pasteOffer({ given, language, record, goals, today }: GoalView): PasteOffer;
//# sourceMappingURL=goal-tracker-paste.d.ts.map