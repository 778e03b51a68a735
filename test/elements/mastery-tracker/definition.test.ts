// Tests a learner's progress: which ratings count, whose level applies, and that the counts add up.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/core/definition.js';
import { makeEntry } from '../../../src/core/entry.js';
import type { Entry } from '../../../src/core/entry.js';
import { masteryMethods } from '../../../src/core/mastery.js';
import { LearningRecord } from '../../../src/core/record.js';
import { masteryTrackerSchema } from '../../../src/elements/mastery-tracker/definition.js';
import type {
  MasteryRule,
  MasteryTrackerDefinition,
  TrackedObjective,
} from '../../../src/elements/mastery-tracker/definition.js';
import { familySummaries } from '../../../src/elements/mastery-tracker/actions.js';
import { levelOf, progressOf } from '../../../src/elements/mastery-tracker/state.js';
import type { ObjectiveProgress } from '../../../src/elements/mastery-tracker/state.js';
import { EntryMaker, noon } from '../../support/entries.js';
import { settings } from '../../support/settings.js';
import { offsetIn, timeIn } from '../../support/zones.js';

const objective = (id = 'o1', more: Partial<TrackedObjective> = {}): TrackedObjective => ({
  id,
  title: id,
  proficientAt: 3,
  levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}` })),
  ...more,
});

const tracker = (mastery: MasteryRule = {}, objectives = [objective()]): MasteryTrackerDefinition => ({
  type: 'mastery-tracker',
  mastery,
  objectives,
});

const work = (id: string, more: object = {}) => ({
  evidence: { id, title: id, kind: 'assessment' as const, ...more },
});

describe('progressOf', () => {
  let maker: EntryMaker;
  beforeEach(() => {
    maker = new EntryMaker();
  });

  const one = (entries: readonly Entry[], mastery: MasteryRule = {}, viewer?: 'teacher'): ObjectiveProgress => {
    const [first] = progressOf(tracker(mastery), new LearningRecord(entries), viewer).objectives;
    if (!first) throw new Error('There is no objective.');
    return first;
  };
  const reasons = ({ points }: ObjectiveProgress) => points.map(({ reason }) => reason ?? 'counts');

  it('has no level without ratings, which is not the same as zero', () => {
    const { suggested, status, points, trend } = one([]);
    expect(suggested.value).to.equal(null);
    expect(suggested.level).to.equal(null);
    expect(status).to.equal('noLevel');
    expect(points).to.deep.equal([]);
    expect(trend).to.equal(undefined);
  });

  it('counts 0 as a level when the scale has it', () => {
    const scale = objective('o1', { levels: [0, 1, 2, 3].map((value) => ({ value, label: 'x' })) });
    const record = new LearningRecord([maker.rate(0)]);
    const [first] = progressOf(tracker({}, [scale]), record).objectives;
    expect(first?.suggested).to.include({ value: 0, level: 0 });
    expect(first?.status).to.equal('onTheWay');
  });

  it('uses the rule of the tracker, and of an objective that has its own', () => {
    const entries = [2, 4].flatMap((level) => [maker.rate(level), maker.rate(level, { about: 'o2' })]);
    const config = tracker({ method: 'average' }, [objective(), objective('o2', { mastery: { method: 'highest' } })]);
    const { objectives } = progressOf(config, new LearningRecord(entries));
    expect(objectives.map(({ suggested }) => suggested.value)).to.deep.equal([3, 4]);
    expect(one(entries.slice(0)).suggested.value).to.equal(3.3);
  });

  it('chooses the level that is reached, or the nearest when the author says so', () => {
    expect(levelOf(objective(), 2.99)).to.equal(2);
    expect(levelOf(objective(), 2.5, 'nearest')).to.equal(3);
    expect(levelOf(objective(), 2.49, 'nearest')).to.equal(2);
    expect(levelOf(objective('h', { increment: 0.5 }), 2.75)).to.equal(2.5);
    expect(levelOf(objective(), null)).to.equal(null);
  });

  it('gives a reason for every rating that does not count', () => {
    const entries = [
      maker.rate(3, work('w1')),
      maker.rate(null, { code: 'absent' }),
      maker.rate(7, work('w2')),
      maker.rate(3, { ...work('w3'), version: 2 }),
      maker.rate(2, work('w4', { independence: 'group' })),
      maker.rate(4, { ...work('w5'), by: 'peer' }),
      maker.rate(2, work('w6', { kind: 'practice' })),
      maker.rate(1, work('w7')),
    ];
    const mastery: MasteryRule = {
      drop: ['group'],
      kinds: ['assessment'],
      exclude: [{ work: 'w7', why: 'The fire alarm rang.' }],
    };
    const progress = one(entries, mastery);
    expect(reasons(progress)).to.deep.equal([
      'counts',
      'absent',
      'offScale',
      'olderScale',
      'group',
      'peer',
      'kind',
      'byHand',
    ]);
    expect(progress.points.at(-1)?.words).to.equal('The fire alarm rang.');
    expect(progress.suggested.value).to.equal(3);
  });

  it('counts one rating per work: the teacher’s, else the learner’s copy of it, else the learner’s own', () => {
    const own = maker.rate(4, work('w1'));
    const copied = maker.rate(3, { ...work('w1'), copied: true });
    const teacher = maker.rate(2, { ...work('w1'), by: 'teacher' });
    expect(reasons(one([own, copied]))).to.deep.equal(['teacherRated', 'counts']);
    expect(reasons(one([own, copied, teacher]))).to.deep.equal(['teacherRated', 'teacherRated', 'counts']);
    expect(one([own, copied, teacher]).mine?.level).to.equal(4);
  });

  it('replaces earlier attempts when the author says so', () => {
    const entries = [maker.rate(3, work('w1')), maker.rate(2, work('w1'))];
    expect(reasons(one(entries, { attempts: 'latest' }))).to.deep.equal(['laterAttempt', 'counts']);
    expect(reasons(one(entries, { attempts: 'best' }))).to.deep.equal(['counts', 'betterAttempt']);
  });

  it('orders a late make-up by the order of evidence', () => {
    const entries = [
      maker.rate(4, work('w2', { on: '2026-11-10' })),
      maker.rate(1, work('w1', { on: '2026-11-03' })),
      maker.rate(3),
    ];
    expect(one(entries).suggested).to.include({ value: 2.83, order: 'assessedAt' });
    const byDay = one(entries, { order: 'dueAt' });
    expect(byDay.points.map(({ rating }) => rating.level)).to.deep.equal([1, 4, 3]);
    expect(byDay.suggested.placedByRating).to.equal(1);
    expect(one(entries.slice(0, 2)).suggested.value).to.equal(2.05);
    expect(one(entries.slice(0, 2), { order: 'dueAt' }).suggested.value).to.equal(2.95);
  });

  it('keeps the position of a rating that was edited later', () => {
    const first = maker.rate(1, work('w1'));
    const second = maker.rate(4, work('w2'));
    const edited = maker.rate(2, { ...work('w1'), revises: first.id });
    expect(one([first, second, edited]).points.map(({ rating }) => rating.level)).to.deep.equal([2, 4]);
  });

  it('hides a teacher’s level of work that the learner has not rated, and counts it as waiting', () => {
    const teacher = maker.rate(2, { ...work('w1'), by: 'teacher' });
    const secret = maker.rate(1, { ...work('w2'), by: 'teacher', released: false });
    expect(one([teacher, secret])).to.deep.include({ points: [], waiting: 1, teacher: undefined });
    expect(one([teacher, secret], {}, 'teacher').points).to.have.length(2);
    const open = one([teacher, secret, maker.rate(3, work('w1'))]);
    expect(open.waiting).to.equal(0);
    expect(open.points.map(({ who }) => who)).to.deep.equal(['teacher', 'learner']);
  });

  it('calculates the teacher’s level from their ratings until they set one', () => {
    const own = maker.rate(4, work('w1'));
    const entries = [own, maker.rate(4), maker.rate(2, { ...work('w1'), by: 'teacher' })];
    expect(one(entries).teacher).to.include({ how: 'automatic', level: 2, outOfDate: false });
  });

  it('uses the teacher’s level, even null, and says when newer work exists', () => {
    const body = {
      kind: 'determined',
      by: 'teacher',
      about: 'o1',
      suggested: 2,
      how: 'override',
      reason: 'r',
    } as const;
    const before = [maker.rate(2), maker.make({ ...body, level: 3 })];
    expect(one(before).teacher).to.include({ level: 3, how: 'override', outOfDate: false });
    expect(one(before).status).to.equal('proficient');
    const after = [...before, maker.rate(1)];
    expect(one(after).teacher?.outOfDate).to.equal(true);
    const none = [...after, maker.make({ ...body, level: null })];
    expect(one(none)).to.include({ status: 'noLevel' });
    expect(one(none).teacher).to.include({ level: null, outOfDate: false });
    expect(one([...none, maker.retract(none.at(-1) ?? maker.rate(1), 'teacher')]).teacher?.level).to.equal(3);
  });

  it('is not out of date because of ratings that do not count', () => {
    const word = maker.make({
      kind: 'determined',
      by: 'teacher',
      about: 'o1',
      level: 3,
      suggested: 3,
      how: 'snapshot',
    });
    expect(one([word, maker.rate(null, { code: 'exempt' })]).teacher?.outOfDate).to.equal(false);
  });

  it('has a trend only from three ratings and one step', () => {
    const levels = (...config: number[]) => one(config.map((level) => maker.rate(level))).trend;
    expect(levels(1, 3)).to.equal(undefined);
    expect(levels(2, 3, 2)).to.equal(undefined);
    expect(levels(1, 2, 2)).to.equal('rising');
    expect(levels(4, 2, 3)).to.equal('falling');
    expect(levels(1, 4, 4, 4, 4, 4, 4)).to.equal(undefined);
  });

  for (const [zone, clock] of [
    ['Pacific/Auckland', '2026-11-21T08:00'],
    ['Asia/Tokyo', '2026-11-21T08:30'],
    ['America/Los_Angeles', '2026-11-21T20:00'],
  ] as const) {
    it(`orders a rating without work at ${clock} in ${zone} between the work of that day and of the next`, () => {
      const now = timeIn(zone, clock);
      const of = { min: 1, max: 4, proficientAt: 3 };
      const rating = makeEntry(
        { kind: 'rated', by: 'learner', about: 'o1', level: 2, of },
        { now, offset: offsetIn(zone, now), latest: undefined, random: maker.random() },
      );
      maker.now = now + 7 * 86_400_000;
      const entries = [
        rating,
        maker.rate(3, work('later', { on: '2026-11-22' })),
        maker.rate(1, work('same day', { on: '2026-11-21' })),
      ];
      expect(one(entries, { order: 'submittedAt' }).points.map((point) => point.rating.level)).to.deep.equal([1, 2, 3]);
    });
  }

  it('keeps the order of ratings around one from the end of time', () => {
    const before = maker.rate(1);
    maker.latest = '9999-12-31T23:59:59.999Z';
    const entries = [before, maker.rate(2), maker.rate(3), maker.rate(4, { assessedOn: '2026-11-20' })];
    expect(one(entries).points.map(({ rating }) => rating.level)).to.deep.equal([1, 2, 3, 4]);
    expect(one(entries, { method: 'latest' }).suggested.value).to.equal(4);
  });

  it('tells a family about the objective that was rated last first, also after a rating from a wrong clock', () => {
    const config = tracker({}, [objective('o1'), objective('o2')]);
    maker.now = Date.UTC(2099, 0, 1);
    const entries: Entry[] = [maker.rate(1)];
    const order = () => {
      const record = new LearningRecord(entries);
      return familySummaries(progressOf(config, record), record).map((summary) => summary.objective.id);
    };
    maker.now = noon;
    entries.push(maker.rate(2), maker.rate(3, { about: 'o2' }));
    expect(order()).to.deep.equal(['o2', 'o1']);
    entries.push(maker.rate(3));
    expect(order()).to.deep.equal(['o1', 'o2']);
  });

  it('has a trend only when all the ratings show it, not the first and the last alone', () => {
    const levels = (...config: number[]) => one(config.map((level) => maker.rate(level))).trend;
    expect(levels(1, 4, 4, 2)).to.equal(undefined);
    expect(levels(4, 1, 1, 3)).to.equal(undefined);
    expect(levels(2, 4, 4, 4, 4, 3)).to.equal(undefined);
    expect(levels(2, 3, 2, 3, 4)).to.equal('rising');
    expect(levels(4, 4, 2, 3, 1)).to.equal('falling');
  });

  it('has no trend without a level', () => {
    const rising = [maker.rate(1), maker.rate(2), maker.rate(2)];
    expect(one(rising, { method: 'n-mastery' })).to.deep.include({ level: null, trend: undefined });
    const none = {
      kind: 'determined',
      by: 'teacher',
      about: 'o1',
      level: null,
      suggested: 2,
      how: 'override',
    } as const;
    expect(one([...rising, maker.make(none)])).to.deep.include({ level: null, trend: undefined });
  });

  it('does not call a teacher’s level proficient that is not on the scale', () => {
    const set = (level: number) =>
      maker.make({ kind: 'determined', by: 'teacher', about: 'o1', level, suggested: 2, how: 'override', reason: 'r' });
    expect(one([set(9)])).to.deep.include({ level: null, status: 'noLevel' });
    const { level, status, teacher } = one([maker.rate(2), set(9)]);
    expect([level, status, teacher?.level]).to.deep.equal([2, 'onTheWay', 9]);
    expect(one([maker.rate(2), set(0)])).to.deep.include({ level: 2 });
    expect(one([maker.rate(2), set(4)])).to.deep.include({ level: 4, status: 'proficient' });
  });

  it('does not count ratings of a scale that was renumbered without a new version', () => {
    const renumbered = objective('o1', {
      levels: ['Beginning', 'Developing', 'Proficient', 'Advanced'].map((label, value) => ({ value, label })),
      proficientAt: 2,
    });
    const on = (entry: Entry) => progressOf(tracker({}, [renumbered]), new LearningRecord([entry])).objectives[0]!;
    const old = on(maker.rate(3, { label: 'Proficient' }));
    expect([old.level, old.status, ...reasons(old)]).to.deep.equal([null, 'noLevel', 'olderScale']);
    expect(reasons(on(maker.rate(3)))).to.deep.equal(['olderScale']);
    const now = { min: 0, max: 3, proficientAt: 2 };
    expect(on(maker.rate(2, { of: now }))).to.include({ level: 2, status: 'proficient' });
    // A level that was added at the top does not change the others.
    expect(on(maker.rate(2, { of: { ...now, max: 2 }, label: 'Proficient' }))).to.include({ status: 'proficient' });
  });

  it('keeps ratings of unlisted objectives as archived', () => {
    const gone = maker.rate(2, { about: 'gone' });
    const progress = progressOf(tracker(), new LearningRecord([gone, maker.rate(3)]));
    expect(progress.archived).to.deep.equal([gone]);
  });

  it('includes the active goal', () => {
    const goal = maker.make({ kind: 'goal-set', by: 'learner', about: 'g1', objective: 'o1', from: 2, target: 4 });
    expect(one([goal]).goal?.target).to.equal(4);
  });

  it('has no goal that a goal tracker shows as met, but the next one', () => {
    const goal = (id: string, target: number, more: object = {}) =>
      maker.make({ kind: 'goal-set', by: 'learner', about: id, objective: 'o1', from: 1, target, ...more });
    const three = goal('g1', 3);
    const reached = maker.rate(3);
    expect(one([three, maker.rate(2)]).goal?.id).to.equal('g1');
    expect(one([three, reached]).goal).to.equal(undefined);
    // A later drop does not reopen it.
    expect(one([three, reached, maker.rate(1)]).goal).to.equal(undefined);
    expect(one([goal('g2', 4), three, reached]).goal?.id).to.equal('g2');

    const byTeacher = goal('g3', 3, { closesBy: 'teacher' });
    const own = maker.rate(4);
    expect(one([byTeacher, own]).goal?.id).to.equal('g3');
    expect(one([byTeacher, own, maker.rate(3, { by: 'teacher' })]).goal).to.equal(undefined);
  });

  it('has met goals that are closed by the calculated level, by the tracker’s method', () => {
    const low = maker.rate(1);
    const goal = maker.make({
      kind: 'goal-set',
      by: 'learner',
      about: 'g1',
      objective: 'o1',
      from: 1,
      target: 3,
      closesBy: 'calculated',
    });
    const high = maker.rate(3);
    expect(one([low, goal, high]).goal).to.equal(undefined);
    expect(one([low, goal, high], { method: 'average' }).goal?.id).to.equal('g1');
    expect(one([low, goal, high, maker.rate(4), maker.rate(4)], { method: 'average' }).goal).to.equal(undefined);
    const twice: MasteryRule = { method: 'n-mastery', times: 2 };
    expect(one([low, goal, high], twice).goal?.id).to.equal('g1');
    expect(one([low, goal, high, maker.rate(3)], twice).goal).to.equal(undefined);
  });

  it('reuses unchanged objectives only', () => {
    const record = new LearningRecord([maker.rate(2), maker.rate(3, { about: 'o2' })]);
    const config = tracker({}, [objective(), objective('o2')]);
    const before = progressOf(config, record);
    record.add([maker.rate(4)]);
    const after = progressOf(config, record, 'learner', before);
    expect(after.objectives[1]?.points).to.equal(before.objectives[1]?.points);
    expect(after).to.deep.equal(progressOf(config, record));
  });

  it(`has counts that add up and the same result in any order of arrival, seed ${settings.seed}`, () => {
    const rating = fc.record({
      level: fc.option(fc.integer({ min: 0, max: 6 })),
      about: fc.constantFrom('o1', 'o2', 'o3', 'gone'),
      by: fc.constantFrom('learner' as const, 'teacher' as const, 'peer' as const, 'assessment' as const),
      work: fc.constantFrom('w1', 'w2', 'w3'),
      copied: fc.boolean(),
    });
    const rule = fc.record({
      method: fc.constantFrom(...masteryMethods),
      attempts: fc.constantFrom('keepAll' as const, 'latest' as const, 'best' as const),
      snap: fc.constantFrom('reached' as const, 'nearest' as const),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 30 }), rule, (ratings, mastery) => {
        const fresh = new EntryMaker();
        const entries = ratings.map(({ work: id, copied, level, ...more }) =>
          fresh.rate(level, { ...more, ...work(id), ...(copied && { copied }) }),
        );
        const config = tracker(mastery, [objective('o1'), objective('o2'), objective('o3')]);
        const progress = progressOf(config, new LearningRecord(entries));
        const { proficient, onTheWay, noLevel } = progress.counts;
        expect(proficient + onTheWay + noLevel).to.equal(3);
        for (const { suggested, points } of progress.objectives) {
          expect(new Set(points.map(({ rating: { id } }) => id)).size).to.equal(points.length);
          if (suggested.value !== null) expect(suggested.value).to.be.within(1, 4);
          expect(suggested.level === null).to.equal(suggested.value === null);
        }
        expect(progressOf(config, new LearningRecord(entries.toReversed()))).to.deep.equal(progress);
      }),
      { seed: settings.seed, numRuns: 300 },
    );
  });
});

describe('masteryTrackerSchema', () => {
  const problems = (definition: unknown) => {
    const parsed = parseDefinition(masteryTrackerSchema, definition);
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it('parses a tracker', () => {
    expect(problems(tracker({ method: 'decaying-average', weight: 70 }))).to.deep.equal([]);
  });

  it('reports which option is out of range', () => {
    expect(problems(tracker({ weight: 0 }))).to.deep.equal(['mastery.weight outOfRange']);
    expect(problems(tracker({ method: 'n-mastery', times: 11 }))).to.deep.equal(['mastery.times outOfRange']);
    expect(problems(tracker({ method: 'n-mastery', times: 2.5 }))).to.deep.equal(['mastery.times notWhole']);
    expect(problems({ ...tracker(), mastery: { method: 'magic' } })).to.deep.equal(['mastery.method notOneOf']);
    const own = (mastery: MasteryRule) => tracker({ weight: 30 }, [objective('o1', { mastery })]);
    expect(problems(own({ method: 'decaying-average' }))).to.deep.equal(['objectives[0].mastery.weight outOfRange']);
    expect(problems(own({ mastery: 9 }))).to.deep.equal(['objectives[0].mastery.mastery unknownLevel']);
  });

  it('requires at least one objective, each with a unique id', () => {
    expect(problems({ type: 'mastery-tracker' })).to.deep.equal(['objectives missing']);
    expect(problems(tracker({}, []))).to.deep.equal(['objectives missing']);
    expect(problems(tracker({}, [objective(), objective()]))).to.deep.equal(['objectives[1].id duplicateId']);
  });
});
