/** How `<goal-tracker>` looks beyond what all widgets share: goals set apart by space and a hairline, on paper with boxes and lines. */
export declare const goalTrackerStyles: import("lit").CSSResult;
//# sourceMappingURL=goal-tracker-styles.d.ts.map