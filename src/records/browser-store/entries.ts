/**
 * The entries and drafts of one learner slot in this browser: first in memory, then in the database, with a journal for
 * what is not in the database yet.
 *
 * It starts before its slot is known, and then accepts work without writing it. Once it is settled it reads, then writes
 * what is unsaved, and starts again at a failure, until nothing is left to do.
 */

import { canonicalJson, parseEntry } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { retryDelay, slotRange } from './database.js';
import type { BrowserDatabase, Transaction } from './database.js';
import type { BrowserJournal, JournalPiece } from './journal.js';
import { Listeners, StoreError } from '../entry-store.js';
import type { DraftValues, Drafts, Durability, EntryStore, StoreChange, StoreFailure } from '../entry-store.js';
import { eraseSlot, generationOf, parseSitting, putEntries, sittingKey } from './slots.js';
import type { Sitting } from './slots.js';
import { mergeDrafts, parseDraft, storedDraft, valuesOf } from './stamped-draft.js';
import type { StampedDraft } from './stamped-draft.js';
import { UnsavedWork } from './unsaved-work.js';
import type { Act } from './unsaved-work.js';

/** A store that can also return the values it could not read. */
export interface BrowserStore extends EntryStore {
  /** The stored values that could not be read, unchanged, for a person to download. Never rejects. */
  quarantined(): Promise<readonly unknown[]>;
}

/** The messages between the stores of a record in several tabs. */
export interface Message {
  readonly slot: string;
  readonly generation: number;
  /** Entries that are now in the database; none when the slot was cleared. */
  readonly entries: readonly unknown[];
}

/** What a store needs to do its work. */
export interface BrowserEntriesOptions {
  readonly database: BrowserDatabase;
  readonly journal: BrowserJournal;
  readonly sitting: Sitting;
  readonly now: () => number;
  /** The longest time between two attempts after a failure, in milliseconds. */
  readonly retryAfter: number;
  readonly send: (message: Message) => void;
}

/** What is known about a slot when it is opened. */
export interface Settled {
  readonly sitting: Sitting;
  readonly generation: number;
  /** Whether the database has nothing in this slot, so that there is nothing to read. */
  readonly isNew?: boolean;
  /** Whether the database has this sitting. */
  readonly isStored?: boolean;
  /** Whether the next page starts with this sitting. */
  readonly isPresent?: boolean;
  /** Why nothing can ever be stored, if nothing can: then everything is in memory and in the journal. */
  readonly unavailable?: StoreFailure | undefined;
}

/** What is written in one transaction. */
interface Batch {
  readonly acts?: readonly Act[];
  readonly drafts?: readonly (readonly [key: string, draft: StampedDraft])[];
  readonly unreadable?: readonly JournalPiece[];
}

/** What was added since a clear began, which it does not clear. */
interface SinceClear {
  readonly acts: Set<Act>;
  readonly drafts: Map<string, DraftValues[]>;
}

/** After this many failures in a row, a value that cannot be read counts as damaged. */
const damagedAfter = 2;

/** The store of one slot. */
export class BrowserEntries implements BrowserStore {
  readonly drafts: Drafts;
  readonly #options: BrowserEntriesOptions;
  readonly #listeners = new Listeners();
  readonly #unsaved: UnsavedWork;
  #sitting: Sitting;
  #generation = 0;
  #unavailable: StoreFailure | undefined;
  #failure: StoreFailure | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSettled = false;
  #isRead = false;
  #isSyncing = false;
  #isClosed = false;
  /** Whether the database had this sitting, so that one without it was cleared from outside. */
  #isStored = false;
  /** Whether the next page is to start with this sitting, whatever the database says. */
  #isPresent = false;
  /** Whether stored entries have disappeared from the database. */
  #isLost = false;
  #sinceClear: SinceClear | undefined;
  /** All known entries. */
  readonly #known = new Map<string, Entry>();
  /** The changes that this page made to drafts. */
  readonly #changed = new Map<string, StampedDraft>();
  #loaded: () => void = () => {};
  readonly #loading = new Promise<void>((resolve) => (this.#loaded = resolve));
  /** Called when everything is saved. */
  #saved: () => void = () => {};

