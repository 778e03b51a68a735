/** The field where a student enters a release code. Loaded only where there is one. */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { countTry, pauseLeft } from './release-code.js';
import { wordsIn } from '../../messages/catalogue.js';
import { checkpointTeacher } from '../../messages/checkpoint-teacher/en.js';
import type { CheckpointTeacherMessages } from '../../messages/checkpoint-teacher/en.js';
import type { CheckpointContext, CheckpointView } from './checkpoint-template.js';
import { canHash, isReleaseCode } from './release-code-hash.js';
import { formatTime } from '../base/format-time.js';

/** The release-code field of one checkpoint. */
export class ReleaseCodeField {
  readonly #host: LitElement;
  readonly #opened: (context: CheckpointContext) => void;
  #view: CheckpointView | undefined;
  #says = '';
  #trying = false;
  /** The tries, for when drafts cannot be stored. */
  #tries: unknown;

  /** `opened` is called when the code is correct. */
  constructor(host: LitElement, opened: (context: CheckpointContext) => void) {
    this.#host = host;
    this.#opened = opened;
  }

  render(view: CheckpointView): TemplateResult {
    this.#view = view;
    const { uid, language } = view;
    const words = wordsIn('checkpoint-teacher', language, checkpointTeacher);
    return html`<details class="release-code no-print" part="release-code">
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
                  aria-describedby="${uid}-hint ${uid}-status"
                />
                <button type="button" data-act="open" .textContent=${words.open}></button>
              </p>
            </div>`
          : html`<p .textContent=${words.notSecure}></p>`
      }
      <p id="${uid}-status" role="status" .textContent=${this.#says || nothing}></p>
    </details>`;
  }

  /** Handles a click in the field. */
  handle(event: Event, target: Element): void {
    if (event.type === 'click' && target.closest('[data-act=open]')) void this.#try();
  }

  /** Resets the tries for another learner. */
  forget(): void {
    this.#says = '';
    this.#tries = undefined;
  }

  /** Makes one try. It is stored before the result is known, so that leaving the page does not avoid it. */
  async #try(): Promise<void> {
    const context = this.#view;
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${context?.uid}-word`);
    if (!context || !field) return;
    const { checkpoint, session, language } = context;
    const releaseCode = checkpoint.release;
    const word = field.value;
    if (!word.trim() || !releaseCode || !session || this.#trying) return;
    const words = wordsIn('checkpoint-teacher', language, checkpointTeacher);
    const { record, drafts } = session;
    const key = JSON.stringify(['release', checkpoint.id]);
    this.#trying = true;
    this.#setStatus(words.checking);
    const before = (await drafts.get(key)) ?? this.#tries;
    const now = Date.now();
    const pause = pauseLeft(before, releaseCode, now);
    const tries = countTry(before, releaseCode, now);
    if (pause === 0) {
      this.#tries = tries;
      drafts.put(key, { ...tries });
    }
    const right = pause === 0 && (await isReleaseCode(word, releaseCode).catch(() => false));
    this.#trying = false;
    // The session may have changed to another learner in the meantime.
    if (session.record !== record) return this.forget();
    field.value = '';
    if (right) {
      this.forget();
      drafts.put(key, { failed: undefined, until: undefined });
      this.#opened(context);
    } else
      this.#setStatus(
        refusal(pause > 0 ? now + pause : tries.until, (releaseCode.tries ?? 3) - tries.failed, context, words),
      );
  }

  /** Enter submits the code, and does not submit a form of the page. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.#try();
  };

  #setStatus(words: string): void {
    this.#says = words;
    this.#host.requestUpdate();
  }
}

function refusal(
  until: number,
  left: number,
  { language }: CheckpointContext,
  words: CheckpointTeacherMessages,
): string {
  // Rounds up to the next minute, since the time is shown without seconds.
  return until > 0 ? words.pause(formatTime(until + 59_999, language, Date.now())) : words.wrong(left);
}
