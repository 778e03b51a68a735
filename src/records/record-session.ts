/**
 * One learner's record while a page is open: loads entries, creates and adds new ones, and reports whether they are
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

/** Whether work may be shown: `asking` until somebody has said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';

/** The record that several widgets share, with its state. No method throws or rejects. */
export class RecordSession {
  /** It has no stored entries until the state is `ready`. */
  record = new LearningRecord();
  state: SessionState = 'loading';
  /** The number of stored values that could not be read and are quarantined. */
  quarantined = 0;
  /** While `asking`: the last activity in the work, in milliseconds since 1970. */
  since = 0;
  /** Whether the work has been erased since the page was opened, here or in another tab. */
  erased = false;
  /** Whether the browser's data have been cleared from outside while the page was open. */
  gone = false;

  /** The record's name; undefined where nothing is stored. */
  readonly name: string | undefined;

  #opened: RecordHandle | undefined;
  #unfollow: (() => void) | undefined;
  /** Entries added before the store was ready. */
  #early: Entry[] = [];
  #saveQueue: SaveQueue | undefined;
  readonly #listeners = new Set<() => void>();

  /** Opens the record immediately, and notifies subscribers of the result. */
  constructor(name: string | undefined, open: () => Promise<RecordHandle>) {
    this.name = name;
    void this.#begin(open);
  }

  /** How long stored data lasts; undefined while the record is being opened. */
  get durability(): Durability | undefined {
    return this.#opened?.store.durability ?? (this.state === 'ready' ? 'memory' : undefined);
  }

  /** Whether the added entries are saved. */
  get saveState(): SaveState {
    return this.#saveQueue?.state ?? 'nothing';
  }

  /** The number of actions saved since the work was opened. */
  get saves(): number {
    return this.#saveQueue?.saves ?? 0;
  }

  /** Why the store failed last, while that is still relevant. */
  get failure(): StoreFailure | undefined {
    return this.#saveQueue?.failure;
  }

  /** A key for the learner on this device, for exported copies. */
  get slot(): string {
    return this.#opened?.slot ?? '';
  }

  /** Drafts by key; undefined until the work may be shown. */
  get drafts(): EntryStore['drafts'] | undefined {
    return this.state === 'ready' ? this.#opened?.store.drafts : undefined;
  }

  /** Calls the listener whenever anything may have changed. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Creates the entries of one action, at the present time and in order, without adding them. */
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
   * Shows the entries immediately and saves them in the store. Entries added before it is known whose work this is are
   * saved afterwards. Resolves with the store's first answer.
   */
  async add(entries: readonly Entry[]): Promise<void> {
    this.record.add(entries);
    if (this.state !== 'ready') this.#early.push(...entries);
    else if (this.#saveQueue) return this.#saveQueue.add(entries);
    this.#notify();
    return undefined;
  }

  /** Confirms "Yes, that is my work." */
  async keepGoing(): Promise<void> {
    const opened = this.#opened;
    if (this.state !== 'asking' || !opened) return;
    this.state = 'loading';
    this.#notify();
    await attempt(() => opened.keepGoing());
    await this.#load(opened);
  }

  /** "That's not me": hides the other work without deleting it. */
  async startFresh(): Promise<void> {
    await this.#turnTo((opened) => opened.startFresh());
  }

  /** The last activity in the hidden work, as long as this record is empty; undefined when there is none. */
  get left(): number | undefined {
    return this.state === 'ready' && this.record.entries.length === 0 ? this.#opened?.left : undefined;
  }

  /** "That was me after all": opens the hidden work again. */
  async goBack(): Promise<void> {
    await this.#turnTo((opened) => opened.goBack?.() ?? opened, this.#opened);
  }

  /** Deletes everything here: entries, drafts, journal. Returns whether the store succeeded. */
  async clear(): Promise<boolean> {
    const store = this.#opened?.store;
    const cleared = !store || (await attempt(() => store.clear().then(() => true), storeTimeoutMs)) === true;
    if (cleared) this.#cleared();
    return cleared;
  }

  /** The stored values that could not be read, for a person to keep. */
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
    this.#notify();
    await this.#load((await attempt(() => other(before), storeTimeoutMs)) ?? otherwise);
  }

  /** Shows nothing of the work until somebody says whose it is. */
  #ask(since: number): void {
    this.since = since;
    this.state = 'asking';
    this.#notify();
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
    // The store keeps unsaved entries and tries to write them again.
    this.#forget();
    this.#ask(welcome.since);
  }

  /** Without an opened record everything is in memory, which `durability` reports. */
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
    this.#saveQueue = store && new SaveQueue(store, failure, () => this.#notify());
  }

  /** Uses the loaded entries even when they come after the time limit. */
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
    else this.#notify();
  }

  #follow(change: StoreChange): void {
    // While it is not known whose work this is, entries from other tabs are ignored.
    if (change.kind === 'added' && this.state === 'ready') this.record.add(change.entries);
    else if (change.kind === 'cleared') this.#cleared();
    else if (change.kind === 'quarantined') this.quarantined += change.count;
    else if (change.kind === 'durability' && change.durability !== 'memory') this.#saveQueue?.caughtUp();
    else if (change.kind === 'failed' && change.reason === 'gone') this.gone = true;
    else if (change.kind === 'failed' && this.#saveQueue) this.#saveQueue.failure = change.reason;
    this.#notify();
  }

  #cleared(): void {
    this.#forget();
    this.#keep();
    this.erased = true;
    this.#notify();
  }

  #forget(): void {
    this.record = new LearningRecord();
    this.#saveQueue = undefined;
    this.quarantined = 0;
    this.erased = false;
    this.gone = false;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        reportError(error);
      }
    }
  }
}
