// A small IndexedDB in memory: versions, transactions in their order, requests, cursors, and what goes wrong with them.
// It has no indexes and no key paths, since the product uses neither.

import { SimEvent, SimTarget } from './events.js';
import type { Lane, Owner, Scheduler } from './scheduler.js';

/** A page that uses databases. */
export interface Client extends Owner {
  readonly alive: boolean;
}

/** What the disk does; the world changes it while faults last. */
export interface Disk {
  /** How long an operation takes, in milliseconds. */
  delay(): number;
  /** The error with which opening a database fails now. */
  openError(): DOMException | undefined;
  /** The error with which a request fails now. */
  requestError(writes: boolean): DOMException | undefined;
  /** The error with which a commit fails now. */
  commitError(): DOMException | undefined;
  /** Whether a transaction whose page died while it was being committed is committed. */
  commitsAfterDeath(): boolean;
  /** Called right after a commit, with everything that it changed. */
  committed(database: string, changes: readonly Change[]): void;
}

/** One changed row of a committed transaction. */
export interface Change {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly before: unknown;
  /** Undefined when it was deleted. */
  readonly after: unknown;
}

interface Row {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

type Mode = IDBTransactionMode;

/** A key as a string; such strings compare like the keys. */
export function encodeKey(key: unknown): string {
  if (typeof key === 'number') {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, key);
    const value = bits.getBigUint64(0);
    const ordered = value >> 63n ? ~value & 0xffffffffffffffffn : value | (1n << 63n);
    return `N${ordered.toString(16).padStart(16, '0')}`;
  }
  if (typeof key === 'string') return `S${key.replaceAll('\x01', '\x01\x01').replaceAll('\0', '\x01\0')}\0`;
  if (Array.isArray(key)) return `Z${key.map(encodeKey).join('')}\0`;
  throw new DOMException('No valid key.', 'DataError');
}

/** A structured clone of plain data. */
function clone(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new DOMException('No data.', 'DataCloneError');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clone(member)]));
}

class Store {
  readonly rows = new Map<string, Row>();
  /** The encoded keys in order; made when it is needed. */
  #order: string[] | undefined = [];

  set(encoded: string, row: Row | undefined): void {
    if (row) {
      if (!this.rows.has(encoded)) this.#order = undefined;
      this.rows.set(encoded, row);
    } else if (this.rows.delete(encoded)) this.#order = undefined;
  }

  /** The encoded keys in a range. */
  keys(range: Range): string[] {
    this.#order ??= [...this.rows.keys()].sort();
    return range === all ? this.#order : this.#order.filter((key) => range.has(key));
  }
}

interface Range {
  has(encoded: string): boolean;
}

const all: Range = { has: () => true };

class KeyRange implements Range {
  readonly #lower: string | undefined;
  readonly #upper: string | undefined;
  readonly #lowerOpen: boolean;
  readonly #upperOpen: boolean;

