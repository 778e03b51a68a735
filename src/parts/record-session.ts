/** One learner's record while a page is open: it loads, stamps and adds entries, and says how safe they are. */

import { makeEntry } from '../core/entry.js';
import type { Entry, EntryBody } from '../core/entry.js';
import { LearningRecord } from '../core/record.js';
import { StoreError } from '../stores/entry-store.js';
import type { Durability, EntryStore, StoreChange, StoreFailure } from '../stores/entry-store.js';
import { attempt } from './attempt.js';
import type { OpenedRecord } from './opened-record.js';

/** Whether work may be shown: `asking` until somebody said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';

/** Where what was added is: `unsaved` tells that the store failed, and that it is tried again. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'unsaved';

/** How long a store may keep silent before that is told, in milliseconds. Its answer counts whenever it comes. */
const patience = 5000;

/** What widgets ask, and what they tell, about the record they share. Nothing here throws or rejects. */
export class RecordSession {
  /** Nothing that was stored is in it until the state is `ready`. */
  record = new LearningRecord();
  state: SessionState = 'loading';
  /** Why the store failed last, as long as that matters. */
  failure: StoreFailure | undefined;
  /** How many stored things could not be read and were put aside. */
  quarantined = 0;
  /** When the work that is asked about was last touched, in milliseconds since 1970. */
  since = 0;
  /** How many acts have become safe since the work was opened. */
  saves = 0;
  /** Whether the work was erased since the page was opened, here or in another tab. */
  erased = false;
  /** Whether the browser's data were cleared from outside while the page was open. */
  gone = false;

  /** The record's name; undefined where nothing outlives the page. */
  readonly name: string | undefined;

  #opened: OpenedRecord | undefined;
  readonly #closing = new AbortController();
  #unfollow: (() => void) | undefined;
  /** What was added before anybody knew where to. */
  #early: Entry[] = [];
  /** What the store has not yet said to be safe. */
  readonly #unsafe = new Set<Entry>();
  readonly #listeners = new Set<() => void>();

  /** Opens the record at once; what it finds is told to those who subscribe. */
  constructor(name: string | undefined, open: () => Promise<OpenedRecord>) {
    this.name = name;
    void this.#begin(open);
    // It lives as long as the page, or as the element that closes it.
    const back = () => document.visibilityState === 'visible' && void this.#check();
    const { signal } = this.#closing;
    document.addEventListener('visibilitychange', back, { signal });
    window.addEventListener('pageshow', (event) => event.persisted && back(), { signal });
  }

  /** How long what is kept stays; undefined while the record is being opened. */
  get durability(): Durability | undefined {
    return this.#opened?.store.durability ?? (this.state === 'ready' ? 'memory' : undefined);
  }

