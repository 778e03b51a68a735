// Every state of <learning-record>, around a self-rating and its scale. Each story has a separate store, so that
// stories do not affect each other.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { makeEntry } from '../src/core/entry.js';
import type { Entry, EntryBody } from '../src/core/entry.js';
import { writeRecordFile } from '../src/core/record-file.js';
import '../src/elements/learning-record/define.js';
import type { LearningRecordElement } from '../src/elements/learning-record/learning-record.js';
import '../src/elements/self-rating/define.js';
import '../src/messages/es.js';
import { openBrowserRecord } from '../src/records/browser-store/browser-store.js';
import { Listeners, StoreError } from '../src/records/entry-store.js';
import type { Durability, EntryStore, StoreChange } from '../src/records/entry-store.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { selfRatings } from './samples/index.js';

type Story = StoryObj;

const { linearFunctions } = selfRatings;
const day = 24 * 60 * 60_000;

const meta: Meta = {
  title: 'learning-record',
  component: 'learning-record',
};

export default meta;

let latest: string | undefined;

/** An entry from some days ago. */
function made(body: EntryBody, daysAgo = 3): Entry {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const entry = makeEntry(body, { now: Date.now() - daysAgo * day, offset: 420, latest, random });
  latest = entry.at;
  return entry;
}

const rated = (level: number, daysAgo?: number): Entry =>
  made(
    {
      kind: 'rated',
      by: 'learner',
      about: linearFunctions.objective.id,
      level,
      of: { min: 1, max: 4, proficientAt: 3 },
      sure: true,
    },
    daysAgo,
  );

/** A store with entries, whose results a story controls. */
interface StoryStore extends EntryStore {
  durability: Durability;
  tell(change: StoreChange): void;
}

function storeWith(
  entries: readonly Entry[] = [rated(2, 9), rated(3)],
  durability: Durability = 'durable',
): StoryStore {
  const memory = createMemoryStore();
  void memory.add(entries);
  const listeners = new Listeners();
  const tell = (change: StoreChange) => listeners.tell(change);
  return {
    ...memory,
    durability,
    tell,
    subscribe: (listener) => listeners.add(listener),
    clear: async () => {
      await memory.clear();
      tell({ kind: 'cleared' });
    },
  };
}

const around = (store: LearningRecordElement['store']): TemplateResult => html`
  <learning-record record="algebra-1" .store=${store}>
    <self-rating .definition=${linearFunctions}></self-rating>
  </learning-record>
`;

/** The element of a story, once it shows its work. */
async function drawn(canvas: HTMLElement): Promise<LearningRecordElement> {
  const element = canvas.querySelector('learning-record');
  if (!element) throw new Error('The story drew no learning-record.');
  // The store answers asynchronously, and the foot updates after that.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element;
}

/** Clicks the first element for a selector in the foot. */
const pressing =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const selector of selectors) {
      const element = await drawn(canvasElement);
      element.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** The store of a story reports a change once the story is rendered. */
const telling =
  (change: StoreChange): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { store } = await drawn(canvasElement);
    if (store && 'tell' in store) (store as StoryStore).tell(change);
  };

/** Opens a file with "Open my copy". */
const opening =
  (text: () => string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const input = element.renderRoot.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text()], 'my-work.json', { type: 'application/json' }));
    if (!input) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(canvasElement);
  };

/** The work is saved in this browser: two ratings, one after each quiz. */
export const Saved: Story = { render: () => around(storeWith()) };

/** No work yet; the line says what will happen. This story saves in your browser. */
export const Empty: Story = { render: () => around(undefined) };

/** In Spanish. */
export const InSpanish: Story = { render: () => html`<div lang="es">${around(storeWith())}</div>` };

/** Students share computers: the work is saved until the student is done. */
export const SharedComputers: Story = { render: () => around(storeWith(undefined, 'session')) };

/** The browser saves nothing: a private window, or a frame without permission. */
export const NotSaved: Story = { render: () => around(storeWith(undefined, 'memory')) };

