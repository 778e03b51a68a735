/** The default store: this browser's storage, with one slot for each learner who uses the computer. */

import { parseEntry } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { BrowserDatabase, slotRange } from './database.js';
import type { Transaction } from './database.js';
import { BrowserEntries, eraseSlot, generationOf, parseSitting, putEntries } from './entries.js';
import type { BrowserStore, Message, Sitting } from './entries.js';
import { BrowserJournal } from './journal.js';
import type { JournalPiece } from './journal.js';
import { StoreError } from '../entry-store.js';
import type { StoreFailure } from '../entry-store.js';

/** After how long an absence the learner is asked whether the work is theirs, in milliseconds: half an hour. */
export const awayAfter = 30 * 60_000;

/** Whether to show the stored work, or to ask first; `since` is the last activity, in milliseconds since 1970. */
export type Welcome = { readonly kind: 'go' } | { readonly kind: 'ask'; readonly since: number };

/** Options of `openBrowserRecord`. */
export interface BrowserRecordOptions {
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
  /** Returns the time in milliseconds since 1970. */
  readonly now?: () => number;
  /** The time limit of every storage operation, in milliseconds; 2000 by default. */
  readonly storeTimeoutMs?: number;
  /** How long to wait for another tab of the same sitting to answer, in milliseconds; 150 by default. */
  readonly answerWithin?: number;
  /** How long to wait before a failed write is tried again, in milliseconds; 30,000 by default. */
  readonly retryAfter?: number;
}

/** A record in this browser, for one learner at a time. */
export interface BrowserRecord {
  readonly store: BrowserStore;
  /** The learner slot; empty when nothing can be stored. */
  readonly slot: string;
  /** While it is `ask`, do not show or load anything from the store. */
  readonly welcome: Welcome;
  /** Why everything is in memory only, if it is. */
  readonly failure: StoreFailure | undefined;
  /** Confirms "Yes, that is my work." */
  keepGoing(): void;
  /** "That's not me": hides the work without deleting it, and opens an empty slot. Closes this record. */
  startFresh(): Promise<BrowserRecord>;
  /**
   * The last activity in the work that "That's not me" hid, in milliseconds since 1970; undefined when there is none.
   */
  readonly left: number | undefined;
  /** Opens that work again, for a learner who chose "That's not me" by mistake. Closes this record. */
  goBack(): Promise<BrowserRecord>;
  /** The present welcome, for a page that becomes visible again. Never rejects. */
  checkSitting(): Promise<Welcome>;
  /** Writes unsaved work to the journal and releases all resources. */
  close(): void;
}

/**
 * Opens a record in this browser. Never rejects: when nothing can be stored, `failure` has the reason and the record is
 * in memory.
 */
export async function openBrowserRecord(record: string, options: BrowserRecordOptions = {}): Promise<BrowserRecord> {
  const {
    sharedComputers = false,
    now = Date.now,
    storeTimeoutMs = 2000,
    answerWithin = 150,
    retryAfter = 30_000,
  } = options;
  const place: Place = {
    record,
    database: new BrowserDatabase(record, storeTimeoutMs),
    journal: new BrowserJournal(record),
    shared: sharedComputers,
    now,
    retryAfter,
  };
  const { journal, database } = place;
  const { sitting, generation, failure, held } = await begin(place);

  const seen = journal.seen;
  const last = Math.max(sitting.last, seen?.sitting === sitting.sitting ? seen.last : 0);
  const recent = now() - last < awayAfter;
  const sameTab = journal.tabSitting === sitting.sitting;
  const same = !held || (recent && sameTab) || (await isElsewhere(record, sitting.sitting, answerWithin));
  if (held && !recent && !same && sharedComputers && sitting.shared && !failure) {
    const next = newSitting(place);
    try {
      await database.run('readwrite', async (transaction) => {
        for (const slot of [sitting.slot, ...sitting.away]) await eraseSlot(transaction, slot);
        await transaction.objectStore('meta').put(next, '');
      });
      return new OpenRecord(place, next, 0, failure, { kind: 'go' });
    } catch {
      // When erasing fails, asks whose work it is, as on a computer that is not shared.
    }
  }
  const welcome: Welcome = !held || (same && recent) ? { kind: 'go' } : { kind: 'ask', since: last };
  const shared = held ? sitting.shared : sharedComputers;
  return new OpenRecord(place, { ...sitting, last, shared }, generation, failure, welcome);
}

