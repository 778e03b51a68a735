// Tests which voice reads a text aloud.

import { expect } from '@open-wc/testing';
import { canSpeak, speak } from '../../../src/ui/controllers/read-aloud.js';
import { useVoices } from '../../support/voices.js';
import type { Voices } from '../../support/voices.js';

describe('reading aloud', () => {
  let voices: Voices;
  afterEach(() => voices.restore());

  const voice = (lang: string) => ({ name: lang, lang, localService: true });
  const spokenIn = (lang: string) => {
    const piece = document.createElement('p');
    piece.lang = lang;
    piece.textContent = 'Kumusta';
    speak([piece], () => {});
    return voices.messages.at(-1)?.voice;
  };

  it('does not read Filipino with a Finnish voice', () => {
    voices = useVoices([voice('fi-FI'), voice('fil-PH')]);
    expect(spokenIn('fil')).to.equal('fil-PH');
    voices.restore();
    voices = useVoices([voice('fi-FI')]);
    expect(canSpeak('fil')).to.equal(false);
  });

  it('uses a voice of another region, and one whose region follows an underscore', () => {
    voices = useVoices([voice('en-US'), voice('es_ES')]);
    expect(spokenIn('es-MX')).to.equal('es_ES');
  });
});
