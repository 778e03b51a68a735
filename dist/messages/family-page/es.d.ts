/** What a family reads, in Spanish: said by the student, who speaks to the family with respect. */
export declare const familyPage: {
    name: string;
    show: string;
    lead: string;
    about: string;
    inLanguage: string;
    heading: string;
    learning: string;
    means: (level: string, label: string) => string;
    meansAlone: (level: string, label: string) => string;
    iAm: (level: string, label: string) => string;
    noLevel: string;
    teacher: (level: string, label: string) => string;
    will: string;
    noPlan: string;
    ask: string;
    questionNew: string;
    questionGrowing: (level: string) => string;
    questionThere: (level: string) => string;
    copy: string;
    copied: string;
    byHand: string;
    text: string;
    print: string;
    noPrint: string;
    showed: string;
    to: {
        mother: string;
        father: string;
        grandparent: string;
        otherAdult: string;
    };
    shown: (who: string, day: string) => string;
    undo: string;
};
//# sourceMappingURL=es.d.ts.map