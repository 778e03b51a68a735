/** Calendar files (RFC 5545) with the days of goals and steps. */

import { isDay } from '../../core/evidence.js';
import { dayAfter } from './days.js';

/** An all-day event in a calendar. */
export interface CalendarDay {
  /** The same for the same goal or step, so that importing a second file updates the event. */
  readonly uid: string;
  /** The day, as in `2026-11-20`. */
  readonly on: string;
  readonly summary: string;
  readonly description?: string;
}

/**
 * Writes the days as a calendar file: CRLF, lines of at most 75 octets, all-day events that do not block time. Days
 * that do not exist are left out. `now` is in milliseconds since 1970; `name` is the name of the calendar.
 *
 * `writeCalendar([], 0, 'Plan').split('\r\n')[0]` is `'BEGIN:VCALENDAR'`.
 */
export function writeCalendar(days: readonly CalendarDay[], now: number, name: string): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//competency-widgets//goal-tracker//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days
      .filter(({ on }) => isDay(on))
      .flatMap(({ uid, on, summary, description }) => [
        'BEGIN:VEVENT',
        `UID:${escaped(uid)}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
        // The end date is exclusive.
        `DTEND;VALUE=DATE:${dayAfter(on, 1).replaceAll('-', '')}`,
        `SUMMARY:${escaped(summary)}`,
        ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Escapes text (RFC 5545, 3.3.11) and replaces control characters, which are not allowed. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
  );
}

/** Folds a line of more than 75 octets with a line break and a space (RFC 5545, 3.1), never inside a character. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
