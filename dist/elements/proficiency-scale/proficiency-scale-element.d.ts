/** The `<proficiency-scale>` element: the levels of one objective, where I am among them, and what the next one takes. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { ProficiencyScaleDefinition } from '../../core/proficiency-scale.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
/**
 * A student reads what each level of an objective takes, sees where they are, and what comes next.
 *
 * With `selectable` each level is a native radio button: Tab enters the group, arrow keys move and choose, and the group is
 * named by the objective. Without it the levels are a list.
 *
 * @summary The levels of one learning objective, to read or to choose from.
 * @slot - A table or list that says the same, shown until the script runs and whenever the definition is bad.
 * @fires {Event} input - A person chose a level.
 * @fires {Event} change - A person chose a level.
 * @csspart base - The sheet of paper around everything.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - A level's number and name.
 * @csspart next - What the next level takes.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 */
export declare class ProficiencyScaleElement extends FormWidgetElement<ProficiencyScaleDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Whether a level can be chosen; the element is then a control of the form around it. */
    selectable: boolean;
    /** The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it. */
    current: number | undefined;
    /** The level to mark as the goal; without it the definition's, else the goal in the record around it. */
    target: number | undefined;
    protected readonly tag = "proficiency-scale";
    protected readonly schema: import("valibot").GenericSchema<ProficiencyScaleDefinition>;
    protected get requiredMessage(): string;
    protected get focusTarget(): HTMLElement | undefined;
    protected readMarkup(): unknown;
    protected renderWidget(given: ProficiencyScaleDefinition): TemplateResult;
    /** The browser draws which level is chosen, so a choice alone draws nothing anew. */
    protected valueChanged(): void;
    protected updated(changed: PropertyValues): void;
    protected wrote({ target }: Event): void;
    protected pressed(event: Event): void;
}
//# sourceMappingURL=proficiency-scale-element.d.ts.map