// Tests a help queue: who is waiting, in which order, until when.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/core/definition.js';
import { helpQueueSchema, longestWho } from '../../../src/elements/help-queue/definition.js';
import {
  emptyPeriod,
  entriesOf,
  markHelped,
  markSaved,
  minutesBetween,
  periodOf,
  placeOf,
  signIn as signedIn,
  waitingIn,
} from '../../../src/elements/help-queue/state.js';
import type { Period } from '../../../src/elements/help-queue/state.js';
import { settings } from '../../support/settings.js';

const queue = { id: 'q1', minutes: 50 };
const noon = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;

const signIn = (...args: Parameters<typeof signedIn>): Period => signedIn(...args).period;
const asked = (who: string, words = '') => ({ who, need: 'red' as const, words });
const three = ['12', '7', 'M. R.'].reduce<Period>(
  (period, who, index) => signIn(period, asked(who, `word ${who}`), noon + index * minute),
  emptyPeriod,
);
const names = (period: Period) => waitingIn(period).map(({ who }) => who);

describe('the definition of a help queue', () => {
  it('requires an id, and reports problems', () => {
    expect(parseDefinition(helpQueueSchema, { type: 'help-queue', queue }).ok).to.equal(true);
    const parsed = parseDefinition(helpQueueSchema, { type: 'help-queue', queue: { minutes: 0, signInBy: 'name' } });
    expect(!parsed.ok && parsed.problems.map(({ path, code }) => `${path} ${code}`)).to.have.members([
      'queue.id missing',
      'queue.minutes outOfRange',
      'queue.signInBy notOneOf',
    ]);
  });
});

describe('waiting students', () => {
  it('are listed in the order in which they signed in', () => {
    expect(names(three)).to.deep.equal(['12', '7', 'M. R.']);
    expect(three.began).to.equal(noon);
  });

  it('keep their place and time when they sign in twice, in upper or lower case', () => {
    const again = signIn(three, { who: ' m. r. ', need: 'question', words: 'Other' }, noon + 9 * minute);
    expect(names(again)).to.deep.equal(['12', '7', 'm. r.']);
    expect(waitingIn(again)[2]).to.include({ need: 'question', words: 'Other', since: noon + 2 * minute });
  });

  it('leave when they are helped, return to their place after undo, and may sign in again', () => {
    const helped = markHelped(three, placeOf(three, '12'), noon + 5 * minute);
    expect(names(helped)).to.deep.equal(['7', 'M. R.']);
    expect(names(markHelped(helped, 0, 0))).to.deep.equal(['12', '7', 'M. R.']);
    expect(names(signIn(helped, asked('12'), noon + 6 * minute))).to.deep.equal(['7', 'M. R.', '12']);
  });

  it('need a seat, and a name is cut to the length of initials', () => {
    expect(signIn(emptyPeriod, asked('   '), noon)).to.equal(emptyPeriod);
    expect(names(signIn(emptyPeriod, asked('x'.repeat(10_000)), noon))[0]).to.have.lengthOf(longestWho);
  });

  it('are not split in the middle of an emoji or a letter', () => {
    const family = '👨‍👩‍👧';
    expect(names(signIn(emptyPeriod, asked(`Mr. Rivera ${family}${family}`), noon))).to.deep.equal([
      `Mr. Rivera ${family}`,
    ]);
    expect(names(signIn(emptyPeriod, asked('ñ'.normalize('NFD').repeat(20)), noon))).to.deep.equal([
      'ñ'.repeat(longestWho),
    ]);
  });

  it('keep their places when another one has the same initials', () => {
    let period = signIn(emptyPeriod, asked('MR', 'of the first'), noon, 'initials');
    period = signIn(period, asked(' mr ', 'of the second'), noon + minute, 'initials');
    period = signIn(period, asked('MR', 'of the third'), noon + 2 * minute, 'initials');
    expect(waitingIn(period).map(({ who, words }) => [who, words])).to.deep.equal([
      ['MR', 'of the first'],
      ['mr 2', 'of the second'],
      ['MR 3', 'of the third'],
    ]);
    const helped = markHelped(period, 0, noon + 3 * minute);
    expect(names(signIn(helped, asked('MR'), noon + 4 * minute, 'initials'))).to.deep.equal(['mr 2', 'MR 3', 'MR']);
  });

  it('are recognized at their seat however long or spaced it was typed', () => {
    const long = `Table  ${'7'.repeat(20)}`;
    expect(names(signIn(signIn(emptyPeriod, asked(long), noon), asked(long), noon))).to.have.length(1);
    const accented = signIn(emptyPeriod, asked('Ñ 1'), noon);
    expect(names(signIn(accented, asked('ñ 1'.normalize('NFD')), noon))).to.have.length(1);
  });

  it('wait in whole minutes, at least zero', () => {
    expect(minutesBetween(noon, noon + 59_999)).to.equal(0);
    expect(minutesBetween(noon, noon + minute)).to.equal(1);
    expect(minutesBetween(noon, noon - minute)).to.equal(0);
  });

  it('are never lost, after any actions', () => {
    const act = fc.record({ who: fc.constantFrom('1', '2', '3', '4'), does: fc.constantFrom('in', 'help', 'undo') });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let period = emptyPeriod;
        acts.forEach(({ who, does }, index) => {
          const now = noon + index * minute;
          if (does === 'in') period = signIn(period, asked(who), now);
          else if (does === 'help') period = markHelped(period, placeOf(period, who), now);
          else
            period = markHelped(
              period,
              period.people.findLastIndex((one) => one.who === who && one.helped),
              0,
            );
          const waiting = waitingIn(period);
          expect(waiting.map(({ since }) => since)).to.deep.equal(
            waiting.map(({ since }) => since).sort((a, b) => a - b),
          );
        });
        const came = new Set(acts.filter(({ does }) => does === 'in').map(({ who }) => who));
        expect(new Set(period.people.map(({ who }) => who))).to.deep.equal(came);
        expect(
          periodOf(JSON.parse(JSON.stringify(period)), { id: 'q1', minutes: 1440 }, noon + 30 * minute),
        ).to.deep.equal(period);
      }),
      { seed: settings.seed, numRuns: 300 },
    );
  });
});

