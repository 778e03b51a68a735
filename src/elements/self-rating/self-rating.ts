/** The `<self-rating>` element: where a student says which level they are at, how sure they are, and what comes next. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { copied } from '../../ui/controllers/copy-text.js';
import { levelListStyles } from '../../ui/levels/level-list-styles.js';
import { ReadingTools } from '../../ui/levels/reading-tools.js';
import { readScaleMarkup } from '../../ui/levels/scale-markup.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { ratingEffect } from './actions.js';
import type { RatingAction } from './actions.js';
import { put, takeInput } from './controls.js';
import { selfRatingSchema } from './definition.js';
import type { SelfRatingDefinition } from './definition.js';
import { selfRatingStyles } from './styles.js';
import { changeWord, selfRatingTemplate } from './template.js';
import { viewOf } from './view.js';
import type { SelfRatingView } from './view.js';

/**
 * A student picks the level they are at after a piece of work and says how sure they are: two taps, and it is kept.
 *
 * The levels are native radio buttons, named by the objective: Tab enters the group and arrow keys choose; nothing is kept
 * until a button saves it. After saving, focus is on the heading that says what was saved.
 *
 * @summary A student's own rating after a piece of work, with a reason, a plan and earlier ratings.
 * @slot - A table or list of the levels, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about a rating, its reason or its plan are added.
 *   Cancelable: `preventDefault()` discards the entries.
 * @fires {Event} input - Fired when a person chooses a level.
 * @fires {Event} change - Fired when a person chooses a level.
 * @csspart base - The box around the whole widget.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - The number and name of a level.
 * @csspart rating - The saved rating.
 * @csspart next - What the next level requires.
 * @csspart history - The earlier ratings.
 * @csspart comparison - The comparison of the student's and the teacher's levels.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 * @cssstate rated - This work has a rating.
 * @cssstate unsaved - An action is not saved yet.
 */
export class SelfRatingElement extends FormWidgetElement<SelfRatingDefinition> {
  static override styles = [sharedStyles, levelListStyles, saveLineStyles, selfRatingStyles];

  protected readonly tag = 'self-rating';
  protected readonly schema = selfRatingSchema;

  readonly #tools = new ReadingTools(this);
  readonly #actions = new ActionController(
    this,
    () => this.session,
    () => this.#found(),
  );

  protected get requiredMessage(): string {
    const view = this.config && this.#view(this.config);
    // A level in the record is not a form value until a person chooses it.
    return view && !view.picks ? view.messages.sendAgain(changeWord(view)) : this.shared.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.#inside('input[name="level"]:checked') ?? this.#inside('input[name="level"], [data-act="change"]');
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#actions.draft.discard(/^level$/);
  }

  protected override readMarkup(): unknown {
    const found = readScaleMarkup(this);
    return found && { type: 'self-rating', ...found };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const { objective, evidence } = this.config;
    const isTeacher = this.viewer === 'teacher' || undefined;
    if (this.#actions.follow(this.tag, objective.id, evidence?.id, isTeacher)) super.formResetCallback();
  }

  protected override renderWidget(config: SelfRatingDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('rated', view.mine !== undefined);
    const foot = view.isPersisted ? this.#actions.foot(this.language) : nothing;
    return selfRatingTemplate(view, this.#tools.render(view.list), foot);
  }

  protected override handleInput(event: Event): void {
    const level = takeInput(event, this.#actions.draft, this.renderRoot);
    this.#actions.announce('');
    this.#inside('[aria-invalid]')?.removeAttribute('aria-invalid');
    if (level !== undefined) this.chose(level);
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<RatingAction>(event);
    if (!this.config || !button) return;
    const view = this.#view(this.config);
    const { action } = button;
    if (!action) this.#tools.press(event, view.list);
    else if (action.type === 'put') put(button, this.#inside(`#${action.box}`), view.draft);
    else if (action.type === 'copy') void this.#copy(view);
    else this.#run(view, action);
    this.requestUpdate();
  }

  #view(config: SelfRatingDefinition): SelfRatingView {
    const { isDisabled, required, value } = this;
    const own = { actions: this.#actions, tools: this.#tools, isDisabled, required, value };
    return viewOf({ ...this.context(config), ...own });
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.renderRoot.querySelector<E>(selector) ?? undefined;
  }

  /** An earlier draft was loaded: restores the chosen level, unless another one was chosen in the meantime. */
  #found(): void {
    const level = this.#actions.draft.get('level');
    if (level && this.value === (this.getAttribute('value') ?? '')) this.value = level;
    this.requestUpdate();
  }

  /** Runs an action unless the page vetoes it; marks what is missing. */
  #run(view: SelfRatingView, { type }: RatingAction): void {
    const effect = ratingEffect(view, type);
    if (!this.#actions.run(effect)) return;
    if (effect.chosen !== undefined) this.chose(effect.chosen);
    if (effect.invalid) this.#inside(effect.invalid)?.setAttribute('aria-invalid', 'true');
  }

  async #copy({ messages }: SelfRatingView): Promise<void> {
    const box = this.#inside<HTMLTextAreaElement>('[name="three"]');
    this.#actions.announce(box && (await copied(box)) ? messages.copyDone : messages.copyByHand);
  }
}
