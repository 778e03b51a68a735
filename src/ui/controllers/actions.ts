/** Saving and taking back: each act of a person is told to the page, kept as a whole, and can be undone. */

import type { By, Entry, EntryBody } from '../../core/entry.js';
import { LearningEntryEvent } from '../base/learning-entry-event.js';
import type { RecordSession } from '../../records/record-session.js';

/** The acts made in one widget. */
export class Acts {
  /** The entries of the last act. */
  #last: readonly Entry[] = [];
  readonly #host: EventTarget;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** What there is to do about the last act: take it back or, where it took something back, put that back. */
  get offers(): 'undo' | 'redo' | undefined {
    return this.#last[0] && (this.#last.every(({ kind }) => kind === 'retracted') ? 'redo' : 'undo');
  }

  /** Tells the page, which may veto it, and adds the entries. Answers whether they were added. */
  do(session: RecordSession | undefined, bodies: readonly EntryBody[]): boolean {
    const entries = session?.stamp(bodies) ?? [];
    if (entries.length === 0 || !this.#host.dispatchEvent(new LearningEntryEvent(entries))) return false;
    this.#last = entries;
    void session?.add(entries);
    return true;
  }

  /** Takes back the last act, or `otherwise` where this page made none. */
  undo(session: RecordSession | undefined, by: By, otherwise: readonly Entry[]): boolean {
    const { offers } = this;
    const targets = offers ? this.#last : otherwise;
    const isDone = this.do(
      session,
      targets.map(({ id }) => ({ kind: 'retracted', by, about: id })),
    );
    if (isDone && offers === 'redo') this.forget();
    return isDone;
  }

  /** What happens next has nothing to do with what was. */
  forget(): void {
    this.#last = [];
  }
}
