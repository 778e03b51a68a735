/** The default store: this browser's storage, with one slot for each learner who uses the computer. */

import type { Entry } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { StoreError } from '../entry-store.js';
import type { DraftValues, StoreFailure } from '../entry-store.js';
import type { OtherWork, RecordHandle, Welcome } from '../record-handle.js';
import { BrowserDatabase, retryDelay } from './database.js';
import type { Transaction } from './database.js';
import { BrowserEntries } from './entries.js';
import type { BrowserStore, Message, Settled } from './entries.js';
import { BrowserJournal } from './journal.js';
import type { JournalPiece } from './journal.js';
import { openChannel, post } from './channel.js';
import { eraseSlot, parseSitting, readSlots, sittingKey } from './slots.js';
import type { Sitting, Slots } from './slots.js';
import { changeDraft } from './stamped-draft.js';

/** After how long an absence the learner is asked whether the work is theirs, in milliseconds: half an hour. */
export const awayAfter = 30 * 60_000;

/** Options of `openBrowserRecord`. */
export interface BrowserRecordOptions {
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
  /** Returns the time in milliseconds since 1970. */
  readonly now?: () => number;
  /** After how long a storage operation counts as slow, in milliseconds; 2000 by default. */
  readonly storeTimeoutMs?: number;
  /** How long to wait for another tab of the same sitting to answer, in milliseconds; 150 by default. */
  readonly answerWithin?: number;
  /** The longest time between two attempts after a failure, in milliseconds; 30,000 by default. */
  readonly retryAfter?: number;
}

/** A record in this browser, for one learner at a time. */
export interface BrowserRecord extends RecordHandle {
  readonly store: BrowserStore;
  readonly slot: string;
  /** Settles once the slot and `welcome` are known, which takes as long as the storage does not respond. */
  readonly opened: Promise<void>;
  /** Why nothing can be read or saved at present, if that is so. */
  readonly failure: StoreFailure | undefined;
  /** "That's not me": hides the work without deleting it, and opens an empty slot. Closes this record. */
  startFresh(): BrowserRecord;
  /** The work of others, or put away by mistake, last first; none where students share computers. */
  readonly others: readonly OtherWork[];
  /** Opens the work in another slot, and closes this record. */
  openOther(slot: string): BrowserRecord;
  /** The present welcome, for a page that becomes visible again. Never rejects. */
  checkSitting(): Promise<Welcome>;
  /** Writes unsaved work to the journal and releases all resources. */
  close(): void;
}

/**
 * Starts to open a record in this browser. Entries and drafts that are added before it is open are not lost. While the
 * storage fails, the record reports why and goes on trying; when nothing can ever be stored, `failure` has the reason and
 * the record is in memory.
 */
export function openBrowserRecord(record: string, options: BrowserRecordOptions = {}): BrowserRecord {
  const {
    sharedComputers = false,
    now = Date.now,
    storeTimeoutMs = 2000,
    answerWithin = 150,
    retryAfter = 30_000,
  } = options;
  const journal = new BrowserJournal(record);
  const database = new BrowserDatabase(record, storeTimeoutMs);
  const place = { record, database, journal, shared: sharedComputers, now, retryAfter, answerWithin };
  const { tab, seen } = journal;
  // A reloaded page knows its slot before the database does.
  const known = tab?.slot && seen?.sitting === tab.sitting && { ...tab, last: seen.last };
  return new OpenRecord(place, { ...newSitting(place), ...known });
}

/** What all sittings of a record share. */
interface Place {
  readonly record: string;
  readonly database: BrowserDatabase;
  readonly journal: BrowserJournal;
  readonly shared: boolean;
  readonly now: () => number;
  readonly retryAfter: number;
  readonly answerWithin: number;
}

/** Whether the last activity is too long ago, or, by a clock that was wrong, too far ahead. */
function isAway(last: number, now: number): boolean {
  return Math.abs(now - last) >= awayAfter;
}

function newId(now: number): string {
  return uuidV7(now, crypto.getRandomValues(new Uint8Array(10)));
}

