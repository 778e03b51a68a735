/** How an author's words are shown to one reader: in which language, beside which other, plain or in full. */
import { html } from 'lit';
import { otherPhrase, phraseIn } from '../core/text.js';
import { fixed } from './fuse.js';
/** The words to show, and those in the second language where both are shown. */
export function phrases(text, { languages, display, swapped }) {
    const first = phraseIn(text, languages);
    const second = display === 'off' ? undefined : otherPhrase(text, first.lang);
    if (!second)
        return [first];
    if (display === 'swap')
        return [swapped ? second : first];
    return [first, second];
}
/** The words in one language: for a name, an attribute, or a sentence of ours around them. */
export function said(text, reading) {
    return phrases(text, reading)[0].text;
}
/** A paragraph of an author's words; `id` names the one in the reader's first language, so that nothing is read twice. */
export function paragraph(text, reading, part, id = '') {
    const [first, second] = phrases(text, reading);
    const main = id
        ? html `<p
        class=${fixed(part)}
        id=${fixed(id)}
        dir="auto"
        lang=${fixed(langOf(first, reading))}
        .textContent=${first.text}
      ></p>`
        : html `<p class=${fixed(part)} dir="auto" lang=${fixed(langOf(first, reading))} .textContent=${first.text}></p>`;
    if (!second)
        return main;
    return html `<div class="pair">
    ${main}
    <p class="${fixed(part)} other" dir="auto" lang=${fixed(langOf(second, reading))} .textContent=${second.text}></p>
  </div>`;
}
/** The language of a phrase; what its author left open is in the language around the widget. */
export function langOf(phrase, reading) {
    return phrase.lang ?? reading.languages[0] ?? '';
}
//# sourceMappingURL=reading.js.map