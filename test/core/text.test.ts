// Tests which of an author's languages is shown.
import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../src/core/definition.js';
import { nameSchema, otherPhrase, phraseIn, textSchema } from '../../src/core/text.js';

const both = { es: 'Seguridad', en: 'Safety' };

describe('phraseIn', () => {
  it('does not guess the language of a plain string', () => {
    expect(phraseIn('Safety', ['es'])).to.deep.equal({ text: 'Safety', lang: undefined });
  });

  it('prefers the same tag to the same language of another region', () => {
    const text = { 'es-MX': 'la computadora', 'es-ES': 'el ordenador', en: 'the computer' };
    expect(phraseIn(text, ['es-ES'])).to.deep.equal({ text: 'el ordenador', lang: 'es-ES' });
    expect(phraseIn(text, ['es-US'])).to.deep.equal({ text: 'la computadora', lang: 'es-MX' });
  });

  it('matches the language when only the author or only the reader specifies a region', () => {
    expect(phraseIn(both, ['es-MX']).lang).to.equal('es');
    expect(phraseIn({ en: 'Safety', 'es-US': 'Seguridad' }, ['es']).lang).to.equal('es-US');
  });

  it('prefers the language without a region, then an area, to another region', () => {
    const text = { 'es-ES': 'ordenador', 'es-419': 'computador', es: 'computadora', en: 'computer' };
    expect(phraseIn(text, ['es-MX']).lang).to.equal('es');
    expect(phraseIn({ ...text, es: '' }, ['es-MX']).lang).to.equal('es-419');
    expect(phraseIn({ ...text, es: '', 'es-419': '' }, ['es-MX']).lang).to.equal('es-ES');
    expect(phraseIn(text, ['es-ES']).lang).to.equal('es-ES');
  });

  it('prefers the script that is usual in the reader’s region, and another script to another language', () => {
    const text = { 'zh-Hans': '对', 'zh-Hant': '對', en: 'Right' };
    expect(phraseIn(text, ['zh-TW']).lang).to.equal('zh-Hant');
    expect(phraseIn(text, ['zh-HK']).lang).to.equal('zh-Hant');
    expect(phraseIn(text, ['zh-CN']).lang).to.equal('zh-Hans');
    expect(phraseIn(text, ['zh']).lang).to.equal('zh-Hans');
    expect(phraseIn({ ...text, 'zh-Hant': '' }, ['zh-TW']).lang).to.equal('zh-Hans');
    expect(phraseIn({ 'sr-Latn': 'da', 'sr-Cyrl': 'да' }, ['sr']).lang).to.equal('sr-Cyrl');
  });

  it('uses the language of a tag that is not valid', () => {
    expect(phraseIn({ fr: 'a', 'es-ES': 'b', 'es-MX': 'c' }, ['es-']).lang).to.equal('es-ES');
  });

  it('ignores the case of a tag', () => {
    expect(phraseIn({ en: 'a', 'es-us': 'b' }, ['ES-US']).text).to.equal('b');
  });

  it('does not confuse languages whose tags start with the same letters', () => {
    expect(phraseIn({ est: 'Ohutus', en: 'Safety' }, ['es']).lang).to.equal('en');
  });

  it('follows the order of the reader’s languages', () => {
    expect(phraseIn(both, ['fr', 'es', 'en']).lang).to.equal('es');
  });

  it('falls back to English, then to the first language', () => {
    expect(phraseIn(both, ['vi']).lang).to.equal('en');
    expect(phraseIn({ es: 'Seguridad', fr: 'Sécurité' }, ['vi']).lang).to.equal('es');
    expect(phraseIn({ es: 'Seguridad', 'en-GB': 'Safety' }, []).lang).to.equal('en-GB');
  });

  it('treats a blank text as missing', () => {
    expect(phraseIn({ en: ' ', es: 'Seguridad' }, ['en'])).to.deep.equal({ text: 'Seguridad', lang: 'es' });
    expect(phraseIn({ en: '' }, ['en'])).to.deep.equal({ text: '', lang: undefined });
  });
});

describe('otherPhrase', () => {
  it('returns the second language', () => {
    expect(otherPhrase(both, 'en')).to.deep.equal({ text: 'Seguridad', lang: 'es' });
    expect(otherPhrase(both, 'es')).to.deep.equal({ text: 'Safety', lang: 'en' });
  });

  it('returns the wanted language or none', () => {
    const text = { ...both, vi: 'An toàn' };
    expect(otherPhrase(text, 'en', 'vi')?.lang).to.equal('vi');
    expect(otherPhrase(text, 'en', 'es-MX')?.lang).to.equal('es');
    expect(otherPhrase(text, 'en', 'fr')).to.equal(undefined);
    expect(otherPhrase(text, 'en', 'en')).to.equal(undefined);
  });

  it('does not return the same language of another region', () => {
    const text = { en: 'Color', 'en-GB': 'Colour', es: 'Color' };
    expect(otherPhrase(text, 'en')?.lang).to.equal('es');
    expect(otherPhrase(text, 'en-GB')?.lang).to.equal('es');
    expect(otherPhrase(text, 'en', 'en-GB')).to.equal(undefined);
    expect(otherPhrase({ en: 'Color', 'en-GB': 'Colour' }, 'en')).to.equal(undefined);
  });

  it('returns none when there is one language, an unspecified language, or a blank second text', () => {
    expect(otherPhrase({ en: 'Safety' }, 'en')).to.equal(undefined);
    expect(otherPhrase('Safety', undefined)).to.equal(undefined);
    expect(otherPhrase({ en: 'Safety', es: '' }, 'en')).to.equal(undefined);
  });
});

describe('textSchema', () => {
  it('accepts strings and objects of languages, blank or not', () => {
    for (const text of ['Safety', both, { 'zh-Hant-TW': '安全' }, { en: '' }]) {
      // As a member, since a string as the whole definition is parsed as JSON.
      expect(parseDefinition(textSchema, typeof text === 'string' ? JSON.stringify(text) : text).ok).to.equal(true);
    }
  });

  it('refuses other values, and reports that text is expected', () => {
    for (const text of [null, 5, true, { en: 5 }, { en: null }]) {
      const parsed = parseDefinition(textSchema, text);
      expect(parsed.ok ? [] : parsed.problems.map(({ code, params }) => [code, params?.['expected']])).to.deep.equal([
        ['wrongType', 'text'],
      ]);
    }
  });

  it('refuses keys that are not language tags, each by name', () => {
    expect(parseDefinition(textSchema, { en: 'a', english: 'b', 'e s': 'c' })).to.deep.equal({
      ok: false,
      problems: [
        { path: 'english', code: 'notLanguage', params: { found: 'english' } },
        { path: 'e s', code: 'notLanguage', params: { found: 'e s' } },
      ],
    });
    expect(parseDefinition(textSchema, ['a']).ok).to.equal(false);
  });
});

describe('nameSchema', () => {
  it('refuses blank text', () => {
    for (const text of ['""', '"  "', {}, { en: ' ', es: '' }]) {
      expect(parseDefinition(nameSchema, text)).to.deep.equal({
        ok: false,
        problems: [{ path: '', code: 'empty', params: {} }],
      });
    }
    expect(parseDefinition(nameSchema, { en: '', es: 'Seguridad' }).ok).to.equal(true);
  });
});
