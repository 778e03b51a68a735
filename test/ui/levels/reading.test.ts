// Tests that author text is shown in the right languages and in the right order.

import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { LanguageDisplay } from '../../../src/core/display.js';
import { langOf, paragraph, phrases, textIn } from '../../../src/ui/levels/reading.js';
import type { Reading } from '../../../src/ui/levels/reading.js';

const text = { en: 'Safe', es: 'Seguro' };
const reading = (display: LanguageDisplay, languages = ['en'], swapped = false): Reading => ({
  languages,
  display,
  swapped,
});

function paragraphs(words: Parameters<typeof paragraph>[0], how: Reading, id = ''): HTMLParagraphElement[] {
  const place = document.createElement('div');
  render(paragraph(words, how, 'word', id), place);
  return [...place.querySelectorAll('p')];
}

describe('phrases', () => {
  const shown = (how: Reading) => phrases(text, how).map((phrase) => phrase?.text);

  it('is only the reader’s language unless two are wanted', () => {
    expect(shown(reading('off'))).to.deep.equal(['Safe']);
    expect(shown(reading('off', ['es-US']))).to.deep.equal(['Seguro']);
  });

  it('is both, the reader’s first', () => {
    expect(shown(reading('stacked', ['es']))).to.deep.equal(['Seguro', 'Safe']);
    expect(shown(reading('side-by-side', ['en']))).to.deep.equal(['Safe', 'Seguro']);
  });

  it('is one at a time when they swap', () => {
    expect(shown(reading('swap'))).to.deep.equal(['Safe']);
    expect(shown(reading('swap', ['en'], true))).to.deep.equal(['Seguro']);
  });

  it('is the only language when the author wrote one', () => {
    for (const display of ['off', 'stacked', 'side-by-side', 'swap'] as const) {
      expect(phrases('Safe', reading(display, ['es'], true))).to.deep.equal([{ text: 'Safe', lang: undefined }]);
    }
  });
});

describe('messages', () => {
  it('is one language in every display', () => {
    expect(textIn(text, reading('stacked', ['es']))).to.equal('Seguro');
    expect(textIn(text, reading('swap', ['es'], true))).to.equal('Safe');
  });
});

describe('langOf', () => {
  it('is the author’s language, else the language around the widget', () => {
    expect(langOf({ text: 'Safe', lang: 'en' }, reading('off', ['es']))).to.equal('en');
    expect(langOf({ text: 'Safe', lang: undefined }, reading('off', ['es-MX']))).to.equal('es-MX');
  });
});

describe('paragraph', () => {
  it('sets the lang of each paragraph, and an automatic direction', () => {
    const found = paragraphs(text, reading('stacked'));
    expect(found.map(({ lang, dir, textContent }) => [lang, dir, textContent])).to.deep.equal([
      ['en', 'auto', 'Safe'],
      ['es', 'auto', 'Seguro'],
    ]);
  });

  it('gives the id to the first language only, so that a description is read once', () => {
    expect(paragraphs(text, reading('stacked'), 'd1').map(({ id }) => id)).to.deep.equal(['d1', '']);
  });

  it('shows markup of an author as text', () => {
    const [only] = paragraphs('<b>bold</b>', reading('off'));
    expect(only?.childElementCount).to.equal(0);
    expect(only?.textContent).to.equal('<b>bold</b>');
  });
});
