// Every state of <choice-board>, on the samples.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChoiceBoardDefinition } from '../src/elements/choice-board/definition.js';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody } from '../src/core/entry.js';
import '../src/elements/choice-board/define.js';
import type { ChoiceBoardElement } from '../src/elements/choice-board/choice-board.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import type { EntryStore } from '../src/records/entry-store.js';
import { boards } from './samples/index.js';

type Args = Partial<Pick<ChoiceBoardElement, 'definition' | 'viewer' | 'required' | 'disabled' | 'taken'>> & {
  /** Entries that are already in the record. */
  before?: readonly EntryBody[];
  width?: string;
  language?: string;
};
type Story = StoryObj<Args>;

/** A separate record for each story, in a store that reports itself as durable. */
function storeWith(bodies: readonly EntryBody[]): EntryStore {
  const store = createMemoryStore();
  const entries: Entry[] = [];
  for (const body of bodies) {
    const random = crypto.getRandomValues(new Uint8Array(10));
    const now = Date.UTC(2026, 10, 20, 15) + entries.length * 60_000;
    entries.push(makeEntry(body, { now, offset: 420, latest: entries.at(-1)?.at, random }));
  }
  void store.add(entries);
  return { ...store, durability: 'durable' };
}

const meta: Meta<Args> = {
  title: 'choice-board',
  component: 'choice-board',
  args: { definition: boards.linearBoard, viewer: 'learner', required: false, disabled: false },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
  },
  render: ({ definition, viewer, required, disabled, taken, before, width, language }) => html`
    <learning-record record="story" lang=${language ?? 'en'} .store=${storeWith(before ?? [])}>
      <choice-board
        style="max-inline-size: ${width ?? '100%'}"
        .definition=${definition}
        .viewer=${viewer ?? 'learner'}
        .taken=${taken ?? {}}
        ?required=${required ?? false}
        ?disabled=${disabled ?? false}
      ></choice-board>
    </learning-record>
  `,
};

export default meta;

const { linearBoard, sudetenBoard, ecosystemMenu, readingSquare } = boards;

/** A sample with other members in its definition. */
const varied = (sample: ChoiceBoardDefinition, changes: Partial<ChoiceBoardDefinition>): ChoiceBoardDefinition => ({
  ...sample,
  ...changes,
});

const chose = (board: ChoiceBoardDefinition, about: string, more: object = {}): EntryBody => ({
  kind: 'chosen',
  by: 'learner',
  board: board.id,
  about,
  ...more,
});
const moved = (about: string, state: 'started' | 'submitted' | 'done'): EntryBody => ({
  kind: 'progressed',
  by: 'learner',
  about,
  state,
});
const game: EntryBody = {
  kind: 'proposed',
  by: 'learner',
  board: sudetenBoard.id,
  about: 'idea-game',
  title: 'A board game',
  how: 'Each country plays with what it knew in September 1938, and every card names its source.',
};
const decided = (answer: 'approved' | 'changesAsked' | 'declined', note?: string): EntryBody => ({
  kind: 'decided',
  by: 'teacher',
  about: 'idea-game',
  answer,
  ...(note && { note }),
});

