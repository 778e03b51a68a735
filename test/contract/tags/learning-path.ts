// The contract of <learning-path>.

import type { EntryBody } from '../../../src/core/entry.js';
import type { LearningPathDefinition } from '../../../src/elements/learning-path/definition.js';
import '../../../src/elements/learning-path/define.js';
import { LearningPathElement } from '../../../src/elements/learning-path/learning-path.js';
import '../../../src/elements/learning-record/define.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { paths } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { waitUntil } from '../../support/wait.js';
import { inside, isShown, parts, pressButton } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import { pick } from '../contract.js';
import type { Contract } from '../contract.js';

const { sudetenEssay, linearPath } = paths;

/** A path in a separate record, so that tests do not share work. */
const own = (config: LearningPathDefinition): LearningPathDefinition => ({ ...config, record: crypto.randomUUID() });

const isInRecord = (element: Widget) => element.closest('learning-record') !== null;
const done = (about: string): EntryBody => ({ kind: 'progressed', by: 'learner', about, state: 'done' });
const chose = (board: string, about: string): EntryBody => ({ kind: 'chosen', by: 'learner', about, board });
const atTheStop = [done('essay-sources'), chose('essay-prompt', 'prompt-peace'), done('essay-prompt')];
const proposed: EntryBody = {
  kind: 'proposed',
  by: 'learner',
  about: 'own-prompt',
  board: 'essay-prompt',
  title: 'What did people my age think?',
  how: 'Two diaries.',
};
const letGoOn: EntryBody = { kind: 'released', by: 'teacher', about: 'essay-claim' };

/** Puts it into a record with these entries, with every step open. */
async function withWork(element: Widget, ...work: readonly EntryBody[]): Promise<void> {
  const maker = new EntryMaker();
  const store = createMemoryStore();
  await store.add(work.map((body) => maker.make(body)));
  const record: Widget = document.createElement('learning-record');
  record.store = { ...store, durability: 'durable' };
  element.replaceWith(record);
  record.append(element);
  await learningPath.drawn(element);
  await waitUntil(() => work.length === 0 || inside(element, '.step.done, .option').length > 0, 'the work never came');
  await expand(element);
}

async function expand(element: Widget): Promise<void> {
  inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const [first, ...rest] = linearPath.steps;
const bad = { type: 'learning-path', id: 'bad', title: 'A circle', steps: [{ ...first, after: [first?.id] }] };

export const learningPath: Contract = {
  tag: 'learning-path',
  described: 'learning-path',
  element: LearningPathElement,
  module: '/src/elements/learning-path/learning-path.ts',
  definitions: {
    first: { definition: own(linearPath), words: 'Linear functions at your own pace' },
    second: { definition: own(sudetenEssay), words: 'Essay: peace at any price?' },
  },
  isForm: false,
  bad: {
    'no steps': { change: { steps: [] }, says: /steps: This is missing/ },
    'a circle': { change: bad, says: /needs itself/ },
    'a missing light': {
      change: { steps: [{ ...first, checkpoint: 'gone' }, ...rest] },
      says: /steps\[0\]\.checkpoint: There is no “gone”/,
    },
    'a choice without options': {
      change: { steps: [{ ...first, options: [] }, ...rest.slice(1)] },
      says: /steps\[0\]\.options: There is nothing to choose/,
    },
    'two steps with the same id': {
      change: { steps: [...linearPath.steps, { id: 'linear-test', kind: 'must', title: 'Again' }] },
      says: /Two things have the id “linear-test”/,
    },
    'a script as a link': {
      change: {
        steps: [
          ...linearPath.steps,
          { id: 'x', kind: 'must', title: 'X', resources: [{ title: 'R', href: 'javascript:attacked=true' }] },
        ],
      },
      says: /Use a link that begins with https/,
    },
  },
  prepare: () => {},
  drawn: async (element) => {
    await element.updateComplete;
    // The foot appears with the record, for learners only.
    const foots = () => element.viewer === 'learner' && parts(element, 'steps').length > 0 && !isInRecord(element);
    await waitUntil(() => !element.isConnected || !foots() || parts(element, 'foot').length > 0, 'no record came');
    await element.updateComplete;
  },
  states: {
    beginning: {},
    'every step open': { bring: expand },
    'a choice that is not saved': {
      bring: async (element) => {
        inside<HTMLInputElement>(element, '.picks input')[0]?.click();
        await element.updateComplete;
      },
    },
    'saved, with undo': {
      bring: async (element) => {
        inside<HTMLInputElement>(element, '.picks input')[0]?.click();
        await element.updateComplete;
        await pressButton(element, 'Save my choice');
        await pressButton(element, 'Start');
      },
    },
    'at a red light': {
      bring: async (element) => {
        element.definition = own(sudetenEssay);
        await withWork(element, ...atTheStop);
        await waitUntil(() => parts(element, 'release-code').length > 0);
        await expand(element);
        await pick(element, 'red');
        await pressButton(element, 'Save and get help');
      },
    },
    'released, and ready': {
      bring: async (element) => {
        element.definition = own(sudetenEssay);
        await withWork(element, ...atTheStop, done('essay-claim-step'), letGoOn, done('essay-draft'));
      },
    },
    complete: {
      bring: async (element) => {
        element.definition = own(sudetenEssay);
        const asked: EntryBody = {
          kind: 'asked-ready',
          by: 'learner',
          about: 'essay-final',
          words: 'I read it twice.',
        };
        const all = [...atTheStop, done('essay-claim-step'), letGoOn, done('essay-draft'), asked, done('essay-final')];
        await withWork(element, ...all);
      },
    },
    'a prompt of their own': {
      bring: async (element) => {
        element.definition = own(sudetenEssay);
        await withWork(element, proposed, chose('essay-prompt', 'own-prompt'));
      },
    },
    'for a teacher': {
      bring: async (element) => {
        element.definition = own(sudetenEssay);
        element.viewer = 'teacher';
        await withWork(element, proposed, chose('essay-prompt', 'own-prompt'));
        await waitUntil(() => parts(element, 'desk').length > 0);
        await expand(element);
        await pressButton(element, 'Propose a code');
        await waitUntil(() => parts(element, 'card').length > 0);
      },
    },
    'for a family': { bring: (element) => void (element.viewer = 'family') },
    'not saved': {
      bring: async (element) => {
        const record: Widget = document.createElement('learning-record');
        record.store = { ...createMemoryStore(), add: () => Promise.reject(new Error('full')) };
        element.definition = own(sudetenEssay);
        element.replaceWith(record);
        record.append(element);
        await waitUntil(() => inside(element, '[data-act=start]').some(isShown), 'the record did not load');
        await pressButton(element, 'Start');
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    bad: { bring: (element) => void (element.definition = bad), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
