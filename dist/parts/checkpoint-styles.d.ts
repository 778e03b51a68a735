/** How a checkpoint looks, alone on a page and in a path. */
export declare const checkpointStyles: import("lit").CSSResult;
//# sourceMappingURL=checkpoint-styles.d.ts.map