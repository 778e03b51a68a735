/** How the page for a family looks: in the widget, and alone on paper. */
/** The page itself, wherever it stands. */
export declare const familyPaperStyles: import("lit").CSSResult;
/** The page within a widget, with what can be done with it, and the fold that rows are pasted into. */
export declare const familyPageStyles: import("lit").CSSResult[];
//# sourceMappingURL=family-page-styles.d.ts.map