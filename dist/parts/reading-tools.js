/** What a reader may change about a list of levels: the other language, simpler words, one at a time, and hearing it. */
import { html } from 'lit';
import { otherPhrase, phraseIn } from '../core/text.js';
import { canSpeak, hush, speak, watchVoices } from './read-aloud.js';
/** What the reader chose is this page's alone; it is no act and makes no entry. */
export class ReadingTools {
    #speech;
    #ignoreVoices;
    #host;
    constructor(host) {
        this.swapped = false;
        this.plain = false;
        this.one = false;
        this.#ignoreVoices = () => { };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
    }
    hostDisconnected() {
        this.#ignoreVoices();
        if (this.#speech)
            hush();
        this.#speech = undefined;
    }
    /** How the author's words are to be shown now. */
    reading(languages, display = 'off') {
        return { languages, display, swapped: this.swapped };
    }
    /** The layout to draw: the author's, unless the reader wants one at a time. */
    layout(given) {
        return this.one ? 'one' : (given ?? 'auto');
    }
    /** The piece that is being heard. */
    get speaking() {
        return this.#speech?.piece;
    }
    /** Whether a voice on this device can read the language. */
    speaks(language) {
        return canSpeak(language);
    }
    /** The row of buttons; only what the content makes possible is offered. `levels` are in the order of the screen. */
    render(objective, reading, layout, levels, words) {
        const first = phraseIn(objective.title, reading.languages);
        const other = reading.display === 'swap' && otherPhrase(objective.title, first.lang);
        const tool = (name, word) => html `<button class="quiet" type="button" data-tool=${name} .textContent=${word}></button>`;
        const index = levels.findIndex(({ value }) => value === this.shown);
        return html `<div class="tools no-print">
      ${layout !== 'one'
            ? ''
            : html `${index > 0 ? tool('before', words.before) : ''}
            ${index < levels.length - 1 ? tool('after', words.after) : ''}`}
      ${tool('one', layout === 'one' ? words.allLevels : words.oneAtATime)}
      ${objective.levels.some((level) => level.plain) ? tool('plain', this.plain ? words.allWords : words.simpler) : ''}
      ${other ? tool('swap', languageName(this.swapped ? first.lang : other.lang) ?? words.swap) : ''}
    </div>`;
    }
    /** Does what a button in the tools or beside a piece of text asks; `levels` are in the order of the screen. */
    press(event, levels, layout) {
        const button = event.target instanceof Element ? event.target.closest('[data-tool], [data-hear]') : null;
        if (!button)
            return undefined;
        const { tool, hear } = button.dataset;
        if (hear !== undefined)
            this.#hear(hear, button);
        else if (tool === 'swap')
            this.swapped = !this.swapped;
        else if (tool === 'plain')
            this.plain = !this.plain;
        else if (tool === 'one') {
            this.one = layout !== 'one';
            layout = this.one ? 'one' : 'cards';
        }
        else {
            const at = levels.findIndex(({ value }) => value === this.shown) + (tool === 'after' ? 1 : -1);
            this.shown = levels[at]?.value ?? this.shown;
        }
        this.#host.requestUpdate();
        return layout;
    }
    /** The words of a piece are its level's name and descriptor, or its own paragraphs. */
    #hear(key, button) {
        const again = this.speaking === key;
        hush();
        this.#speech = undefined;
        const piece = button.closest('[data-level], [data-piece]');
        if (again || !piece)
            return;
        const speech = { piece: key };
        this.#speech = speech;
        speak([...piece.querySelectorAll('.name > :not(.other), p')], () => {
            // A voice that was cut off tells its end late, when the next piece may be under way.
            if (this.#speech !== speech)
                return;
            this.#speech = undefined;
            this.#host.requestUpdate();
        });
    }
}
/** A language's own name for itself. */
function languageName(tag) {
    return tag && new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
}
//# sourceMappingURL=reading-tools.js.map