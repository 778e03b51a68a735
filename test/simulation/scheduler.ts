// Virtual time, and the queue of everything that is to happen: timers, database events, messages.

import { Random } from './random.js';

/** What owns tasks: a page. Its tasks wait while it is frozen, and vanish with it. */
export interface Owner {
  readonly number: number;
  readonly running: boolean;
  /** How many of ten chances its tasks get; a busy page gets fewer. */
  speed: number;
}

/** The tasks of one lane run in the order in which they were posted. */
export interface Lane {
  scan: number;
}

export interface Task {
  readonly owner: Owner | undefined;
  readonly at: number;
  readonly lane: Lane | undefined;
  /** Timers of a page run in the order in which they are due. */
  readonly isTimer: boolean;
  readonly run: () => void;
}

export class Scheduler {
  /** Virtual milliseconds since the world began. */
  now = 0;
  /** The number of tasks run so far. */
  steps = 0;
  /** A hash of all decisions. */
  hash = 0x811c9dc5;
  random = new Random(0);
  /** Called after each task and its microtasks, with the page that it belonged to. */
  onStep: (owner: Owner | undefined) => void = () => {};
  #tasks: Task[] = [];
  #after: (() => void)[] = [];
  #scan = 0;
  readonly #drain: () => void;

  /** `drain` runs all microtasks. */
  constructor(drain: () => void) {
    this.#drain = drain;
  }

  post(owner: Owner | undefined, delay: number, run: () => void, lane?: Lane, isTimer = false): Task {
    const task = { owner, at: this.now + delay, lane, isTimer, run };
    this.#tasks.push(task);
    return task;
  }

  cancel(task: Task): void {
    const index = this.#tasks.indexOf(task);
    if (index >= 0) this.#tasks.splice(index, 1);
  }

  /** Forgets the tasks of a page that is gone. */
  drop(owner: Owner): void {
    this.#tasks = this.#tasks.filter((task) => task.owner !== owner);
  }

  /** Calls `run` when the present task and its microtasks are over. */
  after(run: () => void): void {
    this.#after.push(run);
  }

  /** Runs one piece of code and its microtasks to the end, as one step. */
  perform(owner: Owner | undefined, run: () => void): void {
    this.steps += 1;
    this.hash = Math.imul(this.hash ^ ((owner?.number ?? 0) * 31 + Math.trunc(this.now)), 0x01000193) >>> 0;
    run();
    this.#drain();
    while (this.#after.length > 0) {
      const after = this.#after;
      this.#after = [];
      for (const one of after) one();
      this.#drain();
    }
    this.onStep(owner);
  }

  /** Runs one task, moving the time forward if none is due. Returns false when nothing happens until `end`. */
  step(end: number): boolean {
    const due: Task[] = [];
    let next = Infinity;
    this.#scan += 1;
    for (const task of this.#tasks) {
      if (task.owner && !task.owner.running) continue;
      if (task.lane) {
        if (task.lane.scan === this.#scan) continue;
        task.lane.scan = this.#scan;
      }
      if (task.at <= this.now) due.push(task);
      else if (task.at < next) next = task.at;
    }
    if (due.length === 0) {
      if (next > end) {
        this.now = Math.max(this.now, end);
        return false;
      }
      this.now = next;
      return this.step(end);
    }
    const task = this.#choose(due);
    this.cancel(task);
    this.perform(task.owner, task.run);
    if (this.random.below(8) === 0) this.now += 1;
    return true;
  }

  #choose(due: readonly Task[]): Task {
    let task = due[due.length === 1 ? 0 : this.random.below(due.length)]!;
    if (due.length > 1 && task.owner && this.random.below(10) >= task.owner.speed) task = this.random.pick(due);
    if (!task.isTimer) return task;
    for (const other of due) if (other.isTimer && other.owner === task.owner && other.at < task.at) task = other;
    return task;
  }
}
