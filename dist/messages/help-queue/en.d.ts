/** What `<help-queue>` says, in English. */
export declare const helpQueue: {
    heading: string;
    seat: string;
    initials: string;
    need: {
        red: string;
        question: string;
    };
    short: {
        red: string;
        question: string;
    };
    words: string;
    signIn: string;
    who: {
        seat: string;
        initials: string;
    };
    signedIn: (who: string, place: number) => string;
    changed: (who: string) => string;
    waiting: string;
    nobody: string;
    minutes: (count: number) => string;
    waited: (count: number) => string;
    helped: string;
    helpedWho: (who: string) => string;
    undo: string;
    backAgain: (who: string) => string;
    done: (count: number) => string;
    project: string;
    unproject: string;
    empties: (time: string) => string;
    emptiesAfter: (minutes: number) => string;
    emptied: string;
    save: string;
    saved: (count: number) => string;
    keepsNothing: string;
};
export type HelpQueueMessages = typeof helpQueue;
//# sourceMappingURL=en.d.ts.map