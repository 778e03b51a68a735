/** One IndexedDB database for each record. Every operation is one transaction with a time limit, so nothing hangs. */

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
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

/** The database of a record. It opens on first use, and again after something else closed it. */
export class BrowserDatabase {
  readonly #name: string;
  readonly #storeTimeoutMs: number;
  #opening: Promise<IDBPDatabase<Shape>> | undefined;

  /** `storeTimeoutMs` is the time limit of every operation, in milliseconds. */
  constructor(record: string, storeTimeoutMs: number) {
    this.#name = `competency-widgets/${record}`;
    this.#storeTimeoutMs = storeTimeoutMs;
  }

  /**
   * Runs work in one transaction, all or nothing, and resolves when it is complete. Calls `onCommit` on completion,
   * even after the time limit. Rejects with a `StoreError`.
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

  /** Closes the connection; the next operation opens it again. */
  close(): void {
    this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #transact<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
  ): Promise<T> {
    const transaction = await this.#begin(mode).catch((error: unknown) => {
      // The connection was closed between opening and use.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.close();
      return this.#begin(mode);
    });
    const [worked, done] = await Promise.allSettled([
      work(transaction).catch((error: unknown) => {
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
    if (database.version > version && mode === 'readwrite') throw new StoreError('newer');
    return database.transaction(storeNames, mode, { durability: 'relaxed' });
  }

  #open(): Promise<IDBPDatabase<Shape>> {
    const close = (): void => this.close();
    const opening = openDB<Shape>(this.#name, version, {
      upgrade: (database) => storeNames.forEach((name) => database.createObjectStore(name)),
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
  return (error instanceof Error || error instanceof DOMException ? reasons[error.name] : undefined) ?? 'unknown';
}
