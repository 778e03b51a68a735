// The contract of a tag: what the suites need to know in order to test it.

import { inside } from '../support/widget.js';
import type { Widget } from '../support/widget.js';

/** One tag, with what the suites need to know. */
export interface Contract {
  readonly tag: string;
  /** The tag that describes it in custom-elements.json. */
  readonly described: string;
  readonly element: new () => HTMLElement;
  /** The URL of the module with the class. */
  readonly module: string;
  /** Two valid definitions, each with text that only it shows; undefined for a tag without a definition. */
  readonly definitions?: { readonly first: ContractDefinition; readonly second: ContractDefinition };
  readonly isForm: boolean;
  /** Sets the attributes, in addition to the definition, that enable all features. */
  prepare(element: Widget): void;
  /** Resolves once the element shows its definition. */
  drawn(element: Widget): Promise<void>;
  /** The validation message for a missing value; "Choose a level." by default. */
  readonly missing?: string;
  /** More invalid definitions: changes to the first one, and the expected message. */
  readonly bad?: Readonly<Record<string, { readonly change: object; readonly says: RegExp }>>;
  /** Four values of a form-associated tag, of which at least three are selectable; `1` to `4` by default. */
  readonly values?: readonly string[];
  /** Selects a value as a person does; only for form-associated tags. */
  choose?(element: Widget, value: string): Promise<void>;
  /** All states of the tag; each starts with a new, prepared element with the first definition. */
  readonly states: Readonly<Record<string, State>>;
}

/** One of the four values of a tag, counting from 1. */
export function val({ values }: Contract, count: 1 | 2 | 3 | 4): string {
  return values?.[count - 1] ?? `${count}`;
}

/** A definition and text that appears with it. */
export interface ContractDefinition {
  readonly definition: { readonly type: string; readonly objective?: { readonly levels: readonly object[] } };
  readonly words: string;
}

/** How to reach a state, and what assistive technology is given in it. */
export interface State {
  /** Brings the element, which is connected and rendered, into the state. */
  bring?(element: Widget): void | Promise<void>;
  /** Role and name of every control and group in reading order, as in `radio "3 · Proficient"`. */
  readonly exposes?: readonly string[];
}

/** A new prepared element of the tag, not connected, with its first definition in a separate record. */
export function make({ tag, prepare, definitions }: Contract): Widget {
  const element = document.createElement(tag) as Widget;
  prepare(element);
  if (definitions) element.definition = { ...definitions.first.definition, record: crypto.randomUUID() };
  return element;
}

/** Runs part of a check in a new element on the page, and removes it afterwards. */
export async function onPage<T>(work: (place: HTMLElement) => Promise<T>): Promise<T> {
  const place = document.createElement('div');
  document.body.append(place);
  try {
    return await work(place);
  } finally {
    place.remove();
  }
}

/** Selects a value with a click. */
export async function pick(element: Widget, value: string): Promise<void> {
  const radio = inside<HTMLInputElement>(element, `input[type="radio"][value="${value}"]`)[0];
  if (!radio) throw new Error(`There is no ${value} to choose.`);
  radio.click();
  await element.updateComplete;
}
