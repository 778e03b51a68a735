/** What `<self-rating>` says, in Spanish. */
import type { SelfRatingMessages } from './en.js';
export declare const selfRating: SelfRatingMessages;
//# sourceMappingURL=es.d.ts.map