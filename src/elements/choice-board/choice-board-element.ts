/** The `<choice-board>` element: where a student chooses their work, brings an idea of their own, and says how far it is. */

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { boardState } from '../../core/board-record.js';
import type { BoardState } from '../../core/board-record.js';
import { choiceBoardSchema, evaluateBoard } from '../../core/choice-board.js';
import type { ChoiceBoardDefinition } from '../../core/choice-board.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { choiceBoard } from '../../messages/choice-board/en.js';
import { Acts } from '../../parts/acts.js';
import { Draft } from '../../parts/draft.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
import { paragraph } from '../../parts/reading.js';
import { ReadingTools } from '../../parts/reading-tools.js';
import { recordAround } from '../../parts/record-context.js';
import { saveLine, whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { deed, toggled } from './choice-board-deeds.js';
import type { Deed } from './choice-board-deeds.js';
import { readBoardMarkup } from './choice-board-markup.js';
import { choicesTemplate } from './choice-board-mine.js';
import { button, optionsTemplate } from './choice-board-options.js';
import { choiceBoardStyles } from './choice-board-styles.js';
import { cardsOf, picksOne, taskOf, wordsFor } from './choice-board-view.js';
import type { Ask, BoardView } from './choice-board-view.js';

/**
 * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
 *
 * The options are native checkboxes in a group that is named by the title and described as "Choose 2 of 4, 1 chosen"; where one
 * alone can be chosen they are radio buttons, whose arrow keys move without choosing. A choice that is one too many offers a
 * swap in place.
 *
 * @summary A board of work to choose from, with rules, own ideas, partners and progress.
 * @slot - A list of the options, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added.
 * @fires {Event} input - A person changed what is chosen.
 * @fires {Event} change - A person changed what is chosen.
 * @csspart base - The sheet of paper around everything.
 * @csspart task - What is to be chosen, and what is missing.
 * @csspart options - A grid of options.
 * @csspart option - One option or own idea.
 * @csspart idea - Where an own idea is written.
 * @csspart choices - What was chosen.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate complete - All rules hold.
 * @cssstate unsaved - Something is not safe yet.
 */
export class ChoiceBoardElement extends FormWidgetElement<ChoiceBoardDefinition> {
  static override styles = [sharedStyles, saveLineStyles, choiceBoardStyles];

  /** How many others have chosen each option, by its id; for options that only so many may have. */
  @property({ attribute: false }) taken: Readonly<Record<string, number>> = {};

  protected readonly tag = 'choice-board';
  protected readonly schema = choiceBoardSchema;

  readonly #tools = new ReadingTools(this);
  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new Acts(this);
  #layout: 'auto' | 'one' | undefined;
  #ask: Ask | undefined;
  #say = '';

  protected get requiredMessage(): string {
    return this.#said.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.#inside('[name="choice"]:checked') ?? this.#inside('[name="choice"]');
  }

  get #said(): typeof choiceBoard {
    return wordsIn('choice-board', this.language, choiceBoard);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', (event) => this.#write(event));
    root.addEventListener('change', (event) => this.#toggle(event));
    root.addEventListener('click', (event) => this.#press(event));
    root.addEventListener('keydown', (event) => this.#move(event));
    return root;
  }

  protected override readMarkup(): unknown {
    return readBoardMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.given) return;
    const key = JSON.stringify([this.tag, this.given.id, this.viewer === 'teacher' || undefined]);
    if (this.#draft.follow(this.session, key)) {
      this.#acts.forget();
      this.#ask = undefined;
      this.#say = '';
    }
    this.setState('unsaved', this.session?.saveState === 'unsaved');
  }

  protected override renderWidget(given: ChoiceBoardDefinition): TemplateResult {
    const view = this.#view(given);
    const { said, reading, stand, viewer, keeps } = view;
    this.setState('complete', stand.complete);
    const heading = { learner: said.heading, teacher: said.headingForTeacher, family: said.headingForFamily }[viewer];
    const missing = stand.unmet.filter(({ code }) => code !== 'tooFew' && !code.startsWith('sectionTooFew'));
    const offers = this.#acts.offers;
    const cards = cardsOf(view);
    const places = Array.from({ length: cards.length + (given.proposals && keeps ? 1 : 0) }, (_, value) => ({ value }));
    const tools = { ...this.shared, before: said.oneBefore, after: said.oneAfter, allLevels: said.allOptions };
    return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${this.language}>
      <div class="in">
        <p class="kicker" .textContent=${heading}></p>
        <fieldset aria-labelledby="title" aria-describedby="task">
          ${paragraph(given.title, reading, 'objective', 'title')}
          ${given.statement ? paragraph(given.statement, reading, 'statement') : nothing}
          ${given.text ? paragraph(given.text, reading, 'what') : nothing}
          <div class="task" part="task">
            <p id="task" .textContent=${taskOf(view)}></p>
            ${stand.complete ? html`<p class="enough" .textContent=${said.enough}></p>` : nothing}
            <ul ?hidden=${missing.length === 0}>
              ${missing.map((one) => html`<li .textContent=${wordsFor(view, one)}></li>`)}
            </ul>
          </div>
          ${optionsTemplate(view)}
        </fieldset>
        ${this.#tools.render({ id: '', title: given.title, levels: [] }, reading, view.only === undefined ? 'auto' : 'one', places, tools)}
        <p class="after">
          <span class="say" role="status" tabindex="-1" .textContent=${this.#say}></span>
          ${offers ? button('undo', said[offers], '', 'quiet') : nothing}
          ${picksOne(view) && view.acts && stand.counted.length > 0 ? button('clear', said.clear, '', 'quiet') : nothing}
        </p>
        ${choicesTemplate(view)}
        ${keeps || this.session?.state !== 'ready' ? nothing : html`<p class="muted" .textContent=${this.shared.keepsNothing}></p>`}
        ${this.#footing()}
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.given) this.#tick(this.#view(this.given));
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || recordAround(this) || this.viewer !== 'learner') return nothing;
    const foot = session.state === 'asking' ? whoseWork(session, language) : saveLine(session, language);
    return html`<div class="foot">${foot}</div>`;
  }

  #view(given: ChoiceBoardDefinition): BoardView {
    const { session, viewer, language } = this;
    const keeps = !('keeps' in given) && session !== undefined;
    const isReady = session?.state === 'ready';
    const state: BoardState = keeps
      ? boardState(given, isReady ? session.record : new LearningRecord())
      : { selection: { chosen: this.value.split(/\s+/).filter(Boolean) }, choices: [], proposals: [] };
    const reading = this.#tools.reading(this.languages, given.languages);
    const one = (this.#layout ?? given.layout) === 'one';
    if (one) this.#tools.shown ??= 0;
    return {
      given,
      said: this.#said,
      shared: this.shared,
      reading,
      viewer,
      state,
      stand: evaluateBoard(given, state.selection, { taken: this.taken }),
      draft: this.#draft,
      keeps: keeps && isReady,
      acts:
        viewer === 'learner' && !this.isDisabled && (keeps ? isReady : !recordAround(this)?.matches(':not(:defined)')),
      only: one ? this.#tools.shown : undefined,
      speaks: this.#tools.speaks(reading.languages[0] ?? language),
      speaking: this.#tools.speaking,
      ask: this.#ask,
    };
  }

  /** What is ticked is what is chosen, whatever a click has done to the box. */
  #tick({ stand }: BoardView): void {
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="choice"]')) {
      box.checked = stand.counted.includes(box.value);
    }
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.renderRoot.querySelector<E>(selector) ?? undefined;
  }

  #write(event: Event): void {
    event.stopPropagation();
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.name === 'choice') return;
    const off = field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked;
    this.#draft.set(field.name, off ? '' : field.value);
    this.requestUpdate();
  }

  #toggle(event: Event): void {
    event.stopPropagation();
    const box = event.target;
    if (!this.given || !(box instanceof HTMLInputElement) || box.name !== 'choice') return;
    const view = this.#view(this.given);
    const on = box.checked;
    this.#tick(view);
    this.#do(view, toggled(view, box.value, on, { taken: this.taken }));
  }

  #press(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.given || !pressed || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.given);
    const { act, id = '' } = pressed.dataset;
    if (act === 'undo') this.#undo(view);
    else if (act) this.#do(view, deed(view, act, id));
    else this.#turn(event, view);
  }

  /** Does what a person asked for, unless the page refuses; then the focus is where it makes sense. */
  #do(view: BoardView, { bodies = [], ask, say = '', drop, write = {}, chosen, focus }: Deed): void {
    this.#ask = ask;
    this.#say = '';
    if (bodies.length > 0 && view.keeps && !this.#acts.do(this.session, bodies)) return this.requestUpdate();
    if (drop) this.#draft.drop(drop);
    for (const [name, words] of Object.entries(write)) this.#draft.set(name, words);
    this.#report(view, chosen, say);
    void this.#keepFocus(focus);
  }

  #undo(view: BoardView): void {
    const isUndo = this.#acts.offers === 'undo';
    this.#ask = undefined;
    if (!this.#acts.undo(this.session, view.viewer === 'teacher' ? 'teacher' : 'learner', [])) return;
    this.#report(view, undefined, isUndo ? () => view.said.undone : '');
    void this.#keepFocus('[data-act="undo"]');
  }

  /** Tells the form what is chosen now, and everybody what has happened. */
  #report({ given, keeps, viewer }: BoardView, chosen: readonly string[] | undefined, say: Deed['say']): void {
    if (viewer === 'learner') {
      if (keeps) this.chose(this.#view(given).stand.counted.join(' '));
      else if (chosen) this.chose(chosen.join(' '));
    }
    this.#say = typeof say === 'function' ? say(this.#view(given)) : (say ?? '');
    this.requestUpdate();
  }

  #turn(event: Event, view: BoardView): void {
    const cards = cardsOf(view);
    const places = [...cards, ...(view.given.proposals ? [{}] : [])].map((_, value) => ({ value }));
    const layout = this.#tools.press(event, places, view.only === undefined ? 'auto' : 'one');
    if (layout !== undefined) this.#layout = layout === 'one' ? 'one' : 'auto';
    void this.#keepFocus('[data-tool="after"], [data-tool="before"], [data-tool="one"]');
  }

  /** Arrow keys move between radio buttons without choosing: choosing is an act, and the space bar does it. */
  #move(event: Event): void {
    const radio = event.target;
    if (!(event instanceof KeyboardEvent) || !(radio instanceof HTMLInputElement)) return;
    if (radio.type !== 'radio' || radio.name !== 'choice' || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('li:not([hidden]) > * > [name="choice"]')];
    const back = event.key === 'ArrowUp' || event.key === (this.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft');
    all.at((all.indexOf(radio) + (back ? -1 : 1)) % all.length)?.focus();
  }

  /** Where the focus goes when what had it is gone: to what was asked for, else to what was said. */
  async #keepFocus(wanted = ''): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    const target = (wanted && this.#inside(wanted)) || this.#inside('.say');
    target?.focus();
  }
}
