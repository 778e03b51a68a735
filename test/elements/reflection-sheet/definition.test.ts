// Tests the rows of a sheet, the validation of a new row, and the grouping of objectives by errors.

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseDefinition } from '../../../src/core/definition.js';
import { isKind } from '../../../src/core/entry.js';
import type { Entry, EntryOf, TestedQuestion } from '../../../src/core/entry.js';
import { LearningRecord } from '../../../src/core/record.js';
import { reflectionSheetSchema } from '../../../src/elements/reflection-sheet/definition.js';
import type { ReflectionSheetDefinition } from '../../../src/elements/reflection-sheet/definition.js';
import { answerOf, readSheetRow } from '../../../src/elements/reflection-sheet/row.js';
import type { SheetDraft } from '../../../src/elements/reflection-sheet/row.js';
import { lastGoal, openTests, sheetId, sheetRows, sortErrors } from '../../../src/elements/reflection-sheet/state.js';
import { EntryMaker, noon } from '../../support/entries.js';
import { settings } from '../../support/settings.js';

const config: ReflectionSheetDefinition = {
  type: 'reflection-sheet',
  id: 's1',
  tests: [{ id: 't1', title: 'Unit 1', on: '2026-10-02' }, { title: { en: 'Unit 2', es: 'Unidad 2' } }],
};

type Words = Partial<EntryOf<'tested'>>;
const maker = new EntryMaker();
const tested = (more: Words = {}, by = maker): EntryOf<'tested'> =>
  by.make({ kind: 'tested', by: 'learner', about: 's1', test: 'Quiz', ...more });
const testsOf = (entries: readonly Entry[]) =>
  sheetRows(config, new LearningRecord(entries)).map(({ entry }) => entry.test);

