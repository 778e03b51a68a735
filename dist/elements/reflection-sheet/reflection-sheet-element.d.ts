/** The `<reflection-sheet>` element: where a student looks back on each test, and forward to the next one. */
import type { PropertyValues, TemplateResult } from 'lit';
import type { ReflectionSheetDefinition } from '../../core/reflection-sheet.js';
import { WidgetElement } from '../../parts/widget-element.js';
/**
 * After a test a student writes the result as they got it, a goal for the next test and what they will do; next time the goal
 * comes back as a question. Question by question, they can see what is strong and what to work on first.
 *
 * The tests are a table, whose rows are cards where there is little room. One form at a time is open; it has native fields,
 * keeps what is typed through a reload, and says beside each field what is wrong with it. After saving, focus is on the row.
 *
 * @summary A row for each test: my result, my goal for the next one, and what I will do.
 * @slot - A heading and a list of the tests, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody saved, deleted or commented; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart rows - All the tests.
 * @csspart row - One test.
 * @csspart sorted - What is strong, to review, and to work on first.
 * @csspart comment - What a teacher or family wrote.
 * @csspart form - Where a student writes about one test.
 * @csspart family - The page for the family.
 * @csspart tools - What can be printed and saved.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export declare class ReflectionSheetElement extends WidgetElement<ReflectionSheetDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly tag = "reflection-sheet";
    protected readonly schema: import("valibot").GenericSchema<ReflectionSheetDefinition>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(given: ReflectionSheetDefinition): TemplateResult;
}
//# sourceMappingURL=reflection-sheet-element.d.ts.map