/** What all sittings of a record share. */
interface Place {
  readonly record: string;
  readonly database: BrowserDatabase;
  readonly journal: BrowserJournal;
  readonly shared: boolean;
  readonly now: () => number;
  readonly retryAfter: number;
}

interface Beginning {
  readonly sitting: Sitting;
  readonly generation: number;
  /** Whether the slot has work in it. */
  readonly held: boolean;
  readonly failure: StoreFailure | undefined;
}

/**
 * Finds out what can be stored here and whose sitting it is, and moves the journal into the database. Never rejects.
 */
async function begin(place: Place): Promise<Beginning> {
  const { database, journal } = place;
  const fresh = newSitting(place);
  const pieces = journal.read();
  try {
    const begun = await database.run('readwrite', async (transaction) => {
      const meta = transaction.objectStore('meta');
      const there = parseSitting(await meta.get(''));
      if (!there) await meta.put(fresh, '');
      const sitting = there ?? fresh;
      for (const piece of pieces) await takeOver(transaction, piece, sitting.slot);
      return { sitting, ...(await lookInto(transaction, sitting.slot)), failure: undefined };
    });
    pieces.forEach(({ storageKey }) => journal.remove(storageKey));
    return begun;
  } catch (error) {
    const failure = error instanceof StoreError ? error.reason : 'unknown';
    const nothing = { sitting: { ...fresh, slot: '' }, generation: 0, held: false, failure };
    if (failure !== 'newer') return nothing;
    return database
      .run('readonly', async (transaction) => {
        const sitting = parseSitting(await transaction.objectStore('meta').get(''));
        return sitting ? { sitting, ...(await lookInto(transaction, sitting.slot)), failure } : nothing;
      })
      .catch(() => nothing);
  }
}

async function lookInto(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  slot: string,
): Promise<Pick<Beginning, 'generation' | 'held'>> {
  const range = slotRange(slot);
  const entries = await transaction.objectStore('entries').count(range);
  const drafts = await transaction.objectStore('drafts').count(range);
  return { generation: await generationOf(transaction, slot), held: entries + drafts > 0 };
}

async function takeOver(transaction: Transaction<'readwrite'>, piece: JournalPiece, current: string): Promise<void> {
  const slot = piece.slot || current;
  if (piece.slot && piece.generation < (await generationOf(transaction, slot))) return;
  const json = piece.text ? fromJson(piece.text) : undefined;
  const parsed = parseEntry(json);
  if (piece.kind === 'entry' && parsed.ok) await putEntries(transaction, slot, [parsed.value]);
  else if (piece.kind === 'entry') await transaction.objectStore('quarantine').put(piece.text, [slot, piece.name]);
  else if (json === undefined) await transaction.objectStore('drafts').delete([slot, piece.name]);
  else await transaction.objectStore('drafts').put(json, [slot, piece.name]);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newSitting({ now, shared }: Place): Sitting {
  const id = (): string => uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)));
  return { slot: id(), sitting: id(), last: now(), shared, away: [] };
}

/** The messages between tabs of a record, besides those of their stores. */
interface Call {
  /** Asks whether a tab is in this sitting. */
  readonly ask?: string;
  /** Answers that this tab is in the sitting. */
  readonly held?: string;
}

