/** The `<mastery-tracker>` element: where a student stands on every objective, and how that came about. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { MasteryTrackerDefinition } from '../../core/mastery-tracker.js';
import { WidgetElement } from '../../parts/widget-element.js';
/**
 * A student sees for every objective the level that their work speaks for, their teacher's, and what comes next; a chart, a
 * table and a walk through the number say how it came about. A teacher sets levels here.
 *
 * Everything is native: folds, a table, and for a teacher a select, a field and buttons. Each objective is a heading; the
 * chart is an image whose name tells it in words.
 *
 * @summary A student's progress on every objective, with what it was made from.
 * @slot - What is shown until the script runs, and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - A teacher set, kept or took back a level; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart summary - The three counts.
 * @csspart empty - What to do first.
 * @csspart objectives - The list of objectives.
 * @csspart objective - One objective.
 * @csspart level - The level that the work speaks for.
 * @csspart teacher - The teacher's level.
 * @csspart next - What the next level takes.
 * @csspart chart - Levels over time.
 * @csspart table - The same as a table, and what counts.
 * @csspart steps - The number, step by step.
 * @csspart archived - Ratings of what is not on the list.
 * @csspart family - A page for the family.
 * @csspart paste - Where rows of a spreadsheet are pasted.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text, and the teacher's line.
 * @cssprop --cw-accent - The student's line, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export declare class MasteryTrackerElement extends WidgetElement<MasteryTrackerDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "mastery-tracker";
    protected readonly schema: import("valibot").GenericSchema<MasteryTrackerDefinition>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: MasteryTrackerDefinition): TemplateResult;
}
//# sourceMappingURL=mastery-tracker-element.d.ts.map