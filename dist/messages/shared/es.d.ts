/** What several widgets say, in Spanish. */
import type { SharedMessages } from './en.js';
export declare const shared: SharedMessages;
//# sourceMappingURL=es.d.ts.map