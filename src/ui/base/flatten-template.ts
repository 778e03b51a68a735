/** Renders nested templates as one, without the marker nodes that Lit puts around each. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What a template is to `fuse`: its number, and which of its values stand in a tag rather than between tags. */
interface Shape {
  readonly number: number;
  readonly inTag: readonly boolean[];
}

/** Text that is part of a template; see `fixed`. */
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
 * An attribute's value, or a part of it, that never changes while the element stands. `fuse` writes it into the template, so
 * that setting it costs a page of many widgets nothing. For the few values that all widgets of a shape share: each other
 * value makes another template. What is not letters, digits, dots, commas and hyphens stays a value.
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
 * The template with every template and list of templates inside it written out in place, and empty words between tags left
 * out. A page with a hundred scales holds a fifth fewer nodes for it. When a piece comes or goes the whole is drawn anew, so
 * it suits what rarely changes its shape.
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

/** The text around the values that stay values. */
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
