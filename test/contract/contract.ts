// What a suite has to know of a tag to put it to the test.

import { inside } from '../support/widget.js';
import type { Widget } from '../support/widget.js';

/** One tag, and what a suite has to know to put it to the test. */
export interface Contract {
  readonly tag: string;
  /** The tag under which custom-elements.json describes it. */
  readonly described: string;
  readonly element: new () => HTMLElement;
  /** The address of the module that holds the class. */
  readonly module: string;
  /** Two definitions that are good, with words that only the one and only the other shows; undefined for a tag that takes none. */
  readonly definitions?: { readonly first: Given; readonly second: Given };
  readonly isForm: boolean;
  /** Sets the attributes it needs, besides a definition, to do all that it can. */
  prepare(element: Widget): void;
  /** Resolves once it shows what it was given. */
  drawn(element: Widget): Promise<void>;
  /** What the form says when nothing is chosen and something is required; "Choose a level." when left out. */
  readonly missing?: string;
  /** Further ways its definition goes wrong: what is changed in the first one, and words that tell of it. */
  readonly bad?: Readonly<Record<string, { readonly change: object; readonly says: RegExp }>>;
  /** Four values of a form-associated tag, of which at least three can be picked; `1` to `4` when left out. */
  readonly values?: readonly string[];
  /** Picks what has this value as a person does; form-associated tags have it. */
  choose?(element: Widget, value: string): Promise<void>;
  /** All that it can show; each begins with a new element, prepared, with the first definition. */
  readonly states: Readonly<Record<string, State>>;
}

/** One of the four values of a tag, counted from 1. */
export function val({ values }: Contract, count: 1 | 2 | 3 | 4): string {
  return values?.[count - 1] ?? `${count}`;
}

/** A definition and words that appear with it. */
export interface Given {
  readonly definition: { readonly type: string; readonly objective?: { readonly levels: readonly object[] } };
  readonly words: string;
}

/** How a state is brought about, and what assistive technology is told in it. */
export interface State {
  /** Puts the element where it needs to be; it is in the page already, and drawn. */
  bring?(element: Widget): void | Promise<void>;
  /** Role and name of everything to act on, and of the groups, in reading order, such as `radio "3 · Proficient"`. */
  readonly tells?: readonly string[];
}

/** A new element of the tag, prepared, with its first definition in a record of its own, nowhere in the page yet. */
export function make({ tag, prepare, definitions }: Contract): Widget {
  const element = document.createElement(tag) as Widget;
  prepare(element);
  if (definitions) element.definition = { ...definitions.first.definition, record: crypto.randomUUID() };
  return element;
}

/** Picks what has this value, as a click does. */
export async function pick(element: Widget, value: string): Promise<void> {
  const radio = inside<HTMLInputElement>(element, `input[type="radio"][value="${value}"]`)[0];
  if (!radio) throw new Error(`There is no ${value} to choose.`);
  radio.click();
  await element.updateComplete;
}
