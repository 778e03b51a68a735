/** How `<reflection-sheet>` looks beyond what all widgets share: rows with hairlines between, cards where there is little room. */
export declare const reflectionSheetStyles: import("lit").CSSResult;
//# sourceMappingURL=reflection-sheet-styles.d.ts.map