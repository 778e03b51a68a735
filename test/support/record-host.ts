// An element that provides a record to the widgets inside it, like `<learning-record>`, with a store that tests can
// inspect.

import { ContextProvider } from '@lit/context';
import { recordContext } from '../../src/records/record-context.js';
import { RecordSession } from '../../src/records/record-session.js';
import type { RecordHandle } from '../../src/records/record-handle.js';
import { createMemoryStore } from '../../src/records/memory-store.js';
import type { EntryStore } from '../../src/records/entry-store.js';

/** A session on a new store, or on a given one, as after a reload. */
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

/** A `<div>` that provides the session. */
export function recordHost(session: RecordSession): HTMLElement {
  const host = document.createElement('div');
  new ContextProvider(host, { context: recordContext, initialValue: session });
  return host;
}
