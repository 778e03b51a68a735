/**
 * The entries and drafts of one learner slot in this browser: first in memory, then in the database, with a journal for
 * what is not in the database yet.
 */

import { canonicalJson, parseEntry } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { slotRange } from './database.js';
import type { BrowserDatabase, Transaction } from './database.js';
import type { BrowserJournal } from './journal.js';
import { Listeners, StoreError } from '../entry-store.js';
import type { Drafts, Durability, EntryStore, StoreChange, StoreFailure } from '../entry-store.js';
import { cloned } from '../memory-store.js';

/** A store that can also return the values it could not read. */
export interface BrowserStore extends EntryStore {
  /** The stored values that could not be read, unchanged, for a person to download. Never rejects. */
  quarantined(): Promise<readonly unknown[]>;
}

/** One learner's sitting at this computer, as the database stores it. */
export interface Sitting {
  readonly slot: string;
  readonly sitting: string;
  /** The last activity in it, in milliseconds since 1970. */
  readonly last: number;
  /** Whether it started where students share computers, so that its work is erased afterwards. */
  readonly shared: boolean;
  /** Hidden slots on a shared computer, which are erased together with this one. */
  readonly away: readonly string[];
  /** The sitting that "That's not me" hid last, which a learner can open again. */
  readonly left?: Sitting;
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
  readonly generation: number;
  /** Why the database cannot be written, if it cannot: then everything is in memory and in the journal. */
  readonly unavailable: StoreFailure | undefined;
  readonly now: () => number;
  /** How long to wait before a failed write is tried again, in milliseconds. */
  readonly retryAfter: number;
  readonly send: (message: Message) => void;
}

/** Parses a sitting from the database; undefined when it is not valid. */
export function parseSitting(value: unknown): Sitting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { slot, sitting, last, shared, away, left }: { readonly [K in keyof Sitting]?: unknown } = value;
  if (typeof slot !== 'string' || typeof sitting !== 'string') return undefined;
  const slots = Array.isArray(away) ? away.filter((other) => typeof other === 'string') : [];
  const before = parseSitting(left);
  return {
    slot,
    sitting,
    last: Number(last) || 0,
    shared: shared === true,
    away: slots,
    ...(before && { left: before }),
  };
}

/** The generation of a slot: how often it has been cleared. */
export async function generationOf(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  slot: string,
): Promise<number> {
  return Number(await transaction.objectStore('meta').get(slot)) || 0;
}

/**
 * Puts entries into a transaction. Of two entries with the same id, the first in canonical JSON order is stored, as in
 * a record.
 */
export async function putEntries(
  transaction: Transaction<'readwrite'>,
  slot: string,
  entries: Iterable<Entry>,
): Promise<void> {
  const store = transaction.objectStore('entries');
  const put = async (entry: Entry): Promise<void> => {
    const there = parseEntry(await store.get([slot, entry.id]));
    if (!there.ok || canonicalJson(entry) < canonicalJson(there.value)) await store.put(entry, [slot, entry.id]);
  };
  await Promise.all([...entries].map(put));
}

/** Deletes all data of a slot, and returns its new generation. */
export async function eraseSlot(transaction: Transaction<'readwrite'>, slot: string, atLeast = 0): Promise<number> {
  const generation = Math.max(await generationOf(transaction, slot), atLeast) + 1;
  await transaction.objectStore('meta').put(generation, slot);
  for (const name of ['entries', 'drafts', 'quarantine'] as const) {
    await transaction.objectStore(name).delete(slotRange(slot));
  }
  return generation;
}

/** The store of one slot. */
export class BrowserEntries implements BrowserStore {
  readonly drafts: Drafts;
  readonly #options: BrowserEntriesOptions;
  readonly #listeners = new Listeners();
  #sitting: Sitting;
  #generation: number;
  #failure: StoreFailure | undefined;
  #loaded = false;
  /** Whether stored entries have disappeared from the database. */
  #lost = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All known entries. */
  readonly #known = new Map<string, Entry>();
  /** The entries of actions that are not in the database yet. */
  readonly #acts = new Set<readonly Entry[]>();
  /** The drafts of this page; deleted ones are undefined. */
  readonly #drafts = new Map<string, unknown>();
  /** The keys of drafts that are not in the database yet. */
  readonly #unsaved = new Set<string>();
  #savingDrafts = false;
  /** The storage keys that this page has written to the journal. */
  readonly #journaled = new Set<string>();

  constructor(options: BrowserEntriesOptions) {
    this.#options = options;
    this.#sitting = options.sitting;
    this.#generation = options.generation;
    this.#failure = options.unavailable;
    this.drafts = {
      get: (key) => this.#draft(key),
      put: (key, json) => this.#putDraft(key, cloned(json)),
      delete: (key) => this.#putDraft(key, undefined),
    };
  }

  get durability(): Durability {
    return this.#failure ? 'memory' : this.#sitting.shared ? 'session' : 'durable';
  }

