/** The `<learning-path>` element: the steps of some work, at a student's own pace, with lights on the way. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { LearningPathDefinition } from '../../core/learning-path.js';
import { WidgetElement } from '../../parts/widget-element.js';
/**
 * A student works through the steps, finds the one they were at unfolded, and stops where a light is red: what is behind a
 * `hard` one is not on the page at all. Nobody but the student is told whether they keep the pace.
 *
 * The steps are a list; each is a heading in a native disclosure, so Tab goes from step to step and Enter unfolds one. Choices
 * are native radio buttons or checkboxes, named by "Choose 1 of 4, 1 chosen", and saved by a button.
 *
 * @summary A self-paced path of steps, with choices, traffic lights and "I'm ready".
 * @slot - A list of the steps, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; `preventDefault()` refuses it.
 * @csspart base - The sheet of paper around everything.
 * @csspart progress - How far the student is, and the way on.
 * @csspart pace - Whether that is in time; for the student alone.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart choice - What is offered in a step.
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
 * @cssstate stopped - A red light holds the student up.
 * @cssstate complete - Every step that everybody does is done.
 * @cssstate unsaved - The store failed, and is tried again.
 */
export declare class LearningPathElement extends WidgetElement<LearningPathDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "learning-path";
    protected readonly schema: import("valibot").GenericSchema<LearningPathDefinition>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: LearningPathDefinition): TemplateResult;
}
//# sourceMappingURL=learning-path-element.d.ts.map