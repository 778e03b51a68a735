// Tests a student's progress on a path, open steps and the pace, for any order of entries.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Checkpoint } from '../../../src/core/checkpoint.js';
import type { Entry, EntryBody } from '../../../src/core/entry.js';
import type { LearningPathDefinition, PathStep } from '../../../src/elements/learning-path/definition.js';
import { notReady, paceOf, pathState } from '../../../src/elements/learning-path/state.js';
import { LearningRecord } from '../../../src/core/record.js';
import { EntryMaker } from '../../support/entries.js';
import { settings } from '../../support/settings.js';

const step = (id: string, more: Partial<PathStep> = {}): PathStep => ({ id, kind: 'must', title: id, ...more });
const light = (id: string, more: Partial<Checkpoint> = {}): Checkpoint => ({ id, signal: 'red', title: id, ...more });
const pathOf = (steps: readonly PathStep[], checkpoints: readonly Checkpoint[] = []): LearningPathDefinition => ({
  type: 'learning-path',
  id: 'path',
  title: 'A path',
  steps,
  checkpoints,
});

describe('a path in a record', () => {
  let maker: EntryMaker;
  let entries: Entry[];
  beforeEach(() => {
    maker = new EntryMaker();
    entries = [];
  });

  const add = (body: EntryBody) => {
    const entry = maker.make(body);
    entries.push(entry);
    return entry;
  };
  const move = (about: string, state: 'started' | 'submitted' | 'done') =>
    add({ kind: 'progressed', by: 'learner', about, state });
  const take = (board: string, about: string) => add({ kind: 'chosen', by: 'learner', board, about, label: about });
  const release = (about: string) => add({ kind: 'released', by: 'teacher', about });
  const stateOf = (path: LearningPathDefinition) => pathState(path, new LearningRecord(entries));
  const access = (path: LearningPathDefinition) => stateOf(path).steps.map((one) => `${one.step.id} ${one.access}`);

  it('starts with the first must step', () => {
    const { current, done, required, complete } = stateOf(pathOf([step('x', { kind: 'may' }), step('a'), step('b')]));
    expect([current?.step.id, done, required, complete]).to.deep.equal(['a', 0, 2, false]);
  });

  it('continues with the step that was started last, and then with the first that is not done', () => {
    const path = pathOf([step('a'), step('b'), step('c')]);
    move('a', 'started');
    move('c', 'started');
    expect(stateOf(path).current?.step.id).to.equal('c');
    move('c', 'done');
    expect(stateOf(path).current?.step.id).to.equal('a');
    entries.push(maker.retract(entries[0]!));
    expect(stateOf(path).current?.step.id).to.equal('a');
  });

  it('keeps a step’s progress when the author moves or removes it', () => {
    move('b', 'done');
    move('gone', 'done');
    expect(stateOf(pathOf([step('b'), step('a')])).steps.map(({ progress }) => progress)).to.deep.equal([
      'done',
      'todo',
    ]);
    expect(stateOf(pathOf([step('gone')])).complete).to.equal(true);
  });

  it('blocks a step that waits for another', () => {
    const path = pathOf([step('a'), step('b', { after: ['a'] })]);
    expect(access(path)).to.deep.equal(['a open', 'b waits']);
    expect(stateOf(path).steps[1]?.waitsFor).to.deep.equal(['a']);
    move('a', 'done');
    expect(access(path)).to.deep.equal(['a open', 'b open']);
  });

  it('stops at a red light until the teacher releases it, and again after a relock', () => {
    const path = pathOf([step('a', { checkpoint: 'c' }), step('b')], [light('c')]);
    move('a', 'done');
    expect(access(path)).to.deep.equal(['a open', 'b locked']);
    expect(stateOf(path).stop?.step.id).to.equal('a');
    expect(stateOf(path).current).to.equal(undefined);
    const withMore = pathOf([step('x', { kind: 'may' }), ...path.steps], path.checkpoints);
    expect(stateOf(withMore).current, 'what may be done waits').to.equal(undefined);
    release('c');
    expect(access(path)).to.deep.equal(['a open', 'b open']);
    expect(stateOf(path).current?.step.id).to.equal('b');
    add({ kind: 'relocked', by: 'teacher', about: 'c' });
    expect(access(path)).to.deep.equal(['a open', 'b locked']);
  });

  it('hides everything after a hard checkpoint', () => {
    const path = pathOf(
      [step('a', { checkpoint: 'soft' }), step('b', { checkpoint: 'hard' }), step('c'), step('d')],
      [light('soft'), light('hard', { lock: 'hard' })],
    );
    expect(access(path)).to.deep.equal(['a open', 'b locked', 'c hidden', 'd hidden']);
    release('hard');
    expect(access(path)).to.deep.equal(['a open', 'b locked', 'c locked', 'd locked']);
    release('soft');
    expect(access(path)).to.deep.equal(['a open', 'b open', 'c open', 'd open']);
  });

  it('does not stop at yellow, unless the student is at red and the checkpoint escalates', () => {
    const path = (escalate: boolean) =>
      pathOf([step('a', { checkpoint: 'c' }), step('b')], [light('c', { signal: 'yellow', escalate })]);
    expect(access(path(true))).to.deep.equal(['a open', 'b open']);
    add({ kind: 'signaled', by: 'learner', about: 'c', understanding: 'red' });
    expect(access(path(false))).to.deep.equal(['a open', 'b open']);
    expect(access(path(true))).to.deep.equal(['a open', 'b locked']);
  });

  it('has the steps of a branch only once its option is chosen', () => {
    const path = pathOf([
      step('pick', {
        kind: 'choose',
        options: [
          { id: 'film', title: 'Film', steps: ['cut'] },
          { id: 'text', title: 'Text', steps: ['draft'] },
        ],
      }),
      step('cut'),
      step('draft'),
      step('end', { after: ['cut', 'draft'] }),
    ]);
    expect(access(path)).to.deep.equal(['pick open', 'end open']);
    take('pick', 'film');
    expect(access(path)).to.deep.equal(['pick open', 'cut open', 'end waits']);
    expect(stateOf(path).steps.map(({ place }) => place)).to.deep.equal([1, 2, 3]);
  });

  it('counts an own prompt once the teacher approves it, or immediately if the author allows that', () => {
    const path = (own: PathStep['own']) =>
      pathOf([step('pick', { kind: 'choose', own: own ?? {}, options: [{ id: 'o', title: 'O' }] })]);
    add({ kind: 'proposed', by: 'learner', about: 'mine', board: 'pick', title: 'My own', how: 'H' });
    take('pick', 'mine');
    expect(stateOf(path({})).steps[0]?.isChosen).to.equal(false);
    expect(stateOf(path({ countWhilePending: true })).steps[0]?.isChosen).to.equal(true);
    add({ kind: 'decided', by: 'teacher', about: 'mine', answer: 'approved' });
    expect(stateOf(path({})).steps[0]?.isChosen).to.equal(true);
  });

  it('keeps a choice that was removed as archived, and requires another', () => {
    take('pick', 'gone');
    const [one] = stateOf(pathOf([step('pick', { kind: 'choose', options: [{ id: 'o', title: 'O' }] })])).steps;
    expect(one?.choices.map(({ id, archived, label }) => [id, archived, label])).to.deep.equal([
      ['gone', true, 'gone'],
    ]);
    expect(one?.isChosen).to.equal(false);
  });

  it('is complete when all must steps are done and no light is red', () => {
    const path = pathOf([step('a'), step('b', { checkpoint: 'c' }), step('x', { kind: 'may' })], [light('c')]);
    move('a', 'done');
    move('b', 'done');
    expect(stateOf(path).complete).to.equal(false);
    release('c');
    expect(stateOf(path).complete).to.equal(true);
  });

  it('is not complete while nothing is done, even when every step is optional', () => {
    const path = pathOf([step('x', { kind: 'may' }), step('y', { kind: 'may' })]);
    const sum = () => {
      const { done, required, complete } = stateOf(path);
      return [done, required, complete];
    };
    expect(sum()).to.deep.equal([0, 2, false]);
    move('x', 'done');
    expect(sum()).to.deep.equal([1, 2, false]);
    move('y', 'done');
    expect(sum()).to.deep.equal([2, 2, true]);
  });

  it('opens a finished choice again when it is given up or declined, and blocks what waits for it', () => {
    const options = [{ id: 'o', title: 'O' }];
    const path = pathOf([step('pick', { kind: 'choose', options, own: {} }), step('end', { after: ['pick'] })]);
    take('pick', 'o');
    move('pick', 'done');
    move('end', 'done');
    expect(stateOf(path).complete).to.equal(true);
    add({ kind: 'unchosen', by: 'learner', board: 'pick', about: 'o' });
    const { steps, complete, done, current } = stateOf(path);
    expect(steps.map(({ progress }) => progress)).to.deep.equal(['started', 'done']);
    expect([complete, done, current?.step.id]).to.deep.equal([false, 1, 'pick']);
    expect(steps[1]?.waitsFor).to.deep.equal(['pick']);

    add({ kind: 'proposed', by: 'learner', about: 'mine', board: 'pick', title: 'My own', how: 'H' });
    add({ kind: 'decided', by: 'teacher', about: 'mine', answer: 'approved' });
    take('pick', 'mine');
    expect(stateOf(path).complete).to.equal(true);
    add({ kind: 'decided', by: 'teacher', about: 'mine', answer: 'declined' });
    expect(stateOf(path).complete).to.equal(false);
  });

  it('keeps a choice finished when the author removes the option afterwards', () => {
    take('pick', 'gone');
    move('pick', 'done');
    const path = pathOf([step('pick', { kind: 'choose', options: [{ id: 'o', title: 'O' }] })]);
    expect(stateOf(path).complete).to.equal(true);
  });

  it('takes the student’s own level for being ready, not a level copied from the teacher', () => {
    const test = step('test', { kind: 'assess', ready: { selfRating: { objective: 'o1', atLeast: 3 } } });
    const missing = () => notReady(pathOf([test]), test, new LearningRecord(entries), []).map(({ code }) => code);
    entries.push(maker.rate(4, { copied: true }));
    expect(missing()).to.deep.equal(['rating']);
    entries.push(maker.rate(1), maker.rate(4, { copied: true }));
    expect(missing()).to.deep.equal(['rating']);
    entries.push(maker.rate(3), maker.rate(1, { copied: true }));
    expect(missing()).to.deep.equal([]);
  });

  it('lists what is missing before "I’m ready", for each part of the policy', () => {
    const test = step('test', {
      kind: 'assess',
      ready: {
        selfRating: { objective: 'o1', atLeast: 3 },
        checklist: [
          { id: 'x', text: 'X' },
          { id: 'y', text: 'Y' },
        ],
        musts: true,
      },
    });
    const path = pathOf([step('a'), step('b', { kind: 'may' }), test, step('later')]);
    const missing = (checked: string[]) =>
      notReady(path, test, new LearningRecord(entries), checked).map(({ code, count }) => `${code} ${count ?? ''}`);
    expect(missing([])).to.deep.equal(['rating ', 'checklist 2', 'musts 1']);
    entries.push(maker.rate(2));
    move('a', 'done');
    expect(missing(['x'])).to.deep.equal(['rating ', 'checklist 1']);
    entries.push(maker.rate(4, { by: 'teacher' }));
    expect(missing(['x', 'y'])).to.deep.equal(['rating ']);
    entries.push(maker.rate(3));
    expect(missing(['x', 'y'])).to.deep.equal([]);
  });

  const paces: readonly (readonly [today: string, done: string[], expected: string])[] = [
    ['2026-11-15', [], 'on 0 2026-11-16'],
    ['2026-11-16', [], 'on 0 2026-11-16'],
    ['2026-11-17', [], 'behind 1 2026-11-18'],
    ['2026-11-17', ['a'], 'on 0 2026-11-18'],
    ['2026-11-17', ['a', 'b'], 'ahead 1 2026-11-20'],
    ['2026-11-18', ['a', 'c'], 'on 0 2026-11-18'],
    ['2026-11-17', ['c'], 'behind 1 2026-11-18'],
    ['2026-11-30', [], 'behind 3 undefined'],
    ['2026-11-30', ['a', 'b', 'c'], 'on 0 undefined'],
  ];
  for (const [today, done, expected] of paces) {
    it(`is ${expected} on ${today} with ${done.join(', ') || 'nothing'} done`, () => {
      const path = pathOf([
        step('a', { by: '2026-11-16' }),
        step('b', { by: '2026-11-18' }),
        step('may', { kind: 'may', by: '2026-11-10' }),
        step('c', { by: '2026-11-20' }),
      ]);
      for (const id of done) move(id, 'done');
      const pace = paceOf(stateOf(path), today);
      expect(`${pace?.is} ${pace?.steps} ${pace?.next}`).to.equal(expected);
    });
  }

  it('has no pace without days', () => {
    expect(paceOf(stateOf(pathOf([step('a')])), '2026-11-20')).to.equal(undefined);
  });

  it('never opens a step behind a checkpoint, for random actions in any order', () => {
    const path = pathOf(
      [
        step('a'),
        step('pick', {
          kind: 'choose',
          own: {},
          options: [
            { id: 'p', title: 'P', steps: ['branch'] },
            { id: 'q', title: 'Q' },
          ],
          checkpoint: 'soft',
        }),
        step('branch', { after: ['a'] }),
        step('b', { checkpoint: 'hard' }),
        step('test', { kind: 'assess' }),
      ],
      [light('soft', { signal: 'yellow', escalate: true }), light('hard', { lock: 'hard' })],
    );
    const about = fc.constantFrom(...path.steps.map(({ id }) => id));
    const at = fc.constantFrom('soft', 'hard');
    const act: fc.Arbitrary<EntryBody> = fc.oneof(
      fc.record({
        kind: fc.constant('progressed' as const),
        by: fc.constant('learner' as const),
        about,
        state: fc.constantFrom('started', 'submitted', 'done'),
      }),
      fc.record({
        kind: fc.constantFrom('chosen' as const, 'unchosen' as const),
        by: fc.constant('learner' as const),
        about: fc.constantFrom('p', 'q', 'gone'),
        board: fc.constant('pick'),
      }),
      fc.record({
        kind: fc.constantFrom('released' as const, 'relocked' as const),
        by: fc.constant('teacher' as const),
        about: at,
      }),
      fc.record({
        kind: fc.constant('signaled' as const),
        by: fc.constant('learner' as const),
        about: at,
        understanding: fc.constantFrom('red', 'yellow', 'green'),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), fc.infiniteStream(fc.double({ noNaN: true })), (acts, order) => {
        const one = new EntryMaker();
        const made = acts.map((body) => one.make(body));
        const state = pathState(path, new LearningRecord(made));
        const mixed = made
          .map((entry) => ({ entry, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(pathState(path, new LearningRecord(mixed))).to.deep.equal(state);

        let stopped = false;
        let hidden = false;
        for (const { access: can, status, checkpoint, step: now } of state.steps) {
          expect(can === 'hidden', now.id).to.equal(hidden);
          expect(can === 'locked' || can === 'hidden', now.id).to.equal(stopped);
          stopped ||= status?.stopped === true;
          hidden ||= status?.stopped === true && checkpoint?.lock === 'hard';
        }
        expect(state.steps.map(({ place }) => place)).to.deep.equal(state.steps.map((_, index) => index + 1));
        expect(state.steps.some(({ step: now }) => now.id === 'branch')).to.equal(
          state.steps[1]?.choices.some(({ id }) => id === 'p'),
        );
        expect(state.done).to.be.at.most(state.required);
        if (state.current)
          expect([state.current.access, state.current.progress === 'done']).to.deep.equal(['open', false]);
      }),
      { seed: settings.seed, numRuns: Math.max(100, Math.round(settings.operations / 200)) },
    );
  });
});
