// Looks at a widget as a person does: by its parts, its words and its buttons, never by how it is built.

import type { EntryStore } from '../../src/records/entry-store.js';

/** Whatever is on the page as one of our elements; which of these it has depends on its tag. */
export type Widget = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  definition?: unknown;
  src?: string;
  value?: string;
  name?: string;
  required?: boolean;
  disabled?: boolean;
  selectable?: boolean;
  viewer?: string;
  current?: number | undefined;
  target?: number | undefined;
  store?: EntryStore | undefined;
};

/** Everything in the shadow root that fits a selector, in reading order. */
export function inside<E extends Element = HTMLElement>(widget: Element, selector: string): E[] {
  return [...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The parts of this name, in reading order. */
export function parts(widget: Element, name: string): HTMLElement[] {
  return inside(widget, `[part~="${name}"]`);
}

/** Whether it takes room on the page and is not hidden. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The words of an element, those of each piece apart from the next. */
export function wordsOf(element: Node | null | undefined): string {
  const texts: string[] = [];
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * The button with these words that a person can press; engines differ in whether a language's name has a capital letter.
 *
 * @throws {Error} that names the buttons there are
 */
export function button(widget: Element, words: string): HTMLButtonElement {
  const all = inside<HTMLButtonElement>(widget, 'button').filter(isShown);
  const found = all.find((one) => wordsOf(one).toLowerCase() === words.toLowerCase());
  if (!found) throw new Error(`No button “${words}”; there are ${all.map((one) => `“${wordsOf(one)}”`).join(', ')}.`);
  return found;
}

/** Presses the button with these words and waits until the widget has answered. */
export async function pressButton(widget: Widget, words: string): Promise<void> {
  button(widget, words).click();
  await widget.updateComplete;
}
