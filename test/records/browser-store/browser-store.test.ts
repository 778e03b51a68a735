// Tests the browser store: what it survives, and whose work it shows.

// oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has no other origin

import { expect } from '@open-wc/testing';
import type { Entry } from '../../../src/core/entry.js';
import type { StoreChange } from '../../../src/records/entry-store.js';
import { StoreError } from '../../../src/records/entry-store.js';
import { awayAfter, openBrowserRecord } from '../../../src/records/browser-store/browser-store.js';
import type { BrowserRecord, BrowserRecordOptions } from '../../../src/records/browser-store/browser-store.js';
import { storeContract } from '../../contract/store-suite.js';
import { EntryMaker, plain } from '../../support/entries.js';

const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();

let count = 0;
let undo: (() => void)[] = [];
let opened: BrowserRecord[] = [];
let names = new Set<string>();

/** A new record name. */
function newName(): string {
  count += 1;
  const name = `test/${Date.now()}-${Math.random()}/${count}`;
  names.add(name);
  return name;
}

/** A record that is being opened. */
function begin(name: string, options: BrowserRecordOptions = {}): BrowserRecord {
  // Long limits, since these tests do not measure a busy machine.
  const record = openBrowserRecord(name, { answerWithin: 40, storeTimeoutMs: 8000, ...options });
  opened.push(record);
  return record;
}

async function open(name: string, options: BrowserRecordOptions = {}): Promise<BrowserRecord> {
  const record = begin(name, options);
  await record.opened;
  return record;
}

async function fresh(record: BrowserRecord): Promise<BrowserRecord> {
  const next = record.startFresh();
  opened.push(next);
  await next.store.load();
  return next;
}

/** Replaces a member until the test is over, or until the returned function is called. */
function replace(target: object, name: string, descriptor: PropertyDescriptor): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...descriptor, configurable: true });
  const restore = (): void => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
    undo = undo.filter((other) => other !== restore);
  };
  undo.push(restore);
  return restore;
}

/** Blocks the database: requests never complete. */
function silence(): () => void {
  const real = IDBFactory.prototype.open;
  return replace(IDBFactory.prototype, 'open', {
    value(this: IDBFactory, ...args: Parameters<typeof real>) {
      const request = Reflect.apply(real, this, args);
      Object.defineProperty(request, 'addEventListener', { value: () => undefined });
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => request.result.close();
      return request;
    },
  });
}

const forbidden = (): never => {
  throw new DOMException('forbidden', 'SecurityError');
};

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}

const databaseName = (name: string): string => `competency-widgets/${name}`;

