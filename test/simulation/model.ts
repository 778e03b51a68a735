// What must be true: what each learner has done, what they were told, and the checks of every promise against the disk
// and the pages.

import type { Entry } from '../../src/core/entry.js';
import type { Page } from './browser.js';
import type { Change } from './indexed-db.js';
import type { Widget } from './tab.js';

/** The promises; each counts as one check of a run. */
export const promises = {
  kept: 'What was said to be saved is never lost',
  whole: 'The entries of an action come back all together or not at all',
  told: '“Saved” is true',
  own: 'Nothing is shown or saved in a record that another learner made',
  idle: 'An open page that nobody has used for half an hour shows nothing before it has asked',
  erased: 'What was erased is gone',
  shared: 'On a shared computer, what was put away is gone after half an hour',
  drafts: 'Drafts survive, and only their author sees them',
  reachable: 'All stored work can be reached by its learner',
  found: 'A record is not shown as empty while its stored work could not be read',
  left: 'What was not saved yet when a page was closed is saved by the next page',
  heals: 'When faults end, every page becomes ready, saves everything, and agrees with the others',
  undo: 'Undo takes back what it says',
  silent: 'Nothing throws, and no rejection is unhandled',
} as const;

export type Promised = keyof typeof promises;

/** A promise that was broken. */
export class Broken extends Error {
  readonly promise: Promised;
  constructor(promise: Promised, message: string) {
    super(message);
    this.promise = promise;
  }
}

/** After how long the earlier work is asked for, or erased on a shared computer, in milliseconds. */
export const awayAfter = 30 * 60_000;

/** One action of a learner. */
export interface Act {
  readonly ids: readonly string[];
  readonly learner: number;
  readonly page: PageState;
  slot: string;
  readonly at: number;
  /** Whether a person was told that it is saved. */
  told: boolean;
  /** `asked` while erasing goes on; `erased` for good; `excused` when losing it is nobody's fault. */
  end: 'asked' | 'erased' | 'excused' | undefined;
  /** When its page was closed before it was saved, so that the journal has it. */
  left: number | undefined;
}

/** The words typed into one field of a draft: all of them, the first of which may still come back at `floor`. */
interface Typed {
  readonly learner: number;
  readonly history: { words: string | undefined; at: number; calm: boolean; page: Page | undefined }[];
  floor: number;
  /** The last of them that was stored. */
  stored: number;
  /** The floor before a page was hidden or closed, which holds again when the browser dies too soon afterwards. */
  before: { floor: number; at: number } | undefined;
}

/** What the model knows of a page. */
export interface PageState {
  readonly page: Page;
  readonly widget: Widget;
  readonly record: string;
  readonly draftKey: string;
  /** Who uses it, once they have looked. */
  owner: number | undefined;
  /** The stay during which its owner has looked. */
  stay: number;
  /** The stay during which it was opened. */
  readonly openedIn: number;
  dirty: boolean;
  shown: Set<string>;
  shownRecord: unknown;
  wasReady: boolean;
  /** The number of the last commit before it began to load. */
  loadedFrom: number;
  startedAt: number;
  readySince: number;
  /** The slot that it asks about. */
  asked: string;
  /** Its question, as a person sees it. */
  question: string;
  /** Whether it has been ready, even without the stored entries. */
  wasUsable: boolean;
  /** The slot that was used last when it began to load. */
  readonly presentBefore: string | undefined;
  /** Whether the record it shows is the empty one after "That's not me". */
  isFresh: boolean;
  pending: Act[];
  acts: Act[];
}

interface SlotState {
  author: number | undefined;
  /** The number of the commit with which each entry came. */
  readonly entries: Map<string, number>;
  /** The last activity, in virtual time and by the clock of the computer. */
  last: { readonly now: number; readonly clock: number };
  /** Who has used it, with or without entries. */
  user: number | undefined;
}

export class Model {
  readonly acts = new Map<string, Act>();
  readonly words = new Map<string, { learner: number; erased: number | undefined }>();
  readonly slots = new Map<string, SlotState>();
  readonly typed = new Map<string, Typed>();
  readonly checks: Partial<Record<Promised, number>> = {};
  commits = 0;
  shared = false;
  /** Whether each tab has its own draft. */
  ownKeys = true;
  /** The number of the present learner's stay at the computer. */
  stay = 1;
  /** Promises that are not checked. */
  readonly muted: ReadonlySet<Promised>;
  readonly #now: () => number;
  readonly #clock: () => number;

