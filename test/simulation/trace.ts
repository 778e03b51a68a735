// A trace: how a world is set up, and what people do and what goes wrong in it, one after another. Every action is a few
// numbers that mean something in any world, so that a trace from which actions are taken out can still be played.

import { Random } from './random.js';

export interface Action {
  readonly kind: Kind;
  /** Which page, learner or size; used modulo what there is. */
  readonly a: number;
  readonly b: number;
  /** How the scheduler chooses after it. */
  readonly salt: number;
  /** How many steps, or for how many milliseconds, the world goes on after it. */
  readonly steps?: number;
  readonly wait?: number;
}

export interface Setup {
  readonly learners: number;
  readonly tabs: number;
  readonly records: number;
  readonly shared: boolean;
  readonly ownKeys: boolean;
}

export interface Trace {
  readonly setup: Setup;
  readonly actions: readonly Action[];
}

/** The actions with their weights, in groups: a world has all of the first group, and some groups of faults. */
const people = {
  open: 14,
  act: 30,
  type: 22,
  reload: 8,
  close: 6,
  duplicate: 2,
  undo: 4,
  discard: 3,
  hide: 5,
  show: 5,
  leave: 9,
  handOver: 3,
} as const;

const groups = {
  questions: { mistake: 5, back: 5 },
  erasing: { erase: 7 },
  lifecycle: { freeze: 4, thaw: 4, cache: 4, uncache: 4 },
  kills: { killTab: 6, killBrowser: 4 },
  slow: { slow: 6, hold: 6, hang: 4 },
  failing: { failRequests: 4, failCommits: 5, failOpen: 4 },
  full: { full: 7, fullJournal: 4 },
  versions: { upgrade: 4 },
  cleared: { clearData: 2 },
  messages: { loseMessages: 4, slowMessages: 4 },
  clocks: { jump: 4, import: 3 },
  busy: { busy: 5 },
} as const;

type Values<T> = T extends unknown ? keyof T : never;
export type Kind = keyof typeof people | Values<(typeof groups)[keyof typeof groups]>;

/** The trace of a seed; it has all actions of the groups in `always`. */
export function traceOf(seed: number, always: readonly string[] = []): Trace {
  const random = new Random(seed);
  const setup = {
    learners: 1 + random.below(4),
    tabs: 2 + random.below(5),
    records: random.chance(75) ? 1 : 2,
    shared: random.chance(30),
    ownKeys: random.chance(75),
  };
  const weights: [Kind, number][] = Object.entries(people) as [Kind, number][];
  const share = random.pick([10, 25, 40]);
  for (const [name, group] of Object.entries(groups)) {
    if (random.chance(share) || always.includes(name)) weights.push(...(Object.entries(group) as [Kind, number][]));
  }
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const count = random.pick([10, 20, 40, 80]);
  const actions: Action[] = [{ kind: 'open', a: 0, b: 0, salt: random.next(), wait: 300 }];
  for (let index = 0; index < count; index += 1) {
    let at = random.below(total);
    const [kind] = weights.find(([, weight]) => (at -= weight) < 0)!;
    actions.push({ kind, a: random.below(1000), b: random.below(1000), salt: random.next(), ...pauseOf(random) });
  }
  return { setup, actions };
}

function pauseOf(random: Random): Pick<Action, 'steps' | 'wait'> {
  const kind = random.below(10);
  if (kind < 3) return { steps: random.below(14) };
  if (kind < 4) return { steps: 0 };
  if (kind < 6) return { wait: random.below(60) };
  if (kind < 9) return { wait: 100 + random.below(1500) };
  return { wait: 2000 + random.below(9000) };
}

/**
 * A shorter trace that fails in the same way: leaves out actions, in ever smaller pieces, and then makes the numbers of
 * the rest small.
 */
export function shrink(trace: Trace, fails: (trace: Trace) => boolean, attempts = 600): Trace {
  let left = attempts;
  let best = trace;
  const attempt = (candidate: Trace): boolean => {
    if (left <= 0) return false;
    left -= 1;
    if (!fails(candidate)) return false;
    best = candidate;
    return true;
  };
  for (let size = Math.ceil(best.actions.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = best.actions.length - size; at > -size; at -= size) {
      const from = Math.max(at, 0);
      const rest = best.actions.filter((_, index) => index < from || index >= at + size);
      if (rest.length < best.actions.length) attempt({ ...best, actions: rest });
    }
  }
  for (let at = best.actions.length - 1; at >= 0; at -= 1) {
    const { kind, a, b, salt } = best.actions[at]!;
    for (const simpler of [
      { kind, a: 0, b: 0, salt: 1, wait: 0 },
      { kind, a, b, salt, wait: 0 },
      { kind, a, b, salt, wait: 1000 },
      { ...best.actions[at]!, a: 0 },
      { ...best.actions[at]!, b: 0 },
      { ...best.actions[at]!, salt: 1 },
    ]) {
      if (JSON.stringify(simpler) === JSON.stringify(best.actions[at])) continue;
      attempt({ ...best, actions: best.actions.map((action, index) => (index === at ? simpler : action)) });
    }
  }
  for (const setup of [
    { ...best.setup, learners: 1 },
    { ...best.setup, tabs: 2 },
    { ...best.setup, records: 1 },
    { ...best.setup, shared: false },
  ]) {
    attempt({ ...best, setup: { ...best.setup, ...setup } });
  }
  return best;
}