function newSitting({ now, shared }: Place): Sitting {
  return { slot: newId(now()), sitting: newId(now()), last: now(), shared };
}

/** The messages between tabs of a record, besides those of their stores. */
interface Call {
  /** Asks whether a tab is in this sitting. */
  readonly ask?: string;
  /** Answers that this tab is in the sitting. */
  readonly held?: string;
}

/** Whether another tab is in this sitting. */
function isElsewhere({ record, answerWithin }: Place, sitting: string): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (answer: boolean): void => {
      clearTimeout(timer);
      channel?.close();
      resolve(answer);
    };
    const timer = setTimeout(() => done(false), answerWithin);
    const channel = openChannel<Call>(record, ({ held }) => {
      if (held === sitting) done(true);
    });
    if (channel) post(channel, { ask: sitting } satisfies Call);
    else done(false);
  });
}

/** What a record passes on when another slot is opened. */
interface PassedOn {
  /** The keys of what is in the journal until a slot has it. */
  readonly early: ReadonlySet<string>;
  /** Why nothing can ever be stored, if nothing can. */
  readonly unavailable?: StoreFailure | undefined;
}

/** A slot that is opened without a question: a new one, or the one that the learner wants. */
type Chosen = PassedOn &
  ({ readonly empty: Settled; readonly others: readonly OtherWork[] } | { readonly wanted: string });

const emptySlot = (sitting: Sitting): Settled => ({ sitting, generation: 0, isNew: true, isPresent: true });

class OpenRecord implements BrowserRecord {
  readonly store: BrowserEntries;
  readonly opened: Promise<void>;
  welcome: Welcome = { kind: 'go' };
  others: readonly OtherWork[] = [];
  readonly #place: Place;
  readonly #closed = new AbortController();
  #channel: BroadcastChannel | undefined;
  /** Whether the learner of this sitting is known to be at this page. */
  #isHere = false;
  /** The slot that the learner is asked about. */
  #asked: Settled | undefined;
  #tryNow: (() => void) | undefined;
  /** Where the journal has what was added before the slot was known. */
  readonly #earlySlot: string;
  #passedOn: PassedOn = { early: new Set() };

  /** Opens the slot of `chosen`, or finds out which one; until then `sitting` is where work is kept. */
  constructor(place: Place, sitting: Sitting, chosen?: Chosen) {
    const { database, journal, now, retryAfter } = place;
    this.#place = place;
    this.#earlySlot = newId(now());
    this.store = new BrowserEntries({
      database,
      journal,
      sitting,
      now,
      retryAfter,
      send: (message) => this.#send(message),
    });
    this.#listen();
    if (chosen) this.#passedOn = { early: chosen.early, unavailable: chosen.unavailable };
    if (chosen && 'empty' in chosen) {
      this.others = chosen.others;
      this.#settle(chosen.empty);
      this.opened = Promise.resolve();
    } else this.opened = this.#open(chosen?.wanted);
  }

