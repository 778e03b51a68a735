/** What a reader may change about a list of levels: the other language, simpler words, one at a time, and hearing it. */
import { html } from 'lit';
import { otherPhrase, phraseIn } from '../core/text.js';
import { levelsShown } from './level-list.js';
import { canSpeak, hush, speak, watchVoices } from './read-aloud.js';
/** What the reader chose is this page's alone; it is no act and makes no entry. */
export class ReadingTools {
    #swapped = false;
    #plain;
    #layout;
    /** The level that is shown when they come one at a time. */
    #shown;
    #speech;
    #ignoreVoices = () => { };
    #host;
    constructor(host) {
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
    /** The list of levels as the reader wants it; `rest` is what the widget says about it. */
    view(given, languages, words, rest) {
        const { objective, order } = given;
        const layout = this.#layout ?? given.layout ?? 'auto';
        if (layout === 'one')
            this.#shown ??= rest.current ?? objective.levels[0]?.value;
        return {
            objective,
            order,
            layout,
            reading: { languages, display: given.languages ?? 'off', swapped: this.#swapped },
            words,
            shown: this.#shown,
            speaks: canSpeak(languages[0] ?? ''),
            speaking: this.#speech?.piece,
            ...rest,
            plain: this.#plain ?? rest.plain ?? false,
        };
    }
    /** The row of buttons; only what the content makes possible is offered. */
    render(view) {
        const { objective, reading, layout, words, shown, plain } = view;
        const levels = levelsShown(view);
        const first = phraseIn(objective.title, reading.languages);
        const other = reading.display === 'swap' && otherPhrase(objective.title, first.lang);
        const tool = (name, word) => html `<button class="quiet" type="button" data-tool=${name} .textContent=${word}></button>`;
        const index = levels.findIndex(({ value }) => value === shown);
        return html `<div class="tools no-print">
      ${layout !== 'one'
            ? ''
            : html `${index > 0 ? tool('before', words.before) : ''}
            ${index < levels.length - 1 ? tool('after', words.after) : ''}`}
      ${tool('one', layout === 'one' ? words.allLevels : words.oneAtATime)}
      ${objective.levels.some((level) => level.plain) ? tool('plain', plain ? words.allWords : words.simpler) : ''}
      ${other ? tool('swap', languageName(reading.swapped ? first.lang : other.lang) ?? words.swap) : ''}
    </div>`;
    }
    /** Does what a button in the tools or beside a piece of text asks. */
    press(event, view) {
        const button = event.target instanceof Element ? event.target.closest('[data-tool], [data-hear]') : null;
        if (!button)
            return;
        const { tool, hear } = button.dataset;
        if (hear !== undefined)
            this.#hear(hear, button);
        else if (tool === 'swap')
            this.#swapped = !this.#swapped;
        else if (tool === 'plain')
            this.#plain = !view.plain;
        else if (tool === 'one')
            this.#layout = view.layout === 'one' ? 'cards' : 'one';
        else {
            const levels = levelsShown(view);
            const at = levels.findIndex(({ value }) => value === this.#shown) + (tool === 'after' ? 1 : -1);
            this.#shown = levels[at]?.value ?? this.#shown;
        }
        this.#host.requestUpdate();
    }
    /** The words of a piece are its level's name and descriptor, or its own paragraphs. */
    #hear(key, button) {
        const again = this.#speech?.piece === key;
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