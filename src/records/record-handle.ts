/** The interface between a session and the store of its record. */

import type { EntryStore, StoreFailure } from './entry-store.js';

/** Whether the work may be shown at once; `since` is the last activity in it, in milliseconds since 1970. */
export type Welcome = { readonly kind: 'go' } | { readonly kind: 'ask'; readonly since: number };

/** An opened record. */
export interface RecordHandle {
  readonly store: EntryStore & {
    /** The stored values that could not be read, unchanged. */
    quarantined?(): Promise<readonly unknown[]>;
  };
  /** A random key for the learner on this device, for exported copies. */
  readonly slot?: string;
  readonly welcome: Welcome;
  /** Why everything is in memory only, where it should be stored. */
  readonly failure?: StoreFailure | undefined;
  keepGoing(): void;
  startFresh(): Promise<RecordHandle>;
  /** The last activity in the work that "That's not me" hid, in milliseconds since 1970. */
  readonly left?: number | undefined;
  /** Opens that work again; returns this handle when it cannot be opened. */
  goBack?(): Promise<RecordHandle>;
  /** When the page becomes visible again, checks whether the same person is using it. */
  checkSitting?(): Promise<Welcome>;
}
