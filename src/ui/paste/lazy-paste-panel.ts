/** Loads the panel for pasted rows when a person first opens it. */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { attempt } from '../../records/attempt.js';
import type { PastePanel, PasteOffer } from './paste-panel.js';
import type { RecordSession } from '../../records/record-session.js';

/** The label of the disclosure, and the texts for loading and for a failure. */
export interface PasteWords {
  readonly paste: string;
  readonly pasteFailed: string;
}

/** A part of a widget's foot. `load` imports the function that turns a view of the widget into a `PasteOffer`. */
export class LazyPastePanel<V> {
  readonly #host: LitElement;
  readonly #load: () => Promise<{ readonly pasteOffer: (view: V) => PasteOffer }>;
  #disclosure: PastePanel | undefined;
  #offer: ((view: V) => PasteOffer) | undefined;
  #state: 'new' | 'coming' | 'failed' = 'new';

  constructor(host: LitElement, load: () => Promise<{ readonly pasteOffer: (view: V) => PasteOffer }>) {
    this.#host = host;
    this.#load = load;
  }

  /** The disclosure; `key` is the key of its draft in the record. */
  render(session: RecordSession | undefined, key: string, view: V, words: PasteWords): TemplateResult | typeof nothing {
    if (session?.state !== 'ready') return nothing;
    const offer = this.#offer?.(view);
    return html`<details class="pasted no-print" part="paste" @toggle=${this.#toggle}>
      <summary .textContent=${words.paste}></summary>
      ${
        this.#disclosure && offer
          ? this.#disclosure.render(session, key, offer)
          : html`<p role="status" .textContent=${this.#state === 'failed' ? words.pasteFailed : ''}></p>`
      }
    </details>`;
  }

  readonly #toggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || this.#disclosure || this.#state === 'coming') return;
    this.#state = 'coming';
    void this.#fetch();
  };

  async #fetch(): Promise<void> {
    const found = await attempt(() => Promise.all([import('./paste-panel.js'), this.#load()]));
    this.#state = found ? 'new' : 'failed';
    if (found) {
      this.#disclosure = new found[0].PastePanel(this.#host);
      this.#offer = found[1].pasteOffer;
    }
    this.#host.requestUpdate();
  }
}
