// Every state of <proficiency-scale>, on the samples.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProficiencyScaleDefinition } from '../src/elements/proficiency-scale/definition.js';
import '../src/elements/proficiency-scale/define.js';
import type { ProficiencyScaleElement } from '../src/elements/proficiency-scale/proficiency-scale.js';
import '../src/messages/es.js';
import { scales } from './samples/index.js';

type Args = Partial<
  Pick<ProficiencyScaleElement, 'definition' | 'current' | 'target' | 'selectable' | 'viewer' | 'required' | 'value'>
>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'proficiency-scale',
  component: 'proficiency-scale',
  args: { definition: scales.argumentWriting, selectable: false, viewer: 'learner', required: false },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    current: { control: 'number' },
    target: { control: 'number' },
  },
  render: ({ definition, current, target, selectable, viewer, required, value }) => html`
    <proficiency-scale
      .definition=${definition}
      .current=${current}
      .target=${target}
      .viewer=${viewer ?? 'learner'}
      ?selectable=${selectable ?? false}
      ?required=${required ?? false}
      value=${value ?? ''}
    ></proficiency-scale>
  `,
};

export default meta;

/** A sample with other members in its definition. */
const varied = (
  sample: ProficiencyScaleDefinition,
  changes: Partial<ProficiencyScaleDefinition>,
): ProficiencyScaleDefinition => ({ ...sample, ...changes });

/** The levels without a current level. Use it to show a class what the objective means. */
export const ToRead: Story = {};

/** A student's view: the current level, the goal, and what the next level requires. */
export const WhereIAm: Story = { args: { current: 2, target: 3 } };

/** The goal is reached; there is another level above. */
export const GoalReached: Story = { args: { current: 3, target: 3 } };

/** At the top there is no next level, and the scale says so. */
export const AtTheTop: Story = { args: { current: 4 } };

/** On a phone the levels stack as cards. */
export const Narrow: Story = {
  args: { current: 2, target: 3 },
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** A selectable scale, as a control of the form around it. */
export const Selectable: Story = { args: { selectable: true, value: '2' } };

/** A form requires a level: submitting it empty focuses the levels. */
export const InAForm: Story = {
  args: { selectable: true, required: true },
  render: ({ definition, required }) => html`
    <form onsubmit="return false">
      <proficiency-scale name="level" selectable ?required=${required} .definition=${definition}></proficiency-scale>
      <p><button>Send</button> <button type="reset">Start over</button></p>
    </form>
  `,
};

/** From 0 to 4 in half points, with a current level between two levels. */
export const HalfPoints: Story = { args: { definition: scales.zeroToFourHalves, current: 2.5, target: 3.5 } };

/** A selectable scale with every half point. */
export const HalfPointsToChoose: Story = {
  args: { definition: scales.zeroToFourHalves, selectable: true, value: '2.5' },
};

/** Level 0 is a level like the others; it is not the same as no level. */
export const LevelZero: Story = { args: { definition: scales.zeroToFourHalves, current: 0 } };

/** A continuum of three levels, as in a portrait of a graduate. */
export const ThreeLevels: Story = { args: { definition: scales.collaborationContinuum } };

/** Met and not yet. */
export const TwoLevels: Story = { args: { definition: scales.metNotYet, current: 0 } };

/** English and Spanish stacked, the reader's language first. Change the language in the toolbar. */
export const LanguagesStacked: Story = { args: { definition: scales.cellTransport, current: 2 } };

/** English and Spanish side by side where there is room. */
export const LanguagesSideBySide: Story = { args: { definition: scales.sudetenSources, current: 2 } };

/** One language at a time, with a button to swap. */
export const LanguagesSwapped: Story = {
  args: { definition: varied(scales.cellTransport, { languages: 'swap' }), current: 2 },
};

/** The highest level comes first. */
export const Descending: Story = {
  args: { definition: varied(scales.exponentialFunctions, { order: 'descending' }), current: 2, target: 3 },
};

/** One level at a time, for students who find all of them too many. */
export const OneAtATime: Story = {
  args: { definition: varied(scales.skillsusaSafety, { layout: 'one' }), current: 2 },
};

/** Always a table, even on narrow screens. */
export const AsATable: Story = { args: { definition: varied(scales.linearFunctions, { layout: 'table' }) } };

/** Always cards, even on wide screens. */
export const AsCards: Story = { args: { definition: varied(scales.linearFunctions, { layout: 'cards' }), current: 1 } };

/** A family's view. */
export const ForAFamily: Story = { args: { current: 2, target: 3, viewer: 'family' } };

/** Words that are too long for a narrow page, in six levels and two languages. */
export const VeryLongWords: Story = { args: { definition: scales.longWords } };

/** A table in the page becomes the scale; without the script it stays a table. */
export const FromATable: Story = {
  render: ({ current }) => html`
    <proficiency-scale .current=${current}>
      <table data-id="obj-graphs" data-statement="I can read a graph and tell its story.">
        <caption>
          Reading graphs
        </caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">I can</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">1 – Beginning</th>
            <td>I can find one point on a graph.</td>
          </tr>
          <tr>
            <th scope="row">2 – Developing</th>
            <td>I can say where a graph rises and falls.</td>
          </tr>
          <tr>
            <th scope="row">3 – Proficient</th>
            <td>I can tell what the slope means in the story.</td>
          </tr>
        </tbody>
      </table>
    </proficiency-scale>
  `,
  args: { current: 1 },
};

/** A list becomes the scale in the same way. */
export const FromAList: Story = {
  render: () => html`
    <proficiency-scale>
      <ol data-id="obj-teamwork" data-statement="I can work in a team.">
        <li><strong>Beginning:</strong> I do my part.</li>
        <li><strong>Proficient:</strong> I help others do theirs.</li>
        <li><strong>Advanced:</strong> I help the team change how it works.</li>
      </ol>
    </proficiency-scale>
  `,
};

/** A definition with mistakes reports each problem and its place, and keeps what the author wrote on the page. */
export const BadDefinition: Story = {
  render: () => html`
    <proficiency-scale
      .definition=${{
        type: 'proficiency-scale',
        objective: {
          id: 'obj-bad',
          title: 'A scale with mistakes',
          levels: [
            { value: 1, label: 'Beginning' },
            { value: 1, label: '' },
          ],
        },
      }}
    >
      <p>This is what the author wrote in the page: one level is beginning, the next proficient.</p>
    </proficiency-scale>
  `,
};

/** A URL without a file is reported. */
export const FileNotFound: Story = {
  render: () => html`<proficiency-scale src="./there-is-no-such-file.json"></proficiency-scale>`,
};

/** Without a definition the widget is empty. */
export const Empty: Story = { render: () => html`<proficiency-scale></proficiency-scale>` };
