/** Writes entries to localStorage, one key each, when a page may close before a database transaction completes. */

/** An entry or a draft in the journal. */
export interface JournalPiece {
  readonly storageKey: string;
  /** The learner slot; empty when it was not known. */
  readonly slot: string;
  readonly generation: number;
  readonly kind: 'entry' | 'draft';
  /** The id of the entry, or the key of the draft. */
  readonly name: string;
  /** JSON; empty for a deleted draft. */
  readonly text: string;
}

/** The journal of a record. No method throws: when localStorage is forbidden or full, nothing is written. */
export class BrowserJournal {
  // A JSON string is never the prefix of another one, so the journal of a record `a` does not include that of a record
  // `a/b`.
  readonly #prefix: string;

  constructor(record: string) {
    this.#prefix = `competency-widgets/${JSON.stringify(record)}/`;
  }

  /** Writes a piece and returns its storage key. */
  write({ slot, generation, kind, name, text }: Omit<JournalPiece, 'storageKey'>): string {
    const storageKey = `${this.#prefix}${slot}/${generation}/${kind}/${name}`;
    attempt(() => localStorage.setItem(storageKey, text));
    return storageKey;
  }

  read(): readonly JournalPiece[] {
    return attempt(() => Object.keys(localStorage).flatMap((key) => this.#piece(key) ?? [])) ?? [];
  }

  remove(storageKey: string): void {
    attempt(() => localStorage.removeItem(storageKey));
  }

  /** The last activity in a sitting; written synchronously, so that it is correct even after the page has closed. */
  get seen(): { readonly sitting: string; readonly last: number } | undefined {
    const [sitting, last] = attempt(() => localStorage.getItem(`${this.#prefix}seen`))?.split(' ') ?? [];
    return sitting && Number(last) ? { sitting, last: Number(last) } : undefined;
  }

  set seen({ sitting, last }: { readonly sitting: string; readonly last: number }) {
    attempt(() => localStorage.setItem(`${this.#prefix}seen`, `${sitting} ${last}`));
  }

  /** The sitting of this tab, which survives a reload but not a new session. */
  get tabSitting(): string | undefined {
    return attempt(() => sessionStorage.getItem(this.#prefix)) ?? undefined;
  }

  set tabSitting(sitting: string) {
    attempt(() => sessionStorage.setItem(this.#prefix, sitting));
  }

  #piece(storageKey: string): JournalPiece | undefined {
    if (!storageKey.startsWith(this.#prefix)) return undefined;
    const [, slot, generation, kind, name] =
      /^(.*?)\/(\d+)\/(entry|draft)\/(.*)$/s.exec(storageKey.slice(this.#prefix.length)) ?? [];
    const text = localStorage.getItem(storageKey);
    if (slot === undefined || name === undefined || text === null || (kind !== 'entry' && kind !== 'draft'))
      return undefined;
    return { storageKey, slot, generation: Number(generation), kind, name, text };
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
