// Every state of <learning-record>, around a self-rating and its scale. Each story keeps its work in a store of its own, so that none disturbs another.
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

/** An entry as a student made it some days ago. */
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

/** A store that holds some entries, and of which a story can say what becomes of it. */
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

/** The element that a story drew, once it shows its work. */
async function drawn(canvas: HTMLElement): Promise<LearningRecordElement> {
  const element = canvas.querySelector('learning-record');
  if (!element) throw new Error('The story drew no learning-record.');
  // The store answers in a moment, and the foot is drawn after that.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element;
}

/** Presses what fits a selector in the foot. */
const pressing =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const selector of selectors) {
      const element = await drawn(canvasElement);
      element.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** The store of a story says something once the story is drawn. */
const telling =
  (change: StoreChange): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { store } = await drawn(canvasElement);
    if (store && 'tell' in store) (store as StoryStore).tell(change);
  };

/** A file is opened with "Open my copy". */
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

/** The work is in this browser: two ratings, one after each quiz. */
export const Saved: Story = { render: () => around(storeWith()) };

/** Nothing is there yet; the line says what will be. Saves in this browser, so what you do here stays. */
export const Empty: Story = { render: () => around(undefined) };

/** In Spanish. */
export const InSpanish: Story = { render: () => html`<div lang="es">${around(storeWith())}</div>` };

/** Students share computers: the work stays until somebody is done. */
export const SharedComputers: Story = { render: () => around(storeWith(undefined, 'session')) };

/** The browser keeps nothing: a private window, or a frame that may not. */
export const NotSaved: Story = { render: () => around(storeWith(undefined, 'memory')) };

/** This computer is full. The rating is shown, is not called saved, and is tried again. */
export const Full: Story = {
  render: () => around({ ...storeWith(), add: () => Promise.reject(new StoreError('full')) }),
  play: opening(() => writeRecordFile({ record: 'algebra-1', learner: { key: 'k' }, entries: [rated(4, 0)] })),
};

/** "Keep going with the work from …?" Nothing of the work is on the page until somebody answers. */
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

/** The first step of erasing says what will be gone, and offers a copy. The second erases. */
export const Erasing: Story = { render: () => around(storeWith()), play: pressing('.done summary') };

/** The work was erased, here or in another tab. */
export const Erased: Story = { render: () => around(storeWith()), play: telling({ kind: 'cleared' }) };

/** Who can see this? */
export const WhoSeesIt: Story = {
  render: () => around(storeWith()),
  play: pressing('.row > details:not(.done) summary'),
};

/** A copy was saved; where no file arrives it can be taken as text. */
export const CopySaved: Story = { render: () => around(storeWith()), play: pressing('[data-do="copy"]') };

/** A copy was opened: what it held is here now. */
export const CopyOpened: Story = {
  render: () => around(storeWith()),
  play: opening(() =>
    writeRecordFile({ record: 'algebra-1', learner: { key: 'k' }, entries: [rated(3, 1), rated(4, 0)] }),
  ),
};

/** Some of what a copy holds cannot be read: the rest is kept. */
export const CopyDamaged: Story = {
  render: () => around(storeWith()),
  play: opening(() =>
    writeRecordFile({ record: 'algebra-1', learner: { key: 'k' }, entries: [rated(4, 0)] }).replace(
      '"entries":[',
      '"entries":[{"v":1},',
    ),
  ),
};

/** A copy of another class is opened only when somebody says so. */
export const CopyOfAnotherClass: Story = {
  render: () => around(storeWith()),
  play: opening(() => writeRecordFile({ record: 'biology', learner: { key: 'k' }, entries: [rated(1, 0)] })),
};

/** A file that is something else. */
export const NoCopy: Story = { render: () => around(storeWith()), play: opening(() => 'name,grade') };

/** Somebody cleared the browser's data while the page was open. */
export const BrowserCleared: Story = {
  render: () => around(storeWith()),
  play: telling({ kind: 'failed', reason: 'gone' }),
};

/** Some of what was stored cannot be read; it can be saved as it is. */
export const Unreadable: Story = {
  render: () => around({ ...storeWith(), quarantined: async () => ['?'] }),
  play: telling({ kind: 'quarantined', count: 2 }),
};

/** Made by a newer version than this page has. */
export const NewerVersion: Story = {
  render: () => around(storeWith([rated(3), { ...rated(4), v: 2 } as unknown as Entry])),
};

/** After a turn-in the line says when that was, and what has changed since. */
export const TurnedIn: Story = {
  render: () => {
    const first = rated(2, 9);
    const turnIn = made({ kind: 'turned-in', by: 'learner', about: 'algebra-1', through: first.id, how: 'copy' });
    return around(storeWith([first, turnIn, rated(3, 1)]));
  },
};

/** A widget that no learning-record is around has the same foot, folded. */
export const WithoutOne: Story = {
  render: () => html`<self-rating .definition=${linearFunctions}></self-rating>`,
};
