/** The `<goal-tracker>` element: where a student sets goals, plans the steps to them, and says how it goes. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { GoalTrackerDefinition } from '../../core/goal-tracker.js';
import { WidgetElement } from '../../parts/widget-element.js';
/**
 * A student says where they want to get on an objective and what they will do by when, ticks off what is done, and tells how it
 * goes. A later rating that reaches the target closes the goal as reached.
 *
 * The goals are an ordered list with headings; levels and days are native radio buttons, steps native checkboxes. Only one form
 * is open at a time. Goals are moved by buttons, or dragged.
 *
 * @summary Goals on objectives, each with a plan of steps, check-ins and a teacher's word.
 * @slot - What is shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart goal - One goal.
 * @csspart plan - The steps of a goal.
 * @csspart form - What is being filled in.
 * @csspart check-ins - How a goal went so far.
 * @csspart family - A page for the family.
 * @csspart paste - Where rows of a spreadsheet are pasted.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export declare class GoalTrackerElement extends WidgetElement<GoalTrackerDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "goal-tracker";
    protected readonly schema: import("valibot").GenericSchema<GoalTrackerDefinition>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: GoalTrackerDefinition): TemplateResult;
    protected updated(): void;
}
//# sourceMappingURL=goal-tracker-element.d.ts.map