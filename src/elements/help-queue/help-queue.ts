/** The `<help-queue>` element: who waits at the teacher's desk, on one device that lies there. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { member } from '../../core/schema.js';
import { wordsIn } from '../../messages/catalogue.js';
import type { RecordSession } from '../../records/record-session.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { trafficLightStyles } from '../../ui/checkpoint/traffic-light.js';
import { addEntries } from '../../ui/controllers/add-entries.js';
import { MinuteClock } from '../../ui/controllers/clock.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { helpQueueSchema } from './definition.js';
import type { HelpQueueDefinition } from './definition.js';
import { readQueueMarkup } from './markup.js';
import { helpQueue } from './messages/en.js';
import { emptyPeriod, entriesOf, markHelped, markSaved, periodOf, placeOf, signIn, waitingIn } from './state.js';
import type { Period } from './state.js';
import { helpQueueStyles } from './styles.js';
import { helpQueueView } from './template.js';

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
  #messages = '';
  #missing = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected override readMarkup(): unknown {
    const found = readQueueMarkup(this);
    return found && { type: 'help-queue', queue: found.queue, ...(!found.keeps && { keeps: false }) };
  }

  get #words(): typeof helpQueue {
    return wordsIn('help-queue', this.language, helpQueue);
  }

  get #key(): string {
    return `help-queue/${this.config?.queue.id}`;
  }

  protected override renderWidget(config: HelpQueueDefinition): TemplateResult {
    const { projected, language } = this;
    const { queue, languages = 'off' } = config;
    const now = this.#clock.now;
    this.#load(config);
    this.#endPeriod(config, now);
    this.setState('waiting', waitingIn(this.#period).length > 0);
    return html`<div class="w ${projected ? 'projected' : ''}" part="base" lang=${language}>
      <div class="in">
        ${helpQueueView({
          queue,
          period: this.#period,
          words: this.#words,
          reading: { languages: this.languages, display: languages, swapped: false },
          language,
          projected,
          keeps: this.#keeps,
          last: this.#last,
          messages: this.#messages,
          missing: this.#missing,
          now,
        })}
      </div>
    </div>`;
  }

  get #keeps(): boolean {
    return this.session !== undefined && member(this.config, 'keeps') !== false;
  }

  /** A reload of the page loses nobody: until the period ends, the list is a draft, which is never part of the record. */
  #load(config: HelpQueueDefinition): void {
    const { session } = this;
    const key = this.#key;
    const drafts = session?.drafts;
    if (!drafts || !this.#keeps || (this.#read?.session === session && this.#read.key === key)) return;
    this.#read = { session, key };
    void drafts.get(key).then((kept) => {
      if (this.#read?.session !== session || this.#period.people.length > 0) return;
      this.#period = periodOf(kept, config.queue, this.#clock.now);
      this.requestUpdate();
    });
  }

  #endPeriod({ queue }: HelpQueueDefinition, now: number): void {
    if (this.#period.people.length === 0 || periodOf(this.#period, queue, now).people.length > 0) return;
    this.#keep(emptyPeriod);
    this.#messages = this.#words.emptied;
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
    if (!button || !this.config) return;
    const { need, act: name, place = '-1' } = button.dataset;
    const now = this.#clock.now;
    if (need === 'red' || need === 'question') this.#signIn(need, now);
    else if (name === 'helped') this.#mark(Number(place), now);
    else if (name === 'undo') this.#mark(Number(place), 0);
    else if (name === 'project') this.projected = !this.projected;
    else if (name === 'save') this.#save();
  }

  #mark(place: number, helped: number): void {
    const who = this.#period.people[place]?.who ?? '';
    this.#last = helped ? place : -1;
    this.#messages = helped ? this.#words.helpedWho(who) : this.#words.backAgain(who);
    this.#keep(markHelped(this.#period, place, helped));
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
      this.#messages = known ? this.#words.changed(who.value.trim()) : this.#words.signedIn(who.value.trim(), place);
      who.value = '';
      if (about) about.value = '';
    }
    // The next one in line writes here, and so does whoever forgot to.
    who.focus();
    this.requestUpdate();
  }

  #save(): void {
    const bodies = this.config && entriesOf(this.#period, this.config.queue);
    if (!bodies || addEntries(this, this.session, bodies).length === 0) return;
    this.#messages = this.#words.saved(bodies.length);
    this.#keep(markSaved(this.#period));
  }
}
