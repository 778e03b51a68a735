// Tests what a session shows and saves, for stores that fail in any way.

import { aTimeout, expect } from '@open-wc/testing';
import { RecordSession } from '../../src/records/record-session.js';
import { StoreError } from '../../src/records/entry-store.js';
import { EntryMaker } from '../support/entries.js';
import { PlantedStore, hangs, hurried, later, opened } from '../support/planted-store.js';

const maker = new EntryMaker(7);
const scale = { min: 1, max: 4, proficientAt: 3 };
const full = () => Promise.reject(new StoreError('full'));
const throws = (): never => {
  throw new Error('planted');
};

/** The session once it has determined whether the work may be shown. */
async function settled(session: RecordSession): Promise<RecordSession> {
  if (session.state !== 'loading') return session;
  await new Promise<void>((resolve) => {
    const leave = session.subscribe(() => {
      if (session.state === 'loading') return;
      leave();
      resolve();
    });
  });
  return session;
}

const sessionOn = (store: PlantedStore, more = {}) => settled(new RecordSession('r', async () => opened(store, more)));

const comeBack = async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await aTimeout(0);
};

describe('a record session', () => {
  it('shows the entries of the store', async () => {
    const session = await sessionOn(new PlantedStore([maker.rate(3)]));
    expect(session.record.latestRating('o1')?.level).to.equal(3);
    expect(session.saveState).to.equal('nothing');
  });

  it('reports “saved” only after the store has', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    const answer = later();
    store.adds = () => answer.promise;
    const adding = session.add([maker.rate(2)]);
    expect(session.record.latestRating('o1')?.level).to.equal(2);
    expect(session.saveState).to.equal('saving');
    answer.resolve();
    await adding;
    expect(session.saveState).to.equal('saved');
  });

  it('keeps showing what a full store refuses, and reports when the store has caught up', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    store.adds = full;
    await session.add([maker.rate(2)]);
    expect([session.saveState, session.failure]).to.deep.equal(['unsaved', 'full']);
    expect(session.record.latestRating('o1')?.level).to.equal(2);
    store.tell({ kind: 'durability', durability: 'durable' });
    expect([session.saveState, session.failure]).to.deep.equal(['saved', undefined]);
  });

  it('does not report an earlier action as saved because a later one is', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    store.adds = full;
    await session.add([maker.rate(1)]);
    store.adds = async () => {};
    await session.add([maker.rate(2)]);
    expect(session.saveState).to.equal('unsaved');
  });

  it('reports a store that does not answer, and accepts a late answer', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    const answer = later();
    store.adds = () => answer.promise;
    const adding = await hurried(async () => {
      const adding = session.add([maker.rate(2)]);
      await aTimeout(1);
      return { adding };
    });
    expect([session.saveState, session.failure]).to.deep.equal(['unsaved', 'timeout']);
    answer.resolve();
    await adding.adding;
    expect(session.saveState).to.equal('saved');
  });

  it('opens without a store that rejects, throws or hangs, and reports that it is in memory', async () => {
    for (const open of [() => Promise.reject(new Error('planted')), throws, hangs]) {
      const session = await hurried(() => settled(new RecordSession('r', open)));
      expect([session.state, session.durability]).to.deep.equal(['ready', 'memory']);
      await session.add([maker.rate(4)]);
      expect(session.record.latestRating('o1')?.level).to.equal(4);
      expect(await session.clear()).to.equal(true);
      expect(session.record.entries).to.deep.equal([]);
    }
  });

  it('says that stored entries are still to come, keeps what is done meanwhile, and adds them when they arrive', async () => {
    const ahead = new EntryMaker(8, Date.now() + 3_600_000).rate(3);
    const store = new PlantedStore([ahead]);
    const answer = later();
    store.loads = () => answer.promise;
    const session = await hurried(() => sessionOn(store));
    expect([session.state, session.isUnread, session.failure]).to.deep.equal(['ready', true, 'timeout']);
    const doing = session.add(session.stamp([{ kind: 'rated', by: 'learner', about: 'o1', level: 1, of: scale }]));
    session.drafts.put('one', { text: 'a' });
    expect([session.record.latestRating('o1')?.level, session.saveState]).to.deep.equal([1, 'unsaved']);
    answer.resolve();
    await doing;
    await aTimeout(0);
    expect([session.isUnread, session.failure, session.saveState]).to.deep.equal([false, undefined, 'saved']);
    // What was done before the stored entries came is later than they are, although the clock is behind.
    expect(session.record.latestRating('o1')?.level).to.equal(1);
    expect(session.record.entries.map(({ at }) => at)).to.deep.equal(store.kept.map(({ at }) => at));
    expect(await session.drafts.get('one')).to.deep.equal({ text: 'a' });
  });

  it('keeps what is typed and done before the store is open, and nothing when nothing was', async () => {
    const kept: unknown[] = [];
    const answer = later();
    const keepEarly = (entries: readonly unknown[], drafts: ReadonlyMap<string, unknown>) =>
      void kept.push([entries.length, [...drafts]]);
    const session = new RecordSession('r', () => opened(new PlantedStore(), { opened: answer.promise, keepEarly }));
    session.drafts.put('one', {});
    await aTimeout(0);
    // What was typed is kept at the latest when the page is left.
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept).to.deep.equal([]);
    session.drafts.put('one', { text: 'a' });
    void session.add([maker.rate(1)]);
    expect(kept.at(-1)).to.deep.equal([1, [['one', { text: 'a' }]]]);
    answer.resolve();
    await settled(session);
    await aTimeout(0);
    expect(kept.at(-1)).to.deep.equal([0, []]);
    expect(await session.drafts.get('one')).to.deep.equal({ text: 'a' });
  });

  it('takes entries that others add while it loads', async () => {
    const [stored, other] = [maker.rate(3), maker.rate(2)];
    const store = new PlantedStore([stored]);
    const answer = later();
    store.loads = () => answer.promise;
    const session = new RecordSession('r', async () => opened(store));
    await aTimeout(0);
    store.tell({ kind: 'added', entries: [other] });
    answer.resolve();
    await settled(session);
    expect(session.record.entries).to.deep.equal([stored, other]);
  });

  it('keeps what is added while the record is being erased', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const session = await sessionOn(store);
    const answer = later();
    const { clear } = store;
    store.clear = async () => {
      await Reflect.apply(clear, store, []);
      await answer.promise;
    };
    const erasing = session.clear();
    await aTimeout(0);
    const added = maker.rate(1);
    await session.add([added]);
    answer.resolve();
    expect(await erasing).to.equal(true);
    expect([session.record.entries, session.erased, [...new Set(store.kept)]]).to.deep.equal([[added], true, [added]]);
  });

  it('tells the truth when erasing takes too long', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const session = await sessionOn(store);
    const answer = later();
    store.clears = () => answer.promise;
    expect(await hurried(() => session.clear())).to.equal(false);
    expect(session.record.entries.length).to.equal(1);
    await session.add([maker.rate(1)]);
    answer.resolve();
    await aTimeout(0);
    expect([session.record.latestRating('o1')?.level, session.record.entries.length]).to.deep.equal([1, 1]);
  });

  it('never throws or rejects, even when every method of the store throws', async () => {
    const store = new PlantedStore();
    Object.assign(store, { load: throws, add: throws, clear: throws, subscribe: throws });
    const session = await sessionOn(store);
    await session.add([maker.rate(2)]);
    expect(session.saveState).to.equal('unsaved');
    expect(await session.clear()).to.equal(false);
    expect(session.record.entries.length).to.equal(1);
    expect(await session.unreadable()).to.deep.equal([]);
  });

  it('saves entries that were added before the store was open', async () => {
    const store = new PlantedStore([maker.rate(1)]);
    const session = new RecordSession('r', async () => opened(store));
    const early = maker.rate(2);
    await session.add([early]);
    await settled(session);
    expect(store.kept).to.include(early);
    expect(session.record.ratingsOf('o1').length).to.equal(2);
  });

  it('adds the entries of others and removes what others clear', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    store.tell({ kind: 'added', entries: [maker.rate(3)] });
    expect(session.record.latestRating('o1')?.level).to.equal(3);
    store.tell({ kind: 'cleared' });
    expect([session.record.entries.length, session.erased]).to.deep.equal([0, true]);
    await session.add([maker.rate(1)]);
    expect(session.saveState).to.equal('saved');
  });

  it('reports when the browser’s data were cleared under the page, and keeps the work', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const session = await sessionOn(store);
    store.tell({ kind: 'failed', reason: 'gone' });
    expect([session.gone, session.record.entries.length, session.saveState]).to.deep.equal([true, 1, 'unsaved']);
    store.tell({ kind: 'durability', durability: 'durable' });
    expect(session.saveState).to.equal('saved');
  });

  it('counts and returns unreadable values', async () => {
    const store = Object.assign(new PlantedStore(), { quarantined: async () => ['broken'] });
    const session = await sessionOn(store);
    store.tell({ kind: 'quarantined', count: 1 });
    expect([session.quarantined, await session.unreadable()]).to.deep.equal([1, ['broken']]);
  });
});

