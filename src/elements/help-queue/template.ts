/** The template of a help queue: signing in, who is waiting, who was helped. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTime } from '../../ui/base/format-time.js';
import { lightWord } from '../../ui/checkpoint/traffic-light.js';
import { paragraph } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { defaultMinutes, longestWho } from './definition.js';
import type { HelpQueue } from './definition.js';
import type { HelpQueueMessages } from './messages/en.js';
import { entriesOf, minutesBetween, waitingIn } from './state.js';
import type { Period, Waiting } from './state.js';

/** The view model: everything the template renders. */
export interface HelpQueueView {
  readonly queue: HelpQueue;
  readonly period: Period;
  readonly messages: HelpQueueMessages;
  readonly reading: Reading;
  readonly language: string;
  readonly projected: boolean;
  /** Whether the teacher can save it. */
  readonly isPersisted: boolean;
  /** The index of the student who was helped last; -1 for none. */
  readonly last: number;
  /** The latest announcement. */
  readonly announcement: string;
  /** Whether the name was missing at the last sign-in. */
  readonly missing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The actions of the buttons of a queue; `place` is the student's in the list. */
export type QueueAction =
  | { readonly type: 'signIn'; readonly need: QueueNeed }
  | { readonly type: 'helped' | 'undo'; readonly place: number }
  | { readonly type: 'project' | 'save' };

type QueueNeed = Waiting['need'];
type Part = TemplateResult | typeof nothing;
type Placed = Waiting & { readonly place: number };

/** The whole queue. */
export function helpQueueView(view: HelpQueueView): TemplateResult {
  const { queue, period, messages, reading, projected, announcement } = view;
  const waiting = waitingIn(period);
  return html`<p class="kicker" .textContent=${messages.heading}></p>
    ${queue.title === undefined ? nothing : paragraph(queue.title, reading, 'objective')}
    ${queue.text === undefined ? nothing : paragraph(queue.text, reading, 'text')} ${projected ? nothing : signIn(view)}
    <section>
      <h3 id="waiting" .textContent=${`${messages.waiting}: ${waiting.length}`}></h3>
      ${
        waiting.length === 0
          ? html`<p class="muted" .textContent=${messages.nobody}></p>`
          : html`<ol class="list" part="list" aria-labelledby="waiting">
              ${waiting.map((one) => person(one, view))}
            </ol>`
      }
    </section>
    ${helped(view)}
    <p class="sr" role="status" .textContent=${announcement}></p>
    ${foot(view)}`;
}

function signIn({ queue, messages, missing }: HelpQueueView): TemplateResult {
  const by = queue.signInBy ?? 'seat';
  const signInAs = (need: QueueNeed): QueueAction => ({ type: 'signIn', need });
  return html`<div class="sign-in no-print" part="sign-in">
    <div class="fields">
      <div class="field who">
        <label for="who" .textContent=${messages[by]}></label>
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
              <label for="about" .textContent=${messages.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`
      }
    </div>
    <p class="missing" id="missing" ?hidden=${!missing} .textContent=${missing ? messages.who[by] : ''}></p>
    <p class="row needs" role="group" aria-label=${messages.signIn}>
      <button type="button" data-need="red" .action=${signInAs('red')}>${lightWord('red', messages.need.red)}</button>
      <button type="button" data-need="question" .action=${signInAs('question')}>
        ${lightWord('yellow', messages.need.question)}
      </button>
    </p>
  </div>`;
}

function person({ who, need, words: about, since, place }: Placed, { messages, projected, now }: HelpQueueView): Part {
  const minutes = minutesBetween(since, now);
  return html`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${who}></span>
    ${lightWord(need === 'red' ? 'red' : 'yellow', messages.short[need])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${messages.minutes(minutes)}></span>
      <span class="sr" .textContent=${messages.waited(minutes)}></span>
      ${named('helped', place, messages.helped, who)}
    </span>
    ${about && !projected ? html`<p class="words" dir="auto" .textContent=${about}></p>` : nothing}
  </li>`;
}

function helped({ period, messages, last }: HelpQueueView): Part {
  const people = period.people.map((one, place) => ({ ...one, place })).filter((one) => one.helped);
  const latest = people.find(({ place }) => place === last);
  if (people.length === 0) return nothing;
  return html`${
      latest
        ? html`<p class="row no-print">
            <span .textContent=${messages.helpedWho(latest.who)}></span>
            ${named('undo', latest.place, messages.undo, latest.who)}
          </p>`
        : nothing
    }
    <details>
      <summary .textContent=${messages.done(people.length)}></summary>
      <ul class="list">
        ${people.map(
          ({ who, place }) =>
            html`<li class="one">
              <span class="name" dir="auto" .textContent=${who}></span>
              <span class="end">${named('undo', place, messages.undo, who)}</span>
            </li>`,
        )}
      </ul>
    </details>`;
}

/** A button whose accessible name includes the student. */
function named(type: 'helped' | 'undo', place: number, words: string, who: string): TemplateResult {
  return html`<button type="button" class="no-print" data-act=${type} data-place=${place} .action=${{ type, place }}>
    <span .textContent=${words}></span><span class="sr" .textContent=${` ${who}`}></span>
  </button>`;
}

function foot({ queue, period, messages, language, projected, isPersisted, now }: HelpQueueView): TemplateResult {
  const { minutes = defaultMinutes } = queue;
  const ends = period.began
    ? messages.empties(formatTime(period.began + minutes * 60_000, language, now))
    : messages.emptiesAfter(minutes);
  const fresh = entriesOf(period, queue).length > 0;
  const tool = (type: 'project' | 'save', words: string) =>
    html`<button class="quiet" type="button" data-act=${type} .action=${{ type }} .textContent=${words}></button>`;
  return html`<div class="no-print">
    <p class="muted small" .textContent=${isPersisted ? ends : messages.isNotSaved}></p>
    <p class="tools">
      ${tool('project', projected ? messages.unproject : messages.project)}
      ${fresh && isPersisted ? tool('save', messages.save) : nothing}
    </p>
  </div>`;
}
