// A place on a page that gives the widgets inside it a record, as `<learning-record>` does, with a store a test can look into.

import { ContextProvider } from '@lit/context';
import { recordContext } from '../../src/parts/record-context.js';
import { RecordSession } from '../../src/parts/record-session.js';
import type { OpenedRecord } from '../../src/parts/opened-record.js';
import { createMemoryStore } from '../../src/stores/memory-store.js';
import type { EntryStore } from '../../src/stores/entry-store.js';

/** A session on a store of its own, or on one that outlives it, as a reload leaves it behind. */
export function sessionOn(
  store: EntryStore = createMemoryStore(),
  welcome: OpenedRecord['welcome'] = { kind: 'go' },
): RecordSession {
  const opened = (store: EntryStore, welcome: OpenedRecord['welcome']): OpenedRecord => ({
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
