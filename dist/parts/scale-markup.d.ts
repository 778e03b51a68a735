/** A scale that an author wrote as a plain table or list, which is also what people see when no script runs. */
/**
 * The definition members that the children of an element spell out, or undefined without a table or list. In a table each
 * row (or, where the head names the levels, each column) is a level; in a list each item is. A value is `data-value`, else
 * the number the label begins with, else its place. The `data-id` of the table or list is the objective's id; without one
 * the widget keeps nothing.
 */
export declare function readScaleMarkup(element: Element): {
    objective: unknown;
    keeps: boolean;
} | undefined;
//# sourceMappingURL=scale-markup.d.ts.map