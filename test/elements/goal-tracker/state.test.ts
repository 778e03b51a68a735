// Tests goals in a record: their order, their progress, who met them, and the same result on every device.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { makeEntry } from '../../../src/core/entry.js';
import type { Entry } from '../../../src/core/entry.js';
import {
  beyondEnough,
  goalProblems,
  goalsElsewhere,
  goalsIn,
  rankBetween,
  ranksAfterMove,
  stepProblems,
  suggestionsFor,
} from '../../../src/elements/goal-tracker/state.js';
import type { GoalRules } from '../../../src/core/goal.js';
import type { Objective } from '../../../src/core/objective.js';
import { LearningRecord } from '../../../src/core/record.js';
import { EntryMaker } from '../../support/entries.js';
import { settings } from '../../support/settings.js';
import { dayIn, offsetIn, timeIn, zones } from '../../support/zones.js';

const objective: Objective = {
  id: 'o1',
  title: 'Lines',
  levels: [1, 2, 3, 4].map((value) => ({
    value,
    label: `L${value}`,
    descriptor: `Do ${value}`,
    ...(value === 3 && {
      indicators: [
        { id: 'i1', text: 'I check my rule' },
        { id: 'i2', text: 'Extra', required: false },
      ],
    }),
  })),
};
const today = '2026-11-20';