/** Clicks the first element for each selector, like a student. */
const pressing =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('choice-board');
    for (const selector of selectors) {
      // The store answers asynchronously, and the widget updates after that.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element?.updateComplete;
      element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** "Complete any two of the four": a math board without any choices. */
export const ToChoose: Story = {};

/** Two choices, one of them in progress. */
export const TwoChosen: Story = {
  args: {
    before: [
      chose(linearBoard, 'linear-error', { with: 'solo' }),
      chose(linearBoard, 'linear-teach', { with: 'partner', partners: [{ label: 'Ana', agreed: true }] }),
      moved('linear-error', 'started'),
    ],
  },
};

/** A third choice offers a swap in place. */
export const OneTooMany: Story = {
  args: { before: [chose(linearBoard, 'linear-error'), chose(linearBoard, 'linear-teach')] },
  play: pressing('[value="linear-station"]'),
};

/** Everything is done; the board asks whether it helped. */
export const Done: Story = {
  args: {
    before: [
      chose(linearBoard, 'linear-error', { with: 'solo' }),
      chose(linearBoard, 'linear-station'),
      moved('linear-error', 'done'),
      moved('linear-station', 'done'),
      { kind: 'gave-feedback', by: 'learner', about: 'linear-station', helped: 'yes' },
    ],
  },
};

/** One of three options on the Sudeten crisis, or an idea of your own, alone or with a partner. */
export const OneOfThree: Story = { args: { definition: sudetenBoard } };

/** The same in Spanish, as in a browser set to Spanish. */
export const InSpanish: Story = { args: { definition: sudetenBoard, language: 'es' } };

/** Both languages at once. */
export const TwoLanguages: Story = { args: { definition: varied(sudetenBoard, { languages: 'stacked' }) } };

/** A student's own idea, waiting for an answer. */
export const IdeaWaits: Story = { args: { definition: sudetenBoard, before: [game] } };

/** The teacher asks for a change, with a note. */
export const IdeaChange: Story = {
  args: {
    definition: sudetenBoard,
    before: [game, decided('changesAsked', 'Which three sources will the cards use?')],
  },
};

/** An approved idea is an option like the others. */
export const IdeaApproved: Story = {
  args: { definition: sudetenBoard, before: [game, decided('approved'), chose(sudetenBoard, 'idea-game')] },
};

/** A teacher's page answers ideas, and offers no choices. */
export const ForATeacher: Story = {
  args: { definition: sudetenBoard, viewer: 'teacher', before: [game, chose(sudetenBoard, 'sudeten-news')] },
};

/** A read-only board for a family. */
export const ForAFamily: Story = {
  args: { definition: sudetenBoard, viewer: 'family', before: [chose(sudetenBoard, 'sudeten-news')] },
};

/** A menu: a starter for everyone, one main dish, one or two sides. */
export const Menu: Story = { args: { definition: ecosystemMenu, before: [chose(ecosystemMenu, 'eco-web')] } };

/** Three in a line, through the center. */
export const ThreeInALine: Story = {
  args: {
    definition: readingSquare,
    before: ['map', 'claim', 'talk'].map((id) => chose(readingSquare, `reading-${id}`)),
  },
};

/** A points target: each option is worth 2, 5 or 8. */
export const Points: Story = {
  args: {
    definition: varied(linearBoard, {
      title: 'Ten points',
      options: linearBoard.options.map((option, place) => ({ ...option, points: [2, 5, 5, 8][place] ?? 2 })),
      rules: { pointsTarget: { target: 10 } },
    }),
    before: [chose(linearBoard, 'linear-error')],
  },
};

/** An option is full: the lab table has room for eight, and eight students have chosen it. */
export const Full: Story = { args: { taken: { 'linear-walk': 8 } } };

/** The author has removed an option that was chosen before. */
export const Archived: Story = {
  args: {
    before: [
      chose(linearBoard, 'linear-poster', { label: 'A poster for the hallway' }),
      moved('linear-poster', 'started'),
      chose(linearBoard, 'linear-error'),
    ],
  },
};

/** One option at a time, for students who find four too many. */
export const OneAtATime: Story = { args: { definition: varied(linearBoard, { layout: 'one' }) } };

/** On a phone. */
export const Narrow: Story = { args: { width: '320px', before: [chose(linearBoard, 'linear-error')] } };

/** A partner name of ten thousand letters, and an idea that contains markup. */
export const StrangeWords: Story = {
  args: {
    definition: sudetenBoard,
    width: '320px',
    before: [
      chose(sudetenBoard, 'sudeten-news', {
        with: 'partner',
        partners: [{ label: 'Maximiliano'.repeat(910), agreed: false }],
      }),
      { ...game, title: '<img src=x onerror=alert(1)>', how: '<script>alert(1)</script>' },
    ],
  },
};

/** Contradicting rules are reported. */
export const Contradiction: Story = {
  args: { definition: varied(linearBoard, { rules: { pickRange: { min: 3, max: 2 }, mustDo: ['linear-poster'] } }) },
};
