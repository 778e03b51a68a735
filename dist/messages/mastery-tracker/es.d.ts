/** What `<mastery-tracker>` says, in Spanish. */
import type { MasteryTrackerMessages } from './en.js';
export declare const masteryTracker: MasteryTrackerMessages;
//# sourceMappingURL=es.d.ts.map