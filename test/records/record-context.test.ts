// Tests that a widget finds the record around it, waits for one that is not defined yet, and never mixes two.

import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { answerUncaught, askForRecord, recordAround, recordContext } from '../../src/records/record-context.js';
import type { RecordRequest } from '../../src/records/record-context.js';
import { RecordSession } from '../../src/records/record-session.js';
import { PlantedStore, opened } from '../support/planted-store.js';

const session = (name: string) => new RecordSession(name, async () => opened(new PlantedStore()));
const page = session('page');
const wishes: RecordRequest[] = [];

/** The records that an element receives, in order. */
function asked(element: HTMLElement): { readonly found: RecordSession[]; readonly leave: () => void } {
  const found: RecordSession[] = [];
  return { found, leave: askForRecord(element, (answer) => found.push(answer)) };
}

// The order of these tests matters: a tag can be undefined only once per page.
describe('asking for a record', () => {
  it('finds nothing without a provider', async () => {
    const { found } = asked(await fixture(html`<div></div>`));
    expect(found).to.deep.equal([]);
  });

  it('finds the nearest record, through shadow roots and slots, and follows changes', async () => {
    const outer = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const inner = outer.firstElementChild as HTMLElement;
    new ContextProvider(outer, { context: recordContext, initialValue: session('outer') });
    const provider = new ContextProvider(inner, { context: recordContext, initialValue: session('inner') });
    const widget = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(widget);
    const { found, leave } = asked(widget);
    expect(found.map(({ name }) => name)).to.deep.equal(['inner']);
    provider.setValue(session('next'));
    expect(found.map(({ name }) => name)).to.deep.equal(['inner', 'next']);
    leave();
    provider.setValue(session('too late'));
    expect(found.length).to.equal(2);
  });

  it('waits for a record around it that is not defined yet', async () => {
    const record = await fixture<HTMLElement>(html`<learning-record><p></p></learning-record>`);
    const card = record.firstElementChild as HTMLElement;
    const widget = document.createElement('p');
    card.attachShadow({ mode: 'open' }).append(widget);
    const alone = await fixture<HTMLElement>(html`<p></p>`);
    answerUncaught((request) => {
      wishes.push(request);
      return page;
    });
    const inside = asked(widget).found;
    const outside = asked(alone).found;
    expect([inside.length, outside.length]).to.deep.equal([0, 1]);

    const late = session('late');
    customElements.define(
      'learning-record',
      class extends HTMLElement {
        provider = new ContextProvider(this, { context: recordContext, initialValue: late });
      },
    );
    await customElements.whenDefined('learning-record');
    expect(inside).to.deep.equal([late]);
  });

  it('passes the widget’s record name to the page', async () => {
    const widget = await fixture<HTMLElement>(html`<p></p>`);
    Object.assign(widget, { recordName: 'algebra', sharedComputers: true });
    asked(widget);
    expect(wishes.at(-1)).to.deep.equal({ recordName: 'algebra', sharedComputers: true });
    asked(await fixture<HTMLElement>(html`<p></p>`));
    expect(wishes.at(-1)).to.deep.equal({ recordName: undefined, sharedComputers: false });
  });

  it('finds the page’s record in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const widget = document.createElement('p');
    frame.contentDocument?.body.append(widget);
    expect(asked(widget).found).to.deep.equal([page]);
  });

  it('finds the learning-record around an element, but not the element itself', async () => {
    const record = await fixture<HTMLElement>(
      html`<learning-record
        ><div><p></p></div
      ></learning-record>`,
    );
    const around = [record.querySelector('p') as Element, record].map(recordAround);
    expect(around.map((found) => found === record)).to.deep.equal([true, false]);
    expect(around[1] === undefined).to.equal(true);
  });
});
