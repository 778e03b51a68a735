/** The port of every store: what it can be asked, and what it reports. */

import type { Entry } from '../core/entry.js';

/**
 * How long what is kept stays: `durable` until the browser's data are cleared, `session` for this sitting at the computer,
 * `memory` until the page is left.
 */
export type Durability = 'durable' | 'session' | 'memory';

/**
 * Why something could not be kept: there is no room, the browser forbids it, it does not answer, what was stored has been
 * cleared from outside, what is stored was made by newer code, or something else.
 */
export type StoreFailure = 'full' | 'blocked' | 'timeout' | 'gone' | 'newer' | 'unknown';

/** What a store tells. An `add` of one's own is not told. */
export type StoreChange =
  /** Others added entries, or they became readable. */
  | { readonly kind: 'added'; readonly entries: readonly Entry[] }
  /** Everything was cleared, here or elsewhere. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'durability'; readonly durability: Durability }
  | { readonly kind: 'failed'; readonly reason: StoreFailure }
  /** Stored things could not be read and were put aside. */
  | { readonly kind: 'quarantined'; readonly count: number };

/** Work in progress by key: the last write wins, and it is never exported. Nothing here rejects. */
export interface Drafts {
  get(key: string): Promise<unknown>;
  put(key: string, json: unknown): void;
  delete(key: string): void;
}

/** A place where entries live between visits. No method hangs or throws; a promise that rejects does so with a `StoreError`. */
export interface EntryStore {
  /** Every entry of the record, in any order. Never rejects: what cannot be read is told as a change. */
  load(): Promise<readonly Entry[]>;
  /**
   * Keeps the entries of one act, all or none, and resolves when they are as safe as `durability` says. When it rejects they
   * are kept in memory and tried again; ignoring the rejection is no error. Entries that are there already change nothing.
   */
  add(entries: readonly Entry[]): Promise<void>;
  /** Deletes everything: entries, drafts, second copies. What others still write of the time before is dropped. */
  clear(): Promise<void>;
  /** Calls the listener at every change, until the answered function is called. */
  subscribe(listener: (change: StoreChange) => void): () => void;
  readonly drafts: Drafts;
  readonly durability: Durability;
}

/** Why an `add` or a `clear` did not succeed. */
export class StoreError extends Error {
  readonly reason: StoreFailure;
  constructor(reason: StoreFailure, cause?: unknown) {
    super(reason, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

/** The listeners of a store; one that throws does not keep a change from the others. */
export class Listeners {
  readonly #all = new Set<(change: StoreChange) => void>();

  add(listener: (change: StoreChange) => void): () => void {
    // A function of its own, so that one listener added twice is removed once.
    const own = (change: StoreChange): void => listener(change);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  tell(change: StoreChange): void {
    for (const listener of [...this.#all]) {
      try {
        listener(change);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