  constructor(lower: string | undefined, upper: string | undefined, lowerOpen: boolean, upperOpen: boolean) {
    [this.#lower, this.#upper, this.#lowerOpen, this.#upperOpen] = [lower, upper, lowerOpen, upperOpen];
  }

  static only(key: unknown): KeyRange {
    return new KeyRange(encodeKey(key), encodeKey(key), false, false);
  }

  static bound(lower: unknown, upper: unknown, lowerOpen = false, upperOpen = false): KeyRange {
    return new KeyRange(encodeKey(lower), encodeKey(upper), lowerOpen, upperOpen);
  }

  static lowerBound(lower: unknown, open = false): KeyRange {
    return new KeyRange(encodeKey(lower), undefined, open, false);
  }

  static upperBound(upper: unknown, open = false): KeyRange {
    return new KeyRange(undefined, encodeKey(upper), false, open);
  }

  has(key: string): boolean {
    if (this.#lower !== undefined && (key < this.#lower || (this.#lowerOpen && key === this.#lower))) return false;
    return this.#upper === undefined || key < this.#upper || (key === this.#upper && !this.#upperOpen);
  }

  includes(key: unknown): boolean {
    return this.has(encodeKey(key));
  }
}

/** Whether keys are in the query of a request, which is a range, a key, or missing. */
function rangeOf(query: unknown): Range {
  if (query === undefined || query === null) return all;
  return query instanceof KeyRange ? query : KeyRange.only(query);
}

class Request extends SimTarget {
  result: unknown = undefined;
  error: DOMException | null = null;
  readyState: 'pending' | 'done' = 'pending';
  source: unknown = null;
  transaction: Transaction | null = null;
}

class OpenRequest extends Request {}

/** There are no indexes, but code compares with their class. */
class IndexStub extends SimTarget {}

interface Operation {
  readonly request: Request;
  readonly writes: boolean;
  readonly run: () => unknown;
}

class ObjectStore {
  readonly name: string;
  readonly transaction: Transaction;

  constructor(name: string, transaction: Transaction) {
    this.name = name;
    this.transaction = transaction;
  }

  get(query: unknown): Request {
    return this.#read(query, (rows) => clone(rows[0]?.value));
  }

  getKey(query: unknown): Request {
    return this.#read(query, (rows) => rows[0]?.key);
  }

  getAll(query?: unknown, count = Infinity): Request {
    return this.#read(query, (rows) => rows.slice(0, count || Infinity).map(({ value }) => clone(value)));
  }

  getAllKeys(query?: unknown, count = Infinity): Request {
    return this.#read(query, (rows) => rows.slice(0, count || Infinity).map(({ key }) => clone(key)));
  }

  count(query?: unknown): Request {
    return this.#read(query, (rows) => rows.length);
  }

  openCursor(query?: unknown, direction: IDBCursorDirection = 'next'): Request {
    return this.#cursor(query, direction, true);
  }

  openKeyCursor(query?: unknown, direction: IDBCursorDirection = 'next'): Request {
    return this.#cursor(query, direction, false);
  }

  put(value: unknown, key: unknown): Request {
    return this.#write(value, key, false);
  }

  add(value: unknown, key: unknown): Request {
    return this.#write(value, key, true);
  }

  delete(query: unknown): Request {
    const range = rangeOf(query);
    return this.transaction.place(this, true, () => {
      for (const encoded of [...this.store.keys(range)]) this.transaction.change(this.name, encoded, undefined);
    });
  }

  clear(): Request {
    return this.delete(undefined);
  }

  get store(): Store {
    return this.transaction.db.stored.stores.get(this.name)!;
  }

  #write(value: unknown, key: unknown, isNew: boolean): Request {
    const encoded = encodeKey(key);
    const row = { key: clone(key) as IDBValidKey, value: clone(value) };
    return this.transaction.place(this, true, () => {
      if (isNew && this.store.rows.has(encoded)) throw new DOMException('It exists.', 'ConstraintError');
      this.transaction.change(this.name, encoded, row);
      return row.key;
    });
  }

  #read(query: unknown, answer: (rows: readonly Row[]) => unknown): Request {
    const range = rangeOf(query);
    return this.transaction.place(this, false, () =>
      answer(this.store.keys(range).map((encoded) => this.store.rows.get(encoded)!)),
    );
  }

  #cursor(query: unknown, direction: IDBCursorDirection, hasValue: boolean): Request {
    const range = rangeOf(query);
    const backwards = direction.startsWith('prev');
    const cursor = new Cursor(this, (after, skip) => {
      const keys = backwards ? [...this.store.keys(range)].reverse() : this.store.keys(range);
      const rest = keys.filter((key) => after === undefined || (backwards ? key < after : key > after));
      const encoded = rest[skip];
      return encoded === undefined ? undefined : { encoded, row: this.store.rows.get(encoded)!, hasValue };
    });
    cursor.request = this.transaction.place(this, false, () => cursor.move(0));
    return cursor.request;
  }
}