describe('goals', () => {
  let maker: EntryMaker;
  beforeEach(() => (maker = new EntryMaker()));

  const set = (about = 'g1', more: object = {}) =>
    maker.make({ kind: 'goal-set', by: 'learner', about, objective: 'o1', from: 2, target: 3, ...more });
  const step = (about: string, goal = 'g1', more: object = {}) =>
    maker.make({ kind: 'step-set', by: 'learner', about, goal, what: 'Draw', ...more });
  const change = (more: object, about = 'g1') => maker.make({ kind: 'goal-changed', by: 'learner', about, ...more });
  const first = (entries: readonly Entry[], rules: GoalRules = {}) =>
    goalsIn(new LearningRecord(entries), [objective], rules)[0];

  it('are drafts until a step has a day, or is for before the next test', () => {
    expect(first([set()])?.state).to.equal('draft');
    expect(first([set(), step('s1')])?.state).to.equal('draft');
    expect(first([set(), step('s1', 'g1', { on: today })])?.state).to.equal('active');
    expect(first([set(), step('s1', 'g1', { when: 'nextTest' })])?.state).to.equal('active');
  });

  it('are met by a later rating, and not by an earlier one', () => {
    const before = maker.rate(3);
    expect(first([before, set()])?.state).to.equal('draft');
    const met = first([before, set(), maker.rate(2), maker.rate(4)]);
    expect(met?.state).to.equal('met');
    expect(met?.metBy?.level).to.equal(4);
    expect(met?.droppedTo).to.equal(undefined);
  });

  it('are not met by a correction of an earlier rating', () => {
    const before = maker.rate(3);
    expect(first([before, set('g1', { from: 3 }), maker.rate(3, { revises: before.id })])?.state).to.equal('draft');
  });

  it('are met by a level assessed on the day they were set, or later, at any hour in every zone', () => {
    const hour = fc.integer({ min: 0, max: 24 * 400 });
    const runs = fc.property(fc.constantFrom(...zones), hour, fc.nat(40), fc.nat(40), (zone, start, wait, back) => {
      const setAt = Date.UTC(2026, 8, 1, start);
      const copiedAt = setAt + wait * 3 * 3_600_000 + 1;
      const assessedOn = dayIn(zone, copiedAt - back * 3 * 3_600_000);
      const at = (now: number) => ({ now, offset: offsetIn(zone, now), random: maker.random() });
      const goal = makeEntry(
        { kind: 'goal-set', by: 'learner', about: 'g1', objective: 'o1', from: 2, target: 3 },
        { ...at(setAt), latest: undefined },
      );
      const of = { min: 1, max: 4, proficientAt: 3 };
      const rating = makeEntry(
        { kind: 'rated', by: 'teacher', about: 'o1', level: 3, of, assessedOn },
        { ...at(copiedAt), latest: goal.at },
      );
      expect(first([rating, goal])?.state).to.equal(assessedOn < dayIn(zone, setAt) ? 'draft' : 'met');
    });
    fc.assert(runs, { seed: settings.seed, numRuns: 1000 });
  });

  for (const [zone, setAt, assessedOn, state] of [
    ['America/Phoenix', '2026-11-20T16:00', '2026-11-20', 'met'],
    ['America/Phoenix', '2026-11-20T18:00', '2026-11-20', 'met'],
    ['America/Phoenix', '2026-11-20T18:00', '2026-11-19', 'draft'],
    ['Asia/Tokyo', '2026-11-20T08:00', '2026-11-19', 'draft'],
    ['Asia/Tokyo', '2026-11-20T08:00', '2026-11-20', 'met'],
    // Set on a device with a wrong clock: the order of the entries decides.
    ['UTC', '2099-01-01T12:00', '2026-11-20', 'met'],
    ['UTC', '1970-01-01T12:00', '2026-11-20', 'met'],
  ] as const) {
    it(`set at ${setAt} in ${zone} are ${state === 'met' ? '' : 'not '}met by a level of ${assessedOn}`, () => {
      const time = timeIn(zone, setAt);
      const goal = makeEntry(
        { kind: 'goal-set', by: 'learner', about: 'g1', objective: 'o1', from: 2, target: 3 },
        { now: time, offset: offsetIn(zone, time), latest: undefined, random: maker.random() },
      );
      maker.now = Date.UTC(2026, 10, 24);
      maker.latest = goal.at;
      expect(first([goal, maker.rate(3, { assessedOn })])?.state).to.equal(state);
    });
  }

  it('are ordered and met after an entry from the end of time', () => {
    maker.latest = '9999-12-31T23:59:59.999Z';
    const [one, two] = [set('a'), set('b')];
    const goals = goalsIn(new LearningRecord([two, one, maker.rate(4)]), [objective], {});
    expect(goals.map(({ goal, state, rank }) => [goal.id, state, Number.isFinite(rank)])).to.deep.equal([
      ['a', 'met', true],
      ['b', 'met', true],
    ]);
  });

  it('stay met after a later drop, which is recorded', () => {
    const goal = first([set(), maker.rate(3), maker.rate(1)]);
    expect(goal?.state).to.equal('met');
    expect(goal?.droppedTo).to.equal(1);
  });

  it('reopen when the rating that met them is taken back, or the target is raised', () => {
    const goal = set();
    const rating = maker.rate(3);
    expect(first([goal, rating, maker.retract(rating)])?.state).to.equal('draft');
    expect(first([goal, rating, change({ target: 4 })])?.state).to.equal('draft');
  });

  it('are closed only by a released teacher’s rating under that policy', () => {
    const rules: GoalRules = { closesBy: 'teacher' };
    const entries = [set(), maker.rate(4), maker.rate(3, { by: 'teacher', released: false })];
    expect(first(entries, rules)?.state).to.equal('draft');
    expect(first([...entries, maker.rate(3, { by: 'teacher' })], rules)?.state).to.equal('met');
    expect(first([...entries, maker.rate(3)], { closesBy: 'any' })?.state).to.equal('met');
  });

  it('keep the policy that applied when they were set', () => {
    expect(first([set('g1', { closesBy: 'teacher' }), maker.rate(4)], { closesBy: 'any' })?.state).to.equal('draft');
  });

  it('are closed by the level calculated from all ratings under that policy', () => {
    const rules: GoalRules = { closesBy: 'calculated', method: 'average' };
    const entries = [set(), maker.rate(2), maker.rate(3)];
    expect(first(entries, rules)?.state).to.equal('draft');
    expect(first([...entries, maker.rate(4)], rules)?.metBy?.level).to.equal(4);
    for (const method of ['power-law', 'linear-trend', 'best-fit', 'n-mastery'] as const) {
      expect(first([set(), maker.rate(4)], { closesBy: 'calculated', method })?.state, method).to.equal('met');
    }
    expect(first([set(), maker.rate(3)], { closesBy: 'calculated' })?.state).to.equal('met');
  });

  it('are closed, archived and reopened by a person', () => {
    const entries = [set(), change({ state: 'archived' })];
    expect(first(entries)?.state).to.equal('archived');
    expect(first([...entries, maker.rate(4)])?.state).to.equal('archived');
    expect(first([...entries, change({ state: 'active' })])?.state).to.equal('draft');
    expect(first([set(), change({ state: 'notYet' })])?.state).to.equal('notYet');
  });

  it('are ordered by rank, and without one by when they were set', () => {
    const entries = [set('a'), set('b'), set('c')];
    const order = (more: readonly Entry[] = []) =>
      goalsIn(new LearningRecord([...entries, ...more]), [objective], {})
        .map(({ goal }) => goal.id)
        .join('');
    expect(order()).to.equal('abc');
    const ranks = goalsIn(new LearningRecord(entries), [objective], {}).map(({ rank }) => rank);
    for (const [from, to, result] of [
      [2, 0, 'cab'],
      [0, 2, 'bca'],
      [2, 1, 'acb'],
    ] as const) {
      const moves = ranksAfterMove(ranks, from, to).map(({ place, rank }) => change({ rank }, 'abc'[place]));
      expect(moves).to.have.length(1);
      expect(order(moves)).to.equal(result);
    }
  });

  it('are kept when their objective is removed', () => {
    const record = new LearningRecord([set('g1', { objective: 'old' }), set('g2')]);
    expect(goalsElsewhere(record, [objective], {}).map(({ goal }) => goal.id)).to.deep.equal(['g1']);
    expect(goalsIn(record, [objective], {}).map(({ goal }) => goal.id)).to.deep.equal(['g2']);
  });

  it('are too many when more than three are active', () => {
    const goals = ['a', 'b', 'c', 'd'].flatMap((id) => [set(id), step(`s${id}`, id, { on: today })]);
    const known = goalsIn(new LearningRecord([...goals, set('e')]), [objective], {});
    expect(beyondEnough(known)).to.equal(1);
    expect(beyondEnough(known, 4)).to.equal(0);
  });
});

