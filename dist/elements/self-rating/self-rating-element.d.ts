/** The `<self-rating>` element: where a student says which level they are at, how sure they are, and what comes next. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { SelfRatingDefinition } from '../../core/self-rating.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
/**
 * A student picks the level they are at after a piece of work and says how sure they are: two taps, and it is kept.
 *
 * The levels are native radio buttons, named by the objective: Tab enters the group and arrow keys choose; nothing is kept
 * until a button saves it. After saving, focus is on the heading that says what was saved.
 *
 * @summary A student's own rating after a piece of work, with a reason, a plan and what was said before.
 * @slot - A table or list of the levels, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody saved or took back something; preventing it keeps it from being added.
 * @fires {Event} input - A person chose a level.
 * @fires {Event} change - A person chose a level.
 * @csspart base - The sheet of paper around everything.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - A level's number and name.
 * @csspart rating - What was saved.
 * @csspart next - What the next level takes.
 * @csspart history - The earlier ratings.
 * @csspart comparison - How the student's and the teacher's levels compare.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate rated - This work has a rating.
 * @cssstate unsaved - Something is not safe yet.
 */
export declare class SelfRatingElement extends FormWidgetElement<SelfRatingDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "self-rating";
    protected readonly schema: import("valibot").GenericSchema<SelfRatingDefinition>;
    protected get requiredMessage(): string;
    protected get focusTarget(): HTMLElement | undefined;
    formResetCallback(): void;
    protected readMarkup(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: SelfRatingDefinition): TemplateResult;
    protected wrote(event: Event): void;
    protected pressed(event: Event): void;
}
//# sourceMappingURL=self-rating-element.d.ts.map