/** One learner's record while a page is open: it loads, stamps and adds entries, and says how safe they are. */

import { makeEntry } from '../core/entry.js';
import type { Entry, EntryBody } from '../core/entry.js';
import { LearningRecord } from '../core/record.js';
import type { Durability, EntryStore, StoreChange, StoreFailure } from '../stores/entry-store.js';

/** Whether work may be shown: `asking` until somebody said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';

/** Where what was last added is: `unsaved` tells that the store failed and keeps trying. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'unsaved';

/** A record as a place opens it. */
export interface OpenedRecord {
  readonly store: EntryStore;
  readonly welcome: { readonly kind: 'go' } | { readonly kind: 'ask'; readonly since: number };
  keepGoing(): void;
  startFresh(): Promise<OpenedRecord>;
}

/** What widgets ask, and what they tell, about the record they share. */
export class RecordSession {
  /** Nothing is in it until the state is `ready`. */
  record = new LearningRecord();
  state: SessionState = 'loading';
  saveState: SaveState = 'nothing';
  failure: StoreFailure | undefined;
  /** How many stored things could not be read and were put aside. */
  quarantined = 0;
  /** When the work that is asked about was last touched, in milliseconds since 1970. */
  since = 0;

  /** The record's name; undefined where nothing outlives the page. */
  readonly name: string | undefined;

  readonly #open: () => Promise<OpenedRecord>;
  #opened: OpenedRecord | undefined;
  #adding = 0;
  #unfollow: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();

  /** Opens the record at once; what it finds is told to those who subscribe. */
  constructor(name: string | undefined, open: () => Promise<OpenedRecord>) {
    this.name = name;
    this.#open = open;
    void this.#begin();
  }

  /** How long what is kept stays; undefined while the record is being opened. */
  get durability(): Durability | undefined {
    return this.#opened?.store.durability;
  }

  /** Unfinished work by key; undefined until the work may be shown. */
  get drafts(): EntryStore['drafts'] | undefined {
    return this.state === 'ready' ? this.#opened?.store.drafts : undefined;
  }

  /** Calls back whenever an answer may be another, until the answered function is called. */
  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** The entries of one act, stamped with this moment and in order, not added yet. */
  stamp(bodies: readonly EntryBody[]): readonly Entry[] {
    const now = new Date();
    let latest = this.record.latestAt;
    return bodies.map((body) => {
      const random = crypto.getRandomValues(new Uint8Array(10));
      const entry = makeEntry(body, { now: now.getTime(), offset: now.getTimezoneOffset(), latest, random });
      latest = entry.at;
      return entry;
    });
  }

  /** Shows the entries at once and keeps them in the store; never rejects, since a failing store is a state to show. */
  async add(entries: readonly Entry[]): Promise<void> {
    const store = this.#opened?.store;
    if (!store || this.state !== 'ready') return;
    this.record.add(entries);
    this.#adding += 1;
    this.saveState = 'saving';
    this.#tell();
    try {
      await store.add(entries);
      this.failure = undefined;
    } catch {
      this.failure ??= 'unknown';
    }
    if (store !== this.#opened?.store) return;
    this.#adding -= 1;
    if (this.#adding === 0) this.saveState = this.failure ? 'unsaved' : 'saved';
    this.#tell();
  }

  /** "Yes, that is my work." */
  async keepGoing(): Promise<void> {
    if (this.state !== 'asking' || !this.#opened) return;
    this.#opened.keepGoing();
    await this.#load(this.#opened);
  }

  /** "That's not me": the other work is put away, neither shown nor deleted. */
  async startFresh(): Promise<void> {
    if (!this.#opened) return;
    const before = this.#opened;
    this.#forget();
    this.state = 'loading';
    this.#tell();
    await this.#load(await before.startFresh());
  }

  /** Deletes everything here: entries, drafts, second copies. */
  async clear(): Promise<void> {
    await this.#opened?.store.clear().catch(() => undefined);
    this.#cleared();
  }

  /** Ends listening to the store. */
  close(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  async #begin(): Promise<void> {
    const opened = await this.#open();
    if (opened.welcome.kind === 'go') {
      await this.#load(opened);
      return;
    }
    this.#opened = opened;
    this.since = opened.welcome.since;
    this.state = 'asking';
    this.#tell();
  }

  async #load(opened: OpenedRecord): Promise<void> {
    this.#opened = opened;
    this.#unfollow?.();
    this.#unfollow = opened.store.subscribe((change) => this.#follow(change));
    const entries = await opened.store.load();
    if (opened !== this.#opened) return;
    this.record.add(entries);
    this.state = 'ready';
    this.#tell();
  }

  #follow(change: StoreChange): void {
    if (change.kind === 'added') {
      this.record.add(change.entries);
      this.failure = undefined;
    } else if (change.kind === 'cleared') this.#cleared();
    else if (change.kind === 'failed') {
      this.failure = change.reason;
      if (this.record.entries.length > 0) this.saveState = 'unsaved';
    } else if (change.kind === 'quarantined') this.quarantined += change.count;
    this.#tell();
  }

  #cleared(): void {
    this.#forget();
    this.#tell();
  }

  #forget(): void {
    this.record = new LearningRecord();
    this.saveState = 'nothing';
    this.failure = undefined;
    this.quarantined = 0;
    this.#adding = 0;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
