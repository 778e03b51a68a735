// A classroom with one computer: plays a trace, as the learners and as what goes wrong, and checks the promises.

import type { Entry, EntryBody } from '../../src/core/entry.js';
import { Computer, noFaults, Page, StorageArea } from './browser.js';
import { awayAfter, Broken, Model, short } from './model.js';
import type { PageState, Promised } from './model.js';
import { Random } from './random.js';
import { Scheduler } from './scheduler.js';
import type { Owner } from './scheduler.js';
import type * as tab from './tab.js';
import type { Action, Trace } from './trace.js';

/** The product on one page: `tab.ts`, evaluated with the globals of the page. */
export type Product = typeof tab;

/** What a world needs from its surroundings. */
export interface Surroundings {
  /** Runs all microtasks. */
  readonly drain: () => void;
  readonly load: (globals: Readonly<Record<string, unknown>>) => Product;
  readonly muted: ReadonlySet<Promised>;
  /** Told about everything, to explain a failure. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A tab: it keeps its sessionStorage while its pages come and go. */
interface Tab {
  readonly session: StorageArea;
  readonly record: string;
  readonly draftKey: string;
  state: PageState | undefined;
}

/** How long a person needs at least to see what is on the screen, in milliseconds. */
const glance = 400;

const isGiven = (value: number | undefined): value is number => value !== undefined;

export class World {
  readonly scheduler: Scheduler;
  readonly model: Model;
  readonly computer: Computer;
  readonly #trace: Trace;
  readonly #around: Surroundings;
  readonly #random = new Random(7);
  readonly #tabs: (Tab | undefined)[];
  readonly #states = new Map<Owner, PageState>();
  #errors: unknown[] = [];
  #pages = 0;
  #wordCount = 0;
  #product: Product | undefined;
  /** The learner at the computer, and a number for each of their stays. */
  #person = 0;
  #stay = 1;
  /** Whether the last stay began after a pause of more than half an hour. */
  #afterPause = true;
  /** The entries of the last action on each page, which can be undone. */
  readonly #lastActs = new Map<PageState, readonly Entry[]>();

  constructor(trace: Trace, around: Surroundings) {
    [this.#trace, this.#around] = [trace, around];
    this.scheduler = new Scheduler(around.drain);
    this.scheduler.onStep = (owner) => this.#afterStep(owner);
    this.model = new Model(
      around.muted,
      () => this.scheduler.now,
      () => this.scheduler.now + this.computer.skew,
    );
    this.model.shared = trace.setup.shared;
    this.model.ownKeys = trace.setup.ownKeys;
    this.computer = new Computer(
      this.scheduler,
      (_, changes) => this.model.committed(changes),
      (error) => this.#errors.push(error),
    );
    this.#tabs = Array.from({ length: trace.setup.tabs }, () => undefined);
  }

  /** Plays the whole trace, and then lets everything heal. */
  play(): void {
    for (const [index, action] of this.#trace.actions.entries()) {
      this.scheduler.random = new Random(action.salt + index);
      this.#log(() => `${index} ${action.kind}`);
      this.#do(action);
      if (action.wait === undefined) this.#run(action.steps ?? 0);
      else this.#wait(action.wait);
    }
    this.scheduler.random = new Random(99);
    this.#log(() => 'calm');
    this.#heal();
    this.#visitEverything();
  }

  #log(line: () => string): void {
    this.#around.log?.(`${String(Math.trunc(this.scheduler.now)).padStart(9)} ms  ${line()}`);
  }

  // Time

