// A browser on one computer: its pages with their globals and life cycle, its storage, and messages between pages.

import { SimEvent, SimTarget } from './events.js';
import { Databases, idbClasses } from './indexed-db.js';
import type { Client, Disk } from './indexed-db.js';
import type { Random } from './random.js';
import type { Lane, Scheduler, Task } from './scheduler.js';

/** When a world begins, in milliseconds since 1970: 20 November 2026, 15:00 in Greenwich. */
export const epoch = Date.UTC(2026, 10, 20, 15);

/** How long a browser keeps what was written to localStorage in memory only, in milliseconds. */
const flushEvery = 5000;

/** A localStorage or a sessionStorage. */
export class StorageArea {
  data = new Map<string, string>();
  /** How many more characters fit. */
  room = Infinity;
  /** Called at every change. */
  onChange: () => void = () => {};

  get length(): number {
    return this.data.size;
  }

  key(index: number): string | null {
    return [...this.data.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.data.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const before = this.data.get(key);
    const more = before === undefined ? key.length + text.length : text.length - before.length;
    if (more > this.room) throw new DOMException('It is full.', 'QuotaExceededError');
    this.room -= more;
    this.data.set(key, `${text}`);
    this.onChange();
  }

  removeItem(key: string): void {
    const before = this.data.get(key);
    if (before !== undefined) this.room += key.length + before.length;
    this.data.delete(key);
    this.onChange();
  }

  clear(): void {
    this.data.clear();
    this.onChange();
  }
}

/** A storage area as pages see it, with its keys as own properties. */
function asStorage(area: StorageArea): StorageArea {
  return new Proxy(area, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'function') return member.bind(target);
      return member ?? (typeof name === 'string' ? target.data.get(name) : undefined);
    },
    ownKeys: (target) => [...target.data.keys()],
    getOwnPropertyDescriptor: (target, name) => {
      const value = target.data.get(String(name));
      return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: true };
    },
  });
}

class Channel extends SimTarget {
  readonly name: string;
  readonly page: Page;
  closed = false;
  readonly lanes = new Map<Page, Lane>();

  constructor(page: Page, name: string) {
    super();
    [this.page, this.name] = [page, name];
    page.computer.channels.add(this);
  }

  postMessage(data: unknown): void {
    if (this.closed) throw new DOMException('It is closed.', 'InvalidStateError');
    const { computer } = this.page;
    const text = JSON.stringify(data);
    for (const other of computer.channels) {
      if (other === this || other.name !== this.name || other.page.cached || computer.losesMessage()) continue;
      let lane = this.lanes.get(other.page);
      if (!lane) this.lanes.set(other.page, (lane = { scan: 0 }));
      const hear = (): void => {
        if (!other.closed) other.dispatchEvent(new SimEvent('message', { data: JSON.parse(text) }));
      };
      computer.scheduler.post(other.page, computer.messageDelay(), hear, lane);
    }
  }

  close(): void {
    this.closed = true;
    this.page.computer.channels.delete(this);
  }
}

/** The page of a tab, from its loading to its end. */
export class Page implements Client {
  readonly number: number;
  readonly computer: Computer;
  readonly session: StorageArea;
  speed = 10;
  alive = true;
  frozen = false;
  /** Whether it is in the back/forward cache. */
  cached = false;
  readonly window = new SimTarget();
  readonly document = Object.assign(new SimTarget(), { visibilityState: 'visible' });
  readonly #timers = new Map<number, Task>();
  #timerCount = 0;

  constructor(computer: Computer, number: number, session: StorageArea) {
    [this.computer, this.number, this.session] = [computer, number, session];
    this.document.bubblesTo = this.window;
  }

  get running(): boolean {
    return !this.frozen && !this.cached;
  }

  get visible(): boolean {
    return this.document.visibilityState === 'visible';
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    this.document.visibilityState = visible ? 'visible' : 'hidden';
    this.document.dispatchEvent(new SimEvent('visibilitychange', { bubbles: true }));
  }

