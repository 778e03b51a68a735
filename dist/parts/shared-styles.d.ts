/** The sheet under every widget: its tokens, its type, its controls, and how it behaves in the dark, in print and in contrast. */
export declare const sharedStyles: import("lit").CSSResult;
//# sourceMappingURL=shared-styles.d.ts.map