/** How a list of levels looks: cards that stack, or columns where there is room. */
export declare const levelListStyles: import("lit").CSSResult;
//# sourceMappingURL=level-list-styles.d.ts.map