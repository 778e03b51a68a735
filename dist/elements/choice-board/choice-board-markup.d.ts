/** A board that an author wrote as plain lists, which is also what people see when no script runs. */
/**
 * The definition that the children of an element spell out, or undefined without a `<ul>`. Each item of a `<ul>` is an option:
 * its `<strong>`, heading or first words name it, its links are links. A heading before a second list makes sections; an
 * `<ol>` holds the success criteria. `data-id` on the first list and on each item are the ids, without which nothing is kept;
 * `data-choose` on it is `2` or `1-3`; items may have `data-must`, `data-minutes`, `data-points`, `data-medium` and
 * `data-dimension`.
 */
export declare function readBoardMarkup(element: Element): object | undefined;
//# sourceMappingURL=choice-board-markup.d.ts.map