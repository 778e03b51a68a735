/** The two times of an entry: the hybrid time that orders it, and the time that the device showed. */

/** The end of the year 9998. `now` is capped here, so that its local time has a year of four digits in every zone. */
const lastNow = Date.UTC(9999, 0, 1) - 1;

/** The last time with a year of four digits. Later hybrid times are this one with a count behind it. */
const lastTime = '9999-12-31T23:59:59.999Z';
const countDigits = 9;

/**
 * The hybrid time of a new entry: now, or one millisecond after the latest time seen if that is later. It always sorts
 * after `latest`, whatever the device's clock shows, and any two hybrid times compare as strings. `now` is in
 * milliseconds since 1970; a time before 1970 counts as 1970. A `latest` that is not a hybrid time is ignored.
 *
 * `hybridTime(0, '2026-11-20T10:00:00.000Z')` is `'2026-11-20T10:00:00.001Z'`; after `'9999-12-31T23:59:59.999Z'` comes
 * `'9999-12-31T23:59:59.999Z000000001'`.
 */
export function hybridTime(now: number, latest = ''): string {
  const isSeen = isHybridTime(latest);
  if (isSeen && latest >= lastTime) return countOn(latest);
  return new Date(Math.max(clamp(now, lastNow), isSeen ? Date.parse(latest) + 1 : 0)).toISOString();
}

/** The next time after one that is not before `lastTime`: counts on or, when all digits are 9, adds digits. */
function countOn(latest: string): string {
  const count = Number(latest.slice(lastTime.length).slice(-countDigits)) + 1;
  const isFull = latest === lastTime || count === 10 ** countDigits;
  return isFull ? latest + pad(1, countDigits) : latest.slice(0, -countDigits) + pad(count, countDigits);
}

/**
 * Whether a text has the format in which times compare as strings: `2026-11-20T10:00:00.000Z`, or the last such time
 * with a count in groups of nine digits.
 */
export function isHybridTime(text: string): boolean {
  const time = text.slice(0, lastTime.length);
  const count = text.slice(lastTime.length);
  if (count && (time !== lastTime || count.length % countDigits > 0 || /\D/.test(count))) return false;
  const moment = Date.parse(time);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === time;
}

/** A hybrid time in milliseconds since 1970, as a number to sort by; those that only differ in their count are equal. */
export function timeOf(at: string): number {
  return Date.parse(at.slice(0, lastTime.length));
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
  return `${local}${offset > 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function clamp(time: number, last: number): number {
  return Math.min(Math.max(Math.trunc(time) || 0, 0), last);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