/** Accesses a record's database without the store, like unrelated code. */
async function past<T>(name: string, work: (database: IDBDatabase) => Promise<T>, version?: number): Promise<T> {
  const database = await promised(indexedDB.open(databaseName(name), version));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const putPast = (name: string, store: string, key: IDBValidKey, value: unknown): Promise<unknown> =>
  past(name, (database) => promised(database.transaction(store, 'readwrite').objectStore(store).put(value, key)));

const journalKeys = (name: string): string[] =>
  Object.keys(localStorage).filter((key) => key.includes(JSON.stringify(name)) && !key.endsWith('/seen'));

function hide(): void {
  const restore = replace(document, 'visibilityState', { get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  restore();
}

const show = (): boolean => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

/** The changes that a store reports from now on, and a way to wait for one. */
function listen(record: BrowserRecord): {
  received: StoreChange[];
  until: (kind: StoreChange['kind']) => Promise<void>;
} {
  const received: StoreChange[] = [];
  record.store.subscribe((change) => received.push(change));
  const until = (kind: StoreChange['kind']): Promise<void> =>
    new Promise((resolve) => {
      if (received.some((change) => change.kind === kind)) return resolve();
      const stop = record.store.subscribe((change) => {
        if (change.kind !== kind) return;
        stop();
        resolve();
      });
    });
  return { received, until };
}

/** The reason why an add or a clear failed. */
const reasonOf = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => 'kept',
    (error: unknown) => (error instanceof StoreError ? error.reason : `no StoreError: ${error}`),
  );

function newSession(record?: BrowserRecord): void {
  record?.close();
  sessionStorage.clear();
}

const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);

before(() => window.addEventListener('unhandledrejection', note));
after(() => window.removeEventListener('unhandledrejection', note));

afterEach(async () => {
  for (const restore of [...undo].reverse()) restore();
  for (const record of opened) record.close();
  opened = [];
  for (const name of names) {
    for (const key of Object.keys(localStorage)) if (key.includes(JSON.stringify(name))) localStorage.removeItem(key);
    indexedDB.deleteDatabase(databaseName(name));
  }
  names = new Set();
  expect(unhandled.splice(0)).to.deep.equal([]);
});

storeContract('a browser store', async () => {
  const name = newName();
  return {
    open: async () => (await open(name)).store,
    shared: true,
    dispose: async () => undefined,
  };
});

describe('a browser store', () => {
  let name: string;
  let maker: EntryMaker;
  beforeEach(() => {
    name = newName();
    maker = new EntryMaker();
  });

  /** The entries that the next page would find. */
  async function found(): Promise<string[]> {
    return ids(await (await open(name)).store.load());
  }

  it('keeps records with different names separate, even when one name is a prefix of the other', async () => {
    names.add(`${name}/b`);
    const [a, b] = [await open(name), await open(`${name}/b`)];
    const [one, two] = [maker.rate(1), maker.rate(2)];
    await a.store.add([one]);
    await b.store.add([two]);
    expect(await a.store.load()).to.deep.equal([one]);
    expect(await b.store.load()).to.deep.equal([two]);
    expect([a.store.durability, a.failure, a.welcome.kind]).to.deep.equal(['durable', undefined, 'go']);
  });

  it('loses no saved entry and saves no half action when it is interrupted at any call', async function () {
    let crashes = 0;
    for (let calls = 0; calls < 24; calls += 1) {
      const record = await open(name);
      const acts = [0, 1, 2].map(() => [maker.rate(1), maker.reflect('a')]);
      const before = await found();
      let left = calls;
      for (const method of ['put', 'get', 'delete'] as const) {
        const real = IDBObjectStore.prototype[method];
        replace(IDBObjectStore.prototype, method, {
          value(this: IDBObjectStore, ...args: Parameters<typeof real>) {
            if (left-- <= 0) throw new DOMException('cut off', 'AbortError');
            return Reflect.apply(real, this, args);
          },
        });
      }
      const kept: string[] = [...before];
      for (const act of acts) {
        if ((await reasonOf(record.store.add(act))) === 'kept') kept.push(...ids(act));
        else crashes += 1;
      }
      for (const restore of [...undo].reverse()) restore();
      const after = new Set(await found());
      expect(kept.filter((id) => !after.has(id))).to.deep.equal([]);
      for (const act of acts) expect([0, 2]).to.include(act.filter(({ id }) => after.has(id)).length);
      record.close();
      journalKeys(name).forEach((key) => localStorage.removeItem(key));
    }
    expect(crashes).to.be.greaterThan(5);
  });

  describe('when there is no room', () => {
    let full: () => void;
    beforeEach(() => {
      full = () =>
        void replace(IDBObjectStore.prototype, 'put', {
          value: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        });
    });

    it('reports it, keeps everything in memory, and saves it when there is room again', async () => {
      const record = await open(name);
      await record.store.load();
      const { received, until } = listen(record);
      full();
      const entry = maker.rate(1);
      expect(await reasonOf(record.store.add([entry]))).to.equal('full');
      expect(received).to.deep.equal([
        { kind: 'failed', reason: 'full' },
        { kind: 'durability', durability: 'memory' },
      ]);
      expect(record.store.durability).to.equal('memory');
      expect(await record.store.load()).to.deep.equal([entry]);
      undo.forEach((restore) => restore());
      received.length = 0;
      show();
      await until('durability');
      expect(received).to.deep.equal([{ kind: 'durability', durability: 'durable' }]);
      expect(await found()).to.deep.equal([entry.id]);
    });

    it('tries again automatically', async () => {
      const record = await open(name, { retryAfter: 20 });
      full();
      const entry = maker.rate(1);
      expect(await reasonOf(record.store.add([entry]))).to.equal('full');
      undo.forEach((restore) => restore());
      const { until } = listen(record);
      await until('durability');
      expect(await found()).to.deep.equal([entry.id]);
    });

    it('keeps existing entries when it becomes full in the middle of an action', async () => {
      const record = await open(name);
      const first = maker.rate(1);
      await record.store.add([first]);
      let left = 3;
      const real = IDBObjectStore.prototype.put;
      replace(IDBObjectStore.prototype, 'put', {
        value(this: IDBObjectStore, ...args: Parameters<typeof real>) {
          if (this.name === 'entries' && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
          return Reflect.apply(real, this, args);
        },
      });
      const act = Array.from({ length: 8 }, () => maker.rate(2));
      expect(await reasonOf(record.store.add(act))).to.equal('full');
      const stored = await past(name, (database) =>
        promised(database.transaction('entries').objectStore('entries').getAll()),
      );
      expect(stored).to.deep.equal([plain(first)]);
      expect(await record.store.load()).to.have.lengthOf(9);
      // The next page has it from the journal.
      expect(await found()).to.deep.equal(ids([first, ...act]));
    });
  });

  describe('when storage is forbidden, missing or unresponsive', () => {
    const use = async (reason: string, options?: BrowserRecordOptions): Promise<void> => {
      const record = await open(name, options);
      expect([record.failure, record.store.durability, record.welcome.kind]).to.deep.equal([reason, 'memory', 'go']);
      const { received } = listen(record);
      const entry = maker.rate(1);
      expect(await record.store.load()).to.deep.equal([]);
      expect(received).to.deep.equal([{ kind: 'failed', reason }]);
      await record.store.add([entry]);
      record.store.drafts.put('one', { text: 'a' });
      expect(await record.store.load()).to.deep.equal([entry]);
      expect(await record.store.drafts.get('one')).to.deep.equal({ text: 'a' });
      expect(await record.store.quarantined()).to.deep.equal([]);
      hide();
      show();
      expect((await record.checkSitting()).kind).to.equal('go');
      record.keepGoing();
      const next = await fresh(record);
      expect(await next.store.load()).to.deep.equal([]);
      await next.store.add([entry]);
      await next.store.clear();
      expect(await next.store.load()).to.deep.equal([]);
    };

    it('uses memory where a sandbox forbids everything', async () => {
      for (const api of ['indexedDB', 'localStorage', 'sessionStorage']) replace(globalThis, api, { get: forbidden });
      replace(globalThis, 'BroadcastChannel', { value: forbidden });
      await use('blocked');
    });

    it('uses memory where there is no storage', async () => {
      for (const api of ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel']) {
        replace(globalThis, api, { value: undefined });
      }
      await use('blocked');
    });

    it('says that the database does not answer, and reads and saves when it does', async () => {
      const earlier = await open(name);
      const old = maker.rate(1);
      await earlier.store.add([old]);
      earlier.close();
      const silent = silence();
      const record = begin(name, { storeTimeoutMs: 30, retryAfter: 60 });
      const { received, until } = listen(record);
      await until('failed');
      expect(received[0]).to.deep.equal({ kind: 'failed', reason: 'timeout' });
      const entry = maker.rate(2);
      record.keepEarly?.([entry], new Map([['one', { text: 'a' }]]));
      silent();
      await record.opened;
      const adding = record.store.add([entry]);
      record.store.drafts.put('one', { text: 'a' });
      record.keepEarly?.([], new Map());
      expect(ids(await record.store.load())).to.deep.equal(ids([old, entry]));
      await adding;
      expect(await found()).to.deep.equal(ids([old, entry]));
      expect(record.others).to.deep.equal([]);
    });

    it('offers on the next visit, apart from other work, what a page without a database had when it closed', async () => {
      const silent = silence();
      const record = begin(name, { storeTimeoutMs: 30 });
      const entry = maker.rate(1);
      record.keepEarly?.([entry], new Map([['one', { text: 'a' }]]));
      record.close();
      silent();
      const next = await open(name);
      expect(await next.store.load()).to.deep.equal([]);
      const [other] = next.others;
      expect(next.others).to.have.lengthOf(1);
      const found = next.openOther(other?.slot ?? '');
      opened.push(found);
      await found.opened;
      expect(await found.store.load()).to.deep.equal([entry]);
      expect(await found.store.drafts.get('one')).to.deep.equal({ text: 'a' });
    });

    it('never waits longer than its time limit, and accepts a late result', async () => {
      const record = await open(name, { storeTimeoutMs: 1500 });
      await record.store.load();
      const real = IDBObjectStore.prototype.get;
      // A transaction that is kept busy does not end.
      let busy = true;
      replace(IDBObjectStore.prototype, 'get', {
        value(this: IDBObjectStore, ...args: Parameters<typeof real>) {
          const spin = (): void => {
            const request = Reflect.apply(real, this, args);
            request.onsuccess = () => busy && spin();
          };
          if (this.name === 'entries') spin();
          return Reflect.apply(real, this, args);
        },
      });
      const entry = maker.rate(1);
      const { received, until } = listen(record);
      expect(await reasonOf(record.store.add([entry]))).to.equal('timeout');
      expect(received.map(({ kind }) => kind)).to.deep.equal(['failed', 'durability']);
      received.length = 0;
      busy = false;
      await until('durability');
      expect(record.store.durability).to.equal('durable');
      expect(await found()).to.deep.equal([entry.id]);
    });
  });

  describe('when the page goes away', () => {
    /** Blocks the database until the returned function is called. */
    const holdUp = (): (() => void) =>
      replace(IDBDatabase.prototype, 'transaction', {
        value: () => {
          throw new DOMException('not now', 'UnknownError');
        },
      });

    it('writes unsaved actions and drafts to the journal, one key each, and saves them on the next visit', async () => {
      const record = await open(name);
      await record.store.add([maker.rate(0)]);
      expect(journalKeys(name)).to.deep.equal([]);
      const letGo = holdUp();
      const added = record.store.add([maker.rate(1), maker.reflect('why')]);
      record.store.drafts.put('one', { text: 'unfinished' });
      hide();
      expect(journalKeys(name)).to.have.lengthOf(2);
      expect(await reasonOf(added)).to.equal('unknown');
      newSession(record);
      letGo();
      const next = await open(name);
      expect(next.welcome.kind).to.equal('ask');
      next.keepGoing();
      expect(await next.store.load()).to.have.lengthOf(3);
      expect(await next.store.drafts.get('one')).to.deep.equal({ text: 'unfinished' });
      await next.store.add([maker.rate(2)]);
      expect(journalKeys(name)).to.deep.equal([]);
    });

    it('writes the journal on pagehide as well', async () => {
      const record = await open(name);
      const letGo = holdUp();
      record.store.add([maker.rate(1)]);
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
      expect(journalKeys(name)).to.have.lengthOf(1);
      letGo();
    });

    it('empties the journal when its entries are in the database', async () => {
      const record = await open(name);
      const letGo = holdUp();
      const added = record.store.add([maker.rate(1)]);
      record.store.drafts.put('one', { text: 'a' });
      hide();
      expect(journalKeys(name)).to.have.lengthOf(2);
      expect(await reasonOf(added)).to.equal('unknown');
      letGo();
      const { until } = listen(record);
      show();
      await until('durability');
      await record.store.add([maker.rate(2)]);
      expect(await (await open(name)).store.drafts.get('one')).to.deep.equal({ text: 'a' });
      expect(journalKeys(name)).to.deep.equal([]);
    });

    it('quarantines what it cannot read in the journal', async () => {
      const { slot } = await open(name);
      localStorage.setItem(`competency-widgets/${JSON.stringify(name)}/${slot}/0/entry/x`, '{"v":1,');
      const record = await open(name);
      expect(await record.store.load()).to.deep.equal([]);
      expect(await record.store.quarantined()).to.deep.equal(['{"v":1,']);
      expect(journalKeys(name)).to.deep.equal([]);
    });

    it('drops journal entries from before a clear', async () => {
      const record = await open(name);
      const entry = maker.rate(1);
      await record.store.clear();
      localStorage.setItem(
        `competency-widgets/${JSON.stringify(name)}/${record.slot}/0/entry/${entry.id}`,
        JSON.stringify(entry),
      );
      expect(await found()).to.deep.equal([]);
      expect(journalKeys(name)).to.deep.equal([]);
    });

    it('works again after the back button, and reports the changes it missed', async () => {
      const [here, there] = [await open(name), await open(name)];
      await there.store.load();
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const { received, until } = listen(there);
      const [missed, heard] = [maker.rate(1), maker.rate(2)];
      await here.store.add([missed]);
      expect(received).to.deep.equal([]);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until('added');
      expect(received).to.deep.equal([{ kind: 'added', entries: [missed] }]);
      received.length = 0;
      await here.store.add([heard]);
      await until('added');
      expect(received).to.deep.equal([{ kind: 'added', entries: [heard] }]);
    });
  });

  describe('when storage is cleared under the page', () => {
    let record: BrowserRecord;
    let old: Entry;
    let listened: ReturnType<typeof listen>;
    beforeEach(async () => {
      record = await open(name);
      old = maker.rate(1);
      await record.store.load();
      await record.store.add([old]);
      listened = listen(record);
      await promised(indexedDB.deleteDatabase(databaseName(name)));
      localStorage.clear();
    });

    it('notices at the next write, writes everything again and reports it', async () => {
      const entry = maker.rate(2);
      await record.store.add([entry]);
      expect(listened.received).to.deep.equal([
        { kind: 'failed', reason: 'gone' },
        { kind: 'durability', durability: 'durable' },
      ]);
      expect(await found()).to.deep.equal(ids([old, entry]));
      await record.store.add([maker.rate(3)]);
      expect(listened.received).to.have.lengthOf(2);
    });

    it('notices when the page becomes visible again, and writes nothing until the learner goes on', async () => {
      show();
      await listened.until('durability');
      expect(listened.received).to.deep.equal([
        { kind: 'failed', reason: 'gone' },
        { kind: 'durability', durability: 'memory' },
      ]);
      expect(await record.store.load()).to.deep.equal([old]);
      newSession();
      expect(await (await open(name)).store.load()).to.deep.equal([]);
      const entry = maker.rate(2);
      await record.store.add([entry]);
      expect(record.store.durability).to.equal('durable');
      expect(ids(await record.store.load())).to.deep.equal(ids([old, entry]));
    });

    it('notices when another tab has created a new database', async () => {
      newSession();
      const other = await open(name);
      await other.store.add([maker.rate(4)]);
      show();
      await listened.until('failed');
      expect(listened.received[0]).to.deep.equal({ kind: 'failed', reason: 'gone' });
      await record.store.add([maker.rate(2)]);
      const kept = await past(name, (database) =>
        promised(database.transaction('entries').objectStore('entries').getAllKeys()),
      );
      expect(kept.map((key) => (Array.isArray(key) ? key[1] : key))).to.include(old.id);
    });

    it('keeps the drafts of the page', async () => {
      record.store.drafts.put('one', { text: 'a' });
      await record.store.add([maker.rate(2)]);
      expect(await (await open(name)).store.drafts.get('one')).to.deep.equal({ text: 'a' });
    });
  });

  describe('when newer code has been here', () => {
    const renew = (): Promise<void> =>
      past(
        name,
        async (database) => {
          expect(database.version).to.equal(2);
        },
        2,
      );

    it('lets newer code upgrade, stops writing, and keeps new entries in the journal', async () => {
      const record = await open(name);
      const old = maker.rate(1);
      await record.store.add([old]);
      await renew();
      const entry = maker.rate(2);
      expect(await reasonOf(record.store.add([entry]))).to.equal('newer');
      expect(record.store.durability).to.equal('memory');
      hide();
      expect(journalKeys(name)).to.have.lengthOf(1);
      expect(await record.store.load()).to.deep.equal([old, entry]);
    });

    it('reads what it can and never downgrades the database', async () => {
      const record = await open(name);
      const old = maker.rate(1);
      await record.store.add([old]);
      const { id } = maker.rate(2);
      const newer = { ...plain(maker.rate(2)), id, v: 2, level: { value: 3 } };
      await putPast(name, 'entries', [record.slot, id], newer);
      record.close();
      await renew();
      const next = await open(name);
      expect([next.failure, next.store.durability, next.slot]).to.deep.equal(['newer', 'memory', record.slot]);
      expect(await next.store.load()).to.deep.equal([old, newer]);
      const entry = maker.rate(3);
      expect(await reasonOf(next.store.add([entry]))).to.equal('newer');
      expect(await next.store.load()).to.have.lengthOf(3);
      next.close();
      expect(journalKeys(name)).to.have.lengthOf(1);
      const stored = await past(name, async (database) => {
        expect(database.version).to.equal(2);
        return promised(database.transaction('entries').objectStore('entries').getAll());
      });
      expect(stored).to.deep.equal([plain(old), newer]);
    });
  });

  describe('when a stored value cannot be read', () => {
    it('quarantines it unchanged, keeps the rest, and reports it once', async () => {
      const record = await open(name);
      const good = maker.rate(1);
      await record.store.add([good]);
      const bad = [null, 'text', { ...plain(good), id: 'b', level: 'high' }, [1]];
      for (const [index, raw] of bad.entries()) await putPast(name, 'entries', [record.slot, `${index}`], raw);
      record.close();
      const next = await open(name);
      const { received } = listen(next);
      expect(await next.store.load()).to.deep.equal([good]);
      expect(received).to.deep.equal([{ kind: 'quarantined', count: 4 }]);
      expect(await next.store.quarantined()).to.deep.equal(bad);
      await next.store.load();
      expect(received).to.have.lengthOf(1);
      next.close();
      const third = await open(name);
      const later = listen(third);
      expect(await third.store.load()).to.deep.equal([good]);
      expect(later.received).to.deep.equal([]);
    });

    it('restores from quarantine what it can read now', async () => {
      const record = await open(name);
      const entry = maker.rate(1);
      await putPast(name, 'quarantine', [record.slot, entry.id], plain(entry));
      expect(await record.store.load()).to.deep.equal([entry]);
      expect(await record.store.quarantined()).to.deep.equal([]);
      expect(await found()).to.deep.equal([entry.id]);
    });

    it('reads the others when one value is damaged on the disk', async () => {
      const record = await open(name);
      const [good, damaged] = [maker.rate(1), maker.rate(2)];
      await record.store.add([good, damaged]);
      record.close();
      const next = await open(name, { retryAfter: 16 });
      const real = IDBObjectStore.prototype.get;
      replace(IDBObjectStore.prototype, 'get', {
        value(this: IDBObjectStore, key: IDBValidKey) {
          if (Array.isArray(key) && key[1] === damaged.id) throw new DOMException('damaged', 'DataError');
          return Reflect.apply(real, this, [key]);
        },
      });
      const all = IDBObjectStore.prototype.getAll;
      replace(IDBObjectStore.prototype, 'getAll', {
        value(this: IDBObjectStore, ...args: Parameters<typeof all>) {
          if (this.name === 'entries') throw new DOMException('damaged', 'DataError');
          return Reflect.apply(all, this, args);
        },
      });
      const { received, until } = listen(next);
      expect(await next.store.load()).to.deep.equal([good]);
      await until('quarantined');
      expect(received).to.deep.include({ kind: 'quarantined', count: 1 });
      undo.forEach((restore) => restore());
      expect(await found()).to.deep.equal(ids([good, damaged]));
    });
  });

  describe('when it was cleared in another tab', () => {
    it('drops entries that another tab still writes, once', async () => {
      const here = await open(name);
      const deaf = replace(globalThis, 'BroadcastChannel', { value: forbidden });
      const there = await open(name);
      deaf();
      const old = maker.rate(1);
      await there.store.add([old]);
      there.store.drafts.put('one', { text: 'a' });
      await there.store.load();
      await here.store.clear();
      const { received } = listen(there);
      expect(await reasonOf(there.store.add([maker.rate(2)]))).to.equal('gone');
      expect(received).to.deep.equal([{ kind: 'cleared' }]);
      expect([there.store.durability, await there.store.load()]).to.deep.equal(['durable', []]);
      const after = maker.rate(3);
      await there.store.add([after]);
      expect(await found()).to.deep.equal([after.id]);
      expect(await (await open(name)).store.drafts.get('one')).to.equal(undefined);
    });

    it('drops messages from before the clear', async () => {
      const here = await open(name);
      await here.store.load();
      await here.store.clear();
      const { received, until } = listen(here);
      const channel = new BroadcastChannel(databaseName(name));
      const entry = maker.rate(1);
      channel.postMessage({ slot: here.slot, generation: 0, entries: [plain(entry)] });
      channel.postMessage({ slot: 'another', generation: 1, entries: [plain(entry)] });
      for (const odd of [null, 7, [], { slot: {} }, { slot: here.slot, generation: 1, entries: [null, { v: 1 }] }]) {
        channel.postMessage(odd);
      }
      const heard = maker.rate(2);
      channel.postMessage({ slot: here.slot, generation: 1, entries: [plain(heard)] });
      await until('added');
      channel.close();
      expect(received).to.deep.equal([{ kind: 'added', entries: [heard] }]);
    });

    it('rejects a clear that failed, and keeps everything', async () => {
      const record = await open(name);
      const entry = maker.rate(1);
      await record.store.add([entry]);
      replace(IDBObjectStore.prototype, 'delete', { value: forbidden });
      expect(await reasonOf(record.store.clear())).to.equal('blocked');
      expect(await record.store.load()).to.deep.equal([entry]);
    });
  });

  it('saves an action in well under a tenth of a second with ten thousand stored entries', async function () {
    const record = await open(name, { storeTimeoutMs: 20_000 });
    await record.store.add(Array.from({ length: 10_000 }, () => maker.rate(1)));
    record.close();
    const next = await open(name);
    const start = performance.now();
    expect(await next.store.load()).to.have.lengthOf(10_000);
    const loaded = performance.now() - start;
    const times: number[] = [];
    for (let index = 0; index < 200; index += 1) {
      const before = performance.now();
      await next.store.add([maker.rate(2)]);
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    const at = (part: number): string => `${times[Math.floor(times.length * part)]?.toFixed(1)} ms`;
    console.log(`act to saved: median ${at(0.5)}, p99 ${at(0.99)}; 10,000 entries loaded in ${loaded.toFixed(0)} ms`);
  });
});

describe('whose work a browser record shows', () => {
  const start = Date.UTC(2026, 10, 20, 16);
  let name: string;
  let maker: EntryMaker;
  let time: number;
  const now = (): number => time;
  beforeEach(() => {
    name = newName();
    maker = new EntryMaker();
    time = start;
  });

  /** A student was here and left this entry. */
  async function leaveWork(options: BrowserRecordOptions = {}): Promise<BrowserRecord> {
    const record = await open(name, { now, ...options });
    await record.store.add([maker.rate(2)]);
    record.close();
    return record;
  }

  it('continues after a reload within half an hour', async () => {
    const { slot } = await leaveWork();
    time += awayAfter - 1;
    const record = await open(name, { now });
    expect([record.welcome, record.slot]).to.deep.equal([{ kind: 'go' }, slot]);
    expect(await record.store.load()).to.have.lengthOf(1);
  });

  it('asks after half an hour, and in a new session', async () => {
    const { slot } = await leaveWork();
    time += awayAfter;
    const late = await open(name, { now });
    expect([late.welcome, late.slot]).to.deep.equal([{ kind: 'ask', since: start }, slot]);
    late.close();
    time = start + 1000;
    newSession();
    // Asking changes nothing: the next visitor is asked as well.
    expect((await open(name, { now })).welcome).to.deep.equal({ kind: 'ask', since: start });
  });

  it('continues in a new tab only while another tab is in the same sitting', async () => {
    const first = await open(name, { now });
    await first.store.add([maker.rate(1)]);
    sessionStorage.clear();
    const second = await open(name, { now, answerWithin: 1000 });
    expect(second.welcome.kind).to.equal('go');
    first.close();
    second.close();
    sessionStorage.clear();
    expect((await open(name, { now })).welcome.kind).to.equal('ask');
  });

  it('does not ask when there is no work', async () => {
    const first = await open(name, { now });
    newSession(first);
    time += 10 * awayAfter;
    const record = await open(name, { now });
    expect([record.welcome.kind, record.slot]).to.deep.equal(['go', first.slot]);
  });

  it('asks about a draft', async () => {
    const first = await open(name, { now });
    first.store.drafts.put('one', { text: 'a' });
    await first.store.add([]);
    newSession(first);
    expect((await open(name, { now })).welcome.kind).to.equal('ask');
  });

  it('continues permanently after “yes”', async () => {
    newSession(await leaveWork());
    const asked = await open(name, { now });
    expect(asked.welcome.kind).to.equal('ask');
    asked.keepGoing();
    expect(asked.welcome.kind).to.equal('go');
    expect(await asked.store.load()).to.have.lengthOf(1);
    asked.close();
    expect((await open(name, { now })).welcome.kind).to.equal('go');
  });

  it('hides the work after “no” without deleting it, and starts an empty slot', async () => {
    const { slot } = await leaveWork();
    newSession();
    const asked = await open(name, { now });
    const mine = await fresh(asked);
    expect([mine.welcome.kind, mine.slot === slot]).to.deep.equal(['go', false]);
    expect(await mine.store.load()).to.deep.equal([]);
    expect(await mine.store.drafts.get('one')).to.equal(undefined);
    const entry = maker.rate(4);
    await mine.store.add([entry]);
    mine.close();
    const next = await open(name, { now });
    expect([next.welcome.kind, next.slot]).to.deep.equal(['go', mine.slot]);
    expect(await next.store.load()).to.deep.equal([entry]);
    const kept = await past(name, (database) =>
      promised(
        database
          .transaction('entries')
          .objectStore('entries')
          .count(IDBKeyRange.bound([slot], [slot, []])),
      ),
    );
    expect(kept).to.equal(1);
  });

  it('returns to the hidden work, even after a reload, and keeps the entries of both slots', async () => {
    const { slot } = await leaveWork();
    newSession();
    const mine = await fresh(await open(name, { now }));
    expect(mine.others).to.deep.equal([{ slot, last: start }]);
    mine.close();
    const again = await open(name, { now });
    expect([again.welcome.kind, again.slot, again.others]).to.deep.equal(['go', mine.slot, mine.others]);
    const back = again.openOther(slot);
    opened.push(back);
    await back.opened;
    expect([back.welcome.kind, back.slot, back.others]).to.deep.equal(['go', slot, []]);
    expect(await back.store.load()).to.have.lengthOf(1);
    await back.store.add([maker.rate(2)]);
    back.close();
    const later = await open(name, { now });
    expect([later.slot, (await later.store.load()).length]).to.deep.equal([slot, 2]);
  });

  it('offers the work of everybody who used the computer, whatever was answered in which tab', async () => {
    const { slot } = await leaveWork();
    newSession();
    const asked = await open(name, { now });
    const mine = await fresh(asked);
    await mine.store.add([maker.rate(3)]);
    const again = await fresh(mine);
    const twice = await fresh(again);
    expect(twice.others.map((other) => other.slot)).to.have.members([slot, mine.slot, again.slot]);
    const tab = twice.openOther(slot);
    opened.push(tab);
    await tab.opened;
    await tab.store.add([maker.rate(1)]);
    newSession(tab);
    // Empty slots have disappeared.
    const next = await open(name, { now });
    expect(next.others.map((other) => other.slot)).to.deep.equal([mine.slot]);
  });

  it('never returns to another student’s work where students share computers', async () => {
    const first = await open(name, { now, sharedComputers: true });
    await first.store.add([maker.rate(3)]);
    const mine = await fresh(first);
    expect([mine.others, mine.openOther(first.slot).slot]).to.deep.equal([[], mine.slot]);
  });

  it('notices an absence on an open page, and another student’s sitting', async () => {
    const record = await open(name, { now });
    await record.store.add([maker.rate(1)]);
    hide();
    time += awayAfter - 1;
    show();
    expect((await record.checkSitting()).kind).to.equal('go');
    hide();
    const left = time;
    time += awayAfter;
    show();
    expect(await record.checkSitting()).to.deep.equal({ kind: 'ask', since: left });
    record.keepGoing();
    expect((await record.checkSitting()).kind).to.equal('go');
    sessionStorage.clear();
    await fresh(await open(name, { now }));
    expect((await record.checkSitting()).kind).to.equal('ask');
  });

  it('counts activity in another tab of the same sitting', async () => {
    const [here, there] = [await open(name, { now }), await open(name, { now })];
    await here.store.add([maker.rate(1)]);
    time += awayAfter - 1;
    await there.store.add([maker.rate(2)]);
    time += awayAfter - 1;
    expect((await here.checkSitting()).kind).to.equal('go');
  });

  it('counts the time since a page was closed, and asks after one that was left open', async () => {
    const record = await open(name, { now });
    await record.store.add([maker.rate(1)]);
    time += awayAfter - 1;
    expect(record.leftSince).to.equal(undefined);
    record.close();
    time += awayAfter - 1;
    const next = await open(name, { now });
    expect(next.welcome.kind).to.equal('go');
    next.touch?.();
    const last = time;
    time += awayAfter;
    expect(next.leftSince).to.equal(last);
    next.close();
    expect((await open(name, { now })).welcome).to.deep.equal({ kind: 'ask', since: last });
  });

  describe('where students share computers', () => {
    const shared = true;

    it('reports that work is stored for this sitting only', async () => {
      const record = await open(name, { now, sharedComputers: shared });
      expect(record.store.durability).to.equal('session');
    });

    it('asks in a new session within half an hour', async () => {
      newSession(await leaveWork({ sharedComputers: shared }));
      time += awayAfter - 1;
      const record = await open(name, { now, sharedComputers: shared });
      expect(record.welcome).to.deep.equal({ kind: 'ask', since: start });
    });

    it('erases after half an hour, including hidden slots, and starts empty', async () => {
      newSession(await leaveWork({ sharedComputers: shared }));
      const second = await fresh(await open(name, { now, sharedComputers: shared }));
      await second.store.add([maker.rate(3)]);
      second.store.drafts.put('one', { text: 'a' });
      await second.store.add([maker.rate(4)]);
      newSession(second);
      time += awayAfter;
      const third = await open(name, { now, sharedComputers: shared });

      expect([third.welcome.kind, third.slot === second.slot]).to.deep.equal(['go', false]);
      expect(await third.store.load()).to.deep.equal([]);
      const left = await past(name, (database) =>
        Promise.all(
          ['entries', 'drafts'].map((store) => promised(database.transaction(store).objectStore(store).count())),
        ),
      );
      expect(left).to.deep.equal([0, 0]);
    });

    it('does not erase while a page of that sitting is still open', async () => {
      const first = await open(name, { now, sharedComputers: shared });
      await first.store.add([maker.rate(1)]);
      time += awayAfter;
      const second = await open(name, { now, sharedComputers: shared, answerWithin: 1000 });
      expect(second.welcome.kind).to.equal('ask');
      second.keepGoing();
      expect(await second.store.load()).to.have.lengthOf(1);
    });

    it('asks in a tab that was left open, instead of erasing', async () => {
      const first = await open(name, { now, sharedComputers: shared });
      await first.store.add([maker.rate(1)]);
      time += awayAfter;
      first.close();
      expect((await open(name, { now, sharedComputers: shared })).welcome).to.deep.equal({ kind: 'ask', since: start });
    });

    it('erases the journal of a sitting that is over', async () => {
      const first = await open(name, { now, sharedComputers: shared });
      replace(IDBObjectStore.prototype, 'put', { value: forbidden });
      expect(await reasonOf(first.store.add([maker.rate(1)]))).to.equal('blocked');
      undo.forEach((restore) => restore());
      expect(journalKeys(name)).to.have.lengthOf(1);
      newSession(first);
      await fresh(await open(name, { now, sharedComputers: shared }));
      expect(journalKeys(name)).to.have.lengthOf(1);
      time += awayAfter;
      newSession();
      await open(name, { now, sharedComputers: shared });
      expect(journalKeys(name)).to.deep.equal([]);
    });

    it('never erases work from before computers were shared', async () => {
      await leaveWork();
      time += awayAfter;
      const record = await open(name, { now, sharedComputers: shared });
      expect(record.welcome.kind).to.equal('ask');
      record.keepGoing();
      expect(await record.store.load()).to.have.lengthOf(1);
    });

    it('asks when erasing fails', async () => {
      newSession(await leaveWork({ sharedComputers: shared }));
      time += awayAfter;
      replace(IDBObjectStore.prototype, 'delete', { value: forbidden });
      expect((await open(name, { now, sharedComputers: shared })).welcome.kind).to.equal('ask');
    });
  });
});
