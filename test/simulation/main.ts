// Runs simulations: many seeds, a failing one until it is short, past failures, and planted faults.

import { SimTarget } from './events.js';
import { Broken, promises } from './model.js';
import type { Promised } from './model.js';
import { regressions } from './regressions.js';
import { shrink, traceOf } from './trace.js';
import type { Trace } from './trace.js';
import { World } from './world.js';
import type { Surroundings } from './world.js';

/** How one world ended. */
export interface Ending {
  readonly steps: number;
  readonly hash: number;
  readonly checks: Partial<Record<Promised, number>>;
  readonly broken: Broken | undefined;
}

/** Plays a trace. */
export function play(trace: Trace, around: Surroundings): Ending {
  const world = new World(trace, around);
  let broken: Broken | undefined;
  try {
    world.play();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    broken = error;
  }
  return { steps: world.scheduler.steps, hash: world.scheduler.hash, checks: world.model.checks, broken };
}

/** What two failures of one kind have in common: the message without its numbers and ids. */
export function kindOf({ promise, message }: Broken): string {
  const [line = ''] = message.split('\n');
  return `${promise}: ${line.replace(/“.*”/, '“…”').replace(/\b[0-9a-f]{5}\b|\d+/g, '#')}`;
}

/** A shorter trace that fails in the same way. */
export function shorten(trace: Trace, kind: string, around: Surroundings): Trace {
  return shrink(trace, (one) => {
    const { broken } = play(one, around);
    return broken !== undefined && kindOf(broken) === kind;
  });
}

export { promises, regressions, traceOf };

/** Sets what runs the microtasks between two listeners of an event. */
export function setCheckpoint(drain: () => void): void {
  SimTarget.checkpoint = drain;
}
