/** A checkpoint that an author wrote as a heading and paragraphs, which is also what people see when no script runs. */
/**
 * The checkpoint that the children of an element spell out, or undefined without a `data-signal`. The one that has it is the
 * title; its `data-id` is the id, without which nothing is kept. Paragraphs say what to do, one with `data-reach` how to reach
 * the teacher; the items of a list are the self-check.
 */
export declare function readCheckpointMarkup(element: Element): {
    checkpoint: unknown;
    keeps: boolean;
} | undefined;
//# sourceMappingURL=traffic-light-checkpoint-markup.d.ts.map