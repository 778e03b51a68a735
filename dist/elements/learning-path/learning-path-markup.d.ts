/** A path that an author wrote as a list of steps, which is also what people see when no script runs. */
/**
 * The path that the children of an element spell out, or undefined without an `<ol>`. Its items are the steps: `data-kind`,
 * `data-minutes`, `data-by`, `data-after` (ids with spaces between) and `data-pick` say more about one; its heading or bold
 * words are the title, its links what to use, the items of a list in it what is offered. Something with `data-signal` in it is
 * the checkpoint at its end. Without a `data-id` on every step nothing is kept.
 */
export declare function readPathMarkup(element: HTMLElement): unknown;
//# sourceMappingURL=learning-path-markup.d.ts.map