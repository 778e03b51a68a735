// Every state of <learning-path>, on the samples. Each story has a separate store, so that stories do not affect each
// other.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { EntryBody } from '../src/core/entry.js';
import type { LearningPathDefinition } from '../src/elements/learning-path/definition.js';
import '../src/elements/learning-path/define.js';
import type { LearningPathElement } from '../src/elements/learning-path/learning-path.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { paths } from './samples/index.js';

type Args = Partial<Pick<LearningPathElement, 'definition' | 'viewer'>> & { work?: readonly EntryBody[] };
type Story = StoryObj<Args>;

/** The work so far, stored while the story is open. */
function storeWith(work: readonly EntryBody[]) {
  const store = createMemoryStore();
  let latest: string | undefined;
  void store.add(
    work.map((body) => {
      const random = crypto.getRandomValues(new Uint8Array(10));
      const entry = makeEntry(body, { now: Date.now(), offset: new Date().getTimezoneOffset(), latest, random });
      latest = entry.at;
      return entry;
    }),
  );
  return { ...store, durability: 'durable' as const };
}

const meta: Meta<Args> = {
  title: 'learning-path',
  component: 'learning-path',
  args: { definition: paths.sudetenEssay, viewer: 'learner' },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    work: { table: { disable: true } },
  },
  render: ({ definition, viewer, work = [] }) => html`
    <learning-record record="story" .store=${storeWith(work)}>
      <learning-path .definition=${definition} .viewer=${viewer ?? 'learner'}></learning-path>
    </learning-record>
  `,
};

export default meta;

const moved = (about: string, state: 'started' | 'done'): EntryBody => ({
  kind: 'progressed',
  by: 'learner',
  about,
  state,
});
const chose = (board: string, about: string): EntryBody => ({ kind: 'chosen', by: 'learner', about, board });
const atTheStop = [
  moved('essay-sources', 'done'),
  chose('essay-prompt', 'prompt-prague'),
  moved('essay-prompt', 'done'),
];
const ownPrompt: EntryBody = {
  kind: 'proposed',
  by: 'learner',
  about: 'own-prompt',
  board: 'essay-prompt',
  title: 'What did people my age think about the war?',
  how: 'I compare two diaries and say what each could know.',
};

/** The essay: the first step is open, and the steps after the red light are hidden. */
export const Beginning: Story = {};

/** Some days later: the step that was started last is open. */
export const OnTheWay: Story = { args: { work: [moved('essay-sources', 'done'), moved('essay-prompt', 'started')] } };

/** The claim is written: the red light sends the student to the teacher's desk. */
export const AtTheRedLight: Story = { args: { work: [...atTheStop, moved('essay-claim-step', 'done')] } };

/** The same with a `soft` checkpoint: later steps are dimmed, with the condition that opens them. */
export const SoftLight: Story = {
  args: {
    definition: softly(paths.sudetenEssay),
    work: [...atTheStop, moved('essay-claim-step', 'started')],
  },
};

/** A student's own prompt waits for the teacher's answer. */
export const OwnPrompt: Story = {
  args: {
    work: [
      moved('essay-sources', 'done'),
      ownPrompt,
      chose('essay-prompt', 'own-prompt'),
      moved('essay-prompt', 'started'),
    ],
  },
};

/** The teacher has asked for a change in it. */
export const OwnPromptSentBack: Story = {
  args: {
    work: [
      moved('essay-sources', 'done'),
      ownPrompt,
      chose('essay-prompt', 'own-prompt'),
      { kind: 'decided', by: 'teacher', about: 'own-prompt', answer: 'changesAsked', note: 'Which two diaries?' },
      moved('essay-prompt', 'started'),
    ],
  },
};

/** The teacher has released the student: the next step is open. */
export const LetGoOn: Story = {
  args: {
    work: [
      ...atTheStop,
      moved('essay-claim-step', 'done'),
      { kind: 'released', by: 'teacher', about: 'essay-claim', word: true },
    ],
  },
};

/** Before the turn-in: a checklist, and "I'm ready". */
export const ReadyToTurnIn: Story = {
  args: {
    work: [
      ...atTheStop,
      moved('essay-claim-step', 'done'),
      { kind: 'released', by: 'teacher', about: 'essay-claim' },
      moved('essay-draft', 'done'),
    ],
  },
};

/** All must steps are done. */
export const Complete: Story = {
  args: {
    work: [
      ...atTheStop,
      moved('essay-claim-step', 'done'),
      { kind: 'released', by: 'teacher', about: 'essay-claim' },
      moved('essay-draft', 'done'),
      { kind: 'asked-ready', by: 'learner', about: 'essay-final' },
      moved('essay-final', 'done'),
    ],
  },
};

/** Self-paced math: the first choice adds the steps of its branch. */
export const SelfPaced: Story = { args: { definition: paths.linearPath } };

/** Complete any two of the four; one is chosen, and nothing is saved yet. */
export const AnyTwoOfFour: Story = {
  args: {
    definition: paths.linearPath,
    work: [
      chose('linear-start', 'start-watch'),
      moved('linear-start', 'done'),
      moved('linear-film', 'done'),
      moved('linear-practice', 'started'),
    ],
  },
};

/** On a phone. */
export const Narrow: Story = {
  args: { work: atTheStop },
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** In the author's Spanish, with Spanish messages around it. */
export const InSpanish: Story = {
  args: { work: atTheStop },
  render: (args, context) => html`<div lang="es">${meta.render?.(args, context)}</div>`,
};

/** The teacher's view: every step, answers to own prompts, and the checkpoint. */
export const ForATeacher: Story = {
  args: { viewer: 'teacher', work: [moved('essay-sources', 'done'), ownPrompt, chose('essay-prompt', 'own-prompt')] },
};

/** A family sees the steps and the progress, and nothing that is between student and teacher. */
export const ForAFamily: Story = { args: { viewer: 'family', work: atTheStop } };

/** A list that is readable before the script runs. */
export const FromMarkup: Story = {
  render: () => html`
    <learning-path data-id="lab-report">
      <h2>Your lab report</h2>
      <p>I can explain what our data show.</p>
      <ol>
        <li data-id="lab-table" data-minutes="20"><strong>Make the table</strong> Every number has a unit.</li>
        <li data-id="lab-picture" data-minutes="15">
          <strong>Choose a picture</strong>
          <ul>
            <li data-id="lab-bars"><strong>Bars</strong></li>
            <li data-id="lab-line"><strong>A line</strong></li>
          </ul>
          <p data-signal="red" data-id="lab-stop">Show me your picture</p>
        </li>
        <li data-id="lab-text" data-minutes="40"><strong>Write what it shows</strong> Three sentences.</li>
      </ol>
    </learning-path>
  `,
};

/** Steps that no student can reach are reported in place. */
export const BadDefinition: Story = {
  args: {
    definition: {
      type: 'learning-path',
      id: 'bad',
      title: 'A path that ends in a circle',
      steps: [
        { id: 'one', kind: 'must', title: 'One', after: ['two'] },
        { id: 'two', kind: 'must', title: 'Two', after: ['one'], checkpoint: 'gone' },
        { id: 'three', kind: 'choose', title: 'Three', options: [] },
      ],
    },
  },
};

function softly(path: LearningPathDefinition): LearningPathDefinition {
  return { ...path, checkpoints: (path.checkpoints ?? []).map((one) => ({ ...one, lock: 'soft' })) };
}
