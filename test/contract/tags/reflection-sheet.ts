// The contract of <reflection-sheet>.

import type { ReflectionSheetDefinition } from '../../../src/elements/reflection-sheet/definition.js';
import '../../../src/elements/learning-record/define.js';
import '../../../src/elements/reflection-sheet/define.js';
import { ReflectionSheetElement } from '../../../src/elements/reflection-sheet/reflection-sheet.js';
import type { EntryStore } from '../../../src/records/entry-store.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { reflectionSheets } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts, pressButton, wordsOf } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import type { Contract } from '../contract.js';

/** A sheet in a separate record, so that tests do not share work. */
const sheet = (
  sample: ReflectionSheetDefinition = reflectionSheets.algebraTests,
  more: Partial<ReflectionSheetDefinition> = {},
): ReflectionSheetDefinition => ({ ...sample, record: crypto.randomUUID(), ...more });

const waiting = [
  'button "Look back on it: Unit 1 test"',
  'button "Look back on it: Unit 2 test"',
  'button "Look back on it: Unit 3 test"',
];
const below = ['button "Look back on another test"', 'button "Print a blank sheet"', 'DisclosureTriangle "My work"'];
const question = (number: number) => [
  `group "Question row ${number}"`,
  'textbox "Question"',
  'combobox "What it asked about"',
  'combobox "How did it go?"',
  `button "Take out question ${number}"`,
];

