/**
 * The teacher's part of a checkpoint: the student's signal, releases, and creating a release code. Loaded only for
 * teachers.
 */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ReleaseCode } from '../../core/checkpoint.js';
import type { EntryBody } from '../../core/entry.js';
import { plainWord } from './release-code.js';
import { proposeWord } from './release-code-words.js';
import { wordsIn } from '../../messages/catalogue.js';
import { checkpointTeacher } from '../../messages/checkpoint-teacher/en.js';
import type { CheckpointTeacherMessages } from '../../messages/checkpoint-teacher/en.js';
import { quiet, saying } from './checkpoint-template.js';
import type { CheckpointView } from './checkpoint-template.js';
import { mark } from '../levels/icons.js';
import { langOf, phrases } from '../levels/reading.js';
import { canHash, makeReleaseCode } from './release-code-hash.js';
import { formatClock } from '../base/format-time.js';

/** The entries of a teacher's action, and what is announced when it is done. */
export interface TeacherEffect {
  readonly bodies: readonly EntryBody[];
  readonly announcement: string;
}

type Part = TemplateResult | typeof nothing;

/** The teacher's part of one checkpoint. A new release code exists only on this page until the teacher copies it. */
export class CheckpointTeacher {
  #word = '';
  #made: { readonly word: string; readonly releaseCode: ReleaseCode } | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: CheckpointView): TemplateResult {
    const words = wordsIn('checkpoint-teacher', view.language, checkpointTeacher);
    return html`<div class="desk" part="desk">
        <p>${mark('you', words.student)}</p>
        ${view.signal ? saying(view) : html`<p class="muted" .textContent=${words.noSignal}></p>`}
        ${answered(view, words)} ${acts(view, words)} ${releases(view, words)}
      </div>
      ${this.#make(view, words)}`;
  }

  /** The entries of a clicked button; undefined when the button makes none. */
  effectOf(
    name: string,
    { checkpoint, answer, draft, messages: shared, language }: CheckpointView,
  ): TeacherEffect | undefined {
    const words = wordsIn('checkpoint-teacher', language, checkpointTeacher);
    const note = draft.text('note');
    const base = { by: 'teacher', about: checkpoint.id, ...(note && { note }) } as const;
    if (name === 'seen') return { bodies: [{ kind: 'helped', ...base, state: 'seen' }], announcement: words.seenByYou };
    if (name === 'helped')
      return { bodies: [{ kind: 'helped', ...base, state: 'helped' }], announcement: words.helpedByYou };
    if (name === 'release') return { bodies: [{ kind: 'released', ...base }], announcement: words.released };
    if (name === 'relock') return { bodies: [{ kind: 'relocked', ...base }], announcement: words.relocked };
    if (name !== 'unhelp' || !answer) return undefined;
    return { bodies: [{ kind: 'retracted', by: 'teacher', about: answer.id }], announcement: shared.takenBack };
  }

  /** Handles an event of the form for a new release code. */
  handle(event: Event, target: Element, language: string): void {
    if (target instanceof HTMLInputElement && target.dataset['newWord'] !== undefined) {
      this.#word = target.value;
      // The code was made from another word.
      if (target.value !== this.#made?.word) this.#made = undefined;
    }
    const name = event.type === 'click' ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined;
    if (name === 'propose') this.#word = proposeWord(language, crypto.getRandomValues(new Uint8Array(4)));
    if (name === 'propose' || name === 'make') void this.#finish();
    if (name === 'print') globalThis.print();
  }

  async #finish(): Promise<void> {
    const word = this.#word.trim();
    if (!plainWord(word)) return;
    const releaseCode = await makeReleaseCode(word);
    if (word !== this.#word.trim()) return;
    this.#made = { word, releaseCode };
    this.#host.requestUpdate();
  }

  #make(view: CheckpointView, words: CheckpointTeacherMessages): TemplateResult {
    const { uid } = view;
    return html`<details class="make" part="make">
      <summary .textContent=${words.make}></summary>
      <p class="muted small" .textContent=${words.makeHint}></p>
      ${
        canHash()
          ? html`<div class="field">
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
          : html`<p .textContent=${words.notSecure}></p>`
      }
      ${this.#card(view, words)}
    </details>`;
  }

  #card({ uid, checkpoint, reading }: CheckpointView, words: CheckpointTeacherMessages): Part {
    if (!this.#made) return nothing;
    const { word, releaseCode } = this.#made;
    const [title] = phrases(checkpoint.title, reading);
    return html`<div class="field">
        <label for="${uid}-paste" .textContent=${words.paste}></label>
        <textarea
          id="${uid}-paste"
          class="paste"
          rows="5"
          readonly
          dir="ltr"
          .value=${`"release": ${JSON.stringify(releaseCode, null, 2)}`}
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

/** The teacher's answer to the call for help, with undo. */
function answered(
  { answer, help, messages: shared, language, now, isDisabled }: CheckpointView,
  words: CheckpointTeacherMessages,
): Part {
  if (!answer || help === 'waiting' || help === 'none') return nothing;
  const details = [formatClock(answer.clock, language, now), answer.note].filter(Boolean).join(' · ');
  return html`<p class="row">
    ${mark('teacher', answer.state === 'seen' ? words.seenByYou : words.helpedByYou)}
    <span class="muted small" dir="auto" .textContent=${details}></span>
    ${isDisabled ? nothing : quiet('unhelp', shared.undo)}
  </p>`;
}

function acts(view: CheckpointView, words: CheckpointTeacherMessages): Part {
  const { uid, help, stopped, released, draft, isPersisted, isDisabled } = view;
  const open = help === 'waiting' || help === 'seen';
  if (!isPersisted || isDisabled || !(open || stopped || released)) return nothing;
  const button = (name: string, text: string) =>
    html`<button type="button" data-act=${name} .textContent=${text}></button>`;
  return html`<div class="field no-print">
      <label for="${uid}-note" .textContent=${words.note}></label>
      <textarea id="${uid}-note" name="note" rows="2" dir="auto" .value=${draft.get('note') ?? ''}></textarea>
    </div>
    <p class="row no-print">
      ${
        stopped
          ? html`<button class="main" type="button" data-act="release" .textContent=${words.release}></button>`
          : nothing
      }
      ${help === 'waiting' ? button('seen', words.markSeen) : nothing}
      ${open ? button('helped', words.markHelped) : nothing} ${released ? button('relock', words.relock) : nothing}
    </p>`;
}

/** Every release, so that a shared release code is visible. */
function releases({ releases: all, language, now }: CheckpointView, words: CheckpointTeacherMessages): Part {
  if (all.length === 0) return nothing;
  const details = all.map(({ clock, word, note }) =>
    [formatClock(clock, language, now), word ? words.byWord : words.byTeacher, note].filter(Boolean).join(' · '),
  );
  return html`<h4 .textContent=${words.releases}></h4>
    <ul class="times">
      ${details.map((one) => html`<li dir="auto" .textContent=${one}></li>`)}
    </ul>`;
}
