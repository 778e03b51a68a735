/** Shows author text to one reader: in which languages, and in simple or full wording. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LanguageDisplay } from '../../core/display.js';
import { otherPhrase, phraseIn } from '../../core/text.js';
import type { Phrase, Text } from '../../core/text.js';
import { staticValue } from '../base/flatten-template.js';

/** The reader's languages and choices. */
export interface Reading {
  /** Best first. */
  readonly languages: readonly string[];
  readonly display: LanguageDisplay;
  /** Whether the reader has swapped to the author's other language. */
  readonly swapped: boolean;
}

/** The text to show, and its second language where both are shown. */
export function phrases(text: Text, { languages, display, swapped }: Reading): [Phrase, Phrase?] {
  const first = phraseIn(text, languages);
  const second = display === 'off' ? undefined : otherPhrase(text, first.lang);
  if (!second) return [first];
  if (display === 'swap') return [swapped ? second : first];
  return [first, second];
}

/** The text in one language: for a name, an attribute, or inside a message. */
export function textIn(text: Text, reading: Reading): string {
  return phrases(text, reading)[0].text;
}

/**
 * A paragraph of author text. `id` goes to the one in the reader's first language, so that a description is read only
 * once.
 */
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

/** The language of a phrase; the language around the widget when the author did not specify one. */
export function langOf(phrase: Phrase, reading: Reading): string {
  return phrase.lang ?? reading.languages[0] ?? '';
}
