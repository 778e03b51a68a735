/** What a person chose or typed and has not saved yet, by the name of its control. It survives reloads. */

import type { RecordSession } from '../../records/record-session.js';

/** The draft of one widget in one record. It follows the record, and never carries words from one learner to another. */
export class Draft {
  #words = new Map<string, string>();
  #session: RecordSession | undefined;
  #record: unknown;
  #key = '';
  /** What was discarded before the stored draft was loaded. */
  #discarded: RegExp[] = [];
  readonly #found: () => void;

  /** `found` is called when an earlier draft was loaded. */
  constructor(found: () => void) {
    this.#found = found;
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
    this.#store({ [name]: value });
  }

  /** Discards the values of the controls with matching names. */
  discard(names: RegExp): void {
    const gone = [...this.#words.keys()].filter((name) => names.test(name));
    gone.forEach((name) => this.#words.delete(name));
    this.#discarded.push(names);
    this.#store(Object.fromEntries(gone.map((name) => [name, undefined])));
  }

  /**
   * Loads the draft with this key once the session's record may be shown. Returns whether another draft was dropped: of
   * another key or record, or of work that was erased or put away.
   */
  follow(session: RecordSession | undefined, key: string): boolean {
    const isOther = session && this.#record && (session.record !== this.#record || key !== this.#key);
    if (isOther) {
      this.#words = new Map();
      this.#record = undefined;
    }
    if (session && !this.#record) {
      const words = this.#words;
      this.#discarded = [];
      [this.#session, this.#record, this.#key] = [session, session.record, key];
      // What was typed before there was a record.
      this.#store(Object.fromEntries(words));
      void session.drafts.get(key).then((stored) => {
        if (words !== this.#words) return;
        for (const [name, value] of Object.entries(stored ?? {})) {
          if (typeof value !== 'string' || words.has(name)) continue;
          if (this.#discarded.some((names) => names.test(name))) this.#store({ [name]: undefined });
          else words.set(name, value);
        }
        this.#found();
      });
    }
    return Boolean(isOther);
  }

  /** Stores changed values, unless their record was erased or put away in the meantime. */
  #store(values: Readonly<Record<string, string | undefined>>): void {
    if (this.#session?.record === this.#record) this.#session?.drafts.put(this.#key, values);
  }
}
