/** The `<choice-board>` element: a student chooses work from a board, proposes ideas, and records progress. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { recordAround } from '../../records/record-context.js';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { ReadingTools } from '../../ui/levels/reading-tools.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { boardEffect, toggled } from './actions.js';
import type { BoardAction, BoardEffect } from './actions.js';
import { choiceBoardSchema } from './definition.js';
import type { ChoiceBoardDefinition } from './definition.js';
import { moveAmongRadios } from './keys.js';
import { readBoardMarkup } from './markup.js';
import { choiceBoardStyles } from './styles.js';
import { boardTemplate } from './template.js';
import { boardView, howFar } from './view.js';
import type { Ask, BoardView } from './view.js';

/**
 * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
 *
 * The options chosen in the record are checked. The form value is the checked options; before the first action it is `value`.
 *
 * The options are native checkboxes in a group that is named by the title and described as "Choose 2 of 4, 1 chosen"; where one
 * alone can be chosen they are radio buttons, whose arrow keys move without choosing. A choice that is one too many offers a
 * swap in place.
 *
 * @summary A board of work to choose from, with rules, own ideas, partners and progress.
 * @slot - A list of the options, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about a choice, its progress or an idea are added.
 *   Cancelable: `preventDefault()` discards the entries.
 * @fires {Event} input - Fired when a person changes the choices.
 * @fires {Event} change - Fired when a person changes the choices.
 * @csspart base - The box around the whole widget.
 * @csspart task - The instructions, and the rules that are not met yet.
 * @csspart options - The grid of options.
 * @csspart option - One option, or one idea of the student's own.
 * @csspart idea - The form for an idea of the student's own.
 * @csspart choices - The list of chosen options.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 * @cssstate complete - The choices meet every rule.
 * @cssstate unsaved - An action is not saved yet.
 */
export class ChoiceBoardElement extends FormWidgetElement<ChoiceBoardDefinition> {
  static override styles = [sharedStyles, saveLineStyles, choiceBoardStyles];

  /** How many others have chosen each option, by its id; for options that only so many may have. */
  @property({ attribute: false }) taken: Readonly<Record<string, number>> = {};

  protected readonly tag = 'choice-board';
  protected readonly schema = choiceBoardSchema;

  readonly #tools = new ReadingTools(this);
  readonly #actions = new ActionController(this, () => this.session);
  #ask: Ask | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => this.#canSave && moveAmongRadios(event, this));
    return root;
  }

  protected override readMarkup(): unknown {
    return readBoardMarkup(this);
  }

  protected get requiredMessage(): string {
    return this.config ? this.#view(this.config).messages.required : this.shared.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.#boxes.find(({ checked }) => checked) ?? this.#boxes[0];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config || !this.#actions.follow(this.tag, this.config.id, this.viewer === 'teacher' || undefined)) return;
    super.formResetCallback();
    this.#ask = undefined;
  }

  protected override renderWidget(config: ChoiceBoardDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('complete', view.evaluation.complete);
    const foot = this.isPersisted ? this.#actions.foot(this.language) : nothing;
    return boardTemplate(view, this.#tools.render(view.list), foot);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.config) this.#syncChecked(this.#view(this.config));
  }

  protected override handleInput({ target: field }: Event): void {
    if (!this.config || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const isOff = field.matches('[type="checkbox"]:not(:checked)');
    if (field.name !== 'choice') {
      this.#actions.draft.set(field.name, isOff ? '' : field.value);
      return this.requestUpdate();
    }
    const view = this.#view(this.config);
    this.#syncChecked(view);
    this.#run(view, toggled(view, field.value, !isOff, { taken: this.taken }));
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<BoardAction>(event);
    if (!this.config || !button) return;
    const view = this.#view(this.config);
    if (button.action) return this.#run(view, boardEffect(view, button.action));
    this.#tools.press(event, view.list);
    void this.#actions.focus([], '[data-tool="after"], [data-tool="before"], [data-tool="one"]');
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('[name="choice"]')];
  }

  get #canSave(): boolean {
    return this.config !== undefined && this.isPersisted && this.session?.state === 'ready';
  }

  #view(config: ChoiceBoardDefinition): BoardView {
    const { value, taken, isDisabled } = this;
    const isWaiting = recordAround(this)?.matches(':not(:defined)') === true;
    const own = { actions: this.#actions, tools: this.#tools, ask: this.#ask, isWaiting };
    return boardView({ ...this.context(config), value, taken, isDisabled, ...own });
  }

  /** What is ticked is what is chosen, whatever a click has done to the box. */
  #syncChecked({ evaluation }: BoardView): void {
    for (const box of this.#boxes) box.checked = evaluation.counted.includes(box.value);
  }

  /** Runs an action unless the page vetoes it; updates the form value, announces the result, and keeps the focus. */
  #run({ config, isPersisted, viewer }: BoardView, effect: BoardEffect): void {
    const { bodies = [], chosen, announcement = '', ...rest } = effect;
    if (!this.#actions.run({ ...rest, bodies: isPersisted ? bodies : [] }, '.say')) return;
    this.#ask = effect.ask;
    const counted = isPersisted ? this.#view(config).evaluation.counted : chosen;
    if (viewer === 'learner' && counted) this.chose(counted.join(' '));
    this.#actions.announce(rest.isChoice ? `${announcement} ${howFar(this.#view(config))}` : announcement);
  }
}
