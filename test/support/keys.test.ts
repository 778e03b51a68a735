// Tests that the key helper works in every engine like a keyboard.

import { expect, fixture, html } from '@open-wc/testing';
import { press, type } from './keys.js';

describe('press', () => {
  it('moves the focus forwards with Tab and back with Shift and Tab', async () => {
    const form = await fixture<HTMLElement>(html`<div><input aria-label="First" /><input aria-label="Second" /></div>`);
    const [first, second] = form.querySelectorAll('input');
    first?.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    await press('Shift', 'Tab');
    expect(document.activeElement).to.equal(first);
  });

  it('chooses the next radio with an arrow and checks with the space bar', async () => {
    const form = await fixture<HTMLElement>(html`
      <div>
        <label><input type="radio" name="level" value="1" checked />1</label>
        <label><input type="radio" name="level" value="2" />2</label>
        <label><input type="checkbox" />Done</label>
      </div>
    `);
    const [one, two, done] = form.querySelectorAll('input');
    one?.focus();
    await press('ArrowRight');
    expect(two?.checked).to.equal(true);
    done?.focus();
    await press(' ');
    expect(done?.checked).to.equal(true);
  });
});

describe('type', () => {
  it('types a text with accents', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Words" />`);
    field.focus();
    await type('Sí, 3 más');
    expect(field.value).to.equal('Sí, 3 más');
  });
});