function openChannel(record: string, hear: (message: Partial<Message & Call>) => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(`competency-widgets/${record}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null) hear(data);
    };
    return channel;
  } catch {
    return undefined;
  }
}

function say(channel: BroadcastChannel | undefined, message: Message | Call): void {
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no other origin
    channel?.postMessage(message);
  } catch {
    // The channel is closed. Other tabs read the database when they become visible again.
  }
}

/** Whether another tab is in this sitting. */
function isElsewhere(record: string, sitting: string, wait: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (answer: boolean): void => {
      clearTimeout(timer);
      channel?.close();
      resolve(answer);
    };
    const timer = setTimeout(() => done(false), wait);
    const channel = openChannel(record, ({ held }) => {
      if (held === sitting) done(true);
    });
    if (channel) say(channel, { ask: sitting });
    else done(false);
  });
}

class OpenRecord implements BrowserRecord {
  readonly store: BrowserEntries;
  readonly failure: StoreFailure | undefined;
  welcome: Welcome;
  readonly #place: Place;
  #channel: BroadcastChannel | undefined;
  readonly #closed = new AbortController();

  constructor(place: Place, sitting: Sitting, generation: number, failure: StoreFailure | undefined, welcome: Welcome) {
    const { database, journal, now, retryAfter } = place;
    this.#place = place;
    this.failure = failure;
    this.welcome = welcome;
    this.store = new BrowserEntries({
      database,
      journal,
      sitting,
      generation,
      unavailable: failure,
      now,
      retryAfter,
      send: (message) => this.#send(message),
    });
    this.#listen();
    if (welcome.kind === 'go') this.keepGoing();
  }

  get slot(): string {
    return this.store.sitting.slot;
  }

  keepGoing(): void {
    this.welcome = { kind: 'go' };
    this.#place.journal.tabSitting = this.store.sitting.sitting;
    void this.store.claim();
  }

  async startFresh(): Promise<BrowserRecord> {
    const { database, shared } = this.#place;
    const { left: _, ...before } = this.store.sitting;
    const { slot, away, shared: wasShared } = before;
    this.close();
    const next: Sitting = {
      ...newSitting(this.#place),
      away: shared && wasShared ? [...away, slot] : away,
      // On shared computers, nobody may open the work of a previous sitting.
      ...(!shared && !wasShared && { left: before }),
    };
    let { failure } = this;
    if (!failure) {
      try {
        await database.run('readwrite', (transaction) => transaction.objectStore('meta').put(next, ''));
      } catch (error) {
        failure = error instanceof StoreError ? error.reason : 'unknown';
      }
    }
    return new OpenRecord(this.#place, failure ? { ...next, slot: '' } : next, 0, failure, { kind: 'go' });
  }

  get left(): number | undefined {
    return this.store.sitting.left?.last;
  }

  async goBack(): Promise<BrowserRecord> {
    const { database, now } = this.#place;
    const { left } = this.store.sitting;
    if (!left) return this;
    const sitting = { ...left, last: now() };
    try {
      const generation = await database.run('readwrite', async (transaction) => {
        await transaction.objectStore('meta').put(sitting, '');
        return generationOf(transaction, left.slot);
      });
      this.close();
      return new OpenRecord(this.#place, sitting, generation, undefined, { kind: 'go' });
    } catch {
      // The work stays hidden, and the learner can try again.
      return this;
    }
  }

  async checkSitting(): Promise<Welcome> {
    const { database, now } = this.#place;
    const { sitting, last } = this.store.sitting;
    const there = await database
      .run('readonly', (transaction) => transaction.objectStore('meta').get(''))
      .then(parseSitting)
      .catch(() => undefined);
    const others = there !== undefined && there.sitting !== sitting;
    const since = Math.max(last, there && !others ? there.last : 0);
    if (others || now() - since >= awayAfter) this.welcome = { kind: 'ask', since };
    else this.store.touch();
    return this.welcome;
  }

  close(): void {
    this.store.leave();
    this.store.close();
    this.#closed.abort();
    this.#sleep();
  }

  #send(message: Message | Call): void {
    say(this.#channel, message);
  }

  #hear({ slot, generation, entries, ask }: Partial<Message & Call>): void {
    const { sitting } = this.store.sitting;
    if (ask !== undefined && ask === sitting && this.welcome.kind === 'go') this.#send({ held: sitting });
    if (typeof slot === 'string' && typeof generation === 'number' && Array.isArray(entries)) {
      this.store.hear({ slot, generation, entries });
    }
  }

  #wake(): void {
    this.#channel ??= openChannel(this.#place.record, (message) => this.#hear(message));
  }

  #sleep(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#place.database.close();
  }

  #listen(): void {
    const { signal } = this.#closed;
    this.#wake();
    const comeBack = (): void => {
      this.#wake();
      void this.store.comeBack();
    };
    globalThis.document?.addEventListener(
      'visibilitychange',
      () => (document.visibilityState === 'hidden' ? this.store.leave() : comeBack()),
      { signal },
    );
    // An open connection can keep the page out of the back/forward cache. A page that comes back from it gets
    // `pageshow`.
    const leave = (): void => {
      this.store.leave();
      this.#sleep();
    };
    globalThis.addEventListener?.('pagehide', leave, { signal });
    globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  }
}
