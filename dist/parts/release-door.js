/** Where a release word is typed on a student's device; only pages with such a word load it. */
import { html, nothing } from 'lit';
import { countTry, pauseLeft } from '../core/release-latch.js';
import { wordsIn } from '../messages/catalogue.js';
import { checkpointDesk } from '../messages/checkpoint-desk/en.js';
import { canStretch, opens } from './stretch.js';
import { shownTime } from './shown-time.js';
/** The door of one checkpoint. */
export class ReleaseDoor {
    #host;
    #opened;
    #view;
    #says = '';
    #trying = false;
    /** In case that nothing can be kept. */
    #tries;
    /** `opened` is called when the word was right. */
    constructor(host, opened) {
        this.#host = host;
        this.#opened = opened;
    }
    render(view) {
        this.#view = view;
        const { uid, language } = view;
        const words = wordsIn('checkpoint-desk', language, checkpointDesk);
        return html `<details class="door no-print" part="door">
      <summary .textContent=${words.door}></summary>
      ${canStretch()
            ? html `<div class="field">
              <label for="${uid}-word" .textContent=${words.word}></label>
              <p class="muted small" id="${uid}-hint" .textContent=${words.wordHint}></p>
              <p class="row">
                <input
                  id="${uid}-word"
                  class="hidden-word"
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  autocorrect="off"
                  spellcheck="false"
                  maxlength="100"
                  @keydown=${this.#enter}
                  aria-describedby="${uid}-hint ${uid}-door"
                />
                <button type="button" data-act="open" .textContent=${words.open}></button>
              </p>
            </div>`
            : html `<p .textContent=${words.notSecure}></p>`}
      <p id="${uid}-door" role="status" .textContent=${this.#says || nothing}></p>
    </details>`;
    }
    /** Takes a press from where the door is. */
    handle(event, target) {
        if (event.type === 'click' && target.closest('[data-act=open]'))
            void this.#try();
    }
    /** Another learner's tries are not this one's. */
    forget() {
        this.#says = '';
        this.#tries = undefined;
    }
    /** One try. It counts before anybody knows whether it was right, so that leaving the page does not help. */
    async #try() {
        const sight = this.#view;
        const field = this.#host.renderRoot.querySelector(`#${sight?.uid}-word`);
        if (!sight || !field)
            return;
        const { checkpoint, session, language } = sight;
        const latch = checkpoint.release;
        const word = field.value;
        if (!word.trim() || !latch || !session || this.#trying)
            return;
        const words = wordsIn('checkpoint-desk', language, checkpointDesk);
        const { record, drafts } = session;
        const key = JSON.stringify(['release', checkpoint.id]);
        this.#trying = true;
        this.#tell(words.checking);
        const before = (await drafts?.get(key)) ?? this.#tries;
        const now = Date.now();
        const pause = pauseLeft(before, latch, now);
        const tries = countTry(before, latch, now);
        if (pause === 0) {
            this.#tries = tries;
            drafts?.put(key, tries);
        }
        const right = pause === 0 && (await opens(word, latch).catch(() => false));
        this.#trying = false;
        // Meanwhile the work may have become another learner's.
        if (session.record !== record)
            return this.forget();
        field.value = '';
        if (right) {
            this.forget();
            drafts?.delete(key);
            this.#opened(sight);
        }
        else
            this.#tell(refusal(pause > 0 ? now + pause : tries.until, (latch.tries ?? 3) - tries.failed, sight, words));
    }
    /** Enter opens, and sends no form of the page. */
    #enter = (event) => {
        if (event.key !== 'Enter')
            return;
        event.preventDefault();
        void this.#try();
    };
    #tell(words) {
        this.#says = words;
        this.#host.requestUpdate();
    }
}
function refusal(until, left, { language }, words) {
    // The next whole minute, since a time is told without its seconds.
    return until > 0 ? words.pause(shownTime(until + 59_999, language, Date.now())) : words.wrong(left);
}
//# sourceMappingURL=release-door.js.map