/** Adds the entries of an action, and undoes or redoes the last action. */

import type { By, Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import { addEntries } from './add-entries.js';

/** The actions of one widget since the page was opened. */
export class ActionHistory {
  /** The entries of the last action. */
  #last: readonly Entry[] = [];
  #session: RecordSession | undefined;
  readonly #host: EventTarget;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /**
   * Whether the last action can be undone or, if it was an undo, redone. Neither when another widget or tab has changed
   * the same since, because nothing would change.
   */
  get offers(): 'undo' | 'redo' | undefined {
    const hasEffect = this.#last.some((entry) => this.#session?.record.hasEffect(entry));
    return hasEffect ? (this.#last.every(({ kind }) => kind === 'retracted') ? 'redo' : 'undo') : undefined;
  }

  /** Who did the last action. */
  get by(): string | undefined {
    return this.#last[0]?.by;
  }

  /** Adds the entries of one action. Returns whether they were added; the page may veto it. */
  add(session: RecordSession | undefined, bodies: readonly EntryBody[]): boolean {
    const entries = addEntries(this.#host, session, bodies);
    if (entries.length > 0) [this.#last, this.#session] = [entries, session];
    return entries.length > 0;
  }

  /** Undoes the last action, or `otherwise` if this page has not run one. */
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

  /** Ends the offer to undo. */
  forget(): void {
    this.#last = [];
  }
}
