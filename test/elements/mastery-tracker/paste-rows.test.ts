// Tests which rows of a pasted sheet become ratings, and their entries.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/entry.js';
import type { Objective } from '../../../src/core/objective.js';
import { LearningRecord, ratedOn } from '../../../src/core/record.js';
import { goalsIn } from '../../../src/elements/goal-tracker/state.js';
import { ratingBodies, readRatingRows } from '../../../src/elements/mastery-tracker/paste-rows.js';
import type { RatingWords } from '../../../src/elements/mastery-tracker/paste-rows.js';
import { progressOf } from '../../../src/elements/mastery-tracker/state.js';
import { pastePanel } from '../../../src/messages/paste-panel/en.js';
import { EntryMaker } from '../../support/entries.js';
import { settings } from '../../support/settings.js';

const levels = [
  { value: 1, label: 'Beginning' },
  { value: 2, label: 'Developing' },
  { value: 3, label: 'Proficient' },
  { value: 4, label: 'Extending' },
];
const objectives: readonly Objective[] = [
  { id: 'o1', title: 'Slope', version: 2, levels },
  { id: 'o2', title: 'Rate', levels },
];
const words: RatingWords = { ...pastePanel.ratings.cells, workedOut: ['from my work so far'] };
const today = '2026-11-24';
const read = (rows: string[][], source: 'own' | 'given' = 'given', only?: 'given') =>
  readRatingRows(rows, objectives, words, { source, today, ...(only && { only }) });