/** Finds the row after an encoded key, or the first one, leaving some out. */
type Find = (after: string | undefined, skip: number) => { encoded: string; row: Row; hasValue: boolean } | undefined;

class Cursor {
  readonly source: ObjectStore;
  request!: Request;
  key: unknown;
  primaryKey: unknown;
  value: unknown;
  #at: string | undefined;
  readonly #find: Find;

  constructor(source: ObjectStore, find: Find) {
    this.source = source;
    this.#find = find;
  }

  move(skip: number): Cursor | null {
    const found = this.#find(this.#at, skip);
    if (!found) return null;
    this.#at = found.encoded;
    this.key = this.primaryKey = clone(found.row.key);
    this.value = found.hasValue ? clone(found.row.value) : undefined;
    return this;
  }

  advance(count: number): void {
    this.#again(() => this.move(count - 1));
  }

  continue(key?: unknown): void {
    const least = key === undefined ? undefined : encodeKey(key);
    this.#again(() => {
      for (;;) {
        const moved = this.move(0);
        if (!moved || least === undefined || encodeKey(this.key) >= least) return moved;
      }
    });
  }

  continuePrimaryKey(): void {
    throw new DOMException('There are no indexes.', 'InvalidAccessError');
  }

  delete(): Request {
    return this.source.delete(this.primaryKey);
  }

  update(value: unknown): Request {
    return this.source.put(value, this.primaryKey);
  }

  #again(run: () => unknown): void {
    this.request.readyState = 'pending';
    this.source.transaction.place(this.source, false, run, this.request);
  }
}

class Transaction extends SimTarget {
  readonly db: Connection;
  readonly mode: Mode;
  readonly objectStoreNames: string[];
  readonly durability: string;
  error: DOMException | null = null;
  state: 'waiting' | 'running' | 'committing' | 'finished' = 'waiting';
  /** Whether requests may be placed now. */
  active = false;
  readonly lane: Lane = { scan: 0 };
  readonly scope: ReadonlySet<string>;
  readonly #operations: Operation[] = [];
  #scheduled = false;
  readonly #undo: (() => void)[] = [];
  readonly changes: Change[] = [];

  constructor(db: Connection, names: readonly string[], mode: Mode, durability = 'default') {
    super();
    this.db = db;
    this.mode = mode;
    this.durability = durability;
    this.objectStoreNames = [...names].sort();
    this.scope = new Set(names);
    this.bubblesTo = db;
  }

  objectStore(name: string): ObjectStore {
    if (this.state === 'finished') throw new DOMException('It is over.', 'InvalidStateError');
    if (!this.scope.has(name) && this.mode !== 'versionchange') throw new DOMException(name, 'NotFoundError');
    return new ObjectStore(name, this);
  }

