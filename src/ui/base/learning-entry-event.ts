/** The event that every widget fires for every action. */

import type { Entry } from '../../core/entry.js';

/**
 * Somebody did something: `detail` holds the entries of the act, about to be added. It bubbles through shadow roots;
 * `preventDefault()` is a veto, after which nothing is added and the controls stay as they are.
 */
export class LearningEntryEvent extends Event {
  readonly detail: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super('learning-entry', { bubbles: true, composed: true, cancelable: true });
    this.detail = entries;
  }
}

declare global {
  // Elements, documents and windows have these events: it bubbles to all of them.
  interface GlobalEventHandlersEventMap {
    'learning-entry': LearningEntryEvent;
  }
}
