/** The two times of an entry: the hybrid time that orders it, and the time that the device showed. */

/** The end of the year 9998. `now` is capped here, so that `latest + 1 ms` always fits into four digits of the year. */
const lastNow = Date.UTC(9999, 0, 1) - 1;
const lastTime = Date.UTC(10_000, 0, 1) - 1;

/**
 * The hybrid time of a new entry: now, or one millisecond after the latest time seen if that is later. It never runs
 * backwards, even when the device's clock does, and any two hybrid times compare as strings. `now` is in milliseconds
 * since 1970; a time before 1970 counts as 1970. A `latest` that is not a hybrid time is ignored.
 *
 * `hybridTime(0, '2026-11-20T10:00:00.000Z')` is `'2026-11-20T10:00:00.001Z'`.
 */
export function hybridTime(now: number, latest: string | undefined): string {
  const seen = latest !== undefined && isHybridTime(latest) ? Date.parse(latest) + 1 : 0;
  const time = Math.max(clamp(now, lastNow), Math.min(seen, lastTime));
  return new Date(time).toISOString();
}

/** Whether a text has the format in which times compare as strings: `2026-11-20T10:00:00.000Z`. */
export function isHybridTime(text: string): boolean {
  const time = Date.parse(text);
  return text.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/**
 * The time that the device's clock shows, with its offset. `now` is in milliseconds since 1970; the offset is in
 * minutes as `Date#getTimezoneOffset` returns it, so west of Greenwich is positive.
 *
 * `localClock(Date.UTC(2026, 10, 20, 10), 420)` is `'2026-11-20T03:00:00.000-07:00'`.
 */
export function localClock(now: number, offsetMinutes: number): string {
  const offset = Math.round(offsetMinutes) || 0;
  const local = new Date(clamp(clamp(now, lastNow) - offset * 60_000, lastNow)).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  return `${local}${offset > 0 ? '-' : '+'}${twoDigits(Math.trunc(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function clamp(time: number, last: number): number {
  return Math.min(Math.max(Math.trunc(time) || 0, 0), last);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
