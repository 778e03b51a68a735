/** What `<self-rating>` says, in English. */
export declare const selfRating: {
    heading: {
        learner: string;
        teacher: string;
        family: string;
    };
    pick: {
        learner: string;
        teacher: string;
    };
    sure: string;
    unsure: string;
    level: string;
    reasonFrom: (level: string) => string;
    mine: string;
    student: string;
    copied: string;
    noLevel: string;
    old: string;
    modified: string;
    takenBack: string;
    change: string;
    sendAgain: (button: string) => string;
    again: string;
    cancel: string;
    undo: string;
    redo: string;
    why: string;
    frames: string;
    choices: string;
    wordBank: string;
    more: string;
    signs: string;
    link: string;
    badLink: string;
    before: string;
    during: string;
    after: string;
    need: string;
    needs: {
        nothing: string;
        example: string;
        partner: string;
        time: string;
        talk: string;
    };
    ownNeed: string;
    whatNext: string;
    keep: string;
    improve: (level: string) => string;
    step: string;
    given: string;
    save: string;
    earlier: string;
    sentences: string;
    workingOn: (objective: string) => string;
    at: (level: string, why: string) => string;
    next: (step: string, need: string) => string;
    toward: (level: string) => string;
    stay: string;
    copy: string;
    copyDone: string;
    copyByHand: string;
    anew: string;
    /** How often a student and the teacher agree (`way` 0), or the student is higher (1) or lower; `one` when by one level. */
    calibration: (way: 0 | 1 | -1, times: number, of: number, one: boolean) => string;
};
export type SelfRatingMessages = typeof selfRating;
//# sourceMappingURL=en.d.ts.map