  /** The globals that differ between pages, by name. */
  globals(random: Random): Readonly<Record<string, unknown>> {
    const { computer, window, document } = this;
    const now = (): number => epoch + Math.trunc(computer.scheduler.now) + computer.skew;
    const globals = {
      ...idbClasses,
      Date: class extends Date {
        constructor(...parts: []) {
          super(...(parts.length > 0 ? parts : ([now()] as unknown as [])));
        }
        static override now = now;
      },
      performance: { now: () => computer.scheduler.now },
      crypto: {
        getRandomValues: (bytes: Uint8Array) =>
          bytes.forEach((_, index) => (bytes[index] = random.below(256))) ?? bytes,
        randomUUID: () => Array.from({ length: 4 }, () => random.next().toString(16).padStart(8, '0')).join('-'),
      },
      setTimeout: (run: Callback, delay = 0, ...values: unknown[]) => this.#setTimer(() => run(...values), delay),
      setInterval: (run: Callback, delay = 0, ...values: unknown[]) =>
        this.#setTimer(() => run(...values), delay, true),
      clearTimeout: (id: number) => this.#clearTimer(id),
      clearInterval: (id: number) => this.#clearTimer(id),
      BroadcastChannel: Channel.bind(undefined, this),
      Event: SimEvent,
      EventTarget: SimTarget,
      navigator: { storage: { persisted: async () => false, persist: async () => false, estimate: async () => ({}) } },
      location: {
        protocol: 'https:',
        origin: 'https://school.example',
        pathname: '/page',
        href: 'https://school.example/page',
      },
      origin: 'https://school.example',
      reportError: (error: unknown) => computer.report(error),
      console: { log() {}, warn() {}, error() {}, info() {}, debug() {} },
      window,
      document,
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      dispatchEvent: window.dispatchEvent.bind(window),
      // What a page must not use here, since it would not be simulated.
      requestIdleCallback: undefined,
      fetch: undefined,
      process: undefined,
    };
    Object.defineProperties(globals, {
      localStorage: { enumerable: true, get: () => computer.storage(computer.localView) },
      sessionStorage: { enumerable: true, get: () => computer.storage(this.#sessionView) },
      indexedDB: { enumerable: true, get: () => computer.storage(this.#factory) },
    });
    for (const name of [...Object.keys(globals), 'globalThis', 'self']) {
      if (name === 'document' || name === 'window')
        Object.defineProperty(window, name, { value: Reflect.get(globals, name) });
      else if (name === 'globalThis' || name === 'self') Object.assign(globals, { [name]: window });
      else if (!(name in window)) Object.defineProperty(window, name, { get: () => Reflect.get(globals, name) });
    }
    return globals;
  }

  get #factory(): object {
    return this.computer.databases.factory(this);
  }

  get #sessionView(): StorageArea {
    return asStorage(this.session);
  }

  #setTimer(run: () => void, delay: number, repeats = false): number {
    this.#timerCount += 1;
    const id = this.#timerCount;
    const post = (): void => {
      // Browsers let timers of hidden pages run once a second at most.
      const due = this.visible ? Math.max(delay || 0, 0) : Math.ceil(Math.max(delay || 0, 1) / 1000) * 1000;
      this.#timers.set(id, this.computer.scheduler.post(this, due, fire, undefined, true));
    };
    const fire = (): void => {
      this.#timers.delete(id);
      if (repeats) post();
      run();
    };
    post();
    return id;
  }

  #clearTimer(id: number): void {
    const task = this.#timers.get(id);
    if (task) this.computer.scheduler.cancel(task);
    this.#timers.delete(id);
  }

  /** A person clicks somewhere. */
  touch(): void {
    this.document.dispatchEvent(new SimEvent('pointerdown', { bubbles: true }));
  }

  /** Fires the events of a page that is left. `hiddenFirst` is their order when the tab was left before. */
  leave(persisted: boolean, hiddenFirst: boolean): void {
    if (hiddenFirst) this.visible = false;
    this.window.dispatchEvent(new SimEvent('pagehide', { persisted }));
    this.visible = false;
  }

  /** Returns from the back/forward cache. */
  comeBack(): void {
    this.cached = false;
    this.visible = true;
    this.window.dispatchEvent(new SimEvent('pageshow', { persisted: true }));
  }

