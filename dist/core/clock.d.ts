/** The two times of an entry: the one that orders it, and the one that a person's device showed. */
/**
 * The hybrid time of a new entry: now, or one millisecond after the latest time seen if that is later. It never runs
 * backwards, whatever the device's clock does, and any two of them compare as strings. `now` is in milliseconds since 1970;
 * a time before 1970 counts as 1970. A `latest` that is no such time is ignored.
 *
 * `hybridTime(0, '2026-11-20T10:00:00.000Z')` is `'2026-11-20T10:00:00.001Z'`.
 */
export declare function hybridTime(now: number, latest: string | undefined): string;
/** Whether this is a time in the one form in which times compare as strings: `2026-11-20T10:00:00.000Z`. */
export declare function isHybridTime(text: string): boolean;
/**
 * What the device's clock showed, with its offset. `now` is in milliseconds since 1970; the offset is in minutes as
 * `Date#getTimezoneOffset` gives it, so west of Greenwich is positive.
 *
 * `localClock(Date.UTC(2026, 10, 20, 10), 420)` is `'2026-11-20T03:00:00.000-07:00'`.
 */
export declare function localClock(now: number, offsetMinutes: number): string;
//# sourceMappingURL=clock.d.ts.map