/** The page of a goal tracker, top to bottom: the goals to work on, a new one, and those that are done with. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalView } from './goal-tracker-view.js';
/** Draws all of it; `foot` says where the work is, or asks whose it is. */
export declare function goalTrackerTemplate(view: GoalView, isReady: boolean, family: TemplateResult | typeof nothing, paste: TemplateResult | typeof nothing, foot: TemplateResult | typeof nothing): TemplateResult;
//# sourceMappingURL=goal-tracker-template.d.ts.map