// The contract of <self-rating>.

import type { SelfRatingDefinition } from '../../../src/elements/self-rating/definition.js';
import '../../../src/elements/learning-record/define.js';
import '../../../src/elements/self-rating/define.js';
import { SelfRatingElement } from '../../../src/elements/self-rating/self-rating.js';
import type { EntryStore } from '../../../src/records/entry-store.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { selfRatings } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import { pick } from '../contract.js';
import type { Contract } from '../contract.js';

const bad = { type: 'self-rating', objective: { id: 'o', title: 'T', levels: [{ value: 1, label: 'A' }] } };

/** A self-rating with all optional parts, in a separate record so that tests do not share work. */
const rating = (more: Partial<SelfRatingDefinition> = {}): SelfRatingDefinition => ({
  ...selfRatings.argumentWriting,
  record: crypto.randomUUID(),
  ...more,
});

const messages = (element: Widget) => inside(element, '[role="status"]').map((one) => one.textContent ?? '');

const statement =
  'I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.';
const levels = ['1 · Beginning', '2 · Developing', '3 · Proficient', '4 · Extending'];
const why = [
  'textbox "Why? One sentence, if you like."',
  'DisclosureTriangle "Ways to start"',
  'button "I can … because …"',
  'button "You can see it in paragraph …, where I …"',
  'button "My claim is stronger now because …"',
  'DisclosureTriangle "Words to use"',
];
const choosing = [
  `radiogroup "${statement}"`,
  ...levels.flatMap((level) => [`radio "${level}"`, 'DisclosureTriangle "What it looks like"']),
  'button "One at a time"',
  'button "Simpler words"',
];
const choosingToSave = [
  ...choosing,
  ...why,
  'button "I’m sure"',
  'button "Not sure yet"',
  'DisclosureTriangle "My work"',
];
const rated = [
  'button "Change"',
  'button "Undo"',
  ...why,
  'DisclosureTriangle "Add more"',
  'button "Save"',
  'DisclosureTriangle "My three sentences"',
  'DisclosureTriangle "All levels"',
  'DisclosureTriangle "My work"',
];

export const selfRating: Contract = {
  tag: 'self-rating',
  described: 'self-rating',
  element: SelfRatingElement,
  module: '/src/elements/self-rating/self-rating.ts',
  definitions: {
    first: { definition: rating(), words: 'a claim in one sentence' },
    second: { definition: rating(selfRatings.linearFunctions), words: 'I can plot points from a table' },
  },
  isForm: true,
  prepare: (element) => element.setAttribute('name', 'level'),
  drawn: async (element) => {
    await element.updateComplete;
    await waitUntil(
      () => !element.isConnected || !messages(element).includes('One moment …'),
      'the record did not load',
    );
    await element.updateComplete;
  },
  choose: pick,
  states: {
    'to choose': { exposes: choosingToSave },
    chosen: { bring: (element) => pick(element, '3'), exposes: choosingToSave },
    required: { bring: (element) => void (element.required = true), exposes: choosingToSave },
    disabled: { bring: (element) => void (element.disabled = true) },
    rated: { bring: (element) => rate(element), exposes: rated },
    'adding more': {
      bring: async (element) => {
        await rate(element);
        inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
      },
    },
    'rated in Spanish and English': {
      bring: async (element) => {
        element.definition = rating(selfRatings.cellTransport);
        await selfRating.drawn(element);
        await rate(element);
      },
    },
    'with a history and a teacher': {
      bring: async (element) => {
        const config = rating({ reveal: 'immediate' });
        const about = config.objective.id;
        const maker = new EntryMaker();
        const store = createMemoryStore();
        for (const level of [1, 2, 2, 3, 3, 3]) {
          const evidence = { id: `quiz-${maker.now}`, title: 'A quiz', kind: 'assessment' } as const;
          await store.add([
            maker.rate(level, { about, evidence }),
            maker.rate(2, { about, evidence, by: 'teacher', released: true }),
          ]);
        }
        const work = config.evidence;
        if (work) await store.add([maker.rate(3, { about, evidence: work })]);
        element.definition = config;
        keepIn(store, element);
        await waitUntil(() => parts(element, 'history').length > 0, 'there is no history');
      },
    },
    'not saved': {
      bring: async (element) => {
        const store = createMemoryStore();
        store.add = () => Promise.reject(new Error('full'));
        keepIn(store, element);
        await selfRating.drawn(element);
        await pick(element, '2');
        inside(element, '[data-act="sure"]')[0]?.click();
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    'half points': { bring: (element) => void (element.definition = rating(selfRatings.zeroToFourHalves)) },
    'for a teacher': {
      bring: (element) => void (element.viewer = 'teacher'),
      exposes: [...choosing, 'button "Save this level"'],
    },
    'for a family': { bring: (element) => void (element.viewer = 'family') },
    bad: { bring: (element) => void (element.definition = bad), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};

/** Wraps an element in a record with this store. */
function keepIn(store: EntryStore, element: Widget): void {
  const record: Widget = document.createElement('learning-record');
  record.store = store;
  element.replaceWith(record);
  record.append(element);
}

async function rate(element: Widget): Promise<void> {
  await pick(element, '3');
  inside(element, '[data-act="sure"]')[0]?.click();
  await waitUntil(() => element.matches(':state(rated)'), 'the rating was not kept');
  await element.updateComplete;
}
