/** The `<choice-board>` element: where a student chooses their work, brings an idea of their own, and says how far it is. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { boardState } from '../../core/choices.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { recordAround } from '../../records/record-context.js';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { Acts } from '../../ui/controllers/actions.js';
import { Draft } from '../../ui/controllers/draft.js';
import { ReadingTools } from '../../ui/levels/reading-tools.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { actionOf, toggled } from './actions.js';
import type { Action } from './actions.js';
import { choiceBoardSchema } from './definition.js';
import type { ChoiceBoardDefinition } from './definition.js';
import { readBoardMarkup } from './markup.js';
import { choiceBoard } from './messages/en.js';
import { evaluateBoard } from './rules.js';
import { choiceBoardStyles } from './styles.js';
import { boardTemplate } from './template.js';
import { cardsOf } from './view.js';
import type { Ask, BoardView } from './view.js';

/**
 * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
 *
 * What the record holds is ticked; the form's value is what is ticked, from the first act on, and before that its `value`.
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
 * @csspart foot - Where the work is.
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
  readonly #foot = new RecordFoot(this);
  #ask: Ask | undefined;
  #say = '';

  protected get requiredMessage(): string {
    return wordsIn('choice-board', this.language, choiceBoard).required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.#inside('[name="choice"]:checked') ?? this.#inside('[name="choice"]');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => this.#move(event));
    return root;
  }

  protected override readMarkup(): unknown {
    return readBoardMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const key = JSON.stringify([this.tag, this.config.id, this.viewer === 'teacher' || undefined]);
    if (this.#draft.follow(this.session, key)) {
      super.formResetCallback();
      this.#acts.forget();
      this.#ask = undefined;
      this.#say = '';
    }
    this.setState('unsaved', this.session?.saveState === 'unsaved');
  }

  protected override renderWidget(config: ChoiceBoardDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('complete', view.stand.complete);
    return boardTemplate(view, this.#tools.render(view.list), this.#footing(config));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.config) this.#tick(this.#view(this.config));
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(config: ChoiceBoardDefinition): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || 'keeps' in config || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: ChoiceBoardDefinition): BoardView {
    const { session, viewer, language, shared } = this;
    const messages = wordsIn('choice-board', language, choiceBoard);
    const isReady = session?.state === 'ready';
    // Without ids or a record it is a control of the form alone.
    const keeps = !('keeps' in config) && session !== undefined;
    const record = isReady ? session.record : new LearningRecord();
    const state = keeps
      ? boardState(config, record)
      : { selection: { chosen: this.value.split(/\s+/).filter(Boolean) }, choices: [], proposals: [] };
    const waits = keeps ? !isReady : recordAround(this)?.matches(':not(:defined)');
    const cards = cardsOf(config, state, keeps);
    // One at a time, the squares are turned over like levels.
    const levels = Array.from({ length: cards.length }, (_, value) => ({ value, label: '' }));
    const words = { ...shared, before: messages.oneBefore, after: messages.oneAfter, allLevels: messages.allOptions };
    const list = this.#tools.view(
      { ...config, objective: { id: '', title: config.title, levels } },
      this.languages,
      words,
      {},
    );
    return {
      config,
      messages,
      shared,
      language,
      list,
      reading: list.reading,
      viewer,
      state,
      stand: evaluateBoard(config, state.selection, { taken: this.taken }),
      cards,
      draft: this.#draft,
      keeps: keeps && isReady,
      acts: viewer === 'learner' && !this.isDisabled && !waits,
      only: list.layout === 'one' ? list.shown : undefined,
      ask: this.#ask,
      say: keeps && session.state === 'loading' ? shared.loading : this.#say,
      offers: this.#acts.offers,
      lost: session !== undefined && 'keeps' in config,
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

  protected wrote({ target: field }: Event): void {
    if (!this.config || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const isOff = field.matches('[type="checkbox"]:not(:checked)');
    if (field.name === 'choice') {
      const view = this.#view(this.config);
      this.#tick(view);
      this.#do(view, toggled(view, field.value, !isOff, { taken: this.taken }));
    } else {
      this.#draft.set(field.name, isOff ? '' : field.value);
      this.requestUpdate();
    }
  }

  protected pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.config);
    const { act, id = '' } = button.dataset;
    if (act === 'undo') {
      const say = view.offers === 'undo' ? view.messages.undone : '';
      this.#do(view, { undoes: true, say });
    } else if (act) this.#do(view, actionOf(view, act, id));
    else {
      this.#tools.press(event, view.list);
      void this.#focus(undefined, '[data-tool="after"], [data-tool="before"], [data-tool="one"]');
    }
  }

  /** Does what a person asked for, unless the page refuses; tells the form, says what happened, and keeps the focus. */
  #do(view: BoardView, { bodies = [], undoes, ask, say = '', drop, write = {}, chosen, focus }: Action): void {
    const { config, keeps, viewer } = view;
    const by = viewer === 'teacher' ? 'teacher' : 'learner';
    const isDone = undoes
      ? this.#acts.undo(this.session, by, [])
      : !keeps || bodies.length === 0 || this.#acts.do(this.session, bodies);
    if (!isDone) return this.requestUpdate();
    this.#ask = ask;
    if (drop) this.#draft.drop(drop);
    for (const [name, words] of Object.entries(write)) this.#draft.set(name, words);
    if (viewer === 'learner' && (keeps || chosen)) {
      this.chose((keeps ? this.#view(config).stand.counted : (chosen ?? [])).join(' '));
    }
    this.#say = typeof say === 'string' ? say : say(this.#view(config));
    void this.#focus(focus, '.say');
  }

  /** Arrow keys move between radio buttons without choosing: choosing makes an entry, and the space bar does it. */
  #move(event: Event): void {
    const radio = event.target;
    if (!(event instanceof KeyboardEvent) || !(radio instanceof HTMLElement)) return;
    if (!radio.matches('[type="radio"][name="choice"]') || !event.key.startsWith('Arrow')) return;
    if (!this.config || !this.#view(this.config).keeps) return;
    event.preventDefault();
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('li:not([hidden]) > * > [name="choice"]')];
    const back = event.key === 'ArrowUp' || event.key === (this.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft');
    all.at((all.indexOf(radio) + (back ? -1 : 1)) % all.length)?.focus();
  }

  /** Puts the focus where it is wanted, and elsewhere when what had it is gone. */
  async #focus(wanted: string | undefined, otherwise: string): Promise<void> {
    const had = this.shadowRoot?.activeElement;
    this.requestUpdate();
    await this.updateComplete;
    const isLost = had && !this.shadowRoot?.activeElement;
    const target = (wanted && this.#inside(wanted)) || (isLost && this.#inside(otherwise));
    if (!target) return;
    if (target.localName !== 'summary') target.closest('details')?.setAttribute('open', '');
    target.focus();
  }
}