export const reflectionSheet: Contract = {
  tag: 'reflection-sheet',
  described: 'reflection-sheet',
  element: ReflectionSheetElement,
  module: '/src/elements/reflection-sheet/reflection-sheet.ts',
  definitions: {
    first: { definition: sheet(), words: 'Unit 2 test' },
    second: { definition: sheet(reflectionSheets.cellTests), words: 'Transport test' },
  },
  isForm: false,
  bad: {
    'an invalid day': {
      change: { tests: [{ title: 'T', on: '2026-02-30' }] },
      says: /tests\[0\]\.on: This cannot be read/,
    },
    'a test without a name': { change: { tests: [{ title: ' ' }] }, says: /tests\[0\]\.title: This needs words/ },
    'a minimum above the maximum': {
      change: { scale: { min: 4, max: 1 } },
      says: /The least, 4, is above the most, 1/,
    },
    'a question about an unknown objective': {
      change: { tests: [{ title: 'T', questions: [{ question: '1', objective: 'gone' }] }] },
      says: /There is no “gone”/,
    },
  },
  prepare: () => {},
  drawn: async (element) => {
    await element.updateComplete;
    const isLoading = () => inside(element, '[role="status"]').some((one) => wordsOf(one) === 'One moment …');
    await waitUntil(() => !element.isConnected || !isLoading(), 'the record did not load');
    await element.updateComplete;
  },
  states: {
    'with tests ahead': { exposes: [...waiting, ...below] },
    'without a list of tests': {
      bring: async (element) => {
        element.definition = sheet(reflectionSheets.anyTest);
        await reflectionSheet.drawn(element);
      },
      exposes: ['button "Look back on a test"', 'button "Print a blank sheet"', 'DisclosureTriangle "My work"'],
    },
    writing: {
      bring: (element) => press(element, '[data-id="alg1-unit-2"]'),
      exposes: [
        'button "Show date picker Show date picker"',
        'group "My result, as I got it"',
        'radio "A level"',
        'radio "Points"',
        'textbox "My points"',
        'textbox "Out of"',
        'textbox "My goal for the next test"',
        'textbox "What I will do"',
        'DisclosureTriangle "Look at each question"',
        ...[1, 2, 3, 4].flatMap(question),
        'button "Add a question"',
        'DisclosureTriangle "Paste from a spreadsheet"',
        'button "Save"',
        'button "Close without saving"',
        'button "Print a blank sheet"',
        'DisclosureTriangle "My work"',
      ],
    },
    'with bad fields': {
      bring: async (element) => {
        await press(element, '[data-act="add"]');
        await write(element, 'points', '30');
        await write(element, 'of', '20');
        await press(element, '[data-act="question"]');
        await write(element, 'q:0:question', '4');
        await press(element, '[data-act="save"]');
      },
    },
    'with rows that could not be read': {
      bring: async (element) => {
        await press(element, '[data-act="add"]');
        await write(element, 'pasted', '1\tSomething else\tright\n2\tLinear functions in real situations\tmaybe');
        await press(element, '[data-act="read"]');
        await waitUntil(() => inside(element, '.wrong li').length > 0, 'nothing was said');
      },
    },
    saved: {
      bring: async (element) => {
        await press(element, '[data-id="alg1-unit-1"]');
        await write(element, 'points', '14');
        await write(element, 'of', '20');
        await press(element, '[data-act="save"]');
        await waitUntil(() => parts(element, 'family').length > 0, 'no family page');
      },
    },
    'deleted, with undo': {
      bring: async (element) => {
        await reflectionSheet.states['saved']?.bring?.(element);
        await pressButton(element, 'Delete');
      },
    },
    filled: { bring: (element) => fill(element) },
    'filled, for a teacher': { bring: (element) => fill(element, 'teacher') },
    'filled, for a family': { bring: (element) => fill(element, 'family') },
    'writing in Spanish and English': {
      bring: async (element) => {
        element.definition = sheet(reflectionSheets.cellTests);
        // A draft that starts before the new record has loaded would be stored in the old one.
        await reflectionSheet.drawn(element);
        element.lang = 'es';
        await waitUntil(() => wordsOf(parts(element, 'base')[0]).includes('Revisarlo'), 'it stays English');
        await press(element, '[data-act="addThis"]');
      },
    },
    'not saved': {
      bring: async (element) => {
        const store = createMemoryStore();
        store.add = () => Promise.reject(new Error('full'));
        keepIn(store, element);
        await reflectionSheet.drawn(element);
        await reflectionSheet.states['saved']?.bring?.(element);
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    bad: { bring: (element) => void (element.definition = { type: 'reflection-sheet', tests: [{}] }), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};

async function press(element: Widget, selector: string): Promise<void> {
  inside(element, selector)[0]?.click();
  await element.updateComplete;
}

async function write(element: Widget, name: string, words: string): Promise<void> {
  const [field] = inside<HTMLInputElement>(element, `[name="${name}"]`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Wraps an element in a record with this store. */
function keepIn(store: EntryStore, element: Widget): void {
  const record: Widget = document.createElement('learning-record');
  record.store = store;
  element.replaceWith(record);
  record.append(element);
}

async function fill(element: Widget, viewer = 'learner'): Promise<void> {
  const about = 'sheet-algebra-1';
  const [line, growth] = reflectionSheets.algebraTests.objectives ?? [];
  const maker = new EntryMaker();
  const first = maker.make({
    kind: 'tested',
    by: 'learner',
    about,
    test: 'Unit 1 test',
    testId: 'alg1-unit-1',
    on: '2026-10-02',
    result: { points: 14, of: 20 },
    goal: '17 of 20',
    plan: 'Do the warm-ups every day.',
  });
  const second = maker.make({
    kind: 'tested',
    by: 'learner',
    about,
    test: 'Unit 2 test',
    testId: 'alg1-unit-2',
    on: '2026-11-06',
    result: { points: 17.5, of: 20 },
    metLastGoal: true,
    goal: 'Every growth question right',
    errors: [
      { question: '1', objective: line?.id ?? '', right: true },
      { question: '2', objective: line?.id ?? '', right: false, cause: 'simpleMistake' },
      { question: '3', objective: growth?.id ?? '', right: false, cause: 'dontUnderstandYet' },
    ],
  });
  const store = createMemoryStore();
  await store.add([
    first,
    second,
    maker.make({ kind: 'commented', by: 'teacher', about: second.id, text: 'You found your own mistakes.' }),
  ]);
  element.definition = sheet();
  element.viewer = viewer;
  keepIn(store, element);
  await waitUntil(() => parts(element, 'row').length > 1, 'there are no rows');
  await waitUntil(() => viewer !== 'learner' || parts(element, 'family').length > 0, 'no family page');
}