  #afterStep(owner: Owner | undefined): void {
    if (this.#errors.length > 0) {
      const [error] = this.#errors.splice(0);
      if (error instanceof Broken) throw error;
      this.model.check('silent', false, () => `threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    const state = owner && this.#states.get(owner);
    if (!state) return;
    if (this.#around.log) {
      const { session } = state.widget;
      const line = `page ${state.page.number}: ${session.state} ${session.saveState} ${session.failure ?? ''} ${short(session.slot)} ${session.record.entries.length}`;
      if (line !== this.#lines.get(state)) this.#log(() => `  ${line}`);
      this.#lines.set(state, line);
    }
    this.#noteQuestion(state);
    this.model.observe(state);
  }

  /** Notes which work a page asks about; it may change while nobody answers. */
  #noteQuestion(state: PageState): void {
    const { session, slot } = state.widget;
    if (session.state === 'ready') state.wasUsable = true;
    const question = session.state === 'asking' ? `${session.since} ${slot}` : '';
    if (question === state.question) return;
    state.question = question;
    state.asked = question ? this.#askedSlot(state) : '';
  }

  /** The slot that a page asks about: its own if it could be used before, otherwise the one that was used last. */
  #askedSlot({ wasUsable, widget, record, presentBefore }: PageState): string {
    if (wasUsable) return widget.slot;
    const present = this.#product!.presentSlot(this.#meta(record));
    // When that changed while it was loading, nobody can tell, and “That’s not me” is always right.
    return present !== presentBefore && presentBefore !== undefined ? 'unknown' : (present ?? widget.slot);
  }

  readonly #lines = new Map<PageState, string>();

  #run(steps: number): void {
    for (let count = 0; count < steps && this.#step(this.scheduler.now + 20); count += 1);
  }

  #wait(milliseconds: number): void {
    const end = this.scheduler.now + milliseconds;
    while (this.scheduler.now < end && this.#step(end));
  }

  #step(end: number): boolean {
    const { computer } = this;
    if (computer.faultsUntil <= this.scheduler.now && computer.faultsUntil > 0) this.#endFaults();
    return (
      this.scheduler.step(computer.faultsUntil > 0 ? Math.min(end, computer.faultsUntil) : end) ||
      // The faults ended in between.
      (computer.faultsUntil > 0 && computer.faultsUntil < end)
    );
  }

  /** When the last fault ended. */
  #faultsEnded = -Infinity;

  #endFaults(): void {
    if (this.computer.faultsUntil > 0) this.#faultsEnded = this.scheduler.now;
    this.computer.faults = { ...noFaults };
    this.computer.faultsUntil = 0;
    this.computer.local.room = Infinity;
    this.computer.databases.release();
    for (const page of this.computer.pages) page.speed = 10;
  }

  // People

  #do(action: Action): void {
    const { a, b } = action;
    const tab = a % this.#tabs.length;
    const state = this.#tabs[tab]?.state;
    switch (action.kind) {
      case 'open':
        return state ? undefined : this.#open(tab, b);
      case 'duplicate':
        return this.#duplicate(a);
      case 'reload':
        return this.#reload(tab, b % 2 === 0);
      case 'close':
        return this.#close(tab, b % 2 === 0);
      case 'act':
        return this.#with(a, (one) => this.#act(one, b));
      case 'type':
        return this.#with(a, (one) => this.#type(one, b % 4 === 0 ? 'b' : 'a'));
      case 'discard':
        return this.#with(a, (one) => this.#discard(one));
      case 'undo':
        return this.#with(a, (one) => this.#undo(one));
      case 'import':
        return this.#with(a, (one) => this.#import(one));
      case 'erase':
        return this.#with(a, (one) => this.#erase(one));
      case 'mistake':
        return this.#with(a, (one) => this.#notMe(one));
      case 'back':
        return this.#with(a, (one) => this.#back(one));
      case 'hide':
        return this.#withAny(a, (one) => this.#hide(one));
      case 'show':
        return this.#withAny(a, ({ page }) => (page.visible = true));
      case 'leave':
        return this.#leave(a, b);
      case 'handOver':
        return this.#handOver(a);
      case 'freeze':
        return this.#withAny(a, (one) => this.#freeze(one));
      case 'thaw':
        for (const page of this.computer.pages) page.frozen = false;
        return undefined;
      case 'cache':
        return this.#withAny(a, (one) => this.#cache(one));
      case 'uncache':
        for (const page of this.computer.pages) if (page.cached) this.#perform(page, () => page.comeBack());
        return undefined;
      case 'killTab':
        return state && this.#kill(tab);
      case 'killBrowser':
        return this.#killBrowser(b % 2 === 0);
      case 'clearData':
        this.#log(() => '  the browser’s data are cleared');
        this.computer.clear();
        return this.model.cleared();
      case 'upgrade':
        return this.#upgrade(a, b);
      case 'jump':
        this.computer.skew += [60_000, -60_000, 3_600_000, -86_400_000, 86_400_000 * 400][a % 5]!;
        this.#clockJumped = true;
        return undefined;
      default:
        return this.#fault(action);
    }
  }

  #clockJumped = false;

  #perform(page: Page, run: () => void): void {
    this.scheduler.perform(page, run);
  }

  /** The open pages that can be used. */
  get #open_(): PageState[] {
    return this.#tabs.flatMap((tab) => (tab?.state && tab.state.page.running ? [tab.state] : []));
  }

  #withAny(a: number, run: (state: PageState) => void): void {
    const open = this.#open_;
    const state = open[a % open.length];
    if (state) this.#perform(state.page, () => run(state));
  }

  /** The learner turns to a page, looks at it, answers its question, and does something if the page is theirs. */
  #with(a: number, run: (state: PageState) => void): void {
    const open = this.#open_;
    const state = open[a % open.length];
    if (!state || !this.#use(state)) return;
    this.#perform(state.page, () => run(state));
  }

  /** Returns whether the page is ready for the present learner. */
  #use(state: PageState): boolean {
    const { page, widget } = state;
    const isNew = state.stay !== this.#stay;
    if (!page.visible) {
      this.#perform(page, () => (page.visible = true));
      if (!isNew) this.#wait(glance);
    }
    // Actions are accepted while the record loads; a newcomer first looks whose work it is.
    if (widget.state === 'loading' && state.openedIn === this.#stay && this.#afterPause) {
      state.owner = this.#person;
      return true;
    }
    // A newcomer sits down first; then an open page has had time to ask.
    if (isNew) this.#wait(state.openedIn === this.#stay && this.#afterPause ? glance : 3000);
    if (page.alive) this.#perform(page, () => page.touch());
    for (let tries = 0; tries < 3; tries += 1) {
      if (!page.alive) return false;
      if (widget.state === 'loading') return !isNew && state.owner === this.#person;
      if (widget.state === 'asking') this.#answer(state);
      else if (this.#isMine(state, isNew)) return true;
      else this.#notMe(state);
      this.#wait(glance);
    }
    return false;
  }

  #answer(state: PageState): void {
    const mine = this.#ownerOf(state) === this.#person;
    this.#log(() => `  learner ${this.#person} answers: ${mine ? 'mine' : 'not me'}`);
    state.owner = this.#person;
    state.stay = this.#stay;
    if (mine) {
      this.model.touch(state.asked);
      this.#perform(state.page, () => void state.widget.session.keepGoing());
    } else this.#notMe(state);
  }

  /** Whose work a page asks about, as those who made it know. */
  #ownerOf(state: PageState): number | undefined {
    return state.asked === 'unknown' ? undefined : (this.#authorOf(state.asked) ?? state.owner);
  }

  /** Whose work is in a slot. */
  #authorOf(slot: string): number | undefined {
    const { author, user } = this.model.slot(slot);
    if (author !== undefined) return author;
    for (const act of this.model.acts.values()) if (act.slot === slot && !act.end) return act.learner;
    for (const [key, { learner }] of this.model.typed) if (key.startsWith(`${slot}|`)) return learner;
    return user;
  }

  /** The learner looks at a page that shows a record. */
  #isMine(state: PageState, isNew: boolean): boolean {
    const { slot } = state.widget;
    const shown = this.#shownOn(state);
    const author = slot ? this.#authorOf(slot) : undefined;
    const hasWork = slot !== '' && this.model.slot(slot).entries.size > 0;
    const isOpen = state.openedIn < this.#stay;
    // A page that could not open its record for a while began to count later.
    const wasQuiet = !this.computer.isFaulty && this.scheduler.now - this.#faultsEnded > awayAfter;
    if (isNew && this.#afterPause && (!isOpen || wasQuiet)) {
      this.model.check(
        isOpen ? 'idle' : 'own',
        shown === undefined || shown === this.#person,
        () => `after half an hour, learner ${this.#person} finds the work of ${shown} on the screen`,
      );
      this.model.check(
        isOpen ? 'idle' : 'own',
        !hasWork || author === this.#person,
        () => `after half an hour, learner ${this.#person} would write into the slot of ${author}`,
      );
    }
    if (shown !== undefined && shown !== this.#person) return false;
    if (author !== undefined && author !== this.#person) {
      // The slot is empty, and its last user is not here any more.
      if (!(isNew && this.#afterPause) || hasWork) return false;
    }
    // Somebody whose predecessor has just left says so before doing anything.
    if (isNew && !this.#afterPause && shown === undefined && author === undefined && state.owner !== this.#person) {
      return false;
    }
    state.owner = this.#person;
    state.stay = this.#stay;
    if (slot) this.model.slot(slot).user = this.#person;
    return true;
  }

  /** Whose entries or words a page shows. */
  #shownOn({ widget }: PageState): number | undefined {
    const [first] = widget.session.record.entries;
    if (first) return this.model.acts.get(first.id)?.learner;
    return ['a', 'b'].map((field) => this.model.words.get(widget.words(field) ?? '')?.learner).find(isGiven);
  }

  #notMe(state: PageState): void {
    const { widget } = state;
    if (widget.state === 'loading') return;
    this.#log(() => `  learner ${this.#person} says “That’s not me”`);
    state.isFresh = true;
    state.owner = this.#person;
    state.stay = this.#stay;
    state.pending = [];
    this.#lastActs.delete(state);
    this.#perform(state.page, () => void widget.session.startFresh());
    this.#wait(glance);
    if (widget.slot && this.model.slot(widget.slot).entries.size === 0)
      this.model.slot(widget.slot).user = this.#person;
  }

  #back(state: PageState): void {
    const other = this.#others(state).find(({ slot }) => slot !== undefined && this.#authorOf(slot) === this.#person);
    if (!other) return;
    this.#log(() => `  learner ${this.#person} goes back to ${short(other.slot)}`);
    state.isFresh = false;
    state.pending = [];
    this.model.touch(other.slot!);
    state.widget.openOther(other.slot);
  }

