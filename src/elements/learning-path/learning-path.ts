/** The `<learning-path>` element: the steps of some work, at a student's own pace, with lights on the way. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { checkpointStyles } from '../../ui/checkpoint/checkpoint-styles.js';
import { trafficLightStyles } from '../../ui/checkpoint/traffic-light.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { inStep, pathEffect } from './actions.js';
import type { PathAction } from './actions.js';
import { PathCheckpoints } from './checkpoints.js';
import { learningPathSchema } from './definition.js';
import type { LearningPathDefinition } from './definition.js';
import { readPathMarkup } from './markup.js';
import { disclosureOf, elementsIn, heldBy, stepOf } from './selectors.js';
import { StepSpeech } from './speech.js';
import { learningPathStyles } from './styles.js';
import { pathTemplate } from './template.js';
import { expanded, pathView } from './view.js';
import type { PathView } from './view.js';

/**
 * A student works through the steps, finds the current one open, and stops at a red light: the steps after a
 * `hard` one are not on the page at all. Only the student sees whether they are on pace.
 *
 * The steps are a list; each is a heading in a native disclosure, so Tab goes from step to step and Enter opens one. Choices
 * are native radio buttons or checkboxes, named by "Choose 1 of 4, 1 chosen", and saved by a button.
 *
 * @summary A self-paced path of steps, with choices, traffic lights and "I'm ready".
 * @slot - A list of the steps, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about steps, choices and checkpoints are added.
 *   Cancelable: `preventDefault()` discards the entries.
 * @csspart base - The box around the whole widget.
 * @csspart progress - How many steps are done, and the link to the next one.
 * @csspart pace - Whether the student is on schedule; shown only to the student.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart choice - The options of a step.
 * @csspart signal - The author's light and its label.
 * @csspart reach - How to reach the teacher, at a red light.
 * @csspart released - The message that the teacher released the student.
 * @csspart check - The checklist of the self-check.
 * @csspart understanding - The radio buttons for the student's own signal.
 * @csspart outcome - What the student does next, by the light they chose.
 * @csspart said - The student's saved signal.
 * @csspart release-code - The field for a teacher's release code.
 * @csspart desk - The teacher's view of the student's signal, with the buttons to answer it.
 * @csspart make - The form in which a teacher creates a release code.
 * @csspart card - The printable card with the release code.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssprop --cw-stop - The color of the red light.
 * @cssprop --cw-check - The color of the yellow light.
 * @cssprop --cw-go - The color of the green light.
 * @cssstate problem - The definition is invalid.
 * @cssstate stopped - The student has to stop at a red light.
 * @cssstate complete - Every required step is done.
 * @cssstate unsaved - An action is not saved yet.
 */
export class LearningPathElement extends WidgetElement<LearningPathDefinition> {
  static override styles = [
    sharedStyles,
    saveLineStyles,
    trafficLightStyles,
    fieldStyles,
    checkpointStyles,
    learningPathStyles,
  ];

  protected readonly tag = 'learning-path';
  protected readonly schema = learningPathSchema;

  readonly #actions = new ActionController(this, () => this.session);
  readonly #checkpoints = new PathCheckpoints(this);
  readonly #speech = new StepSpeech(this);
  /** The steps that a person has opened; undefined until the record is loaded. */
  #expanded: Set<string> | undefined;
  #id: string | undefined;
  #isSwapped = false;
  #where = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('toggle', (event) => this.#follow(event), true);
    return root;
  }

  protected override readMarkup(): unknown {
    return readPathMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { config, session } = this;
    if (!config) return;
    const isOther = this.#actions.follow(this.tag, config.id, this.viewer === 'teacher' || undefined);
    if (isOther || this.#id !== config.id) this.#forget();
    this.#id = config.id;
    const view = this.#view(config);
    if (session?.state === 'ready' || view.isNotSaved) this.#expanded ??= expanded(view.state);
    this.#checkpoints.follow(view);
  }

  protected override renderWidget(config: LearningPathDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('stopped', view.state.stop !== undefined);
    this.setState('complete', view.state.complete);
    const foot = view.isNotSaved ? nothing : this.#actions.foot(this.language);
    return pathTemplate(view, (one) => this.#checkpoints.render(view, one), foot);
  }

  protected override handleInput(event: Event): void {
    const field = event.target;
    if (this.#checkpoints.handle(event)) return;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    this.#actions.draft.set(field.name, heldBy(field, this.renderRoot));
    this.requestUpdate();
  }

  protected override handleClick(event: Event): void {
    if (this.#checkpoints.handle(event)) return;
    const disclosure = disclosureOf(event.target);
    if (disclosure) this.#expand(disclosure.step, !disclosure.isOpen);
    const button = pressedButton<PathAction>(event);
    if (!this.config || !button) return;
    if (button.action) this.#run(this.#view(this.config), button.action);
    this.requestUpdate();
  }

  #view(config: LearningPathDefinition): PathView {
    const own = { actions: this.#actions, speech: this.#speech, isSwapped: this.#isSwapped };
    return pathView({ ...this.context(config), ...own, expanded: this.#expanded, where: this.#where });
  }

  #forget(): void {
    this.#checkpoints.forget();
    this.#actions.forget();
    this.#expanded = undefined;
    this.#where = '';
  }

  #follow({ target }: Event): void {
    const step = stepOf(target);
    if (step !== undefined && target instanceof HTMLDetailsElement) this.#expand(step, target.open);
  }

  #expand(step: string, isOpen: boolean): void {
    if (isOpen) this.#expanded?.add(step);
    else this.#expanded?.delete(step);
  }

  /** Runs an action unless the page vetoes it; what happens to the record happens in one step. */
  #run(view: PathView, action: PathAction): void {
    const { type, id } = action;
    if (type === 'swap') this.#isSwapped = !this.#isSwapped;
    else if (type === 'hear') {
      this.#speech.toggle(id, elementsIn(this.renderRoot, id, 'h3 > [lang], .body [data-piece]'));
    } else if (type === 'go') {
      this.#expand(id, true);
      void this.#actions.focus(`${inStep(id)} > details > summary`);
    } else {
      const effect = pathEffect(view, action);
      const where = inStep(effect?.where ?? '');
      const isDone = effect && this.#actions.run(effect, `${where} .acts button`, `${where} > details > summary`);
      if (isDone) this.#where = effect.where;
    }
  }
}