describe('ranks', () => {
  it('are between two neighbors, or outside of one', () => {
    expect(rankBetween(1, 2)).to.equal(1.5);
    expect(rankBetween(undefined, 2)).to.equal(1);
    expect(rankBetween(2, undefined)).to.equal(3);
    expect(rankBetween(1, 1)).to.equal(undefined);
    expect(rankBetween(1, 1 + Number.EPSILON)).to.equal(undefined);
  });

  it('move one item and keep the order of the others, even when no number is left in between', () => {
    const near = fc.array(fc.constantFrom(1, 1 + Number.EPSILON, 2, 1e12), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(near, fc.nat(), fc.nat(), (found, a, b) => {
        const ranks = found.toSorted((x, y) => x - y);
        const [from, to] = [a % ranks.length, b % ranks.length];
        if (from === to) return;
        const next = [...ranks];
        for (const { place, rank } of ranksAfterMove(ranks, from, to)) next[place] = rank;
        const order = next.map((rank, place) => ({ rank, place })).sort((x, y) => x.rank - y.rank || x.place - y.place);
        const wanted = ranks
          .map((_, place) => place)
          .toSpliced(from, 1)
          .toSpliced(to, 0, from);
        expect(order.map(({ place }) => place)).to.deep.equal(wanted);
      }),
      { seed: settings.seed },
    );
  });
});

describe('problems', () => {
  const goal = (target: number | undefined, on = '', from: number | null = 3) =>
    goalProblems(objective, { from, target, on }, today).map(({ field, code }) => `${field} ${code}`);

  it('of a goal are reported at its field', () => {
    expect(goal(2)).to.deep.equal(['target belowCurrent']);
    expect(goal(5)).to.deep.equal(['target offScale']);
    expect(goal(2.5)).to.deep.equal(['target offScale']);
    expect(goal(undefined, '2026-11-19')).to.deep.equal(['target noTarget', 'on pastDate']);
    expect(goal(4, 'soon')).to.deep.equal(['on notDate']);
  });

  it('do not exist for a goal that is higher, the same to stay there, or the first', () => {
    expect([...goal(4, today), ...goal(3), ...goal(1, '', null)]).to.deep.equal([]);
  });

  it('of a step are reported at its field', () => {
    const step = (what: string, more: object = {}) =>
      stepProblems({ what, ...more }, today).map(({ field, code }) => `${field} ${code}`);
    expect(step(' ')).to.deep.equal(['what noWords', 'when noDate']);
    expect(step('Draw', { on: '2026-11-19' })).to.deep.equal(['on pastDate']);
    expect(step('Draw', { on: today })).to.deep.equal([]);
    expect(step('Draw', { when: 'nextTest' })).to.deep.equal([]);
  });
});

