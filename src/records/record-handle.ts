/** The interface between a session and the store of its record. */

import type { Entry } from '../core/entry.js';
import type { DraftValues, EntryStore, StoreFailure } from './entry-store.js';

/** Whether the work may be shown at once; `since` is the last activity in it, in milliseconds since 1970. */
export type Welcome = { readonly kind: 'go' } | { readonly kind: 'ask'; readonly since: number };

/** The work in another slot on this device, which a learner can open. */
export interface OtherWork {
  readonly slot: string;
  /** The last activity in it, in milliseconds since 1970. */
  readonly last: number;
}

/** A record, opened or being opened. */
export interface RecordHandle {
  readonly store: EntryStore & {
    /** The stored values that could not be read, unchanged. */
    quarantined?(): Promise<readonly unknown[]>;
  };
  /** A random key for the learner on this device, for exported copies. */
  readonly slot?: string;
  /** Settles once `welcome` is known. It takes as long as the store cannot be read, and never rejects. */
  readonly opened?: Promise<void>;
  readonly welcome: Welcome;
  /** Why everything is in memory only, where it should be stored. */
  readonly failure?: StoreFailure | undefined;
  /** The latest hybrid time that is known before the entries are loaded. */
  readonly latestAt?: string | undefined;
  /** Keeps what was added before the record was opened, in case the page closes before that. */
  keepEarly?(entries: readonly Entry[], drafts: ReadonlyMap<string, DraftValues>): void;
  keepGoing(): void;
  /** Opens an empty slot; this handle is closed. */
  startFresh(): RecordHandle | Promise<RecordHandle>;
  /** The work in other slots. */
  readonly others?: readonly OtherWork[];
  /** Opens another slot; returns this handle when that is not possible. */
  openOther?(slot: string): RecordHandle | Promise<RecordHandle>;
  /** When the page becomes visible again, checks whether the same person is using it. */
  checkSitting?(): Promise<Welcome>;
  /** The last activity in an open page that nobody has used for too long, in milliseconds since 1970. */
  readonly leftSince?: number | undefined;
  /** Notes the learner's activity. */
  touch?(): void;
  /** Stops everything that goes on by itself; unsaved work is in the journal. */
  close?(): void;
}
