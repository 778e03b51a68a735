// Every state of <learning-path>, on the samples. Each story keeps its work in a store of its own, so that none disturbs another.
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

/** The work so far, kept for as long as the story is open. */
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

/** The essay: the first step is unfolded, what is behind the red light is not on the page. */
export const Beginning: Story = {};

/** Some days in: the step that was started last is the one that is unfolded. */
export const OnTheWay: Story = { args: { work: [moved('essay-sources', 'done'), moved('essay-prompt', 'started')] } };

/** The claim is written: the red light sends the student to the teacher's desk. */
export const AtTheRedLight: Story = { args: { work: [...atTheStop, moved('essay-claim-step', 'done')] } };

/** The same with a `soft` light: what comes later is dimmed, and it is said when it opens. */
export const SoftLight: Story = {
  args: {
    definition: softly(paths.sudetenEssay),
    work: [...atTheStop, moved('essay-claim-step', 'started')],
  },
};

/** A prompt of the student's own waits for the teacher's answer. */
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

/** The teacher asked for a change in it. */
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

/** The light has turned: the draft is open. */
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

/** Everything that everybody does is done. */
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

/** Math at one's own pace: the first choice brings the steps that go with it. */
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

/** In the author's Spanish, with our own around it. */
export const InSpanish: Story = {
  args: { work: atTheStop },
  render: (args, context) => html`<div lang="es">${meta.render?.(args, context)}</div>`,
};

/** The teacher's side: every step, answers to own prompts, and the light. */
export const ForATeacher: Story = {
  args: { viewer: 'teacher', work: [moved('essay-sources', 'done'), ownPrompt, chose('essay-prompt', 'own-prompt')] },
};

/** A family sees what the steps are and how far they are, and nothing of what is between student and teacher. */
export const ForAFamily: Story = { args: { viewer: 'family', work: atTheStop } };

/** A list that makes sense before the script runs. */
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

/** What nobody could ever get to is said in place. */
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
