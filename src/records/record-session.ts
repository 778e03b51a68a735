/**
 * One learner's record while a page is open: loads entries, creates and adds new ones, and reports whether they are
 * saved.
 */

import { makeEntry, restamp } from '../core/entry.js';
import type { Entry, EntryBody } from '../core/entry.js';
import { LearningRecord } from '../core/record.js';
import type { Drafts, Durability, StoreChange, StoreFailure } from './entry-store.js';
import { attempt } from './attempt.js';
import { createMemoryStore } from './memory-store.js';
import { SaveQueue, storeTimeoutMs } from './save-queue.js';
import type { SaveState } from './save-queue.js';
import type { OtherWork, RecordHandle } from './record-handle.js';
import { SessionDrafts } from './session-drafts.js';
import { watchSitting } from './watch-sitting.js';

/** Whether work may be shown: `asking` until somebody has said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';

/** The record that several widgets share, with its state. No method throws or rejects. */
export class RecordSession {
  /** It has no stored entries until the state is `ready`. */
  record = new LearningRecord();
  state: SessionState = 'loading';
  /** Whether the stored entries could not be read yet, although the state is `ready`. They are added when they are. */
  isUnread = false;
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

  #handle: RecordHandle | undefined;
  #saveQueue: SaveQueue | undefined;
  /** Entries added before the store could take them. */
  #early: Entry[] = [];
  /** The entries that this session created. */
  readonly #stamped = new WeakSet<Entry>();
  /** Entries that others added while the stored ones were loaded. */
  #arrived: Entry[] = [];
  #canSave = false;
  /** Why the store could not be opened or read. */
  #failure: StoreFailure | undefined;
  /** While the record is being erased: what was added here since. */
  #sinceErasing: Entry[] | undefined;
  #isClosed = false;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #unfollow: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  readonly #drafts = new SessionDrafts(() => this.#keepEarly());
  readonly #listeners = new Set<() => void>();

