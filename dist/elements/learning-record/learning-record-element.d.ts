/** The `<learning-record>` element: one learner's work in the widgets it surrounds, and what can be done with it as a whole. */
import { LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { OpenedRecord } from '../../parts/opened-record.js';
/**
 * A student sees once, under all the widgets of a class, where their work is, and saves a copy of it, opens one, or erases it.
 *
 * Everything is a native button or disclosure: Tab reaches it, Space and Enter press it, Escape leaves the question before
 * erasing.
 *
 * @summary Keeps the work of the widgets inside it together, in this browser or in a store of the page's own.
 * @slot - The widgets whose work is kept together, and anything else.
 * @csspart foot - The line that says where the work is, and what can be done with it.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-muted - The text of the foot.
 * @cssprop --cw-accent - Links and focus.
 * @cssprop --cw-problem - What went wrong.
 * @cssstate asking - It is not known yet whose work this is, so none of it is shown.
 * @cssstate unsaved - The last act is not safe yet.
 */
export declare class LearningRecordElement extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The name of the record, one for each class; without it the page's address. */
    record: string;
    /** Whether students share computers: `yes` keeps the work for one sitting. */
    sharedComputers: 'yes' | 'no' | '';
    /** Where the entries are kept, when not in this browser. */
    store: OpenedRecord['store'] | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A move keeps focus and all that stands open. */
    connectedMoveCallback(): void;
    adoptedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
//# sourceMappingURL=learning-record-element.d.ts.map