/** The event that every widget fires for every action. */

import type { Entry } from '../../core/entry.js';

/**
 * Fires before the entries of an action are added; `detail` has the entries. It bubbles through shadow roots. After
 * `preventDefault()` nothing is added and the controls stay unchanged.
 */
export class LearningEntryEvent extends Event {
  readonly detail: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super('learning-entry', { bubbles: true, composed: true, cancelable: true });
    this.detail = entries;
  }
}

declare global {
  // Elements, documents and windows have this event, since it bubbles to all of them.
  interface GlobalEventHandlersEventMap {
    'learning-entry': LearningEntryEvent;
  }
}
