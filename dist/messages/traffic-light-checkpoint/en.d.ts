/** What a checkpoint says, in English: alone on a page, and in a path. */
export declare const trafficLightCheckpoint: {
    light: {
        red: string;
        yellow: string;
        green: string;
    };
    meaning: {
        red: string;
        yellow: string;
        green: string;
    };
    escalated: string;
    reach: string;
    reachAnyhow: string;
    check: string;
    anyChecks: string[];
    ask: string;
    required: string;
    private: string;
    mine: {
        red: string;
        yellow: string;
        green: string;
    };
    you: string;
    words: {
        red: string;
        yellow: string;
    };
    frames: string[];
    starts: string;
    wordBank: string;
    save: {
        red: string;
        yellow: string;
        green: string;
    };
    said: (light: string, meaning: string) => string;
    undo: string;
    done: {
        red: string;
        yellow: string;
        green: string;
    };
    takenBack: string;
    goOn: string;
    stillStopped: string;
    whenSure: string;
    waiting: (since: string) => string;
    now: string;
    seen: string;
    helped: string;
    opened: (time: string) => string;
    keepsNothing: string;
    hear: string;
    stopHearing: string;
};
export type TrafficLightCheckpointMessages = typeof trafficLightCheckpoint;
//# sourceMappingURL=en.d.ts.map