// The contract of <mastery-tracker>.

import type { Entry } from '../../../src/core/entry.js';
import type { MasteryTrackerDefinition } from '../../../src/elements/mastery-tracker/definition.js';
import '../../../src/elements/learning-record/define.js';
import '../../../src/elements/mastery-tracker/define.js';
import { MasteryTrackerElement } from '../../../src/elements/mastery-tracker/mastery-tracker.js';
import type { EntryStore } from '../../../src/records/entry-store.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { trackers } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { pasteInto, unfoldPaste } from '../../support/paste.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts, pressButton } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import type { Contract } from '../contract.js';

const { algebraTracker, cellTransport } = trackers;
const about = algebraTracker.objectives[0]?.id ?? '';

/** A tracker in a separate record, so that tests do not share work. */
const tracker = (more: Partial<MasteryTrackerDefinition> = {}): MasteryTrackerDefinition => ({
  ...algebraTracker,
  record: crypto.randomUUID(),
  ...more,
});

/**
 * Work with a goal, a test, a teacher's levels, excluded and archived evidence, and a level that was set before the
 * end.
 */
function story(): Entry[] {
  const maker = new EntryMaker();
  const rate = (level: number | null, work: string, more = {}) =>
    maker.rate(level, { about, version: 1, evidence: { id: work, title: work, kind: 'assessment' }, ...more });
  return [
    rate(1, 'Quiz 1'),
    rate(2, 'Quiz 1', { by: 'teacher' }),
    rate(2, 'Quiz 2'),
    rate(null, 'Quiz 3', { code: 'absent' }),
    maker.make({
      kind: 'goal-set',
      by: 'learner',
      about: 'g1',
      objective: about,
      from: 2,
      target: 4,
      on: '2026-12-18',
    }),
    maker.make({ kind: 'determined', by: 'teacher', about, level: 2, suggested: 2, how: 'override', reason: 'A talk' }),
    rate(3, 'Unit test', { by: 'assessment' }),
    rate(3, 'Quiz 4', { copied: true }),
    maker.rate(2, { about: 'gone', label: 'Partly' }),
  ];
}

const disclosures = async (element: Widget) => {
  await unfoldPaste(element);
  // The content of a disclosure renders when it is open, and may contain other disclosures.
  for (let depth = 0; depth < 3; depth++) {
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    await waitUntil(
      () => inside(element, 'details[open]').every(({ childElementCount }) => childElementCount > 1),
      'the open disclosure stays empty',
    );
    await element.updateComplete;
  }
};

async function withWork(element: Widget, entries = story()): Promise<void> {
  const store = createMemoryStore();
  await store.add(entries);
  keepIn(store, element);
  await waitUntil(() => inside(element, '[data-disclosure^="how:"]').length > 0, 'the work never came');
  const isTheirs = element.viewer === 'learner';
  await waitUntil(() => !isTheirs || parts(element, 'family').length > 0, 'no family page');
}

export const masteryTracker: Contract = {
  tag: 'mastery-tracker',
  described: 'mastery-tracker',
  element: MasteryTrackerElement,
  module: '/src/elements/mastery-tracker/mastery-tracker.ts',
  definitions: {
    first: { definition: tracker(), words: 'Algebra 1, second quarter' },
    second: { definition: tracker(cellTransport), words: 'Biology: cells' },
  },
  isForm: false,
  bad: {
    'no objectives': { change: { objectives: undefined }, says: /objectives: This is missing/ },
    'a weight beyond its range': { change: { mastery: { weight: 120 } }, says: /mastery\.weight: 120 is too/ },
    'an unknown method': { change: { mastery: { method: 'magic' } }, says: /“magic” is not one of/ },
  },
  prepare: () => {},
  drawn: async (element) => {
    await element.updateComplete;
    await waitUntil(
      () =>
        !element.isConnected ||
        !inside(element, '[role="status"]').some((one) => one.textContent?.startsWith('One moment')),
      'the record did not load',
    );
    await element.updateComplete;
  },
  states: {
    empty: { exposes: ['DisclosureTriangle "Paste from a spreadsheet"', 'DisclosureTriangle "My work"'] },
    'with work': {
      bring: withWork,
      exposes: [
        'DisclosureTriangle "How it came about"',
        'DisclosureTriangle "1 rating not on this list"',
        'DisclosureTriangle "Show my family"',
        'DisclosureTriangle "Paste from a spreadsheet"',
        'button "Save as a spreadsheet"',
        'button "Save a copy"',
        'button "Open my copy"',
        'DisclosureTriangle "I’m done: erase my work here"',
        'DisclosureTriangle "Who can see this?"',
      ],
    },
    expanded: {
      bring: async (element) => {
        await withWork(element);
        await disclosures(element);
      },
    },
    'with more columns than fit in a chart': {
      bring: async (element) => {
        const maker = new EntryMaker();
        await withWork(
          element,
          Array.from({ length: 60 }, (_, index) => maker.rate(1 + (index % 4), { about, version: 1 })),
        );
        await disclosures(element);
      },
    },
    'for a teacher': {
      bring: async (element) => {
        element.viewer = 'teacher';
        await withWork(element);
        await disclosures(element);
      },
    },
    'with rows pasted that could not be read': {
      bring: async (element) => {
        await withWork(element);
        await pasteInto(element, 'Area\tQuiz 1\tsoon\t3', 'Add these rows');
      },
    },
    'for a teacher who set a level': {
      bring: async (element) => {
        element.viewer = 'teacher';
        await withWork(element);
        await pressButton(element, 'Use the new level');
      },
    },
    'for a teacher who gave no reason': {
      bring: async (element) => {
        element.viewer = 'teacher';
        await withWork(element);
        await disclosures(element);
        inside(element, '[data-act="set"]')[0]?.click();
        await element.updateComplete;
      },
    },
    'for a family': {
      bring: async (element) => {
        element.viewer = 'family';
        await withWork(element);
      },
    },
    'in Spanish and English': {
      bring: async (element) => {
        element.definition = tracker(cellTransport);
        element.lang = 'es';
        const maker = new EntryMaker();
        const [cells] = cellTransport.objectives;
        await withWork(element, [maker.rate(2, { about: cells?.id ?? '', version: 1 })]);
        await disclosures(element);
      },
    },
    'not saved': {
      bring: async (element) => {
        element.viewer = 'teacher';
        const store = createMemoryStore();
        await store.add(story());
        store.add = () => Promise.reject(new Error('full'));
        keepIn(store, element);
        await waitUntil(() => inside(element, '[data-act="take"]').length > 0, 'the work never came');
        await pressButton(element, 'Use the new level');
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    bad: { bring: (element) => void (element.definition = { type: 'mastery-tracker' }), exposes: [] },
    'without a definition': { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};

/** Wraps an element in a record with this store. */
function keepIn(store: EntryStore, element: Widget): void {
  const record: Widget = document.createElement('learning-record');
  record.store = store;
  element.replaceWith(record);
  record.append(element);
}