  /** Where what was added is. */
  get saveState(): SaveState {
    if (this.#unsafe.size > 0) return this.failure ? 'unsaved' : 'saving';
    return this.saves > 0 ? 'saved' : 'nothing';
  }

  /** Names the learner on this device, for the copies they save. */
  get slot(): string {
    return this.#opened?.slot ?? '';
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
    const moment = { now: now.getTime(), offset: now.getTimezoneOffset() };
    let latest = this.record.latestAt;
    return bodies.map((body) => {
      const entry = makeEntry(body, { ...moment, latest, random: crypto.getRandomValues(new Uint8Array(10)) });
      latest = entry.at;
      return entry;
    });
  }

  /**
   * Shows the entries at once and keeps them in the store. What comes while nobody knows yet whose work this is waits for the
   * answer. Resolves when the store has answered for the first time.
   */
  async add(entries: readonly Entry[]): Promise<void> {
    this.record.add(entries);
    if (this.state === 'ready') await this.#keep(entries);
    else {
      this.#early.push(...entries);
      this.#tell();
    }
  }

  /** "Yes, that is my work." */
  async keepGoing(): Promise<void> {
    const opened = this.#opened;
    if (this.state !== 'asking' || !opened) return;
    this.state = 'loading';
    this.#tell();
    await attempt(() => opened.keepGoing());
    await this.#load(opened);
  }

  /** "That's not me": the other work is put away, neither shown nor deleted. */
  async startFresh(): Promise<void> {
    const before = this.#opened;
    if (!before) return;
    this.#forget();
    this.state = 'loading';
    this.#tell();
    await this.#load(await attempt(() => before.startFresh(), patience));
  }

  /** Deletes everything here: entries, drafts, second copies. Answers whether the store could. */
  async clear(): Promise<boolean> {
    const store = this.#opened?.store;
    const cleared = !store || (await attempt(() => store.clear().then(() => true), patience)) === true;
    if (cleared) this.#cleared();
    return cleared;
  }

  /** What was stored and could not be read, for a person to keep. */
  async unreadable(): Promise<readonly unknown[]> {
    return (await attempt(() => this.#opened?.store.quarantined?.(), patience)) ?? [];
  }

  /** Ends listening to the store and to the page. */
  close(): void {
    this.#unfollow?.();
    this.#closing.abort();
  }

  async #begin(open: () => Promise<OpenedRecord>): Promise<void> {
    const opened = await attempt(open, patience);
    if (opened?.welcome.kind !== 'ask') return this.#load(opened);
    this.#opened = opened;
    return this.#ask(opened.welcome.since);
  }

  /** Nothing of the work is shown until it is answered whose it is. */
  #ask(since: number): void {
    this.since = since;
    this.state = 'asking';
    this.#tell();
  }

  async #check(): Promise<void> {
    const opened = this.#opened;
    const welcome = await attempt(() => opened?.checkSitting?.());
    if (opened !== this.#opened || this.state !== 'ready' || welcome?.kind !== 'ask') return;
    // What is not safe yet stays with its store, which keeps trying.
    this.#forget();
    this.#ask(welcome.since);
  }

  /** Without an opened record everything stays in memory, and `durability` says so. */
  async #load(opened: OpenedRecord | undefined): Promise<void> {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#opened = opened;
    this.failure = opened?.failure;
    const found = opened && attempt(() => opened.store.load()).then((entries) => this.#found(opened, entries));
    await attempt(() => {
      this.#unfollow = opened?.store.subscribe((change) => this.#follow(change));
      return found;
    }, patience);
    if (opened !== this.#opened || this.state === 'ready') return;
    if (opened) this.failure = 'timeout';
    this.#ready();
  }

  #found(opened: OpenedRecord, entries: readonly Entry[] | undefined): void {
    if (opened !== this.#opened || this.state === 'asking') return;
    if (entries) this.record.add(entries);
    else this.failure = 'unknown';
    this.#ready();
  }

  #ready(): void {
    this.state = 'ready';
    const early = this.#early.splice(0);
    if (early.length > 0) void this.#keep(early);
    else this.#tell();
  }

  async #keep(entries: readonly Entry[]): Promise<void> {
    const store = this.#opened?.store;
    if (store) entries.forEach((entry) => this.#unsafe.add(entry));
    this.#tell();
    if (!store) return;
    const slow = setTimeout(() => this.#failed(store, 'timeout'), patience);
    try {
      await store.add(entries);
      if (store === this.#opened?.store) this.#kept(entries);
    } catch (error) {
      this.#failed(store, error instanceof StoreError ? error.reason : 'unknown');
    }
    clearTimeout(slow);
  }

  #kept(entries: Iterable<Entry>): void {
    let kept = false;
    for (const entry of entries) kept = this.#unsafe.delete(entry) || kept;
    if (!kept) return;
    this.saves += 1;
    if (this.#unsafe.size === 0) this.failure = this.#opened?.failure;
    this.#tell();
  }

  /** The store tries again by itself, and tells when it succeeded. */
  #failed(store: EntryStore, reason: StoreFailure): void {
    if (store !== this.#opened?.store || this.#unsafe.size === 0) return;
    this.failure = reason;
    this.#tell();
  }

  #follow(change: StoreChange): void {
    // While it is asked whose work this is, what other tabs add is none of it.
    if (change.kind === 'added' && this.state === 'ready') this.record.add(change.entries);
    else if (change.kind === 'cleared') this.#cleared();
    else if (change.kind === 'quarantined') this.quarantined += change.count;
    else if (change.kind === 'durability' && change.durability !== 'memory') this.#kept([...this.#unsafe]);
    else if (change.kind === 'failed' && change.reason === 'gone') this.gone = true;
    else if (change.kind === 'failed') this.failure = change.reason;
    this.#tell();
  }

  #cleared(): void {
    this.#forget();
    this.erased = true;
    this.#tell();
  }

  #forget(): void {
    this.record = new LearningRecord();
    this.#unsafe.clear();
    this.failure = undefined;
    this.quarantined = 0;
    this.saves = 0;
    this.erased = false;
    this.gone = false;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        reportError(error);
      }
    }
  }
}
