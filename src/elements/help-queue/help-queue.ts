/** The `<help-queue>` element: shows who is waiting for the teacher, on one shared device. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsIn } from '../../messages/catalogue.js';
import type { RecordSession } from '../../records/record-session.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { trafficLightStyles } from '../../ui/checkpoint/traffic-light.js';
import { pressedButton } from '../../ui/controllers/action-controller.js';
import { addEntries } from '../../ui/controllers/add-entries.js';
import { MinuteClock } from '../../ui/controllers/clock.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { helpQueueSchema } from './definition.js';
import type { HelpQueueDefinition } from './definition.js';
import { readQueueMarkup } from './markup.js';
import { helpQueue } from './messages/en.js';
import { emptyPeriod, entriesOf, markHelped, markSaved, periodOf, signIn, waitingIn } from './state.js';
import type { Period } from './state.js';
import { helpQueueStyles } from './styles.js';
import { helpQueueView } from './template.js';
import type { QueueAction } from './template.js';

/**
 * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
 * has waited longest is first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
 * it.
 *
 * Everything is a native field or button; the list is an ordered list.
 *
 * @summary A sign-in list for help, on one device at the teacher's desk.
 * @slot - A heading and paragraphs that say what this is, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - Fired before the entries about helped students are added. Cancelable:
 *   `preventDefault()` discards the entries.
 * @csspart base - The box around the whole widget.
 * @csspart sign-in - The sign-in form.
 * @csspart list - The list of waiting students.
 * @csspart person - One waiting student.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-quiet - The background color of the sign-in form.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of links and the focus outline.
 * @cssprop --cw-stop - The color of the symbol for a student who is stuck.
 * @cssprop --cw-check - The color of the symbol for a question.
 * @cssstate problem - The definition is invalid.
 * @cssstate waiting - At least one student is waiting.
 */
export class HelpQueueElement extends WidgetElement<HelpQueueDefinition> {
  static override styles = [sharedStyles, fieldStyles, trafficLightStyles, helpQueueStyles];

  /** Whether it is shown to the class: without words, and without the sign-in. */
  @property({ type: Boolean }) projected = false;

  protected readonly tag = 'help-queue';
  protected readonly schema = helpQueueSchema;

  readonly #clock = new MinuteClock(this);
  #period: Period = emptyPeriod;
  #loaded: { readonly session: RecordSession; readonly key: string } | undefined;
  #last = -1;
  #announcement = '';
  #missing = false;

  protected override readMarkup(): unknown {
    const found = readQueueMarkup(this);
    return found && { type: 'help-queue', ...found };
  }

  get #messages(): typeof helpQueue {
    return wordsIn('help-queue', this.language, helpQueue);
  }

  get #draftKey(): string {
    return `help-queue/${this.config?.queue.id}`;
  }

  get #canSave(): boolean {
    return this.session !== undefined && this.isPersisted;
  }

  protected override renderWidget(config: HelpQueueDefinition): TemplateResult {
    const { projected, language } = this;
    const { queue, languages: display = 'off' } = config;
    const now = this.#clock.now;
    this.#load(config);
    this.#endPeriod(config, now);
    this.setState('waiting', waitingIn(this.#period).length > 0);
    return html`<div class="w ${projected ? 'projected' : ''}" part="base" lang=${language}>
      <div class="in">
        ${helpQueueView({
          queue,
          period: this.#period,
          messages: this.#messages,
          reading: { languages: this.languages, display, swapped: false },
          language,
          projected,
          isPersisted: this.#canSave,
          last: this.#last,
          announcement: this.#announcement,
          missing: this.#missing,
          now,
        })}
      </div>
    </div>`;
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<QueueAction>(event);
    if (!this.config || !button || !button.action) return;
    const { action } = button;
    const now = this.#clock.now;
    if (action.type === 'signIn') this.#signIn(action.need, now);
    else if (action.type === 'helped') this.#markHelped(action.place, now);
    else if (action.type === 'undo') this.#markHelped(action.place, 0);
    else if (action.type === 'project') this.projected = !this.projected;
    else this.#save();
  }

  /** Restores the list after a reload: until the period ends it is a draft, which is never part of the record. */
  #load(config: HelpQueueDefinition): void {
    const { session } = this;
    const key = this.#draftKey;
    const drafts = session?.drafts;
    if (!drafts || !this.#canSave || (this.#loaded?.session === session && this.#loaded.key === key)) return;
    this.#loaded = { session, key };
    void drafts.get(key).then((draft) => {
      if (this.#loaded?.session !== session || this.#period.people.length > 0) return;
      this.#period = periodOf(draft, config.queue, this.#clock.now);
      this.requestUpdate();
    });
  }

  #endPeriod({ queue }: HelpQueueDefinition, now: number): void {
    if (this.#period.people.length === 0 || periodOf(this.#period, queue, now).people.length > 0) return;
    this.#setPeriod(emptyPeriod);
    this.#announcement = this.#messages.emptied;
  }

  #setPeriod(period: Period): void {
    this.#period = period;
    const drafts = this.#canSave ? this.session?.drafts : undefined;
    const isEmpty = period.people.length === 0;
    drafts?.put(this.#draftKey, isEmpty ? { began: undefined, people: undefined } : { ...period });
    this.requestUpdate();
  }

  /** Marks the student at a place as helped, or with 0 as waiting again. */
  #markHelped(place: number, time: number): void {
    const who = this.#period.people[place]?.who ?? '';
    this.#last = time ? place : -1;
    this.#announcement = time ? this.#messages.helpedWho(who) : this.#messages.backAgain(who);
    this.#setPeriod(markHelped(this.#period, place, time));
  }

  #signIn(need: 'red' | 'question', now: number): void {
    const who = this.renderRoot.querySelector<HTMLInputElement>('#who');
    const about = this.renderRoot.querySelector<HTMLInputElement>('#about');
    if (!who) return;
    const asked = { who: who.value, need, words: about?.value ?? '' };
    const { period, one, isKnown, position } = signIn(this.#period, asked, now, this.config?.queue.signInBy);
    this.#missing = !one;
    if (one) {
      this.#setPeriod(period);
      this.#announcement = (isKnown ? this.#messages.changed : this.#messages.signedIn)(one.who, position);
      who.value = '';
      if (about) about.value = '';
    }
    // The next student types here, and so does one whose name is missing.
    who.focus();
    this.requestUpdate();
  }

  #save(): void {
    const bodies = this.config && entriesOf(this.#period, this.config.queue);
    if (!bodies || addEntries(this, this.session, bodies).length === 0) return;
    this.#announcement = this.#messages.saved(bodies.length);
    this.#setPeriod(markSaved(this.#period));
  }
}
