/**
 * The learner's actions on all of their work: see whether it is saved, export a copy, open one, erase it, and read who
 * can see it.
 */

import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { learningRecord as english } from '../../messages/learning-record/en.js';
import type { LearningRecordMessages } from '../../messages/learning-record/en.js';
import { saveLine as lines } from '../../messages/save-line/en.js';
import { answersIn, asText, copyOf, download, readCopy, wordsOf } from './record-copy.js';
import type { Copy } from './record-copy.js';
import { recordAround } from '../../records/record-context.js';
import type { RecordSession } from '../../records/record-session.js';
import { dayOf, isUnsafe, saveLine, shortDay, toWork, whoseWork } from './save-line.js';
import type { Viewer } from '../base/widget-element.js';
import { formatTime } from '../base/format-time.js';
import { today } from '../base/today.js';

type Words = LearningRecordMessages;
type Say = (words: Words) => string;

/** The foot of a `<learning-record>`, or of a widget without one. */
export class RecordFoot {
  readonly #host: ReactiveControllerHost & Element;
  #session: RecordSession | undefined;
  /** The record that the state below belongs to. */
  #record: LearningRecord | undefined;
  #words = english;
  #language = 'en';
  #announcements: readonly Say[] = [];
  #copy: { readonly text: string; readonly refused: boolean } | undefined;
  /** An opened file, while the learner is asked whether to add it. */
  #asking: Copy | undefined;
  /** An opened file to read; nothing of it is added. */
  #reading: Copy | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Renders the foot; `folded` puts the rare actions into a disclosure, "My work". */
  render(session: RecordSession, language: string, folded = false): TemplateResult {
    const words = wordsIn('learning-record', language, english);
    this.#words = words;
    this.#language = language;
    this.#session = session;
    if (session.record !== this.#record) {
      // Resets the state for another learner.
      this.#record = session.record;
      this.#forget();
    }
    const actions = html`${this.#buttons(session, words)}${this.#status(session, words)}${this.#text(words)}${this.#copyToRead(words)}`;
    return html`<div class="foot" part="foot" @click=${this.#press} @change=${this.#open} @keydown=${this.#escape}>
      ${saveLine(session, language)}${this.#trouble(session, words)}${this.#wayBack(session, language)}
      ${
        folded
          ? html`<details>
              <summary .textContent=${words.myWork}></summary>
              ${actions}
            </details>`
          : actions
      }
    </div>`;
  }

  /**
   * Renders the foot of a widget for its viewer, or the question whose work it is. Renders nothing inside a
   * `<learning-record>`, which has a foot for all widgets in it.
   */
  renderForWidget(
    session: RecordSession | undefined,
    language: string,
    viewer: Viewer,
  ): TemplateResult | typeof nothing {
    if (!session || viewer !== 'learner' || recordAround(this.#host)) return nothing;
    if (session.state === 'ready') return this.render(session, language, true);
    return session.state === 'asking' ? whoseWork(session, language) : nothing;
  }

  #trouble(session: RecordSession, words: Words): TemplateResult {
    const { record, failure, quarantined } = session;
    const unsafe = isUnsafe(session);
    const lines = [
      unsafe && record.entries.length > 0 && words.beforeLeaving,
      failure === 'newer' && words.reload,
      (failure === 'newer' || record.newerCount > 0) && words.newer,
      session.gone && (unsafe ? words.goneHere : words.gone),
      quarantined > 0 && words.quarantined(quarantined),
    ];
    return html`${lines.map((line) => (line ? html`<p class="advice" .textContent=${line}></p>` : nothing))}
    ${quarantined > 0 ? this.#button('unread', words.keepUnread) : nothing}`;
  }

  /** The way to other work on this device, and back for a learner who chose "That's not me" by mistake. */
  #wayBack({ others }: RecordSession, language: string): TemplateResult | typeof nothing {
    const words = wordsIn('save-line', language, lines);
    const days = others.map(({ last }) => shortDay(last, language));
    // Of several on one day, the time tells which.
    const when = (last: number, day: string) =>
      days.indexOf(day) === days.lastIndexOf(day) ? day : formatTime(last, language, 0);
    const buttons = others.map(
      ({ slot, last }) =>
        html`<button
          class="quiet"
          type="button"
          data-do="back"
          data-slot=${slot}
          .textContent=${words.back(when(last, shortDay(last, language)))}
        ></button>`,
    );
    if (buttons.length <= 3) return html`${buttons}`;
    return html`${buttons.slice(0, 2)}
      <details>
        <summary .textContent=${words.otherWork(buttons.length - 2)}></summary>
        ${buttons.slice(2)}
      </details>`;
  }

