/** The reader's tools for a list of levels: the other language, simpler words, one at a time, read aloud. */

import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { LanguageDisplay, LevelOrder, ScaleLayout } from '../../core/display.js';
import type { Objective } from '../../core/objective.js';
import { otherPhrase, phraseIn } from '../../core/text.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import { canSpeak, hush, speak, watchVoices } from '../controllers/read-aloud.js';
import { levelsShown } from './level-list.js';
import type { LevelListView } from './level-list.js';

/** The members of a definition with a list of levels. */
interface ListConfig {
  readonly objective: Objective;
  readonly order?: LevelOrder;
  readonly layout?: ScaleLayout;
  readonly languages?: LanguageDisplay;
}

/** The reader's choices for this page. They make no entries. */
export class ReadingTools implements ReactiveController {
  #swapped = false;
  #plain: boolean | undefined;
  #layout: ScaleLayout | undefined;
  /** The level shown in the `one` layout. */
  #shown: number | undefined;
  #speech: { readonly piece: string } | undefined;
  #ignoreVoices = () => {};
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignoreVoices();
    if (this.#speech) hush();
    this.#speech = undefined;
  }

  /** The list of levels with the reader's choices applied; `rest` comes from the widget. */
  view(
    config: ListConfig,
    languages: readonly string[],
    words: SharedMessages,
    rest: Partial<LevelListView>,
  ): LevelListView {
    const { objective, order } = config;
    const layout = this.#layout ?? config.layout ?? 'auto';
    if (layout === 'one') this.#shown ??= rest.current ?? objective.levels[0]?.value;
    return {
      objective,
      order,
      layout,
      reading: { languages, display: config.languages ?? 'off', swapped: this.#swapped },
      words,
      shown: this.#shown,
      speaks: canSpeak(languages[0] ?? ''),
      speaking: this.#speech?.piece,
      ...rest,
      plain: this.#plain ?? rest.plain ?? false,
    };
  }

  /** The row of buttons; only those that have an effect on the content. */
  render(view: LevelListView): TemplateResult {
    const { objective, reading, layout, words, shown, plain } = view;
    const levels = levelsShown(view);
    const first = phraseIn(objective.title, reading.languages);
    const other = reading.display === 'swap' && otherPhrase(objective.title, first.lang);
    const tool = (name: string, word: string) =>
      html`<button class="quiet" type="button" data-tool=${name} .textContent=${word}></button>`;
    const index = levels.findIndex(({ value }) => value === shown);
    return html`<div class="tools no-print">
      ${
        layout !== 'one'
          ? ''
          : html`${index > 0 ? tool('before', words.before) : ''}
            ${index < levels.length - 1 ? tool('after', words.after) : ''}`
      }
      ${tool('one', layout === 'one' ? words.allLevels : words.oneAtATime)}
      ${objective.levels.some((level) => level.plain) ? tool('plain', plain ? words.allWords : words.simpler) : ''}
      ${other ? tool('swap', languageName(reading.swapped ? first.lang : other.lang) ?? words.swap) : ''}
    </div>`;
  }

  /** Handles a click on a tool or a read-aloud button. */
  press(event: Event, view: LevelListView): void {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool], [data-hear]') : null;
    if (!button) return;
    const { tool, hear } = button.dataset;
    if (hear !== undefined) this.#hear(hear, button);
    else if (tool === 'swap') this.#swapped = !this.#swapped;
    else if (tool === 'plain') this.#plain = !view.plain;
    else if (tool === 'one') this.#layout = view.layout === 'one' ? 'cards' : 'one';
    else {
      const levels = levelsShown(view);
      const at = levels.findIndex(({ value }) => value === this.#shown) + (tool === 'after' ? 1 : -1);
      this.#shown = levels[at]?.value ?? this.#shown;
    }
    this.#host.requestUpdate();
  }

  /** Reads a level's name and descriptor aloud, or the paragraphs of another piece of text. */
  #hear(key: string, button: HTMLElement): void {
    const again = this.#speech?.piece === key;
    hush();
    this.#speech = undefined;
    const piece = button.closest('[data-level], [data-piece]');
    if (again || !piece) return;
    const speech = { piece: key };
    this.#speech = speech;
    speak([...piece.querySelectorAll('.name > :not(.other), p')], () => {
      // A cancelled utterance may end late, when the next one has started.
      if (this.#speech !== speech) return;
      this.#speech = undefined;
      this.#host.requestUpdate();
    });
  }
}

/** A language's own name for itself. */
function languageName(tag: string | undefined): string | undefined {
  return tag && new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
}
