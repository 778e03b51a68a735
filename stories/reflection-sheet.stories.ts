// Every state of <reflection-sheet>, on the samples. Each story has a separate store, so that stories do not affect
// each other.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody, EntryOf } from '../src/core/entry.js';
import type { ReflectionSheetDefinition } from '../src/elements/reflection-sheet/definition.js';
import '../src/elements/reflection-sheet/define.js';
import type { ReflectionSheetElement } from '../src/elements/reflection-sheet/reflection-sheet.js';
import '../src/messages/es.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { reflectionSheets } from './samples/index.js';

interface Args {
  readonly definition?: ReflectionSheetDefinition;
  readonly viewer?: ReflectionSheetElement['viewer'];
  /** Entries that are already in the record. */
  readonly entries?: readonly Entry[];
}
type Story = StoryObj<Args>;

const { algebraTests, cellTests, anyTest } = reflectionSheets;

/** A separate store that reports itself as durable, while the story is open. */
const storeWith = (entries: readonly Entry[]) => {
  const store = createMemoryStore();
  void store.add(entries);
  return { ...store, durability: 'durable' as const };
};

const meta: Meta<Args> = {
  title: 'reflection-sheet',
  component: 'reflection-sheet',
  args: { definition: algebraTests, viewer: 'learner', entries: [] },
  argTypes: {
    definition: { control: 'object' },
    viewer: { control: 'select', options: ['learner', 'teacher', 'family'] },
    entries: { table: { disable: true } },
  },
  render: ({ definition, viewer, entries }) => html`
    <learning-record record="story" .store=${storeWith(entries ?? [])}>
      <reflection-sheet .definition=${definition} .viewer=${viewer ?? 'learner'}></reflection-sheet>
    </learning-record>
  `,
};

export default meta;

let latest: string | undefined;

/** An entry from a day in this fall. */
function made<B extends EntryBody>(body: B, day: string): EntryOf<B['kind']> {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const entry = makeEntry(body, { now: Date.parse(`${day}T17:00Z`), offset: 420, latest, random });
  latest = entry.at;
  return entry;
}

const about = algebraTests.id ?? '';
const [line = '', growth = ''] = algebraTests.objectives?.map(({ id }) => id) ?? [];

const first = () =>
  made(
    {
      kind: 'tested',
      by: 'learner',
      about,
      test: 'Unit 1 test',
      testId: 'alg1-unit-1',
      on: '2026-10-02',
      result: { points: 14, of: 20 },
      goal: '17 of 20',
      plan: 'Do the warm-ups every day, and ask about slope before the test.',
    },
    '2026-10-05',
  );

const second = () =>
  made(
    {
      kind: 'tested',
      by: 'learner',
      about,
      test: 'Unit 2 test',
      testId: 'alg1-unit-2',
      on: '2026-11-06',
      result: { points: 17.5, of: 20 },
      metLastGoal: true,
      goal: 'Every question about growth right',
      plan: 'Practice with a partner on Tuesday.',
      errors: [
        { question: '1', objective: line, right: true },
        { question: '2', objective: line, right: false, cause: 'simpleMistake' },
        { question: '3', objective: growth, right: false, cause: 'dontUnderstandYet' },
        { question: '4', objective: growth, right: true },
      ],
    },
    '2026-11-09',
  );

/** Two tests, and the teacher's comment on the second. */
function autumn(): Entry[] {
  const row = second();
  const words = 'You found your own mistakes. Come to the Tuesday table.';
  return [first(), row, made({ kind: 'commented', by: 'teacher', about: row.id, text: words }, '2026-11-10')];
}

/** Clicks the first element for each selector, or types the text after `=` into it. */
const doing =
  (...steps: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('reflection-sheet');
    for (const step of steps) {
      // The store answers asynchronously, and the widget updates after that.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element?.updateComplete;
      const [, name, words] = /^([\w:]+)=(.*)$/s.exec(step) ?? [];
      const target = element?.renderRoot.querySelector<HTMLInputElement>(name ? `[name="${name}"]` : step);
      if (target && words !== undefined) {
        target.value = words;
        target.dispatchEvent(new Event('input', { bubbles: true }));
      } else target?.click();
    }
  };

