/** The `<choice-board>` element: where a student chooses their work, brings an idea of their own, and says how far it is. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { ChoiceBoardDefinition } from '../../core/choice-board.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
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
export declare class ChoiceBoardElement extends FormWidgetElement<ChoiceBoardDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    /** How many others have chosen each option, by its id; for options that only so many may have. */
    taken: Readonly<Record<string, number>>;
    protected readonly tag = "choice-board";
    protected readonly schema: import("valibot").GenericSchema<ChoiceBoardDefinition>;
    protected get requiredMessage(): string;
    protected get focusTarget(): HTMLElement | undefined;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: ChoiceBoardDefinition): TemplateResult;
    protected updated(changed: PropertyValues): void;
    protected wrote({ target: field }: Event): void;
    protected pressed(event: Event): void;
}
//# sourceMappingURL=choice-board-element.d.ts.map