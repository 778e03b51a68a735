// Tests what a record says about a choice board, in any order of entries.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boardState } from '../../src/core/choices.js';
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';
import type { Entry } from '../../src/core/entry.js';
import { LearningRecord } from '../../src/core/record.js';
import { EntryMaker } from '../support/entries.js';
import { settings } from '../support/settings.js';

const board: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board',
  title: 'A board',
  options: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
  proposals: { countWhilePending: true },
};

describe('boardState', () => {
  let maker: EntryMaker;
  beforeEach(() => {
    maker = new EntryMaker();
  });

  const choose = (about: string, more: object = {}) =>
    maker.make({ kind: 'chosen', by: 'learner', board: 'board', about, ...more });
  const drop = (about: string) => maker.make({ kind: 'unchosen', by: 'learner', board: 'board', about });
  const move = (about: string, state: 'started' | 'submitted' | 'done') =>
    maker.make({ kind: 'progressed', by: 'learner', about, state });
  const propose = (about: string, title: string, revises?: string) =>
    maker.make({
      kind: 'proposed',
      by: 'learner',
      board: 'board',
      about,
      title,
      how: 'H',
      ...(revises && { revises }),
    });
  const decide = (about: string, answer: 'approved' | 'changesAsked' | 'declined', note = '') =>
    maker.make({ kind: 'decided', by: 'teacher', about, answer, note });
  const stateOf = (...entries: Entry[]) => boardState(board, new LearningRecord(entries));

  it('is empty at first', () => {
    expect(stateOf()).to.deep.equal({
      selection: { chosen: [], proposals: [], started: [] },
      choices: [],
      proposals: [],
    });
  });

  it('lists choices in the order they were chosen, not in the order of later entries about them', () => {
    const entries = [
      choose('b'),
      choose('a'),
      choose('b', { with: 'partner', partners: [{ label: 'Ana', agreed: true }] }),
    ];
    const { selection, choices } = stateOf(...entries);
    expect(selection.chosen).to.deep.equal(['b', 'a']);
    expect(choices[0]).to.deep.include({ with: 'partner', partners: [{ label: 'Ana', agreed: true }] });
  });

  it('starts from scratch when a dropped choice is chosen again', () => {
    expect(stateOf(choose('a'), choose('b'), drop('a'), choose('a')).selection.chosen).to.deep.equal(['b', 'a']);
    expect(stateOf(choose('a'), drop('a')).choices).to.deep.equal([]);
  });

  it('keeps progress and feedback through a swap and back', () => {
    const helped = () => maker.make({ kind: 'gave-feedback', by: 'learner', about: 'a', helped: 'some' });
    const entries = [choose('a'), move('a', 'started'), move('a', 'done'), helped(), drop('a'), choose('a')];
    expect(stateOf(...entries).choices[0]).to.deep.include({ progress: 'done', helped: 'some' });
    expect(stateOf(...entries).selection.started).to.deep.equal(['a']);
  });

  it('ignores retracted entries', () => {
    const [a, b] = [choose('a'), choose('b')];
    expect(stateOf(a, b, maker.retract(a)).selection.chosen).to.deep.equal(['b']);
  });

  it('ignores other boards and choices made by a teacher', () => {
    const other = maker.make({ kind: 'chosen', by: 'learner', board: 'other', about: 'a' });
    const teacher = maker.make({ kind: 'chosen', by: 'teacher', board: 'board', about: 'b' });
    expect(stateOf(other, teacher).selection.chosen).to.deep.equal([]);
  });

  it('lists must-dos before any choice, with partners if there are any', () => {
    const must = { ...board, rules: { mustDo: ['c'] } };
    const record = new LearningRecord([choose('a'), choose('c', { with: 'solo' })]);
    const { choices } = boardState(must, record);
    expect(choices.map(({ id, with: mode }) => [id, mode])).to.deep.equal([
      ['c', 'solo'],
      ['a', undefined],
    ]);
    expect(boardState(must, new LearningRecord()).choices[0]).to.include({
      id: 'c',
      progress: 'chosen',
      archived: false,
    });
  });

  it('keeps removed options as archived, under their old label', () => {
    const { choices } = stateOf(choose('gone', { label: 'A poster' }), move('gone', 'submitted'));
    expect(choices[0]).to.deep.include({ id: 'gone', label: 'A poster', progress: 'submitted', archived: true });
  });

  it('applies a decision until the idea is rewritten', () => {
    const first = propose('own', 'A song');
    const no = decide('own', 'changesAsked', 'Which?');
    expect(stateOf(first, no).proposals[0]).to.include({ state: 'changesAsked', note: 'Which?', title: 'A song' });
    const again = propose('own', 'A song on 1938', first.id);
    const { proposals } = stateOf(first, no, again);
    expect(proposals).to.have.length(1);
    expect(proposals[0]).to.include({ state: 'proposed', note: undefined, title: 'A song on 1938' });
    expect(proposals[0]?.versions).to.deep.equal([first, again]);
    expect(stateOf(first, no, again, decide('own', 'approved')).proposals[0]).to.include({ state: 'approved' });
  });

  it('ends the choice of an idea that was not approved', () => {
    const entries = [propose('own', 'A song'), choose('own'), decide('own', 'declined')];
    expect(stateOf(...entries).selection.chosen).to.deep.equal([]);
    expect(stateOf(...entries, decide('own', 'approved')).selection.chosen).to.deep.equal([]);
    expect(stateOf(...entries, decide('own', 'approved'), choose('own')).selection.chosen).to.deep.equal(['own']);
    expect(stateOf(propose('own', 'A song'), choose('own'), decide('own', 'approved')).selection.chosen).to.deep.equal([
      'own',
    ]);
  });

  it('does not depend on the order and grouping of entries', () => {
    const entries = [
      propose('own', 'A song'),
      choose('a'),
      choose('own'),
      move('a', 'started'),
      decide('own', 'declined'),
      drop('a'),
      choose('b'),
      choose('a', { with: 'solo' }),
    ];
    const expected = boardState(board, new LearningRecord(entries));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.nat(entries.length),
        (shuffled, cut) => {
          const record = new LearningRecord(shuffled.slice(cut));
          record.add(shuffled.slice(0, cut));
          record.add(shuffled);
          expect(boardState(board, record)).to.deep.equal(expected);
        },
      ),
      { seed: settings.seed },
    );
  });
});
