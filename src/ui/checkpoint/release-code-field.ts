/** The field where a student types a release code. Loaded only where there is one. */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { countTry, pauseLeft } from '../../core/release-code.js';
import { wordsIn } from '../../messages/catalogue.js';
import { checkpointDesk } from '../../messages/checkpoint-teacher/en.js';
import type { CheckpointDeskMessages } from '../../messages/checkpoint-teacher/en.js';
import type { CheckpointSight, CheckpointView } from './checkpoint-template.js';
import { canHash, opens } from './release-code-hash.js';
import { shownTime } from '../base/format-time.js';

/** The door of one checkpoint. */
export class ReleaseCodeField {
  readonly #host: LitElement;
  readonly #opened: (sight: CheckpointSight) => void;
  #view: CheckpointView | undefined;
  #says = '';
  #trying = false;
  /** In case that nothing can be kept. */
  #tries: unknown;

  /** `opened` is called when the word was right. */
  constructor(host: LitElement, opened: (sight: CheckpointSight) => void) {
    this.#host = host;
    this.#opened = opened;
  }

  render(view: CheckpointView): TemplateResult {
    this.#view = view;
    const { uid, language } = view;
    const words = wordsIn('checkpoint-desk', language, checkpointDesk);
    return html`<details class="door no-print" part="door">
      <summary .textContent=${words.releaseCodeField}></summary>
      ${
        canHash()
          ? html`<div class="field">
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
          : html`<p .textContent=${words.notSecure}></p>`
      }
      <p id="${uid}-door" role="status" .textContent=${this.#says || nothing}></p>
    </details>`;
  }

  /** Takes a press from where the door is. */
  handle(event: Event, target: Element): void {
    if (event.type === 'click' && target.closest('[data-act=open]')) void this.#try();
  }

  /** Another learner's tries are not this one's. */
  forget(): void {
    this.#says = '';
    this.#tries = undefined;
  }

  /** One try. It counts before anybody knows whether it was right, so that leaving the page does not help. */
  async #try(): Promise<void> {
    const sight = this.#view;
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${sight?.uid}-word`);
    if (!sight || !field) return;
    const { checkpoint, session, language } = sight;
    const releaseCode = checkpoint.release;
    const word = field.value;
    if (!word.trim() || !releaseCode || !session || this.#trying) return;
    const words = wordsIn('checkpoint-desk', language, checkpointDesk);
    const { record, drafts } = session;
    const key = JSON.stringify(['release', checkpoint.id]);
    this.#trying = true;
    this.#tell(words.checking);
    const before = (await drafts?.get(key)) ?? this.#tries;
    const now = Date.now();
    const pause = pauseLeft(before, releaseCode, now);
    const tries = countTry(before, releaseCode, now);
    if (pause === 0) {
      this.#tries = tries;
      drafts?.put(key, tries);
    }
    const right = pause === 0 && (await opens(word, releaseCode).catch(() => false));
    this.#trying = false;
    // Meanwhile the work may have become another learner's.
    if (session.record !== record) return this.forget();
    field.value = '';
    if (right) {
      this.forget();
      drafts?.delete(key);
      this.#opened(sight);
    } else
      this.#tell(refusal(pause > 0 ? now + pause : tries.until, (releaseCode.tries ?? 3) - tries.failed, sight, words));
  }

  /** Enter opens, and sends no form of the page. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.#try();
  };

  #tell(words: string): void {
    this.#says = words;
    this.#host.requestUpdate();
  }
}

function refusal(until: number, left: number, { language }: CheckpointSight, words: CheckpointDeskMessages): string {
  // The next whole minute, since a time is told without its seconds.
  return until > 0 ? words.pause(shownTime(until + 59_999, language, Date.now())) : words.wrong(left);
}