  #others(state: PageState): readonly { slot: string | undefined }[] {
    return state.widget.others.map(({ slot }) => ({ slot: slot ?? this.#hidden(state.record) }));
  }

  #hidden(record: string): string | undefined {
    return this.#product!.hiddenSlot(this.#meta(record));
  }

  /** What the database of a record has under the key `''`. */
  #meta(record: string): unknown {
    const rows = this.computer.databases.rows(this.#product!.databaseName(record), 'meta');
    return rows.find(({ key }) => key === '')?.value;
  }

  #bodies(count: number): EntryBody[] {
    return Array.from({ length: count }, () => ({
      kind: 'reflected',
      by: 'learner',
      about: 'o1',
      prompt: 'p1',
      moment: 'after',
      text: this.#newWords(),
    }));
  }

  #newWords(): string {
    this.#wordCount += 1;
    return `words ${this.#wordCount} of learner ${this.#person}`;
  }

  #act(state: PageState, b: number): void {
    const entries = state.widget.act(this.#bodies(b % 3 === 0 ? 1 + (b % 8) : 1));
    this.model.acted(state, entries, this.#person);
    this.#lastActs.set(state, entries);
    this.#log(
      () =>
        `  learner ${this.#person} acts on page ${state.page.number}: ${entries.map(({ id }) => short(id)).join(' ')}`,
    );
    if (b % 4 === 0) this.#discard(state);
  }

