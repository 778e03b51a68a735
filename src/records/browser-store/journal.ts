/** Writes entries to localStorage, one key each, when the page goes away too soon for a database. */

/** The entries and drafts in the journal, each with its place. */
export interface JournalPiece {
  readonly storageKey: string;
  /** The learner slot; empty when it was not known. */
  readonly slot: string;
  readonly generation: number;
  readonly kind: 'entry' | 'draft';
  /** The id of the entry, or the key of the draft. */
  readonly name: string;
  /** JSON; empty for a draft that was deleted. */
  readonly text: string;
}

/** The journal of a record. Nothing here throws: where localStorage is forbidden or full, nothing is written. */
export class BrowserJournal {
  // A JSON string cannot be the beginning of another, so that no record reads the journal of a record `a/b` as its own.
  readonly #prefix: string;

  constructor(record: string) {
    this.#prefix = `competency-widgets/${JSON.stringify(record)}/`;
  }

  /** Writes a piece and answers its storage key. */
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

  /** When somebody was last here, in a sitting; written at once, so that it is true even after the page is gone. */
  get seen(): { readonly sitting: string; readonly last: number } | undefined {
    const [sitting, last] = attempt(() => localStorage.getItem(`${this.#prefix}seen`))?.split(' ') ?? [];
    return sitting && Number(last) ? { sitting, last: Number(last) } : undefined;
  }

  set seen({ sitting, last }: { readonly sitting: string; readonly last: number }) {
    attempt(() => localStorage.setItem(`${this.#prefix}seen`, `${sitting} ${last}`));
  }

  /** The sitting this tab is in, which a reload keeps and a new session does not. */
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
