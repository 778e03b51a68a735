/** One goal as it is shown: from where to where, its plan, and how it went so far. */
import type { TemplateResult } from 'lit';
import type { PlannedGoal } from '../../core/goals.js';
import type { GoalView } from './goal-tracker-view.js';
/** A goal to work on. */
export declare function openGoal(view: GoalView, planned: PlannedGoal, place: number): TemplateResult;
/** A goal that was reached, closed or put away. */
export declare function closedGoal(view: GoalView, planned: PlannedGoal): TemplateResult;
//# sourceMappingURL=goal-tracker-goal.d.ts.map