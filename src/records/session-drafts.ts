/** The drafts of a session: it keeps what is typed before the store is ready, and stores it soon after a pause. */

import { attempt } from './attempt.js';
import type { DraftValues, Drafts } from './entry-store.js';

/** The delay between typing and storing the draft, in milliseconds. */
const draftDelayMs = 100;

export class SessionDrafts implements Drafts {
  /** Changes that are not in the store yet, by key. */
  readonly #changes = new Map<string, DraftValues>();
  readonly #keepEarly: () => void;
  #store: Drafts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** `keepEarly` is called when there are changes to store, and no store. */
  constructor(keepEarly: () => void) {
    this.#keepEarly = keepEarly;
  }

  /** The changes that are not in the store yet. */
  get changes(): ReadonlyMap<string, DraftValues> {
    return this.#changes;
  }

  /** Waits until the store is ready; the changes since then count. */
  async get(key: string): Promise<DraftValues | undefined> {
    if (!this.#store) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const stored = await attempt(() => this.#store?.get(key));
    return { ...stored, ...this.#changes.get(key) };
  }

  put(key: string, values: DraftValues): void {
    if (Object.keys(values).length === 0) return;
    this.#changes.set(key, { ...this.#changes.get(key), ...values });
    this.#timer ??= setTimeout(() => this.flush(), draftDelayMs);
  }

  /** Stores all changes now. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changes.size === 0) return;
    if (!this.#store) return this.#keepEarly();
    for (const [key, values] of this.#changes) {
      try {
        this.#store.put(key, values);
      } catch (error) {
        reportError(error);
      }
    }
    this.#changes.clear();
  };

  /** Uses the drafts of a store, and puts the changes into it that were made before; undefined waits for one. */
  use(store: Drafts | undefined): void {
    if (!store) this.flush();
    this.#store = store;
    if (!store) return;
    this.flush();
    this.#waiting.splice(0).forEach((go) => go());
  }

  /** Forgets the changes, whose record was erased. */
  drop(): void {
    this.#changes.clear();
  }
}
