/**
 * One IndexedDB database for each record. Every operation is one transaction with a time limit, at which the store says
 * that it is slow.
 */

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { attempt } from '../attempt.js';
import { StoreError } from '../entry-store.js';
import type { StoreFailure } from '../entry-store.js';

/**
 * The object stores, by learner slot. Values are validated when they are read, since any code may have written them.
 */
interface Shape extends DBSchema {
  entries: { key: [slot: string, id: string]; value: unknown };
  drafts: { key: [slot: string, key: string]; value: unknown };
  /** Stored values that could not be read, unchanged. */
  quarantine: { key: [slot: string, id: string]; value: unknown };
  /** The sitting under the key `''`; the generation of a slot, a number, under its name. */
  meta: { key: string; value: unknown };
}

type StoreName = 'entries' | 'drafts' | 'quarantine' | 'meta';

/** A transaction over all object stores. */
export type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<Shape, StoreName[], Mode>;

const storeNames: StoreName[] = ['entries', 'drafts', 'quarantine', 'meta'];
const version = 1;

/** The keys of a slot. */
export function slotRange(slot: string): IDBKeyRange {
  return IDBKeyRange.bound([slot], [slot, []]);
}

/** What `run` does besides its work. */
export interface RunOptions<T> {
  /** Called when the transaction is complete, even after the time limit. */
  readonly onCommit?: (value: T) => void;
  /** Called at the time limit, when the work goes on. */
  readonly onSlow?: () => void;
  /** Gives the work up at the time limit, so that nothing of it happens later. */
  readonly canAbort?: boolean;
}

/** The delays between attempts double with each failure in a row, until this many. */
const doublings = 5;

/** How long to wait before another attempt, in milliseconds; `longest` after many failures in a row. */
export function retryDelay(longest: number, failures: number): number {
  return longest / 2 ** Math.max(0, doublings - failures);
}

/** How many time limits a transaction may take before its connection is given up. */
const givenUpAfter = 8;

/** The database of a record. It opens on first use, and again after something else closed it. */
export class BrowserDatabase {
  readonly #name: string;
  readonly #storeTimeoutMs: number;
  #opening: Promise<IDBPDatabase<Shape>> | undefined;
  #isNewer = false;

  /** `storeTimeoutMs` is the time limit of every operation, in milliseconds. */
  constructor(record: string, storeTimeoutMs: number) {
    this.#name = `competency-widgets/${record}`;
    this.#storeTimeoutMs = storeTimeoutMs;
  }

  /**
   * Runs work in one transaction, all or nothing, and resolves when it is complete. Rejects with a `StoreError`. After a
   * rejection because of the time, work that cannot be aborted may still be completed, so it must not depend on that.
   */
  async run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
    { onCommit, onSlow, canAbort = false }: RunOptions<T> = {},
  ): Promise<T> {
    const limit = new TimeLimit(this.#storeTimeoutMs, canAbort, onSlow);
    const committed = this.#transact(mode, work, limit).then((value) => {
      onCommit?.(value);
      return value;
    });
    try {
      return await Promise.race([committed, limit.passed]);
    } catch (error) {
      if (limit.isPassed) this.close();
      throw error instanceof StoreError ? error : new StoreError(limit.isAborted ? 'timeout' : reasonOf(error), error);
    } finally {
      limit.stop();
    }
  }

  /** Whether newer code has upgraded the database, so that it can be read and not written. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** Whether it is certain that the database does not exist, so that nothing is stored. */
  async isMissing(): Promise<boolean> {
    const all = await attempt(() => indexedDB.databases(), this.#storeTimeoutMs);
    return all !== undefined && all.every(({ name }) => name !== this.#name);
  }

  /** Closes the connection; the next operation opens it again. */
  close(): void {
    this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #transact<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
    limit: TimeLimit,
  ): Promise<T> {
    const transaction = await this.#begin(mode).catch((error: unknown) => {
      // The connection was closed between opening and use.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.close();
      return this.#begin(mode);
    });
    limit.follow(transaction);
    // Requests of an aborted transaction throw instead of rejecting.
    const working = (async () => work(transaction))();
    const [worked, done] = await Promise.allSettled([
      working.catch((error: unknown) => {
        try {
          transaction.abort();
        } catch {
          // The transaction had already ended.
        }
        throw error;
      }),
      transaction.done,
    ]);
    if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
    const errors: unknown[] = [worked, done].flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
    // When a transaction is aborted, each of its requests reports an AbortError; another error has the reason.
    throw errors.find((error) => !(error instanceof DOMException && error.name === 'AbortError')) ?? errors[0];
  }

  async #begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Transaction<Mode>> {
    const database = await (this.#opening ??= this.#open());
    this.#isNewer = database.version > version;
    if (this.#isNewer && mode === 'readwrite') throw new StoreError('newer');
    return database.transaction(storeNames, mode, { durability: 'relaxed' });
  }

  #open(): Promise<IDBPDatabase<Shape>> {
    const close = (): void => this.close();
    const opening = openDB<Shape>(this.#name, version, {
      upgrade: (database, _from, _to, transaction) => {
        // Opening fails as well, and says why.
        transaction.done.catch(() => undefined);
        storeNames.forEach((name) => database.createObjectStore(name));
      },
      // Another tab deletes or upgrades the database.
      blocking: close,
      terminated: close,
    }).catch((error: unknown) => {
      // Newer code upgraded the database: it may be readable, and is never written.
      if (reasonOf(error) === 'newer')
        return openDB<Shape>(this.#name, undefined, { blocking: close, terminated: close });
      throw error;
    });
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
  }
}

const reasons: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // No permission, or no IndexedDB.
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
};

function reasonOf(error: unknown): StoreFailure {
  const reason = error instanceof Error || error instanceof DOMException ? reasons[error.name] : undefined;
  // Chromium reports an UnknownError where cookies are blocked.
  return reason ?? (isForbidden() ? 'blocked' : 'unknown');
}

function isForbidden(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** The time limit of one transaction. */
class TimeLimit {
  isPassed = false;
  isAborted = false;
  /** Rejects when the work is given up. */
  readonly passed: Promise<never>;
  #timer: ReturnType<typeof setTimeout>;
  #transaction: { abort(): void } | undefined;
  #giveUp: (error: StoreError) => void = () => {};

  constructor(limitMs: number, canAbort: boolean, onSlow: (() => void) | undefined) {
    this.passed = new Promise((_, reject) => (this.#giveUp = reject));
    // Nobody may be listening when it is over.
    this.passed.catch(() => undefined);
    this.#timer = setTimeout(() => {
      this.isPassed = true;
      if (canAbort) return this.#abort();
      onSlow?.();
      // A transaction that hangs would keep the next one waiting.
      this.#timer = setTimeout(() => this.#abort(), (givenUpAfter - 1) * limitMs);
    }, limitMs);
  }

  /** Limits this transaction; one that begins too late is aborted at once. */
  follow(transaction: { abort(): void }): void {
    this.#transaction = transaction;
    if (this.isAborted) transaction.abort();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #abort(): void {
    try {
      this.#transaction?.abort();
      this.isAborted = true;
      this.#giveUp(new StoreError('timeout'));
    } catch {
      // The transaction is being completed; its result counts.
    }
  }
}
