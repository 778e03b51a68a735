// Helpers for tests with a checkpoint in a record.

import { fixture, html } from '@open-wc/testing';
import type { Checkpoint } from '../../src/core/checkpoint.js';
import '../../src/elements/traffic-light-checkpoint/define.js';
import type { TrafficLightCheckpointElement } from '../../src/elements/traffic-light-checkpoint/traffic-light-checkpoint.js';
import '../../src/messages/es.js';
import type { RecordSession } from '../../src/records/record-session.js';
import { recordHost, sessionOn } from './record-host.js';
import { waitUntil } from './wait.js';
import { inside, parts } from './widget.js';

interface Options {
  readonly session?: RecordSession;
  readonly viewer?: 'learner' | 'teacher' | 'family';
  readonly lang?: string;
  readonly more?: object;
}

/** The element, rendered, with its record ready. */
export async function shown(
  checkpoint: Checkpoint,
  { session = sessionOn(), viewer = 'learner', lang = 'en', more }: Options = {},
): Promise<TrafficLightCheckpointElement> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const host = recordHost(session);
  wrapper.append(host);
  const element = document.createElement('traffic-light-checkpoint');
  Object.assign(element, { viewer, definition: { type: 'traffic-light-checkpoint', checkpoint, ...more } });
  host.append(element);
  await waitUntil(() => session.state === 'ready');
  await settled(element);
  return element;
}

/** Waits until everything is rendered, including parts that are loaded on demand. */
export async function settled(element: TrafficLightCheckpointElement): Promise<void> {
  await element.updateComplete;
  if (element.viewer === 'teacher') await waitUntil(() => parts(element, 'desk').length > 0);
  await element.updateComplete;
}

/** Chooses a light with a click. */
export async function choose(element: TrafficLightCheckpointElement, light: 'red' | 'yellow' | 'green'): Promise<void> {
  inside<HTMLInputElement>(element, `.own input[value=${light}]`)[0]?.click();
  await element.updateComplete;
}

/** Types into the field with this name. */
export async function write(element: TrafficLightCheckpointElement, selector: string, text: string): Promise<void> {
  const field = inside<HTMLTextAreaElement | HTMLInputElement>(element, selector)[0];
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
