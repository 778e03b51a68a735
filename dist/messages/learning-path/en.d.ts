/** What `<learning-path>` says, in English. */
export declare const learningPath: {
    heading: string;
    headingForTeacher: string;
    headingForFamily: string;
    kind: {
        must: string;
        may: string;
        choose: string;
        assess: string;
    };
    minutes: (n: number) => string;
    by: (day: string) => string;
    soFar: (done: number, of: number) => string;
    complete: string;
    completeForOthers: string;
    pace: {
        on: () => string;
        ahead: (n: number) => string;
        behind: (n: number) => string;
    };
    paceNext: (day: string) => string;
    paceOnlyYou: string;
    goOn: (step: number, title: string) => string;
    goTo: (step: number, title: string) => string;
    stop: (title: string) => string;
    here: string;
    hereForOthers: string;
    progress: {
        todo: string;
        started: string;
        submitted: string;
        done: string;
    };
    light: {
        red: string;
        yellow: string;
        green: string;
    };
    lightAtEnd: (light: string) => string;
    behind: (title: string) => string;
    behindForOthers: (title: string) => string;
    waits: (titles: string) => string;
    more: (n: number) => string;
    closedToStudent: string;
    start: string;
    done: string;
    again: string;
    started: (title: string) => string;
    finished: (title: string) => string;
    notDone: (title: string) => string;
    undo: string;
    redo: string;
    undone: string;
    saved: string;
    pick: (n: number, of: number) => string;
    picked: (task: string, chosen: number) => string;
    savePick: string;
    chose: (titles: string) => string;
    chooseFirst: string;
    tooFew: (n: number) => string;
    tooMany: (n: number) => string;
    archived: string;
    own: string;
    ownChange: string;
    ownTitle: string;
    ownHow: string;
    ownAdd: string;
    ownFirst: string;
    ownAdded: string;
    ownCounts: string;
    edit: string;
    drop: string;
    dropped: string;
    proposal: {
        proposed: string;
        approved: string;
        changesAsked: string;
        declined: string;
    };
    proposalForTeacher: {
        proposed: string;
        approved: string;
        changesAsked: string;
        declined: string;
    };
    note: string;
    decide: {
        approved: string;
        changesAsked: string;
        declined: string;
    };
    readyWhen: string;
    readyRating: (level: string, title: string) => string;
    readyMusts: string;
    yes: string;
    notYet: string;
    readyWords: string;
    ready: string;
    notReady: {
        rating: () => string;
        checklist: (n: number) => string;
        musts: (n: number) => string;
    };
    asked: (time: string) => string;
    askedForOthers: (time: string) => string;
    askedNow: string;
    unask: string;
    helped: string;
    helps: {
        yes: string;
        some: string;
        no: string;
    };
    hear: string;
    stopHearing: string;
};
export type LearningPathMessages = typeof learningPath;
//# sourceMappingURL=en.d.ts.map