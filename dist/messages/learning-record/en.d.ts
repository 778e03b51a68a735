/** What `<learning-record>`, and the foot of a widget without one, say in English. */
export declare const learningRecord: {
    myWork: string;
    copy: string;
    copied: string;
    copyRefused: string;
    asText: string;
    copyText: string;
    fileName: string;
    open: string;
    opened: (count: number) => string;
    openedNothing: string;
    openedBad: (count: number) => string;
    notCopy: string;
    otherRecord: string;
    openAnyway: string;
    done: string;
    erases: (count: number) => string;
    copyFirst: string;
    erase: string;
    keep: string;
    erased: string;
    notErased: string;
    beforeLeaving: string;
    gone: string;
    quarantined: (count: number) => string;
    keepUnread: string;
    newer: string;
    reload: string;
    who: string;
    whoDurable: string;
    whoSession: string;
    whoMemory: string;
    whoTeacher: string;
    whoElse: string;
};
export type LearningRecordMessages = typeof learningRecord;
//# sourceMappingURL=en.d.ts.map