describe('a record session that asks whose work it is', () => {
  const ask = { welcome: { kind: 'ask', since: 1 } };

  it('shows nothing before the answer, and everything after', async () => {
    const session = await sessionOn(new PlantedStore([maker.rate(3)]), ask);
    expect([session.state, session.record.entries.length]).to.deep.equal(['asking', 0]);
    await session.keepGoing();
    expect([session.state, session.record.entries.length]).to.deep.equal(['ready', 1]);
  });

  it('hides the work of another student unchanged', async () => {
    const [theirs, mine] = [new PlantedStore([maker.rate(3)]), new PlantedStore()];
    const session = await sessionOn(theirs, { ...ask, startFresh: async () => opened(mine) });
    await session.startFresh();
    await session.add([maker.rate(1)]);
    expect(session.record.ratingsOf('o1').map(({ level }) => level)).to.deep.equal([1]);
    expect([theirs.kept.length, mine.kept.length]).to.deep.equal([1, 1]);
    theirs.tell({ kind: 'added', entries: [maker.rate(4)] });
    expect(session.record.entries.length).to.equal(1);
  });

  it('offers other work, such as what was hidden by mistake, until something new is added', async () => {
    const [theirs, mine] = [new PlantedStore([maker.rate(3)]), new PlantedStore()];
    const others = [{ slot: 'theirs', last: 7 }];
    const empty = { ...opened(mine), others, openOther: async () => opened(theirs) };
    const session = await sessionOn(theirs, { ...ask, startFresh: async () => empty });
    expect(session.others).to.deep.equal([]);
    await session.startFresh();
    expect(session.others).to.deep.equal(others);
    await session.openOther('theirs');
    expect([session.others, session.record.latestRating('o1')?.level]).to.deep.equal([[], 3]);
    await session.startFresh();
    await session.add([maker.rate(1)]);
    expect(session.others).to.deep.equal([]);
  });

  it('stays in place when other work cannot be opened', async () => {
    const others = [{ slot: 'theirs', last: 7 }];
    const empty = { ...opened(new PlantedStore()), others, openOther: throws };
    const session = await sessionOn(new PlantedStore([maker.rate(3)]), { ...ask, startFresh: async () => empty });
    await session.startFresh();
    await session.openOther('theirs');
    expect([session.state, session.others]).to.deep.equal(['ready', others]);
  });

  it('shows nothing of another student even when no empty slot can be opened', async () => {
    const session = await sessionOn(new PlantedStore([maker.rate(3)]), { ...ask, startFresh: throws });
    await session.startFresh();
    expect([session.state, session.durability, session.record.entries.length]).to.deep.equal(['ready', 'memory', 0]);
  });

  it('asks again, and hides the work, when a page returns after an absence', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const checkSitting = async () => ({ kind: 'ask', since: 5 });
    const session = await sessionOn(store, { checkSitting });
    await comeBack();
    expect([session.state, session.since, session.record.entries.length]).to.deep.equal(['asking', 5, 0]);
    store.tell({ kind: 'added', entries: [maker.rate(2)] });
    expect(session.record.entries.length).to.equal(0);
    await session.keepGoing();
    expect(session.record.latestRating('o1')?.level).to.equal(3);
  });

  it('shows nothing after a long absence until it is known that the same person worked in another tab', async () => {
    for (const [answer, shown] of [
      [{ kind: 'go' }, ['ready', 1]],
      [{ kind: 'ask', since: 5 }, ['asking', 0]],
    ] as const) {
      const checked = later<typeof answer>();
      const handle = { checkSitting: () => checked.promise, leftSince: 5 };
      const session = await sessionOn(new PlantedStore([maker.rate(3)]), handle);
      await comeBack();
      expect([session.state, session.record.entries.length]).to.deep.equal(['loading', 0]);
      checked.resolve(answer);
      await settled(session);
      expect([session.state, session.record.entries.length]).to.deep.equal(shown);
      session.close();
    }
  });

  it('asks before it reacts to somebody at a page that was left open', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const handle = { ...opened(store), checkSitting: async () => ({ kind: 'go' }) as const, leftSince: 5 };
    const session = await settled(new RecordSession('r', async () => handle));
    expect(session.state).to.equal('ready');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect([session.state, session.since, session.record.entries.length]).to.deep.equal(['asking', 5, 0]);
    session.close();
  });

  it('does not ask when a page returns soon, or when the check fails', async () => {
    for (const checkSitting of [async () => ({ kind: 'go' }), throws]) {
      const session = await sessionOn(new PlantedStore([maker.rate(3)]), { checkSitting });
      await comeBack();
      expect([session.state, session.record.entries.length]).to.deep.equal(['ready', 1]);
    }
  });
});

describe('the entries that a session creates', () => {
  const body = { kind: 'commented', by: 'peer', about: 'o1', text: 'Clear' } as const;

  it('sort after all known entries, even when the clock was set back', async () => {
    const ahead = new EntryMaker(8, Date.UTC(2099, 0)).rate(4);
    const session = await sessionOn(new PlantedStore([ahead]));
    const stamped = session.stamp([body, body]);
    const times = [ahead, ...stamped].map(({ at }) => at);
    expect(times).to.deep.equal([...new Set(times)].sort());
    for (const { clock } of stamped) expect(clock?.slice(0, 4)).to.equal(`${new Date().getFullYear()}`);
  });

  it('are different for every entry', async () => {
    const session = await sessionOn(new PlantedStore());
    expect(new Set(session.stamp([body, body, body]).map(({ id }) => id)).size).to.equal(3);
  });
});
