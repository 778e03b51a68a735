/** The `<help-queue>` element: who waits at the teacher's desk, on one device that lies there. */
import type { TemplateResult } from 'lit';
import type { HelpQueueDefinition } from '../../core/help-queue.js';
import { WidgetElement } from '../../parts/widget-element.js';
/**
 * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
 * waits longest stands first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
 * it.
 *
 * Everything is a native field or button; the list is an ordered list.
 *
 * @summary A sign-in list for help, on one device at the teacher's desk.
 * @slot - A heading and paragraphs that say what this is, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - The teacher saves who was helped; `preventDefault()` refuses it.
 * @csspart base - The sheet of paper around everything.
 * @csspart sign-in - Where students sign in.
 * @csspart list - Who waits.
 * @csspart person - One who waits.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-quiet - The ground of the sign-in.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - Links and focus.
 * @cssprop --cw-stop - The mark of those who are stuck.
 * @cssprop --cw-check - The mark of those who have a question.
 * @cssstate problem - The definition could not be read.
 * @cssstate waiting - Somebody waits.
 */
export declare class HelpQueueElement extends WidgetElement<HelpQueueDefinition> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Whether it is shown to the class: without words, and without the sign-in. */
    projected: boolean;
    protected readonly tag = "help-queue";
    protected readonly schema: import("valibot").GenericSchema<HelpQueueDefinition>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readMarkup(): unknown;
    protected renderWidget(given: HelpQueueDefinition): TemplateResult;
}
//# sourceMappingURL=help-queue-element.d.ts.map