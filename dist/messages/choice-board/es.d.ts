/** What `<choice-board>` says, in Spanish. */
import type { ChoiceBoardMessages } from './en.js';
export declare const choiceBoard: ChoiceBoardMessages;
//# sourceMappingURL=es.d.ts.map