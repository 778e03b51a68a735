/** How `<mastery-tracker>` looks beyond what all widgets and all lists of levels share. */
export declare const masteryTrackerStyles: import("lit").CSSResult;
//# sourceMappingURL=mastery-tracker-styles.d.ts.map