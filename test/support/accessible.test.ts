// Tests that the accessibility helper rejects inaccessible elements.

import { expect, fixture, html } from '@open-wc/testing';
import { accessible } from './accessible.js';

/** The error message of `accessible` for an element; empty when it accepts it. */
const refusal = (element: Element): Promise<string> =>
  accessible(element).then(
    () => '',
    (error: Error) => error.message,
  );

describe('accessible', () => {
  it('accepts a labelled field', async () => {
    expect(await refusal(await fixture(html`<label>Name <input /></label>`))).to.equal('');
  });

  it('refuses a field without a label', async () => {
    expect(await refusal(await fixture(html`<div><input /></div>`))).to.contain('label at input');
  });

  it('refuses a field without a label in a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    expect(await refusal(host)).to.contain('label at');
  });

  it('refuses gray text on gray', async () => {
    const paragraph = await fixture<HTMLElement>(html`<p>Hard to read</p>`);
    paragraph.setAttribute('style', 'color: #999; background: #888');
    expect(await refusal(paragraph)).to.contain('color-contrast');
  });

  it('refuses a role without its required context', async () => {
    expect(await refusal(await fixture(html`<div><span role="option">Lonely</span></div>`))).to.contain(
      'aria-required-parent',
    );
  });
});
