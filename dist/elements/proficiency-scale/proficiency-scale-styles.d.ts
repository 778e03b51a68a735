/** How `<proficiency-scale>` looks beyond what all widgets share. */
export declare const proficiencyScaleStyles: import("lit").CSSResult;
//# sourceMappingURL=proficiency-scale-styles.d.ts.map