/** The records of widgets outside any `<learning-record>`: one session per name, shared by the page. */

import { openBrowserRecord } from './browser-store/browser-store.js';
import type { EntryStore } from './entry-store.js';
import { createMemoryStore } from './memory-store.js';
import type { RecordHandle } from './record-handle.js';
import { answerUncaught } from './record-context.js';
import type { RecordRequest } from './record-context.js';
import { RecordSession } from './record-session.js';

const sessions = new Map<string | undefined, RecordSession>();
const sharing = new Set<string>();

/** Provides a record to every widget on the page. */
export function keepPageRecords(): void {
  answerUncaught(pageRecord);
}

/**
 * The session of a record, one per name, as long as a widget uses it. Without a name, the page's address is the name; on a
 * page without an address the record is in memory. Computers count as shared if any widget asks for that before the record
 * is opened.
 */
export function pageRecord({ recordName, sharedComputers }: RecordRequest): RecordSession {
  const name = recordName ?? pageAddress();
  if (name !== undefined && sharedComputers) sharing.add(name);
  let session = sessions.get(name);
  if (!session) {
    session = new RecordSession(name, () => open(name));
    sessions.set(name, session);
    const opened = session;
    opened.onUnused = () => {
      // What is not saved yet would be lost.
      if (opened.durability === 'memory' || opened.saveState === 'unsaved' || opened.saveState === 'saving') return;
      sessions.delete(name);
      opened.close();
    };
  }
  return session;
}

const brought = new WeakMap<EntryStore, Map<string | undefined, RecordSession>>();

/** The session of a store that a page provides, one per store and name. */
export function storeRecord(store: EntryStore, name: string | undefined): RecordSession {
  const named = brought.get(store) ?? new Map<string | undefined, RecordSession>();
  brought.set(store, named);
  let session = named.get(name);
  if (!session) named.set(name, (session = new RecordSession(name, () => inPlace(store))));
  return session;
}

async function open(name: string | undefined): Promise<RecordHandle> {
  if (name === undefined) return inPlace(createMemoryStore());
  // Other widgets that are already on the page make their requests in this task.
  await new Promise((resolve) => setTimeout(resolve));
  return openBrowserRecord(name, { sharedComputers: sharing.has(name) });
}

/** A record that opens without asking whose work it is. Another learner gets an empty record in memory. */
function inPlace(store: EntryStore): RecordHandle {
  return { store, welcome: { kind: 'go' }, keepGoing() {}, startFresh: () => inPlace(createMemoryStore()) };
}

/** Origin and path; undefined for a document without an address or with an opaque origin. */
function pageAddress(): string | undefined {
  const { protocol, origin, pathname } = location;
  if (protocol === 'file:') return `file://${pathname}`;
  return /^https?:$/.test(protocol) && self.origin !== 'null' ? origin + pathname : undefined;
}
