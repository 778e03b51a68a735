// Tests the record: its results, which do not depend on order, repetition, batches or clocks.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonicalJson, isKind, parseEntry } from '../../src/core/entry.js';
import type { Entry, EntryKind, EntryOf, KnownEntry } from '../../src/core/entry.js';
import { compareEntries, LearningRecord } from '../../src/core/record.js';
import { EntryMaker, noon, plain } from '../support/entries.js';
import { settings } from '../support/settings.js';

const levels = (entries: readonly { level: number | null }[]): (number | null)[] => entries.map(({ level }) => level);
const texts = (entries: readonly { text: string }[]): string[] => entries.map(({ text }) => text);

function known(json: object): Entry {
  const parsed = parseEntry(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('LearningRecord', () => {
  let maker: EntryMaker;
  beforeEach(() => {
    maker = new EntryMaker();
  });

  it('is empty at first', () => {
    const record = new LearningRecord();
    expect(record.entries).to.deep.equal([]);
    expect(record.latestAt).to.equal(undefined);
    expect(record.latestRating('o1')).to.equal(undefined);
    expect(record.ratingsOf('o1')).to.deep.equal([]);
    expect(record.goalsOn('o1')).to.deep.equal([]);
    expect(record.conflicts).to.deep.equal([]);
  });

  it('returns the ratings of an objective, oldest first, by everyone or by one role', () => {
    const entries = [maker.rate(1), maker.rate(2, { by: 'teacher' }), maker.rate(3), maker.rate(4, { about: 'o2' })];
    const record = new LearningRecord(entries);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([1, 2, 3]);
    expect(levels(record.ratingsOf('o1', 'teacher'))).to.deep.equal([2]);
    expect(record.latestRating('o1')?.level).to.equal(3);
    expect(record.latestRating('o1', 'teacher')?.level).to.equal(2);
    expect(record.latestAt).to.equal(entries[3]?.at);
  });

  it('returns the entries that were new', () => {
    const [a, b, c] = [maker.rate(1), maker.rate(2), maker.rate(3)];
    const record = new LearningRecord([b]);
    expect(record.add([c, b, a, a])).to.deep.equal([c, a]);
    expect(record.add([known(plain(a))])).to.deep.equal([]);
    expect(record.entries).to.deep.equal([a, b, c]);
  });

  it('distinguishes null from zero', () => {
    const record = new LearningRecord([maker.rate(0), maker.rate(null)]);
    expect(record.latestRating('o1')?.level).to.equal(null);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([0, null]);
  });

  it('leaves out a retracted rating, and shows it again when the retraction is retracted', () => {
    const rating = maker.rate(2);
    const undo = maker.retract(rating);
    const redo = maker.retract(undo);
    const undoAgain = maker.retract(redo);
    const record = new LearningRecord([rating]);
    const seen = [undo, redo, undoAgain].map((entry) => {
      record.add([entry]);
      return [record.ratingsOf('o1').length, record.isOut(rating), record.isOut(undo)];
    });
    expect(seen).to.deep.equal([
      [0, true, false],
      [1, false, true],
      [0, true, false],
    ]);
    expect(record.entries).to.have.lengthOf(4);
  });

  it('allows retractions by the same role, and by a teacher of anything', () => {
    const rating = maker.rate(2);
    const byPeer = maker.retract(rating, 'peer');
    const byTeacher = maker.retract(rating, 'teacher');
    const teachers = maker.rate(4, { by: 'teacher' });
    const byLearner = maker.retract(teachers);
    expect(levels(new LearningRecord([rating, byPeer]).ratingsOf('o1'))).to.deep.equal([2]);
    expect(levels(new LearningRecord([rating, byTeacher]).ratingsOf('o1'))).to.deep.equal([]);
    expect(levels(new LearningRecord([teachers, byLearner]).ratingsOf('o1'))).to.deep.equal([4]);
  });

  it('ignores a retraction or revision that does not sort after its target', () => {
    const maker2 = new EntryMaker(2, noon + 3_600_000);
    const later = maker2.rate(2);
    const retraction = maker.retract(later);
    const revision = maker.rate(4, { revises: later.id });
    const itself = known({ ...plain(retraction), id: 'self', about: 'self' });
    const record = new LearningRecord([later, retraction, revision, itself]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([4, 2]);
    expect(record.isOut(itself)).to.equal(false);
  });

  it('shows the latest revision of a rating in the place of the first', () => {
    const first = maker.rate(1);
    const second = maker.rate(2);
    const third = maker.rate(3, { revises: first.id });
    const fourth = maker.rate(4, { revises: first.id });
    const record = new LearningRecord([first, second, third, fourth]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([4, 2]);
    expect(record.latestRating('o1')?.level).to.equal(2);
    expect(record.versionsOf(fourth)).to.deep.equal([first, third, fourth]);
    record.add([maker.retract(fourth)]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([3, 2]);
    record.add([maker.retract(third)]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([1, 2]);
  });

  it('shows both revisions of the same text', () => {
    const first = maker.reflect('a');
    const last = maker.reflect('z');
    const revisions = [maker.reflect('b', { revises: first.id }), maker.reflect('c', { revises: first.id })];
    const record = new LearningRecord([first, last, ...revisions]);
    expect(texts(record.reflectionsOn('o1'))).to.deep.equal(['b', 'c', 'z']);
    record.add([maker.reflect('d', { revises: revisions[0]!.id })]);
    expect(texts(record.reflectionsOn('o1'))).to.deep.equal(['c', 'd', 'z']);
  });

  it('does not show a text again when its revised revision is retracted', () => {
    const first = maker.reflect('a');
    const second = maker.reflect('b', { revises: first.id });
    const third = maker.reflect('c', { revises: second.id });
    const record = new LearningRecord([first, second, third, maker.retract(second)]);
    expect(texts(record.reflectionsOn('o1'))).to.deep.equal(['c']);
  });

  it('treats a revision of another kind, subject or role as a separate entry', () => {
    const first = maker.rate(1);
    const entries = [
      maker.reflect('a', { revises: first.id }),
      maker.rate(2, { revises: first.id, by: 'teacher' }),
      maker.rate(3, { revises: first.id, about: 'o2' }),
      maker.rate(4, { revises: 'nothing' }),
    ];
    const record = new LearningRecord([first, ...entries]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([1, 2, 4]);
    expect(levels(record.ratingsOf('o2'))).to.deep.equal([3]);
    expect(texts(record.reflectionsOn('o1'))).to.deep.equal(['a']);
  });

  it('does not change a returned list when entries are added', () => {
    const record = new LearningRecord([maker.rate(1)]);
    const before = record.ratingsOf('o1');
    record.add([maker.rate(2)]);
    expect(levels(before)).to.deep.equal([1]);
  });

  it('returns a goal in its present state', () => {
    const set = maker.make({ kind: 'goal-set', by: 'learner', about: 'g1', objective: 'o1', from: null, target: 3 });
    const record = new LearningRecord([set]);
    expect(record.goalsOn('o1')).to.have.lengthOf(1);
    expect(record.goal('g1')).to.include({
      from: null,
      target: 3,
      state: 'active',
      closesBy: 'any',
      review: undefined,
    });
    const met = maker.make({ kind: 'goal-changed', by: 'teacher', about: 'g1', state: 'met' });
    record.add([
      maker.make({ kind: 'goal-changed', by: 'learner', about: 'g1', target: 4, on: '2027-01-15' }),
      met,
      maker.make({ kind: 'goal-changed', by: 'learner', about: 'g1', why: 'I want to build.' }),
    ]);
    expect(record.goal('g1')).to.include({ target: 4, on: '2027-01-15', state: 'met', why: 'I want to build.' });
    record.add([maker.retract(met, 'teacher')]);
    expect(record.goal('g1')?.state).to.equal('active');
    record.add([maker.retract(set)]);
    expect(record.goalsOn('o1')).to.deep.equal([]);
  });

  it('returns the steps of a plan in their present state', () => {
    const step = (id: string, what: string): Entry =>
      maker.make({ kind: 'step-set', by: 'learner', about: id, goal: 'g1', what });
    const record = new LearningRecord([step('s1', 'Read'), step('s2', 'Write')]);
    record.add([maker.make({ kind: 'step-changed', by: 'learner', about: 's1', state: 'blocked', note: 'no book' })]);
    record.add([maker.make({ kind: 'step-changed', by: 'learner', about: 's1', state: 'done' })]);
    const steps = record.stepsOf('g1').map(({ id, what, state, note }) => ({ id, what, state, note }));
    expect(steps).to.deep.equal([
      { id: 's1', what: 'Read', state: 'done', note: undefined },
      { id: 's2', what: 'Write', state: 'todo', note: undefined },
    ]);
    expect(record.stepsOf('g2')).to.deep.equal([]);
  });

  it('keeps entries about removed objectives, and returns them as archived', () => {
    const old = maker.rate(2, { about: 'gone' });
    const goal = maker.make({ kind: 'goal-set', by: 'learner', about: 'g1', objective: 'gone', from: 2, target: 3 });
    const record = new LearningRecord([
      old,
      maker.rate(3),
      goal,
      maker.make({ kind: 'shown', by: 'learner', about: 'r', to: 'mother' }),
    ]);
    expect(record.archived(new Set(['o1']))).to.deep.equal([old, goal]);
    expect(record.archived(new Set(['o1', 'gone']))).to.deep.equal([]);
  });

  it('keeps and counts newer entries, and keeps unknown kinds, without interpreting them', () => {
    const newer = known({ ...plain(maker.rate(4)), v: 2 });
    const strange = known({ v: 1, id: 's', at: newer.at, kind: 'sang', about: 'o1' });
    const retraction = known({ ...plain(maker.retract(newer)), v: 3 });
    const record = new LearningRecord([maker.rate(1), newer, strange, retraction]);
    expect(levels(record.ratingsOf('o1'))).to.deep.equal([1]);
    expect(record.newerCount).to.equal(2);
    expect(record.entries).to.have.lengthOf(4);
  });

  it('keeps the first of two bodies with the same id in canonical JSON order, and reports both', () => {
    const one = maker.rate(1);
    const bodies = [3, 2, 4].map((level) => known({ ...plain(one), level, at: `2026-11-2${level}T00:00:00.000Z` }));
    const [, kept] = bodies as [Entry, Entry, Entry];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1, 0, 1],
    ]) {
      const record = new LearningRecord();
      for (const index of order) record.add([bodies[index]!]);
      expect(record.entries).to.deep.equal([kept]);
      expect(record.get(one.id)).to.equal(kept);
      expect(record.latestRating('o1')).to.equal(kept);
      const dropped = [bodies[0], bodies[2]].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
      expect(record.conflicts).to.deep.equal([{ id: one.id, kept, dropped }]);
    }
  });

  it('handles ten thousand nested retractions without a stack overflow', () => {
    const entries: Entry[] = [maker.rate(1)];
    for (let depth = 0; depth < 10_000; depth += 1) entries.push(maker.retract(entries.at(-1)!));
    expect(new LearningRecord(entries).ratingsOf('o1')).to.have.lengthOf(1);
    expect(new LearningRecord(entries.slice(0, -1)).ratingsOf('o1')).to.have.lengthOf(0);
  });

  it('handles ten thousand nested revisions', () => {
    const entries = [maker.rate(1)];
    for (let depth = 0; depth < 10_000; depth += 1) entries.push(maker.rate(2, { revises: entries.at(-1)!.id }));
    const record = new LearningRecord(entries);
    expect(record.ratingsOf('o1')).to.deep.equal([entries.at(-1)]);
    expect(record.versionsOf(entries.at(-1)!)).to.have.lengthOf(10_001);
  });
});

/** All results of a record as one text. */
function stateOf(record: LearningRecord): string {
  const abouts = [...new Set(record.entries.map(({ about }) => about ?? ''))].sort();
  return canonicalJson({
    entries: record.entries,
    shown: abouts.flatMap((about) => shownKinds.map((kind) => record.shown(kind, about).map(({ id }) => id))),
    goals: ['o0', 'o1'].map((objective) => record.goalsOn(objective).map(plainGoal)),
    conflicts: record.conflicts,
    newer: record.newerCount,
  });
}

const plainGoal = (goal: object): unknown => JSON.parse(JSON.stringify(goal));
const shownKinds: readonly EntryKind[] = ['rated', 'reflected', 'goal-set', 'goal-changed'];

/** A slow and simple implementation of the rules: what `shown` must return. */
function expectedShown(entries: readonly Entry[], kind: EntryKind, about: string): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isOut = (entry: Entry): boolean =>
    entries.some(
      (other) =>
        isKind(other, 'retracted') &&
        other.about === entry.id &&
        compareEntries(entry, other) < 0 &&
        (other.by === entry.by || other.by === 'teacher') &&
        !isOut(other),
    );
  const revised = (entry: Entry): Entry | undefined => {
    const before = byId.get(entry.revises ?? '');
    const fits =
      before &&
      compareEntries(before, entry) < 0 &&
      before.by === entry.by &&
      before.kind === entry.kind &&
      before.about === entry.about;
    return fits ? before : undefined;
  };
  const rootOf = (entry: Entry): Entry => {
    const before = revised(entry);
    return before ? rootOf(before) : entry;
  };
  const candidates = entries.filter((entry): entry is KnownEntry => isKind(entry, kind) && entry.about === about);
  const isReplaced = (entry: Entry): boolean =>
    candidates.some((other) => revised(other) === entry && (!isOut(other) || isReplaced(other)));
  const leaves = candidates.filter((entry) => !isOut(entry) && !isReplaced(entry));
  const settled =
    kind === 'reflected'
      ? leaves
      : leaves.filter(
          (leaf) => !leaves.some((other) => rootOf(other) === rootOf(leaf) && compareEntries(leaf, other) < 0),
        );
  return settled.sort((a, b) => compareEntries(rootOf(a), rootOf(b)) || compareEntries(a, b)).map(({ id }) => id);
}

interface Replica {
  record: LearningRecord;
  skew: number;
}

const year = 365 * 86_400_000;

/**
 * One random number decides one event on one device. The event depends only on that number, so that a run can be
 * repeated.
 */
function happen(
  replicas: readonly Replica[],
  create: () => LearningRecord,
  maker: EntryMaker,
  command: number,
  made: Entry[],
): void {
  const pick = (count: number): number => {
    const picked = command % count;
    command = Math.trunc(command / count);
    return picked;
  };
  const at = (index: number): Replica => replicas[index] as Replica;
  const here = at(pick(replicas.length));
  const what = pick(10);
  if (what === 0) {
    here.skew = (pick(21) - 10) * year + pick(1000);
  } else if (what === 1) {
    const { entries } = here.record;
    here.record = create();
    here.record.add(shuffled(entries, command));
  } else if (what <= 3) {
    const there = at(pick(replicas.length));
    const some = shuffled(there.record.entries, command).slice(pick(2) * pick(9));
    const cut = pick(some.length + 1);
    here.record.add(some.slice(0, cut));
    here.record.add([...some.slice(cut), ...some.slice(0, pick(3))]);
  } else {
    const by = pick(5) === 0 ? 'teacher' : 'learner';
    const about = `o${pick(2)}`;
    const { entries } = here.record;
    const earlier = entries[entries.length - 1 - pick(Math.max(entries.length, 1))];
    const revises = earlier && pick(2) === 0 ? { revises: earlier.id } : {};
    maker.now = noon + here.skew + made.length;
    maker.latest = here.record.latestAt;
    const entry =
      what === 4 && earlier
        ? maker.retract(earlier, by)
        : what === 5
          ? maker.reflect(`words ${made.length}`, { by: 'learner', about, ...revises })
          : what === 6
            ? maker.make({
                kind: 'goal-set',
                by,
                about: `g${pick(2)}`,
                objective: about,
                from: null,
                target: pick(5),
                ...revises,
              })
            : what === 7
              ? maker.make({ kind: 'goal-changed', by, about: `g${pick(2)}`, target: pick(5) })
              : what === 8 && earlier && pick(4) === 0
                ? known({ ...plain(earlier), at: entries.at(-1)?.at, text: `rival ${pick(3)}` })
                : maker.rate(pick(5), { by, about, ...revises });
    made.push(entry);
    expect(here.record.add([entry]).length).to.be.at.most(1);
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    seed = (Math.imul(seed ^ index, 1664525) + 1013904223) >>> 0;
    const other = seed % (index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

/**
 * Random events on two to six devices, after which all devices must have the same state; `onRun` receives the number of
 * events.
 */
function scenario(
  create: () => LearningRecord,
  onRun: (operations: number, entries: number) => void = () => undefined,
): fc.IProperty<unknown> {
  const commands = fc.array(fc.maxSafeNat(), { maxLength: 120, size: 'max' });
  return fc.property(fc.integer({ min: 2, max: 6 }), commands, (count, steps) => {
    const replicas = Array.from({ length: count }, (): Replica => ({ record: create(), skew: 0 }));
    const maker = new EntryMaker(count);
    const made: Entry[] = [];
    for (const step of steps) happen(replicas, create, maker, step, made);
    onRun(steps.length, made.length);

    for (const [index, { record }] of replicas.entries()) record.add(shuffled(made, index));
    const states = new Set(replicas.map(({ record }) => stateOf(record)));
    const sorted = create();
    sorted.add([...made].sort(compareEntries));
    expect(states.add(stateOf(sorted)).size, 'states').to.equal(1);

    const { record } = replicas[0] as Replica;
    expect(new Set(record.entries.map(({ id }) => id))).to.deep.equal(new Set(made.map(({ id }) => id)));
    expect([...record.entries].sort(compareEntries)).to.deep.equal(record.entries);
    // The simple implementation takes quadratic time, so only every eighth run is compared with it.
    if (steps.length % 8 !== 0) return;
    for (const about of ['o0', 'o1', 'g0', 'g1']) {
      for (const kind of shownKinds) {
        const shown = record.shown(kind, about).map(({ id }) => id);
        expect(shown).to.deep.equal(expectedShown(record.entries, kind, about));
      }
    }
  });
}

describe('records on two to six devices', () => {
  it('have the same state in the end and lose nothing, for any order, repetition, batches and clocks', function () {
    this.timeout(1_800_000);
    let operations = 0;
    let entries = 0;
    const runs = scenario(
      () => new LearningRecord(),
      (steps, made) => {
        operations += steps;
        entries += made;
      },
    );
    for (let round = 0; operations < settings.operations; round += 1) {
      fc.assert(runs, { seed: settings.seed + round, numRuns: 100 });
    }
    console.log(`records: seed ${settings.seed}, ${operations} operations, ${entries} entries`);
  });

  const faults: Record<string, new () => LearningRecord> = {
    'drops late entries': class extends LearningRecord {
      override add(entries: readonly Entry[]): readonly Entry[] {
        return super.add(entries.filter(({ at }) => this.latestAt === undefined || at >= this.latestAt));
      }
    },
    'keeps the body that arrived first of two with the same id': class extends LearningRecord {
      override add(entries: readonly Entry[]): readonly Entry[] {
        return entries.flatMap((entry) => (this.get(entry.id) ? [] : super.add([entry])));
      }
    },
    'shows entries in the order of arrival': class extends LearningRecord {
      arrived: string[] | undefined;
      override add(entries: readonly Entry[]): readonly Entry[] {
        const added = super.add(entries);
        (this.arrived ??= []).push(...added.map(({ id }) => id));
        return added;
      }
      override shown<K extends EntryKind>(kind: K, about: string): readonly EntryOf<K>[] {
        const place = ({ id }: Entry): number => this.arrived?.indexOf(id) ?? -1;
        return [...super.shown(kind, about)].sort((a, b) => place(a) - place(b));
      }
    },
    'ignores retractions of retractions': class extends LearningRecord {
      override shown<K extends EntryKind>(kind: K, about: string): readonly EntryOf<K>[] {
        const named = new Set(this.entries.map((entry) => (entry.kind === 'retracted' ? entry.about : undefined)));
        return super.shown(kind, about).filter(({ id }) => !named.has(id));
      }
    },
  };
  for (const [fault, Faulty] of Object.entries(faults)) {
    it(`differ when one ${fault}`, () => {
      expect(stateOf(new Faulty())).to.equal(stateOf(new LearningRecord()));
      const { failed } = fc.check(
        scenario(() => new Faulty()),
        { seed: settings.seed, numRuns: 500, endOnFailure: true },
      );
      expect(failed).to.equal(true);
    });
  }
});