  /** The sitting in its present state. */
  get sitting(): Sitting {
    return this.#sitting;
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  async load(): Promise<readonly Entry[]> {
    if (this.#options.unavailable) this.#listeners.tell({ kind: 'failed', reason: this.#options.unavailable });
    await this.#read();
    this.#loaded = true;
    return [...this.#known.values()];
  }

  add(entries: readonly Entry[]): Promise<void> {
    const waiting = new Set([...this.#acts].flat());
    const act = entries.filter((entry) => this.#learn(entry) || waiting.has(entry));
    this.touch();
    const saved = act.length > 0 ? this.#save(act) : Promise.resolve();
    // Listeners also get a failure as a change, so a caller may ignore the promise.
    saved.catch(() => undefined);
    return saved;
  }

  async clear(): Promise<void> {
    const { slot } = this.#sitting;
    let generation = this.#generation + 1;
    if (!this.#options.unavailable) {
      const erase = (transaction: Transaction<'readwrite'>): Promise<number> =>
        eraseSlot(transaction, slot, this.#generation);
      generation = await this.#options.database.run('readwrite', erase);
    }
    this.#forget(generation);
    this.#options.send({ slot, generation, entries: [] });
  }

  quarantined(): Promise<readonly unknown[]> {
    const range = slotRange(this.#sitting.slot);
    return this.#options.database
      .run('readonly', (transaction) => transaction.objectStore('quarantine').getAll(range))
      .catch(() => []);
  }

  /** Handles a message from another tab. */
  hear({ slot, generation, entries }: Message): void {
    if (slot !== this.#sitting.slot || generation < this.#generation) return;
    if (generation > this.#generation) this.#forget(generation);
    if (this.#loaded) this.#announceAdded(entries.map(parseEntry).flatMap((parsed) => (parsed.ok ? parsed.value : [])));
  }

  /** Writes unsaved work to the journal, since the page may be about to close. */
  leave(): void {
    const { journal } = this.#options;
    const place = { slot: this.#sitting.slot, generation: this.#generation };
    for (const entry of [...this.#acts].flat()) {
      this.#journaled.add(journal.write({ ...place, kind: 'entry', name: entry.id, text: canonicalJson(entry) }));
    }
    for (const name of this.#unsaved) {
      const draft = this.#drafts.get(name);
      const text = draft === undefined ? '' : canonicalJson(draft);
      this.#journaled.add(journal.write({ ...place, kind: 'draft', name, text }));
    }
    this.touch();
    journal.seen = this.#sitting;
  }

  /** Reads what other tabs wrote during an absence, and tries failed writes again. */
  async comeBack(): Promise<void> {
    if (this.#loaded) await this.#read();
    await this.#tryAgain();
  }

  /** Notes the learner's activity. */
  touch(): void {
    this.#sitting = { ...this.#sitting, last: this.#options.now() };
  }

  /** Makes this the sitting with which the next page starts. Never rejects. */
  async claim(): Promise<void> {
    this.touch();
    if (this.#options.unavailable) return;
    await this.#write((transaction) => transaction.objectStore('meta').put(this.#sitting, '')).catch(() => undefined);
  }

  close(): void {
    clearTimeout(this.#timer);
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
    if (this.#loaded && entries.length > 0) this.#listeners.tell({ kind: 'added', entries });
  }

  async #save(act: readonly Entry[]): Promise<void> {
    const { send, unavailable } = this.#options;
    const { slot } = this.#sitting;
    this.#acts.add(act);
    if (unavailable) return;
    try {
      await this.#write(
        (transaction) => putEntries(transaction, slot, act),
        () => {
          this.#acts.delete(act);
          send({ slot, generation: this.#generation, entries: act });
        },
      );
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  /**
   * Writes in a transaction that first checks the generation: nothing is written after a clear in another tab. When the
   * database was cleared from outside, all known entries are written first.
   */
  async #write(
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>,
    onCommit?: () => void,
  ): Promise<void> {
    const { slot } = this.#sitting;
    const generation = this.#generation;
    let cleared = 0;
    let gone = false;
    try {
      await this.#options.database.run(
        'readwrite',
        async (transaction) => {
          const meta = transaction.objectStore('meta');
          const stored = await generationOf(transaction, slot);
          if (stored > generation) {
            cleared = stored;
            throw new StoreError('gone');
          }
          const there = parseSitting(await meta.get(''));
          gone = this.#lost || !there;
          if (gone) {
            await putEntries(transaction, slot, this.#known.values());
            await meta.put(generation, slot);
          }
          if (!there || there.sitting === this.#sitting.sitting) await meta.put(this.#sitting, '');
          await work(transaction);
        },
        () => {
          // A late commit: the slot may have been cleared in the meantime.
          if (generation !== this.#generation) return;
          onCommit?.();
          if (gone) {
            this.#lost = false;
            this.#failure = 'gone';
            this.#listeners.tell({ kind: 'failed', reason: 'gone' });
            for (const key of this.#drafts.keys()) this.#unsaved.add(key);
            void this.#saveDrafts();
          }
          this.#succeed();
        },
      );
    } catch (error) {
      if (cleared > this.#generation) this.#forget(cleared);
      throw error;
    }
  }

  #succeed(): void {
    if (this.#acts.size > 0) return;
    const failed = this.#failure !== undefined;
    this.#failure = undefined;
    if (failed) this.#listeners.tell({ kind: 'durability', durability: this.durability });
    if (this.#unsaved.size > 0) return;
    this.#journaled.forEach((key) => this.#options.journal.remove(key));
    this.#journaled.clear();
  }

  #fail(error: unknown): void {
    const reason = error instanceof StoreError ? error.reason : 'unknown';
    // The clear has been announced, and cleared entries are not written again.
    if (reason === 'gone') return;
    const before = this.durability;
    this.#failure = reason;
    this.#listeners.tell({ kind: 'failed', reason });
    if (before !== 'memory') this.#listeners.tell({ kind: 'durability', durability: 'memory' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tryAgain(), this.#options.retryAfter);
  }

  async #tryAgain(): Promise<void> {
    for (const act of [...this.#acts]) await this.#save(act).catch(() => undefined);
    await this.#saveDrafts();
  }

  #forget(generation: number): void {
    const { journal } = this.#options;
    const { slot } = this.#sitting;
    this.#generation = generation;
    for (const memory of [this.#known, this.#acts, this.#drafts, this.#unsaved, this.#journaled]) memory.clear();
    for (const piece of journal.read()) if (piece.slot === slot) journal.remove(piece.storageKey);
    this.#listeners.tell({ kind: 'cleared' });
  }

  /** Reads new entries, quarantines what cannot be read, and writes back what has disappeared. Never rejects. */
  async #read(): Promise<void> {
    const { database, unavailable } = this.#options;
    if (unavailable && unavailable !== 'newer') return;
    const { slot } = this.#sitting;
    const range = slotRange(slot);
    const waiting = new Set([...this.#acts].flat());
    const saved = [...this.#known.values()].filter((entry) => !waiting.has(entry));
    const look = (whole: boolean) =>
      database.run('readonly', async (transaction) => {
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
      });
    const alone = (id: string): Promise<unknown> =>
      database
        .run('readonly', (transaction) => transaction.objectStore('entries').get([slot, id]))
        .catch(() => undefined);
    try {
      const found = await look(true).catch((error: unknown) => {
        if (error instanceof StoreError && error.reason === 'unknown') return look(false);
        throw error;
      });
      if (found.generation > this.#generation) this.#forget(found.generation);
      // One damaged value makes the whole request fail; then each value is read on its own.
      const values = found.values ?? (await Promise.all(found.fresh.map(alone)));
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
      this.#lost = saved.some(({ id }) => this.#known.has(id) && !there.has(id));
      if (!unavailable && (this.#lost || bad.length > 0 || good.length > 0)) {
        await this.#write(async (transaction) => {
          const [entries, quarantine] = [transaction.objectStore('entries'), transaction.objectStore('quarantine')];
          for (const { id, raw } of bad) {
            // A value that even the browser cannot read stays in place.
            if (raw === undefined) continue;
            await quarantine.put(raw, [slot, id]);
            await entries.delete([slot, id]);
          }
          for (const { id } of good) await quarantine.delete([slot, id]);
          for (const { entry } of good) await putEntries(transaction, slot, [entry]);
        });
      }
      if (bad.length > 0) this.#listeners.tell({ kind: 'quarantined', count: bad.length });
    } catch (error) {
      this.#fail(error);
    }
  }

  async #draft(key: string): Promise<unknown> {
    const { database } = this.#options;
    const { slot } = this.#sitting;
    const stored = this.#drafts.has(key)
      ? undefined
      : await database
          .run('readonly', (transaction) => transaction.objectStore('drafts').get([slot, key]))
          .catch(() => undefined);
    return cloned(this.#drafts.has(key) ? this.#drafts.get(key) : stored);
  }

  #putDraft(key: string, json: unknown): void {
    this.#drafts.set(key, json);
    this.#unsaved.add(key);
    this.touch();
    void this.#saveDrafts();
  }

  /** Writes drafts, one transaction at a time, so that at most one is pending while a person types. Never rejects. */
  async #saveDrafts(): Promise<void> {
    if (this.#savingDrafts || this.#options.unavailable) return;
    const { slot } = this.#sitting;
    this.#savingDrafts = true;
    try {
      while (this.#unsaved.size > 0) {
        const batch = [...this.#unsaved].map((key) => ({ key, draft: this.#drafts.get(key) }));
        await this.#write(
          async (transaction) => {
            const store = transaction.objectStore('drafts');
            for (const { key, draft } of batch) {
              if (draft === undefined) await store.delete([slot, key]);
              else await store.put(draft, [slot, key]);
            }
          },
          () => {
            for (const { key, draft } of batch) if (this.#drafts.get(key) === draft) this.#unsaved.delete(key);
          },
        );
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#savingDrafts = false;
    }
  }
}
