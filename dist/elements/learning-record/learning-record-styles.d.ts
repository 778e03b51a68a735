/** How `<learning-record>` looks: nothing around the widgets, and a quiet foot under them. */
export declare const learningRecordStyles: import("lit").CSSResult;
//# sourceMappingURL=learning-record-styles.d.ts.map