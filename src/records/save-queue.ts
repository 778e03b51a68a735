/** Hands entries to a store and tracks which of them are saved. */

import type { Entry } from '../core/entry.js';
import { StoreError } from './entry-store.js';
import type { EntryStore, StoreFailure } from './entry-store.js';

/** Whether entries are saved: `unsaved` means that the store failed and will try again. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'unsaved';

/** After how long without an answer a store counts as failed, in milliseconds. A later answer still counts. */
export const storeTimeoutMs = 5000;

/** Tracks the entries of one learner until one store has saved them. No method rejects. */
export class SaveQueue {
  /** Why the store failed last, while that is still relevant. */
  failure: StoreFailure | undefined;
  /** The number of saved actions. */
  saves = 0;

  readonly #store: EntryStore;
  readonly #tell: () => void;
  readonly #unsafe = new Set<Entry>();

  /** `tell` is called at every change. */
  constructor(store: EntryStore, tell: () => void) {
    this.#store = store;
    this.#tell = tell;
  }

  get state(): SaveState {
    if (this.#unsafe.size > 0) return this.failure ? 'unsaved' : 'saving';
    return this.saves > 0 ? 'saved' : 'nothing';
  }

  /** Passes the entries of one action to the store; resolves with the store's first answer. */
  async add(entries: readonly Entry[]): Promise<void> {
    entries.forEach((entry) => this.#unsafe.add(entry));
    this.#tell();
    const slow = setTimeout(() => this.#failed('timeout'), storeTimeoutMs);
    try {
      await this.#store.add(entries);
      this.#kept(entries);
    } catch (error) {
      this.#failed(error instanceof StoreError ? error.reason : 'unknown');
    }
    clearTimeout(slow);
  }

  /** Marks everything as saved. */
  caughtUp(): void {
    this.failure = undefined;
    this.#kept([...this.#unsafe]);
  }

  /** Marks entries as not saved any more: the browser's data were cleared from outside. */
  lost(entries: readonly Entry[]): void {
    entries.forEach((entry) => this.#unsafe.add(entry));
    if (entries.length > 0) this.failure = 'gone';
  }

  #kept(entries: readonly Entry[]): void {
    // Ignores a repeated answer: a store may answer late, and twice.
    if (entries.filter((entry) => this.#unsafe.delete(entry)).length === 0) return;
    this.saves += 1;
    if (this.#unsafe.size === 0) this.failure = undefined;
    this.#tell();
  }

  /** The store tries again by itself, and reports when everything is saved. */
  #failed(reason: StoreFailure): void {
    if (this.#unsafe.size === 0) return;
    this.failure = reason;
    this.#tell();
  }
}
