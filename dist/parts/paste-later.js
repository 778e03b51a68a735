/** "Paste from a spreadsheet" in a widget that does not wait for it: its code comes once somebody unfolds it. */
import { html, nothing } from 'lit';
import { attempt } from './attempt.js';
/** A part of a widget's foot. `load` brings what the widget makes of rows, for a view of its own. */
export class PasteLater {
    #host;
    #load;
    #fold;
    #offer;
    #state = 'new';
    constructor(host, load) {
        this.#host = host;
        this.#load = load;
    }
    /** The fold; `key` names what is typed in it among the drafts of the record. */
    render(session, key, view, words) {
        if (session?.state !== 'ready')
            return nothing;
        const offer = this.#offer?.(view);
        return html `<details class="pasted no-print" part="paste" @toggle=${this.#toggle}>
      <summary .textContent=${words.paste}></summary>
      ${this.#fold && offer
            ? this.#fold.render(session, key, offer)
            : html `<p role="status" .textContent=${this.#state === 'failed' ? words.pasteFailed : ''}></p>`}
    </details>`;
    }
    #toggle = ({ target }) => {
        if (!(target instanceof HTMLDetailsElement) || !target.open || this.#fold || this.#state === 'coming')
            return;
        this.#state = 'coming';
        void this.#fetch();
    };
    async #fetch() {
        const found = await attempt(() => Promise.all([import('./paste-fold.js'), this.#load()]));
        this.#state = found ? 'new' : 'failed';
        if (found) {
            this.#fold = new found[0].PasteFold(this.#host);
            this.#offer = found[1].pasteOffer;
        }
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=paste-later.js.map