/** How `<choice-board>` looks beyond what all widgets share: a grid of squares, and what was chosen under it. */
export declare const choiceBoardStyles: import("lit").CSSResult;
//# sourceMappingURL=choice-board-styles.d.ts.map