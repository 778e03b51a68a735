/** The template of a checkpoint: the author's light, the student's own, and what follows from each. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lights } from '../../core/checkpoint.js';
import type { CheckItem, Checkpoint, Light, CheckpointStatus } from '../../core/checkpoint.js';
import { safeUrl } from '../../core/safe-url.js';
import type { Text } from '../../core/text.js';
import type { TrafficLightCheckpointMessages } from '../../messages/traffic-light-checkpoint/en.js';
import type { Draft } from '../controllers/draft.js';
import { mark } from '../levels/icons.js';
import { langOf, paragraph, phrases, textIn } from '../levels/reading.js';
import type { Reading } from '../levels/reading.js';
import type { RecordSession } from '../../records/record-session.js';
import { formatClock } from '../base/format-time.js';
import { lightShape, lightWord, trafficLight } from './traffic-light.js';
import type { Viewer } from '../base/widget-element.js';

/** The host's data about one checkpoint. */
export interface CheckpointContext {
  readonly checkpoint: Checkpoint;
  readonly session: RecordSession | undefined;
  readonly viewer: Viewer;
  readonly reading: Reading;
  readonly language: string;
  /** Whether actions are saved; without an id they are not. */
  readonly isPersisted: boolean;
  readonly isDisabled: boolean;
  /** The student's unsaved choice; empty when there is none. */
  readonly chosen: string;
}