describe('suggestions', () => {
  const texts = (from: number | null, target: number, bank: object[] = []) =>
    suggestionsFor(objective, from, target, bank as never).map((one) => one.text);

  it('are the required indicators of the next level, else its descriptor, then the author’s steps', () => {
    const bank = [{ text: 'Ask' }, { text: 'Other', objective: 'o2' }, { text: 'Mine', objective: 'o1' }];
    expect(texts(2, 3, bank)).to.deep.equal(['I check my rule', 'Ask', 'Mine']);
    expect(texts(3, 4)).to.deep.equal(['Do 4']);
    expect(texts(null, 3)).to.deep.equal(['Do 1']);
  });

  it('never go beyond the goal', () => {
    expect(texts(3, 3)).to.deep.equal([]);
  });
});

describe('goals after random actions on merged devices', () => {
  const states = ['draft', 'active', 'met', 'notYet', 'archived'];

  /** One random action of a person. */
  function act(maker: EntryMaker, entries: readonly Entry[], random: number): Entry {
    const pick = <T>(...options: readonly T[]): T => options[Math.floor(random / 16) % options.length] as T;
    const by = 'learner' as const;
    const goal = `g${Math.floor(random / 256) % 3}`;
    const about = `s${Math.floor(random / 1024) % 3}`;
    const earlier = entries[Math.floor(random / 64) % Math.max(1, entries.length)];
    switch (random % 8) {
      case 0:
        return maker.make({ kind: 'goal-set', by, about: goal, objective: 'o1', from: 1, target: pick(1, 2, 3, 4) });
      case 1:
        return maker.make({ kind: 'goal-changed', by, about: goal, target: pick(1, 2, 3, 4, 9) });
      case 2:
        return maker.make({ kind: 'goal-changed', by, about: goal, state: pick('active', 'notYet', 'archived') });
      case 3:
        return maker.make({ kind: 'goal-changed', by, about: goal, rank: pick(-1, 0, 1, 1e13) });
      case 4:
        return maker.make({ kind: 'step-set', by, about, goal, what: 'Draw', ...(random % 3 > 0 && { on: today }) });
      case 5:
        return maker.make({ kind: 'step-changed', by, about, state: pick('todo', 'done', 'blocked') });
      case 6:
        return earlier ? maker.retract(earlier) : maker.rate(2);
      default:
        return maker.rate(pick(1, 2, 3, 4), { by: pick('learner', 'teacher') });
    }
  }

  it('have one well-formed state, for any order of merging', () => {
    const rules = fc.constantFrom<GoalRules>(
      {},
      { closesBy: 'teacher' },
      { closesBy: 'calculated', method: 'average' },
    );
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.array(fc.nat(), { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
        (rule, devices) => {
          const made = devices.map((acts, index) => {
            const maker = new EntryMaker(index + 1);
            const entries: Entry[] = [];
            for (const one of acts) entries.push(act(maker, entries, one));
            return entries;
          });
          const answers = [made.flat(), made.toReversed().flat(), made.flat().toReversed()].map((entries) => {
            const record = new LearningRecord();
            for (const entry of entries) record.add([entry]);
            record.add(entries);
            return goalsIn(record, [objective], rule);
          });
          const [goals = []] = answers;
          expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).to.equal(1);
          expect(new Set(goals.map(({ goal }) => goal.id)).size).to.equal(goals.length);
          for (const { goal, state, metBy, steps, droppedTo, rank } of goals) {
            expect(states).to.include(state);
            if (state === 'met') expect(metBy).to.not.equal(undefined);
            if (state === 'active') expect(steps.some(({ set }) => set.on)).to.equal(true);
            if (state === 'draft') expect(steps.some(({ set }) => set.on)).to.equal(false);
            if (droppedTo !== undefined) expect(droppedTo).to.be.below(goal.target);
            expect(steps.every((step) => step.goal === goal.id)).to.equal(true);
            expect(Number.isFinite(rank)).to.equal(true);
          }
        },
      ),
      { seed: settings.seed, numRuns: 300 },
    );
  });
});
