/** The `<traffic-light-checkpoint>` element: stop, check or go, as the author says and as the student feels. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { TrafficLightCheckpointDefinition } from '../../core/checkpoint.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
/**
 * A student sees whether to stop, check or go on, says how well they understand, and is led on: to the next thing, to a
 * self-check, or to the teacher. A teacher lets them go on, by a release word on the student's device or with
 * `viewer="teacher"`. What the light holds up is the page's to hide: `traffic-light-checkpoint:state(stopped) ~ *`.
 *
 * The student's three lights are native radio buttons, named by a question: Tab enters the group, arrow keys move and
 * choose, and a button saves. The value in a form is the light that is chosen: `red`, `yellow` or `green`.
 *
 * @summary A traffic light on the way: stop, check or go.
 * @slot - A heading with `data-signal`, paragraphs and a list that say the same, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; `preventDefault()` refuses it.
 * @fires {Event} input - A person chose a light.
 * @fires {Event} change - A person chose a light.
 * @csspart base - The sheet of paper around everything.
 * @csspart signal - The author's light with its word.
 * @csspart reach - How to reach the teacher, at a stop.
 * @csspart released - That the teacher let the student go on.
 * @csspart check - The self-check.
 * @csspart understanding - The student's own three lights.
 * @csspart outcome - What the student's light leads to.
 * @csspart said - What the student said and saved.
 * @csspart door - Where the release word is typed.
 * @csspart desk - The teacher's side.
 * @csspart make - Where a teacher makes a release word.
 * @csspart card - The card with the release word, to print.
 * @csspart foot - Where the work is, and what can be done with it.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssprop --cw-stop - The red light.
 * @cssprop --cw-check - The yellow light.
 * @cssprop --cw-go - The green light.
 * @cssstate problem - The definition could not be read.
 * @cssstate stopped - The student is to stop here.
 * @cssstate released - A teacher let the student go on.
 * @cssstate waiting - The student calls for help.
 * @cssstate unsaved - The store failed, and is tried again.
 */
export declare class TrafficLightCheckpointElement extends FormWidgetElement<TrafficLightCheckpointDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "traffic-light-checkpoint";
    protected readonly schema: import("valibot").GenericSchema<TrafficLightCheckpointDefinition>;
    protected get requiredMessage(): string;
    protected get focusTarget(): HTMLElement | undefined;
    protected readMarkup(): unknown;
    formResetCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: TrafficLightCheckpointDefinition): TemplateResult;
    protected wrote(event: Event): void;
    protected pressed(event: Event): void;
}
//# sourceMappingURL=traffic-light-checkpoint-element.d.ts.map