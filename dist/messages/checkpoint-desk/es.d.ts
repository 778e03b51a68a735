/** What a checkpoint says to a teacher, at the desk and on a student’s device, in Spanish. */
import type { CheckpointDeskMessages } from './en.js';
export declare const checkpointDesk: CheckpointDeskMessages;
//# sourceMappingURL=es.d.ts.map