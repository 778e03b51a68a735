// What every store must do: `storeContract` creates the tests of a store, `violations` lists the rules it breaks.

import { expect } from '@open-wc/testing';
import { canonicalJson, parseEntry } from '../../src/core/entry.js';
import type { Entry } from '../../src/core/entry.js';
import { compareEntries } from '../../src/core/record.js';
import type { EntryStore, StoreChange } from '../../src/records/entry-store.js';
import { EntryMaker, plain } from '../support/entries.js';

/** An empty place for stores, used by one test. */
export interface StorePlace {
  /** Opens a store at this place. */
  open(): Promise<EntryStore>;
  /** Whether another store at this place finds and receives what one saves. */
  readonly shared: boolean;
  /** How long to wait for a change, in ms; a minute by default, for a busy machine. */
  readonly patience?: number;
  /** Closes and empties the place. */
  dispose(): Promise<void>;
}

interface Rule {
  readonly says: string;
  /** Only for shared places. */
  readonly shared?: boolean;
  readonly check: (place: StorePlace, maker: EntryMaker) => Promise<void>;
}

const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();

function known(json: object): Entry {
  const parsed = parseEntry(json);
  if (!parsed.ok) throw new Error(canonicalJson(parsed.problems));
  return parsed.value;
}

/** The next change of a kind. */
function next(
  store: EntryStore,
  kind: StoreChange['kind'],
  { patience = 60_000 }: Pick<StorePlace, 'patience'>,
): Promise<StoreChange> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no change "${kind}" in ${patience} ms`)), patience);
    const stop = store.subscribe((change) => {
      if (change.kind !== kind) return;
      stop();
      clearTimeout(timer);
      resolve(change);
    });
  });
}

const rules: readonly Rule[] = [
  {
    says: 'is empty at first',
    check: async (place) => {
      const store = await place.open();
      expect(await store.load()).to.deep.equal([]);
      expect(await store.drafts.get('draft')).to.equal(undefined);
    },
  },
  {
    says: 'returns exactly what was added',
    check: async (place, maker) => {
      const strange = known({
        v: 7,
        id: 'x',
        at: '2030-01-01T00:00:00.000Z',
        kind: 'sang',
        song: { notes: [1, null] },
      });
      const entries = [
        maker.rate(2.5, { label: { en: 'Nearly', es: 'Casi' } }),
        maker.reflect('🙂\u0000\ud800'),
        strange,
      ];
      const store = await place.open();
      await store.add(entries);
      expect([...(await store.load())].sort(compareEntries)).to.deep.equal(entries);
    },
  },
  {
    says: 'changes nothing when entries are added again',
    check: async (place, maker) => {
      const [a, b] = [maker.rate(1), maker.rate(2)];
      const store = await place.open();
      await store.add([a, b]);
      await store.add([b]);
      await store.add([known(plain(b)), known(plain(a))]);
      await store.add([]);
      expect(ids(await store.load())).to.deep.equal(ids([a, b]));
    },
  },
  {
    says: 'keeps the first in canonical JSON order of two bodies with the same id',
    check: async (place, maker) => {
      const two = maker.rate(2);
      const [one, three] = [1, 3].map((level) => known({ ...plain(two), level })) as [Entry, Entry];
      const store = await place.open();
      for (const entry of [two, three, one, three]) await store.add([entry]);
      expect(await store.load()).to.deep.equal([one]);
    },
  },
  {
    says: 'keeps all of many concurrent actions',
    check: async (place, maker) => {
      const acts = Array.from({ length: 40 }, (_, index) => [maker.rate(index % 4), maker.reflect(`${index}`)]);
      const store = await place.open();
      await Promise.all(acts.map((act) => store.add(act)));
      expect(ids(await store.load())).to.deep.equal(ids(acts.flat()));
    },
  },
  {
    says: 'does not report its own entries as a change',
    check: async (place, maker) => {
      const store = await place.open();
      await store.load();
      const received: StoreChange[] = [];
      store.subscribe((change) => received.push(change));
      await store.add([maker.rate(1)]);
      await store.load();
      expect(received).to.deep.equal([]);
    },
  },
  {
    says: 'clears entries and drafts, reports it, and can be used again',
    check: async (place, maker) => {
      const store = await place.open();
      await store.add([maker.rate(1)]);
      store.drafts.put('draft', { text: 'a' });
      const received: string[] = [];
      store.subscribe(({ kind }) => received.push(kind));
      await store.clear();
      expect(received).to.deep.equal(['cleared']);
      expect(await store.load()).to.deep.equal([]);
      expect(await store.drafts.get('draft')).to.equal(undefined);
      const after = maker.rate(2);
      await store.add([after]);
      expect(await store.load()).to.deep.equal([after]);
    },
  },
  {
    says: 'notifies every listener, even after one that throws, and none that has unsubscribed',
    check: async (place) => {
      const store = await place.open();
      const received: string[] = [];
      const stop = store.subscribe(() => received.push('left'));
      const reported = globalThis.reportError;
      globalThis.reportError = () => received.push('reported');
      try {
        store.subscribe(() => {
          throw new Error('boo');
        });
        store.subscribe(() => received.push('received'));
        stop();
        await store.clear();
      } finally {
        globalThis.reportError = reported;
      }
      expect(received).to.deep.equal(['reported', 'received']);
    },
  },
  {
    says: 'keeps the latest value of each name in a draft, separate from the entries',
    check: async (place) => {
      const store = await place.open();
      for (const text of ['a', 'ab', 'abc']) store.drafts.put('one', { text });
      store.drafts.put('one', { list: [1] });
      store.drafts.put('two', { text: 'a' });
      store.drafts.put('two', { text: undefined });
      expect(await store.drafts.get('one')).to.deep.equal({ text: 'abc', list: [1] });
      expect(await store.drafts.get('two')).to.equal(undefined);
      expect(await store.load()).to.deep.equal([]);
    },
  },
  {
    says: 'stores a copy of a draft',
    check: async (place) => {
      const store = await place.open();
      const draft = { texts: ['a'] };
      store.drafts.put('one', draft);
      draft.texts.push('b');
      const got = await store.drafts.get('one');
      expect(got).to.deep.equal({ texts: ['a'] });
      (got as typeof draft).texts.push('c');
      expect(await store.drafts.get('one')).to.deep.equal({ texts: ['a'] });
    },
  },
  {
    says: 'does not throw for a draft that is not plain data',
    check: async (place) => {
      const store = await place.open();
      const loop: Record<string, unknown> = {};
      loop['loop'] = loop;
      store.drafts.put('one', { loop });
      store.drafts.put('two', { big: 10n });
      expect(await store.drafts.get('one')).to.equal(undefined);
    },
  },
  {
    says: 'has saved an action when add resolves',
    shared: true,
    check: async (place, maker) => {
      const entries = [maker.rate(1), maker.reflect('why')];
      await (await place.open()).add(entries);
      expect(ids(await (await place.open()).load())).to.deep.equal(ids(entries));
    },
  },
  {
    says: 'saves an action completely or not at all',
    shared: true,
    check: async (place, maker) => {
      const good = maker.rate(1);
      // An entry cannot hold a function; it simulates a failure in the middle of an action.
      const bad = Object.freeze({ ...maker.rate(2), fails: () => undefined });
      const store = await place.open();
      await store.add([good, bad]).catch(() => undefined);
      expect([0, 2]).to.include((await (await place.open()).load()).length);
    },
  },
  {
    says: 'keeps drafts for the next visit',
    shared: true,
    check: async (place, maker) => {
      const store = await place.open();
      store.drafts.put('one', { text: 'abc' });
      // Writes are ordered, so the draft is saved once the entries are.
      await store.add([maker.rate(1)]);
      expect(await (await place.open()).drafts.get('one')).to.deep.equal({ text: 'abc' });
    },
  },
  {
    says: 'reports added entries to other stores once',
    shared: true,
    check: async (place, maker) => {
      const [here, there] = [await place.open(), await place.open()];
      await there.load();
      const received: StoreChange[] = [];
      there.subscribe((change) => received.push(change));
      const [first, second] = [maker.rate(1), maker.rate(2)];
      const heard = next(there, 'added', place);
      await here.add([first]);
      await heard;
      const heardAgain = next(there, 'added', place);
      await here.add([first, second]);
      await heardAgain;
      const added = received.flatMap((change) => (change.kind === 'added' ? change.entries : []));
      expect(added).to.deep.equal([first, second]);
      expect(ids(await there.load())).to.deep.equal(ids([first, second]));
    },
  },
  {
    says: 'reports a clear to other stores',
    shared: true,
    check: async (place, maker) => {
      const [here, there] = [await place.open(), await place.open()];
      await here.add([maker.rate(1)]);
      await there.load();
      const heard = next(there, 'cleared', place);
      await here.clear();
      await heard;
      expect(await there.load()).to.deep.equal([]);
    },
  },
];

/** Creates the tests of a store. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${name}, like every store,`, () => {
    let place: StorePlace;
    beforeEach(async () => {
      place = await makePlace();
    });
    afterEach(() => place.dispose());
    for (const { says, shared, check } of rules) {
      it(says, async function () {
        // A store that is not shared has nothing to report to others.
        if (shared && !place.shared) this.skip();
        await check(place, new EntryMaker());
      });
    }
  });
}

/** The rules that a store breaks. */
export async function violations(makePlace: () => Promise<StorePlace>): Promise<string[]> {
  const broken: string[] = [];
  for (const { says, shared, check } of rules) {
    const place = await makePlace();
    try {
      if (!shared || place.shared) await check(place, new EntryMaker());
    } catch {
      broken.push(says);
    }
    await place.dispose();
  }
  return broken;
}

/** Every rule of the contract. */
export const ruleNames: readonly string[] = rules.map(({ says }) => says);
