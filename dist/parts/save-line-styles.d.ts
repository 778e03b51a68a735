/** How the save line, the question whose work it is, and what can be done with the work as a whole look: small and quiet. */
export declare const saveLineStyles: import("lit").CSSResult;
//# sourceMappingURL=save-line-styles.d.ts.map