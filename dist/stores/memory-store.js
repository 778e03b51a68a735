/** A store that forgets when the page is left: for previews, tests, and browsers that keep nothing. */
import { canonicalJson } from '../core/entry.js';
import { Listeners } from './entry-store.js';
/** A new, empty memory store. */
export function createMemoryStore() {
    const entries = new Map();
    const drafts = new Map();
    const listeners = new Listeners();
    return {
        durability: 'memory',
        load: async () => [...entries.values()],
        add: async (added) => added.forEach((entry) => entries.set(entry.id, firstOf(entries.get(entry.id), entry))),
        clear: async () => {
            entries.clear();
            drafts.clear();
            listeners.tell({ kind: 'cleared' });
        },
        subscribe: (listener) => listeners.add(listener),
        drafts: {
            get: async (key) => cloned(drafts.get(key)),
            put: (key, json) => {
                const copy = cloned(json);
                if (copy !== undefined)
                    drafts.set(key, copy);
            },
            delete: (key) => void drafts.delete(key),
        },
    };
}
/** A copy of a draft as plain data that nobody else holds; undefined when it is no such data. */
export function cloned(json) {
    try {
        return JSON.parse(canonicalJson(json));
    }
    catch {
        return undefined;
    }
}
/** Of two entries with one id the one a record keeps: the first in canonical JSON order. */
export function firstOf(known, entry) {
    return known === undefined || canonicalJson(entry) < canonicalJson(known) ? entry : known;
}
//# sourceMappingURL=memory-store.js.map