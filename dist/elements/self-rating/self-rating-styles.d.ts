/** How `<self-rating>` looks beyond what all widgets and all lists of levels share. */
export declare const selfRatingStyles: import("lit").CSSResult;
//# sourceMappingURL=self-rating-styles.d.ts.map