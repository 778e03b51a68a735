/** Days for a calendar: the file that every calendar program opens (RFC 5545), and what can be said of a day without a clock. */
/** One whole day in a calendar. */
export interface CalendarDay {
    /** Stays the same for the same thing, so that a second file changes the day instead of doubling it. */
    readonly uid: string;
    /** The day, as in `2026-11-20`. */
    readonly on: string;
    readonly summary: string;
    readonly description?: string;
}
/** The day so many days later; nothing readable in, the same out. `dayAfter('2026-11-30', 1)` is `'2026-12-01'`. */
export declare function dayAfter(day: string, days: number): string;
/**
 * The last day of the school week that a day is in: its Friday; at a weekend, the Sunday.
 *
 * `endOfWeek('2026-11-18')`, a Wednesday, is `'2026-11-20'`.
 */
export declare function endOfWeek(day: string): string;
/**
 * The days as a calendar file: CRLF, lines of at most 75 octets, whole days that leave a person free. Days that do not exist
 * are left out. `now` is in milliseconds since 1970; `name` is what the calendar is called.
 *
 * `writeCalendar([], 0, 'Plan').split('\r\n')[0]` is `'BEGIN:VCALENDAR'`.
 */
export declare function writeCalendar(days: readonly CalendarDay[], now: number, name: string): string;
//# sourceMappingURL=calendar.d.ts.map