// The contract of <help-queue>.

import type { HelpQueueDefinition } from '../../../src/elements/help-queue/definition.js';
import '../../../src/elements/help-queue/define.js';
import { HelpQueueElement } from '../../../src/elements/help-queue/help-queue.js';
import { helpQueues } from '../../../stories/samples/index.js';
import { inside, pressButton } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import type { Contract } from '../contract.js';

const { deskQueue } = helpQueues;

/** A queue in a separate record, so that tests do not share sign-ins. */
const queue = (more: Partial<HelpQueueDefinition['queue']> = {}): HelpQueueDefinition => ({
  ...deskQueue,
  record: crypto.randomUUID(),
  queue: { ...deskQueue.queue, ...more },
});

async function signIn(element: Widget, who: string, need: 'red' | 'question', words = ''): Promise<void> {
  const fields = inside<HTMLInputElement>(element, 'input');
  [who, words].forEach((value, index) => Object.assign(fields[index] ?? {}, { value }));
  inside(element, `[data-need=${need}]`)[0]?.click();
  await element.updateComplete;
}

async function three(element: Widget): Promise<void> {
  await signIn(element, '12', 'red', 'How do I cite a map?');
  await signIn(element, '7', 'question');
  await signIn(element, 'M. R.', 'question', 'May I use a video as a source?');
}

const form = [
  'textbox "My seat number"',
  'textbox "What about, if you like"',
  'group "Sign in"',
  'button "Stop: I am stuck"',
  'button "I have a question"',
];
const project = 'button "Show without words"';

export const helpQueue: Contract = {
  tag: 'help-queue',
  described: 'help-queue',
  element: HelpQueueElement,
  module: '/src/elements/help-queue/help-queue.ts',
  definitions: {
    first: { definition: queue(), words: 'Sign in, then keep working' },
    second: { definition: queue({ id: 'other', title: 'Questions here' }), words: 'Questions here' },
  },
  isForm: false,
  bad: {
    'no queue': { change: { queue: undefined }, says: /queue: This is missing/ },
    'a period of zero minutes': { change: { queue: { id: 'q', minutes: 0 } }, says: /queue\.minutes/ },
    'a sign-in by name': { change: { queue: { id: 'q', signInBy: 'name' } }, says: /“name” is not one of/ },
  },
  prepare: () => {},
  drawn: async (element) => {
    await element.updateComplete;
  },
  states: {
    empty: { exposes: [...form, project] },
    'with three waiting': {
      bring: three,
      exposes: [...form, 'button "Helped 12"', 'button "Helped 7"', 'button "Helped M. R."', project],
    },
    'with a student helped': {
      bring: async (element) => {
        await three(element);
        inside(element, '[data-act=helped]')[1]?.click();
        await element.updateComplete;
        inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
      },
    },
    saved: {
      bring: async (element) => {
        await three(element);
        inside(element, '[data-act=helped]')[0]?.click();
        await element.updateComplete;
        await pressButton(element, 'Save this list');
      },
    },
    'with a blank sign-in': { bring: (element) => signIn(element, ' ', 'red') },
    projected: {
      bring: async (element) => {
        await three(element);
        await pressButton(element, 'Show without words');
      },
    },
    'in Spanish': { bring: (element) => element.setAttribute('lang', 'es') },
    bad: { bring: (element) => void (element.definition = { type: 'help-queue' }), exposes: [] },
    'without a definition': { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
