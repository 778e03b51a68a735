// The page of the tests with whole browsers: a record in the browser store, controlled by the test.

import { LearningRecord } from '../../src/core/record.js';
import { openBrowserRecord } from '../../src/records/browser-store/browser-store.js';
import { createMemoryStore } from '../../src/records/memory-store.js';
import { EntryMaker } from './entries.js';

// Deliberate faults, which must make the tests fail: a tab that receives no messages, and a store that stores nothing.
if (location.search === '?deaf') Reflect.deleteProperty(globalThis, 'BroadcastChannel');
const opened = await openBrowserRecord('stage', { answerWithin: 3000, storeTimeoutMs: 10_000 });
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
    for (;;) await fetch('/', { method: 'POST', body: JSON.stringify(await act()) });
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