  #undo(state: PageState): void {
    const last = this.#lastActs.get(state);
    const { session } = state.widget;
    if (!last || state.widget.state !== 'ready' || !last.every(({ id }) => session.record.get(id))) return;
    const entries = state.widget.act(last.map(({ id }) => ({ kind: 'retracted', by: 'learner', about: id })));
    this.model.acted(state, entries, this.#person);
    this.#lastActs.delete(state);
    for (const { id } of last) {
      const entry = session.record.get(id);
      this.model.check(
        'undo',
        !entry || state.widget.isOut(entry),
        () => `entry ${short(id)} was undone and still counts`,
      );
    }
  }

  /** Opens a copy with an entry whose time is as late as the format allows. */
  #import(state: PageState): void {
    if (state.widget.state !== 'ready') return;
    const id = `00000000-0000-7000-8000-${String((this.#wordCount += 1)).padStart(12, '0')}`;
    const text = this.#newWords();
    const at = '9999-12-31T23:59:59.999Z';
    const entry: Entry = {
      v: 1,
      kind: 'commented',
      id,
      at,
      clock: '2026-11-20T10:00:00.000-07:00',
      by: 'teacher',
      about: 'o1',
      text,
    };
    this.model.acted(state, [entry], this.#person);
    state.widget.add([entry]);
  }

