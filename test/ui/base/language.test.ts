// Tests that the language of a widget is the nearest `lang` around it, across shadow roots.

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { languagesAround, watchLanguage } from '../../../src/ui/base/language.js';

/** An element inside a shadow root inside an element with this language. */
async function inShadow(lang: string): Promise<{ around: HTMLElement; host: HTMLElement; inner: HTMLElement }> {
  const around = await fixture<HTMLElement>(html`<div lang=${lang}><div></div></div>`);
  const host = around.firstElementChild as HTMLElement;
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inner);
  return { around, host, inner };
}

describe('languagesAround', () => {
  it('is the nearest lang', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="en">
        <p lang="es"><b></b></p>
      </div>`,
    );
    expect(languagesAround(outer.querySelector('b')!)).to.deep.equal(['es']);
    expect(languagesAround(outer.querySelector('p')!)).to.deep.equal(['es']);
  });

  it('is found outside of shadow roots', async () => {
    const { inner, host } = await inShadow('es-MX');
    expect(languagesAround(inner)).to.deep.equal(['es-MX']);
    host.lang = 'de';
    expect(languagesAround(inner)).to.deep.equal(['de']);
  });

  it('is the browser’s language without a lang', () => {
    const lang = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    expect(languagesAround(document.body)).to.deep.equal(navigator.languages);
    document.documentElement.lang = lang;
  });
});

describe('watchLanguage', () => {
  it('reports a changed lang around the element, also outside its shadow root', async () => {
    const { around, host, inner } = await inShadow('en');
    let received = 0;
    const end = watchLanguage(inner, () => received++);
    around.lang = 'es';
    await nextFrame();
    expect(received).to.equal(1);
    host.lang = 'de';
    await nextFrame();
    expect(received).to.equal(2);
    inner.lang = 'fr';
    await nextFrame();
    expect(received).to.equal(3);
    end();
  });

  it('reports nothing after it has ended, and keeps notifying other listeners of the same root', async () => {
    const { around, inner } = await inShadow('en');
    const received: string[] = [];
    const endFirst = watchLanguage(inner, () => received.push('first'));
    const endSecond = watchLanguage(inner, () => received.push('second'));
    endFirst();
    around.lang = 'es';
    await nextFrame();
    expect(received).to.deep.equal(['second']);
    endSecond();
    around.lang = 'en';
    await nextFrame();
    expect(received).to.deep.equal(['second']);
  });
});
