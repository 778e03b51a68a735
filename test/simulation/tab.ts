// What the simulation knows of the product: everything that it calls is in this file. It is bundled together with the
// product, and evaluated again for every page, with the simulated globals of that page.

import type { Entry, EntryBody } from '../../src/core/entry.js';
import { openBrowserRecord } from '../../src/records/browser-store/browser-store.js';
import { RecordSession } from '../../src/records/record-session.js';
import type { SessionState } from '../../src/records/record-session.js';
import { Draft } from '../../src/ui/controllers/draft.js';

/** A slot with other work, which its learner can open. */
export interface OtherWork {
  /** Undefined when the session does not tell. */
  readonly slot: string | undefined;
  readonly last: number;
}

/** A widget on a page, as the simulation uses it. */
export interface Widget {
  readonly session: RecordSession;
  /** The state of the session; `loading` as well while stored entries could not be read. */
  readonly state: SessionState;
  readonly slot: string;
  /** What the save line says is safe: it shows no warning, and no saving that goes on. */
  readonly saysSaved: boolean;
  readonly others: readonly OtherWork[];
  act(bodies: readonly EntryBody[]): readonly Entry[];
  add(entries: readonly Entry[]): void;
  isOut(entry: Entry): boolean;
  openOther(slot: string | undefined): void;
  type(field: string, words: string): void;
  words(field: string): string | undefined;
  discard(): void;
  /** Whether an earlier draft has been looked up since the draft began to follow its record. */
  readonly draftLoaded: boolean;
}

/** Parts of the session's interface of which there are two versions. */
interface Versions {
  readonly isUnread?: boolean;
  readonly others?: readonly OtherWork[];
  openOther?(slot: string | undefined): unknown;
  readonly left?: number | undefined;
  goBack?(): unknown;
}

/** Opens a page with one widget. `changed` is called whenever something may have changed. */
export function startWidget(record: string, sharedComputers: boolean, draftKey: string, changed: () => void): Widget {
  const session = new RecordSession(record, () => openBrowserRecord(record, { sharedComputers }));
  const versions: Versions = session as unknown as Versions;
  let loaded = false;
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
  const found = (): void => {
    loaded = true;
    changed();
  };
  const draft: Draft & { hostConnected?(): void } = Reflect.construct(
    Draft,
    Draft.length > 1 ? [host, found] : [found],
  );
  draft.hostConnected?.();
  let pending = false;
  // A widget updates in a microtask.
  const update = (): void => {
    changed();
    if (pending) return;
    pending = true;
    void Promise.resolve().then(() => {
      pending = false;
      if (draft.follow(session, draftKey)) loaded = false;
      changed();
    });
  };
  session.subscribe(update);
  update();
  return {
    session,
    get state() {
      return versions.isUnread ? 'loading' : session.state;
    },
    get slot() {
      return session.slot;
    },
    get saysSaved() {
      const { saveState, durability } = session;
      return this.state === 'ready' && durability !== 'memory' && (saveState === 'saved' || saveState === 'nothing');
    },
    get others() {
      return versions.others ?? (versions.left === undefined ? [] : [{ slot: undefined, last: versions.left }]);
    },
    act(bodies) {
      const entries = session.stamp(bodies);
      void session.add(entries);
      return entries;
    },
    add: (entries) => void session.add(entries),
    isOut: (entry) => session.record.isOut(entry),
    openOther: (slot) => void (versions.openOther ? versions.openOther(slot) : versions.goBack?.()),
    type(field, words) {
      draft.set(field, words);
    },
    words: (field) => draft.get(field),
    discard: () => draft.discard(/./),
    get draftLoaded() {
      return loaded;
    },
  };
}

/** The name of a record's database. */
export const databaseName = (record: string): string => `competency-widgets/${record}`;

/** The slot that "That's not me" hid last, from the value of `meta` under the key `''`. */
export function hiddenSlot(meta: unknown): string | undefined {
  const slot = (meta as { left?: { slot?: unknown } } | undefined)?.left?.slot;
  return typeof slot === 'string' ? slot : undefined;
}

/** The slot that was used last, from the same value. */
export function presentSlot(meta: unknown): string | undefined {
  const slot = (meta as { slot?: unknown } | undefined)?.slot;
  return typeof slot === 'string' ? slot : undefined;
}
