// Every state of <help-queue>, on the sample.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/help-queue/define.js';
import type { HelpQueueElement } from '../src/elements/help-queue/help-queue.js';
import '../src/messages/es.js';
import { helpQueues } from './samples/index.js';

type Args = Partial<Pick<HelpQueueElement, 'definition' | 'projected'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'help-queue',
  component: 'help-queue',
  args: { definition: helpQueues.deskQueue, projected: false },
  argTypes: { definition: { control: 'object' } },
  render: ({ definition, projected }) => html`
    <help-queue .definition=${definition} ?projected=${projected ?? false}></help-queue>
  `,
};

export default meta;

/** Signs a student in. */
function signIn(canvas: HTMLElement, who: string, need: 'red' | 'question', words: string): void {
  const root = canvas.querySelector('help-queue')?.shadowRoot;
  const put = (id: string, value: string) => Object.assign(root?.querySelector(id) ?? {}, { value });
  put('#who', who);
  put('#about', words);
  root?.querySelector<HTMLElement>(`[data-need=${need}]`)?.click();
}

const three: NonNullable<Story['play']> = ({ canvasElement }) => {
  signIn(canvasElement, '12', 'red', 'How do I cite a map?');
  signIn(canvasElement, '7', 'question', '');
  signIn(canvasElement, 'M. R.', 'question', 'May I use a video as a source?');
};

/** The device at the teacher's desk before anyone has signed in. */
export const Empty: Story = {};

/** Three students wait, in the order of sign-in. The list is not saved. */
export const Waiting: Story = {
  args: { definition: { ...helpQueues.deskQueue, queue: { ...helpQueues.deskQueue.queue, id: 'desk-waiting' } } },
  play: three,
};

/** For a projector: no words, and no sign-in. */
export const Projected: Story = { args: { projected: true } };

/** In Spanish, with initials instead of seats. */
export const InSpanish: Story = {
  args: {
    definition: {
      ...helpQueues.deskQueue,
      queue: { ...helpQueues.deskQueue.queue, id: 'desk-initials', signInBy: 'initials' },
    },
  },
  render: (args, context) => html`<div lang="es">${meta.render?.(args, context)}</div>`,
};

/** On a phone. */
export const Narrow: Story = {
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** A heading and a paragraph that are readable before the script runs. */
export const FromMarkup: Story = {
  render: () => html`
    <help-queue>
      <h3 data-id="desk-markup" data-minutes="40">Help at my desk</h3>
      <p>Sign in with your seat number, then go on with what you can.</p>
    </help-queue>
  `,
};