  get #scheduler(): Scheduler {
    return this.db.stored.databases.scheduler;
  }

  place(source: unknown, writes: boolean, run: () => unknown, request = new Request()): Request {
    if (!this.active) throw new DOMException('It is not active.', 'TransactionInactiveError');
    if (writes && this.mode === 'readonly') throw new DOMException('It is for reading.', 'ReadOnlyError');
    request.source = source;
    request.transaction = this;
    request.bubblesTo = this;
    this.#operations.push({ request, writes, run });
    this.#schedule();
    return request;
  }

  change(name: string, encoded: string, row: Row | undefined): void {
    const store = this.db.stored.stores.get(name)!;
    const before = store.rows.get(encoded);
    this.#undo.push(() => store.set(encoded, before));
    store.set(encoded, row);
    this.changes.push({ store: name, key: (row ?? before)!.key, before: before?.value, after: row?.value });
  }

  undoWith(undo: () => void): void {
    this.#undo.push(undo);
  }

  start(): void {
    this.state = 'running';
    this.#schedule();
    if (!this.active) this.#maybeCommit();
  }

  /** Lets requests be placed until the present task is over. */
  activate(): void {
    this.active = true;
    this.#scheduler.after(() => {
      this.active = false;
      this.#maybeCommit();
    });
  }

  commit(): void {
    this.active = false;
    this.#maybeCommit();
  }

  abort(error: DOMException | null = null): void {
    if (this.state === 'finished' || this.state === 'committing') {
      throw new DOMException('It is over.', 'InvalidStateError');
    }
    this.#abort(error);
  }

  /** Ends it because its page or its database is gone. */
  die(): void {
    if (this.state === 'finished') return;
    if (this.state === 'committing' && this.db.stored.databases.disk.commitsAfterDeath()) this.#commitNow();
    else this.#abort(new DOMException('The connection is closed.', 'AbortError'));
  }

  #schedule(): void {
    if (this.#scheduled || this.state !== 'running' || this.#operations.length === 0) return;
    this.#scheduled = true;
    const { disk } = this.db.stored.databases;
    this.#scheduler.post(this.db.client, disk.delay(), () => this.#answer(), this.lane);
  }

  #answer(): void {
    this.#scheduled = false;
    const operation = this.#operations.shift();
    if (!operation || this.state !== 'running') return;
    const { request, writes, run } = operation;
    request.readyState = 'done';
    try {
      const error = this.db.stored.databases.disk.requestError(writes);
      if (error) throw error;
      request.result = run();
      this.activate();
      request.dispatchEvent(new SimEvent('success'));
    } catch (error) {
      request.error = error as DOMException;
      this.activate();
      const handled = !request.dispatchEvent(new SimEvent('error', { bubbles: true }));
      if (!handled && this.#isOpen()) this.#abort(request.error);
    }
    this.#schedule();
  }

  #isOpen(): boolean {
    return this.state === 'waiting' || this.state === 'running';
  }

  #maybeCommit(): void {
    if (this.state !== 'running' || this.active || this.#scheduled || this.#operations.length > 0) return;
    this.state = 'committing';
    const { disk } = this.db.stored.databases;
    this.#scheduler.post(undefined, disk.delay(), () => {
      if (this.state !== 'committing') return;
      const error = this.mode === 'readonly' ? undefined : disk.commitError();
      if (error) this.#abort(error);
      else this.#commitNow();
    });
  }

  #commitNow(): void {
    const { stored, client } = this.db;
    this.state = 'finished';
    stored.finish(this);
    if (this.changes.length > 0) stored.databases.disk.committed(stored.name, this.changes);
    if (client.alive) {
      this.#scheduler.post(client, 0, () => this.dispatchEvent(new SimEvent('complete')), this.lane);
    }
  }

  #abort(error: DOMException | null): void {
    this.error = error;
    this.state = 'finished';
    for (const undo of this.#undo.splice(0).reverse()) undo();
    const { stored, client } = this.db;
    stored.finish(this);
    const pending = this.#operations.splice(0);
    if (!client.alive) return;
    for (const { request } of pending) {
      const failed = (): void => {
        request.readyState = 'done';
        request.error = new DOMException('The transaction was aborted.', 'AbortError');
        request.dispatchEvent(new SimEvent('error', { bubbles: true }));
      };
      this.#scheduler.post(client, 0, failed, this.lane);
    }
    this.#scheduler.post(client, 0, () => this.dispatchEvent(new SimEvent('abort', { bubbles: true })), this.lane);
  }
}

class Connection extends SimTarget {
  readonly stored: Stored;
  readonly client: Client;
  readonly lane: Lane = { scan: 0 };
  version: number;
  closing = false;

  constructor(stored: Stored, client: Client, version: number) {
    super();
    [this.stored, this.client, this.version] = [stored, client, version];
  }

  get name(): string {
    return this.stored.name;
  }

  get objectStoreNames(): string[] {
    return [...this.stored.stores.keys()].sort();
  }

