/** What every widget says about where work is, in Spanish. */
import type { SaveLineMessages } from './en.js';
export declare const saveLine: SaveLineMessages;
//# sourceMappingURL=es.d.ts.map