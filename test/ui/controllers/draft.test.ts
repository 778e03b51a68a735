// Tests the draft of a widget: what is typed while an earlier draft is looked up, and what happens to other learners' words.

import { aTimeout, expect } from '@open-wc/testing';
import { RecordSession } from '../../../src/records/record-session.js';
import { Draft } from '../../../src/ui/controllers/draft.js';
import { PlantedStore, later, opened } from '../../support/planted-store.js';

/** A draft in a session whose store has these values and loads once `load` is called. */
async function drafting(stored: Readonly<Record<string, string>>) {
  const store = new PlantedStore();
  store.drafts.put('key', stored);
  const answer = later();
  store.loads = () => answer.promise;
  const session = new RecordSession('r', () => opened(store));
  const draft = new Draft(() => {});
  draft.follow(session, 'key');
  const load = async () => {
    answer.resolve();
    await aTimeout(0);
    await aTimeout(0);
  };
  return { store, session, draft, load };
}

describe('a draft', () => {
  it('keeps what is typed while an earlier draft is looked up, and completes it', async () => {
    const { store, session, draft, load } = await drafting({ why: 'yesterday', next: 'practice' });
    draft.set('why', 'today');
    await load();
    expect([draft.get('why'), draft.get('next')]).to.deep.equal(['today', 'practice']);
    session.close();
    expect(await store.drafts.get('key')).to.deep.equal({ why: 'today', next: 'practice' });
  });

  it('does not bring back what was discarded while it was looked up', async () => {
    const { store, session, draft, load } = await drafting({ why: 'yesterday', next: 'practice' });
    draft.discard(/^why$/);
    await load();
    expect([draft.get('why'), draft.get('next')]).to.deep.equal([undefined, 'practice']);
    session.close();
    expect(await store.drafts.get('key')).to.deep.equal({ next: 'practice' });
  });

  it('does not carry words to another learner', async () => {
    const { session, draft, load } = await drafting({});
    await load();
    draft.set('why', 'mine');
    await session.startFresh();
    expect(draft.follow(session, 'key')).to.equal(true);
    await aTimeout(0);
    expect([draft.get('why'), await session.drafts.get('key')]).to.deep.equal([undefined, {}]);
  });
});
