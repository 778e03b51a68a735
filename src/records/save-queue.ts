/** Hands entries to a store and tracks which of them are saved. */

import type { Entry } from '../core/entry.js';
import { StoreError } from './entry-store.js';
import type { EntryStore, StoreFailure } from './entry-store.js';

/** Where what was added is: `unsaved` tells that the store failed, and that it is tried again. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'unsaved';

/** How long a store may keep silent before that is told, in milliseconds. Its answer counts whenever it comes. */
export const storeTimeoutMs = 5000;

/** The entries of one learner on their way into one store. Nothing here rejects. */
export class SaveQueue {
  /** Why the store failed last, as long as that matters. */
  failure: StoreFailure | undefined;
  /** How many acts have become safe. */
  saves = 0;

  readonly #store: EntryStore;
  readonly #always: StoreFailure | undefined;
  readonly #tell: () => void;
  readonly #unsafe = new Set<Entry>();

  /** `always` is why the store keeps nothing beyond memory, if so; `tell` is called at every change. */
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

  /** Hands over the entries of one act; resolves when the store has answered for the first time. */
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

  /** The store has caught up with everything. */
  caughtUp(): void {
    this.#kept([...this.#unsafe]);
    this.failure = this.#always;
  }

  #kept(entries: readonly Entry[]): void {
    // What is safe already is not told again: an answer may come late, and a second time.
    if (entries.filter((entry) => this.#unsafe.delete(entry)).length === 0) return;
    this.saves += 1;
    if (this.#unsafe.size === 0) this.failure = this.#always;
    this.#tell();
  }

  /** The store tries again by itself, and tells when it has caught up. */
  #failed(reason: StoreFailure): void {
    if (this.#unsafe.size === 0) return;
    this.failure = reason;
    this.#tell();
  }
}
