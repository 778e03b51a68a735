// The contract of <traffic-light-checkpoint>.

import type { TrafficLightCheckpointDefinition } from '../../../src/elements/traffic-light-checkpoint/definition.js';
import { TrafficLightCheckpointElement } from '../../../src/elements/traffic-light-checkpoint/traffic-light-checkpoint.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { checkpoints } from '../../../stories/samples/index.js';
import { waitUntil } from '../../support/wait.js';
import { inside, parts, pressButton } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';
import { pick } from '../contract.js';
import type { Contract } from '../contract.js';
import '../../../src/elements/traffic-light-checkpoint/define.js';

/** A checkpoint in a separate record, so that tests do not share work. */
const inOwnRecord = (config: TrafficLightCheckpointDefinition): TrafficLightCheckpointDefinition => ({
  ...config,
  record: crypto.randomUUID(),
});

const { sudetenEssayStop, linearCheck, readingGo } = checkpoints;
const lights = ['radio "Stop I need help"', 'radio "Check I’m not sure yet"', 'radio "Go I’ve got it"'];
const saved = { red: 'Save and get help', yellow: 'Save my check', green: 'Save and go on' } as const;

const isInRecord = (element: Widget) => element.closest('learning-record') !== null;

async function save(element: Widget, light: keyof typeof saved): Promise<void> {
  await pick(element, light);
  await pressButton(element, saved[light]);
}

async function show(element: Widget, config: TrafficLightCheckpointDefinition): Promise<void> {
  element.definition = inOwnRecord(config);
  await trafficLightCheckpoint.drawn(element);
}

const bad = { type: 'traffic-light-checkpoint', checkpoint: { id: 'c', signal: 'blue', title: 'T' } };
const { checkpoint } = readingGo;

export const trafficLightCheckpoint: Contract = {
  tag: 'traffic-light-checkpoint',
  described: 'traffic-light-checkpoint',
  element: TrafficLightCheckpointElement,
  module: '/src/elements/traffic-light-checkpoint/traffic-light-checkpoint.ts',
  definitions: {
    first: { definition: inOwnRecord(readingGo), words: 'You have read the story once' },
    second: { definition: inOwnRecord(linearCheck), words: 'Check your rate of change' },
  },
  isForm: true,
  missing: 'Choose Stop, Check or Go.',
  values: ['red', 'yellow', 'green', 'green'],
  bad: {
    'no checkpoint': { change: { checkpoint: undefined }, says: /checkpoint: This is missing/ },
    'an unknown light': {
      change: { checkpoint: { ...checkpoint, signal: 'blue' } },
      says: /checkpoint\.signal: “blue” is not one of/,
    },
    'a script as the next link': {
      change: { checkpoint: { ...checkpoint, next: { text: 'On', href: 'javascript:attacked=true' } } },
      says: /checkpoint\.next\.href: Use a link that begins with https/,
    },
    'two items with the same id': {
      change: {
        checkpoint: {
          ...checkpoint,
          checks: [
            { id: 'a', text: 'A' },
            { id: 'a', text: 'B' },
          ],
        },
      },
      says: /Two things have the id “a”/,
    },
    'a release code that is not hashed': {
      change: { checkpoint: { ...checkpoint, release: { word: 'maple river' } } },
      says: /checkpoint\.release\.hash: This is missing/,
    },
  },
  prepare: (element) => element.setAttribute('name', 'level'),
  drawn: async (element) => {
    await element.updateComplete;
    // The foot appears with the record, for learners only.
    const foots = () => element.viewer === 'learner' && parts(element, 'signal').length > 0 && !isInRecord(element);
    await waitUntil(() => !element.isConnected || !foots() || parts(element, 'foot').length > 0, 'no record came');
    await element.updateComplete;
  },
  choose: pick,
  states: {
    'to choose': { exposes: ['group "You How is it going for you?"', ...lights, 'DisclosureTriangle "My work"'] },
    'at red': { bring: (element) => pick(element, 'red') },
    'at yellow': { bring: (element) => pick(element, 'yellow') },
    required: { bring: (element) => void (element.required = true) },
    disabled: { bring: (element) => void (element.disabled = true) },
    'red and saved': { bring: (element) => save(element, 'red') },
    'green and saved': { bring: (element) => save(element, 'green') },
    'the author’s yellow': { bring: (element) => show(element, linearCheck) },
    'the author’s yellow, escalated': {
      bring: async (element) => {
        await show(element, linearCheck);
        await save(element, 'red');
      },
    },
    'the author’s red, with a release-code field': {
      bring: async (element) => {
        await show(element, sudetenEssayStop);
        await waitUntil(() => parts(element, 'release-code').length > 0);
        inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
      },
    },
    'released by the teacher, with a card': {
      bring: async (element) => {
        await show(element, sudetenEssayStop);
        element.viewer = 'teacher';
        await waitUntil(() => parts(element, 'desk').length > 0);
        inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
        await pressButton(element, 'Let the student go on');
        await pressButton(element, 'Propose a code');
        await waitUntil(() => parts(element, 'card').length > 0);
      },
    },
    'not saved': {
      bring: async (element) => {
        const record: Widget = document.createElement('learning-record');
        record.store = { ...createMemoryStore(), add: () => Promise.reject(new Error('full')) };
        element.replaceWith(record);
        record.append(element);
        await trafficLightCheckpoint.drawn(element);
        await save(element, 'red');
        await waitUntil(() => element.matches(':state(unsaved)'), 'it does not say that it failed');
      },
    },
    'for a family': { bring: (element) => void (element.viewer = 'family') },
    bad: { bring: (element) => void (element.definition = bad), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
