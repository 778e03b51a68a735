/** Writes unsaved work to localStorage, one key for each action or draft, when a page may close before it is stored. */

import { canonicalJson } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { storedDraft } from './stamped-draft.js';
import type { StampedDraft } from './stamped-draft.js';

/** An action or a draft in the journal. */
export interface JournalPiece {
  readonly storageKey: string;
  /** The learner slot; empty in a journal of before every piece had one. */
  readonly slot: string;
  /** Whether students share computers, so that it is erased after their sitting. */
  readonly shared: boolean;
  readonly generation: number;
  /** An action has a JSON array of entries, a draft its changes. One entry alone was written by older code. */
  readonly kind: 'act' | 'draft' | 'entry';
  /** The id of the action's first entry, or the key of the draft. */
  readonly name: string;
  /** JSON. */
  readonly text: string;
}

/** Where a piece belongs. */
export type JournalPlace = Pick<JournalPiece, 'slot' | 'shared' | 'generation'>;

/** The last activity in a sitting, in milliseconds since 1970, and the latest hybrid time of the record. */
export interface Seen {
  readonly sitting: string;
  readonly last: number;
  readonly latestAt?: string | undefined;
}

/** The journal of a record. No method throws: when localStorage is forbidden or full, nothing is written. */
export class BrowserJournal {
  // A JSON string is never the prefix of another one, so the journal of a record `a` does not include that of a record
  // `a/b`.
  readonly #prefix: string;

  constructor(record: string) {
    this.#prefix = `competency-widgets/${JSON.stringify(record)}/`;
  }

  /** Writes the entries of an action, and returns the piece. */
  writeAct(place: JournalPlace, entries: readonly Entry[]): JournalPiece {
    const text = `[${entries.map(canonicalJson).join(',')}]`;
    return this.write({ ...place, kind: 'act', name: entries[0]?.id ?? '', text });
  }

  /** Writes the changed values of a draft, and returns the piece. */
  writeDraft(place: JournalPlace, name: string, draft: StampedDraft): JournalPiece {
    return this.write({ ...place, kind: 'draft', name, text: canonicalJson(storedDraft(draft)) });
  }

  /** Writes a piece, and returns it with its storage key. */
  write(piece: Omit<JournalPiece, 'storageKey'>): JournalPiece {
    const { slot, shared, generation, kind, name, text } = piece;
    const storageKey = `${this.#prefix}${slot}/${generation}${shared ? 's' : ''}/${kind}/${name}`;
    attempt(() => localStorage.setItem(storageKey, text));
    return { ...piece, storageKey };
  }

  read(): readonly JournalPiece[] {
    return attempt(() => Object.keys(localStorage).flatMap((key) => this.#piece(key) ?? [])) ?? [];
  }

  removeSlot(slot: string): void {
    for (const piece of this.read()) if (piece.slot === slot) this.remove(piece.storageKey);
  }

  /** Removes a piece; with its text, only while that is still what is written there, since another tab may write it. */
  remove(storageKey: string, text?: string): void {
    attempt(() => {
      if (text === undefined || localStorage.getItem(storageKey) === text) localStorage.removeItem(storageKey);
    });
  }

  /** Written synchronously, so that it is correct even after the page has closed. */
  get seen(): Seen | undefined {
    const [sitting, last, latestAt] = attempt(() => localStorage.getItem(`${this.#prefix}seen`))?.split(' ') ?? [];
    return sitting && Number(last) ? { sitting, last: Number(last), latestAt } : undefined;
  }

  set seen({ sitting, last, latestAt = '' }: Seen) {
    attempt(() => localStorage.setItem(`${this.#prefix}seen`, `${sitting} ${last} ${latestAt}`));
  }

  /** The sitting of this tab and its slot, which survive a reload but not a new session. */
  get tab(): { readonly sitting: string; readonly slot: string } | undefined {
    const [sitting, slot = ''] = attempt(() => sessionStorage.getItem(this.#prefix))?.split(' ') ?? [];
    return sitting ? { sitting, slot } : undefined;
  }

  set tab({ sitting, slot }: { readonly sitting: string; readonly slot: string }) {
    attempt(() => sessionStorage.setItem(this.#prefix, `${sitting} ${slot}`));
  }

  #piece(storageKey: string): JournalPiece | undefined {
    if (!storageKey.startsWith(this.#prefix)) return undefined;
    const [, slot, generation, shared, kind, name] =
      /^(.*?)\/(\d+)(s?)\/(act|draft|entry)\/(.*)$/s.exec(storageKey.slice(this.#prefix.length)) ?? [];
    const text = localStorage.getItem(storageKey);
    if (slot === undefined || name === undefined || text === null) return undefined;
    if (kind !== 'act' && kind !== 'draft' && kind !== 'entry') return undefined;
    return { storageKey, slot, shared: shared === 's', generation: Number(generation), kind, name, text };
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
