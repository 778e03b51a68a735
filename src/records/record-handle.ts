/** What a session needs from the store in which a record was opened. */

import type { EntryStore, StoreFailure } from './entry-store.js';

/** Whether whoever comes may see the work at once; `since` is when it was last touched, in milliseconds since 1970. */
export type Welcome = { readonly kind: 'go' } | { readonly kind: 'ask'; readonly since: number };

/** A record as a place opens it. */
export interface RecordHandle {
  readonly store: EntryStore & {
    /** What could not be read, as it was found. */
    quarantined?(): Promise<readonly unknown[]>;
  };
  /** A random key for the learner on this device, for the copies they save. */
  readonly slot?: string;
  readonly welcome: Welcome;
  /** Why nothing is kept beyond memory, where something should be. */
  readonly failure?: StoreFailure | undefined;
  keepGoing(): void;
  startFresh(): Promise<RecordHandle>;
  /** When work that was put away by "That's not me" was last touched, in milliseconds since 1970. */
  readonly left?: number | undefined;
  /** Back to that work; answers itself where it could not be opened. */
  goBack?(): Promise<RecordHandle>;
  /** Looks, when the page is shown again, whether it is still the same person. */
  checkSitting?(): Promise<Welcome>;
}
