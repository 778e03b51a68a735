/** What `<learning-path>` says, in Spanish. */
import type { LearningPathMessages } from './en.js';
export declare const learningPath: LearningPathMessages;
//# sourceMappingURL=es.d.ts.map