/** The teacher's side of a checkpoint, which no student's page loads: what was said, letting go on, and making a release word. */
import { html, nothing } from 'lit';
import { plainWord } from '../core/release-latch.js';
import { proposeWord } from '../core/release-word.js';
import { wordsIn } from '../messages/catalogue.js';
import { checkpointDesk } from '../messages/checkpoint-desk/en.js';
import { quiet, saying } from './checkpoint-view.js';
import { mark } from './marks.js';
import { langOf, phrases } from './reading.js';
import { canStretch, makeLatch } from './stretch.js';
import { shownClock } from './shown-time.js';
/** One teacher's desk at one checkpoint. A release word that is made here is nowhere else, and gone with the page. */
export class CheckpointDesk {
    #word = '';
    #made;
    #host;
    constructor(host) {
        this.#host = host;
    }
    render(view) {
        const words = wordsIn('checkpoint-desk', view.language, checkpointDesk);
        return html `<div class="desk" part="desk">
        <p>${mark('you', words.student)}</p>
        ${view.signal ? saying(view) : html `<p class="muted" .textContent=${words.noSignal}></p>`}
        ${answered(view, words)} ${acts(view, words)} ${releases(view, words)}
      </div>
      ${this.#make(view, words)}`;
    }
    /** What pressing a button comes to; undefined when it is no act. */
    act(name, { checkpoint, answer, draft, words: shared, language }) {
        const words = wordsIn('checkpoint-desk', language, checkpointDesk);
        const note = draft.text('note');
        const base = { by: 'teacher', about: checkpoint.id, ...(note && { note }) };
        if (name === 'seen')
            return { bodies: [{ kind: 'helped', ...base, state: 'seen' }], said: words.seenByYou };
        if (name === 'helped')
            return { bodies: [{ kind: 'helped', ...base, state: 'helped' }], said: words.helpedByYou };
        if (name === 'release')
            return { bodies: [{ kind: 'released', ...base }], said: words.released };
        if (name === 'relock')
            return { bodies: [{ kind: 'relocked', ...base }], said: words.relocked };
        if (name !== 'unhelp' || !answer)
            return undefined;
        return { bodies: [{ kind: 'retracted', by: 'teacher', about: answer.id }], said: shared.takenBack };
    }
    /** Takes an event from where a release word is made. */
    handle(event, target, language) {
        if (target instanceof HTMLInputElement && target.dataset['newWord'] !== undefined) {
            this.#word = target.value;
            // What was made of another word would fit no more.
            if (target.value !== this.#made?.word)
                this.#made = undefined;
        }
        const name = event.type === 'click' ? target.closest('[data-card]')?.dataset['card'] : undefined;
        if (name === 'propose')
            this.#word = proposeWord(language, crypto.getRandomValues(new Uint8Array(4)));
        if (name === 'propose' || name === 'make')
            void this.#finish();
        if (name === 'print')
            globalThis.print();
    }
    async #finish() {
        const word = this.#word.trim();
        if (!plainWord(word))
            return;
        const latch = await makeLatch(word);
        if (word !== this.#word.trim())
            return;
        this.#made = { word, latch };
        this.#host.requestUpdate();
    }
    #make(view, words) {
        const { uid } = view;
        return html `<details class="make" part="make">
      <summary .textContent=${words.make}></summary>
      <p class="muted small" .textContent=${words.makeHint}></p>
      ${canStretch()
            ? html `<div class="field">
              <label for="${uid}-new" .textContent=${words.word}></label>
              <p class="row">
                <input
                  id="${uid}-new"
                  data-new-word
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
            : html `<p .textContent=${words.notSecure}></p>`}
      ${this.#card(view, words)}
    </details>`;
    }
    #card({ uid, checkpoint, reading }, words) {
        if (!this.#made)
            return nothing;
        const { word, latch } = this.#made;
        const [title] = phrases(checkpoint.title, reading);
        return html `<div class="field">
        <label for="${uid}-paste" .textContent=${words.paste}></label>
        <textarea
          id="${uid}-paste"
          class="paste"
          rows="5"
          readonly
          dir="ltr"
          .value=${`"release": ${JSON.stringify(latch, null, 2)}`}
        ></textarea>
      </div>
      <div class="card" part="card">
        <p class="muted small" .textContent=${words.card}></p>
        <p class="call" dir="auto" .textContent=${word}></p>
        <p dir="auto" lang=${langOf(title, reading)} .textContent=${title.text}></p>
        <p class="muted small" .textContent=${words.cardHint}></p>
      </div>
      <p class="row"><button type="button" data-card="print" .textContent=${words.print}></button></p>`;
    }
}
/** What the teacher said to the call for help, with the way back. */
function answered({ answer, help, words: shared, language, now, disabled }, words) {
    if (!answer || help === 'waiting' || help === 'none')
        return nothing;
    const told = [shownClock(answer.clock, language, now), answer.note].filter(Boolean).join(' · ');
    return html `<p class="row">
    ${mark('teacher', answer.state === 'seen' ? words.seenByYou : words.helpedByYou)}
    <span class="muted small" dir="auto" .textContent=${told}></span>
    ${disabled ? nothing : quiet('unhelp', shared.undo)}
  </p>`;
}
function acts(view, words) {
    const { uid, help, stopped, released, draft, keeps, disabled } = view;
    const open = help === 'waiting' || help === 'seen';
    if (!keeps || disabled || !(open || stopped || released))
        return nothing;
    const button = (name, text) => html `<button type="button" data-act=${name} .textContent=${text}></button>`;
    return html `<div class="field no-print">
      <label for="${uid}-note" .textContent=${words.note}></label>
      <textarea id="${uid}-note" name="note" rows="2" dir="auto" .value=${draft.get('note') ?? ''}></textarea>
    </div>
    <p class="row no-print">
      ${stopped
        ? html `<button class="main" type="button" data-act="release" .textContent=${words.release}></button>`
        : nothing}
      ${help === 'waiting' ? button('seen', words.markSeen) : nothing}
      ${open ? button('helped', words.markHelped) : nothing} ${released ? button('relock', words.relock) : nothing}
    </p>`;
}
/** Every time the student was let go on: a word that was passed on shows here. */
function releases({ releases: all, language, now }, words) {
    if (all.length === 0)
        return nothing;
    const told = all.map(({ clock, word, note }) => [shownClock(clock, language, now), word ? words.byWord : words.byTeacher, note].filter(Boolean).join(' · '));
    return html `<h4 .textContent=${words.releases}></h4>
    <ul class="times">
      ${told.map((one) => html `<li dir="auto" .textContent=${one}></li>`)}
    </ul>`;
}
//# sourceMappingURL=checkpoint-desk.js.map