  constructor(muted: ReadonlySet<Promised>, now: () => number, clock: () => number) {
    [this.muted, this.#now, this.#clock] = [muted, now, clock];
  }

  /** Checks a promise. */
  check(promise: Promised, isKept: boolean, message: () => string): void {
    this.checks[promise] = (this.checks[promise] ?? 0) + 1;
    if (!isKept && !this.muted.has(promise)) throw new Broken(promise, message());
  }

  slot(name: string): SlotState {
    let slot = this.slots.get(name);
    if (!slot)
      this.slots.set(
        name,
        (slot = { author: undefined, entries: new Map(), last: { now: 0, clock: 0 }, user: undefined }),
      );
    return slot;
  }

  /** Notes the activity of a learner in a slot. */
  touch(name: string): void {
    if (name === '') return;
    if (this.isExpired(name)) {
      for (const key of [...this.typed.keys()]) if (key.startsWith(`${name}|`)) this.typed.delete(key);
    }
    this.slot(name).last = { now: this.#now(), clock: this.#clock() };
  }

  /** Whether the work of a slot may be erased, because nobody has used it for half an hour on a shared computer. */
  isExpired(slot: string): boolean {
    // A page may know of the last activity a little less precisely.
    return this.shared && Math.max(...this.#idle(slot)) >= awayAfter - 60_000;
  }

  /** Whether the work of a slot must be erased by the next page. */
  isOver(slot: string): boolean {
    return this.shared && Math.min(...this.#idle(slot)) >= awayAfter;
  }

  /** For how long nobody has used a slot, in virtual time and by the clock. */
  #idle(slot: string): readonly number[] {
    const { last } = this.slot(slot);
    return [this.#now() - last.now, this.#clock() - last.clock];
  }

  /** The disk has committed a transaction. */
  committed(changes: readonly Change[]): void {
    this.commits += 1;
    const touched = new Set<string>();
    for (const { store, key, before, after } of changes) {
      const [slot = '', name = ''] = Array.isArray(key) ? key.map(String) : [];
      if (store === 'entries') {
        touched.add(slot);
        if (after === undefined) this.#deleted(slot, name);
        else if (before === undefined) this.#stored(slot, name);
      } else if (store === 'drafts' && after !== undefined) this.#checkDraft(slot, name, after);
    }
    for (const slot of touched) {
      const state = this.slot(slot);
      if (state.entries.size === 0) state.author = undefined;
      const ids = new Set(
        changes.flatMap(({ store, key }) => (store === 'entries' ? String((key as string[])[1]) : [])),
      );
      for (const id of ids) this.#checkWhole(slot, id);
    }
    // An entry may have moved between two slots.
    for (const { store, key, after } of changes) {
      if (store !== 'entries' || after !== undefined) continue;
      const [slot = '', id = ''] = key as string[];
      const act = this.acts.get(id);
      if (!act?.told || act.end || this.isStored(id)) continue;
      this.check('kept', this.isExpired(slot), () => `entry ${short(id)} of learner ${act.learner} was deleted`);
    }
  }

  isStored(id: string): boolean {
    for (const { entries } of this.slots.values()) if (entries.has(id)) return true;
    return false;
  }

  /** Whether a record has stored entries of a learner. */
  hasStored(record: string, learner: number): boolean {
    for (const [id, act] of this.acts) {
      if (act.learner === learner && act.page.record === record && !act.end && this.isStored(id)) return true;
    }
    return false;
  }

  #stored(slot: string, id: string): void {
    const state = this.slot(slot);
    const act = this.acts.get(id);
    this.check('own', act !== undefined, () => `unknown entry ${short(id)} was stored`);
    if (!act) return;
    state.entries.set(id, this.commits);
    this.check('erased', act.end !== 'erased', () => `erased entry ${short(id)} was stored again`);
    state.author ??= act.learner;
    const { author } = state;
    this.check(
      'own',
      author === act.learner,
      () => `an entry of learner ${act.learner} was stored in slot ${short(slot)} of learner ${author}`,
    );
    if (act.slot === '') act.slot = slot;
  }

  #deleted(slot: string, id: string): void {
    this.slot(slot).entries.delete(id);
  }

  #checkWhole(slot: string, id: string): void {
    const act = this.acts.get(id);
    if (!act || act.ids.length === 1) return;
    const { entries } = this.slot(slot);
    const count = act.ids.filter((other) => entries.has(other)).length;
    this.check(
      'whole',
      count === 0 || count === act.ids.length,
      () => `${count} of ${act.ids.length} entries are stored`,
    );
  }

  #checkDraft(slot: string, key: string, value: unknown): void {
    for (const words of textsIn(value)) {
      const known = this.words.get(words);
      if (!known) continue;
      this.check('erased', known.erased === undefined, () => `the erased draft “${words}” was stored again`);
      if (this.ownKeys) this.#checkOrder(slot, key, words);
      const { author } = this.slot(slot);
      this.check(
        'own',
        author === undefined || author === known.learner,
        () => `the draft “${words}” was stored in slot ${short(slot)} of learner ${author}`,
      );
    }
  }

