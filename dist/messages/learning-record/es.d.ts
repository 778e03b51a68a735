/** What `<learning-record>`, and the foot of a widget without one, say in Spanish. */
import type { LearningRecordMessages } from './en.js';
export declare const learningRecord: LearningRecordMessages;
//# sourceMappingURL=es.d.ts.map