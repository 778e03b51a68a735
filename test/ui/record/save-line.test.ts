// Tests the save line: whether the work is saved, and that the teacher has not seen it.

import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../../src/messages/es.js';
import { RecordSession } from '../../../src/records/record-session.js';
import { saveLine, shortDay, whoseWork } from '../../../src/ui/record/save-line.js';
import { StoreError } from '../../../src/records/entry-store.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker } from '../../support/entries.js';
import { PlantedStore, hangs, later, opened } from '../../support/planted-store.js';
import { wordsOf } from '../../support/widget.js';

// Days of the current year are shown without the year.
const november20 = Date.UTC(new Date().getFullYear(), 10, 20, 18);
const maker = new EntryMaker(11, november20);
const seen = 'Your teacher has not seen it yet.';

async function sessionOn(store: PlantedStore, more = {}): Promise<RecordSession> {
  const session = new RecordSession('r', async () => opened(store, more));
  if (session.state === 'loading') await new Promise<void>((resolve) => session.subscribe(resolve));
  return session;
}

/** The save line, rendered into the same element each time. */
async function line(session: RecordSession, language = 'en') {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  return () => {
    render(saveLine(session, language), place);
    const drawn = place.querySelector('p');
    return { words: wordsOf(drawn), live: drawn?.ariaLive, role: drawn?.getAttribute('role') };
  };
}

describe('the save line', () => {
  it('is present and empty before anything is known', async () => {
    const messages = await line(new RecordSession('r', hangs));
    expect(messages()).to.deep.equal({ words: '', live: 'polite', role: 'status' });
  });

  it('says what will happen before there is any work', async () => {
    const messages = await line(await sessionOn(new PlantedStore()));
    expect(messages().words).to.equal('Your work will be saved on this computer. Your teacher will not see it yet.');
  });

  it('says that work of an earlier visit is saved', async () => {
    const messages = await line(await sessionOn(new PlantedStore([maker.rate(2)])));
    expect(messages().words).to.equal(`Saved on this computer. ${seen}`);
  });

  it('says “Saved” only after the store has saved, and announces it once', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    const messages = await line(session);
    const answer = later();
    store.adds = () => answer.promise;
    const adding = session.add([maker.rate(2)]);
    expect(messages()).to.include({ words: `Saving … ${seen}`, live: 'off' });
    answer.resolve();
    await adding;
    expect(messages()).to.include({ words: `Saved on this computer. ${seen}`, live: 'polite' });
    await session.add([maker.rate(3)]);
    expect(messages()).to.include({ words: `Saved on this computer. ${seen}`, live: 'off' });
  });

  it('never says “Saved” for what a store refuses, and announces that', async () => {
    const store = new PlantedStore();
    const session = await sessionOn(store);
    const messages = await line(session);
    store.adds = () => Promise.reject(new StoreError('full'));
    await session.add([maker.rate(2)]);
    expect(messages()).to.include({ words: `Not saved yet: no room on this computer. ${seen}`, live: 'polite' });
    store.adds = () => Promise.reject(new Error('planted'));
    await session.add([maker.rate(2)]);
    expect(messages().words).to.equal(`Not saved yet. We keep trying. ${seen}`);
  });

  it('says how long work is stored: until the page closes, or until the sitting ends', async () => {
    const store = new PlantedStore([maker.rate(2)]);
    const messages = await line(await sessionOn(store));
    store.durability = 'memory';
    expect(messages().words).to.equal(`Not saved on this device. ${seen}`);
    store.durability = 'session';
    expect(messages().words).to.equal(`Saved here until you are done. ${seen}`);
  });

  it('shows the last turn-in, and how much has changed since, but never that it was sent', async () => {
    const rated = maker.rate(2);
    const turnIn = maker.make({ kind: 'turned-in', by: 'learner', about: 'r', through: rated.id, how: 'copy' });
    const store = new PlantedStore([rated, turnIn]);
    const session = await sessionOn(store);
    const messages = await line(session);
    expect(messages().words).to.equal('Saved on this computer. You made your turn-in on Nov 20.');
    await session.add([maker.rate(3)]);
    expect(messages().words).to.equal('Saved on this computer. You made your turn-in on Nov 20. 1 change since.');
    await session.add([maker.rate(4)]);
    expect(messages().words).to.contain('2 changes since.');
    await session.add([maker.retract(turnIn)]);
    expect(messages().words).to.contain(seen);
  });

  it('uses Spanish', async () => {
    const messages = await line(await sessionOn(new PlantedStore([maker.rate(2)])), 'es');
    expect(messages().words).to.equal('Guardado en esta computadora. Tu maestro o maestra todavía no lo ha visto.');
  });
});

describe('the question whose work it is', () => {
  async function question(language = 'en') {
    const session = await sessionOn(new PlantedStore([maker.rate(2)]), { welcome: { kind: 'ask', since: november20 } });
    const host = await fixture<HTMLElement>(html`<div tabindex="-1"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    render(whoseWork(session, language), root);
    const press = async (words: string) => {
      const found = [...root.querySelectorAll('button')].find((one) => wordsOf(one) === words);
      const ready = new Promise<void>((resolve) => session.subscribe(() => session.state === 'ready' && resolve()));
      found?.focus();
      found?.click();
      await ready;
      root.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { session, host, root, press };
  }

  it('names the day, and is accessible', async () => {
    const { host, root } = await question();
    expect(wordsOf(root)).to.equal('Keep going with the work from Nov 20? Keep going That’s not me');
    await accessible(host);
  });

  it('shows the work after “yes”, and moves the focus to it', async () => {
    const { session, host, press } = await question();
    await press('Keep going');
    expect(session.record.entries.length).to.equal(1);
    expect(document.activeElement === host).to.equal(true);
  });

  it('shows an empty record to anyone else', async () => {
    const { session, press } = await question();
    await press('That’s not me');
    expect(session.record.entries.length).to.equal(0);
  });

  it('is asked in Spanish', async () => {
    const { root } = await question('es');
    expect(wordsOf(root)).to.equal('¿Seguir con el trabajo del 20 nov? Seguir No soy yo');
  });

  it('shows the year when it is not the current one', () => {
    expect(shortDay(Date.UTC(2019, 4, 3, 18), 'en')).to.equal('May 3, 2019');
  });
});