/** Everything that the template needs. */
export interface CheckpointView extends CheckpointContext, CheckpointStatus {
  readonly uid: string;
  readonly messages: TrafficLightCheckpointMessages;
  /** The label of the button that swaps the languages. */
  readonly swap: string;
  readonly picked: Light | undefined;
  readonly draft: Draft;
  /** The latest announcement. */
  readonly announcement: string;
  readonly speaks: boolean;
  readonly speaking: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Part = TemplateResult | typeof nothing;

/** The whole checkpoint; `beside` is the part that is loaded on demand. */
export function checkpointView(view: CheckpointView, beside: Part): TemplateResult {
  const { uid, viewer, announcement, checkpoint, isPersisted, messages } = view;
  return html`<div class="checkpoint" data-panel=${uid}>
    ${sign(view)} ${viewer === 'learner' && checkpoint.signal === 'yellow' ? selfCheck(view) : nothing}
    ${viewer === 'learner' ? html`${own(view)} ${outcome(view)}` : nothing} ${beside}
    ${isPersisted ? nothing : html`<p class="muted small" .textContent=${messages.isNotSaved}></p>`}
    <p class="sr" role="status" .textContent=${announcement}></p>
  </div>`;
}

/** The author's signal: the light first. */
function sign(view: CheckpointView): TemplateResult {
  const { uid, checkpoint, light, messages, reading, stopped, released, speaks, speaking, language, now } = view;
  const { title, text, reach, signal } = checkpoint;
  // After a release, a red light shows as green.
  const lit = released && light === 'red' ? 'green' : light;
  const time = released && [formatClock(released.clock, language, now), released.note].filter(Boolean).join(' · ');
  return html`<div class="sign" part="signal">
      ${trafficLight(lit)}
      <div>
        <p class="call" data-piece .textContent=${messages.light[lit]}></p>
        ${
          time === undefined
            ? html`<p
                class="muted"
                data-piece
                .textContent=${light === signal ? messages.meaning[light] : messages.escalated}
              ></p>`
            : html`<p
                class="opened"
                part="released"
                tabindex="-1"
                dir="auto"
                .textContent=${messages.opened(time)}
              ></p>`
        }
      </div>
    </div>
    <div data-piece>${paragraph(title, reading, 'objective', `${uid}-title`)}</div>
    ${text === undefined ? nothing : html`<div data-piece>${paragraph(text, reading, 'text')}</div>`}
    ${
      stopped
        ? html`<section class="next" part="reach">
            <h4 .textContent=${messages.reach}></h4>
            ${howToReach(reach, view)}
          </section>`
        : nothing
    }
    ${
      !speaks && reading.display !== 'swap'
        ? nothing
        : html`<p class="row small no-print">
            ${speaks ? quiet('hear', speaking ? messages.stopHearing : messages.hear) : nothing}
            ${reading.display === 'swap' ? quiet('swap', view.swap) : nothing}
          </p>`
    }`;
}

/** A quiet button for the action `name`. */
export function quiet(name: string, words: string): TemplateResult {
  return html`<button class="quiet" type="button" data-act=${name} .textContent=${words}></button>`;
}

function howToReach(reach: Checkpoint['reach'], { messages, reading, language }: CheckpointView): TemplateResult {
  return reach === undefined
    ? html`<p data-piece lang=${language} .textContent=${messages.reachAnyhow}></p>`
    : html`<div data-piece>${paragraph(reach, reading, 'text')}</div>`;
}

function selfCheck(view: CheckpointView): TemplateResult {
  const { checkpoint, messages, reading, isDisabled } = view;
  const on = checked(view);
  return html`<fieldset class="check" part="check" ?disabled=${isDisabled}>
    <legend .textContent=${messages.check}></legend>
    ${itemsOf(checkpoint, messages).map(
      ({ id, text }) =>
        html`<label class="tick"
          ><input type="checkbox" name=${`check:${id}`} .checked=${on.includes(id)} /><span
            >${inLabel(text, reading)}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

/** Text for a label, which may not contain paragraphs. */
function inLabel(text: Text, reading: Reading): TemplateResult[] {
  return phrases(text, reading).flatMap((phrase, index) =>
    phrase
      ? html`<span
          class=${index > 0 ? 'phrase other' : 'phrase'}
          dir="auto"
          lang=${langOf(phrase, reading)}
          .textContent=${phrase.text}
        ></span>`
      : [],
  );
}

/** The student's signal: a choice of three lights, in the same order. */
function own({ uid, messages, picked, isDisabled }: CheckpointView): TemplateResult {
  return html`<fieldset class="own" part="understanding" ?disabled=${isDisabled} aria-describedby="${uid}-private">
    <legend>${mark('you', messages.you)} <span class="ask" .textContent=${messages.ask}></span></legend>
    <p class="muted small" id="${uid}-private" .textContent=${messages.private}></p>
    <div class="choices">
      ${lights.map(
        (light) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="${uid}-light"
              value=${light}
              .checked=${picked === light}
              ?disabled=${isDisabled} />${lightShape(light)}<span
              ><strong .textContent=${messages.light[light]}></strong>
              <span .textContent=${messages.mine[light]}></span></span
          ></label>`,
      )}
    </div>
  </fieldset>`;
}

/** What follows from the student's signal: go on, a self-check, or a call for help. */
function outcome(view: CheckpointView): Part {
  const { signal, picked, isPersisted } = view;
  const shown = picked ?? signal?.understanding;
  return html`${signal ? saying(view) : nothing}
  ${
    shown === undefined
      ? nothing
      : html`<div class="outcome" part="outcome">
          ${shown === 'yellow' && view.checkpoint.signal !== 'yellow' ? selfCheck(view) : nothing}
          ${isPersisted && isNew(view) ? saving(view, shown) : leadsTo(view, shown)}
        </div>`
  }`;
}

/** Whether there is something to save: another light, other words, other checks. */
function isNew(view: CheckpointView): boolean {
  const { signal, picked } = view;
  if (!picked) return false;
  if (picked !== signal?.understanding) return true;
  if (picked === 'green') return false;
  return writtenCall(view, picked) !== (signal.words ?? '') || checked(view).join() !== (signal.checks ?? []).join();
}

/** The text of a call for help: the draft, else what was saved at the same light. */
export function writtenCall({ draft, signal }: CheckpointView, light: Light): string {
  if (light === 'green') return '';
  return draft.text('words') ?? (signal?.understanding === light ? signal.words : undefined) ?? '';
}

/** The ids of the checked items of the self-check, in its order. */
export function checked({ checkpoint, messages, draft, signal }: CheckpointView): string[] {
  return itemsOf(checkpoint, messages).flatMap(({ id }) => {
    const checkbox = draft.get(`check:${id}`);
    return (checkbox === undefined ? signal?.checks?.includes(id) : checkbox === 'on') ? id : [];
  });
}

function itemsOf({ checks }: Checkpoint, { anyChecks }: TrafficLightCheckpointMessages): readonly CheckItem[] {
  return checks ?? anyChecks.map((text, index) => ({ id: `${index + 1}`, text }));
}

function saving(view: CheckpointView, shown: Light): TemplateResult {
  const { messages, isDisabled } = view;
  return html`${shown === 'green' ? nothing : writing(view, shown)}
    <button
      class="main"
      type="button"
      data-act="signal"
      ?disabled=${isDisabled}
      .textContent=${messages.save[shown]}
    ></button>`;
}

function writing(view: CheckpointView, shown: 'red' | 'yellow'): TemplateResult {
  const { uid, messages, draft, checkpoint, reading } = view;
  const { frames = messages.frames, wordBank = [] } = checkpoint;
  const starts = (label: string, texts: Checkpoint['frames'] = []) =>
    texts.length === 0
      ? nothing
      : html`<details class="starts">
          <summary .textContent=${label}></summary>
          <p class="row">
            ${texts.map((text) => {
              const [phrase] = phrases(text, reading);
              return html`<button
                type="button"
                lang=${langOf(phrase, reading)}
                data-start=${phrase.text}
                .textContent=${phrase.text}
              ></button>`;
            })}
          </p>
        </details>`;
  return html`<div class="field">
    <label for="${uid}-words" .textContent=${messages.words[shown]}></label>
    <textarea
      id="${uid}-words"
      name="words"
      rows="3"
      dir="auto"
      .value=${draft.get('words') ?? writtenCall(view, shown)}
    ></textarea>
    ${starts(messages.starts, frames)} ${starts(messages.wordBank, wordBank)}
  </div>`;
}

function leadsTo(view: CheckpointView, shown: Light): TemplateResult {
  const { messages, stopped, checkpoint, reading, help } = view;
  const { reach, next } = checkpoint;
  const answer = { waiting: messages.now, none: '', seen: messages.seen, helped: messages.helped }[help];
  const line = answer ? html`<p class="asked" .textContent=${answer}></p>` : nothing;
  if (shown === 'red') {
    return html`${line} ${stopped || help === 'helped' ? nothing : howToReach(reach, view)}`;
  }
  if (stopped)
    return html`${line}
      <p .textContent=${messages.stillStopped}></p>`;
  const href = next?.href && safeUrl(next.href, document.baseURI);
  return html`${line}
    <p class="next go">
      ${shown === 'yellow' ? messages.whenSure : next ? nothing : messages.goOn}
      ${
        !next
          ? nothing
          : href
            ? html`<a href=${href} .textContent=${textIn(next.text, reading)}></a>`
            : html`<span dir="auto" .textContent=${textIn(next.text, reading)}></span>`
      }
    </p>`;
}

/** The saved signal, with undo. */
export function saying(view: CheckpointView): Part {
  const { signal, since, messages, language, now, viewer, isDisabled } = view;
  if (!signal) return nothing;
  const { understanding, words: call, clock } = signal;
  const label = messages.lightMeaning(messages.light[understanding], messages.mine[understanding]);
  return html`<div class="said" part="said" tabindex="-1">
    <p>${lightWord(understanding, label)}</p>
    ${call ? html`<blockquote dir="auto" .textContent=${call}></blockquote>` : nothing}
    <p class="muted small">
      <span
        .textContent=${since ? messages.waiting(formatClock(since.clock, language, now)) : formatClock(clock, language, now)}
      ></span>
      ${viewer === 'learner' && !isDisabled ? quiet('undo', messages.undo) : nothing}
    </p>
  </div>`;
}
