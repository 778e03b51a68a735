// Every state of <traffic-light-checkpoint>, on the samples.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/traffic-light-checkpoint/define.js';
import type { TrafficLightCheckpointElement } from '../src/elements/traffic-light-checkpoint/traffic-light-checkpoint.js';
import '../src/messages/es.js';
import { checkpoints } from './samples/index.js';

type Args = Partial<Pick<TrafficLightCheckpointElement, 'definition' | 'viewer' | 'required' | 'value' | 'disabled'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'traffic-light-checkpoint',
  component: 'traffic-light-checkpoint',
  args: { definition: checkpoints.sudetenEssayStop, viewer: 'learner', required: false, disabled: false, value: '' },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    value: { control: 'select', options: ['', 'red', 'yellow', 'green'] },
  },
  render: ({ definition, viewer, required, disabled, value }) => html`
    <traffic-light-checkpoint
      .definition=${definition}
      .viewer=${viewer ?? 'learner'}
      ?required=${required ?? false}
      ?disabled=${disabled ?? false}
      value=${value ?? ''}
    ></traffic-light-checkpoint>
  `,
};

export default meta;

/** The essay: a red light means "visit the teacher's desk". The release code of this sample is "maple river". */
export const Stop: Story = {};

/** Math: check yourself, then go on. A student at red turns it into a stop. */
export const Check: Story = { args: { definition: checkpoints.linearCheck } };

/** A green light asks how it went, and shows how to continue. */
export const Go: Story = { args: { definition: checkpoints.readingGo } };

/** A student is stuck: a call for help in their own words, with sentence starters. */
export const CallForHelp: Story = { args: { value: 'red' } };

/** A student is not sure: the self-check, and a question if there is one. */
export const NotSure: Story = { args: { value: 'yellow' } };

/** On a phone the three lights stack. */
export const Narrow: Story = {
  args: { value: 'red' },
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** In the author's Spanish, with Spanish messages around it. */
export const InSpanish: Story = {
  render: (args, context) => html`<div lang="es">${meta.render?.(args, context)}</div>`,
};

/** The teacher's part: release the student, mark a call as helped, create a release code and print its card. */
export const ForATeacher: Story = { args: { viewer: 'teacher' } };

/** A family sees the task of the class, and none of the student's signals. */
export const ForAFamily: Story = { args: { viewer: 'family' } };

/** A control of the form around it. */
export const InAForm: Story = {
  args: { definition: checkpoints.readingGo, required: true },
  render: (args, context) => html`
    <form onsubmit="return false">
      ${meta.render?.(args, context)}
      <p><button>Send</button> <button type="reset">Start over</button></p>
    </form>
  `,
};

/** A heading, a paragraph and a list that are readable before the script runs. */
export const FromMarkup: Story = {
  render: () => html`
    <traffic-light-checkpoint>
      <h3 data-signal="red" data-id="thesis-stop">Stop: bring your thesis to my desk</h3>
      <p>Mark the sentence that says what you think.</p>
      <p data-reach>I am at the desk by the window. Sign in on the list if somebody is there.</p>
      <ul>
        <li data-id="one">It is one sentence.</li>
        <li data-id="other">Somebody could disagree with it.</li>
      </ul>
    </traffic-light-checkpoint>
  `,
};

/** Problems with a definition are reported in place. */
export const BadDefinition: Story = {
  args: {
    definition: {
      type: 'traffic-light-checkpoint',
      checkpoint: { id: 'bad', signal: 'blue', release: { word: 'in plain sight' } },
    },
  },
};
