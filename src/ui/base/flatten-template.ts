/** Renders nested templates as one, without the marker nodes that Lit puts around each. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What `flattenTemplate` knows about a template: its number, and which of its values are inside a tag. */
interface Shape {
  readonly number: number;
  readonly inTag: readonly boolean[];
}

/** Text that becomes part of a template; see `staticValue`. */
class StaticValue {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

const staticValues = new Map<string | number, unknown>();
const shapes = new WeakMap<TemplateStringsArray, Shape>();
const fused = new Map<string, TemplateStringsArray>();
let seen = 0;

/**
 * An attribute value, or a part of it, that does not change while the element exists. `flattenTemplate` writes it into
 * the template, so that setting it costs nothing on a page with many widgets. Use it for the few values that all
 * widgets of a kind share, since each different value creates another template. A value with other characters than
 * letters, digits, `_`, `.`, `,` and `-` stays dynamic.
 */
export function staticValue(value: string | number): unknown {
  let known = staticValues.get(value);
  if (known === undefined) {
    const text = `${value}`;
    known = /^[\w.,-]*$/.test(text) ? new StaticValue(text) : text;
    staticValues.set(value, known);
  }
  return known;
}

/**
 * Writes every nested template and list of templates into one template, and leaves out empty strings between tags. A
 * page with a hundred scales has a fifth fewer nodes. When a part appears or disappears, everything is rendered again,
 * so it suits templates whose structure rarely changes.
 */
export function flattenTemplate(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  let key = '';
  const add = (value: unknown, inTag: boolean): void => {
    if (Array.isArray(value)) for (const one of value) add(one, inTag);
    else if (isTemplate(value)) read(value);
    else if (value instanceof StaticValue) key += `"${value.text}`;
    else if (inTag || value !== '') {
      values.push(value);
      key += ',';
    }
  };
  const read = ({ strings, values: inner }: TemplateResult): void => {
    const { number, inTag } = shapeOf(strings);
    key += `(${number}`;
    inner.forEach((value, index) => {
      key += '|';
      add(value, inTag[index] ?? false);
    });
  };
  read(template);
  let strings = fused.get(key);
  if (!strings) fused.set(key, (strings = write(template)));
  return html(strings, ...values);
}

/** The strings around the values that stay dynamic. */
function write(template: TemplateResult): TemplateStringsArray {
  const pieces = [''];
  const text = (more: string): void => void pieces.push((pieces.pop() ?? '') + more);
  const attribute = (value: string): void => text(pieces.at(-1)?.endsWith('=') ? `"${value}"` : value);
  const add = (value: unknown, inTag: boolean): void => {
    if (Array.isArray(value)) for (const one of value) add(one, inTag);
    else if (isTemplate(value)) whole(value);
    else if (value instanceof StaticValue) attribute(value.text);
    else if (inTag || value !== '') pieces.push('');
  };
  const whole = ({ strings, values }: TemplateResult): void => {
    const { inTag } = shapeOf(strings);
    strings.forEach((one, index) => {
      text(one);
      if (index < values.length) add(values[index], inTag[index] ?? false);
    });
  };
  whole(template);
  return Object.assign(pieces, { raw: pieces });
}

function shapeOf(strings: TemplateStringsArray): Shape {
  let shape = shapes.get(strings);
  if (!shape) {
    let inside = false;
    const inTag = strings.map((text) => {
      const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
      if (open !== close) inside = open > close;
      return inside;
    });
    shapes.set(strings, (shape = { number: ++seen, inTag }));
  }
  return shape;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}
