// The page of the tests with whole browsers: a record in the browser store, and what the test asks of it.

import { LearningRecord } from '../../src/core/record.js';
import { openBrowserRecord } from '../../src/records/browser-store/browser-store.js';
import { createMemoryStore } from '../../src/records/memory-store.js';
import { EntryMaker } from './entries.js';

// Faults on purpose, for which the tests must fail: a tab that hears nothing, and a store that forgets.
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

/** Adds an act of two entries and answers their ids when the store says that they are safe. */
async function act(): Promise<string[]> {
  maker.latest = view.latestAt;
  const rating = maker.rate(3);
  const entries = [rating, maker.reflect('because', { rating: rating.id })];
  view.add(entries);
  await store.add(entries);
  return entries.map(({ id }) => id);
}

/** What the test asks. */
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
  /** Adds acts without end, and tells of each before the next. */
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
