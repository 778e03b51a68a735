/** What a person fills in: a goal, a step of a plan, a word on how it goes. Only one form is open at a time. */
import type { TemplateResult } from 'lit';
import type { PlannedGoal } from '../../core/goals.js';
import type { GoalView } from './goal-tracker-view.js';
/** The form for a goal: a new one, or one that is there. */
export declare function goalForm(view: GoalView): TemplateResult;
/** The form for a step: what and by when, and the rest behind "Add more". */
export declare function stepForm(view: GoalView, planned: PlannedGoal): TemplateResult;
/** How it goes, in a learner's, a teacher's or a family's words. */
export declare function checkForm(view: GoalView): TemplateResult;
//# sourceMappingURL=goal-tracker-forms.d.ts.map