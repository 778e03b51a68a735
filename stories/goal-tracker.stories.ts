// Every state of <goal-tracker>, on the samples.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody } from '../src/core/entry.js';
import '../src/elements/goal-tracker/define.js';
import type { GoalTrackerElement } from '../src/elements/goal-tracker/goal-tracker.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import type { EntryStore } from '../src/records/entry-store.js';
import { pasteRows } from './paste.js';
import { goalTrackers } from './samples/index.js';

type Args = Partial<Pick<GoalTrackerElement, 'definition' | 'viewer'>> & {
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

const { algebraGoals, cellGoals } = goalTrackers;

const meta: Meta<Args> = {
  title: 'goal-tracker',
  component: 'goal-tracker',
  args: { definition: algebraGoals, viewer: 'learner' },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
  },
  render: ({ definition, viewer, before, width, language }) => html`
    <learning-record record="story" lang=${language ?? 'en'} .store=${storeWith(before ?? [])}>
      <goal-tracker
        style="max-inline-size: ${width ?? '100%'}"
        .definition=${definition}
        .viewer=${viewer ?? 'learner'}
      ></goal-tracker>
    </learning-record>
  `,
};

export default meta;

const linear = 'obj-linear-functions';
const exponential = 'obj-linear-vs-exponential';
const rated = (about: string, level: number, by: 'learner' | 'teacher' = 'learner'): EntryBody => ({
  kind: 'rated',
  by,
  about,
  level,
  of: { min: 1, max: 4, proficientAt: 3 },
});
const goal = (about: string, objective = linear, more: object = {}): EntryBody => ({
  kind: 'goal-set',
  by: 'learner',
  about,
  objective,
  from: 2,
  target: 3,
  ...more,
});
const step = (about: string, what: string, more: object = {}): EntryBody => ({
  kind: 'step-set',
  by: 'learner',
  about,
  goal: 'g1',
  what,
  ...more,
});
const changed = (about: string, more: object): EntryBody => ({ kind: 'goal-changed', by: 'learner', about, ...more });

const underWay: readonly EntryBody[] = [
  rated(linear, 2),
  goal('g1', linear, { on: '2099-12-04', why: 'I want to compare phone plans on my own.' }),
  step('s1', 'I draw the graph with both axes named.', { on: '2099-11-24', suggested: true }),
  step('s2', 'Redo problem 4 and explain it to Ana', {
    on: '2099-11-27',
    where: 'At the library',
    who: 'Ana',
    proof: 'Ana can say it back',
    obstacle: { if: 'Ana is away', then: 'record it on my phone' },
  }),
  step('s3', 'Bring one question to help hour', { when: 'nextTest' }),
  { kind: 'step-changed', by: 'learner', about: 's1', state: 'done' },
  { kind: 'checked-in', by: 'learner', about: 'g1', text: 'Naming the axes helps me see what the 15 means.' },
];

/** Clicks the first element for each selector, like a student. */
const pressing =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('goal-tracker');
    for (const selector of selectors) {
      // The store answers asynchronously, and the widget updates after that.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element?.updateComplete;
      element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** No goals yet: the tracker suggests to set the first one. */
export const Empty: Story = {};

/** After a self-rating, the form has the current level filled in and the next one chosen. */
export const SettingAGoal: Story = { args: { before: [rated(linear, 2)] }, play: pressing('[data-act="new"]') };

/** The goal that "Work toward" in a self-rating creates: with one step, which needs a day. */
export const FromASelfRating: Story = {
  args: { before: [rated(linear, 2), goal('g1'), step('s1', 'Draw two graphs')] },
};

/** A goal with its plan, one step done. */
export const UnderWay: Story = { args: { before: underWay } };

/** Suggested steps from the next level, which the student can edit. */
export const AddingAStep: Story = {
  args: { before: [rated(linear, 2), goal('g1')] },
  play: pressing('[data-act="step"]', '[data-act="idea"]', '[name="when"][value="week"]'),
};

/** Missing input is reported at its field. */
export const SomethingMissing: Story = {
  args: { before: [rated(linear, 3), goal('g1')] },
  play: pressing('[data-act="step"]', '[data-act="saveStep"]'),
};

/** A target below the current level. */
export const BelowWhereIAm: Story = {
  args: { before: [rated(linear, 3)] },
  play: pressing('[data-act="new"]', '[name="target"][value="1"]', '[data-act="saveNew"]'),
};

/** A student is stuck and has asked the teacher to look. */
export const StuckAndWaiting: Story = {
  args: {
    before: [
      ...underWay,
      { kind: 'step-changed', by: 'learner', about: 's2', state: 'blocked' },
      changed('g1', { review: 'requested' }),
    ],
  },
};

/** More goals than recommended. */
export const TooMany: Story = {
  args: {
    before: ['g1', 'g2', 'g3', 'g4'].flatMap((id, index) => [
      goal(id, index % 2 ? exponential : linear),
      { ...step(`s-${id}`, 'Practice for ten minutes', { on: '2099-11-27' }), goal: id } as EntryBody,
    ]),
  },
};

/** Reached by a later rating; the lower one after it does not reopen the goal. */
export const Reached: Story = { args: { before: [...underWay, rated(linear, 3), rated(linear, 2)] } };

/** Goals closed as not yet, archived, and about a removed objective. */
export const PutAway: Story = {
  args: {
    before: [
      goal('g1'),
      changed('g1', { state: 'notYet' }),
      goal('g2', exponential),
      changed('g2', { state: 'archived' }),
      goal('g3', 'obj-of-last-year', { why: 'It was fun.' }),
    ],
  },
};

/** Rows of a planning sheet: valid rows are added, the others stay in the box with the reason. */
export const PastedRows: Story = {
  args: { before: [rated(linear, 2)] },
  play: ({ canvasElement }) => pasteRows(canvasElement.querySelector('goal-tracker'), goalSheet),
};

const goalSheet = `Objective\tGoal\tBy\tStep\tStep by
${linear}\t3\t12/18/2099\tDraw two lines on one grid\t12/1/2099
${linear}\t3\t12/18/2099\tAsk for help with the slope\tbefore the next test
Area\t3\t12/18/2099\t\t
${linear}\t1\t12/18/2099\t\t`;

/** One objective in two languages, closed by the teacher's rating only. */
export const TwoLanguages: Story = {
  args: { definition: cellGoals, before: [goal('g1', 'obj-cell-transport'), step('s1', 'Dibujar la membrana')] },
};

/** In Spanish. */
export const InSpanish: Story = { args: { definition: cellGoals, language: 'es' } };

/** On a narrow screen. */
export const Narrow: Story = { args: { before: underWay, width: '320px' } };

/** The teacher's actions. */
export const ForATeacher: Story = {
  args: { viewer: 'teacher', before: [...underWay, changed('g1', { review: 'requested' })] },
};

/** A family's view, with one button to confirm that they talked about it. */
export const ForAFamily: Story = { args: { viewer: 'family', before: underWay, language: 'es' } };
