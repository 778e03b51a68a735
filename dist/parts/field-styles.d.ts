/** How a labelled field and a row of controls look. */
export declare const fieldStyles: import("lit").CSSResult;
//# sourceMappingURL=field-styles.d.ts.map