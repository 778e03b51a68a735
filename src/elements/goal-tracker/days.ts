/** Days of the calendar, as in `2026-11-20`. */

/** Adds days to a day. An unreadable day is returned unchanged. `dayAfter('2026-11-30', 1)` is `'2026-12-01'`. */
export function dayAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The last day of the school week of a day: its Friday; for a weekend, the Sunday.
 *
 * `endOfWeek('2026-11-18')`, a Wednesday, is `'2026-11-20'`.
 */
export function endOfWeek(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, weekday === 6 ? 1 : weekday === 0 ? 0 : 5 - weekday);
}
