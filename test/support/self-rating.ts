// A self-rating after a quiz, as the tests of it use one.

import { fixture } from '@open-wc/testing';
import type { Entry, EntryKind, EntryOf } from '../../src/core/entry.js';
import { isKind } from '../../src/core/entry.js';
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import '../../src/elements/self-rating/define.js';
import type { SelfRatingElement } from '../../src/elements/self-rating/self-rating.js';
import type { RecordSession } from '../../src/records/record-session.js';
import { recordHost, sessionOn } from './record-host.js';
import { inside, parts, pressButton, wordsOf } from './widget.js';

/** After a quiz on lines: four levels, with signs at level 3. */
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

/** What a test gives the element beside its definition. */
export type Given = Partial<
  Pick<SelfRatingElement, 'definition' | 'viewer' | 'name' | 'required' | 'disabled' | 'value'>
> & { readonly session?: RecordSession };

/** A self-rating in the page, in a record of its own unless a session is given; drawn, and with its draft back. */
export async function rating(config: Given = {}): Promise<SelfRatingElement> {
  const { session = sessionOn(), ...members } = config;
  const host = await fixture<HTMLElement>(recordHost(session));
  const element = document.createElement('self-rating');
  Object.assign(element, { definition: quiz }, members);
  host.append(element);
  await settled(element);
  return element;
}

/** Waits until the record and the draft have come, and are drawn. */
export async function settled(element: SelfRatingElement): Promise<void> {
  // A store that lives in memory answers within a few promises, a task comes after all of them.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** Picks a level as a tap does. */
export async function choose(element: SelfRatingElement, value: number): Promise<void> {
  const radio = inside<HTMLInputElement>(element, `input[name="level"][value="${value}"]`)[0];
  if (!radio) throw new Error(`There is no level ${value} to choose.`);
  radio.click();
  await element.updateComplete;
}

/** Two taps: a level, and how sure. */
export async function rate(element: SelfRatingElement, value: number, how = 'I’m sure'): Promise<void> {
  await choose(element, value);
  await pressButton(element, how);
  await settled(element);
}

/** Writes into the box or line with this label, as typing does; an `id` starts with the label's words. */
export async function write(element: SelfRatingElement, label: string, words: string): Promise<void> {
  const box = control(element, label);
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Ticks what has this label. */
export async function checkbox(element: SelfRatingElement, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

/**
 * The control with this label.
 *
 * @throws {Error} that names the labels there are
 */
export function control(element: SelfRatingElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const labels = inside<HTMLLabelElement>(element, 'label');
  const found = labels.find((one) => wordsOf(one).endsWith(label))?.control;
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) {
    throw new Error(`No control “${label}”; there are ${labels.map((one) => `“${wordsOf(one)}”`).join(', ')}.`);
  }
  return found;
}

/** What is said to have been saved. */
export const shownRating = (element: Element): string => wordsOf(inside(element, 'h3')[0]);

/** The earlier ratings, newest first, each in a line. */
export const earlier = (element: Element): string[] =>
  parts(element, 'history').flatMap((list) => [...list.querySelectorAll('li')].map(wordsOf));

/** All entries of a kind. */
export function entriesOf<K extends EntryKind>({ record }: RecordSession, kind: K): EntryOf<K>[] {
  return record.entries.filter((entry: Entry): entry is EntryOf<K> => isKind(entry, kind));
}
