// A place on a page that gives the widgets inside it a record, as `<learning-record>` does, with a store a test can look into.

import { ContextProvider } from '@lit/context';
import { recordContext } from '../../src/records/record-context.js';
import { RecordSession } from '../../src/records/record-session.js';
import type { RecordHandle } from '../../src/records/record-handle.js';
import { createMemoryStore } from '../../src/records/memory-store.js';
import type { EntryStore } from '../../src/records/entry-store.js';

/** A session on a store of its own, or on one that outlives it, as a reload leaves it behind. */
export function sessionOn(
  store: EntryStore = createMemoryStore(),
  welcome: RecordHandle['welcome'] = { kind: 'go' },
): RecordSession {
  const opened = (store: EntryStore, welcome: RecordHandle['welcome']): RecordHandle => ({
    store,
    welcome,
    keepGoing() {},
    startFresh: async () => opened(createMemoryStore(), { kind: 'go' }),
  });
  return new RecordSession('test', async () => opened(store, welcome));
}

/** A `<div>` that answers for the session. */
export function recordHost(session: RecordSession): HTMLElement {
  const host = document.createElement('div');
  new ContextProvider(host, { context: recordContext, initialValue: session });
  return host;
}