  createObjectStore(name: string): ObjectStore {
    const transaction = this.stored.live.find(({ mode, db }) => mode === 'versionchange' && db === this);
    if (!transaction) throw new DOMException('There is no upgrade.', 'InvalidStateError');
    const { stores } = this.stored;
    stores.set(name, new Store());
    transaction.undoWith(() => stores.delete(name));
    return new ObjectStore(name, transaction);
  }

  transaction(
    names: string | readonly string[],
    mode: Mode = 'readonly',
    options?: { durability?: string },
  ): Transaction {
    if (this.closing) throw new DOMException('The connection is closed.', 'InvalidStateError');
    const scope = [names].flat();
    for (const name of scope) if (!this.stored.stores.has(name)) throw new DOMException(name, 'NotFoundError');
    const transaction = new Transaction(this, scope, mode, options?.durability);
    this.stored.live.push(transaction);
    transaction.activate();
    this.stored.startNext();
    return transaction;
  }

  close(): void {
    this.closing = true;
    this.stored.settle();
  }

  /** Ends it at once, as when its page dies or the browser's data are cleared. */
  die(): void {
    this.closing = true;
    for (const transaction of [...this.stored.live]) if (transaction.db === this) transaction.die();
    this.stored.settle();
  }
}

/** A request to open or to delete a database, which waits for earlier ones. */
interface Wanted {
  readonly client: Client;
  readonly request: OpenRequest;
  /** Undefined to delete it, 0 for the present version. */
  readonly version: number | undefined;
  begun: boolean;
  /** How many connections have not heard of the change yet. */
  unheard: number;
  blocked: boolean;
}

/** A database as it is stored. */
class Stored {
  readonly name: string;
  readonly databases: Databases;
  version = 0;
  stores = new Map<string, Store>();
  readonly connections = new Set<Connection>();
  /** The transactions that are not over, in the order of their creation. */
  live: Transaction[] = [];
  /** Locks of other programs: until when nothing may start. */
  heldUntil = 0;
  wanted: Wanted[] = [];

  constructor(name: string, databases: Databases) {
    [this.name, this.databases] = [name, databases];
  }

  startNext(): void {
    const { scheduler } = this.databases;
    if (scheduler.now < this.heldUntil) {
      scheduler.post(undefined, this.heldUntil - scheduler.now, () => this.startNext());
      return;
    }
    for (const [index, transaction] of this.live.entries()) {
      if (transaction.state !== 'waiting') continue;
      const waits = this.live
        .slice(0, index)
        .some(
          (earlier) =>
            (earlier.mode !== 'readonly' || transaction.mode !== 'readonly') &&
            [...transaction.scope].some((name) => earlier.scope.has(name)),
        );
      if (!waits) transaction.start();
    }
  }

  finish(transaction: Transaction): void {
    this.live = this.live.filter((other) => other !== transaction);
    this.settle();
    this.startNext();
  }

  /** Forgets closed connections, and goes on with what waited for them. */
  settle(): void {
    for (const connection of this.connections) {
      if (connection.closing && !this.live.some(({ db }) => db === connection)) this.connections.delete(connection);
    }
    this.advance();
  }

  want(client: Client, version: number | undefined): OpenRequest {
    const request = new OpenRequest();
    this.wanted.push({ client, request, version, begun: false, unheard: 0, blocked: false });
    this.advance();
    return request;
  }

