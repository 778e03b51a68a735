// The suite for stores, suited itself: stores that are broken on purpose, one in each way, must fail it.

import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/core/entry.js';
import type { Entry } from '../../src/core/entry.js';
import type { EntryStore, StoreChange } from '../../src/records/entry-store.js';
import { ruleNames, violations } from './store-suite.js';
import type { StorePlace } from './store-suite.js';

/** What a broken store does otherwise. */
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
  readonly ownDrafts?: boolean;
  readonly mute?: boolean;
}

const first = (known: Entry | undefined, entry: Entry): Entry =>
  known && canonicalJson(known) < canonicalJson(entry) ? known : entry;

/** A small shared store that keeps the contract, except for its fault. */
function placeWith(fault: Fault): StorePlace {
  const entries = new Map<string, Entry>((fault.begin ?? []).map((entry) => [entry.id, entry]));
  const drafts = new Map<string, unknown>();
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
    const ownDrafts = fault.ownDrafts ? new Map<string, unknown>() : drafts;
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
        get: async (key) => copy(ownDrafts.get(key)),
        put: (key, json) => {
          if (!fault.firstDraft || !ownDrafts.has(key)) ownDrafts.set(key, copy(json));
        },
        delete: (key) => void ownDrafts.delete(key),
      },
    };
  };
  // It tells in the same task, or never.
  return { open, shared: true, patience: 100, dispose: async () => undefined };
}

const stranger: Entry = { v: 1, id: 's', at: '2026-01-01T00:00:00.000Z', kind: 'sang' };

const faults: readonly { readonly rule: string; readonly does: string; readonly fault: Fault }[] = [
  { rule: 'begins empty', does: 'begins with what is not its own', fault: { begin: [stranger] } },
  {
    rule: 'gives back what was added, exactly',
    does: 'leaves out members',
    fault: {
      add: (entries, added) => added.forEach(({ id, v, at, kind }) => entries.set(id, { id, v, at, kind })),
    },
  },
  {
    rule: 'changes nothing when entries are added again',
    does: 'keeps a list',
    fault: { add: (entries, added) => added.forEach((entry) => entries.set(`${entries.size}`, entry)) },
  },
  {
    rule: 'keeps the first in canonical JSON order of two bodies with one id',
    does: 'keeps the last',
    fault: { add: (entries, added) => added.forEach((entry) => entries.set(entry.id, entry)) },
  },
  {
    rule: 'keeps every one of many acts at once',
    does: 'runs out of room silently',
    fault: {
      add: (entries, added) =>
        added.forEach((entry) => entries.size < 10 && entries.set(entry.id, first(entries.get(entry.id), entry))),
    },
  },
  { rule: 'does not tell of its own entries', does: 'tells them', fault: { echo: true } },
  {
    rule: 'clears entries and drafts, tells so, and can be used again',
    does: 'leaves the drafts',
    fault: { clear: 'no drafts' },
  },
  {
    rule: 'tells every listener, also after one that throws, and none that has left',
    does: 'stops at the first that throws',
    fault: { brittle: true },
  },
  {
    rule: 'tells every listener, also after one that throws, and none that has left',
    does: 'lets nobody leave',
    fault: { stays: true },
  },
  {
    rule: 'keeps the last of each draft, apart from the entries',
    does: 'keeps the first',
    fault: { firstDraft: true },
  },
  { rule: 'keeps a draft as it was when it was put', does: 'keeps no copy', fault: { copies: false } },
  { rule: 'takes a draft that is no data without an exception', does: 'throws', fault: { throws: true } },
  { rule: 'has kept an act when it says so', does: 'says so too soon', fault: { late: true } },
  {
    rule: 'keeps all of an act or nothing',
    does: 'stops in the middle',
    fault: {
      add: (entries, added) => {
        for (const entry of added) {
          if ('fails' in entry) return;
          entries.set(entry.id, first(entries.get(entry.id), entry));
        }
      },
    },
  },
  { rule: 'keeps drafts for the next visit', does: 'keeps them in the page', fault: { ownDrafts: true } },
  { rule: 'tells others what was added, once', does: 'tells nobody', fault: { mute: true } },
  { rule: 'tells others that it was cleared', does: 'tells nobody', fault: { clear: 'silent' } },
];

describe('the suite that every store must pass', function () {
  it('passes a store that does all of it', async () => {
    expect(await violations(async () => placeWith({}))).to.deep.equal([]);
  });

  for (const { rule, does, fault } of faults) {
    it(`fails a store that ${does}, by "${rule}"`, async () => {
      expect(await violations(async () => placeWith(fault))).to.include(rule);
    });
  }

  it('has a planted fault for every rule', () => {
    expect(new Set(faults.map(({ rule }) => rule))).to.deep.equal(new Set(ruleNames));
  });
});
