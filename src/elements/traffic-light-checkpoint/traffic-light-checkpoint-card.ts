/** Where a teacher makes a release word: what to put into the definition, and a card for the desk. */

import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Checkpoint, ReleaseLatch } from '../../core/checkpoint.js';
import { plainWord, proposeWord } from '../../core/release-word.js';
import type { TrafficLightCheckpointMessages } from '../../messages/traffic-light-checkpoint/en.js';
import { langOf, phrases } from '../../parts/reading.js';
import type { Reading } from '../../parts/reading.js';
import { canStretch, makeLatch } from '../../parts/release-latch.js';

/** The word lives here until the page is left, and nowhere else. */
export class WordCard implements ReactiveController {
  #word = '';
  #made: { readonly word: string; readonly latch: ReleaseLatch } | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#word = '';
    this.#made = undefined;
  }

  render({ title }: Checkpoint, words: TrafficLightCheckpointMessages, reading: Reading): TemplateResult {
    const made = this.#made;
    const [name] = phrases(title, reading);
    return html`<details class="make" part="make" data-make>
      <summary .textContent=${words.make}></summary>
      <p class="muted small" .textContent=${words.makeHint}></p>
      ${
        canStretch()
          ? html`<div class="field">
              <label for="new-word" .textContent=${words.word}></label>
              <p class="row">
                <input
                  id="new-word"
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck="false"
                  maxlength="100"
                  .value=${this.#word}
                />
                <button type="button" data-card="propose" .textContent=${words.propose}></button>
                <button type="button" data-card="make" .textContent=${words.ready}></button>
              </p>
            </div>`
          : html`<p .textContent=${words.notSecure}></p>`
      }
      ${
        made
          ? html`<div class="field">
                <label for="snippet" .textContent=${words.paste}></label>
                <textarea
                  id="snippet"
                  rows="5"
                  readonly
                  dir="ltr"
                  .value=${`"release": ${JSON.stringify(made.latch, null, 2)}`}
                ></textarea>
              </div>
              <div class="card" part="card">
                <p class="muted small" .textContent=${words.card}></p>
                <p class="secret" dir="auto" .textContent=${made.word}></p>
                <p dir="auto" lang=${langOf(name, reading)} .textContent=${name.text}></p>
                <p class="muted small" .textContent=${words.cardHint}></p>
              </div>
              <p class="row"><button type="button" data-card="print" .textContent=${words.print}></button></p>`
          : nothing
      }
    </details>`;
  }

  /** Takes an event from the shadow root, and answers whether it was the card's. */
  handle(event: Event, language: string): boolean {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target?.closest('[data-make]')) return false;
    if (target instanceof HTMLInputElement) {
      this.#word = target.value;
      // A snippet of another word would lock the wrong door.
      this.#made = undefined;
    }
    const does = event.type === 'click' ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined;
    if (does === 'propose') {
      this.#word = proposeWord(language, crypto.getRandomValues(new Uint8Array(4)));
      void this.#make();
    } else if (does === 'make') void this.#make();
    else if (does === 'print') globalThis.print();
    this.#host.requestUpdate();
    return true;
  }

  async #make(): Promise<void> {
    const word = this.#word.trim();
    if (!plainWord(word)) return;
    const latch = await makeLatch(word);
    if (word !== this.#word.trim()) return;
    this.#made = { word, latch };
    this.#host.requestUpdate();
  }
}