/** Before the first test: the purpose of the sheet, and what to do first. */
export const Empty: Story = { args: { definition: anyTest } };

/** The tests that the author lists, each with its own button. */
export const TestsAhead: Story = {};

/** After two tests: a result, a goal and a plan in each row, and the missed questions. */
export const Filled: Story = { args: { entries: autumn() } };

/** A new row for the next test, which asks about the last goal. */
export const Writing: Story = { args: { entries: autumn() }, play: doing('[data-act="addThis"]') };

/** Levels instead of points, on a scale from 1 to 4, in two languages. */
export const WithLevels: Story = { args: { definition: cellTests }, play: doing('[data-act="addThis"]') };

/** The author has assigned an objective to each question. */
export const QuestionByQuestion: Story = { play: doing('[data-id="alg1-unit-2"]') };

/** A message at each field with a problem; the text is kept. */
export const BadFields: Story = {
  args: { definition: anyTest },
  play: doing('[data-act="add"]', 'points=30', 'of=20', '[data-act="question"]', 'q:0:question=4', '[data-act="save"]'),
};

/** Rows from a spreadsheet: valid rows are in the form, the others stay in the box with the reason. */
export const Pasted: Story = {
  play: doing(
    '[data-id="alg1-unit-1"]',
    '.paste > summary',
    'pasted=1\tALG1-4\tright\n2\tLinear functions in real situations\twrong\tsimple mistake\n3\tFractions\tright',
    '[data-act="read"]',
  ),
};

/** Saved: the focus is on the row, with an undo button. */
export const Saved: Story = {
  play: doing('[data-id="alg1-unit-1"]', 'points=14', 'of=20', 'goal=17 of 20', '[data-act="save"]'),
};

/** Editing a row. */
export const Changing: Story = { args: { entries: autumn() }, play: doing('[data-act="change"]') };

/** A deleted row, with a button to restore it. */
export const Deleted: Story = { args: { entries: autumn() }, play: doing('[data-act="remove"]') };

/** Closed without saving: the text can be restored. */
export const Closed: Story = {
  play: doing('[data-id="alg1-unit-1"]', 'plan=Ask about slope', '[data-act="cancel"]'),
};

/** The same test entered on two devices: both rows are shown until the student deletes one. */
export const OnTwoDevices: Story = { args: { entries: [first(), first()] } };

/** The minimum that an author can ask for: a result and a goal. */
export const LessAsked: Story = { args: { definition: { ...algebraTests, ask: ['goal'] }, entries: autumn() } };

/** A teacher reads the sheet and comments. */
export const ForATeacher: Story = { args: { viewer: 'teacher', entries: autumn() } };

/** Full sentences for a family. */
export const ForAFamily: Story = { args: { viewer: 'family', entries: autumn() } };

/** On a phone the rows are cards. */
export const Narrow: Story = {
  args: { entries: autumn() },
  render: (args, context) => html`
    <div style="inline-size: 320px; max-inline-size: 100%">${meta.render?.(args, context)}</div>
  `,
};

/** In Spanish. */
export const InSpanish: Story = {
  args: { entries: autumn() },
  play: doing('[data-act="addThis"]'),
  render: (args, context) => html`<div lang="es">${meta.render?.(args, context)}</div>`,
};

/** A heading and a list that are readable before the script runs. */
export const FromMarkup: Story = {
  render: () => html`
    <reflection-sheet>
      <h3>World history</h3>
      <ul data-id="sheet-history">
        <li data-id="empires">Empires test, <time datetime="2026-10-16">October 16</time></li>
        <li data-id="revolutions">Revolutions test</li>
      </ul>
    </reflection-sheet>
  `,
};

/** Problems are reported with their place. */
export const BadDefinition: Story = {
  render: () => html`
    <reflection-sheet
      .definition=${{ type: 'reflection-sheet', tests: [{ title: 'Quiz', on: 'Friday' }] }}
    ></reflection-sheet>
  `,
};
