/** Doing what may fail or never end. */
/** What an action answers; undefined when it throws, rejects, or says nothing within so many milliseconds. */
export declare function attempt<T>(action: () => T | Promise<T>, within?: number): Promise<T | undefined>;
//# sourceMappingURL=attempt.d.ts.map