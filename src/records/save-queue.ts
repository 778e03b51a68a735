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
  readonly #always: StoreFailure | undefined;
  readonly #tell: () => void;
  readonly #unsafe = new Set<Entry>();

  /** `always` is the reason why the store is in memory only, if it is; `tell` is called at every change. */
  constructor(store: EntryStore, always: StoreFailure | undefined, tell: () => void) {
    this.#store = store;
    this.#always = always;
    this.#tell = tell;
    this.failure = always;
  }

  get state(): SaveState {
    if (this.#unsafe.size > 0) return this.failure === this.#always ? 'saving' : 'unsaved';
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
    this.#kept([...this.#unsafe]);
    this.failure = this.#always;
  }

  #kept(entries: readonly Entry[]): void {
    // Ignores a repeated answer: a store may answer late, and twice.
    if (entries.filter((entry) => this.#unsafe.delete(entry)).length === 0) return;
    this.saves += 1;
    if (this.#unsafe.size === 0) this.failure = this.#always;
    this.#tell();
  }

  /** The store tries again by itself, and reports when everything is saved. */
  #failed(reason: StoreFailure): void {
    if (this.#unsafe.size === 0) return;
    this.failure = reason;
    this.#tell();
  }
}
