// What a device's clock shows in a time zone, daylight saving included.

import { localClock } from '../../src/core/clock.js';

/** Zones with the earliest and the latest days, with and without daylight saving, and with odd offsets. */
export const zones = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Europe/Madrid',
  'UTC',
  'America/St_Johns',
  'America/New_York',
  'America/Phoenix',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
] as const;

/** The offset of a zone at a time, in minutes as `Date#getTimezoneOffset` gives it. */
export function offsetIn(timeZone: string, now: number): number {
  const parts = formatOf(timeZone).formatToParts(now);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return (Math.floor(now / 60_000) * 60_000 - local) / 60_000;
}

/** The day in a zone at a time, as in `2026-11-20`. */
export function dayIn(timeZone: string, now: number): string {
  return localClock(now, offsetIn(timeZone, now)).slice(0, 10);
}

/** The time at which the clock in a zone shows this, as in `2026-11-20T18:00`. */
export function timeIn(timeZone: string, clock: string): number {
  const guess = Date.parse(`${clock}:00Z`);
  return guess + offsetIn(timeZone, guess + offsetIn(timeZone, guess) * 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  return format;
}
