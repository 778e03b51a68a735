// Tests that widgets without a learning-record share the record of the page, separate from other records.

import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/proficiency-scale/define.js';
import type { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import { keepPageRecords, pageRecord, storeRecord } from '../../src/records/page-record.js';
import type { RecordSession } from '../../src/records/record-session.js';
import { scales } from '../../stories/samples/index.js';
import { EntryMaker } from '../support/entries.js';
import { PlantedStore } from '../support/planted-store.js';
import { waitUntil } from '../support/wait.js';
import { wordsOf } from '../support/widget.js';

const scale = scales.linearFunctions;
const about = scale.objective.id;
const maker = new EntryMaker(9);
let names = 0;

/** A new record name. */
const fresh = () => `test ${names++} ${performance.timeOrigin}`;
const named = (recordName: string | undefined, sharedComputers = false) => pageRecord({ recordName, sharedComputers });
const ready = (session: RecordSession) => waitUntil(() => session.state === 'ready');
const levelShown = (element: Element) => wordsOf(element.shadowRoot).match(/(\d) · [^·]*?You are here/)?.[1];

async function widget(record: string | undefined): Promise<ProficiencyScaleElement> {
  const element = await fixture<ProficiencyScaleElement>(html`<proficiency-scale></proficiency-scale>`);
  element.definition = { ...scale, record };
  await element.updateComplete;
  return element;
}

describe('the records of a page', () => {
  before(keepPageRecords);

  it('are one session per name, and one for a page’s address', () => {
    const name = fresh();
    expect(named(name)).to.equal(named(name));
    expect(named(undefined)).to.equal(named(location.origin + location.pathname));
    expect(named(name)).not.to.equal(named(undefined));
  });

  it('are stored in the browser', async () => {
    const session = named(fresh());
    await ready(session);
    await session.add([maker.rate(2)]);
    expect([session.durability, session.saveState]).to.deep.equal(['durable', 'saved']);
  });

  it('are stored for one sitting if any widget says, in the same task, that computers are shared', async () => {
    const name = fresh();
    const session = named(name);
    named(name, true);
    await ready(session);
    expect(session.durability).to.equal('session');
  });

  it('reach every widget of the same record, and no other', async () => {
    const [algebra, biology] = [fresh(), fresh()];
    const [one, two, other] = await Promise.all([widget(algebra), widget(algebra), widget(biology)]);
    await Promise.all([ready(named(algebra)), ready(named(biology))]);
    await named(algebra).add([maker.rate(2, { about })]);
    await named(biology).add([maker.rate(4, { about })]);
    await Promise.all([one, two, other].map((element) => element.updateComplete));
    expect([one, two, other].map(levelShown)).to.deep.equal(['2', '2', '4']);
  });

  it('change with the definition of a widget', async () => {
    const [first, second] = [fresh(), fresh()];
    for (const [name, level] of [
      [first, 1],
      [second, 3],
    ] as const) {
      await ready(named(name));
      await named(name).add([maker.rate(level, { about })]);
    }
    const element = await widget(first);
    expect(levelShown(element)).to.equal('1');
    element.definition = { ...scale, record: second };
    await element.updateComplete;
    expect(levelShown(element)).to.equal('3');
    await named(first).add([maker.rate(4, { about })]);
    await element.updateComplete;
    expect(levelShown(element)).to.equal('3');
  });

  it('follow a widget that is moved, cloned or adopted', async () => {
    const name = fresh();
    await ready(named(name));
    await named(name).add([maker.rate(2, { about })]);
    const element = await widget(undefined);
    element.remove();
    element.definition = undefined;
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify({ ...scale, record: name });
    element.append(json);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    const copy = element.cloneNode(true) as ProficiencyScaleElement;
    elsewhere.append(element, copy);
    await Promise.all([element.updateComplete, copy.updateComplete]);
    expect([element, copy].map(levelShown)).to.deep.equal(['2', '2']);

    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    frame.contentDocument?.body.append(element);
    await named(name).add([maker.rate(3, { about })]);
    await element.updateComplete;
    expect(levelShown(element)).to.equal('3');
  });

  it('release a widget that leaves the page', async () => {
    const name = fresh();
    const element = await widget(name);
    await ready(named(name));
    await element.updateComplete;
    element.remove();
    await element.updateComplete;
    void named(name).add([maker.rate(2, { about })]);
    expect(element.isUpdatePending).to.equal(false);
  });

  it('use memory in a document without an address', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="No address" srcdoc="No address"></iframe>`);
    await waitUntil(() => frame.contentDocument?.body?.textContent);
    const script = frame.contentDocument?.createElement('script');
    if (!script) throw new Error('The frame has no document.');
    script.type = 'module';
    const module = new URL('/src/records/page-record.ts', location.href).href;
    script.textContent = `import { pageRecord } from '${module}';
      parent.alone = pageRecord({ recordName: undefined, sharedComputers: false });`;
    frame.contentDocument?.body.append(script);
    await waitUntil(() => 'alone' in window);
    const { alone } = window as unknown as { alone: RecordSession };
    await ready(alone);
    expect([alone.name, alone.durability]).to.deep.equal([undefined, 'memory']);
  });

  it('can be in a store that the page provides, one session per store', async () => {
    const store = new PlantedStore([maker.rate(3)]);
    const session = storeRecord(store, 'brought');
    await aTimeout(0);
    expect(storeRecord(store, 'brought')).to.equal(session);
    expect(session.record.latestRating('o1')?.level).to.equal(3);
    await session.startFresh();
    expect([session.durability, session.record.entries.length]).to.deep.equal(['memory', 0]);
  });
});