  constructor(options: BrowserEntriesOptions) {
    this.#options = options;
    this.#sitting = options.sitting;
    this.#unsaved = new UnsavedWork(options.journal);
    this.drafts = { get: (key) => this.#draft(key), put: (key, values) => this.#putDraft(key, values) };
  }

  get durability(): Durability {
    return this.#failure ? 'memory' : this.#sitting.shared ? 'session' : 'durable';
  }

  /** Why entries cannot be read or saved at present. */
  get failure(): StoreFailure | undefined {
    return this.#failure;
  }

  /** The sitting in its present state. */
  get sitting(): Sitting {
    return this.#sitting;
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Starts to read and write this slot. What was added before goes into it. */
  settle({ sitting, generation, isNew, isStored, isPresent, unavailable }: Settled): void {
    if (this.#isClosed) return;
    this.#sitting = sitting;
    this.#generation = generation;
    this.#isStored = isStored === true;
    this.#isPresent = isPresent === true;
    this.#isSettled = true;
    this.#unavailable = unavailable;
    this.#unsaved.readJournal(sitting.slot, generation);
    for (const { entries } of this.#unsaved.acts) entries.forEach((entry) => this.#learn(entry));
    if (unavailable) this.#failure = unavailable;
    if (isNew || unavailable) this.#hasRead();
    void this.#sync();
  }

  async load(): Promise<readonly Entry[]> {
    if (this.#unavailable) this.#listeners.tell({ kind: 'failed', reason: this.#unavailable });
    if (this.#isRead) await this.#read().catch((error: unknown) => this.#fail(error));
    await this.#loading;
    return [...this.#known.values()];
  }

  add(entries: readonly Entry[]): Promise<void> {
    const waiting = new Set([...this.#unsaved.acts].flatMap((act) => act.entries));
    const own = entries.filter((entry) => this.#learn(entry) || waiting.has(entry));
    this.touch();
    if (own.length === 0) return Promise.resolve();
    const saving = new Promise<void>((saved, failed) => {
      const act = { entries: own, saved, failed };
      this.#unsaved.acts.add(act);
      this.#sinceClear?.acts.add(act);
    });
    // Listeners also get a failure as a change, so a caller may ignore the promise.
    saving.catch(() => undefined);
    if (this.#failure) this.leave();
    // In memory they are as safe as they can be.
    if (this.#unavailable) for (const { saved } of this.#unsaved.acts) saved?.();
    void this.#sync();
    return saving;
  }

  async clear(): Promise<void> {
    const { database, send } = this.#options;
    const { slot } = this.#sitting;
    if (!this.#isSettled) throw new StoreError(this.#failure ?? 'timeout');
    this.#sinceClear = { acts: new Set(), drafts: new Map() };
    try {
      const generation = this.#unavailable
        ? this.#generation + 1
        : await database.run('readwrite', (transaction) => eraseSlot(transaction, slot, this.#generation), {
            canAbort: true,
          });
      this.#forget(generation, this.#sinceClear);
      send({ slot, generation, entries: [] });
    } finally {
      this.#sinceClear = undefined;
      void this.#sync();
    }
  }

  quarantined(): Promise<readonly unknown[]> {
    const range = slotRange(this.#sitting.slot);
    return this.#options.database
      .run('readonly', (transaction) => transaction.objectStore('quarantine').getAll(range))
      .catch(() => []);
  }

  /** Handles a message from another tab. */
  hear({ slot, generation, entries }: Message): void {
    if (!this.#isSettled || slot !== this.#sitting.slot || generation < this.#generation) return;
    if (generation > this.#generation) this.#forget(generation);
    this.#announceAdded(entries.map(parseEntry).flatMap((parsed) => (parsed.ok ? parsed.value : [])));
  }

  /** Writes unsaved work to the journal, since the page may be about to close. */
  leave(): void {
    if (this.#isClosed) return;
    const { slot, shared } = this.#sitting;
    this.#unsaved.writeJournal({ slot, shared, generation: this.#generation });
    if (!this.#isSettled) return;
    const latestAt = [...this.#known.values()].reduce((latest, { at }) => (at > latest ? at : latest), '');
    this.#options.journal.seen = { ...this.#sitting, latestAt };
  }

  /** Reads what other tabs wrote during an absence, and tries failed writes again. */
  async comeBack(): Promise<void> {
    if (this.#isClosed) return;
    if (this.#isRead) await this.#read().catch((error: unknown) => this.#fail(error));
    await this.#sync();
  }

  /** Notes the learner's activity. */
  touch(): void {
    this.#sitting = { ...this.#sitting, last: this.#options.now() };
  }

  /** Makes this the sitting with which the next page starts. */
  claim(): void {
    this.#isPresent = true;
    void this.#sync();
  }

  /** Reports a failure; the store goes on trying. */
  failed(reason: StoreFailure): void {
    const before = this.durability;
    this.#failure = reason;
    this.#listeners.tell({ kind: 'failed', reason });
    if (before !== 'memory') this.#listeners.tell({ kind: 'durability', durability: 'memory' });
    // A page that fails to save may also be one that is killed.
    this.leave();
  }

  /** Stops everything, silently. Call `leave` before. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#listeners.clear();
    this.#saved();
  }

  /** Reports nothing any more, and goes on until everything is saved or the store is closed. Never rejects. */
  async finish(): Promise<void> {
    this.#listeners.clear();
    this.#isPresent = false;
    if (this.#isClosed || !this.#isSettled || this.#unavailable || this.#unsaved.isEmpty) return;
    await new Promise<void>((resolve) => (this.#saved = resolve));
  }

  /** Reads and writes until nothing is left to do, or until a failure, after which it tries again later. Never rejects. */
  async #sync(): Promise<void> {
    if (this.#isSyncing || this.#isClosed || !this.#isSettled || this.#unavailable) return;
    this.#isSyncing = true;
    clearTimeout(this.#timer);
    try {
      if (!this.#isRead) await this.#read();
      while (!this.#isClosed && !this.#sinceClear && (this.#isPresent || !this.#unsaved.isEmpty))
        await this.#writeAll();
      if (!this.#isPresent && this.#unsaved.isEmpty) this.#recover();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isSyncing = false;
    }
  }

  /** Writes everything at once; where that fails, one after the other, so that what can be saved is saved. */
  async #writeAll(): Promise<void> {
    const acts = [...this.#unsaved.acts];
    const drafts = [...this.#unsaved.drafts];
    const unreadable = [...this.#unsaved.unreadable];
    try {
      await this.#writeBatch({ acts, drafts, unreadable });
    } catch (error) {
      const reason = error instanceof StoreError ? error.reason : 'unknown';
      if (reason === 'gone') return;
      const parts = [...acts.map((act) => ({ acts: [act] })), ...drafts.map((draft) => ({ drafts: [draft] }))];
      if (parts.length < 2 || reason === 'timeout' || reason === 'newer') throw error;
      const failures: unknown[] = [];
      for (const part of parts) await this.#writeBatch(part).catch((failure: unknown) => failures.push(failure));
      throw failures[0] ?? error;
    }
  }

  async #writeBatch({ acts = [], drafts = [], unreadable = [] }: Batch): Promise<void> {
    const { slot } = this.#sitting;
    const entries = acts.flatMap((act) => act.entries);
    await this.#write(
      (transaction) =>
        together(
          () => putEntries(transaction, slot, entries),
          () => putDrafts(transaction, slot, drafts),
          ...unreadable.map(
            ({ name, text }) =>
              () =>
                transaction.objectStore('quarantine').put(text, [slot, name]),
          ),
        ),
      () => {
        const saved = acts.filter((act) => this.#unsaved.acts.has(act));
        for (const act of saved) this.#unsaved.actSaved(act);
        for (const [key, draft] of drafts) this.#unsaved.draftSaved(key, draft);
        for (const piece of unreadable) this.#unsaved.unreadableSaved(piece);
        if (saved.length > 0) {
          this.#options.send({ slot, generation: this.#generation, entries: saved.flatMap((act) => act.entries) });
        }
        if (unreadable.length > 0) this.#listeners.tell({ kind: 'quarantined', count: unreadable.length });
      },
    );
  }

  /**
   * Writes in a transaction that first checks the generation: nothing is written after a clear in another tab. When the
   * database was cleared from outside, all known entries are written first.
   */
  async #write(work: (transaction: Transaction<'readwrite'>) => Promise<unknown>, onCommit: () => void): Promise<void> {
    const { slot } = this.#sitting;
    const generation = this.#generation;
    let cleared = 0;
    let isGone = false;
    const transact = async (transaction: Transaction<'readwrite'>): Promise<void> => {
      const meta = transaction.objectStore('meta');
      const stored = await generationOf(transaction, slot);
      if (stored > generation) {
        cleared = stored;
        throw new StoreError('gone');
      }
      const there = parseSitting(await meta.get(''));
      isGone = this.#isLost || (!there && this.#isStored);
      const isPresent = this.#isPresent || !there || there.sitting === this.#sitting.sitting;
      await together(
        async () => isGone && putEntries(transaction, slot, this.#known.values()),
        async () => isGone && meta.put(generation, slot),
        async () => isPresent && meta.put(this.#sitting, ''),
        () => meta.put(this.#sitting, sittingKey(slot)),
        () => work(transaction),
      );
    };
    try {
      await this.#options.database.run('readwrite', transact, {
        onSlow: () => this.#slow(),
        onCommit: () => {
          // A late commit: the slot may have been cleared in the meantime.
          if (generation !== this.#generation) return;
          this.#isStored = true;
          this.#isPresent = false;
          if (isGone) this.#wroteAgain();
          onCommit();
          if (this.#unsaved.isEmpty) this.#recover();
        },
      });
    } catch (error) {
      if (cleared > this.#generation) this.#forget(cleared);
      throw error;
    }
  }

  #wroteAgain(): void {
    this.#isLost = false;
    for (const [key, draft] of this.#changed) this.#unsaved.drafts.set(key, draft);
    this.#failure ??= 'gone';
    this.#listeners.tell({ kind: 'failed', reason: 'gone' });
  }

  #slow(): void {
    if (this.#isClosed) return;
    this.failed('timeout');
    this.#failWaiting(new StoreError('timeout'));
  }

  #recover(): void {
    this.#failures = 0;
    this.#saved();
    if (this.#isClosed || !this.#failure || this.#isLost) return;
    this.#failure = undefined;
    this.#listeners.tell({ kind: 'durability', durability: this.durability });
  }

  #fail(error: unknown): void {
    if (this.#isClosed) return;
    const reason = error instanceof StoreError ? error.reason : 'unknown';
    this.failed(reason);
    this.#failWaiting(error);
    this.#failures += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#sync(), retryDelay(this.#options.retryAfter, this.#failures));
  }

  /** Tells the callers of `add` that their entries are not saved yet. */
  #failWaiting(error: unknown): void {
    for (const { failed } of this.#unsaved.acts) failed?.(error);
  }

  #forget(generation: number, kept?: SinceClear): void {
    this.#generation = generation;
    for (const act of kept?.acts ?? []) this.#unsaved.acts.delete(act);
    this.#unsaved.clear(this.#sitting.slot, new StoreError('gone'));
    this.#known.clear();
    this.#changed.clear();
    this.#isLost = false;
    for (const act of kept?.acts ?? []) {
      this.#unsaved.acts.add(act);
      act.entries.forEach((entry) => this.#learn(entry));
    }
    this.#listeners.tell({ kind: 'cleared' });
    for (const [key, changes] of kept?.drafts ?? []) for (const values of changes) this.#change(key, values);
  }

  /** Adds an entry to memory, and returns whether it is new. */
  #learn(entry: Entry): boolean {
    const known = this.#known.get(entry.id);
    if (known && (known === entry || canonicalJson(known) <= canonicalJson(entry))) return false;
    this.#known.set(entry.id, entry);
    return true;
  }

  #announceAdded(found: readonly Entry[]): void {
    const entries = found.filter((entry) => this.#learn(entry));
    if (this.#isRead && entries.length > 0) this.#listeners.tell({ kind: 'added', entries });
  }

  #hasRead(): void {
    this.#isRead = true;
    this.#loaded();
  }

  /** Reads new entries, quarantines what cannot be read, and notices what has disappeared. */
  async #read(): Promise<void> {
    if (this.#unavailable) return;
    const { database } = this.#options;
    const { slot } = this.#sitting;
    const waiting = new Set([...this.#unsaved.acts].flatMap(({ entries }) => entries));
    const saved = this.#isRead ? [...this.#known.values()].filter((entry) => !waiting.has(entry)) : [];
    const onSlow = () => this.#slow();
    const look = (whole: boolean) =>
      database.run('readonly', (transaction) => this.#look(transaction, slot, whole), { onSlow });
    const found = await look(true).catch((error: unknown) => {
      if (error instanceof StoreError && error.reason === 'unknown') return look(false);
      throw error;
    });
    if (this.#isClosed) return;
    if (found.generation > this.#generation) this.#forget(found.generation);
    // One damaged value makes the whole request fail; then each value is read on its own.
    let isDamaged = false;
    const alone = (id: string): Promise<unknown> =>
      database
        .run('readonly', (transaction) => transaction.objectStore('entries').get([slot, id]))
        .catch(() => void (isDamaged = true));
    const values = found.values ?? (await Promise.all(found.fresh.map(alone)));
    // The disk may fail for a moment only.
    if (isDamaged && this.#failures < damagedAfter) throw new StoreError('unknown');
    const bad: { readonly id: string; readonly raw: unknown }[] = [];
    const good: { readonly id: string; readonly entry: Entry }[] = [];
    const read: Entry[] = [];
    for (const [index, raw] of values.entries()) {
      const parsed = parseEntry(raw);
      if (parsed.ok) read.push(parsed.value);
      else bad.push({ id: found.fresh[index] ?? '', raw });
    }
    // Older code may have quarantined what this code can read.
    for (const [index, raw] of found.aside.entries()) {
      const parsed = parseEntry(raw);
      if (parsed.ok) good.push({ id: found.asideIds[index] ?? '', entry: parsed.value });
    }
    this.#announceAdded([...read, ...good.map(({ entry }) => entry)]);
    const there = new Set(found.ids);
    this.#isLost = saved.some(({ id }) => this.#known.has(id) && !there.has(id));
    this.#hasRead();
    if (bad.length > 0) this.#listeners.tell({ kind: 'quarantined', count: bad.length });
    // Only the learner's next action writes again what disappeared, since somebody may have cleared it on purpose.
    if (this.#isLost) this.failed('gone');
    else if (bad.length > 0 || good.length > 0) await this.#sort(bad, good).catch(() => undefined);
  }

  async #look(transaction: Transaction<'readonly'>, slot: string, whole: boolean) {
    const range = slotRange(slot);
    const [entries, quarantine] = [transaction.objectStore('entries'), transaction.objectStore('quarantine')];
    const ids = (await entries.getAllKeys(range)).map(([, id]) => id);
    const fresh = ids.filter((id) => !this.#known.has(id));
    return {
      ids,
      fresh,
      values: !whole
        ? undefined
        : fresh.length === ids.length
          ? await entries.getAll(range)
          : await Promise.all(fresh.map((id) => entries.get([slot, id]))),
      asideIds: (await quarantine.getAllKeys(range)).map(([, id]) => id),
      aside: await quarantine.getAll(range),
      generation: await generationOf(transaction, slot),
    };
  }

  /** Moves values into the quarantine and out of it. What cannot be moved now is found again at the next visit. */
  async #sort(
    bad: readonly { readonly id: string; readonly raw: unknown }[],
    good: readonly { readonly id: string; readonly entry: Entry }[],
  ): Promise<void> {
    const { slot } = this.#sitting;
    await this.#write(
      async (transaction) => {
        const [entries, quarantine] = [transaction.objectStore('entries'), transaction.objectStore('quarantine')];
        for (const { id, raw } of bad) {
          // A value that even the browser cannot read stays in place.
          if (raw === undefined) continue;
          await quarantine.put(raw, [slot, id]);
          await entries.delete([slot, id]);
        }
        for (const { id } of good) await quarantine.delete([slot, id]);
        for (const { entry } of good) await putEntries(transaction, slot, [entry]);
      },
      () => {},
    );
  }

  async #draft(key: string): Promise<DraftValues | undefined> {
    await this.#loading;
    const { slot } = this.#sitting;
    const stored = this.#unavailable
      ? undefined
      : await this.#options.database
          .run('readonly', (transaction) => transaction.objectStore('drafts').get([slot, key]))
          .catch(() => undefined);
    const known = mergeDrafts(parseDraft(stored), this.#unsaved.drafts.get(key) ?? {});
    const draft = mergeDrafts(known, this.#changed.get(key) ?? {});
    // The times of the stored values, which a change must not precede.
    this.#changed.set(key, draft);
    return valuesOf(JSON.parse(JSON.stringify(draft)) as StampedDraft);
  }

  #putDraft(key: string, values: DraftValues): void {
    const since = this.#sinceClear?.drafts;
    since?.set(key, [...(since.get(key) ?? []), values]);
    this.#change(key, values);
  }

  #change(key: string, values: DraftValues): void {
    const known = this.#changed.get(key) ?? {};
    this.#changed.set(key, this.#unsaved.change(key, known, values, this.#options.now()));
    this.touch();
    if (this.#failure) this.leave();
    void this.#sync();
  }
}

/** Does everything at once. Requests of a transaction may throw as well as reject. */
async function together(...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(works.map(async (work) => work()));
}

/** Puts the changed values of drafts into a transaction. */
async function putDrafts(
  transaction: Transaction<'readwrite'>,
  slot: string,
  drafts: Iterable<readonly [key: string, draft: StampedDraft]>,
): Promise<void> {
  const store = transaction.objectStore('drafts');
  for (const [key, draft] of drafts) {
    const stored = parseDraft(await store.get([slot, key]));
    await store.put(storedDraft(mergeDrafts(stored, draft)), [slot, key]);
  }
}