/** The storage is full. The rating is shown, is not reported as saved, and is tried again. */
export const Full: Story = {
  render: () => around({ ...storeWith(), add: () => Promise.reject(new StoreError('full')) }),
  play: opening(() => writeRecordFile({ record: 'algebra-1', learner: { key: '' }, entries: [rated(4, 0)] })),
};

/** "Keep going with the work from …?" The page shows none of the work until there is an answer. */
export const WhoseWork: Story = {
  render: () => html`
    <learning-record record="story-of-the-question-before">
      <self-rating .definition=${linearFunctions}></self-rating>
    </learning-record>
  `,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const record = `story-of-the-question-${Date.now()}`;
    const threeDaysAgo = Date.now() - 3 * day;
    const before = await openBrowserRecord(record, { now: () => threeDaysAgo });
    await before.store.load();
    await before.store.add([rated(3)]);
    before.close();
    element.record = record;
    await new Promise((resolve) => setTimeout(resolve, 500));
  },
};

/** The first step of erasing says what will be deleted, and offers a copy. The second erases. */
export const Erasing: Story = { render: () => around(storeWith()), play: pressing('.done summary') };

/** The work has been erased, here or in another tab. */
export const Erased: Story = { render: () => around(storeWith()), play: telling({ kind: 'cleared' }) };

/** The answer to "Who can see this?". */
export const WhoSeesIt: Story = {
  render: () => around(storeWith()),
  play: pressing('.row > details:not(.done) summary'),
};

/** A copy has been saved; when downloads do not work, its text can be copied. */
export const CopySaved: Story = { render: () => around(storeWith()), play: pressing('[data-do="copy"]') };

/** A copy has been opened: its entries have been added. */
export const CopyOpened: Story = {
  render: () => around(storeWith()),
  play: opening(() =>
    writeRecordFile({ record: 'algebra-1', learner: { key: '' }, entries: [rated(3, 1), rated(4, 0)] }),
  ),
};

/** Some entries of a copy cannot be read: the rest is added. */
export const CopyDamaged: Story = {
  render: () => around(storeWith()),
  play: opening(() =>
    writeRecordFile({ record: 'algebra-1', learner: { key: '' }, entries: [rated(4, 0)] }).replace(
      '"entries":[',
      '"entries":[{"v":1},',
    ),
  ),
};

/** A copy of another class is opened only after confirmation. */
export const CopyOfAnotherClass: Story = {
  render: () => around(storeWith()),
  play: opening(() => writeRecordFile({ record: 'biology', learner: { key: '' }, entries: [rated(1, 0)] })),
};

/** A copy that may be a classmate’s is added only by a student who says that it is theirs. */
export const CopyOfAnotherLearner: Story = {
  render: () => around(storeWith()),
  play: opening(() =>
    writeRecordFile({ record: 'algebra-1', learner: { key: 'k', label: 'Ana' }, entries: [rated(4, 0)] }),
  ),
};

/** A file that is not a copy. */
export const NoCopy: Story = { render: () => around(storeWith()), play: opening(() => 'name,grade') };

/** The browser's data were cleared while the page was open. */
export const BrowserCleared: Story = {
  render: () => around(storeWith()),
  play: telling({ kind: 'failed', reason: 'gone' }),
};

/** Some stored data cannot be read; they can be saved unchanged. */
export const Unreadable: Story = {
  render: () => around({ ...storeWith(), quarantined: async () => ['?'] }),
  play: telling({ kind: 'quarantined', count: 2 }),
};

/** Entries of a newer version than this page has. */
export const NewerVersion: Story = {
  render: () => around(storeWith([rated(3), { ...rated(4), v: 2 } as unknown as Entry])),
};

/** After a turn-in the line shows its date, and what has changed since. */
export const TurnedIn: Story = {
  render: () => {
    const first = rated(2, 9);
    const turnIn = made({ kind: 'turned-in', by: 'learner', about: 'algebra-1', through: first.id, how: 'copy' });
    return around(storeWith([first, turnIn, rated(3, 1)]));
  },
};

/** A widget without a learning-record has the same foot, in a disclosure. */
export const WithoutOne: Story = {
  render: () => html`<self-rating .definition=${linearFunctions}></self-rating>`,
};