  advance(): void {
    const { scheduler, disk } = this.databases;
    this.wanted = this.wanted.filter(({ client, begun }) => client.alive || begun);
    const [first] = this.wanted;
    if (!first) return;
    if (!first.begun) {
      first.begun = true;
      scheduler.post(undefined, disk.delay(), () => this.#begin(first));
    } else if (first.unheard === 0 && first.blocked && this.connections.size === 0) this.#change(first);
  }

  #begin(wanted: Wanted): void {
    const { client, version } = wanted;
    if (!client.alive) return this.#done(wanted);
    const error = this.databases.disk.openError();
    if (error) return this.#fail(wanted, error);
    if (version === undefined ? this.version === 0 : version <= this.version && this.version > 0) {
      if (version !== undefined && version > 0 && version < this.version) {
        return this.#fail(wanted, new DOMException('A newer version exists.', 'VersionError'));
      }
      return version === undefined ? this.#succeed(wanted, undefined) : this.#connect(wanted);
    }
    const others = [...this.connections].filter(({ closing }) => !closing);
    wanted.unheard = others.length;
    for (const other of others) {
      const hear = (): void => {
        if (!other.closing) {
          const event = { oldVersion: this.version, newVersion: version ?? null };
          other.dispatchEvent(new SimEvent('versionchange', event));
        }
        this.databases.scheduler.after(() => this.#heard(wanted));
      };
      this.databases.scheduler.post(other.client, 0, hear, other.lane);
    }
    if (others.length === 0) {
      wanted.unheard = 1;
      this.#heard(wanted);
    }
  }

  /** Goes on when all connections have heard of the change and are closed; tells the page when some are not. */
  #heard(wanted: Wanted): void {
    wanted.unheard -= 1;
    if (wanted.unheard > 0) return;
    wanted.blocked = true;
    if (this.connections.size > 0 && wanted.client.alive) {
      const event = { oldVersion: this.version, newVersion: wanted.version ?? null };
      const tell = (): void => void wanted.request.dispatchEvent(new SimEvent('blocked', event));
      this.databases.scheduler.post(wanted.client, 0, tell);
    }
    this.advance();
  }

  /** A connection that dies cannot hear anything more. */
  forget(client: Client): void {
    const [first] = this.wanted;
    const dying = [...this.connections].filter((connection) => connection.client === client && !connection.closing);
    if (first && first.begun && !first.blocked && first.unheard > 0) {
      first.unheard = Math.max(first.unheard - dying.length, 0);
      if (first.unheard === 0) first.blocked = true;
    }
    for (const connection of this.connections) if (connection.client === client) connection.die();
    if (first?.client === client) this.wanted.shift();
    this.settle();
  }

  #change(wanted: Wanted): void {
    const { client, request, version } = wanted;
    wanted.blocked = false;
    if (!client.alive) return this.#done(wanted);
    if (version === undefined) {
      this.erase();
      return this.#succeed(wanted, undefined);
    }
    const before = this.version;
    const connection = new Connection(this, client, version || 1);
    this.version = version || 1;
    this.connections.add(connection);
    const transaction = new Transaction(connection, [...this.stores.keys()], 'versionchange');
    transaction.undoWith(() => {
      this.version = before;
    });
    transaction.state = 'running';
    this.live.push(transaction);
    const upgrade = (): void => {
      // The data may have been cleared before the page could see the upgrade.
      if (!this.live.includes(transaction)) {
        connection.close();
        return this.#fail(wanted, new DOMException('The upgrade was aborted.', 'AbortError'));
      }
      request.readyState = 'done';
      request.result = connection;
      request.transaction = transaction;
      transaction.activate();
      transaction.addEventListener('complete', () => {
        request.transaction = null;
        this.#succeed(wanted, connection);
      });
      transaction.addEventListener('abort', () => {
        connection.close();
        request.result = undefined;
        request.transaction = null;
        this.#fail(wanted, new DOMException('The upgrade was aborted.', 'AbortError'));
      });
      const event = { oldVersion: before, newVersion: this.version };
      request.dispatchEvent(new SimEvent('upgradeneeded', event));
    };
    // Keeps it from being committed before its page has seen it.
    transaction.active = true;
    this.databases.scheduler.post(client, 0, upgrade, connection.lane);
  }

  #connect(wanted: Wanted): void {
    const connection = new Connection(this, wanted.client, this.version);
    this.connections.add(connection);
    this.#succeed(wanted, connection);
  }

  #succeed(wanted: Wanted, result: Connection | undefined): void {
    const { client, request } = wanted;
    if (client.alive) {
      const tell = (): void => {
        request.readyState = 'done';
        request.result = result;
        request.dispatchEvent(new SimEvent('success'));
      };
      this.databases.scheduler.post(client, 0, tell, result?.lane);
    }
    this.#done(wanted);
  }

  #fail(wanted: Wanted, error: DOMException): void {
    const { client, request } = wanted;
    const tell = (): void => {
      request.readyState = 'done';
      request.error = error;
      request.dispatchEvent(new SimEvent('error', { bubbles: true }));
    };
    if (client.alive) this.databases.scheduler.post(client, 0, tell);
    this.#done(wanted);
  }

  #done(wanted: Wanted): void {
    this.wanted = this.wanted.filter((other) => other !== wanted);
    this.advance();
  }

  /** Deletes everything in it. */
  erase(): void {
    this.version = 0;
    this.stores = new Map();
  }
}

