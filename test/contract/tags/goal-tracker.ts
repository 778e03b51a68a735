// The contract of <goal-tracker>.

import type { EntryBody } from '../../../src/core/entry.js';
import type { GoalTrackerDefinition } from '../../../src/elements/goal-tracker/definition.js';
import '../../../src/elements/goal-tracker/define.js';
import { GoalTrackerElement } from '../../../src/elements/goal-tracker/goal-tracker.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { goalTrackers } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { pasteInto, unfoldPaste } from '../../support/paste.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts, pressButton } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import type { Contract } from '../contract.js';

const { algebraGoals, cellGoals } = goalTrackers;
const linear = 'obj-linear-functions';
const of = { min: 1, max: 4, proficientAt: 3 };

/** A tracker in a separate record, so that tests do not share goals. */
const tracker = (more: Partial<GoalTrackerDefinition> = {}): GoalTrackerDefinition => ({
  ...algebraGoals,
  record: crypto.randomUUID(),
  ...more,
});

const planned: readonly EntryBody[] = [
  { kind: 'rated', by: 'learner', about: linear, level: 2, of, label: 'Developing' },
  {
    kind: 'goal-set',
    by: 'learner',
    about: 'g1',
    objective: linear,
    from: 2,
    target: 3,
    on: '2099-11-20',
    why: 'For me',
  },
  {
    kind: 'step-set',
    by: 'learner',
    about: 's1',
    goal: 'g1',
    what: 'I draw the graph with both axes named.',
    on: '2099-11-18',
    where: 'At home',
    who: 'Ana',
    proof: 'Two graphs',
    obstacle: { if: 'I forget my book', then: 'use the class page' },
    suggested: true,
  },
  { kind: 'step-set', by: 'learner', about: 's2', goal: 'g1', what: 'Ask Mr. Ruiz', when: 'nextTest' },
  { kind: 'step-changed', by: 'learner', about: 's2', state: 'blocked' },
  { kind: 'checked-in', by: 'learner', about: 'g1', text: 'I drew one.' },
  { kind: 'commented', by: 'teacher', about: 'g1', text: 'Show me on Friday.' },
  { kind: 'goal-changed', by: 'learner', about: 'g1', review: 'requested' },
];

const finished: readonly EntryBody[] = [
  { kind: 'rated', by: 'teacher', about: linear, level: 3, of },
  { kind: 'rated', by: 'learner', about: linear, level: 2, of },
  { kind: 'goal-set', by: 'learner', about: 'g2', objective: 'obj-gone', from: 1, target: 2 },
  { kind: 'goal-set', by: 'learner', about: 'g3', objective: linear, from: 3, target: 4 },
  { kind: 'goal-changed', by: 'learner', about: 'g3', state: 'notYet' },
];

/** Shows a tracker on a record with these entries. */
async function show(
  element: Widget,
  bodies: readonly EntryBody[],
  definition: GoalTrackerDefinition = algebraGoals,
): Promise<void> {
  const store = createMemoryStore();
  const maker = new EntryMaker();
  await store.add(bodies.map((body) => maker.make(body)));
  const host = recordHost(sessionOn(store));
  element.replaceWith(host);
  host.append(element);
  element.definition = definition;
  await waitUntil(() => inside(element, '[data-goal]').length > 0, 'no goal is shown');
  await familyPage(element);
  await unfoldPaste(element);
  inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
}

/** The family page is loaded when there is something to show. */
async function familyPage(element: Widget): Promise<void> {
  const isTheirs = element.viewer === 'learner';
  await waitUntil(() => !isTheirs || parts(element, 'family').length > 0, 'no family page');
}

/** Clicks a button once it appears: the record loads after the element. */
async function press(element: Widget, words: string): Promise<void> {
  await waitUntil(() => inside(element, 'button').some((one) => one.textContent === words), `no “${words}”`);
  await pressButton(element, words);
}

export const goalTracker: Contract = {
  tag: 'goal-tracker',
  described: 'goal-tracker',
  element: GoalTrackerElement,
  module: '/src/elements/goal-tracker/goal-tracker.ts',
  definitions: {
    first: { definition: tracker(), words: 'Algebra 1, unit 4' },
    second: { definition: tracker({ title: 'Goals for the spring' }), words: 'Goals for the spring' },
  },
  isForm: false,
  bad: {
    'no objective': { change: { objectives: [] }, says: /objectives: This is missing/ },
    'the same objective twice': {
      change: { objectives: [algebraGoals.objectives[0], algebraGoals.objectives[0]] },
      says: /Two things have the id/,
    },
    'a suggestion for an unknown objective': {
      change: { steps: [{ text: 'A', objective: 'x' }] },
      says: /There is no “x”/,
    },
    'an option out of range': {
      change: { method: 'decaying-average', methodOptions: { weight: 20 } },
      says: /methodOptions\.weight: 20 is too small or too big/,
    },
    'a test on an invalid day': { change: { nextTest: '2026-02-30' }, says: /nextTest/ },
  },
  prepare: () => {},
  drawn: async (element) => {
    await element.updateComplete;
    await waitUntil(
      () => !element.isConnected || inside(element, '.say')[0]?.textContent !== 'One moment …',
      'the record did not load',
    );
    await element.updateComplete;
  },
  states: {
    empty: {
      exposes: [
        'button "Set my first goal"',
        'DisclosureTriangle "Paste from a spreadsheet"',
        'DisclosureTriangle "My work"',
      ],
    },
    'setting a goal': { bring: (element) => press(element, 'Set my first goal') },
    'with a plan': { bring: (element) => show(element, planned) },
    'changing a goal': {
      bring: async (element) => {
        await show(element, planned);
        await pressButton(element, 'Change this goal');
      },
    },
    'adding a step, with empty fields': {
      bring: async (element) => {
        await show(element, planned);
        await pressButton(element, 'Add a step');
        await pressButton(element, 'Add this step');
      },
    },
    'reached, closed and archived': { bring: (element) => show(element, [...planned, ...finished]) },
    'with rows pasted that could not be read': {
      bring: async (element) => {
        await show(element, planned);
        await pasteInto(element, 'Area\t3\nSlope\t3', 'Add these rows');
      },
    },
    'two languages': {
      bring: (element) =>
        show(
          element,
          planned.map((body) =>
            'objective' in body && body.kind === 'goal-set' ? { ...body, objective: 'obj-cell-transport' } : body,
          ),
          cellGoals,
        ),
    },
    'not saved': {
      bring: async (element) => {
        const store = createMemoryStore();
        store.add = () => Promise.reject(new Error('full'));
        const session = sessionOn(store);
        const host = recordHost(session);
        element.replaceWith(host);
        host.append(element);
        await waitUntil(() => session.state === 'ready');
        await element.updateComplete;
        await press(element, 'Set my first goal');
        await pressButton(element, 'Set this goal');
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
        await familyPage(element);
      },
    },
    'for a teacher': {
      bring: async (element) => {
        element.viewer = 'teacher';
        await show(element, planned);
      },
    },
    'for a family': {
      bring: async (element) => {
        element.viewer = 'family';
        await show(element, planned);
        await pressButton(element, 'We talked about this goal');
      },
    },
    'in Spanish': {
      bring: async (element) => {
        element.setAttribute('lang', 'es');
        await show(element, planned);
      },
    },
    bad: { bring: (element) => void (element.definition = { type: 'goal-tracker' }), exposes: [] },
    'without a definition': { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
