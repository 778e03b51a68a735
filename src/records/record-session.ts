/**
 * One learner's record while a page is open: loads entries, stamps and adds new ones, and reports whether they are
 * saved.
 */

import { makeEntry } from '../core/entry.js';
import type { Entry, EntryBody } from '../core/entry.js';
import { LearningRecord } from '../core/record.js';
import type { Durability, EntryStore, StoreChange, StoreFailure } from './entry-store.js';
import { attempt } from './attempt.js';
import { SaveQueue, storeTimeoutMs } from './save-queue.js';
import type { SaveState } from './save-queue.js';
import type { RecordHandle } from './record-handle.js';

/** Whether work may be shown: `asking` until somebody said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';

/** What widgets ask, and what they tell, about the record they share. Nothing here throws or rejects. */
export class RecordSession {
  /** Nothing that was stored is in it until the state is `ready`. */
  record = new LearningRecord();
  state: SessionState = 'loading';
  /** How many stored things could not be read and were put aside. */
  quarantined = 0;
  /** When the work that is asked about was last touched, in milliseconds since 1970. */
  since = 0;
  /** Whether the work was erased since the page was opened, here or in another tab. */
  erased = false;
  /** Whether the browser's data were cleared from outside while the page was open. */
  gone = false;

  /** The record's name; undefined where nothing outlives the page. */
  readonly name: string | undefined;

  #opened: RecordHandle | undefined;
  #unfollow: (() => void) | undefined;
  /** What was added before anybody knew where to. */
  #early: Entry[] = [];
  #saveQueue: SaveQueue | undefined;
  readonly #listeners = new Set<() => void>();

  /** Opens the record at once; what it finds is told to those who subscribe. */
  constructor(name: string | undefined, open: () => Promise<RecordHandle>) {
    this.name = name;
    void this.#begin(open);
  }

  /** How long what is kept stays; undefined while the record is being opened. */
  get durability(): Durability | undefined {
    return this.#opened?.store.durability ?? (this.state === 'ready' ? 'memory' : undefined);
  }

  /** Where what was added is. */
  get saveState(): SaveState {
    return this.#saveQueue?.state ?? 'nothing';
  }

  /** How many acts have become safe since the work was opened. */
  get saves(): number {
    return this.#saveQueue?.saves ?? 0;
  }

  /** Why the store failed last, as long as that matters. */
  get failure(): StoreFailure | undefined {
    return this.#saveQueue?.failure;
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
    if (this.state !== 'ready') this.#early.push(...entries);
    else if (this.#saveQueue) return this.#saveQueue.add(entries);
    this.#tell();
    return undefined;
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
    await this.#turnTo((opened) => opened.startFresh());
  }

  /** When the work that was put away was last touched, for as long as nothing new is here; undefined without any. */
  get left(): number | undefined {
    return this.state === 'ready' && this.record.entries.length === 0 ? this.#opened?.left : undefined;
  }

  /** "That was me after all": opens again what was put away. */
  async goBack(): Promise<void> {
    await this.#turnTo((opened) => opened.goBack?.() ?? opened, this.#opened);
  }

  /** Deletes everything here: entries, drafts, second copies. Answers whether the store could. */
  async clear(): Promise<boolean> {
    const store = this.#opened?.store;
    const cleared = !store || (await attempt(() => store.clear().then(() => true), storeTimeoutMs)) === true;
    if (cleared) this.#cleared();
    return cleared;
  }

  /** What was stored and could not be read, for a person to keep. */
  async unreadable(): Promise<readonly unknown[]> {
    return (await attempt(() => this.#opened?.store.quarantined?.(), storeTimeoutMs)) ?? [];
  }

  async #begin(open: () => Promise<RecordHandle>): Promise<void> {
    const opened = await attempt(open, storeTimeoutMs);
    if (opened?.checkSitting) this.#watchReturns();
    if (opened?.welcome.kind !== 'ask') return this.#load(opened);
    this.#opened = opened;
    return this.#ask(opened.welcome.since);
  }

  async #turnTo(
    other: (opened: RecordHandle) => RecordHandle | Promise<RecordHandle>,
    otherwise?: RecordHandle,
  ): Promise<void> {
    const before = this.#opened;
    if (!before) return;
    this.#forget();
    this.state = 'loading';
    this.#tell();
    await this.#load((await attempt(() => other(before), storeTimeoutMs)) ?? otherwise);
  }

  /** Nothing of the work is shown until it is answered whose it is. */
  #ask(since: number): void {
    this.since = since;
    this.state = 'asking';
    this.#tell();
  }

  #watchReturns(): void {
    const back = () => document.visibilityState === 'visible' && void this.#check();
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pageshow', (event) => event.persisted && back());
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
  async #load(opened: RecordHandle | undefined): Promise<void> {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#opened = opened;
    this.#keep();
    if (opened) {
      const { store } = opened;
      await attempt(() => void (this.#unfollow = store.subscribe((change) => this.#follow(change))));
      const loading = attempt(() => store.load()).then((entries) => this.#found(opened, entries));
      await attempt(() => loading, storeTimeoutMs);
      if (opened !== this.#opened || this.state !== 'loading') return;
      if (this.#saveQueue) this.#saveQueue.failure ??= 'timeout';
    }
    this.#ready();
  }

  #keep(): void {
    const { store, failure } = this.#opened ?? {};
    this.#saveQueue = store && new SaveQueue(store, failure, () => this.#tell());
  }

  /** What a store finds counts even when it comes late. */
  #found(opened: RecordHandle, entries: readonly Entry[] | undefined): void {
    if (opened !== this.#opened || this.state === 'asking') return;
    if (entries) this.record.add(entries);
    if (this.#saveQueue && entries && this.state === 'ready') this.#saveQueue.failure = opened.failure;
    else if (this.#saveQueue && !entries) this.#saveQueue.failure ??= 'unknown';
    this.#ready();
  }

  #ready(): void {
    this.state = 'ready';
    const early = this.#early.splice(0);
    this.record.add(early);
    if (early.length > 0 && this.#saveQueue) void this.#saveQueue.add(early);
    else this.#tell();
  }

  #follow(change: StoreChange): void {
    // While it is asked whose work this is, what other tabs add is none of it.
    if (change.kind === 'added' && this.state === 'ready') this.record.add(change.entries);
    else if (change.kind === 'cleared') this.#cleared();
    else if (change.kind === 'quarantined') this.quarantined += change.count;
    else if (change.kind === 'durability' && change.durability !== 'memory') this.#saveQueue?.caughtUp();
    else if (change.kind === 'failed' && change.reason === 'gone') this.gone = true;
    else if (change.kind === 'failed' && this.#saveQueue) this.#saveQueue.failure = change.reason;
    this.#tell();
  }

  #cleared(): void {
    this.#forget();
    this.#keep();
    this.erased = true;
    this.#tell();
  }

  #forget(): void {
    this.record = new LearningRecord();
    this.#saveQueue = undefined;
    this.quarantined = 0;
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
