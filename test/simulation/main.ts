// Runs simulations: many seeds, a failing one until it is short, past failures, and planted faults.

import { SimTarget } from './events.js';
import { Broken, promises } from './model.js';
import type { Promised } from './model.js';
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

/** A shorter trace that breaks the same promise. */
export function shorten(trace: Trace, promise: Promised, around: Surroundings): Trace {
  return shrink(trace, (one) => play(one, around).broken?.promise === promise);
}

export { promises, traceOf };

/** Sets what runs the microtasks between two listeners of an event. */
export function setCheckpoint(drain: () => void): void {
  SimTarget.checkpoint = drain;
}
