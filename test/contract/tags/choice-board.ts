// The contract of <choice-board>.

import type { ChoiceBoardDefinition } from '../../../src/elements/choice-board/definition.js';
import { ChoiceBoardElement } from '../../../src/elements/choice-board/choice-board.js';
import '../../../src/elements/choice-board/define.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { boards } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';
import { inside } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import { pick } from '../contract.js';
import type { Contract } from '../contract.js';

/** A board without ids, which saves nothing and is only a form control. */
const control = {
  type: 'choice-board',
  id: 'board',
  isPersisted: false,
  title: 'After the unit',
  successCriteria: ['It names a source.'],
  options: ['1', '2', '3', '4'].map((id) => ({ id, title: `Way ${id}`, text: 'Show what you learned.' })),
  rules: { pickExactly: 1 },
};

const renamed = { ...control, title: 'Another board' };

async function checkbox(element: Widget, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    inside(element, `[name="choice"][value="${id}"]`)[0]?.click();
    await element.updateComplete;
  }
}

/** Shows a board with ids in a separate record, and waits until it is ready. */
async function show(element: Widget, definition: ChoiceBoardDefinition, store = createMemoryStore()): Promise<void> {
  const host = recordHost(sessionOn(store));
  element.replaceWith(host);
  host.append(element);
  element.definition = definition;
  await waitUntil(
    () => inside(element, `[value="${definition.options[0]?.id}"]:enabled`).length > 0,
    'nothing to choose',
  );
}

export const choiceBoard: Contract = {
  tag: 'choice-board',
  described: 'choice-board',
  element: ChoiceBoardElement,
  module: '/src/elements/choice-board/choice-board.ts',
  definitions: {
    first: { definition: control, words: 'Way 3' },
    second: { definition: renamed, words: 'Another board' },
  },
  isForm: true,
  missing: 'Choose what you will do.',
  bad: {
    'no options': { change: { options: undefined }, says: /options: This is missing/ },
    'a minimum above the maximum': { change: { rules: { pickRange: { min: 3, max: 2 } } }, says: /is above the most/ },
    'an unknown option': { change: { rules: { mustDo: ['9'] } }, says: /There is no “9”/ },
    'more must-dos than the maximum': {
      change: { rules: { mustDo: ['1', '2'], pickExactly: 1 } },
      says: /breaks another rule/,
    },
    'a circle': { change: { rules: { prerequisite: [{ option: '1', needs: '1' }] } }, says: /needs itself/ },
    'rules that no selection satisfies': { change: { rules: { dimension: ['process'] } }, says: /No choice keeps/ },
    'a script as a link': {
      change: { options: [{ id: '1', title: 'A', links: [{ title: 'L', href: 'javascript:attacked=true' }] }] },
      says: /href: Use a link that begins with https/,
    },
  },
  prepare: (element) => element.setAttribute('name', 'level'),
  drawn: async (element) => {
    await element.updateComplete;
    await waitUntil(
      () => !element.isConnected || inside(element, '.say')[0]?.textContent !== 'One moment …',
      'the record did not load',
    );
    await element.updateComplete;
  },
  choose: pick,
  states: {
    'to choose': {},
    chosen: { bring: (element) => pick(element, '3') },
    required: { bring: (element) => void (element.required = true) },
    disabled: { bring: (element) => void (element.disabled = true) },
    'complete, with a question': {
      bring: async (element) => {
        await show(element, boards.linearBoard);
        await checkbox(element, 'linear-error', 'linear-walk', 'linear-teach');
      },
    },
    'under way': {
      bring: async (element) => {
        await show(element, boards.linearBoard);
        await checkbox(element, 'linear-walk');
        inside(element, '[data-act="advance"]')[0]?.click();
        await element.updateComplete;
        inside(element, '[data-act="advance"]')[1]?.click();
        await element.updateComplete;
        inside(element, '[name="with:linear-walk"][value="group"]')[0]?.click();
        await element.updateComplete;
      },
    },
    'a menu': { bring: (element) => show(element, boards.ecosystemMenu) },
    'a square': { bring: (element) => show(element, boards.readingSquare) },
    'two languages, and an idea': {
      bring: async (element) => {
        const maker = new EntryMaker();
        const about = 'idea-1';
        const store = createMemoryStore();
        await store.add([
          maker.make({
            kind: 'proposed',
            by: 'learner',
            about,
            board: 'board-sudeten',
            title: 'Un juego',
            how: 'Con fuentes',
          }),
          maker.make({ kind: 'decided', by: 'teacher', about, answer: 'changesAsked', note: '¿Qué fuentes?' }),
        ]);
        await show(element, { ...boards.sudetenBoard, languages: 'side-by-side' }, store);
        await waitUntil(() => inside(element, '.note').length > 0);
        inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
      },
    },
    'not saved': {
      bring: async (element) => {
        const store = createMemoryStore();
        store.add = () => Promise.reject(new Error('full'));
        await show(element, boards.linearBoard, store);
        await checkbox(element, 'linear-error');
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    'one at a time': { bring: (element) => show(element, { ...boards.linearBoard, layout: 'one' }) },
    'for a teacher': { bring: (element) => void (element.viewer = 'teacher') },
    'for a family': { bring: (element) => void (element.viewer = 'family') },
    bad: { bring: (element) => void (element.definition = { type: 'choice-board', id: 'b', title: '' }), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
