// Tests records whose devices had wrong clocks: every later act still wins, and everything can be revised and taken back.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEntry, restamp } from '../../src/core/entry.js';
import type { Entry, EntryOf } from '../../src/core/entry.js';
import { compareEntries, LearningRecord } from '../../src/core/record.js';
import { EntryMaker, noon, plain } from '../support/entries.js';
import { settings } from '../support/settings.js';

const last = '9999-12-31T23:59:59.999Z';
const year = 365.25 * 86_400_000;

/** What a clock shows: right, years ahead or behind, 1970, 2099, or the end of time. */
const clocks = [
  noon,
  noon,
  noon - year,
  noon + 3 * year,
  0,
  -year,
  Date.UTC(2099, 0, 1),
  Date.UTC(9998, 11, 31),
  Date.UTC(9999, 11, 31, 23, 59, 59, 999),
  8.64e15,
];

const levelsOf = (record: LearningRecord): (number | null)[] => record.ratingsOf('o1').map(({ level }) => level);

/** The same entry, from a program with this `at`. */
function moved(entry: Entry, at: string, clock = at): EntryOf<'rated'> {
  const parsed = parseEntry({ ...plain(entry), at, clock });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value as EntryOf<'rated'>;
}

describe('an entry from a wrong clock', () => {
  for (const at of ['1970-01-01T00:00:00.000Z', '2099-06-01T12:00:00.000Z', last, `${last}999999999`]) {
    it(`of ${at} does not stop the acts after it: 200 levels, undone and redone`, () => {
      const maker = new EntryMaker();
      const record = new LearningRecord([moved(maker.rate(1), at)]);
      // All within the same millisecond, as when a clock stands still.
      const add = (make: () => Entry): Entry => {
        maker.latest = record.latestAt;
        maker.now = noon;
        const entry = make();
        record.add([entry]);
        return entry;
      };
      for (let step = 0; step < 200; step += 1) {
        const before = levelsOf(record);
        const rating = add(() => maker.rate(step + 10));
        expect(record.latestRating('o1')?.level, 'the new level is the latest').to.equal(step + 10);
        const undo = add(() => maker.retract(rating));
        expect(levelsOf(record), 'undone').to.deep.equal(before);
        add(() => maker.retract(undo));
        expect(record.latestRating('o1')?.level, 'redone').to.equal(step + 10);
      }
    });

    it(`of ${at} can be revised and taken back`, () => {
      const maker = new EntryMaker();
      const wrong = moved(maker.rate(1), at);
      const record = new LearningRecord([wrong, maker.rate(2)]);
      maker.latest = record.latestAt;
      record.add([maker.rate(4, { revises: wrong.id })]);
      expect(levelsOf(record).sort()).to.deep.equal([2, 4]);
      maker.latest = record.latestAt;
      for (const version of record.versionsOf(record.ratingsOf('o1').find(({ level }) => level === 4) as Entry)) {
        record.add([maker.retract(version)]);
      }
      expect(levelsOf(record)).to.deep.equal([2]);
    });
  }

  it('is before the acts made while the stored entries were loading', () => {
    const maker = new EntryMaker();
    const stored = new LearningRecord([moved(maker.rate(1), '2099-06-01T12:00:00.000Z')]);
    const early = new EntryMaker(7);
    const rating = early.rate(3);
    const made = [rating, early.rate(4), early.retract(rating)];
    stored.add(restamp(made, stored.latestAt));
    expect(levelsOf(stored)).to.deep.equal([1, 4]);
  });
});

interface Device {
  record: LearningRecord;
  maker: EntryMaker;
  clock: number;
}

