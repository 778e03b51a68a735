/** What `<help-queue>` says, in Spanish. */
import type { HelpQueueMessages } from './en.js';
export declare const helpQueue: HelpQueueMessages;
//# sourceMappingURL=es.d.ts.map