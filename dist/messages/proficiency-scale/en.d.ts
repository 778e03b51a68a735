/** What `<proficiency-scale>` says, in English. */
export declare const proficiencyScale: {
    heading: string;
    headingForFamily: string;
    levels: string;
};
export type ProficiencyScaleMessages = typeof proficiencyScale;
//# sourceMappingURL=en.d.ts.map