/** What a checkpoint says to a teacher, at the desk and on a student’s device, in English. */
export declare const checkpointDesk: {
    door: string;
    word: string;
    wordHint: string;
    open: string;
    checking: string;
    wrong: (left: number) => string;
    pause: (until: string) => string;
    notSecure: string;
    student: string;
    noSignal: string;
    seenByYou: string;
    helpedByYou: string;
    markSeen: string;
    markHelped: string;
    release: string;
    released: string;
    relock: string;
    relocked: string;
    note: string;
    releases: string;
    byWord: string;
    byTeacher: string;
    make: string;
    makeHint: string;
    propose: string;
    ready: string;
    paste: string;
    card: string;
    cardHint: string;
    print: string;
};
export type CheckpointDeskMessages = typeof checkpointDesk;
//# sourceMappingURL=en.d.ts.map