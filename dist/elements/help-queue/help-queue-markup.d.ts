/** A help queue that an author wrote as a heading and paragraphs, which is also what people see when no script runs. */
/** The queue that the children of an element spell out, or undefined without any. An id is on the first one, as `data-id`. */
export declare function readQueueMarkup(element: Element): {
    queue: unknown;
    keeps: boolean;
} | undefined;
//# sourceMappingURL=help-queue-markup.d.ts.map