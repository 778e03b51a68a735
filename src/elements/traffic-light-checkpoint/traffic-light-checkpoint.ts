/** The `<traffic-light-checkpoint>` element: stop, check or go, from the author and from the student. */

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { statusAt } from '../../core/checkpoint.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/en.js';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { CheckpointPanel } from '../../ui/checkpoint/checkpoint-panel.js';
import { checkpointStyles } from '../../ui/checkpoint/checkpoint-styles.js';
import type { CheckpointContext } from '../../ui/checkpoint/checkpoint-template.js';
import { trafficLightStyles } from '../../ui/checkpoint/traffic-light.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { trafficLightCheckpointSchema } from './definition.js';
import type { TrafficLightCheckpointDefinition } from './definition.js';
import { readCheckpointMarkup } from './markup.js';
import { trafficLightCheckpointStyles } from './styles.js';

/**
 * A student sees whether to stop, check or go on, says how well they understand, and sees what is next: the next task, a
 * self-check, or to the teacher. A teacher lets them go on, by a release code on the student's device or with
 * `viewer="teacher"`. The page hides what comes after it: `traffic-light-checkpoint:state(stopped) ~ *`.
 *
 * The student's three lights are native radio buttons, named by a question: Tab enters the group, arrow keys move and
 * choose, and a button saves. The value in a form is the light that is chosen: `red`, `yellow` or `green`.
 *
 * @summary A checkpoint with a traffic light: stop, check or go.
 * @slot - A heading with `data-signal`, paragraphs and a list with the same content, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about a signal, an answer or a release are added.
 *   Cancelable: `preventDefault()` discards the entries.
 * @fires {Event} input - Fired when a person chooses a light.
 * @fires {Event} change - Fired when a person chooses a light.
 * @csspart base - The box around the whole widget.
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
 * @cssstate stopped - The student has to stop here.
 * @cssstate released - A teacher has released the student.
 * @cssstate waiting - The student is waiting for help.
 * @cssstate unsaved - An action is not saved yet.
 */
export class TrafficLightCheckpointElement extends FormWidgetElement<TrafficLightCheckpointDefinition> {
  static override styles = [
    sharedStyles,
    saveLineStyles,
    trafficLightStyles,
    fieldStyles,
    checkpointStyles,
    trafficLightCheckpointStyles,
  ];

  protected readonly tag = 'traffic-light-checkpoint';
  protected readonly schema = trafficLightCheckpointSchema;

  readonly #panel = new CheckpointPanel(this, (light) => (light ? this.chose(light) : super.formResetCallback()));
  readonly #foot = new RecordFoot(this);

  protected get requiredMessage(): string {
    return this.#messages.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('input[type=radio]') ?? undefined;
  }

  get #messages(): typeof trafficLightCheckpoint {
    return wordsIn('traffic-light-checkpoint', this.language, trafficLightCheckpoint);
  }

  protected override readMarkup(): unknown {
    const found = readCheckpointMarkup(this);
    return found && { type: 'traffic-light-checkpoint', ...found };
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#panel.reset();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.config) this.#panel.follow(this.#context(this.config));
  }

  protected override renderWidget(config: TrafficLightCheckpointDefinition): TemplateResult {
    const { session, viewer, language } = this;
    const isAsking = session?.state === 'asking';
    this.#setStates(isAsking);
    const context = this.#context(config);
    const foot = context.isPersisted ? this.#foot.renderForWidget(session, language, viewer) : nothing;
    return html`<div class="w ${context.reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
      <div class="in">${isAsking ? whoseWork(session, language) : html`${this.#panel.render(context)} ${foot}`}</div>
    </div>`;
  }

  protected override handleInput(event: Event): void {
    this.#panel.handle(event);
  }

  protected override handleClick(event: Event): void {
    this.#panel.handle(event);
  }

  #context(config: TrafficLightCheckpointDefinition): CheckpointContext {
    const { session, viewer, language } = this;
    return {
      checkpoint: config.checkpoint,
      session,
      viewer,
      reading: this.#panel.reading(this.languages, config.languages ?? 'off'),
      language,
      isPersisted: session !== undefined && this.isPersisted,
      isDisabled: this.isDisabled,
      chosen: this.value,
    };
  }

  #setStates(isAsking: boolean): void {
    const checkpoint = this.config?.checkpoint;
    const status = checkpoint && statusAt(checkpoint, (!isAsking && this.session?.record) || new LearningRecord());
    this.setState('stopped', status?.stopped === true);
    this.setState('released', status?.released !== undefined);
    this.setState('waiting', status?.help === 'waiting' || status?.help === 'seen');
  }
}
