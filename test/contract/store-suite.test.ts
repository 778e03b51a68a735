// Tests the store suite with stores that have one deliberate fault each.

import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/core/entry.js';
import type { Entry } from '../../src/core/entry.js';
import type { DraftValues, EntryStore, StoreChange } from '../../src/records/entry-store.js';
import { ruleNames, violations } from './store-suite.js';
import type { StorePlace } from './store-suite.js';

/** The fault of a broken store. */
interface Fault {
  readonly begin?: readonly Entry[];
  readonly add?: (entries: Map<string, Entry>, added: readonly Entry[]) => void;
  readonly late?: boolean;
  readonly echo?: boolean;
  readonly clear?: 'no drafts' | 'silent';
  readonly copies?: boolean;
  readonly throws?: boolean;
  readonly stays?: boolean;
  readonly brittle?: boolean;
  readonly firstDraft?: boolean;
  readonly onlyLast?: boolean;
  readonly ownDrafts?: boolean;
  readonly mute?: boolean;
}

const first = (known: Entry | undefined, entry: Entry): Entry =>
  known && canonicalJson(known) < canonicalJson(entry) ? known : entry;

/** A small shared store that passes the suite, except for its fault. */
function placeWith(fault: Fault): StorePlace {
  const entries = new Map<string, Entry>((fault.begin ?? []).map((entry) => [entry.id, entry]));
  const drafts = new Map<string, DraftValues>();
  const stores: { heard: Set<string>; listeners: Set<(change: StoreChange) => void>; stayed: Set<unknown> }[] = [];
  const copy = (json: unknown): unknown => {
    if (fault.copies === false || json === undefined) return json;
    try {
      return JSON.parse(canonicalJson(json));
    } catch (error) {
      if (fault.throws) throw error;
      return undefined;
    }
  };
  const tell = (listeners: Iterable<(change: StoreChange) => void>, change: StoreChange): void => {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        if (fault.brittle) return;
        reportError(error);
      }
    }
  };
  const open = async (): Promise<EntryStore> => {
    const own = { heard: new Set<string>(), listeners: new Set<(change: StoreChange) => void>(), stayed: new Set() };
    const ownDrafts = fault.ownDrafts ? new Map<string, DraftValues>() : drafts;
    stores.push(own);
    return {
      durability: 'durable',
      load: async () => {
        entries.forEach((_, id) => own.heard.add(id));
        return [...entries.values()];
      },
      add: async (added) => {
        const keep = (): void => {
          if (fault.add) fault.add(entries, added);
          else for (const entry of added) entries.set(entry.id, first(entries.get(entry.id), entry));
        };
        if (fault.late) setTimeout(keep, 20);
        else keep();
        for (const other of stores) {
          const news = added.filter(({ id }) => !other.heard.has(id));
          news.forEach(({ id }) => other.heard.add(id));
          if (fault.mute || news.length === 0 || (other === own && !fault.echo)) continue;
          tell(other.listeners, { kind: 'added', entries: news });
        }
      },
      clear: async () => {
        entries.clear();
        if (fault.clear !== 'no drafts') drafts.clear();
        for (const other of stores) if (fault.clear !== 'silent') tell(other.listeners, { kind: 'cleared' });
      },
      subscribe: (listener) => {
        own.listeners.add(listener);
        return () => void (fault.stays || own.listeners.delete(listener));
      },
      drafts: {
        get: async (key) => {
          const values = Object.entries(ownDrafts.get(key) ?? {}).map(([name, value]) => [name, copy(value)]);
          return values.length > 0 ? Object.fromEntries(values) : undefined;
        },
        put: (key, values) => {
          if (fault.firstDraft && ownDrafts.has(key)) return;
          const draft = { ...(fault.onlyLast ? {} : ownDrafts.get(key)) };
          for (const [name, value] of Object.entries(values)) {
            const copied = copy(value);
            if (copied === undefined) delete draft[name];
            else draft[name] = copied;
          }
          ownDrafts.set(key, draft);
        },
      },
    };
  };
  // It reports changes in the same task, or never.
  return { open, shared: true, patience: 100, dispose: async () => undefined };
}

const stranger: Entry = { v: 1, id: 's', at: '2026-01-01T00:00:00.000Z', kind: 'sang' };

const faults: readonly { readonly rule: string; readonly does: string; readonly fault: Fault }[] = [
  { rule: 'is empty at first', does: 'has foreign entries at first', fault: { begin: [stranger] } },
  {
    rule: 'returns exactly what was added',
    does: 'drops members',
    fault: {
      add: (entries, added) => added.forEach(({ id, v, at, kind }) => entries.set(id, { id, v, at, kind })),
    },
  },
  {
    rule: 'changes nothing when entries are added again',
    does: 'keeps duplicates',
    fault: { add: (entries, added) => added.forEach((entry) => entries.set(`${entries.size}`, entry)) },
  },
  {
    rule: 'keeps the first in canonical JSON order of two bodies with the same id',
    does: 'keeps the last body',
    fault: { add: (entries, added) => added.forEach((entry) => entries.set(entry.id, entry)) },
  },
  {
    rule: 'keeps all of many concurrent actions',
    does: 'runs out of room silently',
    fault: {
      add: (entries, added) =>
        added.forEach((entry) => entries.size < 10 && entries.set(entry.id, first(entries.get(entry.id), entry))),
    },
  },
  { rule: 'does not report its own entries as a change', does: 'reports them', fault: { echo: true } },
  {
    rule: 'clears entries and drafts, reports it, and can be used again',
    does: 'keeps the drafts',
    fault: { clear: 'no drafts' },
  },
  {
    rule: 'notifies every listener, even after one that throws, and none that has unsubscribed',
    does: 'stops at a listener that throws',
    fault: { brittle: true },
  },
  {
    rule: 'notifies every listener, even after one that throws, and none that has unsubscribed',
    does: 'ignores unsubscribing',
    fault: { stays: true },
  },
  {
    rule: 'keeps the latest value of each name in a draft, separate from the entries',
    does: 'keeps the first value',
    fault: { firstDraft: true },
  },
  {
    rule: 'keeps the latest value of each name in a draft, separate from the entries',
    does: 'drops the other values',
    fault: { onlyLast: true },
  },
  { rule: 'stores a copy of a draft', does: 'stores no copy', fault: { copies: false } },
  { rule: 'does not throw for a draft that is not plain data', does: 'throws', fault: { throws: true } },
  { rule: 'has saved an action when add resolves', does: 'resolves too early', fault: { late: true } },
  {
    rule: 'saves an action completely or not at all',
    does: 'saves half an action',
    fault: {
      add: (entries, added) => {
        for (const entry of added) {
          if ('fails' in entry) return;
          entries.set(entry.id, first(entries.get(entry.id), entry));
        }
      },
    },
  },
  { rule: 'keeps drafts for the next visit', does: 'keeps drafts in memory', fault: { ownDrafts: true } },
  { rule: 'reports added entries to other stores once', does: 'reports nothing', fault: { mute: true } },
  { rule: 'reports a clear to other stores', does: 'reports nothing', fault: { clear: 'silent' } },
];

describe('the store suite', function () {
  it('accepts a store without faults', async () => {
    expect(await violations(async () => placeWith({}))).to.deep.equal([]);
  });

  for (const { rule, does, fault } of faults) {
    it(`rejects a store that ${does}, by "${rule}"`, async () => {
      expect(await violations(async () => placeWith(fault))).to.include(rule);
    });
  }

  it('has a planted fault for every rule', () => {
    expect(new Set(faults.map(({ rule }) => rule))).to.deep.equal(new Set(ruleNames));
  });
});