/** One number decides one event on one device. Checks that a person's own act has its effect at once. */
function happen(devices: readonly Device[], made: Entry[], command: number): void {
  const pick = (count: number): number => {
    const picked = command % count;
    command = Math.trunc(command / count);
    return picked;
  };
  const here = devices[pick(devices.length)] as Device;
  const { record, maker } = here;
  const what = pick(8);
  if (what === 0) {
    here.clock = clocks[pick(clocks.length)] as number;
    return;
  }
  if (what === 1) {
    const there = devices[pick(devices.length)] as Device;
    const { entries } = there.record;
    record.add(pick(2) === 0 ? entries : entries.toReversed().slice(0, 1 + pick(5)));
    return;
  }
  maker.now = here.clock + made.length * pick(2);
  maker.latest = record.latestAt;
  const shown = record.ratingsOf('o1');
  const target = shown[pick(Math.max(1, shown.length))];
  const level = made.length + 10;
  const add = (entry: Entry): void => {
    made.push(entry);
    record.add([entry]);
    expect(record.entries.at(-1), 'sorts after all that was seen').to.equal(entry);
  };
  if (what === 2 && made.length % 7 === 0) {
    // A file of another program, with any valid time.
    const entry = moved(maker.rate(level), pick(2) === 0 ? last : new Date(pick(2) * 2 ** 42).toISOString());
    made.push(entry);
    record.add([entry]);
  } else if (what <= 3 && target) {
    add(maker.retract(target));
    expect(record.isOut(target), 'taken back').to.equal(true);
    expect(record.ratingsOf('o1').some(({ id }) => id === target.id)).to.equal(false);
  } else if (what === 4 && target) {
    const revision = maker.rate(level, { revises: target.id });
    add(revision);
    const after = record.ratingsOf('o1');
    expect(after.map(({ id }) => id)).to.include(revision.id);
    expect(after.map(({ id }) => id)).not.to.include(target.id);
  } else if (what === 5) {
    add(maker.rate(level, { assessedOn: `2026-${10 + pick(3)}-0${1 + pick(9)}` }));
  } else {
    add(maker.rate(level));
    expect(record.latestRating('o1')?.level, 'the latest').to.equal(level);
  }
}

describe('two to four devices with wrong clocks', () => {
  it('agree in the end, whatever arrives first, and every act had its effect where it was made', () => {
    const commands = fc.array(fc.maxSafeNat(), { maxLength: 60, size: 'max' });
    const runs = fc.property(fc.integer({ min: 2, max: 4 }), commands, fc.nat(), (count, steps, seed) => {
      const devices = Array.from({ length: count }, (_, index): Device => {
        return { record: new LearningRecord(), maker: new EntryMaker(index * 7919 + 1), clock: noon };
      });
      const made: Entry[] = [];
      for (const step of steps) happen(devices, made, step);

      const orders = [made, made.toReversed(), made.toSorted(compareEntries), mixed(made, seed)];
      const records = [...devices.map(({ record }) => record), ...orders.map(() => new LearningRecord())];
      for (const [index, record] of records.entries()) record.add(orders[index % orders.length] ?? []);
      const states = records.map((record) => JSON.stringify([record.entries, record.ratingsOf('o1')]));
      expect(new Set(states).size).to.equal(1);

      // After the merge, too, the next act on any device is the latest, and can be taken back.
      for (const { record, maker, clock } of devices) {
        maker.now = clock;
        maker.latest = record.latestAt;
        const rating = maker.rate(5);
        record.add([rating]);
        expect(record.latestRating('o1')).to.equal(rating);
        record.add([maker.retract(rating)]);
        expect(record.latestRating('o1')).not.to.equal(rating);
      }
    });
    fc.assert(runs, { seed: settings.seed, numRuns: 600 });
  }).timeout(60_000);

  it('agree on acts that they make at once, after an entry from the end of time', () => {
    const wrong = moved(new EntryMaker(9).rate(1), last);
    const acts = [1, 2, 3, 4].map((seed) => {
      const maker = new EntryMaker(seed, noon);
      maker.latest = wrong.at;
      const rating = maker.rate(seed + 1);
      return [rating, maker.rate(seed + 10), maker.retract(rating)];
    });
    const shown = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ].map((order) => {
      const record = new LearningRecord();
      for (const index of order) record.add(acts[index] ?? []);
      record.add([wrong]);
      return levelsOf(record);
    });
    expect(shown[0]?.toSorted()).to.deep.equal([1, 11, 12, 13, 14].map(Number).toSorted());
    for (const levels of shown) expect(levels).to.deep.equal(shown[0]);
    expect(shown[0]?.[0]).to.equal(1);
  });
});

function mixed<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    seed = (Math.imul(seed ^ index, 1664525) + 1013904223) >>> 0;
    const other = seed % (index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