describe('the definition of a reflection sheet', () => {
  const problemsOf = (more: object) => {
    const parsed = parseDefinition(reflectionSheetSchema, { type: 'reflection-sheet', ...more });
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it('requires only its type', () => {
    expect(problemsOf({})).to.deep.equal([]);
    expect(sheetId({ type: 'reflection-sheet' })).to.equal('reflection-sheet');
    expect(sheetId(config)).to.equal('s1');
  });

  for (const [more, problem] of [
    [{ tests: [{ title: 'A', on: '2026-02-30' }] }, 'tests[0].on notDate'],
    [{ tests: [{ title: '' }] }, 'tests[0].title empty'],
    [
      {
        tests: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      },
      'tests[1].id duplicateId',
    ],
    [{ scale: { min: 4, max: 4 } }, 'scale minAboveMax'],
    [{ scale: { min: 1 } }, 'scale.max missing'],
    [{ ask: ['grade'] }, 'ask[0] notOneOf'],
    [{ languages: 'swap' }, 'languages notOneOf'],
    [
      { tests: [{ title: 'A', questions: [{ question: '1', objective: 'o' }] }] },
      'tests[0].questions[0].objective unknownId',
    ],
  ] as const) {
    it(`reports ${problem}`, () => expect(problemsOf(more)).to.include(problem));
  }
});

describe('the rows of a reflection sheet', () => {
  it('are ordered by the day of the test, else by the day of the entry, oldest first', () => {
    const entries = [
      tested({ test: 'B', on: '2026-11-20' }),
      tested({ test: 'C' }),
      tested({ test: 'A', on: '2026-10-02' }),
      tested({ test: 'D', on: 'yesterday' }),
    ];
    expect(testsOf(entries)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  for (const clock of [Date.UTC(2099, 0, 1), 0, noon]) {
    it(`ask about the goal written last, not for ever about that of ${new Date(clock).getUTCFullYear()}`, () => {
      const by = new EntryMaker();
      const record = new LearningRecord();
      const lastAfter = (goal: string, now: number) => {
        by.now = now;
        record.add([tested({ goal }, by)]);
        return lastGoal(sheetRows(config, record));
      };
      expect(lastAfter('first', noon)).to.equal('first');
      expect(lastAfter('wrong clock', clock)).to.equal('wrong clock');
      expect(lastAfter('next week', noon + 7 * 86_400_000)).to.equal('next week');
      expect(lastAfter('in two weeks', noon + 14 * 86_400_000)).to.equal('in two weeks');
      const rows = sheetRows(config, record);
      expect(rows.map(({ goalBefore }) => goalBefore)).to.deep.equal([undefined, 'first', 'wrong clock', 'next week']);
    });
  }

  it('are those of this sheet and of the learner only', () => {
    expect(testsOf([tested({ about: 's2' }), tested({ by: 'teacher' })])).to.deep.equal([]);
  });

  it('show their latest version, in the place and under the id of the first', () => {
    const first = tested({ test: 'A' });
    const other = tested({ test: 'B' });
    const second = tested({ test: 'A2', revises: first.id });
    const third = tested({ test: 'A3', revises: second.id });
    const rows = sheetRows(config, new LearningRecord([third, other, first, second]));
    expect(rows.map(({ id, entry }) => [id, entry.test])).to.deep.equal([
      [first.id, 'A3'],
      [other.id, 'B'],
    ]);
  });

  it('return to an earlier version when a change is taken back, and disappear when all of it is', () => {
    const first = tested({ test: 'A' });
    const second = tested({ test: 'A2', revises: first.id });
    expect(testsOf([first, second, maker.retract(second)])).to.deep.equal(['A']);
    const gone = [maker.retract(first), maker.retract(second)];
    expect(testsOf([first, second, ...gone])).to.deep.equal([]);
    expect(testsOf([first, second, ...gone, ...gone.map((one) => maker.retract(one))])).to.deep.equal(['A2']);
  });

  it('match their test by id, or without an id by its title in any language', () => {
    const record = new LearningRecord([
      tested({ test: 'Old name', testId: 't1' }),
      tested({ test: 'Unidad 2' }),
      tested({ test: 'Unit 1' }),
    ]);
    const rows = sheetRows(config, record);
    expect(rows.map(({ test }) => config.tests?.findIndex((one) => one === test))).to.deep.equal([0, 1, -1]);
    expect(openTests(config, rows)).to.deep.equal([]);
    expect(openTests(config, rows.slice(2))).to.deep.equal(config.tests);
  });

  it('ask about the previous goal, skipping rows without one', () => {
    const rows = sheetRows(
      config,
      new LearningRecord([tested({ goal: '80' }), tested(), tested({ goal: '90' }), tested()]),
    );
    expect(rows.map(({ goalBefore }) => goalBefore)).to.deep.equal([undefined, '80', '80', '90']);
    expect(lastGoal(rows)).to.equal('90');
    expect(lastGoal(rows, rows[2]?.id)).to.equal('80');
    expect(lastGoal(rows, rows[0]?.id)).to.equal(undefined);
    expect(lastGoal([])).to.equal(undefined);
  });
});

describe('a new row', () => {
  const blank: SheetDraft = {
    test: 'Quiz',
    on: '',
    kind: 'points',
    level: '',
    points: '',
    of: '',
    met: '',
    goal: '',
    plan: '',
    errors: [],
  };
  const question = { question: '', objective: '', answer: '' };
  const problemsOf = (more: Partial<SheetDraft>, scale?: { min: number; max: number }) => {
    const read = readSheetRow({ ...blank, ...more }, scale);
    return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
  };
  const resultOf = (more: Partial<SheetDraft>) => {
    const read = readSheetRow({ ...blank, ...more });
    return read.ok && read.value.result;
  };

  it('has what was entered and nothing else', () => {
    expect(readSheetRow(blank)).to.deep.equal({ ok: true, value: { test: 'Quiz' } });
    expect(
      readSheetRow({
        ...blank,
        test: ' Quiz ',
        on: '2026-11-20',
        points: '17.5',
        of: '20',
        met: 'notYet',
        goal: '90 ',
        plan: 'Sleep',
        errors: [
          { question: '1', objective: 'o1', answer: 'right' },
          question,
          { question: '2', objective: 'o1', answer: 'wrong' },
          { question: '3', objective: 'o1', answer: 'ranOutOfTime' },
        ],
      }),
    ).to.deep.equal({
      ok: true,
      value: {
        test: 'Quiz',
        on: '2026-11-20',
        result: { points: 17.5, of: 20 },
        metLastGoal: false,
        goal: '90',
        plan: 'Sleep',
        errors: [
          { question: '1', objective: 'o1', right: true },
          { question: '2', objective: 'o1', right: false },
          { question: '3', objective: 'o1', right: false, cause: 'ranOutOfTime' },
        ],
      },
    });
  });

  it('keeps a result as it was given', () => {
    expect(resultOf({ points: '0', of: '20' })).to.deep.equal({ points: 0, of: 20 });
    expect(resultOf({ points: '17,5', of: '20' })).to.deep.equal({ points: 17.5, of: 20 });
    expect(resultOf({ kind: 'level', level: '2.5', points: '9', of: '1' })).to.deep.equal({ level: 2.5 });
    expect(resultOf({ kind: 'level', level: ' 0 ' })).to.deep.equal({ level: 0 });
  });

  const table: readonly (readonly [Partial<SheetDraft>, ...string[]])[] = [
    [{ test: '  ' }, 'test empty'],
    [{ on: '2026-02-30' }, 'on notDate'],
    [{ on: '11/20' }, 'on notDate'],
    [{ points: '21', of: '20' }, 'points outOfRange'],
    [{ points: 'twenty', of: '20' }, 'points wrongType'],
    [{ points: '-1', of: '20' }, 'points wrongType'],
    [{ points: '1,000', of: '2,000' }, 'points wrongType', 'of wrongType'],
    [{ points: '1e3', of: '2000' }, 'points wrongType'],
    [{ points: '17' }, 'of empty'],
    [{ of: '20' }, 'points empty'],
    [{ points: '0', of: '0' }, 'of outOfRange'],
    [{ kind: 'level', level: 'high' }, 'level wrongType'],
    [{ kind: 'level', level: '5' }, 'level outOfRange'],
    [{ kind: 'level', level: '0' }, 'level outOfRange'],
    [{ errors: [{ ...question, question: '1' }] }, 'errors[0].objective empty', 'errors[0].answer empty'],
    [{ errors: [question, { ...question, answer: 'right' }] }, 'errors[1].question empty', 'errors[1].objective empty'],
    [{ test: '', points: 'x', of: '' }, 'test empty', 'points wrongType', 'of empty'],
  ];
  for (const [draft, ...problems] of table) {
    it(`with ${JSON.stringify(draft)} reports ${problems.join(' and ')}`, () => {
      expect(problemsOf(draft, { min: 1, max: 4 })).to.deep.equal(problems);
    });
  }

  it('accepts any level when there is no scale', () => {
    expect(problemsOf({ kind: 'level', level: '97' })).to.deep.equal([]);
  });
});

describe('grouping objectives by errors', () => {
  const right = (objective: string): TestedQuestion => ({ question: '1', objective, right: true });
  const wrong = (objective: string, cause?: TestedQuestion['cause']): TestedQuestion => ({
    question: '2',
    objective,
    right: false,
    ...(cause && { cause }),
  });
  const objectives = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  const table: readonly (readonly [string, readonly TestedQuestion[], readonly string[][]])[] = [
    ['all right', [right('a'), right('a')], [['a'], [], []]],
    ['a simple mistake', [right('a'), wrong('a', 'simpleMistake')], [[], ['a'], []]],
    ['no time', [wrong('a', 'ranOutOfTime')], [[], ['a'], []]],
    ['no reason', [wrong('a')], [[], ['a'], []]],
    [
      'one question not understood among mistakes',
      [wrong('a', 'simpleMistake'), wrong('a', 'dontUnderstandYet')],
      [[], [], ['a']],
    ],
    ['one not understood among many right', [right('a'), right('a'), wrong('a', 'dontUnderstandYet')], [[], [], ['a']]],
    ['what was not asked', [], [[], [], []]],
    [
      'the author’s order, with removed objectives last',
      [right('gone'), right('c'), right('a')],
      [['a', 'c', 'gone'], [], []],
    ],
  ];
  for (const [what, errors, [strengths, review, priority]] of table) {
    it(`groups ${what}`, () => {
      expect(sortErrors(errors, objectives)).to.deep.equal({ strengths, review, priority });
    });
  }

  it('puts each objective in one group, for any answers', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const cause = fc.constantFrom('simpleMistake', 'dontUnderstandYet', 'ranOutOfTime', undefined);
    const errors = fc.array(
      fc.tuple(id, cause, fc.boolean()).map(([one, why, isRight]) => (isRight ? right(one) : wrong(one, why))),
    );
    fc.assert(
      fc.property(errors, (list) => {
        const { strengths, review, priority } = sortErrors(list, objectives);
        expect([...strengths, ...review, ...priority].sort()).to.deep.equal(
          [...new Set(list.map(({ objective }) => objective))].sort(),
        );
      }),
      { seed: settings.seed },
    );
  });

  it('returns the answer of a question', () => {
    expect([right('a'), wrong('a'), wrong('a', 'simpleMistake')].map(answerOf)).to.deep.equal([
      'right',
      'wrong',
      'simpleMistake',
    ]);
  });
});

interface Device {
  readonly record: LearningRecord;
  readonly maker: EntryMaker;
}

/** One random event: a student writes, changes or takes back, a teacher comments, or two devices merge. */
function happen(devices: readonly Device[], [who, what, which]: readonly [number, number, number]): void {
  const here = devices[who % devices.length];
  const there = devices[which % devices.length];
  if (!here || !there) return;
  const { record, maker: makes } = here;
  makes.latest = record.latestAt;
  const rows = sheetRows(config, record);
  const row = rows[which % Math.max(1, rows.length)];
  const earlier = record.entries[which % Math.max(1, record.entries.length)];
  const days = ['2026-10-02', '2026-11-06', undefined, 'soon'];
  const on = days[which % days.length];
  const words = { goal: which % 3 === 0 ? '' : `goal ${which}`, ...(on && { on }) };
  if (what === 0) here.record.add([tested({ test: `Test ${which}`, ...words }, makes)]);
  else if (what === 1) here.record.add([tested({ test: 'Unit 1', testId: 't1', ...words }, makes)]);
  else if (what === 2 && row) here.record.add([tested({ test: 'Changed', ...words, revises: row.entry.id }, makes)]);
  else if (what === 3 && row) {
    for (const version of record.versionsOf(row.entry)) here.record.add([makes.retract(version)]);
  } else if (what === 4 && earlier) here.record.add([makes.retract(earlier)]);
  else if (what === 5 && row) {
    here.record.add([makes.make({ kind: 'commented', by: 'teacher', about: row.id, text: 'Well done' })]);
  } else here.record.add(there.record.entries.toReversed());
}

describe('a sheet on several devices', () => {
  it('has one well-formed set of rows, for any events in any order', () => {
    const act = fc.tuple(fc.nat(3), fc.nat(7), fc.nat(40));
    const runs = fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
      const devices = [1, 2, 3].map((seed) => ({ record: new LearningRecord(), maker: new EntryMaker(seed * 7919) }));
      for (const one of acts) happen(devices, one);
      const all = devices.flatMap(({ record }) => record.entries);
      for (const [index, { record }] of devices.entries()) record.add(index % 2 === 0 ? all : all.toReversed());
      const [rows = [], ...others] = devices.map(({ record }) => sheetRows(config, record));
      for (const other of others) expect(other).to.deep.equal(rows);

      const record = devices[0]?.record ?? new LearningRecord();
      expect(new Set(rows.map(({ id }) => id)).size, 'a row for each id').to.equal(rows.length);
      expect(rows.map(({ day }) => day)).to.deep.equal(rows.map(({ day }) => day).sort());
      let goal: string | undefined;
      for (const row of rows) {
        expect(record.isOut(row.entry), 'nothing that was taken back').to.equal(false);
        expect(row.day).to.match(/^\d{4}-\d\d-\d\d$/);
        expect(row.goalBefore).to.equal(goal);
        goal = row.entry.goal || goal;
      }
      // Nothing that is shown is lost: every valid entry belongs to exactly one row.
      const received = new Set(rows.flatMap(({ entry }) => record.versionsOf(entry).map(({ id }) => id)));
      const status = record.entries.filter((entry) => isKind(entry, 'tested') && !record.isOut(entry));
      expect(status.filter(({ id }) => !received.has(id))).to.deep.equal([]);
    });
    fc.assert(runs, { seed: settings.seed, numRuns: 300 });
    console.log(`sheets: seed ${settings.seed}`);
  });
});
