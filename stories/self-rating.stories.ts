// Every state of <self-rating>, on the samples. Each story has a separate store, so that stories do not affect each
// other.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody, EntryOf } from '../src/core/entry.js';
import type { SelfRatingDefinition } from '../src/elements/self-rating/definition.js';
import '../src/elements/self-rating/define.js';
import type { SelfRatingElement } from '../src/elements/self-rating/self-rating.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { selfRatings } from './samples/index.js';

interface Args {
  readonly definition?: SelfRatingDefinition;
  readonly viewer?: SelfRatingElement['viewer'];
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Entries that are already in the record. */
  readonly entries?: readonly Entry[];
}
type Story = StoryObj<Args>;

const { linearFunctions, argumentWriting, cellTransport, zeroToFourHalves } = selfRatings;

/** A separate store that reports itself as durable, while the story is open. */
const storeWith = (entries: readonly Entry[]) => {
  const store = createMemoryStore();
  void store.add(entries);
  return { ...store, durability: 'durable' as const };
};

const meta: Meta<Args> = {
  title: 'self-rating',
  component: 'self-rating',
  args: { definition: linearFunctions, viewer: 'learner', required: false, disabled: false, entries: [] },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    entries: { table: { disable: true } },
  },
  render: ({ definition, viewer, required, disabled, entries }) => html`
    <learning-record record="story" .store=${storeWith(entries ?? [])}>
      <self-rating
        .definition=${definition}
        .viewer=${viewer ?? 'learner'}
        ?required=${required ?? false}
        ?disabled=${disabled ?? false}
      ></self-rating>
    </learning-record>
  `,
};

export default meta;

/** A sample with other members in its definition. */
const varied = (sample: SelfRatingDefinition, changes: Partial<SelfRatingDefinition>): SelfRatingDefinition => ({
  ...sample,
  ...changes,
});

const day = 24 * 60 * 60_000;
let latest: string | undefined;

/** An entry from some days ago. */
function made<B extends EntryBody>(body: B, daysAgo: number): EntryOf<B['kind']> {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const entry = makeEntry(body, { now: Date.now() - daysAgo * day, offset: 420, latest, random });
  latest = entry.at;
  return entry;
}

/** A rating of linear functions, after this quiz unless `more` has another. */
function rated(level: number, daysAgo: number, more: Partial<EntryOf<'rated'>> = {}): EntryOf<'rated'> {
  const { objective, evidence } = linearFunctions;
  const of = { min: 1, max: 4, proficientAt: 3 };
  const work = evidence && { evidence };
  return made(
    { kind: 'rated', by: 'learner', about: objective.id, version: 1, level, of, sure: true, ...work, ...more },
    daysAgo,
  );
}

const ticket = (place: number): Partial<EntryOf<'rated'>> => ({
  evidence: { id: `ticket-${place}`, title: `Exit ticket ${place}`, kind: 'practice' },
});
const levelsBefore: readonly (readonly [own: number, teacher: number])[] = [
  [1, 1],
  [2, 2],
  [3, 2],
  [2, 2],
  [3, 3],
];
/** Five pieces of work that student and teacher have both rated. */
const weeks = (): Entry[] =>
  levelsBefore.flatMap(([own, teacher], place) => [
    rated(own, 30 - place * 5, { ...ticket(place + 1), sure: place > 2 }),
    rated(teacher, 29 - place * 5, { ...ticket(place + 1), by: 'teacher' }),
  ]);