  #buttons({ record, durability }: RecordSession, words: Words): TemplateResult {
    const count = answersIn(record).length;
    const keeps =
      durability === 'memory' ? words.whoMemory : durability === 'session' ? words.whoSession : words.whoDurable;
    return html`<div class="row">
      ${count > 0 ? this.#button('copy', words.copy) : nothing} ${this.#button('open', words.open)}
      <input type="file" accept=".json,.txt,application/json" hidden />
      <details class="done">
        <summary .textContent=${words.done}></summary>
        <p .textContent=${words.erases(count)}></p>
        <p ?hidden=${count === 0} .textContent=${words.copyFirst}></p>
        <p class="acts">
          <button type="button" data-do="copy" ?hidden=${count === 0} .textContent=${words.copy}></button>
          <button type="button" data-do="erase" class="danger" .textContent=${words.erase}></button>
          <button type="button" data-do="keep" .textContent=${words.keep}></button>
        </p>
      </details>
      <details>
        <summary .textContent=${words.who}></summary>
        <ul>
          <li .textContent=${keeps}></li>
          <li .textContent=${words.whoTeacher}></li>
          <li .textContent=${words.whoElse}></li>
        </ul>
      </details>
    </div>`;
  }

  #status({ erased, record }: RecordSession, words: Words): TemplateResult {
    const nothingElse = erased && record.entries.length === 0 ? words.erased : '';
    const messages = this.#announcements.map((say) => say(words)).join(' ');
    return html`<p class="result" role="status" tabindex="-1" .textContent=${messages || nothingElse}></p>
      ${this.#asking ? this.#answers(this.#asking, words) : nothing}`;
  }

  #answers({ isOtherLearner }: Copy, words: Words): TemplateResult {
    if (!isOtherLearner) return this.#button('add', words.openAnyway);
    return html`<div class="row">
      ${this.#button('add', words.addMine)} ${this.#button('read', words.onlyRead)}
      ${this.#button('leave', words.leave)}
    </div>`;
  }

  #copyToRead(words: Words): TemplateResult | typeof nothing {
    const copy = this.#reading;
    if (!copy) return nothing;
    const language = this.#language;
    const lines = answersIn(copy.record).map((entry) =>
      [dayOf(entry, language), ...wordsOf(entry, language)].join(' · '),
    );
    return html`<details open>
      <summary .textContent=${words.copyToRead(copy.name)}></summary>
      <ul>
        ${lines.map((line) => html`<li dir="auto" .textContent=${line}></li>`)}
      </ul>
    </details>`;
  }

  #text(words: Words): TemplateResult | typeof nothing {
    if (!this.#copy) return nothing;
    const { text, refused } = this.#copy;
    return html`<details ?open=${refused}>
      <summary .textContent=${words.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${words.copyText} .value=${text}></textarea>
    </details>`;
  }

  #button(act: string, words: string): TemplateResult {
    return html`<button class="quiet" type="button" data-do=${act} .textContent=${words}></button>`;
  }

  #forget(): void {
    this.#announcements = [];
    this.#copy = undefined;
    this.#asking = undefined;
    this.#reading = undefined;
  }

  #say(...messages: readonly Say[]): void {
    this.#forget();
    this.#announcements = messages;
    this.#host.requestUpdate();
  }

  readonly #press = (event: Event): void => {
    const button = event.target;
    const session = this.#session;
    if (!(button instanceof HTMLElement) || !session) return;
    const act = button.dataset['do'];
    if (act === 'copy') this.#save(copyOf(session));
    else if (act === 'unread') void session.unreadable().then((found) => this.#save(asText(found)));
    else if (act === 'open') this.#find('input')?.click();
    else if (this.#asking && (act === 'add' || act === 'read' || act === 'leave')) {
      this.#answer(this.#asking, act);
      // The clicked button disappears.
      this.#find('.result')?.focus();
    } else if (act === 'erase') void this.#erase(session);
    else if (act === 'back') {
      const root = button.getRootNode();
      void session.openOther(button.dataset['slot'] ?? '').then(() => toWork(root));
    } else if (act === 'keep') this.#disclosure(button);
    // A click selects the whole text.
    else if (button instanceof HTMLTextAreaElement) button.select();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.target instanceof Element) this.#disclosure(event.target);
  };

  readonly #open = async (event: Event): Promise<void> => {
    const input = event.target;
    const session = this.#session;
    if (!(input instanceof HTMLInputElement) || !input.files?.[0] || !session) return;
    const found = await readCopy(input.files[0], session);
    // Allows choosing the same file again.
    input.value = '';
    if (session.record !== this.#record) return;
    if (!found) this.#say((words) => words.notCopy);
    else if (found.entries.length > 0 && (found.isOtherRecord || found.isOtherLearner)) this.#ask(found);
    else this.#take(found);
  };

  /** Asks before adding what may be another person's or another class's: it cannot be taken out again. */
  #ask(found: Copy): void {
    const { isOtherRecord, isOtherLearner, name, record } = found;
    const answers = answersIn(record);
    const last = record.entries.at(-1);
    const messages: Say[] = [];
    if (isOtherRecord) messages.push((words) => words.otherRecord);
    if (isOtherLearner && last) {
      messages.push((words) => words.whoseCopy(answers.length, dayOf(last, this.#language), name));
    }
    this.#say(...messages);
    this.#asking = found;
  }

  #answer(found: Copy, answer: 'add' | 'read' | 'leave'): void {
    if (answer === 'add') return this.#take(found);
    this.#say((words) => words.notAdded);
    if (answer === 'read') this.#reading = found;
  }

  #take({ entries, bad, newer }: Copy): void {
    const before = this.#record?.entries.length ?? 0;
    if (entries.length > 0) void this.#session?.add(entries);
    const added = (this.#record?.entries.length ?? 0) - before;
    const messages: Say[] = [];
    if (added > 0) messages.push((words) => words.opened(added));
    else if (bad === 0) messages.push((words) => words.openedNothing);
    if (bad > 0) messages.push((words) => words.openedBad(bad));
    if (newer) messages.push((words) => words.newer);
    this.#say(...messages);
  }

  #save(text: string): void {
    const name = `${this.#words.fileName}-${today()}.json`;
    const saved = download(text, name);
    this.#say((words) => (saved ? words.copied(name) : words.copyByHand));
    this.#copy = { text, refused: !saved };
    // Without a file, nothing is erased before the learner has read that.
    const erasing = this.#find<HTMLDetailsElement>('.done');
    if (saved || !erasing?.open) return;
    erasing.open = false;
    this.#find('.result')?.focus();
  }

  async #erase(session: RecordSession): Promise<void> {
    const erased = await session.clear();
    if (!erased) this.#say((words) => words.notErased);
    this.#find<HTMLDetailsElement>('.done')?.removeAttribute('open');
    await this.#host.updateComplete;
    this.#find('.result')?.focus();
  }

  /** Closes the open disclosure around an element, and moves the focus to its summary. */
  #disclosure(inside: Element): void {
    const details = inside.closest('.done');
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  #find<E extends HTMLElement>(selector: string): E | undefined {
    return this.#host.shadowRoot?.querySelector<E>(selector) ?? undefined;
  }
}
