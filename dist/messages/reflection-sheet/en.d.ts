/** What `<reflection-sheet>` says, in English. */
export declare const reflectionSheet: {
    heading: {
        learner: string;
        teacher: string;
        family: string;
    };
    invite: string;
    none: {
        teacher: string;
        family: string;
    };
    add: string;
    addAnother: string;
    addThis: string;
    ahead: string;
    columns: {
        test: string;
        result: string;
        goal: string;
        plan: string;
        day: string;
        points: string;
        of: string;
        level: string;
        met: string;
    };
    columnsOfStudent: {
        test: string;
        result: string;
        goal: string;
        plan: string;
    };
    level: (level: string) => string;
    levelOf: (level: string, max: string) => string;
    points: (points: string, of: string) => string;
    noResult: string;
    nothing: string;
    test: string;
    on: string;
    result: string;
    kinds: {
        level: string;
        points: string;
    };
    myPoints: string;
    ofPoints: string;
    scale: (min: string, max: string) => string;
    wasGoal: (goal: string) => string;
    reached: string;
    met: {
        yes: string;
        notYet: string;
    };
    metBefore: {
        yes: string;
        notYet: string;
    };
    goal: string;
    plan: string;
    save: string;
    cancel: string;
    change: string;
    remove: string;
    named: (act: string, test: string) => string;
    ticket: string;
    saved: (test: string) => string;
    removed: (test: string) => string;
    undone: string;
    undo: string;
    redo: string;
    errors: string;
    errorsHelp: string;
    questionNumber: (number: number) => string;
    question: string;
    objective: string;
    answer: string;
    choose: string;
    answers: {
        right: string;
        simpleMistake: string;
        ranOutOfTime: string;
        dontUnderstandYet: string;
        wrong: string;
    };
    addQuestion: string;
    takeOut: string;
    removeQuestion: (question: string) => string;
    questionOut: (question: string) => string;
    paste: string;
    pasteHelp: string;
    read: string;
    readDone: (count: number) => string;
    unread: (line: number, cell: string, because: 'question' | 'objective' | 'answer') => string;
    /** In small letters: what a cell may say. */
    pasted: {
        heading: string[];
        right: string[];
        wrong: string[];
        simpleMistake: string[];
        ranOutOfTime: string[];
        dontUnderstandYet: string[];
    };
    groups: {
        strengths: string;
        review: string;
        priority: string;
    };
    missed: string;
    wrongs: {
        test: string;
        on: string;
        number: string;
        missing: string;
        tooMany: (of: string) => string;
        zero: string;
        offScale: (min: string, max: string) => string;
        question: string;
        objective: string;
        answer: string;
    };
    teacher: string;
    family: string;
    peer: string;
    comment: string;
    saveComment: string;
    emptyComment: string;
    commented: string;
    forFamily: {
        result: (test: string, result: string) => string;
        noResult: (test: string) => string;
        met: {
            yes: string;
            notYet: string;
        };
        goal: (goal: string) => string;
        plan: (plan: string) => string;
    };
    printSheet: string;
    printBlank: string;
    paper: {
        name: string;
        class: string;
        date: string;
        reason: string;
        ticket: string;
        relearned: string;
        now: string;
        initials: string;
    };
    spreadsheet: string;
    fileName: string;
    refused: string;
    asText: string;
};
export type ReflectionSheetMessages = typeof reflectionSheet;
//# sourceMappingURL=en.d.ts.map