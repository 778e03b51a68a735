// Tests the days of ratings: those that devices showed, in every zone, with daylight saving and with wrong clocks.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { makeEntry } from '../../src/core/entry.js';
import type { Entry, EntryOf } from '../../src/core/entry.js';
import { daysOf, LearningRecord, ratedOn } from '../../src/core/record.js';
import { EntryMaker } from '../support/entries.js';
import { settings } from '../support/settings.js';
import { dayIn, offsetIn, timeIn, zones } from '../support/zones.js';

const of = { min: 1, max: 4, proficientAt: 3 };

/** Rates in a zone at a time, as on a device there. */
class Rater {
  readonly record = new LearningRecord();
  readonly #random = new EntryMaker();

  rate(zone: string, now: number, level: number, more: Partial<EntryOf<'rated'>> = {}): EntryOf<'rated'> {
    const moment = { now, offset: offsetIn(zone, now), latest: this.record.latestAt, random: this.#random.random() };
    const entry = makeEntry({ kind: 'rated', by: 'learner', about: 'o1', level, of, ...more }, moment);
    this.record.add([entry]);
    return entry;
  }

  get levels(): (number | null)[] {
    return this.record.ratingsOf('o1').map(({ level }) => level);
  }
}

describe('the days of ratings', () => {
  for (const zone of zones) {
    it(`are those of a device in ${zone}, at every hour`, () => {
      for (const at of ['00:00', '03:59', '08:00', '11:59', '12:00', '16:00', '18:00', '23:59']) {
        const rater = new Rater();
        rater.rate(zone, timeIn(zone, `2026-11-19T${at}`), 1);
        rater.rate(zone, timeIn(zone, `2026-11-20T${at}`), 2);
        rater.rate(zone, timeIn(zone, `2026-11-21T${at}`), 3);
        // From a sheet that is copied later: after the levels of that day, before those of the next.
        rater.rate(zone, timeIn(zone, '2026-11-25T09:00'), 12, { assessedOn: '2026-11-20' });
        rater.rate(zone, timeIn(zone, '2026-11-25T09:00'), 11, { assessedOn: '2026-11-19' });
        expect(rater.levels, at).to.deep.equal([1, 11, 2, 12, 3]);
      }
    });

    it(`order any ratings over two changes of the clock in ${zone}`, () => {
      const start = Date.UTC(2026, 2, 1);
      const act = fc.record({ hours: fc.nat(60), back: fc.option(fc.nat(20), { nil: undefined }) });
      const runs = fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
        const rater = new Rater();
        let now = start;
        const made = acts.map(({ hours, back }, index) => {
          now += hours * 3_600_000 + 1;
          const assessedOn = back === undefined ? undefined : dayIn(zone, now - back * 86_400_000);
          return rater.rate(zone, now, index, assessedOn === undefined ? {} : { assessedOn });
        });
        // The sort is stable, and `made` is in order.
        const expected = made.toSorted((a, b) => (ratedOn(a) < ratedOn(b) ? -1 : ratedOn(a) > ratedOn(b) ? 1 : 0));
        expect(rater.levels).to.deep.equal(expected.map(({ level }) => level));
        expect(new LearningRecord(made.toReversed()).ratingsOf('o1')).to.deep.equal(expected);
      });
      fc.assert(runs, { seed: settings.seed, numRuns: 30 });
    });
  }

  it('let a level of 21 November, 8:00, be later than one of 20 November, in New Zealand', () => {
    const rater = new Rater();
    const zone = 'Pacific/Auckland';
    rater.rate(zone, timeIn(zone, '2026-11-21T08:00'), 4);
    rater.rate(zone, timeIn(zone, '2026-11-22T08:00'), 2, { assessedOn: '2026-11-20' });
    expect(rater.record.latestRating('o1')?.level).to.equal(4);
  });

