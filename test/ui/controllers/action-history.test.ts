// Tests what a person is offered to undo, also after another widget or tab has changed the same.

import { expect } from '@open-wc/testing';
import type { Entry, EntryBody } from '../../../src/core/entry.js';
import { ActionHistory } from '../../../src/ui/controllers/action-history.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';

const of = { min: 1, max: 4, proficientAt: 3 };
const rated = (level: number, revises?: Entry): EntryBody => ({
  kind: 'rated',
  by: 'learner',
  about: 'o1',
  level,
  of,
  ...(revises && { revises: revises.id }),
});
const progressed = (state: 'started' | 'done'): EntryBody => ({
  kind: 'progressed',
  by: 'learner',
  about: 's1',
  state,
});
const chosen = (kind: 'chosen' | 'unchosen', about: string): EntryBody => ({ kind, by: 'learner', about, board: 'b' });

describe('ActionHistory', () => {
  let session: RecordSession;
  let here: ActionHistory;
  let elsewhere: ActionHistory;
  beforeEach(async () => {
    session = sessionOn();
    await waitUntil(() => session.state === 'ready');
    [here, elsewhere] = [new ActionHistory(new EventTarget()), new ActionHistory(new EventTarget())];
  });

  const level = () => session.record.latestRating('o1')?.level;
  const undo = (history: ActionHistory) => history.undo(session, 'learner', []);

  it('offers to undo an action, and then to redo it', () => {
    expect(here.offers).to.equal(undefined);
    here.add(session, [rated(1)]);
    expect(here.offers).to.equal('undo');
    expect(undo(here)).to.equal(true);
    expect([level(), here.offers]).to.deep.equal([undefined, 'redo']);
    expect(undo(here)).to.equal(true);
    expect([level(), here.offers]).to.deep.equal([1, undefined]);
  });

  it('does not offer to undo what was revised elsewhere, until the revision is taken back', () => {
    here.add(session, [rated(1)]);
    elsewhere.add(session, [rated(3, session.record.latestRating('o1'))]);
    expect([here.offers, elsewhere.offers]).to.deep.equal([undefined, 'undo']);
    const before = session.record.entries.length;
    expect(undo(here)).to.equal(false);
    expect([level(), session.record.entries.length - before]).to.deep.equal([3, 0]);
    undo(elsewhere);
    expect([level(), here.offers]).to.deep.equal([1, 'undo']);
  });

  it('does not offer to undo what was taken back elsewhere, nor to redo what was revised', () => {
    here.add(session, [rated(1)]);
    const first = session.record.latestRating('o1')!;
    elsewhere.add(session, [{ kind: 'retracted', by: 'learner', about: first.id }]);
    expect(here.offers).to.equal(undefined);
    undo(elsewhere);
    expect(here.offers).to.equal('undo');
    elsewhere.add(session, [rated(2, first)]);
    elsewhere.add(session, [{ kind: 'retracted', by: 'learner', about: first.id }]);
    expect([level(), elsewhere.offers]).to.deep.equal([2, undefined]);
  });

  it('does not offer to undo what a later action elsewhere has replaced', () => {
    here.add(session, [progressed('done')]);
    elsewhere.add(session, [progressed('started')]);
    expect(here.offers).to.equal(undefined);
    here.add(session, [chosen('chosen', 'x')]);
    elsewhere.add(session, [chosen('unchosen', 'x')]);
    expect(here.offers).to.equal(undefined);
  });

  it('offers to undo an action while part of it has an effect, and a rating of which there are later ones', () => {
    here.add(session, [chosen('unchosen', 'x'), chosen('chosen', 'y')]);
    elsewhere.add(session, [chosen('unchosen', 'y')]);
    expect(here.offers).to.equal('undo');
    here.add(session, [rated(1)]);
    elsewhere.add(session, [rated(2)]);
    expect(here.offers).to.equal('undo');
    undo(here);
    expect(session.record.ratingsOf('o1').map((one) => one.level)).to.deep.equal([2]);
  });
});