  /** Opens the record immediately, and notifies subscribers of the result. */
  constructor(name: string | undefined, open: () => RecordHandle | Promise<RecordHandle>) {
    this.name = name;
    for (const event of leaving) globalThis.addEventListener?.(event, this.#drafts.flush, true);
    void this.#begin(open);
  }

  /** How long stored data lasts; undefined while the record is being opened. */
  get durability(): Durability | undefined {
    if (this.state !== 'ready' || this.isUnread) return undefined;
    return this.#handle?.store.durability ?? 'memory';
  }

  /** Whether the added entries are saved. */
  get saveState(): SaveState {
    if (this.#early.length > 0) return this.failure ? 'unsaved' : 'saving';
    return this.#saveQueue?.state ?? 'nothing';
  }

  /** The number of actions saved since the work was opened. */
  get saves(): number {
    return this.#saveQueue?.saves ?? 0;
  }

  /** Why the store failed last, while that is still relevant. */
  get failure(): StoreFailure | undefined {
    return this.#failure ?? this.#saveQueue?.failure;
  }

  /** A key for the learner on this device, for exported copies. */
  get slot(): string {
    return this.#handle?.slot ?? '';
  }

  /** Drafts by key. They accept changes at any time, and return values once the work may be shown. */
  get drafts(): Drafts {
    return this.#drafts;
  }

  /** Calls the listener whenever anything may have changed. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
      this.#drafts.flush();
      // A widget that is moved on the page subscribes again in the same task.
      if (this.#listeners.size === 0)
        setTimeout(() => this.#listeners.size === 0 && !this.#isClosed && this.onUnused());
    };
  }

  /** Called when nothing subscribes to it any more. */
  onUnused: () => void = () => {};

  /** Creates the entries of one action, at the present time and in order, without adding them. */
  stamp(bodies: readonly EntryBody[]): readonly Entry[] {
    const now = new Date();
    const moment = { now: now.getTime(), offset: now.getTimezoneOffset() };
    const { latestAt } = this.record;
    const known = this.#handle?.latestAt;
    let latest = latestAt === undefined || (known !== undefined && known > latestAt) ? known : latestAt;
    return bodies.map((body) => {
      const entry = makeEntry(body, { ...moment, latest, random: crypto.getRandomValues(new Uint8Array(10)) });
      latest = entry.at;
      this.#stamped.add(entry);
      return entry;
    });
  }

  /**
   * Shows the entries immediately and saves them in the store. Entries added before it is known whose work this is are
   * saved afterwards. Resolves with the store's first answer.
   */
  async add(entries: readonly Entry[]): Promise<void> {
    this.record.add(entries);
    this.#sinceErasing?.push(...entries);
    if (this.#canSave && this.#saveQueue) return this.#saveQueue.add(entries);
    if (!this.#canSave) this.#early.push(...entries);
    this.#keepEarly();
    this.#notify();
    return undefined;
  }

  /** Confirms "Yes, that is my work." */
  async keepGoing(): Promise<void> {
    const handle = this.#handle;
    if (this.state !== 'asking' || !handle) return;
    this.#wait();
    await attempt(() => handle.keepGoing());
    await this.#load(handle);
  }

  /** "That's not me": hides the other work without deleting it. */
  async startFresh(): Promise<void> {
    await this.#turnTo((handle) => handle.startFresh());
  }

  /** The work in other slots on this device, as long as this record is empty. */
  get others(): readonly OtherWork[] {
    return this.state === 'ready' && this.record.entries.length === 0 ? (this.#handle?.others ?? []) : [];
  }

  /** Opens the work in another slot. */
  async openOther(slot: string): Promise<void> {
    await this.#turnTo((handle) => handle.openOther?.(slot) ?? handle, this.#handle);
  }

  /** Deletes everything here: entries, drafts, journal. Returns whether the store succeeded in time. */
  async clear(): Promise<boolean> {
    const handle = this.#handle;
    if (!handle) {
      this.#cleared([]);
      return true;
    }
    this.#drafts.flush();
    const since: Entry[] = [];
    this.#sinceErasing = since;
    const cleared = attempt(async () => {
      await handle.store.clear();
      // A late answer counts as well.
      if (handle === this.#handle) this.#cleared(since);
      return true;
    });
    void cleared.then(() => (this.#sinceErasing = undefined));
    return (await attempt(() => cleared, eraseTimeoutMs)) === true;
  }

  /** The stored values that could not be read, for a person to keep. */
  async unreadable(): Promise<readonly unknown[]> {
    return (await attempt(() => this.#handle?.store.quarantined?.(), storeTimeoutMs)) ?? [];
  }

  /** Stops everything, when no widget uses the record any more. Unsaved work is saved or in the journal. */
  close(): void {
    this.#drafts.flush();
    this.#isClosed = true;
    clearTimeout(this.#slow);
    for (const event of leaving) globalThis.removeEventListener?.(event, this.#drafts.flush, true);
    this.#unfollow?.();
    this.#unwatch?.();
    this.#listeners.clear();
    void attempt(() => this.#handle?.close?.());
  }

  async #begin(open: () => RecordHandle | Promise<RecordHandle>): Promise<void> {
    const handle = await attempt(open, storeTimeoutMs);
    if (this.#isClosed) return void attempt(() => handle?.close?.());
    if (!handle) return this.#ready();
    this.#use(handle);
    this.#wait();
    this.#keepEarly();
    await attempt(() => handle.opened);
    if (handle !== this.#handle) return undefined;
    if (handle.welcome.kind === 'ask') return this.#ask(handle.welcome.since);
    return this.#load(handle);
  }

  async #turnTo(
    other: (handle: RecordHandle) => RecordHandle | Promise<RecordHandle>,
    otherwise?: RecordHandle,
  ): Promise<void> {
    const before = this.#handle;
    if (!before) return;
    this.#hide();
    this.#wait();
    const handle = (await attempt(() => other(before), storeTimeoutMs)) ?? otherwise;
    if (handle !== before) this.#use(handle);
    if (handle) await this.#load(handle);
    else this.#ready();
  }

  /** Uses this store from now on; without one everything is in memory, which `durability` reports. */
  #use(handle: RecordHandle | undefined): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#handle = handle;
    this.#failure = undefined;
    this.#saveQueue = handle && new SaveQueue(handle.store, () => this.#notify());
    if (!handle) return;
    void attempt(() => void (this.#unfollow = handle.store.subscribe((change) => this.#follow(change))));
    if (handle.checkSitting) {
      this.#unwatch ??= watchSitting(
        () => (this.state === 'ready' ? this.#handle : undefined),
        () => void this.#check(),
        (since) => this.#ask(since),
      );
    }
  }

  /** Shows nothing until the store has answered, or until it takes too long. */
  #wait(): void {
    this.state = 'loading';
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#goOnUnread(), storeTimeoutMs);
    this.#notify();
  }

  /** The learner can work, while the stored entries are still to come. */
  #goOnUnread(): void {
    if (this.state !== 'loading' || this.#isClosed) return;
    this.state = 'ready';
    this.isUnread = true;
    this.#failure ??= 'timeout';
    this.#notify();
  }

  /** Shows nothing of the work until somebody says whose it is. */
  #ask(since: number): void {
    clearTimeout(this.#slow);
    this.#hide();
    this.since = since;
    this.state = 'asking';
    this.#notify();
  }

  /** A person returns to the page. After a long absence nothing is shown before it is known who that may be. */
  async #check(): Promise<void> {
    const handle = this.#handle;
    if (!handle || this.state !== 'ready' || this.isUnread) return undefined;
    const since = handle.leftSince;
    if (since !== undefined) {
      this.#hide();
      this.#wait();
    }
    const welcome = await attempt(() => handle.checkSitting?.(), checkTimeoutMs);
    if (handle !== this.#handle || (this.state as SessionState) === 'asking') return undefined;
    if (welcome?.kind === 'ask') return this.#ask(welcome.since);
    if (since === undefined) return undefined;
    return welcome ? this.#load(handle) : this.#ask(since);
  }

  async #load(handle: RecordHandle): Promise<void> {
    const entries = await attempt(() => handle.store.load());
    if (handle !== this.#handle || this.state === 'asking' || this.#isClosed) return;
    if (entries) this.record.add(entries);
    this.record.add(this.#arrived);
    this.#failure = entries ? undefined : 'unknown';
    this.#ready(!entries);
  }

  #ready(isUnread = false): void {
    if (this.#isClosed) return;
    clearTimeout(this.#slow);
    this.state = 'ready';
    this.isUnread = isUnread;
    this.#canSave = true;
    const early = this.#restamped(this.#early.splice(0));
    this.record.add(early);
    this.#drafts.use((this.#handle?.store ?? createMemoryStore()).drafts);
    if (early.length > 0) void this.#saveQueue?.add(early);
    void attempt(() => this.#handle?.keepEarly?.([], new Map()));
    this.#notify();
  }

  /**
   * Entries that were added before the stored ones were known come after them, even where the device's clock is behind.
   */
  #restamped(early: readonly Entry[]): readonly Entry[] {
    const stored = new LearningRecord();
    const own = new Set(early);
    stored.add(this.record.entries.filter((entry) => !own.has(entry)));
    // Those of a file may be stored elsewhere, so they stay as they are.
    const made = early.filter((entry) => this.#stamped.has(entry));
    const stamped = restamp(made, stored.latestAt);
    if (stamped.every((entry) => own.has(entry))) return early;
    this.record = stored;
    return [...early.filter((entry) => !this.#stamped.has(entry)), ...stamped];
  }

  #keepEarly(): void {
    const handle = this.#handle;
    if (this.#canSave || !handle) return;
    if (this.#early.length + this.#drafts.changes.size === 0) return;
    void attempt(() => handle.keepEarly?.(this.#early, this.#drafts.changes));
  }

  #follow(change: StoreChange): void {
    const isLoaded = this.#canSave && !this.isUnread;
    // While it is not known whose work this is, entries from other tabs are ignored.
    if (change.kind === 'added' && this.state === 'ready') this.record.add(change.entries);
    else if (change.kind === 'added' && this.state === 'loading') this.#arrived.push(...change.entries);
    else if (change.kind === 'cleared') {
      // What was being typed here goes with the rest.
      if (!this.#sinceErasing) this.#drafts.drop();
      this.#cleared(this.#sinceErasing ?? []);
    } else if (change.kind === 'quarantined') this.quarantined += change.count;
    else if (change.kind === 'durability' && change.durability !== 'memory') this.#saveQueue?.caughtUp();
    else if (change.kind === 'failed' && change.reason === 'gone') {
      this.gone = true;
      this.#saveQueue?.lost(this.record.entries);
    } else if (change.kind === 'failed' && !isLoaded) this.#failure = change.reason;
    else if (change.kind === 'failed' && this.#saveQueue) this.#saveQueue.failure = change.reason;
    this.#notify();
  }

  /** Forgets what was erased, and keeps what was added here since. */
  #cleared(since: readonly Entry[]): void {
    const store = this.#handle?.store;
    this.#forget();
    this.erased = true;
    this.#saveQueue = store && new SaveQueue(store, () => this.#notify());
    this.record.add(since);
    if (since.length > 0 && this.#canSave) void this.#saveQueue?.add(since);
    this.#notify();
  }

  /** Hides the work, which the store keeps. */
  #hide(): void {
    this.#drafts.use(undefined);
    this.#canSave = false;
    this.#forget();
  }

  #forget(): void {
    this.record = new LearningRecord();
    this.#arrived = [];
    this.isUnread = false;
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

/** How long to wait for a store that erases, in milliseconds: better late than an answer that turns out to be wrong. */
const eraseTimeoutMs = 30_000;

/** How long a page that was left may take to find out whether the same person worked in another tab, in milliseconds. */
const checkTimeoutMs = 1000;

/** The events of a page that a person leaves, or may leave. The store handles them afterwards. */
const leaving = ['visibilitychange', 'pagehide'];
