/** What `<proficiency-scale>` says, in Spanish. */
export const proficiencyScale = {
    heading: 'Cómo se ve cada nivel',
    headingForFamily: 'Qué significa cada nivel',
    levels: 'Niveles',
};
//# sourceMappingURL=es.js.map