/** What a person picked or typed and has not saved yet, by the name of its control. It survives reloads. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordSession } from '../../records/record-session.js';

/** How long typing may rest before it is kept, in milliseconds. */
const draftDelayMs = 600;

/** What a page hears when it is being left, or may be. */
const leaving = ['pagehide', 'visibilitychange'];

/** The draft of one thing in one record. It follows the record, and never carries words from one person's to another's. */
export class Draft implements ReactiveController {
  #words = new Map<string, string>();
  #session: RecordSession | undefined;
  #record: unknown;
  #drafts: RecordSession['drafts'];
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #found: () => void;

  /** `found` is called when an earlier draft has come back. */
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

  /** Whether a control whose name fits has something in it that is not saved. */
  has(names: RegExp): boolean {
    return [...this.#words.keys()].some((name) => names.test(name));
  }

  get(name: string): string | undefined {
    return this.#words.get(name);
  }

  /** The same without the space around it, as it is saved. */
  text(name: string): string | undefined {
    return this.#words.get(name)?.trim();
  }

  set(name: string, value: string): void {
    this.#words.set(name, value);
    this.#timer ??= setTimeout(this.flush, draftDelayMs);
  }

  /** Discards what is in the controls whose names fit, since it is saved or set aside. */
  discard(names: RegExp): void {
    for (const name of [...this.#words.keys()]) if (names.test(name)) this.#words.delete(name);
    this.#timer ??= setTimeout(this.flush);
    this.flush();
  }

  /**
   * Looks for the draft with this key once the session's work may be shown. Answers whether it let go of another draft: of
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

  /** Keeps it now, unless its record was erased or put away meanwhile. */
  readonly flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#session?.record !== this.#record) return;
    if (this.#words.size > 0) this.#drafts?.put(this.#key, Object.fromEntries(this.#words));
    else this.#drafts?.delete(this.#key);
  };
}
