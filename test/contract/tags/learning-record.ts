// The contract of <learning-record>.

import '../../../src/elements/learning-record/define.js';
import { LearningRecordElement } from '../../../src/elements/learning-record/learning-record.js';
import { storeRecord } from '../../../src/records/page-record.js';
import { openBrowserRecord } from '../../../src/records/browser-store/browser-store.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { EntryMaker } from '../../support/entries.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts } from '../../support/widget.js';
import type { Contract } from '../contract.js';

const openCopy = 'button "Open my copy"';
const erase = 'DisclosureTriangle "I’m done: erase my work here"';
const who = 'DisclosureTriangle "Who can see this?"';

export const learningRecord: Contract = {
  tag: 'learning-record',
  described: 'learning-record',
  element: LearningRecordElement,
  module: '/src/elements/learning-record/learning-record.ts',
  isForm: false,
  prepare: (element) => element.setAttribute('record', crypto.randomUUID()),
  drawn: async (element) => {
    await element.updateComplete;
    const isReady = () =>
      !element.isConnected || parts(element, 'foot').length > 0 || element.matches(':state(asking)');
    await waitUntil(isReady, 'the record did not load');
    await element.updateComplete;
  },
  states: {
    'nothing saved yet': { exposes: [openCopy, erase, who] },
    'before erasing': {
      bring: (element) => inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true)),
      exposes: [openCopy, erase, 'button "Erase my work"', 'button "Keep my work"', who],
    },
    'with a memory store': { bring: (element) => void (element.store = createMemoryStore()) },
    'not saved': {
      bring: async (element) => {
        const store = createMemoryStore();
        store.add = () => Promise.reject(new Error('full'));
        element.store = store;
        const session = storeRecord(store, element.getAttribute('record') ?? undefined);
        await waitUntil(() => session.state === 'ready', 'the record did not load');
        await session.add([new EntryMaker().rate(2)]);
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
      exposes: ['button "Save a copy"', openCopy, erase, who],
    },
    'whose work is this': {
      bring: async (element) => {
        const record = crypto.randomUUID();
        const anHourAgo = await openBrowserRecord(record, { now: () => Date.now() - 3_600_000 });
        await anHourAgo.store.add([new EntryMaker().rate(3)]);
        anHourAgo.close();
        element.setAttribute('record', record);
        await waitUntil(() => element.matches(':state(asking)'), 'it does not ask');
      },
    },
  },
};
