// Tests the two times of an entry, with clocks that jump, run backwards, or show extreme years.

import { expect } from '@open-wc/testing';
import { hybridTime, isHybridTime, localClock, timeOf } from '../../src/core/clock.js';

const noon = Date.UTC(2026, 10, 20, 12);

describe('hybridTime', () => {
  it('is the present time when no later time is known', () => {
    expect(hybridTime(noon, undefined)).to.equal('2026-11-20T12:00:00.000Z');
    expect(hybridTime(noon, '2026-11-20T11:59:59.999Z')).to.equal('2026-11-20T12:00:00.000Z');
  });

  it('continues from the latest known time when the clock was set back or is in the same millisecond', () => {
    expect(hybridTime(noon, '2026-11-20T12:00:00.000Z')).to.equal('2026-11-20T12:00:00.001Z');
    expect(hybridTime(0, '2026-12-31T23:59:59.999Z')).to.equal('2027-01-01T00:00:00.000Z');
  });

  it('compares as text over two centuries, with clocks that jump ten years back and forth', () => {
    let latest = hybridTime(Date.UTC(1970, 0, 1), undefined);
    for (let step = 0; step < 2000; step += 1) {
      const jump = (step % 7) - 3;
      const next = hybridTime(Date.UTC(1970 + step / 10 + jump * 10, 0, 1), latest);
      expect(next > latest, `${next} after ${latest}`).to.equal(true);
      expect(isHybridTime(next)).to.equal(true);
      latest = next;
    }
  });

  it('keeps its format for clocks before 1970, after 9999, and invalid ones', () => {
    for (const now of [-1, -(10 ** 14), NaN, -Infinity]) {
      expect(hybridTime(now, undefined)).to.equal('1970-01-01T00:00:00.000Z');
    }
    for (const now of [10 ** 15, Infinity]) expect(hybridTime(now, undefined)).to.equal('9998-12-31T23:59:59.999Z');
    expect(hybridTime(0, '9998-12-31T23:59:59.999Z')).to.equal('9999-01-01T00:00:00.000Z');
  });

  it('counts on after the last time of the year 9999, so that it never repeats itself', () => {
    const last = '9999-12-31T23:59:59.999Z';
    expect(hybridTime(noon, '9999-12-31T23:59:59.998Z')).to.equal(last);
    expect(hybridTime(noon, last)).to.equal(`${last}000000001`);
    expect(hybridTime(noon, `${last}000000009`)).to.equal(`${last}000000010`);
    expect(hybridTime(noon, `${last}999999998`)).to.equal(`${last}999999999`);
    expect(hybridTime(noon, `${last}999999999`)).to.equal(`${last}999999999000000001`);
    let latest = `${last}${'9'.repeat(26)}0`;
    for (let step = 0; step < 50; step += 1) {
      const next = hybridTime(noon, latest);
      expect(next > latest, `${next} after ${latest}`).to.equal(true);
      expect(isHybridTime(next), next).to.equal(true);
      expect(timeOf(next)).to.equal(Date.parse(last));
      latest = next;
    }
  });

  it('ignores an invalid latest time', () => {
    const last = '9999-12-31T23:59:59.999Z';
    for (const latest of [
      '',
      'tomorrow',
      '2026-11-20',
      '+012026-11-20T12:00:00.000Z',
      '2026-02-30T12:00:00.000Z',
      '2026-11-20T12:00:00.000Z000000001',
      `${last}1`,
      `${last}00000000x`,
      `${last}000000001\n`,
    ]) {
      expect(isHybridTime(latest), latest).to.equal(false);
      expect(hybridTime(noon, latest)).to.equal('2026-11-20T12:00:00.000Z');
    }
  });
});

describe('localClock', () => {
  it('shows the local time of the device, with its offset', () => {
    expect(localClock(noon, 420)).to.equal('2026-11-20T05:00:00.000-07:00');
    expect(localClock(noon, -330)).to.equal('2026-11-20T17:30:00.000+05:30');
    expect(localClock(noon, 0)).to.equal('2026-11-20T12:00:00.000+00:00');
    expect(localClock(noon, -0)).to.equal('2026-11-20T12:00:00.000+00:00');
  });

  it('distinguishes the two hours of the autumn time change', () => {
    const first = Date.UTC(2026, 10, 1, 7, 30);
    expect(localClock(first, 360)).to.equal('2026-11-01T01:30:00.000-06:00');
    expect(localClock(first + 3_600_000, 420)).to.equal('2026-11-01T01:30:00.000-07:00');
  });

  it('is the same moment as its input, within the supported years', () => {
    for (const now of [noon, Date.UTC(2100, 1, 28), Date.UTC(1999, 11, 31, 23, 59)]) {
      for (const offset of [-840, -345, 0, 210, 720]) expect(Date.parse(localClock(now, offset))).to.equal(now);
    }
  });

  it('never throws', () => {
    for (const now of [NaN, Infinity, -Infinity, -1, 10 ** 16]) {
      for (const offset of [NaN, 0, 419.5, -900])
        expect(localClock(now, offset)).to.match(/^\d{4}-.{18}[+-]\d\d:\d\d$/);
    }
  });
});
