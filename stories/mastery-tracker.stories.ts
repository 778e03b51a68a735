// Every state of <mastery-tracker>, on the samples. Each story has a separate store, so that stories do not affect each
// other.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody, EntryOf } from '../src/core/entry.js';
import type { MasteryRule, MasteryTrackerDefinition } from '../src/elements/mastery-tracker/definition.js';
import '../src/elements/mastery-tracker/define.js';
import type { MasteryTrackerElement } from '../src/elements/mastery-tracker/mastery-tracker.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { pasteRows } from './paste.js';
import { trackers } from './samples/index.js';

interface Args {
  readonly definition?: MasteryTrackerDefinition;
  readonly viewer?: MasteryTrackerElement['viewer'];
  /** Entries that are already in the record. */
  readonly entries?: readonly Entry[];
}
type Story = StoryObj<Args>;

const { algebraTracker, cellTransport } = trackers;
const [linear, exponential, halves] = algebraTracker.objectives.map(({ id }) => id) as [string, string, string];
const [cells] = cellTransport.objectives.map(({ id }) => id) as [string];

/** A separate store that reports itself as durable, while the story is open. */
const storeWith = (entries: readonly Entry[]) => {
  const store = createMemoryStore();
  void store.add(entries);
  return { ...store, durability: 'durable' as const };
};

const meta: Meta<Args> = {
  title: 'mastery-tracker',
  component: 'mastery-tracker',
  args: { definition: algebraTracker, viewer: 'learner', entries: [] },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    entries: { table: { disable: true } },
  },
  render: ({ definition, viewer, entries }) => html`
    <learning-record record="story" .store=${storeWith(entries ?? [])}>
      <mastery-tracker .definition=${definition} .viewer=${viewer ?? 'learner'}></mastery-tracker>
    </learning-record>
  `,
};

export default meta;

const day = 24 * 60 * 60_000;
let latest: string | undefined;

/** An entry from some days ago. */
function made<B extends EntryBody>(body: B, daysAgo: number): EntryOf<B['kind']> {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const entry = makeEntry(body, { now: Date.now() - daysAgo * day, offset: 420, latest, random });
  latest = entry.at;
  return entry;
}

/** A rating after a piece of work; without one, of the objective as a whole. */
function rated(
  about: string,
  level: number | null,
  daysAgo: number,
  work?: string,
  more: Partial<EntryOf<'rated'>> = {},
): EntryOf<'rated'> {
  const evidence = work && { evidence: { id: work, title: work, kind: 'assessment' as const } };
  const of = { min: 1, max: 4, proficientAt: 3 };
  const version = about === linear ? { version: 1 } : {};
  return made({ kind: 'rated', by: 'learner', about, level, of, ...version, ...evidence, ...more }, daysAgo);
}

const byTeacher = { by: 'teacher' as const, released: true };

/**
 * Nine weeks: five pieces of work with the student's and the teacher's levels, a test, a goal, and other objectives.
 */
function quarter(): Entry[] {
  latest = undefined;
  return [
    rated(linear, 1, 60, 'Exit ticket 1'),
    rated(linear, 1, 59, 'Exit ticket 1', byTeacher),
    rated(linear, 2, 50, 'Quiz 1'),
    rated(linear, 2, 49, 'Quiz 1', byTeacher),
    rated(exponential, 3, 45, 'Exit ticket 2'),
    rated(linear, 3, 40, 'Homework 4'),
    rated(exponential, 3, 35, 'Quiz 2'),
    rated(linear, 2, 30, 'Group poster', {
      evidence: { id: 'poster', title: 'Group poster', kind: 'project', independence: 'group' },
    }),
    made({ kind: 'goal-set', by: 'learner', about: 'goal-1', objective: linear, from: 2, target: 4, on: in30() }, 29),
    rated(linear, 3, 20, 'Quiz 3'),
    rated(linear, 3, 19, 'Quiz 3', byTeacher),
    rated(linear, 3, 9, 'Unit test', { by: 'assessment' }),
    rated(exponential, 2, 8, 'Quiz 4'),
  ];
}

const in30 = () => new Date(Date.now() + 30 * day).toISOString().slice(0, 10);

const determined = (level: number | null, suggested: number, daysAgo: number, reason?: string) =>
  made(
    {
      kind: 'determined',
      by: 'teacher',
      about: linear,
      level,
      suggested,
      how: reason === undefined ? 'snapshot' : 'override',
      ...(reason !== undefined && { reason }),
    },
    daysAgo,
  );

/** Waits for the record, and opens the disclosures with these names of the first objective. */
const unfolding =
  (...names: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mastery-tracker');
    for (const name of names) {
      // A store answers within a few promises; a task comes after all of them.
      await new Promise((resolve) => setTimeout(resolve));
      await element?.updateComplete;
      const fold = element?.shadowRoot?.querySelector<HTMLDetailsElement>(`details[data-disclosure^="${name}:"]`);
      if (fold) fold.open = true;
    }
    await new Promise((resolve) => setTimeout(resolve));
    await element?.updateComplete;
  };

/** No ratings yet: what to do first. */
export const Empty: Story = {};

/** One rating, and two objectives without a level. */
export const OneRating: Story = { args: { entries: [rated(linear, 2, 1, 'Quiz 1')] }, play: unfolding('how') };

/** A quarter of work: chart, goal, teacher, a test. */
export const Quarter: Story = { args: { entries: quarter() }, play: unfolding('how') };

