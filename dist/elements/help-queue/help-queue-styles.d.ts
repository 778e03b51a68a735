/** How `<help-queue>` looks: a sign-in sheet on a desk, and a list that is read from afar. */
export declare const helpQueueStyles: import("lit").CSSResult;
//# sourceMappingURL=help-queue-styles.d.ts.map