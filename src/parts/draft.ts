/** What a person has picked or typed and not yet saved: by the name of its control, kept through reloads. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordSession } from './record-session.js';

/** How long typing may rest before it is kept, in milliseconds. */
const rest = 600;

/** The draft of one act in one record. It follows the record, and never carries words from one person's to another's. */
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
    addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', this.flush);
  }

  hostDisconnected(): void {
    this.flush();
    removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
  }

  get(name: string): string | undefined {
    return this.#words.get(name);
  }

  set(name: string, value: string): void {
    this.#words.set(name, value);
    this.#timer ??= setTimeout(this.flush, rest);
  }

  /** What was drafted is an entry now. */
  saved(): void {
    this.#words.clear();
    this.#timer ??= setTimeout(this.flush);
    this.flush();
  }

  /** Looks for the draft with this key once the session's work may be shown, and lets go of another record's. */
  follow(session: RecordSession | undefined, key: string): void {
    const drafts = session?.drafts;
    if (!drafts || (session?.record === this.#record && key === this.#key)) return;
    this.flush();
    const first = this.#record === undefined;
    // What was typed while the record was still being opened is this person's; all else was another's.
    this.#words = new Map(first ? this.#words : []);
    [this.#session, this.#record, this.#drafts, this.#key] = [session, session?.record, drafts, key];
    const words = this.#words;
    void drafts.get(key).then((stored) => {
      if (words !== this.#words || typeof stored !== 'object' || !stored) return;
      for (const [name, value] of Object.entries(stored)) {
        if (typeof value === 'string' && !words.has(name)) words.set(name, value);
      }
      this.#found();
    });
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
