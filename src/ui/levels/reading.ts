/** Shows an author's text to one reader: in which language, beside which other, in simpler words or in full. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LanguageDisplay } from '../../core/display.js';
import { otherPhrase, phraseIn } from '../../core/text.js';
import type { Phrase, Text } from '../../core/text.js';
import { staticValue } from '../base/flatten-template.js';

/** What a reader understands and has chosen. */
export interface Reading {
  /** Best first. */
  readonly languages: readonly string[];
  readonly display: LanguageDisplay;
  /** Whether the reader has swapped to the author's other language. */
  readonly swapped: boolean;
}

/** The words to show, and those in the second language where both are shown. */
export function phrases(text: Text, { languages, display, swapped }: Reading): [Phrase, Phrase?] {
  const first = phraseIn(text, languages);
  const second = display === 'off' ? undefined : otherPhrase(text, first.lang);
  if (!second) return [first];
  if (display === 'swap') return [swapped ? second : first];
  return [first, second];
}

/** The words in one language: for a name, an attribute, or a sentence of ours around them. */
export function messages(text: Text, reading: Reading): string {
  return phrases(text, reading)[0].text;
}

/** A paragraph of an author's words; `id` names the one in the reader's first language, so that nothing is read twice. */
export function paragraph(text: Text, reading: Reading, part: string, id = ''): TemplateResult {
  const [first, second] = phrases(text, reading);
  const main = id
    ? html`<p
        class=${staticValue(part)}
        id=${staticValue(id)}
        dir="auto"
        lang=${staticValue(langOf(first, reading))}
        .textContent=${first.text}
      ></p>`
    : html`<p
        class=${staticValue(part)}
        dir="auto"
        lang=${staticValue(langOf(first, reading))}
        .textContent=${first.text}
      ></p>`;
  if (!second) return main;
  return html`<div class="pair">
    ${main}
    <p
      class="${staticValue(part)} other"
      dir="auto"
      lang=${staticValue(langOf(second, reading))}
      .textContent=${second.text}
    ></p>
  </div>`;
}

/** The language of a phrase; what its author left open is in the language around the widget. */
export function langOf(phrase: Phrase, reading: Reading): string {
  return phrase.lang ?? reading.languages[0] ?? '';
}