describe('pasted ratings', () => {
  let maker: EntryMaker;
  beforeEach(() => {
    maker = new EntryMaker();
  });

  /** Adds the rows to the record; returns how many rows were already there. */
  function paste(
    record: LearningRecord,
    rows: string[][],
    by: 'learner' | 'teacher' = 'learner',
    source: 'own' | 'given' = 'given',
  ) {
    const { bodies, same } = ratingBodies(record, read(rows, source).ratings, by);
    record.add(bodies.map((body) => maker.make(body as never)));
    return { bodies, same };
  }

  it('have four columns', () => {
    expect(read([['slope', 'Quiz 1', '9/14/2026', '3']])).to.deep.equal({
      ratings: [
        { objective: objectives[0], level: 3, code: undefined, work: 'Quiz 1', on: '2026-09-14', source: 'given' },
      ],
      unread: [],
      heading: undefined,
    });
  });

  for (const [row, because, cell] of [
    [['Area', 'Quiz', '', '3'], 'objective', 'Area'],
    [['', 'Quiz', '', '3'], 'objective', ''],
    [['Slope', 'Quiz', '', ''], 'noLevel', ''],
    [['Slope', 'Quiz', '', '0'], 'level', '0'],
    [['Slope', 'Quiz', 'soon', '3'], 'day', 'soon'],
    [['Slope', 'Quiz', '2026-11-25', '3'], 'future', '2026-11-25'],
  ] as const) {
    it(`report the problem of ${row.join(' | ')}`, () => {
      expect(read([[...row]])).to.deep.equal({
        ratings: [],
        unread: [{ cells: row, because, cell }],
        heading: undefined,
      });
    });
  }

  it('include who gave each level, when the sheet says it', () => {
    const rows = [
      ['Who', 'Level', 'Objective'],
      ['You', '3', 'Slope'],
      ['Teacher', '2', 'Slope'],
      ['', '2', 'Slope'],
      ['Another student', '2', 'Slope'],
    ];
    const { ratings, unread } = read(rows, 'own');
    expect(ratings.map(({ source }) => source)).to.deep.equal(['own', 'given', 'own']);
    expect(unread.map(({ because }) => because)).to.deep.equal(['source']);
    const asTeacher = read(rows, 'given', 'given');
    expect(asTeacher.ratings).to.have.length(2);
    expect(asTeacher.unread.map(({ cell }) => cell)).to.deep.equal(['You', 'Another student']);
    const unsaid = readRatingRows([['Slope', '', '', '3']], objectives, words, { source: undefined, today });
    expect(unsaid.unread.map(({ because }) => because)).to.deep.equal(['source']);
  });

  it('include the reason for no level, which is never 0', () => {
    const { ratings } = read([
      ['Slope', 'Quiz 1', '', 'absent'],
      ['Slope', 'Quiz 2', '', 'Missing'],
    ]);
    expect(ratings.map(({ level, code }) => [level, code])).to.deep.equal([
      [null, 'absent'],
      [null, 'missing'],
    ]);
  });

  it('skip calculated levels', () => {
    expect(read([['Slope', 'From my work so far', '', '3']])).to.deep.include({ ratings: [], unread: [] });
  });

  it('keep the scale, the work, the day, and who gave the level', () => {
    const record = new LearningRecord();
    const { bodies } = paste(record, [['Slope', 'Unit  Test 1', '9/14/2026', '3']]);
    expect(bodies).to.deep.equal([
      {
        kind: 'rated',
        by: 'learner',
        about: 'o1',
        level: 3,
        of: { min: 1, max: 4, proficientAt: 3 },
        label: 'Proficient',
        version: 2,
        evidence: { id: 'unit-test-1', title: 'Unit  Test 1', kind: 'assessment', on: '2026-09-14' },
        copied: true,
        assessedOn: '2026-09-14',
      },
    ]);
    expect(paste(record, [['Rate', 'Quiz', '', '3']], 'teacher').bodies[0]).to.not.have.property('copied');
    expect(paste(record, [['Rate', 'Quiz 9', '', '3']], 'learner', 'own').bodies[0]).to.not.have.property('copied');
  });

  it('belong to the work with that title in the record', () => {
    const evidence = { id: 'q1', title: { en: 'Quiz 1', es: 'Prueba 1' }, kind: 'practice' as const };
    const record = new LearningRecord([maker.rate(2, { evidence })]);
    expect(paste(record, [['Rate', 'prueba 1', '2026-11-01', '3']]).bodies[0]).to.deep.include({ evidence });
  });

  it('are not added twice', () => {
    const record = new LearningRecord();
    const rows = [
      ['Slope', 'Quiz 1', '2026-09-14', '3'],
      ['Slope', 'Quiz 1', '2026-09-14', '2'],
      ['Rate', '', '', '2'],
      ['Rate', '', '', '2'],
    ];
    expect(paste(record, rows).same).to.equal(0);
    expect(record.ratingsOf('o1')).to.have.length(2);
    const again = paste(record, rows);
    expect([again.bodies.length, again.same]).to.deep.equal([0, 4]);
    expect(paste(record, rows.slice(0, 1), 'learner', 'own').bodies).to.have.length(1);
  });

  it('that were corrected in the sheet revise the earlier copy', () => {
    const record = new LearningRecord();
    paste(record, [
      ['Slope', 'Quiz 1', '2026-09-14', '2'],
      ['Slope', 'Quiz 2', '2026-09-21', '2'],
    ]);
    paste(record, [
      ['Slope', 'Quiz 1', '2026-09-14', '4'],
      ['Slope', 'Quiz 2', '2026-09-21', '2'],
    ]);
    expect(record.ratingsOf('o1').map(({ level }) => level)).to.deep.equal([4, 2]);
  });

  it('count from their day, before later ratings', () => {
    const record = new LearningRecord([maker.rate(2)]);
    paste(record, [
      ['Slope', 'Late', '2026-10-20', '4'],
      ['Slope', 'Early', '2026-09-14', '1'],
    ]);
    expect(record.ratingsOf('o1').map(({ level }) => level)).to.deep.equal([1, 4, 2]);
    expect(record.latestRating('o1')?.level).to.equal(2);
    expect(record.ratingsOf('o1').map(ratedOn)).to.deep.equal(['2026-09-14', '2026-10-20', '2026-11-20']);
    const definition = {
      type: 'mastery-tracker' as const,
      objectives: [{ id: 'o1', title: 'Slope', levels }],
      mastery: { method: 'latest' as const },
    };
    const [progress] = progressOf(definition, record).objectives;
    expect(progress?.suggested.value).to.equal(2);
    expect(progress?.points.map(({ rating }) => rating.level)).to.deep.equal([1, 4, 2]);
  });

  it('of days before a goal do not reach it, later ones do', () => {
    const record = new LearningRecord([
      maker.make({ kind: 'goal-set', by: 'learner', about: 'g1', objective: 'o1', from: 2, target: 4 }),
    ]);
    paste(record, [['Slope', 'Quiz 1', '2026-09-14', '4']]);
    expect(goalsIn(record, objectives, {})[0]?.metBy).to.equal(undefined);
    paste(record, [['Slope', 'Quiz 2', '2026-11-20', '4']]);
    expect(goalsIn(record, objectives, {})[0]?.state).to.equal('met');
  });

  it('have the same order for any order of devices', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`);
    const rating = fc.record({
      level: fc.integer({ min: 1, max: 4 }),
      assessedOn: fc.option(day, { nil: undefined }),
      revises: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(rating, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (ratings, shuffle) => {
          const own = new EntryMaker();
          const entries: Entry[] = [];
          for (const { level, assessedOn, revises } of ratings) {
            const last = entries.at(-1)?.id;
            entries.push(
              own.rate(level, { ...(assessedOn && { assessedOn }), ...(revises && last && { revises: last }) }),
            );
          }
          const inOrder = new LearningRecord(entries);
          const mixed = new LearningRecord();
          const keys = new Map(entries.map((entry) => [entry, shuffle.next().value ?? 0]));
          for (const entry of [...entries].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))) {
            mixed.ratingsOf('o1');
            mixed.add([entry]);
          }
          expect(mixed.ratingsOf('o1')).to.deep.equal(inOrder.ratingsOf('o1'));
        },
      ),
      { seed: settings.seed },
    );
  });

  it('never throw, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { ratings, unread, heading } = read(rows);
        expect(ratings.length + unread.length + (heading ? 1 : 0)).to.be.at.most(rows.length);
      }),
      { seed: settings.seed },
    );
  });
});
