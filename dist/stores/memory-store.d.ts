/** A store that forgets when the page is left: for previews, tests, and browsers that keep nothing. */
import type { Entry } from '../core/entry.js';
import type { EntryStore } from './entry-store.js';
/** A new, empty memory store. */
export declare function createMemoryStore(): EntryStore;
/** A copy of a draft as plain data that nobody else holds; undefined when it is no such data. */
export declare function cloned(json: unknown): unknown;
/** Of two entries with one id the one a record keeps: the first in canonical JSON order. */
export declare function firstOf(known: Entry | undefined, entry: Entry): Entry;
//# sourceMappingURL=memory-store.d.ts.map