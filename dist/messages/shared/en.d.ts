/** What several widgets say, in English. */
import type { Problem } from '../../core/problem.js';
export declare const shared: {
    cannotShow: string;
    loading: string;
    problem: ({ path, code, params }: Problem) => string;
    level: (value: string, label: string) => string;
    between: (below: string, above: string) => string;
    you: string;
    goal: string;
    next: string;
    teacher: string;
    nextHeading: (level: string) => string;
    top: string;
    signs: string;
    required: string;
    hear: string;
    stop: string;
    simpler: string;
    allWords: string;
    oneAtATime: string;
    allLevels: string;
    before: string;
    after: string;
    swap: string;
    keepsNothing: string;
};
export type SharedMessages = typeof shared;
//# sourceMappingURL=en.d.ts.map