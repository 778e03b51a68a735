/** The page of a tracker, top to bottom: the three counts, then each objective with how its level came about. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrackerView } from './mastery-tracker-view.js';
type Part = TemplateResult | typeof nothing;
/** Draws all of it; `foot` says where the work is, or asks whose it is, `family` and `paste` are the folds of these names. */
export declare function masteryTrackerTemplate(view: TrackerView, isReady: boolean, foot: Part, family: Part, paste: Part): TemplateResult;
export {};
//# sourceMappingURL=mastery-tracker-template.d.ts.map