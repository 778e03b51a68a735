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
import { asText, copyOf, download, readCopy } from './record-copy.js';
import type { OpenedCopy } from './record-copy.js';
import { recordAround } from '../../records/record-context.js';
import type { RecordSession } from '../../records/record-session.js';
import { isUnsafe, saveLine, shortDay, toWork, whoseWork } from './save-line.js';
import type { Viewer } from '../base/widget-element.js';
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
  #announcements: readonly Say[] = [];
  #copy: { readonly text: string; readonly refused: boolean } | undefined;
  /** A file of another class, while the learner is asked whether to import it. */
  #other: OpenedCopy | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Renders the foot; `folded` puts the rare actions into a disclosure, "My work". */
  render(session: RecordSession, language: string, folded = false): TemplateResult {
    const words = wordsIn('learning-record', language, english);
    this.#words = words;
    this.#session = session;
    if (session.record !== this.#record) {
      // Resets the state for another learner.
      this.#record = session.record;
      this.#forget();
    }
    const actions = html`${this.#buttons(session, words)}${this.#status(session, words)}${this.#text(words)}`;
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
  #wayBack({ others }: RecordSession, language: string): readonly TemplateResult[] {
    const words = wordsIn('save-line', language, lines);
    return others
      .slice(0, 5)
      .map(
        ({ slot, last }) =>
          html`<button
            class="quiet"
            type="button"
            data-do="back"
            data-slot=${slot}
            .textContent=${words.back(shortDay(last, language))}
          ></button>`,
      );
  }

  #buttons({ record, durability }: RecordSession, words: Words): TemplateResult {
    const count = record.entries.filter((entry) => entry.kind !== 'retracted' && !record.isOut(entry)).length;
    const keeps =
      durability === 'memory' ? words.whoMemory : durability === 'session' ? words.whoSession : words.whoDurable;
    return html`<div class="row">
      ${count > 0 ? this.#button('copy', words.copy) : nothing} ${this.#button('open', words.open)}
      <input type="file" accept=".json,application/json" hidden />
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
      ${this.#other ? this.#button('anyway', words.openAnyway) : nothing}`;
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
    this.#other = undefined;
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
    else if (act === 'anyway' && this.#other) {
      this.#take(this.#other);
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
    if (found.kind === 'otherRecord') {
      this.#say((words) => words.otherRecord);
      this.#other = found;
    } else this.#take(found);
  };

  #take(found: OpenedCopy): void {
    if (found.kind === 'notCopy') return this.#say((words) => words.notCopy);
    const { entries, bad, newer } = found;
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
    const day = today();
    const saved = download(text, `${this.#words.fileName}-${day}.json`);
    this.#say((words) => (saved ? words.copied : words.copyRefused));
    this.#copy = { text, refused: !saved };
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
