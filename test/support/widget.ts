// Reads a widget like a person: by its parts, its text and its buttons, not by its implementation.

import type { EntryStore } from '../../src/records/entry-store.js';

/** Any of our elements; its members depend on the tag. */
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

/** Every element in the shadow root that matches a selector, in reading order. */
export function inside<E extends Element = HTMLElement>(widget: Element, selector: string): E[] {
  return [...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The parts with this name, in reading order. */
export function parts(widget: Element, name: string): HTMLElement[] {
  return inside(widget, `[part~="${name}"]`);
}

/** Whether it takes up space and is not hidden. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The text of an element, with a space between text nodes. */
export function wordsOf(element: Node | null | undefined): string {
  const texts: string[] = [];
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * The visible button with this text; engines differ in the capitalization of language names.
 *
 * @throws {Error} with a list of the buttons
 */
export function button(widget: Element, words: string): HTMLButtonElement {
  const all = inside<HTMLButtonElement>(widget, 'button').filter(isShown);
  const found = all.find((one) => wordsOf(one).toLowerCase() === words.toLowerCase());
  if (!found) throw new Error(`No button “${words}”; there are ${all.map((one) => `“${wordsOf(one)}”`).join(', ')}.`);
  return found;
}

/** Clicks the button with this text and waits for the update. */
export async function pressButton(widget: Widget, words: string): Promise<void> {
  button(widget, words).click();
  await widget.updateComplete;
}