  #type(state: PageState, field: string): void {
    // Words typed while the record loads have no slot yet.
    if (state.widget.state !== 'ready' || state.widget.slot === '') return;
    const words = this.#newWords();
    this.#log(() => `  learner ${this.#person} types “${words}” on page ${state.page.number}`);
    this.model.typedWords(state, field, words, this.#person, !this.computer.isFaulty);
    state.widget.type(field, words);
  }

  #discard(state: PageState): void {
    if (state.widget.state !== 'ready' || state.widget.slot === '') return;
    for (const field of ['a', 'b']) {
      this.model.typedWords(state, field, undefined, this.#person, !this.computer.isFaulty);
    }
    state.widget.discard();
  }

  #erase(state: PageState): void {
    const { slot, session } = state.widget;
    if (state.widget.state !== 'ready') return;
    this.#log(() => `  learner ${this.#person} erases slot ${short(slot)}`);
    const person = this.#person;
    const asked = this.model.eraseAsked(slot);
    const answered = (isErased: boolean): void => {
      this.#log(() => `  erasing answered ${isErased}`);
      if (slot !== '') return this.model.eraseAnswered(slot, asked, isErased);
      // A page that could not open the record either fails, or erases what its learner has stored.
      return this.model.check(
        'erased',
        !isErased || state.isFresh || !this.model.hasStored(state.record, person),
        () => 'erasing succeeded, and what is stored was not erased',
      );
    };
    void session.clear().then((isErased) => {
      try {
        answered(isErased);
      } catch (error) {
        this.#errors.push(error);
      }
    });
  }

  /** The learner goes away for a while; then the same or another one comes. */
  #leave(a: number, b: number): void {
    // Nobody leaves while a page still asks or loads what they have just done.
    this.#finish();
    if (b % 3 === 0) for (const { page } of this.#open_) this.#perform(page, () => (page.visible = false));
    const minutes = [1, 10, 29, 31, 45, 180, 31][b % 7]!;
    const person = a % this.#trace.setup.learners;
    // Another learner comes only after half an hour, or says so first.
    this.#log(() => `  ${minutes} minutes pass; learner ${person} comes`);
    this.#wait(minutes * 60_000);
    this.#arrive(person, minutes > 30 && !this.#clockJumped);
  }

  /** The learner answers what still asks, and closes a page that could not open the record they work in. */
  #finish(): void {
    for (const [index, tab] of this.#tabs.entries()) {
      const state = tab?.state;
      if (!state || !this.#isUnfinished(state)) continue;
      this.#wait(6000);
      if (state.page.running) this.#use(state);
      if (this.#isUnfinished(state)) this.#close(index, true);
    }
  }

  #isUnfinished({ page, pending, widget }: PageState): boolean {
    return page.running && pending.length > 0 && widget.state !== 'ready';
  }

  #handOver(a: number): void {
    if (a % this.#trace.setup.learners !== this.#person) this.#finish();
    this.#arrive(a % this.#trace.setup.learners, false);
  }

  #arrive(person: number, afterPause: boolean): void {
    if (person === this.#person && !afterPause) return;
    this.#log(() => `  learner ${person} is here${afterPause ? '' : ', without a pause'}`);
    this.#person = person;
    this.model.stay = this.#stay += 1;
    this.#afterPause = afterPause;
    this.#clockJumped = false;
  }

  // Pages

  #open(index: number, b: number, session = new StorageArea()): void {
    const record = `record ${b % this.#trace.setup.records}`;
    const draftKey = this.#trace.setup.ownKeys ? `key ${index}` : 'key';
    const tab: Tab = { session, record, draftKey, state: undefined };
    this.#tabs[index] = tab;
    this.#load(tab);
  }

  #load(tab: Tab): void {
    this.#pages += 1;
    const page = new Page(this.computer, this.#pages, tab.session);
    this.computer.pages.add(page);
    this.#log(() => `  page ${page.number} of ${tab.record} opens`);
    this.#perform(page, () => {
      const product = this.#around.load(page.globals(this.#random));
      this.#product = product;
      const widget = product.startWidget(tab.record, this.#trace.setup.shared, tab.draftKey, () => {
        const known = this.#states.get(page);
        if (known) known.dirty = true;
      });
      const state: PageState = {
        page,
        widget,
        record: tab.record,
        draftKey: tab.draftKey,
        owner: undefined,
        stay: 0,
        dirty: true,
        openedIn: this.#stay,
        shown: new Set(),
        shownRecord: undefined,
        wasReady: false,
        loadedFrom: this.model.commits,
        startedAt: this.scheduler.now,
        readySince: 0,
        asked: '',
        question: '',
        wasUsable: false,
        presentBefore: product.presentSlot(this.#meta(tab.record)),
        isFresh: false,
        pending: [],
        acts: [],
      };
      tab.state = state;
      this.#states.set(page, state);
    });
  }

  #gone(tab: Tab | undefined): void {
    const state = tab?.state;
    if (!tab || !state) return;
    state.page.die();
    this.#states.delete(state.page);
    this.#lines.delete(state);
    this.#lastActs.delete(state);
    tab.state = undefined;
  }

  /** A page is left with its events. */
  #closePage(tab: Tab | undefined, hiddenFirst: boolean): void {
    const state = tab?.state;
    if (!tab || !state) return;
    const { page } = state;
    if (!page.running) return this.#gone(tab);
    const canWrite = this.computer.local.room === Infinity && !this.computer.faults.forbidden;
    this.#log(() => `  page ${page.number} is closed`);
    this.#perform(page, () => page.leave(false, hiddenFirst));
    if (canWrite) {
      this.model.closed(state);
      this.model.draftsWritten(state);
    }
    this.#gone(tab);
  }

  #close(index: number, hiddenFirst: boolean): void {
    this.#closePage(this.#tabs[index], hiddenFirst);
    this.#tabs[index] = undefined;
  }

  #reload(index: number, hiddenFirst: boolean): void {
    const tab = this.#tabs[index];
    if (!tab) return;
    this.#closePage(tab, hiddenFirst);
    this.#load(tab);
  }

  #duplicate(a: number): void {
    const from = this.#tabs[a % this.#tabs.length];
    const free = this.#tabs.findIndex((tab) => !tab?.state);
    if (!from?.state || free < 0) return;
    const session = new StorageArea();
    session.data = new Map(from.session.data);
    this.#open(free, Number(from.record.at(-1)), session);
  }

  /** A phone may kill a hidden page without telling it. */
  #hide(state: PageState): void {
    const canWrite = this.computer.local.room === Infinity;
    state.page.visible = false;
    if (canWrite) this.model.draftsWritten(state);
  }

  #freeze(state: PageState): void {
    const { page } = state;
    this.#hide(state);
    this.scheduler.after(() => {
      // A browser does not freeze a page that holds a lock.
      if (!this.computer.databases.isBusy(page)) page.frozen = true;
    });
  }

  #cache(state: PageState): void {
    const { page } = state;
    const canWrite = this.computer.local.room === Infinity;
    page.leave(true, state.stay % 2 === 0);
    if (canWrite) this.model.draftsWritten(state);
    this.scheduler.after(() => {
      // Nor does it cache one.
      if (this.computer.databases.isBusy(page)) this.#gone(this.#tabs.find((tab) => tab?.state === state));
      else page.cached = true;
    });
  }

  #kill(index: number): void {
    const tab = this.#tabs[index];
    if (!tab?.state) return;
    this.#log(() => `  page ${tab.state?.page.number} crashes`);
    this.model.draftsKilled(tab.state, !this.computer.isFaulty && tab.state.page.running);
    this.#gone(tab);
  }

  #killBrowser(restores: boolean): void {
    this.#log(() => '  the browser is killed');
    for (const tab of this.#tabs)
      if (tab?.state) this.model.draftsKilled(tab.state, !this.computer.isFaulty && tab.state.page.running);
    this.computer.die();
    this.model.browserDied();
    for (const tab of this.#tabs) this.#gone(tab);
    // Some browsers restore the tabs with their sessionStorage.
    this.#tabs.forEach((_, index) => {
      if (!restores) this.#tabs[index] = undefined;
    });
  }

  /** Other code wants to upgrade the database, and gives up. */
  #upgrade(a: number, b: number): void {
    if (!this.#product) return;
    const name = this.#product.databaseName(`record ${b % this.#trace.setup.records}`);
    const page = new Page(this.computer, 0, new StorageArea());
    const request = (this.computer.databases.factory(page) as IDBFactory).open(name, 2);
    request.onupgradeneeded = () => request.transaction?.abort();
    this.scheduler.post(undefined, 100 + a * 10, () => page.die());
  }

  // Faults

  #fault({ kind, a, b }: Action): void {
    const { computer } = this;
    const lasts = [50, 500, 2500, 6000, 20_000, 90_000, 2_700_000][a % 7]!;
    const until = this.scheduler.now + lasts;
    computer.faultsUntil = Math.max(computer.faultsUntil, until);
    const faults = { ...computer.faults };
    if (kind === 'slow') faults.slow = [20, 300, 3000, 8000][b % 4]!;
    else if (kind === 'hang') faults.hangs = true;
    else if (kind === 'failRequests') faults.requestFails = [5, 30, 100][b % 3]!;
    else if (kind === 'failCommits') faults.commitFails = [20, 60, 100][b % 3]!;
    else if (kind === 'failOpen') faults.openFails = [50, 100][b % 2]!;
    else if (kind === 'full') faults.full = [50, 100][b % 2]!;
    else if (kind === 'fullJournal') computer.local.room = (b % 9) * 120;
    else if (kind === 'loseMessages') faults.losesMessages = [30, 100][b % 2]!;
    else if (kind === 'slowMessages') faults.slowMessages = [100, 3000][b % 2]!;
    else if (kind === 'busy') for (const page of computer.pages) page.speed = page.number % 2 === b % 2 ? 1 : 10;
    else if (kind === 'hold' && this.#product) {
      for (let record = 0; record < this.#trace.setup.records; record += 1) {
        computer.databases.hold(this.#product.databaseName(`record ${record}`), until);
      }
    }
    computer.faults = faults;
  }

  // Calm

  /** The faults end. Everything must be ready, saved and equal in bounded time. */
  #heal(): void {
    this.#wait(Math.max(this.computer.faultsUntil - this.scheduler.now, 0));
    this.#endFaults();
    this.#finish();
    this.computer.skew = 0;
    for (const page of [...this.computer.pages]) {
      page.frozen = false;
      if (page.cached) this.#perform(page, () => page.comeBack());
    }
    // First by itself, then with what a person does who looks at every page.
    this.#wait(70_000);
    for (const state of this.#open_) if (state.page.visible) this.#checkSaved(state);
    for (const state of this.#open_) {
      this.#perform(state.page, () => (state.page.visible = false));
      this.#perform(state.page, () => (state.page.visible = true));
    }
    this.#wait(45_000);
    for (const state of this.#open_) {
      if (state.widget.state !== 'asking') continue;
      this.#person = this.#ownerOf(state) ?? this.#person;
      this.model.stay = this.#stay += 1;
      this.#answer(state);
      this.#wait(2000);
    }
    this.#wait(40_000);
    for (const state of this.#open_) {
      this.#perform(state.page, () => (state.page.visible = false));
      this.#perform(state.page, () => (state.page.visible = true));
      this.#wait(1000);
    }
    for (const state of this.#open_) this.#checkHealed(state);
  }

  /** A page is ready, unless it asks, and says that everything is saved. */
  #checkSaved({ widget, page }: PageState): void {
    const { session, state } = widget;
    if (state === 'asking') return;
    this.model.check('heals', state === 'ready', () => `page ${page.number} is still ${state}`);
    const { saveState, failure } = session;
    // Where the data were cleared meanwhile, the page may only say so.
    const isSafe = saveState === 'saved' || saveState === 'nothing' || (this.model.wasCleared && failure === 'gone');
    this.model.check('heals', isSafe, () => `page ${page.number} is still ${saveState} (${failure})`);
  }

  #checkHealed(state: PageState): void {
    const { session, slot } = state.widget;
    const { number } = state.page;
    this.#checkSaved(state);
    if (state.widget.state === 'asking' || (this.model.wasCleared && session.gone)) return;
    this.model.check('heals', slot !== '', () => `page ${number} is still in memory only`);
    const stored = [...this.model.slot(slot).entries.keys()].sort();
    const shown = session.record.entries.map(({ id }) => id).sort();
    this.model.check(
      'heals',
      stored.length === shown.length && stored.every((id, index) => id === shown[index]),
      () => `page ${number} shows ${shown.length} entries, and ${stored.length} are stored`,
    );
    this.#checkDrafts(state);
  }

  /** Where two tabs have the same draft, the last one to write wins, whichever that is. */
  #checkDrafts(state: PageState): void {
    if (this.#trace.setup.ownKeys) this.model.checkDrafts(state);
  }

  /** Everybody closes everything; after a pause somebody opens a page, and all work must be within reach. */
  #visitEverything(): void {
    this.#log(() => 'all pages are closed, and somebody comes after half an hour');
    for (let index = 0; index < this.#tabs.length; index += 1) this.#close(index, true);
    this.#wait(awayAfter + 60_000);
    for (let record = 0; record < this.#trace.setup.records; record += 1) {
      this.model.stay = this.#stay += 1;
      this.#afterPause = true;
      this.#open(0, record);
      this.#wait(40_000);
      const state = this.#tabs[0]!.state!;
      if (this.#trace.setup.shared) this.#checkAllGone(state);
      else this.#checkAllReachable(state);
      this.#close(0, true);
      this.#wait(2000);
    }
    for (const act of this.model.acts.values()) {
      if (act.left === undefined || act.end || this.model.shared) continue;
      this.model.check(
        'left',
        act.ids.every((id) => this.model.isStored(id)),
        () => `entry ${short(act.ids[0])}, not saved when its page was closed, is lost`,
      );
    }
  }

  #checkAllGone({ record }: PageState): void {
    const name = this.#product!.databaseName(record);
    const entries = this.computer.databases.rows(name, 'entries');
    const drafts = this.computer.databases.rows(name, 'drafts').filter(({ value }) => this.model.hasWords(value));
    for (const { key } of [...entries, ...drafts]) {
      const [slot = ''] = key as string[];
      this.model.check('shared', !this.model.isOver(slot), () => `slot ${short(slot)} still has work`);
    }
    const texts = [...this.computer.local.data].flatMap(([key, text]) =>
      key.includes(record) && /words \d+ of learner/.test(text) ? text : [],
    );
    this.model.check('shared', texts.length === 0, () => `the journal still has “${texts[0]}”`);
  }

  /** Opens every slot with work, as its learner finds it: by the question, or after "That's not me" in a list. */
  #checkAllReachable(state: PageState): void {
    const { record } = state;
    const first = state.asked || state.widget.slot;
    const visited = new Set([first]);
    if (state.widget.state === 'asking') {
      this.#perform(state.page, () => void state.widget.session.startFresh());
      this.#wait(2000);
    }
    const others = this.#others(state).flatMap(({ slot }) => slot ?? []);
    this.#close(0, true);
    for (const slot of new Set([first, ...others])) if (this.#visit(record, slot)) visited.add(slot);
    const name = this.#product!.databaseName(record);
    for (const { key } of this.computer.databases.rows(name, 'entries')) {
      const [slot = ''] = key as string[];
      const author = this.#authorOf(slot);
      const isReached = visited.has(slot);
      this.model.check(
        'reachable',
        isReached,
        () => `the work of learner ${author} in slot ${short(slot)} is out of reach`,
      );
    }
  }

  /** Opens a slot in a new tab. Returns whether it could be opened. */
  #visit(record: string, slot: string): boolean {
    this.#open(0, Number(record.at(-1)));
    this.#wait(2000);
    const state = this.#tabs[0]!.state!;
    const { widget, page } = state;
    if (state.asked === slot) {
      this.#perform(page, () => void widget.session.keepGoing());
    } else if (widget.slot !== slot) {
      this.#perform(page, () => void widget.session.startFresh());
      this.#wait(2000);
      const isListed = this.#others(state).some((other) => other.slot === slot);
      if (isListed) this.#perform(page, () => widget.openOther(slot));
    }
    this.#wait(2000);
    const isOpen = widget.slot === slot && widget.state === 'ready';
    if (isOpen) this.#checkHealed(state);
    this.#close(0, true);
    return isOpen;
  }
}