  /** While the learner is asked, the slot that they are asked about. */
  get slot(): string {
    return (this.#asked?.sitting ?? this.store.sitting).slot;
  }

  get failure(): StoreFailure | undefined {
    return this.store.failure;
  }

  get latestAt(): string | undefined {
    return this.#place.journal.seen?.latestAt;
  }

  get leftSince(): number | undefined {
    const { last } = this.store.sitting;
    return isAway(last, this.#place.now()) ? last : undefined;
  }

  keepEarly(entries: readonly Entry[], drafts: ReadonlyMap<string, DraftValues>): void {
    const { journal, now, shared } = this.#place;
    const place = { slot: this.#earlySlot, shared, generation: 0 };
    const pieces = [...drafts].map(([name, values]) => journal.writeDraft(place, name, changeDraft({}, values, now())));
    if (entries.length > 0) pieces.push(journal.writeAct(place, entries));
    const keys = new Set(pieces.map(({ storageKey }) => storageKey));
    // What was kept before is in the store by now, which has a journal of its own.
    this.store.leave();
    for (const key of this.#passedOn.early) if (!keys.has(key)) journal.remove(key);
    this.#passedOn = { ...this.#passedOn, early: keys };
  }

  keepGoing(): void {
    this.welcome = { kind: 'go' };
    const asked = this.#asked;
    if (asked)
      return this.#settle({ ...asked, sitting: { ...asked.sitting, last: this.#place.now() }, isPresent: true });
    // The same person returns to an open page.
    this.#isHere = true;
    this.store.touch();
    return this.store.claim();
  }

  startFresh(): BrowserRecord {
    const before = this.#asked?.sitting ?? this.store.sitting;
    this.#finish();
    const sitting = newSitting(this.#place);
    const others = [...(before.shared ? [] : [{ slot: before.slot, last: before.last }]), ...this.others];
    const empty = { ...emptySlot(sitting), unavailable: this.#passedOn.unavailable };
    return new OpenRecord(this.#place, sitting, { ...this.#passedOn, empty, others });
  }

  openOther(slot: string): BrowserRecord {
    if (!this.others.some((other) => other.slot === slot)) return this;
    this.#finish();
    return new OpenRecord(this.#place, { ...newSitting(this.#place), slot }, { ...this.#passedOn, wanted: slot });
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
    if (others || isAway(since, now())) this.welcome = { kind: 'ask', since };
    else this.store.touch();
    return this.welcome;
  }

  touch(): void {
    this.store.touch();
  }

  close(): void {
    this.#leave();
    this.#shut(true);
  }

  /** Remembers when the learner was here last, and what is not saved yet. */
  #leave(): void {
    if (this.welcome.kind === 'go' && this.leftSince === undefined) this.store.touch();
    this.store.leave();
  }

  /** Another slot is shown from now on; what is not saved yet in this one is saved first. */
  #finish(): void {
    this.welcome = { kind: 'ask', since: 0 };
    this.store.leave();
    // The other slot uses the same connection.
    void this.store.finish().then(() => this.#shut(false));
  }

  #shut(isLast: boolean): void {
    if (this.#closed.signal.aborted) return;
    this.store.leave();
    this.store.close();
    this.#closed.abort();
    this.#tryNow?.();
    this.#closeChannel();
    if (isLast) this.#place.database.close();
  }

  /** Finds out whose sitting it is, trying again as long as the storage fails. Never rejects. */
  async #open(wanted?: string): Promise<void> {
    const { database, journal } = this.#place;
    for (let failures = 0; !this.#closed.signal.aborted; failures += 1) {
      const pieces = readWithSlots(journal, this.#place.now()).filter(({ slot }) => slot !== this.#earlySlot);
      try {
        const inJournal = new Set([...pieces.map(({ slot }) => slot), ...(wanted ? [wanted] : [])]);
        const slots = await database.run('readonly', (transaction) => readSlots(transaction, inJournal), {
          onSlow: () => this.store.failed('timeout'),
        });
        if (this.#closed.signal.aborted) return;
        if (wanted) return this.#openWanted(wanted, slots, pieces);
        return await this.#welcomed(slots, pieces);
      } catch (error) {
        const reason = error instanceof StoreError ? error.reason : 'unknown';
        const isEmpty = reason === 'blocked' || (await database.isMissing());
        if (this.#closed.signal.aborted) return;
        if (isEmpty) return this.#settleWithout(reason, pieces);
        this.store.failed(reason);
        await this.#pause(failures);
      }
    }
  }

  /** Opens a record of which nothing is stored, and where nothing can be stored at present. */
  #settleWithout(reason: StoreFailure, pieces: readonly JournalPiece[]): void {
    const unavailable = reason === 'blocked' ? reason : undefined;
    const { sitting } = this.store;
    const isHeld = pieces.some(({ slot }) => slot === sitting.slot);
    const mine = isHeld && isAway(sitting.last, this.#place.now()) ? newSitting(this.#place) : sitting;
    this.others = otherWork(nothingStored, pieces, mine.slot);
    this.#passedOn = { ...this.#passedOn, unavailable };
    this.#settle({ ...emptySlot(mine), unavailable });
  }

  #openWanted(slot: string, slots: Slots, pieces: readonly JournalPiece[]): void {
    const { now } = this.#place;
    const sitting = { ...newSitting(this.#place), ...slots.held.get(slot), slot, last: now() };
    this.others = otherWork(slots, pieces, slot);
    this.#settle({ sitting, generation: slots.generations.get(slot) ?? 0, isPresent: true });
  }

  async #welcomed(slots: Slots, pieces: readonly JournalPiece[]): Promise<void> {
    const { journal, now, shared } = this.#place;
    const { sitting: own } = this.store;
    const stored = slots.present ?? (await this.#claimFirst(own));
    const sitting = stored ?? own;
    const { slot } = sitting;
    const generation = slots.generations.get(slot) ?? 0;
    const isHeld =
      slots.held.has(slot) || pieces.some((piece) => piece.slot === slot && piece.generation >= generation);
    const { seen } = journal;
    const last = Math.max(sitting.last, seen?.sitting === sitting.sitting ? seen.last : 0);
    const isRecent = !isAway(last, now());
    const isSameTab = journal.tab?.sitting === sitting.sitting;
    const isSame = !isHeld || isSameTab || (await isElsewhere(this.#place, sitting.sitting));
    if (this.#closed.signal.aborted) return;
    this.others = otherWork(slots, pieces, slot);
    const settled: Settled = {
      sitting: { ...sitting, last, shared: isHeld ? sitting.shared : shared },
      generation,
      isStored: stored !== undefined,
    };
    const isOver = isHeld && now() - last >= awayAfter && !isSame && shared && sitting.shared;
    await this.#eraseExpired(slots, isOver ? undefined : slot);
    if (this.#closed.signal.aborted) return;
    if (isOver && !(await this.#isHeldStill(slot))) {
      const fresh = newSitting(this.#place);
      return this.#settle(emptySlot(fresh));
    }
    if (!isHeld || (isSame && isRecent)) return this.#settle({ ...settled, isPresent: !stored });
    this.#asked = settled;
    this.welcome = { kind: 'ask', since: last };
  }

  /**
   * Stores the first sitting of a record, unless another tab was faster, and returns the stored one. Where it cannot be
   * stored yet, the page goes on without.
   */
  async #claimFirst(own: Sitting): Promise<Sitting | undefined> {
    const claim = async (transaction: Transaction<'readwrite'>): Promise<Sitting> => {
      const meta = transaction.objectStore('meta');
      const there = parseSitting(await meta.get(''));
      if (!there) await meta.put(own, '');
      return there ?? own;
    };
    return this.#place.database.run('readwrite', claim, { canAbort: true }).catch(() => undefined);
  }

  /** Erases the work of sittings on shared computers that are over. What fails now is tried again later. */
  async #eraseExpired({ held }: Slots, except: string | undefined): Promise<void> {
    const { database, journal, now } = this.#place;
    for (const sitting of held.values()) {
      const { slot, shared, last } = sitting;
      if (!shared || slot === except || !isAway(last, now())) continue;
      const erase = async (transaction: Transaction<'readwrite'>): Promise<unknown> =>
        last > now()
          ? // A clock was ahead: the half hour begins now.
            transaction.objectStore('meta').put({ ...sitting, last: now() }, sittingKey(slot))
          : eraseSlot(transaction, slot);
      const isErased = await database.run('readwrite', erase, { canAbort: true }).then(
        () => last <= now(),
        () => false,
      );
      if (isErased) journal.removeSlot(slot);
    }
    for (const piece of journal.read()) {
      const { slot, shared, storageKey } = piece;
      if (shared && isAway(lastIn(piece), now()) && slot !== except && slot !== this.#earlySlot && !held.has(slot))
        journal.remove(storageKey);
    }
  }

  /** Whether work is still in a slot that was to be erased; if that is not known, it may be. */
  async #isHeldStill(slot: string): Promise<boolean> {
    return this.#place.database
      .run('readonly', (transaction) => readSlots(transaction, [slot]))
      .then(({ held }) => held.has(slot))
      .catch(() => true);
  }

  #settle(settled: Settled): void {
    const { journal, database } = this.#place;
    const { slot, sitting, shared } = settled.sitting;
    this.#asked = undefined;
    this.#isHere = true;
    this.welcome = { kind: 'go' };
    journal.tab = { sitting, slot };
    this.store.settle(settled);
    if (database.isNewer) this.store.failed('newer');
    if (shared) this.#eraseLater();
  }

  /** Erases what was put away on a shared computer when its time is over, while the page stays open. */
  #eraseLater(): void {
    const { database } = this.#place;
    const erase = async (): Promise<void> => {
      const slots = await database.run('readonly', (transaction) => readSlots(transaction, [])).catch(() => undefined);
      if (slots && !this.#closed.signal.aborted) await this.#eraseExpired(slots, this.slot);
    };
    const timer = setInterval(() => void erase(), awayAfter / 6);
    this.#closed.signal.addEventListener('abort', () => clearInterval(timer));
    void erase();
  }

  /** Waits before another attempt, until the page becomes visible again at the latest. */
  #pause(failures: number): Promise<void> {
    const { retryAfter } = this.#place;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, retryDelay(retryAfter, failures));
      this.#tryNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #send(message: Message | Call): void {
    post(this.#channel, message);
  }

  #hear({ slot, generation, entries, ask }: Partial<Message & Call>): void {
    const { sitting } = this.store.sitting;
    if (ask === sitting && this.#isHere && this.welcome.kind === 'go') this.#send({ held: sitting });
    if (typeof slot === 'string' && typeof generation === 'number' && Array.isArray(entries)) {
      this.store.hear({ slot, generation, entries });
    }
  }

  #openChannel(): void {
    this.#channel ??= openChannel<Message & Call>(this.#place.record, (message) => this.#hear(message));
  }

  #closeChannel(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #listen(): void {
    const { signal } = this.#closed;
    this.#openChannel();
    const comeBack = (): void => {
      this.#openChannel();
      this.#tryNow?.();
      void this.store.comeBack();
    };
    globalThis.document?.addEventListener(
      'visibilitychange',
      () => (document.visibilityState === 'hidden' ? this.#leave() : comeBack()),
      { signal },
    );
    // An open connection can keep the page out of the back/forward cache. A page that comes back from it gets
    // `pageshow`.
    const leave = (): void => {
      this.#leave();
      this.#closeChannel();
      this.#place.database.close();
    };
    globalThis.addEventListener?.('pagehide', leave, { signal });
    globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  }
}

/** Reads the journal. Pieces that older code wrote without a slot get one of their own. */
function readWithSlots(journal: BrowserJournal, now: number): readonly JournalPiece[] {
  const pieces = journal.read();
  const without = pieces.filter(({ slot }) => slot === '');
  if (without.length === 0) return pieces;
  const slot = newId(now);
  for (const piece of without) {
    journal.write({ ...piece, slot });
    journal.remove(piece.storageKey);
  }
  return journal.read();
}

const nothingStored: Slots = { present: undefined, held: new Map(), generations: new Map() };

/** When the work in a piece of the journal was done, in milliseconds since 1970; 0 when that is not known. */
function lastIn({ text }: JournalPiece): number {
  const times = [...text.matchAll(/"(?:clock|at)":(?:"([^"]*)"|(\d+))/g)].map(([, iso, ms]) =>
    iso ? Date.parse(iso) : Number(ms),
  );
  return Math.max(0, ...times.filter((time) => time > 0));
}

/** The work in other slots that a learner may open. */
function otherWork({ held, generations }: Slots, pieces: readonly JournalPiece[], present: string): OtherWork[] {
  const others = new Map([...held.values()].filter(({ shared }) => !shared).map((sitting) => [sitting.slot, sitting]));
  for (const { slot, shared, generation } of pieces) {
    if (shared || generation < (generations.get(slot) ?? 0) || others.has(slot) || held.has(slot)) continue;
    const last = Math.max(...pieces.filter((piece) => piece.slot === slot).map(lastIn));
    others.set(slot, { slot, sitting: slot, last, shared: false });
  }
  others.delete(present);
  return [...others.values()].map(({ slot, last }) => ({ slot, last })).sort((one, two) => two.last - one.last);
}
