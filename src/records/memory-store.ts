/** A store in memory, for previews, tests and browsers without storage. Its data last until the page closes. */

import { canonicalJson } from '../core/entry.js';
import type { Entry } from '../core/entry.js';
import { Listeners } from './entry-store.js';
import type { DraftValues, EntryStore } from './entry-store.js';

/** A new, empty memory store. */
export function createMemoryStore(): EntryStore {
  const entries = new Map<string, Entry>();
  const drafts = new Map<string, DraftValues>();
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
      get: async (key) => {
        const values = drafts.get(key);
        return values && withValues({}, values);
      },
      put: (key, values) => {
        const draft = withValues(drafts.get(key) ?? {}, values);
        if (draft) drafts.set(key, draft);
        else drafts.delete(key);
      },
    },
  };
}

/** A draft with changed values, which are copied; undefined when none is left. */
export function withValues(draft: DraftValues, changes: DraftValues): DraftValues | undefined {
  const all = { ...draft };
  for (const [name, value] of Object.entries(changes)) {
    const copy = cloned(value);
    if (copy === undefined) delete all[name];
    else all[name] = copy;
  }
  return Object.keys(all).length > 0 ? all : undefined;
}

/** A separate copy of a value as plain data; undefined when it is not plain data. */
export function cloned(json: unknown): unknown {
  try {
    return JSON.parse(canonicalJson(json));
  } catch {
    return undefined;
  }
}

/** The one of two entries with the same id that a record uses: the first in canonical JSON order. */
export function firstOf(known: Entry | undefined, entry: Entry): Entry {
  return known === undefined || canonicalJson(entry) < canonicalJson(known) ? entry : known;
}
