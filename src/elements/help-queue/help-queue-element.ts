/** The `<help-queue>` element: who waits at the teacher's desk, on one device that lies there. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  defaultMinutes,
  emptyPeriod,
  entriesOf,
  helpQueueSchema,
  longestWho,
  markHelped,
  markSaved,
  minutesBetween,
  periodOf,
  placeOf,
  signIn,
  waitingIn,
} from '../../core/help-queue.js';
import type { HelpQueueDefinition, Period, Waiting } from '../../core/help-queue.js';
import { member } from '../../core/schema.js';
import { wordsIn } from '../../messages/catalogue.js';
import { helpQueue } from '../../messages/help-queue/en.js';
import { act } from '../../parts/act.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { MinuteClock } from '../../parts/minute-clock.js';
import { paragraph } from '../../parts/reading.js';
import type { RecordSession } from '../../parts/record-session.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { shownTime } from '../../parts/shown-time.js';
import { lightWord, trafficLightStyles } from '../../parts/traffic-light.js';
import { WidgetElement } from '../../parts/widget-element.js';
import { readQueueMarkup } from './help-queue-markup.js';
import { helpQueueStyles } from './help-queue-styles.js';

/**
 * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
 * waits longest stands first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
 * it.
 *
 * Everything is a native field or button; the list is an ordered list.
 *
 * @summary A sign-in list for help, on one device at the teacher's desk.
 * @slot - A heading and paragraphs that say what this is, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - The teacher saves who was helped; `preventDefault()` refuses it.
 * @csspart base - The sheet of paper around everything.
 * @csspart sign-in - Where students sign in.
 * @csspart list - Who waits.
 * @csspart person - One who waits.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-quiet - The ground of the sign-in.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - Links and focus.
 * @cssprop --cw-stop - The mark of those who are stuck.
 * @cssprop --cw-check - The mark of those who have a question.
 * @cssstate problem - The definition could not be read.
 * @cssstate waiting - Somebody waits.
 */
export class HelpQueueElement extends WidgetElement<HelpQueueDefinition> {
  static override styles = [sharedStyles, fieldStyles, trafficLightStyles, helpQueueStyles];

  /** Whether it is shown to the class: without words, and without the sign-in. */
  @property({ type: Boolean }) projected = false;

  protected readonly tag = 'help-queue';
  protected readonly schema = helpQueueSchema;

