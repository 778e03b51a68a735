// The page of the tests with whole browsers: a record in the browser store, controlled by the test.

import { LearningRecord } from '../../src/core/record.js';
import { openBrowserRecord } from '../../src/records/browser-store/browser-store.js';
import { createMemoryStore } from '../../src/records/memory-store.js';
import { SessionDrafts } from '../../src/records/session-drafts.js';
import { EntryMaker } from './entries.js';

// Deliberate faults, which must make the tests fail: a tab that receives no messages, and a store that stores nothing.
if (location.search === '?deaf') Reflect.deleteProperty(globalThis, 'BroadcastChannel');
const opened = openBrowserRecord('stage', { answerWithin: 3000, storeTimeoutMs: 10_000 });
await opened.opened;
const store = location.search === '?forgetful' ? createMemoryStore() : opened.store;
const welcome = opened.welcome.kind;
opened.keepGoing();

let view = new LearningRecord();
const waiting = new Set<() => void>();
store.subscribe((change) => {
  if (change.kind === 'added') view.add(change.entries);
  if (change.kind === 'cleared') view = new LearningRecord();
  waiting.forEach((look) => look());
});
view.add(await store.load());

// What is typed reaches the store as in a widget.
const drafts = new SessionDrafts(() => {});
drafts.use(store.drafts);

const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
const maker = new EntryMaker(seed, Date.now());

/** Adds an action with two entries; returns their ids when the store has saved them. */
async function act(): Promise<string[]> {
  maker.latest = view.latestAt;
  const rating = maker.rate(3);
  const entries = [rating, maker.reflect('because', { rating: rating.id })];
  view.add(entries);
  await store.add(entries);
  return entries.map(({ id }) => id);
}

const tell = (message: object) => fetch('/', { method: 'POST', body: JSON.stringify(message) });

async function typed(): Promise<string> {
  return String((await store.drafts.get('draft'))?.['text'] ?? '');
}

/** The functions that the test calls. */
export const stage = {
  welcome,
  failure: opened.failure,
  durability: () => store.durability,
  shown: () => view.entries.map(({ id }) => id),
  clear: () => store.clear(),
  async write(acts: number): Promise<string[]> {
    const ids: string[] = [];
    for (let done = 0; done < acts; done += 1) ids.push(...(await act()));
    return ids;
  },
  /** Adds actions without end, and reports each before the next. */
  async writeOn(): Promise<void> {
    for (;;) await tell({ saved: await act() });
  },
  /** Types a letter every 20 ms without end, and reports how many there are. */
  async typeOn(): Promise<void> {
    for (let text = await typed(); ; text += 'a') {
      drafts.put('draft', { text });
      void tell({ typed: text.length });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
  typed: async () => (await typed()).length,
  /** Adds one action, and reports it before it is saved. */
  async actOnce(): Promise<void> {
    const acting = act();
    void tell({ acted: view.entries.slice(-2).map(({ id }) => id) });
    await acting;
  },
  /** Resolves when this many entries are shown. */
  until: (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (view.entries.length !== count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    }),
};