  /** Older words of a draft must not replace newer ones that are stored. */
  #checkOrder(slot: string, key: string, words: string): void {
    for (const [name, typed] of this.typed) {
      if (!name.startsWith(`${slot}|${key}|`)) continue;
      const at = typed.history.findIndex((one) => one.words === words);
      if (at < 0) continue;
      this.check('drafts', at >= typed.stored, () => `the older draft “${words}” replaced a newer one`);
      typed.stored = at;
    }
  }

  /** A learner acts on a page. */
  acted(state: PageState, entries: readonly Entry[], learner: number): Act {
    const act: Act = {
      ids: entries.map(({ id }) => id),
      learner,
      page: state,
      // It is not known yet where the work goes that is done while the record loads.
      slot: state.widget.state === 'ready' ? state.widget.slot : '',
      at: this.#now(),
      told: false,
      end: undefined,
      left: undefined,
    };
    for (const id of act.ids) this.acts.set(id, act);
    state.pending.push(act);
    state.acts.push(act);
    this.touch(act.slot);
    return act;
  }

  /** Looks at a page after something happened in it. */
  observe(state: PageState): void {
    const { widget, page } = state;
    if (!page.alive) return;
    const { session } = widget;
    const isReady = widget.state === 'ready';
    const { slot } = widget;
    if (isReady) for (const act of state.pending) if (act.slot === '') act.slot = slot;
    const { record } = session;
    if (record !== state.shownRecord) {
      state.shownRecord = record;
      state.shown = new Set();
      if (session.erased) this.#dropPending(state);
    }
    if (state.dirty && record.entries.length !== state.shown.size) this.#look(state, isReady);
    if (isReady && !state.wasReady) this.#becameReady(state);
    if (!isReady && state.wasReady) state.loadedFrom = this.commits;
    state.wasReady = isReady;
    if (isReady && state.pending.length > 0) this.#checkTold(state);
    if (state.dirty && isReady) this.#checkWords(state);
    state.dirty = false;
  }

  /** What another tab erased while it was on its way is lost, and the page says that the work was erased. */
  #dropPending(state: PageState): void {
    for (const act of state.pending) if (act.end !== 'erased') act.end = 'excused';
    state.pending = [];
  }

  #look(state: PageState, isReady: boolean): void {
    const { session } = state.widget;
    const authors = new Set<number>();
    for (const { id } of session.record.entries) {
      const act = this.acts.get(id);
      if (!act) {
        this.check('own', false, () => `the unknown entry ${short(id)} is shown`);
        continue;
      }
      authors.add(act.learner);
      if (state.shown.has(id)) continue;
      state.shown.add(id);
      this.check(
        'erased',
        act.end !== 'erased' || state.loadedFrom < (this.erasedAt.get(id) ?? 0),
        () => `the erased entry ${short(id)} is shown`,
      );
      if (!isReady) {
        this.check('own', act.page === state, () => `entry ${short(id)} is shown while the page is ${session.state}`);
      }
    }
    this.check('own', authors.size < 2, () => `a page shows the work of learners ${[...authors].join(' and ')}`);
    // Nobody looks at the pages of a learner who is not here.
    if (isReady && state.owner !== undefined && state.stay === this.stay && authors.size > 0) {
      const [author] = authors;
      this.check('own', author === state.owner, () => `learner ${state.owner} is shown the work of ${author}`);
    }
  }

  /** The commit with which each erased entry went. */
  readonly erasedAt = new Map<string, number>();

  #becameReady(state: PageState): void {
    const { session, slot } = state.widget;
    state.readySince = this.#now();
    if (slot === '') {
      const hidden = [...this.slots.values()].some(({ entries }) => entries.size > 0);
      this.check('found', state.isFresh || !hidden, () => 'the page is ready and empty, and stored work was not read');
      return;
    }
    // It says that there are entries which could not be read.
    if (session.quarantined > 0) return;
    for (const [id, commit] of this.slot(slot).entries) {
      if (commit > state.loadedFrom || this.acts.get(id)?.end) continue;
      this.check('found', session.record.get(id) !== undefined, () => `stored entry ${short(id)} is not shown`);
    }
  }

  #checkTold(state: PageState): void {
    const { widget } = state;
    state.pending = state.pending.filter((act) => act.end === undefined || act.end === 'asked');
    const unsaved = state.pending.find(({ ids, end }) => !end && !ids.every((id) => this.isStored(id)));
    this.check(
      'told',
      !unsaved || widget.session.saveState !== 'nothing' || this.isExpired(unsaved.slot),
      () => `the page says that there is nothing to save, and entry ${short(unsaved?.ids[0])} is not stored`,
    );
    if (!widget.saysSaved) return;
    for (const act of state.pending) {
      const isSaved = act.ids.every((id) => this.isStored(id));
      this.check(
        'told',
        isSaved || act.end === 'asked' || this.isExpired(act.slot),
        () =>
          `the page of learner ${act.learner} says saved (${widget.session.saveState}), and entry ${short(act.ids[0])} is not stored`,
      );
      act.told ||= isSaved;
    }
    state.pending = state.pending.filter(({ told }) => !told);
  }

  // Drafts

  /** Whether a value has words that a learner typed. */
  hasWords(value: unknown): boolean {
    return textsIn(value).some((text) => this.words.has(text));
  }

  /** A learner types words that nobody has typed before. */
  typedWords(state: PageState, field: string, words: string | undefined, learner: number, calm: boolean): void {
    if (words !== undefined) this.words.set(words, { learner, erased: undefined });
    const { slot } = state.widget;
    if (slot === '') return;
    this.touch(slot);
    const key = `${slot}|${state.draftKey}|${field}`;
    let typed = this.typed.get(key);
    if (!typed)
      this.typed.set(
        key,
        (typed = {
          learner,
          history: [{ words: undefined, at: -Infinity, calm: true, page: undefined }],
          floor: 0,
          stored: 0,
          before: undefined,
        }),
      );
    typed.history.push({ words, at: this.#now(), calm, page: state.page });
  }

  /** The drafts into which the last words were typed on this page. */
  #typedOn(state: PageState): Typed[] {
    const start = `${state.widget.slot}|${state.draftKey}|`;
    const isHere = (key: string, { history }: Typed) => key.startsWith(start) && history.at(-1)?.page === state.page;
    return [...this.typed].flatMap(([key, typed]) => (isHere(key, typed) ? [typed] : []));
  }

  /** A page was hidden, frozen or closed, and could write everything to the journal. */
  draftsWritten(state: PageState): void {
    for (const typed of this.#typedOn(state)) {
      if (typed.floor === typed.history.length - 1) continue;
      typed.before ??= { floor: typed.floor, at: this.#now() };
      typed.floor = typed.history.length - 1;
    }
  }

  /** A page was killed: what was typed some time ago must be safe, unless the disk had faults meanwhile. */
  draftsKilled(state: PageState, isCalm: boolean): void {
    if (!isCalm) return;
    for (const typed of this.#typedOn(state)) {
      const { history } = typed;
      let floor = typed.floor;
      while (history[floor + 1] && history[floor + 1]!.calm && history[floor + 1]!.at <= this.#now() - 250) floor += 1;
      // Everything since the words must have been calm.
      if (history.slice(floor).every(({ calm }) => calm)) typed.floor = Math.max(typed.floor, floor);
    }
  }

  /** The browser died: what the journal had just got may be lost. */
  browserDied(): void {
    for (const typed of this.typed.values()) {
      if (typed.before && this.#now() - typed.before.at < 10_000) typed.floor = typed.before.floor;
      typed.before = undefined;
    }
    for (const act of this.acts.values()) {
      if (act.left !== undefined && this.#now() - act.left < 10_000) act.left = undefined;
    }
  }

  #checkWords(state: PageState): void {
    for (const field of ['a', 'b']) {
      const words = state.widget.words(field);
      const known = words === undefined ? undefined : this.words.get(words);
      if (!known) continue;
      this.check(
        'drafts',
        state.owner === undefined || state.stay !== this.stay || known.learner === state.owner,
        () => `learner ${state.owner} is shown the draft “${words}” of ${known.learner}`,
      );
      this.check(
        'erased',
        known.erased === undefined || state.startedAt < known.erased,
        () => `the erased draft “${words}” is shown`,
      );
    }
  }

  /** A page has been ready for some time without faults: it shows the drafts that must have survived. */
  checkDrafts(state: PageState): void {
    const { slot } = state.widget;
    if (slot === '' || state.widget.state !== 'ready') return;
    for (const field of ['a', 'b']) {
      const typed = this.typed.get(`${slot}|${state.draftKey}|${field}`);
      if (!typed) continue;
      const words = state.widget.words(field);
      const allowed = typed.history.slice(typed.floor).map((one) => one.words);
      this.check(
        'drafts',
        allowed.includes(words) || this.isExpired(slot),
        () => `a draft is “${words}” and should be “${allowed.join('” or “')}”`,
      );
    }
  }

  // Ends

  /** A page is closed with its events, while the journal could be written. */
  closed(state: PageState): void {
    for (const act of state.acts) if (!act.told && !act.end) act.left = this.#now();
  }

  /** Erasing begins in a slot. Returns what it must erase. */
  eraseAsked(slot: string): { acts: Act[]; words: string[] } {
    if (slot === '') return { acts: [], words: [] };
    const acts = new Set<Act>();
    for (const act of this.acts.values()) if (act.slot === slot && act.end === undefined) acts.add(act);
    for (const act of acts) act.end = 'asked';
    const words = [...this.typed].flatMap(([key, { history }]) =>
      key.startsWith(`${slot}|`) ? history.flatMap((one) => one.words ?? []) : [],
    );
    return { acts: [...acts], words };
  }

  /** Erasing has been answered. */
  eraseAnswered(slot: string, { acts, words }: { acts: Act[]; words: string[] }, isErased: boolean): void {
    for (const act of acts) {
      if (act.end !== 'asked') continue;
      act.end = isErased ? 'erased' : undefined;
      if (!isErased && act.told && !this.wasCleared) {
        this.check(
          'erased',
          act.ids.every((id) => this.isStored(id)),
          () => `erasing failed, and entry ${short(act.ids[0])} is gone`,
        );
      }
      if (!isErased) continue;
      for (const id of act.ids) {
        this.erasedAt.set(id, this.commits);
        this.check(
          'erased',
          !this.slot(slot).entries.has(id),
          () => `entry ${short(id)} is still stored after erasing`,
        );
      }
    }
    // What was added in the meantime may have been erased as well.
    for (const act of this.acts.values())
      if (act.slot === slot && act.end === undefined && isErased) act.end = 'excused';
    if (!isErased) return;
    for (const one of words) {
      const known = this.words.get(one);
      if (known) known.erased = this.#now();
    }
    for (const key of [...this.typed.keys()]) if (key.startsWith(`${slot}|`)) this.typed.delete(key);
  }

  /** Whether the browser's data have been cleared. */
  wasCleared = false;

  /** A person cleared the browser's data: whatever happens to the work now, it was asked for. */
  cleared(): void {
    this.wasCleared = true;
    for (const act of this.acts.values()) act.end ??= 'excused';
    this.typed.clear();
    for (const state of this.slots.values()) state.entries.clear();
  }
}

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function short(id: string | undefined): string {
  return (id ?? '').slice(-5);
}
