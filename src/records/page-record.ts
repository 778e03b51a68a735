/** The records of widgets outside any `<learning-record>`: one session for each name, shared by the page. */

import { openBrowserRecord } from './browser-store/browser-store.js';
import type { EntryStore } from './entry-store.js';
import { createMemoryStore } from './memory-store.js';
import type { RecordHandle } from './record-handle.js';
import { answerUncaught } from './record-context.js';
import type { RecordRequest } from './record-context.js';
import { RecordSession } from './record-session.js';

const sessions = new Map<string | undefined, RecordSession>();
const sharing = new Set<string>();

/** Lets every widget on the page find a record, from now on. */
export function keepPageRecords(): void {
  answerUncaught(pageRecord);
}

/**
 * The session of a record, the same one for the same name. Without a name it is the one of the page's address; a page
 * without an address keeps to memory. Whether students share computers is what anyone says before the record is opened.
 */
export function pageRecord({ recordName, sharedComputers }: RecordRequest): RecordSession {
  const name = recordName ?? pageAddress();
  if (name !== undefined && sharedComputers) sharing.add(name);
  let session = sessions.get(name);
  if (!session) sessions.set(name, (session = new RecordSession(name, () => open(name))));
  return session;
}

const brought = new WeakMap<EntryStore, RecordSession>();

/** The session of a store that a page brings itself, the same one for the same store. */
export function storeRecord(store: EntryStore, name: string | undefined): RecordSession {
  let session = brought.get(store);
  if (!session) brought.set(store, (session = new RecordSession(name, async () => inPlace(store))));
  return session;
}

async function open(name: string | undefined): Promise<RecordHandle> {
  if (name === undefined) return inPlace(createMemoryStore());
  // The other widgets that are there already ask in this same task.
  await new Promise((resolve) => setTimeout(resolve));
  return openBrowserRecord(name, { sharedComputers: sharing.has(name) });
}

/** A record that is opened without a question; another learner finds an empty one that lasts as long as the page. */
function inPlace(store: EntryStore): RecordHandle {
  return { store, welcome: { kind: 'go' }, keepGoing() {}, startFresh: async () => inPlace(createMemoryStore()) };
}

/** Origin and path. A document that has neither, or whose origin nobody shares, is not the same place twice. */
function pageAddress(): string | undefined {
  const { protocol, origin, pathname } = location;
  if (protocol === 'file:') return `file://${pathname}`;
  return /^https?:$/.test(protocol) && self.origin !== 'null' ? origin + pathname : undefined;
}
