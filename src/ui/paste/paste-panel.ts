/**
 * The panel for rows pasted from a spreadsheet: adds the rows it can read as one action, and keeps the rest with the
 * reasons.
 */

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { By, EntryBody } from '../../core/entry.js';
import { readRows, writeRows } from '../../import/rows.js';
import type { PastePanelMessages } from '../../messages/paste-panel/en.js';
import { ActionHistory } from '../controllers/action-history.js';
import { Draft } from '../controllers/draft.js';
import type { RecordSession } from '../../records/record-session.js';

/** What a widget needs to read the rows. */
export interface PasteOffer {
  readonly words: PastePanelMessages;
  /** Describes the columns and the format of days. */
  readonly help: string;
  /** Who adds the entries. */
  readonly by: By;
  /** A question with the values and labels of its answers, for what the rows do not contain. */
  readonly asks?: { readonly question: string; readonly answers: readonly (readonly [string, string])[] };
  readonly take: (rows: readonly (readonly string[])[], answer: string | undefined) => Taken;
}

/** The result of reading the rows. */
export interface Taken {
  readonly bodies: readonly EntryBody[];
  /** Rows that could not be read, and why. */
  readonly unread: readonly { readonly cells: readonly string[]; readonly fault: string }[];
  /** The first row, when it names the columns. */
  readonly heading: readonly string[] | undefined;
  readonly say: string;
}

/** The maximum number of problems shown at once. */
const mostFaults = 10;

/** The panel that `LazyPastePanel` loads. The typed text is a draft and survives reloads. */
export class PastePanel {
  readonly #host: LitElement;
  readonly #draft: Draft;
  readonly #history: ActionHistory;
  #session: RecordSession | undefined;
  #offer: PasteOffer | undefined;
  #faults: readonly string[] = [];
  #say = '';
  /** The text of the box before the last rows were added, and after. */
  #boxes = { before: '', after: '' };

  constructor(host: LitElement) {
    this.#host = host;
    this.#draft = new Draft(() => host.requestUpdate());
    this.#history = new ActionHistory(host);
  }

  /** Renders the content of the disclosure. */
  render(session: RecordSession, key: string, offer: PasteOffer): TemplateResult {
    this.#session = session;
    this.#offer = offer;
    if (this.#draft.follow(session, key)) {
      this.#history.forget();
      this.#faults = [];
      this.#say = '';
    }
    const { words, help, asks } = offer;
    const { offers } = this.#history;
    return html`<div class="inside" @click=${this.#press} @input=${this.#write} @change=${stop}>
      <p class="muted" id="paste-help" .textContent=${`${help} ${words.heading}`}></p>
      ${asks ? this.#question(asks) : nothing}
      <label class="field">
        <span .textContent=${words.rows}></span>
        <textarea
          name="rows"
          rows="6"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="paste-help paste-faults"
          aria-invalid=${this.#faults.length > 0}
          .value=${this.#draft.get('rows') ?? ''}
        ></textarea>
      </label>
      <ul class="faults" id="paste-faults" role="list" ?hidden=${this.#faults.length === 0}>
        ${this.#faults.map((fault) => html`<li dir="auto" .textContent=${fault}></li>`)}
      </ul>
      <p class="acts">
        <button type="button" data-paste="add" .textContent=${words.add}></button>
        <button
          class="quiet"
          type="button"
          data-paste="undo"
          ?hidden=${!offers}
          .textContent=${offers ? words[offers] : ''}
        ></button>
      </p>
      <p class="said" role="status" .textContent=${this.#say}></p>
    </div>`;
  }

  #question({ question, answers }: NonNullable<PasteOffer['asks']>): TemplateResult {
    return html`<fieldset class="asks">
      <legend .textContent=${question}></legend>
      ${answers.map(
        ([value, words]) =>
          html`<label
            ><input type="radio" name="answer" value=${value} .checked=${this.#draft.get('answer') === value} /><span
              .textContent=${words}
            ></span
          ></label>`,
      )}
    </fieldset>`;
  }

  // The events of this panel are not the widget's own.
  readonly #write = (event: Event): void => {
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    this.#draft.set(target.name, target.value);
  };

  readonly #press = (event: Event): void => {
    event.stopPropagation();
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-paste]') : null;
    // The second click of a double click hits the button that the first one rendered.
    if (!button || !this.#offer || (event instanceof MouseEvent && event.detail > 1)) return;
    if (button.dataset['paste'] === 'add') this.#add(this.#offer);
    else this.#undo(this.#offer);
    void this.#focus(button);
  };

  #add({ take, words }: PasteOffer): void {
    const before = this.#draft.get('rows') ?? '';
    const rows = readRows(before);
    this.#faults = [];
    this.#say = words.nothing;
    if (rows.length === 0) return;
    const { bodies, unread, heading, say } = take(rows, this.#draft.get('answer'));
    // When the page vetoes the action, nothing changes.
    if (bodies.length > 0 && !this.#history.add(this.#session, bodies)) {
      this.#say = '';
      return;
    }
    const first = heading ? [heading] : [];
    const after = unread.length > 0 ? writeRows([...first, ...unread.map(({ cells }) => cells)]) : '';
    if (bodies.length > 0) this.#boxes = { before, after };
    this.#fill(after);
    const faults = unread.slice(0, mostFaults).map(({ fault }, index) => words.row(index + 1 + first.length, fault));
    const others = unread.length - faults.length;
    this.#faults = others > 0 ? [...faults, words.moreRows(others)] : faults;
    this.#say = say;
  }

  #undo({ by, words }: PasteOffer): void {
    const isUndo = this.#history.offers === 'undo';
    if (!this.#history.undo(this.#session, by, [])) return;
    const { before, after } = this.#boxes;
    // Undo also restores the text of the box, unless somebody has changed it since.
    const [from, to] = isUndo ? [after, before] : [before, after];
    if ((this.#draft.get('rows') ?? '') === from) {
      this.#fill(to);
      this.#faults = [];
    }
    this.#say = isUndo ? words.undone : '';
  }

  #fill(rows: string): void {
    if (rows) this.#draft.set('rows', rows);
    else this.#draft.discard(/^rows$/);
  }

  /** Moves the focus from a button that has disappeared; to the box when some rows could not be read. */
  async #focus(pressed: HTMLElement): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#faults.length > 0 || pressed.hidden) {
      this.#host.renderRoot.querySelector<HTMLElement>('.pasted textarea')?.focus();
    }
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
