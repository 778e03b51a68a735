// Looks at every state of a tag once for several checks, since a state takes long to bring about.

import type { Widget } from '../support/widget.js';
import { make, onPage } from './contract.js';
import type { Contract } from './contract.js';

/** What a check sees of a tag in a state. */
export interface Visit {
  readonly contract: Contract;
  readonly state: string;
  readonly element: Widget;
  /** The element around it, whose styles, language and direction a look may set. */
  readonly place: HTMLElement;
}

/** Looks at a tag in a state, and throws on a violation. */
export type Look = (visit: Visit) => Promise<void> | void;

/** What the looks of a visit threw, by their names. */
type Failures = ReadonlyMap<string, unknown>;

/** The checks of a group of looks. */
export interface Visits {
  /** For each look, a check that throws what it threw first in any state. */
  readonly checks: Readonly<Record<string, (contract: Contract) => Promise<void>>>;
  /** Throws what a look threw in this state. */
  check(name: string, contract: Contract, state: string): Promise<void>;
}

/**
 * Visits a state with all looks, in this order, when the first of their checks asks for it. A look that throws does not
 * keep the others from being made; all but the last leave the element as they found it.
 * @param looks by the name of their check
 * @param prepare sets the styles around the element before it is rendered
 */
export function visits(looks: Readonly<Record<string, Look>>, prepare: (place: HTMLElement) => void): Visits {
  const known = new WeakMap<Contract, Map<string, Promise<Failures>>>();

  function visit(contract: Contract, state: string): Promise<Failures> {
    return onPage(async (place) => {
      prepare(place);
      const element = make(contract);
      place.append(element);
      // Also lays out what is below the window.
      element.style.contentVisibility = 'visible';
      await contract.drawn(element);
      await contract.states[state]?.bring?.(element);
      await contract.drawn(element);
      const failures = new Map<string, unknown>();
      for (const [name, look] of Object.entries(looks)) {
        try {
          await look({ contract, state, element, place });
        } catch (error) {
          if (error instanceof Error) error.message = `${state}: ${error.message}`;
          failures.set(name, error);
        }
      }
      return failures;
    });
  }

  async function check(name: string, contract: Contract, state: string): Promise<void> {
    const ofTag = known.get(contract) ?? new Map<string, Promise<Failures>>();
    known.set(contract, ofTag);
    const seen = ofTag.get(state) ?? visit(contract, state);
    ofTag.set(state, seen);
    const failures = await seen;
    if (failures.has(name)) throw failures.get(name);
  }

  const inEveryState = (name: string) => async (contract: Contract) => {
    for (const state of Object.keys(contract.states)) await check(name, contract, state);
  };
  return { check, checks: Object.fromEntries(Object.keys(looks).map((name) => [name, inEveryState(name)])) };
}
