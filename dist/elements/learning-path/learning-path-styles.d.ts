/** How a path looks: a line of steps, one of them unfolded. */
export declare const learningPathStyles: import("lit").CSSResult;
//# sourceMappingURL=learning-path-styles.d.ts.map