  /** Ends it without any event. */
  die(): void {
    this.alive = false;
    this.computer.pages.delete(this);
    for (const channel of [...this.computer.channels]) if (channel.page === this) channel.close();
    this.computer.scheduler.drop(this);
    this.computer.databases.drop(this);
  }
}

type Callback = (...values: unknown[]) => void;

/** What goes wrong for some time; the world sets it. */
export interface Faults {
  /** The longest time of a disk operation, in milliseconds; 0 is a fast disk. */
  slow: number;
  /** How many of 100 openings, requests and commits fail. */
  openFails: number;
  requestFails: number;
  commitFails: number;
  /** How many of 100 writes do not fit. */
  full: number;
  /** Whether operations of the database take until the fault ends. */
  hangs: boolean;
  losesMessages: number;
  slowMessages: number;
  /** Whether the browser forbids all storage. */
  forbidden: boolean;
}

export const noFaults: Faults = {
  slow: 0,
  openFails: 0,
  requestFails: 0,
  commitFails: 0,
  full: 0,
  hangs: false,
  losesMessages: 0,
  slowMessages: 0,
  forbidden: false,
};

/** The computer with its only browser. */
export class Computer {
  readonly scheduler: Scheduler;
  readonly databases: Databases;
  readonly pages = new Set<Page>();
  readonly channels = new Set<Channel>();
  readonly local = new StorageArea();
  readonly localView = asStorage(this.local);
  faults: Faults = { ...noFaults };
  /** When the present faults end. */
  faultsUntil = 0;
  /** By how much the clock is wrong, in milliseconds. */
  skew = 0;
  readonly report: (error: unknown) => void;
  #flushed = new Map<string, string>();
  #isFlushing = false;

  constructor(scheduler: Scheduler, committed: Disk['committed'], report: (error: unknown) => void) {
    this.scheduler = scheduler;
    this.report = report;
    this.local.onChange = () => this.#flushLater();
    const failing = (percent: number, name: string): DOMException | undefined =>
      percent > 0 && scheduler.random.chance(percent) ? new DOMException('A fault.', name) : undefined;
    this.databases = new Databases(scheduler, {
      delay: () => this.#delay(),
      openError: () => failing(this.faults.openFails, 'UnknownError'),
      requestError: (writes) =>
        failing(writes ? this.faults.full : 0, 'QuotaExceededError') ??
        failing(this.faults.requestFails, 'UnknownError'),
      commitError: () =>
        failing(this.faults.full, 'QuotaExceededError') ?? failing(this.faults.commitFails, 'UnknownError'),
      commitsAfterDeath: () => scheduler.random.chance(50),
      committed,
    });
  }

  #delay(): number {
    const { faults, scheduler } = this;
    if (faults.hangs) return Math.max(this.faultsUntil - scheduler.now, 0);
    // A single long wait does the damage.
    const isSlow = faults.slow > 0 && scheduler.random.chance(faults.slow > 1000 ? 10 : 30);
    return isSlow ? scheduler.random.below(faults.slow) : 0;
  }

  losesMessage(): boolean {
    return this.faults.losesMessages > 0 && this.scheduler.random.chance(this.faults.losesMessages);
  }

  messageDelay(): number {
    return this.faults.slowMessages > 0 ? this.scheduler.random.below(this.faults.slowMessages) : 0;
  }

  /** Whether any fault is active. */
  get isFaulty(): boolean {
    return this.faultsUntil > this.scheduler.now;
  }

  /** What a page gets when it uses a storage. */
  storage<T>(there: T): T {
    if (this.faults.forbidden) throw new DOMException('It is forbidden.', 'SecurityError');
    return there;
  }

  /** Writes localStorage to the disk some time after a change, as a browser does. */
  #flushLater(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    const flush = (): void => {
      this.#isFlushing = false;
      this.#flushed = new Map(this.local.data);
    };
    this.scheduler.post(undefined, flushEvery, flush);
  }

  /** The whole browser dies: localStorage loses what it had not written yet. */
  die(): void {
    for (const page of this.pages) page.die();
    this.local.data = new Map(this.#flushed);
  }

  /** A person clears the browser's data. */
  clear(): void {
    this.databases.clear();
    this.local.clear();
    this.#flushed = new Map();
    for (const page of this.pages) page.session.clear();
  }
}
