/** What `<mastery-tracker>` says, in English. */
import type { PointReason } from '../../core/mastery-tracker.js';
import type { FitMethod } from '../../core/mastery.js';
export declare const masteryTracker: {
    heading: {
        learner: string;
        teacher: string;
        family: string;
    };
    proficient: (count: number) => string;
    onTheWay: (count: number) => string;
    noLevel: (count: number) => string;
    noLevelYet: string;
    fromWork: {
        learner: string;
        teacher: string;
        family: string;
    };
    theirs: {
        learner: string;
        teacher: string;
        family: string;
    };
    you: {
        learner: string;
        teacher: string;
        family: string;
    };
    who: {
        copied: string;
        teacher: string;
        assessment: string;
        peer: string;
    };
    copied: string;
    automatic: string;
    snapshot: (day: string) => string;
    override: (day: string) => string;
    outOfDate: string;
    outOfDateNow: (level: string) => string;
    recalculate: string;
    keepLevel: string;
    accept: string;
    setLevel: string;
    level: string;
    reason: string;
    needsReason: string;
    needsLevel: string;
    save: string;
    saved: (level: string) => string;
    undo: string;
    redo: string;
    undone: string;
    goal: (level: string, day: string) => string;
    meets: (level: string) => string;
    under: (level: string, goal: string) => string;
    counted: (used: number, left: number) => string;
    waiting: (count: number) => string;
    rising: string;
    falling: string;
    empty: {
        learner: string;
        teacher: string;
        family: string;
    };
    how: string;
    show: string;
    showMe: string;
    chart: (title: string, count: number, from: string, to: string) => string;
    series: (who: string, first: string, last: string) => string;
    goalLine: (level: string) => string;
    lastOf: (shown: number, all: number) => string;
    work: string;
    noWork: string;
    rating: string;
    counts: string;
    yes: string;
    no: (reason: string) => string;
    reasons: Record<PointReason, string>;
    modified: string;
    all: string;
    spreadsheet: string;
    columns: string[];
    fileName: string;
    spreadsheetSaved: string;
    spreadsheetRefused: string;
    archived: (count: number) => string;
    archivedWhy: string;
    methods: Record<"average" | "best-fit" | "decaying-average" | "highest" | "latest" | "linear-trend" | "median" | "mode" | "n-mastery" | "power-law" | "weighted-average", string>;
    steps: {
        order: {
            assessedAt: string;
            submittedAt: string;
            dueAt: string;
        };
        took: (list: string, earlier: number, order: string) => string;
        placed: (count: number) => string;
        noScores: string;
        mean: {
            all: string;
            earlier: string;
            reached: string;
        };
        sorted: (list: string) => string;
        middle: string;
        middleTwo: (one: string, other: string) => string;
        often: (list: readonly (readonly [string, number])[]) => string;
        most: string;
        tied: (list: string) => string;
        start: string;
        newest: string;
        highest: string;
        blended: (weight: string, newest: string, rest: string, before: string) => string;
        skipped: (count: number) => string;
        reached: (count: number, level: string, needed: number) => string;
        notEnough: string;
        zeros: (count: number) => string;
        fellBack: (needed: number, count: number) => string;
        line: string;
        curve: string;
        compared: (list: readonly (readonly [FitMethod, string])[], chosen: FitMethod) => string;
        clamped: (value: string) => string;
        rounded: (value: string) => string;
        reachedLevel: (level: string) => string;
        nearestLevel: (level: string) => string;
    };
};
export type MasteryTrackerMessages = typeof masteryTracker;
//# sourceMappingURL=en.d.ts.map