// Helpers for tests with a self-rating after a quiz.

import { fixture } from '@open-wc/testing';
import type { Entry, EntryKind, EntryOf } from '../../src/core/entry.js';
import { isKind } from '../../src/core/entry.js';
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import '../../src/elements/self-rating/define.js';
import type { SelfRatingElement } from '../../src/elements/self-rating/self-rating.js';
import type { RecordSession } from '../../src/records/record-session.js';
import { recordHost, sessionOn } from './record-host.js';
import { inside, parts, pressButton, wordsOf } from './widget.js';

/** After a quiz on lines: four levels, with indicators at level 3. */
export const quiz: SelfRatingDefinition = {
  type: 'self-rating',
  objective: {
    id: 'lines',
    title: 'Lines',
    statement: 'I can write the rule of a line.',
    levels: [
      { value: 1, label: 'Beginning', descriptor: 'With help, I can plot points.' },
      { value: 2, label: 'Developing', descriptor: 'I can find the slope.' },
      {
        value: 3,
        label: 'Proficient',
        descriptor: 'I can write the rule.',
        indicators: [
          { id: 'rule', text: 'I write a rule from a story.' },
          { id: 'check', text: 'I check it with a point.' },
        ],
      },
      { value: 4, label: 'Extending', descriptor: 'I can compare two lines.' },
    ],
  },
  evidence: { id: 'quiz-2', title: 'Quiz 2', kind: 'assessment' },
};

/** Options of the element in addition to its definition. */
export type Options = Partial<
  Pick<SelfRatingElement, 'definition' | 'viewer' | 'name' | 'required' | 'disabled' | 'value'>
> & { readonly session?: RecordSession };

/** A rendered self-rating with its draft restored, in a separate record unless a session is given. */
export async function rating(config: Options = {}): Promise<SelfRatingElement> {
  const { session = sessionOn(), ...members } = config;
  const host = await fixture<HTMLElement>(recordHost(session));
  const element = document.createElement('self-rating');
  Object.assign(element, { definition: quiz }, members);
  host.append(element);
  await settled(element);
  return element;
}

/** Waits until the record and the draft have loaded and are rendered. */
export async function settled(element: SelfRatingElement): Promise<void> {
  // A memory store answers within a few promises; a task comes after all of them.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** Selects a level with a click. */
export async function choose(element: SelfRatingElement, value: number): Promise<void> {
  const radio = inside<HTMLInputElement>(element, `input[name="level"][value="${value}"]`)[0];
  if (!radio) throw new Error(`There is no level ${value} to choose.`);
  radio.click();
  await element.updateComplete;
}

/** Two clicks: a level, and the confidence. */
export async function rate(element: SelfRatingElement, value: number, how = 'I’m sure'): Promise<void> {
  await choose(element, value);
  await pressButton(element, how);
  await settled(element);
}

/** Types into the field with this label; an `id` starts with the label's text. */
export async function write(element: SelfRatingElement, label: string, words: string): Promise<void> {
  const box = control(element, label);
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Checks the checkbox with this label. */
export async function checkbox(element: SelfRatingElement, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

/**
 * The control with this label.
 *
 * @throws {Error} with a list of the labels
 */
export function control(element: SelfRatingElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const labels = inside<HTMLLabelElement>(element, 'label');
  const found = labels.find((one) => wordsOf(one).endsWith(label))?.control;
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) {
    throw new Error(`No control “${label}”; there are ${labels.map((one) => `“${wordsOf(one)}”`).join(', ')}.`);
  }
  return found;
}

/** The text of the saved rating. */
export const shownRating = (element: Element): string => wordsOf(inside(element, 'h3')[0]);

/** The text of the earlier ratings, newest first. */
export const earlier = (element: Element): string[] =>
  parts(element, 'history').flatMap((list) => [...list.querySelectorAll('li')].map(wordsOf));

/** All entries of a kind. */
export function entriesOf<K extends EntryKind>({ record }: RecordSession, kind: K): EntryOf<K>[] {
  return record.entries.filter((entry: Entry): entry is EntryOf<K> => isKind(entry, kind));
}
