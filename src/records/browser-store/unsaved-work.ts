/** The actions and drafts of one slot that are not in the database yet, with their journal. */

import { parseEntry } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import type { DraftValues } from '../entry-store.js';
import type { BrowserJournal, JournalPiece, JournalPlace } from './journal.js';
import { changeDraft, mergeDrafts, parseDraft } from './stamped-draft.js';
import type { StampedDraft } from './stamped-draft.js';

/** The entries of one action, which are saved all or none. */
export interface Act {
  readonly entries: readonly Entry[];
  readonly saved?: () => void;
  readonly failed?: (error: unknown) => void;
}

export class UnsavedWork {
  readonly acts = new Set<Act>();
  /** The changed values of drafts, by key. */
  readonly drafts = new Map<string, StampedDraft>();
  /** Pieces of the journal that cannot be read, which belong into the quarantine. */
  readonly unreadable = new Set<JournalPiece>();

  readonly #journal: BrowserJournal;
  /** What is in the journal, as it was read or written there. */
  readonly #written = new Map<Act | string, JournalPiece>();

  constructor(journal: BrowserJournal) {
    this.#journal = journal;
  }

  get isEmpty(): boolean {
    return this.acts.size === 0 && this.drafts.size === 0 && this.unreadable.size === 0;
  }

  change(key: string, known: StampedDraft, values: DraftValues, now: number): StampedDraft {
    const draft = changeDraft(mergeDrafts(known, this.drafts.get(key) ?? {}), values, now);
    this.drafts.set(key, draft);
    return draft;
  }

  actSaved(act: Act): void {
    this.acts.delete(act);
    this.#unjournal(act);
    act.saved?.();
  }

  /** Forgets a draft that is saved, unless it was changed in the meantime. */
  draftSaved(key: string, draft: StampedDraft): void {
    if (this.drafts.get(key) !== draft) return;
    this.drafts.delete(key);
    this.#unjournal(key);
  }

  unreadableSaved(piece: JournalPiece): void {
    this.unreadable.delete(piece);
    this.#journal.remove(piece.storageKey);
  }

  /** Reads the journal of a slot. What was cleared in the meantime is removed from it. */
  readJournal(slot: string, generation: number): void {
    for (const piece of this.#journal.read()) {
      if (piece.slot !== slot) continue;
      if (piece.generation < generation) this.#journal.remove(piece.storageKey);
      else this.#take(piece);
    }
  }

  /** Writes everything to the journal, since the page may be about to close. */
  writeJournal(place: JournalPlace): void {
    for (const act of this.acts) this.#written.set(act, this.#journal.writeAct(place, act.entries));
    for (const [name, draft] of this.drafts) this.#written.set(name, this.#journal.writeDraft(place, name, draft));
  }

  /** Forgets everything, in the journal as well. Actions that were still to be saved fail with this error. */
  clear(slot: string, error: unknown): void {
    for (const { failed } of this.acts) failed?.(error);
    [this.acts, this.drafts, this.unreadable, this.#written].forEach((memory) => memory.clear());
    this.#journal.removeSlot(slot);
  }

  #take(piece: JournalPiece): void {
    const json = fromJson(piece.text);
    if (piece.kind === 'draft') {
      this.drafts.set(piece.name, mergeDrafts(parseDraft(json), this.drafts.get(piece.name) ?? {}));
      this.#written.set(piece.name, piece);
      return;
    }
    const parsed = (piece.kind === 'entry' ? [json] : Array.isArray(json) ? json : [undefined]).map(parseEntry);
    const entries = parsed.flatMap((one) => (one.ok ? one.value : []));
    if (entries.length < parsed.length) return void this.unreadable.add(piece);
    const act = { entries };
    this.acts.add(act);
    this.#written.set(act, piece);
  }

  #unjournal(what: Act | string): void {
    const piece = this.#written.get(what);
    if (piece) this.#journal.remove(piece.storageKey, piece.text);
    this.#written.delete(what);
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
