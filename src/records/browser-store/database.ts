/** One IndexedDB database for each record. Every operation is one transaction with a time limit, so nothing hangs. */

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { StoreError } from '../entry-store.js';
import type { StoreFailure } from '../entry-store.js';

/** What is kept, by learner slot. Values are checked when they are read: anything may have written them. */
interface Shape extends DBSchema {
  entries: { key: [slot: string, id: string]; value: unknown };
  drafts: { key: [slot: string, key: string]; value: unknown };
  /** What could not be read, as it was. */
  quarantine: { key: [slot: string, id: string]; value: unknown };
  /** The sitting under `''`; under each slot its generation, a number. */
  meta: { key: string; value: unknown };
}

type StoreName = 'entries' | 'drafts' | 'quarantine' | 'meta';

/** A transaction over everything that is kept. */
export type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<Shape, StoreName[], Mode>;

const storeNames: StoreName[] = ['entries', 'drafts', 'quarantine', 'meta'];
const version = 1;

/** The keys of a slot. */
export function slotRange(slot: string): IDBKeyRange {
  return IDBKeyRange.bound([slot], [slot, []]);
}

/** The database of a record; opened when it is needed, and again after it was closed from outside. */
export class BrowserDatabase {
  readonly #name: string;
  readonly #storeTimeoutMs: number;
  #opening: Promise<IDBPDatabase<Shape>> | undefined;

  /** `patience` is the longest that anything may take, in milliseconds. */
  constructor(record: string, storeTimeoutMs: number) {
    this.#name = `competency-widgets/${record}`;
    this.#storeTimeoutMs = storeTimeoutMs;
  }

  /**
   * Does some work in one transaction, all or nothing, and resolves when it is complete. `onCommit` is called then, even when
   * that is after the time limit. Rejects with a `StoreError`.
   */
  async run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
    onCommit?: (value: T) => void,
  ): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('timeout')), this.#storeTimeoutMs);
    });
    const committed = this.#transact(mode, work).then((value) => {
      onCommit?.(value);
      return value;
    });
    try {
      return await Promise.race([committed, timeout]);
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError(reasonOf(error), error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets go of the database; the next work opens it again. */
  close(): void {
    this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #transact<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
  ): Promise<T> {
    const transaction = await this.#begin(mode).catch((error: unknown) => {
      // The connection was closed between opening it and using it.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.close();
      return this.#begin(mode);
    });
    const [worked, done] = await Promise.allSettled([
      work(transaction).catch((error: unknown) => {
        try {
          transaction.abort();
        } catch {
          // It had already ended.
        }
        throw error;
      }),
      transaction.done,
    ]);
    if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
    const errors: unknown[] = [worked, done].flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
    // When a transaction is aborted every request of it says so; what says why is the other one.
    throw errors.find((error) => !(error instanceof DOMException && error.name === 'AbortError')) ?? errors[0];
  }

  async #begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Transaction<Mode>> {
    const database = await (this.#opening ??= this.#open());
    if (database.version > version && mode === 'readwrite') throw new StoreError('newer');
    return database.transaction(storeNames, mode, { durability: 'relaxed' });
  }

  #open(): Promise<IDBPDatabase<Shape>> {
    const close = (): void => this.close();
    const opening = openDB<Shape>(this.#name, version, {
      upgrade: (database) => storeNames.forEach((name) => database.createObjectStore(name)),
      // Another tab deletes the database or brings newer code.
      blocking: close,
      terminated: close,
    }).catch((error: unknown) => {
      // Newer code has been here: what it left can perhaps be read, and is never written.
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
  // No permission, or no IndexedDB at all.
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
};

function reasonOf(error: unknown): StoreFailure {
  return (error instanceof Error || error instanceof DOMException ? reasons[error.name] : undefined) ?? 'unknown';
}
