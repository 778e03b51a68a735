/** The interface of every store: its methods and the changes that it reports. */

import type { Entry } from '../core/entry.js';

/**
 * How long stored data lasts: `durable` until the browser's data are cleared, `session` for this sitting at the
 * computer, `memory` until the page closes.
 */
export type Durability = 'durable' | 'session' | 'memory';

/**
 * Why a store failed: there is no room, the browser forbids storage, it does not respond, stored data were cleared from
 * outside, stored data have a newer format, or another reason.
 */
export type StoreFailure = 'full' | 'blocked' | 'timeout' | 'gone' | 'newer' | 'unknown';

/** A change that a store reports. A store does not report its caller's own `add`. */
export type StoreChange =
  /** Others added entries, or entries became readable. */
  | { readonly kind: 'added'; readonly entries: readonly Entry[] }
  /** Everything was cleared, here or elsewhere. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'durability'; readonly durability: Durability }
  | { readonly kind: 'failed'; readonly reason: StoreFailure }
  /** Stored values could not be read and are quarantined. */
  | { readonly kind: 'quarantined'; readonly count: number };

/** Plain JSON values by name; undefined stands for a deleted one. */
export type DraftValues = Readonly<Record<string, unknown>>;

/** Drafts by key: named values that are never exported. Of two values with the same name, the last wins. */
export interface Drafts {
  /** The values of a draft; undefined when it has none. Never rejects. */
  get(key: string): Promise<DraftValues | undefined>;
  /** Changes the given values of a draft and keeps the others; undefined deletes a value. Never throws. */
  put(key: string, values: DraftValues): void;
}

/**
 * Stores entries between visits. No method throws, and only `load` may wait for long; a rejected promise has a
 * `StoreError`.
 */
export interface EntryStore {
  /**
   * Every entry of the record, in any order. Never rejects: unreadable values are reported as a change. It may take as
   * long as the store cannot be read; meanwhile the reason is reported as a failure.
   */
  load(): Promise<readonly Entry[]>;
  /**
   * Saves the entries of one action, all or none, and resolves when they are as safe as `durability` says. When it
   * rejects, they stay in memory and are tried again, so the rejection may be ignored. Entries that are already stored
   * change nothing.
   */
  add(entries: readonly Entry[]): Promise<void>;
  /**
   * Deletes everything that was stored before the call: entries, drafts, journal. Deletes nothing when it rejects. Writes
   * by others that started before are dropped.
   */
  clear(): Promise<void>;
  /** Calls the listener at every change. Returns a function that unsubscribes. */
  subscribe(listener: (change: StoreChange) => void): () => void;
  readonly drafts: Drafts;
  readonly durability: Durability;
}

/** The reason why an `add` or a `clear` failed. */
export class StoreError extends Error {
  readonly reason: StoreFailure;
  constructor(reason: StoreFailure, cause?: unknown) {
    super(reason, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

/** The listeners of a store. When one throws, the others are still called. */
export class Listeners {
  readonly #all = new Set<(change: StoreChange) => void>();

  add(listener: (change: StoreChange) => void): () => void {
    // A new function each time, so that a listener that is added twice can be removed once.
    const own = (change: StoreChange): void => listener(change);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  clear(): void {
    this.#all.clear();
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
