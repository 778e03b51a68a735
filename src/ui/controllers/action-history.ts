/** Adding the entries of an action, and taking the last action back or putting it back. */

import type { By, Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import { addEntries } from './add-entries.js';

/** The actions that were run in one widget since its page was opened. */
export class ActionHistory {
  /** The entries of the last action. */
  #last: readonly Entry[] = [];
  readonly #host: EventTarget;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** What can be done about the last action: take it back or, where it took something back, put that back. */
  get offers(): 'undo' | 'redo' | undefined {
    return this.#last[0] && (this.#last.every(({ kind }) => kind === 'retracted') ? 'redo' : 'undo');
  }

  /** Adds the entries of one action. Answers whether they were added; the page may veto it. */
  add(session: RecordSession | undefined, bodies: readonly EntryBody[]): boolean {
    const entries = addEntries(this.#host, session, bodies);
    if (entries.length > 0) this.#last = entries;
    return entries.length > 0;
  }

  /** Takes back the last action, or `otherwise` where this page has run none. */
  undo(session: RecordSession | undefined, by: By, otherwise: readonly Entry[]): boolean {
    const { offers } = this;
    const targets = offers ? this.#last : otherwise;
    const isDone = this.add(
      session,
      targets.map(({ id }) => ({ kind: 'retracted', by, about: id })),
    );
    if (isDone && offers === 'redo') this.forget();
    return isDone;
  }

  /** Offers nothing to take back any more. */
  forget(): void {
    this.#last = [];
  }
}