  it('let a revision name another day, and keep its place when it names none', () => {
    const rater = new Rater();
    const on = (day: number) => timeIn('America/Phoenix', `2026-11-${day}T17:30`);
    const first = rater.rate('America/Phoenix', on(10), 1);
    rater.rate('America/Phoenix', on(12), 2);
    const copied = rater.rate('America/Phoenix', on(15), 3, { assessedOn: '2026-11-05' });
    expect(rater.levels).to.deep.equal([3, 1, 2]);
    rater.rate('America/Phoenix', on(16), 30, { revises: copied.id });
    expect(rater.levels).to.deep.equal([30, 1, 2]);
    rater.rate('America/Phoenix', on(17), 31, { revises: copied.id, assessedOn: '2026-11-10' });
    expect(rater.levels).to.deep.equal([1, 31, 2]);
    rater.rate('America/Phoenix', on(18), 10, { revises: first.id, assessedOn: '2026-11-13' });
    expect(rater.levels).to.deep.equal([31, 2, 10]);
  });
});

describe('the days of ratings from a wrong clock', () => {
  const zone = 'America/New_York';
  const wrong = [
    ['2099', Date.UTC(2099, 5, 1)],
    ['9998', Date.UTC(9998, 5, 1)],
    ['1970', 0],
    ['a year behind', Date.UTC(2025, 10, 20)],
  ] as const;
  for (const [name, clock] of wrong) {
    it(`of ${name} do not stop copied levels from being the latest`, () => {
      const rater = new Rater();
      rater.rate(zone, timeIn(zone, '2026-11-18T10:00'), 1);
      rater.rate(zone, clock, 2);
      rater.rate(zone, timeIn(zone, '2026-11-23T10:00'), 3, { assessedOn: '2026-11-23' });
      expect(rater.record.latestRating('o1')?.level).to.equal(3);
      rater.rate(zone, timeIn(zone, '2026-11-30T10:00'), 4, { assessedOn: '2026-11-27' });
      expect(rater.record.latestRating('o1')?.level).to.equal(4);
      expect(rater.levels.slice(0, 2)).to.deep.equal([1, 2]);
    });

    it(`of ${name} do not make a level of an earlier day the latest`, () => {
      const rater = new Rater();
      rater.rate(zone, timeIn(zone, '2026-11-18T10:00'), 1);
      rater.rate(zone, clock, 2);
      rater.rate(zone, timeIn(zone, '2026-11-20T10:00'), 3);
      rater.rate(zone, timeIn(zone, '2026-11-23T10:00'), 4, { assessedOn: '2026-09-05' });
      expect(rater.record.latestRating('o1')?.level).to.equal(3);
    });

    it(`of ${name} leave a level made after a copied one the latest`, () => {
      const rater = new Rater();
      rater.rate(zone, timeIn(zone, '2026-11-18T10:00'), 1);
      rater.rate(zone, timeIn(zone, '2026-11-20T10:00'), 2, { assessedOn: '2026-11-19' });
      rater.rate(zone, clock, 3);
      expect(rater.record.latestRating('o1')?.level).to.equal(3);
    });
  }

  it('are those of the next entry when they are impossible', () => {
    const rater = new Rater();
    const clocks = [Date.UTC(2026, 10, 18, 20), Date.UTC(2099, 0), 0, Date.UTC(2026, 10, 20, 20), 0];
    const entries: Entry[] = clocks.map((now, index) => rater.rate(zone, now, index));
    expect(daysOf(entries)).to.deep.equal(['2026-11-18', '2026-11-20', '2026-11-20', '2026-11-20', '9999-12-31']);
    expect(daysOf([])).to.deep.equal([]);
  });

  it('that no clock shows are unknown, and a copied day that does not exist counts for nothing', () => {
    const rater = new Rater();
    rater.rate(zone, timeIn(zone, '2026-11-18T10:00'), 1);
    for (const assessedOn of ['', 'soon', '11/05/2026', '2026-02-30', '2030-01-01']) {
      rater.rate(zone, timeIn(zone, '2026-11-20T10:00'), 2, { assessedOn });
    }
    expect(rater.levels).to.deep.equal([1, 2, 2, 2, 2, 2]);
    const [first] = rater.record.entries;
    expect(daysOf([{ ...(first as EntryOf<'rated'>), clock: 'noon' }])).to.deep.equal(['9999-12-31']);
  });
});
