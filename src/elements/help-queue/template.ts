/** The template of a help queue: signing in, who is waiting, who was helped. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shownTime } from '../../ui/base/format-time.js';
import { lightWord } from '../../ui/checkpoint/traffic-light.js';
import { paragraph } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { defaultMinutes, longestWho } from './definition.js';
import type { HelpQueue } from './definition.js';
import type { HelpQueueMessages } from './messages/en.js';
import { entriesOf, minutesBetween, waitingIn } from './state.js';
import type { Period, Waiting } from './state.js';

/** All that a queue is drawn from. */
export interface HelpQueueView {
  readonly queue: HelpQueue;
  readonly period: Period;
  readonly words: HelpQueueMessages;
  readonly reading: Reading;
  readonly language: string;
  readonly projected: boolean;
  /** Whether the teacher can save it. */
  readonly keeps: boolean;
  /** The place of whoever was helped last; -1 for nobody. */
  readonly last: number;
  /** What was last announced. */
  readonly messages: string;
  /** Whether somebody signed in without saying who. */
  readonly missing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Part = TemplateResult | typeof nothing;
type Placed = Waiting & { readonly place: number };

/** The whole queue. */
export function helpQueueView(view: HelpQueueView): TemplateResult {
  const { queue, period, words, reading, projected, messages } = view;
  const waiting = waitingIn(period);
  return html`<p class="kicker" .textContent=${words.heading}></p>
    ${queue.title === undefined ? nothing : paragraph(queue.title, reading, 'objective')}
    ${queue.text === undefined ? nothing : paragraph(queue.text, reading, 'text')} ${projected ? nothing : signIn(view)}
    <section>
      <h3 id="waiting" .textContent=${`${words.waiting}: ${waiting.length}`}></h3>
      ${
        waiting.length === 0
          ? html`<p class="muted" .textContent=${words.nobody}></p>`
          : html`<ol class="list" part="list" aria-labelledby="waiting">
              ${waiting.map((one) => person(one, view))}
            </ol>`
      }
    </section>
    ${helped(view)}
    <p class="sr" role="status" .textContent=${messages}></p>
    ${foot(view)}`;
}

function signIn({ queue, words, missing }: HelpQueueView): TemplateResult {
  const by = queue.signInBy ?? 'seat';
  return html`<div class="sign-in no-print" part="sign-in">
    <div class="fields">
      <div class="field who">
        <label for="who" .textContent=${words[by]}></label>
        <input
          id="who"
          type="text"
          autocomplete="off"
          spellcheck="false"
          maxlength=${longestWho}
          aria-invalid=${`${missing}`}
          aria-describedby="missing"
        />
      </div>
      ${
        queue.words === false
          ? nothing
          : html`<div class="field">
              <label for="about" .textContent=${words.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`
      }
    </div>
    <p class="missing" id="missing" ?hidden=${!missing} .textContent=${missing ? words.who[by] : ''}></p>
    <p class="row needs" role="group" aria-label=${words.signIn}>
      <button type="button" data-need="red">${lightWord('red', words.need.red)}</button>
      <button type="button" data-need="question">${lightWord('yellow', words.need.question)}</button>
    </p>
  </div>`;
}

function person({ who, need, words: about, since, place }: Placed, { words, projected, now }: HelpQueueView): Part {
  const minutes = minutesBetween(since, now);
  return html`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${who}></span>
    ${lightWord(need === 'red' ? 'red' : 'yellow', words.short[need])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${words.minutes(minutes)}></span>
      <span class="sr" .textContent=${words.waited(minutes)}></span>
      ${named('helped', place, words.helped, who)}
    </span>
    ${about && !projected ? html`<p class="words" dir="auto" .textContent=${about}></p>` : nothing}
  </li>`;
}

function helped({ period, words, last }: HelpQueueView): Part {
  const people = period.people.map((one, place) => ({ ...one, place })).filter((one) => one.helped);
  const latest = people.find(({ place }) => place === last);
  if (people.length === 0) return nothing;
  return html`${
      latest
        ? html`<p class="row no-print">
            <span .textContent=${words.helpedWho(latest.who)}></span>
            ${named('undo', latest.place, words.undo, latest.who)}
          </p>`
        : nothing
    }
    <details>
      <summary .textContent=${words.done(people.length)}></summary>
      <ul class="list">
        ${people.map(
          ({ who, place }) =>
            html`<li class="one">
              <span class="name" dir="auto" .textContent=${who}></span>
              <span class="end">${named('undo', place, words.undo, who)}</span>
            </li>`,
        )}
      </ul>
    </details>`;
}

/** A button whose name says for whom it is. */
function named(act: 'helped' | 'undo', place: number, words: string, who: string): TemplateResult {
  return html`<button type="button" class="no-print" data-act=${act} data-place=${place}>
    <span .textContent=${words}></span><span class="sr" .textContent=${` ${who}`}></span>
  </button>`;
}

function foot({ queue, period, words, language, projected, keeps, now }: HelpQueueView): TemplateResult {
  const { minutes = defaultMinutes } = queue;
  const ends = period.began
    ? words.empties(shownTime(period.began + minutes * 60_000, language, now))
    : words.emptiesAfter(minutes);
  const fresh = entriesOf(period, queue).length > 0;
  const tool = (name: string, text: string) =>
    html`<button class="quiet" type="button" data-act=${name} .textContent=${text}></button>`;
  return html`<div class="no-print">
    <p class="muted small" .textContent=${keeps ? ends : words.isNotSaved}></p>
    <p class="tools">
      ${tool('project', projected ? words.unproject : words.project)}
      ${fresh && keeps ? tool('save', words.save) : nothing}
    </p>
  </div>`;
}
