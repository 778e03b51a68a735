/** What every widget says about where work is, in English. */
export declare const saveLine: {
    saved: string;
    savedForNow: string;
    willSave: string;
    saving: string;
    unsaved: string;
    full: string;
    memory: string;
    notSeen: string;
    willNotSee: string;
    turnedIn: (day: string) => string;
    changes: (count: number) => string;
    question: (day: string) => string;
    keepGoing: string;
    notMe: string;
    back: (day: string) => string;
};
export type SaveLineMessages = typeof saveLine;
//# sourceMappingURL=en.d.ts.map