/** How a moment is told: the time alone today, with the day before that. */
/** A moment in milliseconds since 1970, as in "10:05 AM" or "Nov 20, 10:05 AM", in United States formats. */
export declare function shownTime(time: number, language: string, now: number): string;
/** The same for an entry's `clock`: the time its device showed, whatever the offset here is. */
export declare function shownClock(clock: string, language: string, now: number): string;
//# sourceMappingURL=shown-time.d.ts.map