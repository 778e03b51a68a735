// Tests calendar files: every program must open them, with any text.

import { expect } from '@open-wc/testing';
import { writeCalendar } from '../../../src/elements/goal-tracker/calendar.js';
import { dayAfter, endOfWeek } from '../../../src/elements/goal-tracker/days.js';
import { noon } from '../../support/entries.js';

const one = { uid: 's1@here', on: '2026-11-30', summary: 'Draw the graph' };

describe('writeCalendar', () => {
  it('writes an all-day event that ends on the next day', () => {
    expect(writeCalendar([one], noon, 'Plan')).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//competency-widgets//goal-tracker//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Plan',
        'BEGIN:VEVENT',
        'UID:s1@here',
        'DTSTAMP:20261120T120000Z',
        'DTSTART;VALUE=DATE:20261130',
        'DTEND;VALUE=DATE:20261201',
        'SUMMARY:Draw the graph',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes special characters, and never starts a line with text', () => {
    const text = writeCalendar([{ ...one, summary: 'a;b,c\\d\r\nEND:VEVENT\u0007' }], noon, 'Plan');
    expect(text).to.contain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT \r\n');
    expect(text.match(/^END:VEVENT/gm)).to.have.length(1);
  });

  it('folds lines at 75 octets, never inside a character, and unfolds to the same text', () => {
    for (const letter of ['a', 'ñ', '漢', '😀']) {
      const summary = letter.repeat(120);
      const text = writeCalendar([{ ...one, summary }], noon, 'Plan');
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length, letter).to.be.at.most(75);
        expect(line).to.not.contain('\ufffd');
      }
      expect(text.replaceAll('\r\n ', '')).to.contain(`SUMMARY:${summary}\r\n`);
    }
  });

  it('leaves out a day that does not exist', () => {
    expect(writeCalendar([{ ...one, on: '2026-02-30' }], noon, 'Plan')).to.not.contain('VEVENT');
  });
});

describe('a day', () => {
  it('has a next day, across months, years and time changes', () => {
    expect(dayAfter('2026-12-31', 1)).to.equal('2027-01-01');
    expect(dayAfter('2026-10-31', 2)).to.equal('2026-11-02');
  });

  it('belongs to a school week that ends on Friday, and a weekend to one that ends on Sunday', () => {
    const week = ['16', '17', '18', '19', '20', '21', '22', '23'].map((day) => endOfWeek(`2026-11-${day}`).slice(8));
    expect(week).to.deep.equal(['20', '20', '20', '20', '20', '22', '22', '27']);
  });
});