describe('a period', () => {
  it('is empty once it is over', () => {
    expect(periodOf(three, queue, noon + 50 * minute - 1)).to.deep.equal(three);
    expect(periodOf(three, queue, noon + 50 * minute)).to.equal(emptyPeriod);
    expect(periodOf(three, { id: 'q1' }, noon + 59 * minute)).to.deep.equal(three);
    expect(periodOf(three, queue, noon - 2 * minute)).to.equal(emptyPeriod);
  });

  it('accepts any stored value, and drops invalid people', () => {
    for (const kept of [null, 'x', 7, [], { people: 7 }, { began: noon, people: [null, {}, { who: 1 }] }]) {
      expect(periodOf(kept, queue, noon)).to.equal(emptyPeriod);
    }
    const kept = { began: noon, people: [...three.people, { who: 'x', need: 'blue', words: '', since: 0, helped: 0 }] };
    expect(periodOf(kept, queue, noon)).to.deep.equal(three);
  });

  it('is saved as one entry for each student helped, without repeats', () => {
    const helped = markHelped(markHelped(three, 0, noon + 6 * minute), 1, noon + 7 * minute);
    expect(entriesOf(helped, queue)).to.deep.equal([
      {
        kind: 'helped',
        by: 'teacher',
        about: 'q1',
        state: 'helped',
        who: '12',
        need: 'red',
        words: 'word 12',
        waited: 6,
      },
      {
        kind: 'helped',
        by: 'teacher',
        about: 'q1',
        state: 'helped',
        who: '7',
        need: 'red',
        words: 'word 7',
        waited: 6,
      },
    ]);
    const saved = markHelped(markSaved(helped), 2, noon + 9 * minute);
    expect(entriesOf(saved, queue)).to.have.lengthOf(1);
    expect(entriesOf(markSaved(saved), queue)).to.deep.equal([]);
  });
});
