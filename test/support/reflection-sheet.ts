// Helpers for tests with a reflection sheet.

import { fixture } from '@open-wc/testing';
import { isKind } from '../../src/core/entry.js';
import type { Entry, EntryOf } from '../../src/core/entry.js';
import type { ReflectionSheetDefinition } from '../../src/elements/reflection-sheet/definition.js';
import '../../src/elements/reflection-sheet/define.js';
import type { ReflectionSheetElement } from '../../src/elements/reflection-sheet/reflection-sheet.js';
import type { RecordSession } from '../../src/records/record-session.js';
import { recordHost, sessionOn } from './record-host.js';
import { inside, isShown, parts, wordsOf } from './widget.js';

const levels = [
  { value: 1, label: 'Beginning' },
  { value: 2, label: 'Developing' },
  { value: 3, label: 'Proficient' },
];

/** Two listed tests, one of them with questions, and two objectives. */
export const sheet: ReflectionSheetDefinition = {
  type: 'reflection-sheet',
  id: 'sheet',
  title: 'Algebra',
  objectives: [
    { id: 'slope', title: 'Slope', levels },
    { id: 'rate', title: 'Rates', levels },
  ],
  tests: [
    { id: 'unit-1', title: 'Unit 1 test', on: '2026-10-02' },
    {
      id: 'unit-2',
      title: 'Unit 2 test',
      questions: [
        { question: '1', objective: 'slope' },
        { question: '2', objective: 'rate' },
      ],
    },
  ],
};

/** Options of the element in addition to its definition. */
export type Options = Partial<Pick<ReflectionSheetElement, 'definition' | 'viewer'>> & {
  readonly session?: RecordSession;
};

/** A rendered sheet with its draft restored, in a separate record unless a session is given. */
export async function sheetOn(config: Options = {}): Promise<ReflectionSheetElement> {
  const { session = sessionOn(), ...members } = config;
  const host = await fixture<HTMLElement>(recordHost(session));
  const element = document.createElement('reflection-sheet');
  Object.assign(element, { definition: sheet }, members);
  host.append(element);
  await settled(element);
  return element;
}

/** Waits until the record and the draft have loaded and are rendered. */
export async function settled(element: ReflectionSheetElement): Promise<void> {
  // A memory store answers within a few promises; a task comes after all of them.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/**
 * The field with this label; of several, the one at this index.
 *
 * @throws {Error} with a list of the labels
 */
export function field(element: Element, label: string, place = 0): HTMLInputElement {
  const labels = inside<HTMLLabelElement>(element, 'label').filter(isShown);
  const found = labels.filter((one) => wordsOf(one) === label)[place]?.control;
  if (!(found instanceof HTMLElement)) {
    throw new Error(`No field “${label}”; there are ${labels.map((one) => `“${wordsOf(one)}”`).join(', ')}.`);
  }
  return found as HTMLInputElement;
}

/** Types into the field with this label, or selects in it. */
export async function write(element: ReflectionSheetElement, label: string, words: string, place = 0): Promise<void> {
  const box = field(element, label, place);
  if (box.type === 'radio') box.click();
  else {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
}

/** Clicks the button with this accessible name or visible text. */
export async function act(element: ReflectionSheetElement, name: string): Promise<void> {
  const all = inside<HTMLButtonElement>(element, 'button').filter(isShown);
  const found = all.find((one) => (one.ariaLabel ?? wordsOf(one)) === name) ?? all.find((one) => wordsOf(one) === name);
  if (!found)
    throw new Error(`No button “${name}”; there are ${all.map((one) => one.ariaLabel ?? wordsOf(one)).join(', ')}.`);
  found.click();
  await settled(element);
}

/** The text of the rows, one per line. */
export const rowsOf = (element: Element): string[] =>
  parts(element, 'row').map((row) => row.innerText.replace(/\s+/g, ' ').trim());

/** The focused element inside. */
export const focused = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;

/** Every entry about tests, including those taken back. */
export function testsIn({ record }: RecordSession): EntryOf<'tested'>[] {
  return record.entries.filter((entry: Entry): entry is EntryOf<'tested'> => isKind(entry, 'tested'));
}
