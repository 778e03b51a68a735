/** What a person chose or typed and has not saved yet, by the name of its control. It survives reloads. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordSession } from '../../records/record-session.js';

/** The delay between typing and storing the draft, in milliseconds. */
const draftDelayMs = 600;

/** The events of a page that a person leaves, or may leave. */
const leaving = ['pagehide', 'visibilitychange'];

/** The draft of one widget in one record. It follows the record, and never carries words from one learner to another. */
export class Draft implements ReactiveController {
  #words = new Map<string, string>();
  #session: RecordSession | undefined;
  #record: unknown;
  #drafts: RecordSession['drafts'];
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #found: () => void;

  /** `found` is called when an earlier draft was loaded. */
  constructor(host: ReactiveControllerHost, found: () => void) {
    this.#found = found;
    host.addController(this);
  }

  hostConnected(): void {
    leaving.forEach((event) => addEventListener(event, this.flush));
  }

  hostDisconnected(): void {
    this.flush();
    leaving.forEach((event) => removeEventListener(event, this.flush));
  }

  /** Whether a control with a matching name has an unsaved value. */
  has(names: RegExp): boolean {
    return [...this.#words.keys()].some((name) => names.test(name));
  }

  get(name: string): string | undefined {
    return this.#words.get(name);
  }

  /** The trimmed value, as it is saved. */
  text(name: string): string | undefined {
    return this.#words.get(name)?.trim();
  }

  set(name: string, value: string): void {
    this.#words.set(name, value);
    this.#timer ??= setTimeout(this.flush, draftDelayMs);
  }

  /** Discards the values of the controls with matching names. */
  discard(names: RegExp): void {
    for (const name of [...this.#words.keys()]) if (names.test(name)) this.#words.delete(name);
    this.#timer ??= setTimeout(this.flush);
    this.flush();
  }

  /**
   * Loads the draft with this key once the session's record may be shown. Returns whether another draft was dropped: of
   * another key or record, or of work that was erased or put away.
   */
  follow(session: RecordSession | undefined, key: string): boolean {
    const left = session && this.#record && (session.record !== this.#record || key !== this.#key);
    if (left) {
      this.flush();
      this.#words = new Map();
      this.#record = undefined;
    }
    const drafts = session?.drafts;
    if (drafts && !this.#record) {
      [this.#session, this.#record, this.#drafts, this.#key] = [session, session.record, drafts, key];
      const words = this.#words;
      void drafts.get(key).then((stored) => {
        if (words !== this.#words || typeof stored !== 'object' || !stored) return;
        for (const [name, value] of Object.entries(stored)) {
          if (typeof value === 'string' && !words.has(name)) words.set(name, value);
        }
        this.#found();
      });
    }
    return Boolean(left);
  }

  /** Stores the draft now, unless its record was erased or put away in the meantime. */
  readonly flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#session?.record !== this.#record) return;
    if (this.#words.size > 0) this.#drafts?.put(this.#key, Object.fromEntries(this.#words));
    else this.#drafts?.delete(this.#key);
  };
}
