/** What `<goal-tracker>` says, in Spanish. */
import type { GoalTrackerMessages } from './en.js';
export declare const goalTracker: GoalTrackerMessages;
//# sourceMappingURL=es.d.ts.map