// Tests that flattened templates render the same as nested ones, with fewer nodes.

import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { staticValue, flattenTemplate } from '../../../src/ui/base/flatten-template.js';

const item = (word: string, more: unknown = '') => html`<li class=${word} .title=${word}>${word}${more}</li>`;
const list = (words: readonly string[]) =>
  html`<ul id="list">
    ${words.map((word) => item(word, word === 'b' ? html`<em>${word}</em>` : ''))}
  </ul>`;

/** The HTML that a template renders, without Lit's markers. */
function drawn(template: TemplateResult, container: HTMLElement = document.createElement('div')): string {
  render(template, container);
  return container.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

describe('flattenTemplate', () => {
  it('renders the same as nested templates', () => {
    expect(drawn(flattenTemplate(list(['a', 'b', 'c'])))).to.equal(drawn(list(['a', 'b', 'c'])));
  });

  it('renders the same when parts appear, disappear and change', () => {
    const place = document.createElement('div');
    for (const words of [['a'], ['a', 'b'], [], ['c', 'b', 'a'], ['c', 'b', 'x']]) {
      expect(drawn(flattenTemplate(list(words)), place)).to.equal(drawn(list(words)));
    }
  });

  it('keeps the nodes when only values change, so that focus and selection remain', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const field = (words: string) => flattenTemplate(html`<p>${html`<input aria-label=${words} />`}</p>`);
    render(field('one'), place);
    const input = place.querySelector('input');
    input?.focus();
    render(field('two'), place);
    expect(place.querySelector('input')).to.equal(input);
    expect(document.activeElement).to.equal(input);
    expect(input?.getAttribute('aria-label')).to.equal('two');
  });

  it('sets properties, attributes and listeners on the right elements', () => {
    const place = document.createElement('div');
    const pressed: string[] = [];
    const press = (word: string) =>
      html`<button @click=${() => pressed.push(word)} ?disabled=${word === 'b'}></button>`;
    render(flattenTemplate(html`<p title=${'t'}>${['a', 'b', 'c'].map(press)}${nothing}</p>`), place);
    place.querySelectorAll('button').forEach((button) => button.click());
    expect(pressed).to.deep.equal(['a', 'c']);
    expect(place.querySelector('p')?.title).to.equal('t');
  });

  it('renders author text as text, never as markup', () => {
    const place = document.createElement('div');
    const words = '<img src=x onerror=alert(1)>';
    render(flattenTemplate(html`<p>${html`<b>${words}</b>`}</p>`), place);
    expect(place.querySelector('img')).to.equal(null);
    expect(place.textContent).to.contain('<img');
  });

  it('writes static values into the template, alone or beside other text, and empty text too', () => {
    const place = document.createElement('div');
    const cell = (id: unknown) => html`<p class=${staticValue('')} id=${id} aria-describedby="d${id} e"></p>`;
    const template = flattenTemplate(html`<section>${[1, 2].map((id) => cell(staticValue(id)))}</section>`);
    render(template, place);
    expect(template.values).to.deep.equal([]);
    const [first, second] = place.querySelectorAll('p');
    expect([first?.id, first?.className, second?.id]).to.deep.equal(['1', '', '2']);
    expect(second?.getAttribute('aria-describedby')).to.equal('d2 e');
  });

  it('renders static values in templates that are not flattened', () => {
    const place = document.createElement('div');
    render(html`<p id="n${staticValue(1)}" lang=${staticValue('en')}></p>`, place);
    expect([place.querySelector('p')?.id, place.querySelector('p')?.lang]).to.deep.equal(['n1', 'en']);
  });

  it('never writes markup characters into a template', () => {
    const place = document.createElement('div');
    const words = '"><img src=x onerror=alert(1)>';
    render(flattenTemplate(html`<p lang=${staticValue(words)}></p>`), place);
    expect(place.querySelector('img')).to.equal(null);
    expect(place.querySelector('p')?.lang).to.equal(words);
  });

  it('has fewer nodes than nested templates', () => {
    const count = (template: TemplateResult) => {
      const place = document.createElement('div');
      render(template, place);
      return document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
    };
    const comments = (walker: TreeWalker) => {
      let found = 0;
      while (walker.nextNode()) found++;
      return found;
    };
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(comments(count(flattenTemplate(list(words))))).to.be.lessThan(comments(count(list(words))));
  });
});