/** The same as a table, with the ratings that do not count and why, and the calculation step by step. */
export const TableAndSteps: Story = { args: { entries: quarter() }, play: unfolding('how', 'table', 'steps') };

/** The teacher has set a level, and there is newer work. */
export const OutOfDate: Story = {
  args: { entries: [...quarter(), determined(2, 2.7, 6, 'You still need the table.'), rated(linear, 4, 2, 'Quiz 5')] },
};

/** The teacher's options in that case. */
export const OutOfDateForATeacher: Story = {
  args: { ...OutOfDate.args, viewer: 'teacher' },
};

/** Rows of a class sheet: valid rows are added, the others stay in the box with the reason. */
export const PastedRows: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mastery-tracker');
    await unfolding('none')({ canvasElement } as never);
    await pasteRows(element, ratingSheet, 'given');
  },
};

const ratingSheet = `${linear}\tExit ticket 1\t9/14/2026\t1
${linear}\tQuiz 1\t9/21/2026\t2
${linear}\tQuiz 2\t10/5/2026\t3
${exponential}\tQuiz 2\t10/5/2026\t2
Area\tQuiz 2\t10/5/2026\t2
${linear}\tUnit test\tsoon\t3`;

/** A teacher sets another level, with a reason. */
export const ForATeacher: Story = { args: { viewer: 'teacher', entries: quarter() }, play: unfolding('set') };

/** The calculated level, confirmed by the teacher. */
export const Snapshot: Story = { args: { entries: [...quarter(), determined(3, 3, 3)] } };

/** Full sentences for a family. */
export const ForAFamily: Story = { args: { viewer: 'family', entries: quarter() } };

/** Every reason for which a rating does not count. */
export const LeftOut: Story = {
  args: {
    definition: {
      ...algebraTracker,
      mastery: { method: 'average', drop: ['group', 'withHelp'], exclude: [{ work: 'Quiz 9', why: 'A fire drill' }] },
    },
    entries: [
      ...quarter(),
      rated(linear, 9, 5, 'Bonus'),
      rated(linear, null, 4, 'Quiz 8', { code: 'absent' }),
      rated(linear, 3, 3, 'Quiz 9'),
      rated(linear, 2, 2, 'Old project', { version: 7, label: 'Partly' }),
      rated(linear, 4, 1, 'Peer review', { by: 'peer' }),
    ],
  },
  play: unfolding('how', 'table'),
};

/** A teacher's levels are hidden until the student has rated that work. */
export const Waiting: Story = {
  args: { entries: [rated(linear, 2, 3, 'Quiz 1'), rated(linear, 3, 2, 'Quiz 2', { by: 'teacher' })] },
};

/** Ratings of an objective that has been removed from the list are kept. */
export const Archived: Story = {
  args: { entries: [...quarter(), rated('obj-gone', 3, 1, 'Quiz 7', { label: 'Proficient' })] },
  play: async ({ canvasElement }) => {
    await new Promise((resolve) => setTimeout(resolve));
    const element = canvasElement.querySelector('mastery-tracker');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector('details[data-disclosure="gone"]')?.setAttribute('open', '');
  },
};

/** More ratings than fit in a chart, and a long table. */
export const Many: Story = {
  args: {
    entries: Array.from({ length: 80 }, (_, index) => rated(linear, 1 + (index % 4), 90 - index, `Work ${index + 1}`)),
  },
  play: unfolding('how', 'table'),
};

/** In half points, from 0. */
export const HalfPoints: Story = {
  args: {
    definition: { ...algebraTracker, objectives: algebraTracker.objectives.slice(2) },
    entries: [0, 1.5, 2, 2.5, 3].map((level, index) => rated(halves, level, 40 - index * 7, `Quiz ${index + 1}`)),
  },
  play: unfolding('how'),
};

/** English and Spanish stacked. Change the language in the toolbar. */
export const TwoLanguages: Story = {
  args: {
    definition: cellTransport,
    entries: [1, 2, 2, 3].map((level, index) => rated(cells, level, 30 - index * 7, `Lab ${index + 1}`)),
  },
  play: unfolding('how', 'steps'),
};

/** On a phone. */
export const Narrow: Story = {
  args: { entries: quarter() },
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
  play: unfolding('how', 'table', 'steps'),
};

/** Problems are reported with their place. */
export const BadDefinition: Story = {
  render: () =>
    html`<mastery-tracker
      .definition=${{ type: 'mastery-tracker', objectives: [], mastery: { weight: 120 } }}
    ></mastery-tracker>`,
};

const way = (method: NonNullable<MasteryRule['method']>, more: MasteryRule = {}): Story => ({
  args: {
    definition: {
      ...algebraTracker,
      objectives: algebraTracker.objectives.slice(0, 1),
      mastery: { method, ...more },
    },
    entries: [1, 3, 2, 4, 3].map((level, index) => rated(linear, level, 40 - index * 7, `Quiz ${index + 1}`)),
  },
  play: unfolding('how', 'steps'),
});

/** Each calculation method, step by step. */
export const Average = way('average');
export const Median = way('median');
export const Mode = way('mode');
export const Latest = way('latest');
export const Highest = way('highest');
export const WeightedAverage = way('weighted-average');
export const DecayingAverage = way('decaying-average');
export const NMastery = way('n-mastery', { times: 2 });
export const PowerLaw = way('power-law');
export const LinearTrend = way('linear-trend');
export const BestFit = way('best-fit', { snap: 'nearest' });
