/** A sheet that an author wrote as a heading and a list of tests, which is also what people see when no script runs. */
/**
 * The definition that the children of an element spell out, or undefined without a list. Each item is a test: its first words
 * name it, `data-id` is its id, and a `<time datetime="2026-11-20">` in it is the day. The list's `data-id` is the sheet's.
 */
export declare function readSheetMarkup(element: Element): object | undefined;
//# sourceMappingURL=reflection-sheet-markup.d.ts.map