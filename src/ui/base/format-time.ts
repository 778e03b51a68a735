/** Formats a time: the time alone if it is today, otherwise with the day. */

/** Formats a time in milliseconds since 1970, as in "10:05 AM" or "Nov 20, 10:05 AM", in United States formats. */
export function formatTime(time: number, language: string, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(`${language}-US`, {
    ...(!sameDay && { month: 'short', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(time);
}

/** Formats an entry's `clock` in the same way: the local time of its device, whatever the offset here is. */
export function formatClock(clock: string, language: string, now: number): string {
  const time = Date.parse(clock.slice(0, 23));
  return Number.isNaN(time) ? '' : formatTime(time, language, now);
}