/** The databases of a browser, on its disk. */
export class Databases {
  readonly scheduler: Scheduler;
  readonly disk: Disk;
  readonly #stored = new Map<string, Stored>();

  constructor(scheduler: Scheduler, disk: Disk) {
    [this.scheduler, this.disk] = [scheduler, disk];
  }

  /** The `indexedDB` of a page. */
  factory(client: Client): object {
    return {
      open: (name: string, version?: number) => this.#get(String(name)).want(client, version ?? 0),
      deleteDatabase: (name: string) => this.#get(String(name)).want(client, undefined),
      databases: () =>
        new Promise((resolve, reject) => {
          const answer = (): void => {
            const error = this.disk.openError();
            if (error) return reject(error);
            const stored = [...this.#stored.values()].filter(({ version }) => version > 0);
            return resolve(stored.map(({ name, version }) => ({ name, version })));
          };
          this.scheduler.post(client, this.disk.delay(), answer);
        }),
      cmp: (a: unknown, b: unknown) =>
        Math.sign(encodeKey(a) < encodeKey(b) ? -1 : Number(encodeKey(a) > encodeKey(b))),
    };
  }

  /** The rows of an object store, as the disk holds them once what runs now is undone or done. */
  rows(name: string, store: string): readonly Row[] {
    return [...(this.#stored.get(name)?.stores.get(store)?.rows.values() ?? [])];
  }

  /** Whether a page has transactions that are not over. */
  isBusy(client: Client): boolean {
    return [...this.#stored.values()].some(({ live }) => live.some(({ db }) => db.client === client));
  }

  /** A page is gone: what it had not committed is undone. */
  drop(client: Client): void {
    for (const stored of this.#stored.values()) stored.forget(client);
  }

  /** Nothing may start in a database for some time, as when another program holds its file. */
  hold(name: string, until: number): void {
    const stored = this.#get(name);
    stored.heldUntil = Math.max(stored.heldUntil, until);
  }

  /** The holds end. */
  release(): void {
    for (const stored of this.#stored.values()) {
      stored.heldUntil = 0;
      stored.startNext();
    }
  }

  /** Clears all databases, as a person does in the browser's settings. Connections are closed, and told. */
  clear(): void {
    for (const stored of this.#stored.values()) {
      for (const connection of [...stored.connections]) {
        const wasOpen = !connection.closing;
        connection.die();
        if (wasOpen && connection.client.alive) {
          const tell = (): void => void connection.dispatchEvent(new SimEvent('close'));
          this.scheduler.post(connection.client, 0, tell, connection.lane);
        }
      }
      stored.erase();
    }
  }

  #get(name: string): Stored {
    let stored = this.#stored.get(name);
    if (!stored) this.#stored.set(name, (stored = new Stored(name, this)));
    return stored;
  }
}

/** The classes that code compares with, as globals of a page. */
export const idbClasses = {
  IDBKeyRange: KeyRange,
  IDBDatabase: Connection,
  IDBTransaction: Transaction,
  IDBObjectStore: ObjectStore,
  IDBRequest: Request,
  IDBOpenDBRequest: OpenRequest,
  IDBCursor: Cursor,
  IDBCursorWithValue: Cursor,
  IDBIndex: IndexStub,
};
