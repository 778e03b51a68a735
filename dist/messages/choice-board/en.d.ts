/** What `<choice-board>` says, in English. */
/** What is to be chosen; `max` is infinite where there is no limit. */
export interface Task {
    readonly min: number;
    readonly max: number;
    readonly of: number;
    /** Where points are the measure. */
    readonly points: number | undefined;
    /** Where a line is. */
    readonly line: number | undefined;
    readonly sections: boolean;
}
export declare const choiceBoard: {
    heading: string;
    headingForTeacher: string;
    headingForFamily: string;
    task: ({ min, max, of, points, line, sections }: Task) => string;
    soFar: (task: string, chosen: number) => string;
    pointsSoFar: (points: number) => string;
    more: (n: number) => string;
    enough: string;
    unmet: {
        tooMany: ({ by }: Missing) => string;
        sectionTooMany: ({ name }: Missing) => string;
        sectionTooFew: ({ name, by }: Missing) => string;
        noLine: ({ by }: Missing) => string;
        pointsShort: ({ by }: Missing) => string;
        pointsOver: ({ by }: Missing) => string;
        prerequisite: ({ name, other }: Missing) => string;
        exclusive: ({ name, other }: Missing) => string;
        noDimension: ({ name }: Missing) => string;
        mustDo: () => string;
        full: () => string;
        unavailable: () => string;
    };
    dimension: {
        process: string;
        product: string;
        content: string;
        environment: string;
    };
    mustDo: string;
    mayDo: string;
    full: string;
    minutes: (n: number) => string;
    points: (n: number) => string;
    place: (row: number, column: number) => string;
    materials: string;
    criteria: string;
    oneBefore: string;
    oneAfter: string;
    allOptions: string;
    chose: (name: string) => string;
    gaveUp: (name: string) => string;
    swapped: (from: string, to: string) => string;
    undo: string;
    redo: string;
    undone: string;
    swapAsk: string;
    swapFor: (name: string) => string;
    startedAsk: (name: string) => string;
    giveUp: string;
    keep: string;
    clear: string;
    mine: string;
    theirs: string;
    none: string;
    archived: string;
    archivedHelp: string;
    progress: {
        chosen: string;
        started: string;
        submitted: string;
        done: string;
    };
    advance: {
        started: string;
        submitted: string;
        done: string;
    };
    moved: (name: string, state: string) => string;
    working: string;
    modes: {
        solo: string;
        partner: string;
        group: string;
    };
    partnerName: string;
    groupNames: string;
    agreed: string;
    waitsFor: string;
    save: string;
    saved: string;
    nameFirst: string;
    groupSize: (min: number, max: number) => string;
    helped: string;
    helps: {
        yes: string;
        some: string;
        no: string;
    };
    idea: string;
    ownIdea: string;
    ideaTitle: string;
    ideaHow: string;
    ideaAdd: string;
    ideaSave: string;
    ideaChange: string;
    ideaDrop: string;
    ideaFirst: string;
    ideaAdded: string;
    states: {
        proposed: string;
        approved: string;
        changesAsked: string;
        declined: string;
    };
    statesForTeacher: {
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
    required: string;
};
/** What is missing, in words. */
export interface Missing {
    readonly by: number;
    readonly name: string;
    readonly other: string;
}
export type ChoiceBoardMessages = typeof choiceBoard;
//# sourceMappingURL=en.d.ts.map