/** Clicks the first element for each selector, like a student. */
const pressing =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('self-rating');
    for (const selector of selectors) {
      // The store answers asynchronously, and the widget updates after that.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element?.updateComplete;
      element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

const level = (value: number) => `input[name="level"][value="${value}"]`;
const unfold = 'details:has(> fieldset) > summary';

/** Before the first rating: the levels, and two ways to save. */
export const ToChoose: Story = {};

/** A level is selected and not saved; the draft survives a reload. */
export const Picked: Story = { play: pressing(level(3)) };

/** After two clicks: the saved rating, and what the next level requires. */
export const Saved: Story = { play: pressing(level(2), '[data-act="unsure"]') };

/** At the top of the scale. */
export const SavedAtTheTop: Story = { play: pressing(level(4), '[data-act="sure"]') };

/** Every optional part that a teacher may ask for. */
export const AddingMore: Story = { play: pressing(level(2), '[data-act="sure"]', unfold) };

/** The minimum that a teacher can ask for. */
export const NothingMore: Story = {
  args: { definition: varied(linearFunctions, { ask: [], frames: [], wordBank: [] }) },
  play: pressing(level(2), '[data-act="sure"]'),
};

/** Editing a rating from today. */
export const Changing: Story = { play: pressing(level(2), '[data-act="sure"]', '[data-act="change"]') };

/** Taken back, with a button to restore it. */
export const TakenBack: Story = { play: pressing(level(2), '[data-act="sure"]', '[data-act="undo"]') };

/** No level is selected: a message says so, and the levels get the focus. */
export const Missing: Story = { play: pressing('[data-act="sure"]') };

/** From level 3 on, the teacher asks for a reason before saving. */
export const ReasonAsked: Story = {
  args: { definition: varied(linearFunctions, { requireEvidenceAt: 3 }) },
  play: pressing(level(3), '[data-act="sure"]'),
};

/** A week later: the rating of Quiz 2 with its reason, and the earlier ones. */
export const NextWeek: Story = {
  args: {
    entries: [
      ...weeks(),
      rated(3, 7, { why: { text: 'I wrote a rule for the gym and checked it.' }, need: ['example'] }),
    ],
  },
};

/** A new piece of work; the earlier ratings are below. */
export const AfterEarlierRatings: Story = { args: { entries: weeks() } };

/** The teacher's level appears after the student has rated; from five pairs on, the two are compared. */
export const WithTheTeachers: Story = {
  args: { entries: [...weeks(), rated(3, 0.1), rated(3, 0.05, { by: 'teacher' })] },
};

/** A level on paper, copied by the student, beside the student's own. */
export const CopiedLevel: Story = { args: { entries: [rated(3, 0.1), rated(2, 0.05, { copied: true })] } };

/** A teacher's view of the same work. */
export const ForATeacher: Story = { args: { viewer: 'teacher', entries: [rated(2, 1)] } };

/** A family's view: plain words, without controls. */
export const ForAFamily: Story = {
  args: { viewer: 'family', entries: [rated(2, 1, { why: { text: 'I can find the rate of change.' } })] },
};

/** A modified expectation is always labeled. */
export const ChangedExpectation: Story = {
  args: {
    definition: varied(linearFunctions, { modified: true }),
    entries: [rated(3, 0.1, { modified: true })],
  },
};

/** A rating of a level that has been removed from the scale keeps its own label. */
export const OlderScale: Story = { args: { entries: [rated(5, 0.1, { label: 'Mastering' })] } };

/** From 0 to 4 in half points, the highest first. */
export const HalfPoints: Story = { args: { definition: zeroToFourHalves }, play: pressing(level(2.5)) };

/** English and Spanish stacked. Change the language in the toolbar. */
export const TwoLanguages: Story = {
  args: { definition: cellTransport },
  play: pressing(level(2), '[data-act="sure"]', unfold),
};

/** On a phone. */
export const Narrow: Story = {
  play: pressing(level(2), '[data-act="sure"]'),
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** Without a piece of work: a rating at any time. */
export const WithoutWork: Story = {
  args: {
    definition: (({ evidence: _, ...rest }): SelfRatingDefinition => rest)(argumentWriting),
  },
};

/** A form requires a level: submitting it empty focuses the levels. */
export const InAForm: Story = {
  args: { required: true },
  render: (args, context) => html`
    <form onsubmit="return false">
      ${meta.render?.(args, context)}
      <p><button>Send</button> <button type="reset">Start over</button></p>
    </form>
  `,
};

/** Read-only, as in a disabled fieldset. */
export const Disabled: Story = { args: { disabled: true } };

/** Problems are reported with their place. */
export const BadDefinition: Story = {
  render: () => html`<self-rating .definition=${{ type: 'self-rating', objective: { id: 'o' } }}></self-rating>`,
};
