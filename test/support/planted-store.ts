// A store that a test controls: it saves, fails, hangs, or reports a change.

import type { Entry } from '../../src/core/entry.js';
import type { RecordHandle } from '../../src/records/record-handle.js';
import { Listeners } from '../../src/records/entry-store.js';
import type { Durability, EntryStore, StoreChange } from '../../src/records/entry-store.js';
import { createMemoryStore } from '../../src/records/memory-store.js';

export class PlantedStore implements EntryStore {
  readonly kept: Entry[];
  readonly #listeners = new Listeners();
  readonly drafts = createMemoryStore().drafts;
  durability: Durability = 'durable';
  /** What `load`, `add` and `clear` do when they are called; by default they succeed. */
  loads: () => Promise<unknown> = async () => {};
  adds: () => Promise<unknown> = async () => {};
  clears: () => Promise<unknown> = async () => {};

  constructor(kept: readonly Entry[] = []) {
    this.kept = [...kept];
  }

  async load(): Promise<readonly Entry[]> {
    await this.loads();
    return [...this.kept];
  }

  async add(entries: readonly Entry[]): Promise<void> {
    await this.adds();
    this.kept.push(...entries);
  }

  async clear(): Promise<void> {
    await this.clears();
    this.kept.length = 0;
    this.tell({ kind: 'cleared' });
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  tell(change: StoreChange): void {
    this.#listeners.tell(change);
  }
}

/** A record in an existing store; "That's not me" opens an empty one. */
export function opened(store: RecordHandle['store'], more: Partial<RecordHandle> = {}): RecordHandle {
  return {
    store,
    welcome: { kind: 'go' },
    keepGoing() {},
    startFresh: async () => opened(new PlantedStore()),
    ...more,
  };
}

/** A promise that never settles. */
export const hangs = (): Promise<never> => new Promise(() => {});

/** A promise that the test resolves. */
export function later<T = void>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

/** Shortens timers while an action runs: those of two seconds or more fire in the next task. */
export async function hurried<T>(action: () => Promise<T>): Promise<T> {
  const { setTimeout } = globalThis;
  const fast = (run: () => void, time = 0, ...rest: unknown[]) => setTimeout(run, time < 2000 ? time : 0, ...rest);
  Object.assign(globalThis, { setTimeout: fast });
  try {
    return await action();
  } finally {
    Object.assign(globalThis, { setTimeout });
  }
}