  readonly #clock = new MinuteClock(this);
  #period: Period = emptyPeriod;
  #read: { readonly session: RecordSession; readonly key: string } | undefined;
  #last = -1;
  #said = '';
  #missing = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected override readMarkup(): unknown {
    const found = readQueueMarkup(this);
    return found && { type: 'help-queue', unnamed: !found.keeps, queue: found.queue };
  }

  get #words(): typeof helpQueue {
    return wordsIn('help-queue', this.language, helpQueue);
  }

  get #key(): string {
    return `help-queue/${this.given?.queue.id}`;
  }

  protected override renderWidget(given: HelpQueueDefinition): TemplateResult {
    const words = this.#words;
    const { queue, languages } = given;
    const now = this.#clock.now;
    this.#load(given);
    this.#endPeriod(given, now);
    const reading = { languages: this.languages, display: languages ?? 'off', swapped: false } as const;
    const waiting = waitingIn(this.#period);
    this.setState('waiting', waiting.length > 0);
    return html`<div class="w ${this.projected ? 'projected' : ''}" part="base" lang=${this.language}>
      <div class="in">
        <p class="kicker" .textContent=${words.heading}></p>
        ${queue.title === undefined ? nothing : paragraph(queue.title, reading, 'objective')}
        ${queue.text === undefined ? nothing : paragraph(queue.text, reading, 'text')}
        ${this.projected ? nothing : this.#renderSignIn(given)}
        <section>
          <h3 id="waiting" .textContent=${`${words.waiting}: ${waiting.length}`}></h3>
          ${waiting.length === 0 ? html`<p class="muted" .textContent=${words.nobody}></p>` : nothing}
          <ol class="list" part="list" aria-labelledby="waiting" ?hidden=${waiting.length === 0}>
            ${waiting.map((one) => this.#renderOne(one, now))}
          </ol>
        </section>
        ${this.#renderHelped()}
        <p class="sr" role="status" .textContent=${this.#said}></p>
        ${this.#renderFoot(given, now)}
      </div>
    </div>`;
  }

  #renderSignIn({ queue }: HelpQueueDefinition): TemplateResult {
    const words = this.#words;
    const by = queue.signInBy ?? 'seat';
    return html`<div class="sign-in no-print" part="sign-in">
      <div class="field">
        <label for="who" .textContent=${words[by]}></label>
        <input
          id="who"
          class="who"
          type="text"
          autocomplete="off"
          maxlength=${longestWho}
          aria-invalid=${`${this.#missing}`}
          aria-describedby="missing"
        />
        <p class="missing" id="missing" .textContent=${this.#missing ? words.who[by] : ''}></p>
      </div>
      ${
        queue.words === false
          ? nothing
          : html`<div class="field">
              <label for="about" .textContent=${words.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`
      }
      <div role="group" aria-labelledby="what" class="field">
        <p id="what" .textContent=${words.what}></p>
        <p class="row needs">
          <button type="button" data-need="red">${lightWord('red', words.need.red)}</button>
          <button type="button" data-need="question">${lightWord('yellow', words.need.question)}</button>
        </p>
      </div>
    </div>`;
  }

  #renderOne(
    { who, need, words: about, since, place }: Waiting & { readonly place: number },
    now: number,
  ): TemplateResult {
    const words = this.#words;
    const minutes = minutesBetween(since, now);
    return html`<li class="one" part="person">
      <span class="name" dir="auto" .textContent=${who}></span>
      ${lightWord(need === 'red' ? 'red' : 'yellow', words.short[need])}
      <span
        class="time muted"
        aria-label=${words.waited(minutes)}
        role="text"
        .textContent=${words.minutes(minutes)}
      ></span>
      <button type="button" class="no-print" data-helped=${place}>
        ${words.helped}<span class="sr" .textContent=${` ${who}`}></span>
      </button>
      ${about && !this.projected ? html`<p class="words" dir="auto" .textContent=${about}></p>` : nothing}
    </li>`;
  }

  #renderHelped(): TemplateResult | typeof nothing {
    const words = this.#words;
    const helped = this.#period.people.map((one, place) => ({ ...one, place })).filter((one) => one.helped);
    const last = helped.find(({ place }) => place === this.#last);
    const undo = (place: number, who: string) =>
      html`<button type="button" data-undo=${place}>
        ${words.undo}<span class="sr" .textContent=${` ${who}`}></span>
      </button>`;
    if (helped.length === 0) return nothing;
    return html`${
        last
          ? html`<p class="row no-print">
              <span .textContent=${words.helpedWho(last.who)}></span> ${undo(last.place, last.who)}
            </p>`
          : nothing
      }
      <details>
        <summary .textContent=${words.done(helped.length)}></summary>
        <ul class="list">
          ${helped.map(
            ({ who, place }) =>
              html`<li class="one"><span class="name" dir="auto" .textContent=${who}></span>${undo(place, who)}</li>`,
          )}
        </ul>
      </details>`;
  }

  #renderFoot(given: HelpQueueDefinition, now: number): TemplateResult {
    const words = this.#words;
    const { minutes = defaultMinutes } = given.queue;
    const { began } = this.#period;
    const ends = began
      ? words.empties(shownTime(began + minutes * 60_000, this.language, now))
      : words.emptiesAfter(minutes);
    const fresh = entriesOf(this.#period, given.queue).length > 0;
    return html`<div class="no-print">
      <p class="muted small" .textContent=${ends}></p>
      <p class="tools">
        <button
          class="quiet"
          type="button"
          data-does="project"
          .textContent=${this.projected ? words.unproject : words.project}
        ></button>
        ${
          !fresh
            ? nothing
            : this.#keeps
              ? html`<button class="quiet" type="button" data-does="save" .textContent=${words.save}></button>`
              : html`<span .textContent=${words.keepsNothing}></span>`
        }
      </p>
    </div>`;
  }

  get #keeps(): boolean {
    return this.session !== undefined && member(this.given, 'unnamed') !== true;
  }

  /** A reload of the page loses nobody: until the period ends, the list is a draft, which is never part of the record. */
  #load(given: HelpQueueDefinition): void {
    const { session } = this;
    const key = this.#key;
    const drafts = session?.drafts;
    if (!drafts || !this.#keeps || (this.#read?.session === session && this.#read.key === key)) return;
    this.#read = { session, key };
    void drafts.get(key).then((kept) => {
      if (this.#read?.session !== session || this.#period.people.length > 0) return;
      this.#period = periodOf(kept, given.queue, this.#clock.now);
      this.requestUpdate();
    });
  }

  #endPeriod({ queue }: HelpQueueDefinition, now: number): void {
    if (this.#period.people.length === 0 || periodOf(this.#period, queue, now).people.length > 0) return;
    this.#keep(emptyPeriod);
    this.#said = this.#words.emptied;
  }

  #keep(period: Period): void {
    this.#period = period;
    const drafts = this.#keeps ? this.session?.drafts : undefined;
    if (period.people.length > 0) drafts?.put(this.#key, period);
    else drafts?.delete(this.#key);
    this.requestUpdate();
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !this.given) return;
    const { need, helped, undo, does } = button.dataset;
    const words = this.#words;
    const now = this.#clock.now;
    if (need === 'red' || need === 'question') this.#signIn(need, now);
    else if (helped !== undefined || undo !== undefined) {
      const place = Number(helped ?? undo);
      const who = this.#period.people[place]?.who ?? '';
      this.#last = undo === undefined ? place : -1;
      this.#said = undo === undefined ? words.helpedWho(who) : words.backAgain(who);
      this.#keep(markHelped(this.#period, place, undo === undefined ? now : 0));
    } else if (does === 'project') this.projected = !this.projected;
    else if (does === 'save') this.#save();
  }

  #signIn(need: 'red' | 'question', now: number): void {
    const who = this.renderRoot.querySelector<HTMLInputElement>('#who');
    const about = this.renderRoot.querySelector<HTMLInputElement>('#about');
    if (!who) return;
    this.#missing = !who.value.trim();
    if (!this.#missing) {
      const known = placeOf(this.#period, who.value) >= 0;
      this.#keep(signIn(this.#period, { who: who.value, need, words: about?.value ?? '' }, now));
      const place = waitingIn(this.#period).findIndex((one) => one.place === placeOf(this.#period, who.value)) + 1;
      this.#said = known ? this.#words.changed(who.value.trim()) : this.#words.signedIn(who.value.trim(), place);
      who.value = '';
      if (about) about.value = '';
    }
    // The next one in line writes here, and so does whoever forgot to.
    who.focus();
    this.requestUpdate();
  }

  #save(): void {
    const bodies = this.given && entriesOf(this.#period, this.given.queue);
    if (!bodies || !this.session || !act(this, this.session, bodies)) return;
    this.#said = this.#words.saved(bodies.length);
    this.#keep(markSaved(this.#period));
  }
}
