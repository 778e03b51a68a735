// Tests that a student sees whether work is saved, exports, imports and erases it, and never sees another student's
// work.

import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { writeRecordFile } from '../../../src/core/record-file.js';
import type { Entry } from '../../../src/core/entry.js';
import '../../../src/elements/learning-record/define.js';
import type { LearningRecordElement } from '../../../src/elements/learning-record/learning-record.js';
import '../../../src/elements/proficiency-scale/define.js';
import type { ProficiencyScaleElement } from '../../../src/elements/proficiency-scale/proficiency-scale.js';
import '../../../src/messages/es.js';
import { pageRecord, storeRecord } from '../../../src/records/page-record.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { StoreError } from '../../../src/records/entry-store.js';
import { scales } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker, plain } from '../../support/entries.js';
import { press } from '../../support/keys.js';
import { PlantedStore, hangs, hurried, later } from '../../support/planted-store.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, pressButton, wordsOf } from '../../support/widget.js';

const { linearFunctions } = scales;
const about = linearFunctions.objective.id;
const maker = new EntryMaker(13);
const rate = (level: number) => maker.rate(level, { about });

interface Place {
  readonly element: LearningRecordElement;
  readonly scale: ProficiencyScaleElement;
  readonly store: PlantedStore;
  readonly session: RecordSession;
}

/** A learning-record around a scale, with a separate store. */
async function place(kept: readonly Entry[] = [], store = new PlantedStore(kept)): Promise<Place> {
  const element = await fixture<LearningRecordElement>(
    html`<learning-record record="algebra" .store=${store}
      ><proficiency-scale .definition=${linearFunctions}></proficiency-scale
    ></learning-record>`,
  );
  const session = storeRecord(store, 'algebra');
  await waitUntil(() => session.state !== 'loading');
  await element.updateComplete;
  const scale = element.querySelector('proficiency-scale') as ProficiencyScaleElement;
  await scale.updateComplete;
  return { element, scale, store, session };
}

/** The visible text of the foot, without that of closed disclosures. */
function messages(element: Element): string {
  const shown = inside(element, 'p:not(.acts), li, summary, button').filter(
    (one) => isShown(one) && one.checkVisibility(),
  );
  return shown.map(wordsOf).join(' ');
}

const levelShown = (element: Element) => wordsOf(element.shadowRoot).match(/(\d) · [^·]*?You are here/)?.[1];
const disclosure = (element: Element, words: string) =>
  inside(element, 'summary').find((one) => wordsOf(one) === words) as HTMLElement;
const erasing = 'I’m done: erase my work here';

/** Chooses a file with "Open my copy". */
async function openCopy(element: LearningRecordElement, text: string): Promise<void> {
  const [input] = inside<HTMLInputElement>(element, 'input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'copy.json', { type: 'application/json' }));
  const before = inside(element, '.result').map(wordsOf).join();
  Object.assign(input as HTMLInputElement, { files: files.files });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => inside(element, '.result').map(wordsOf).join() !== before || input?.value === '');
  await aTimeout(0);
  await element.updateComplete;
}

/** The name and text of each file that is downloaded. */
async function downloads(action: () => Promise<void>): Promise<{ name: string; text: string }[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await action();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const texts = await Promise.all(blobs.map((blob) => blob.text()));
  return texts.map((text, index) => ({ name: names[index] ?? '', text }));
}

describe('<learning-record>', () => {
  it('provides its record to the widgets inside it, and says that the work is saved', async () => {
    const { element, scale } = await place([rate(3)]);
    expect(levelShown(scale)).to.equal('3');
    expect(messages(element)).to.contain('Saved on this computer. Your teacher has not seen it yet.');
  });

  it('is accessible with everything open', async () => {
    const { element } = await place([rate(3)]);
    for (const one of inside<HTMLDetailsElement>(element, 'details')) one.open = true;
    await accessible(element);
  });

  it('says who can see the work', async () => {
    const { element } = await place([rate(3)]);
    disclosure(element, 'Who can see this?').click();
    await element.updateComplete;
    for (const words of ['Only this computer keeps it.', 'Your teacher sees it when you turn it in.']) {
      expect(messages(element)).to.contain(words);
    }
  });

  it('uses the language around it, and follows changes', async () => {
    const { element } = await place([rate(3)]);
    element.lang = 'es';
    await waitUntil(() => messages(element).includes('Guardar una copia'));
    expect(messages(element)).to.contain('Ya terminé: borrar mi trabajo de aquí');
    expect(inside(element, '[lang]').map(({ lang }) => lang)).to.deep.equal(['es']);
  });

  it('shares a record with others of the same name, and never with another name', async () => {
    const name = `same ${performance.timeOrigin}`;
    const records = await fixture<HTMLElement>(html`
      <div>
        <learning-record record=${name}><proficiency-scale></proficiency-scale></learning-record>
        <learning-record record=${`${name}!`}><proficiency-scale></proficiency-scale></learning-record>
      </div>
    `);
    const session = pageRecord({ recordName: name, sharedComputers: false });
    await waitUntil(() => session.state === 'ready');
    await session.add([rate(2)]);
    const [first, other] = [...records.children] as LearningRecordElement[];
    const copy = first?.cloneNode(true) as LearningRecordElement;
    records.append(copy);
    const found = [first, copy, other].map((one) => one?.firstElementChild as ProficiencyScaleElement);
    for (const one of found) one.definition = linearFunctions;
    await waitUntil(() => levelShown(copy.firstElementChild as Element) === '2');
    expect(found.map(levelShown)).to.deep.equal(['2', '2', undefined]);
  });

  it('keeps its content when it is moved', async () => {
    const { element, scale, session } = await place([rate(3)]);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(element);
    await session.add([rate(1)]);
    await element.updateComplete;
    await scale.updateComplete;
    expect(levelShown(scale)).to.equal('1');
    expect(messages(element)).to.contain('Saved on this computer.');
  });

  it('changes the record of its widgets with its name', async () => {
    const { element, scale } = await place([rate(3)]);
    const next = new PlantedStore([rate(1)]);
    element.store = next;
    await waitUntil(() => levelShown(scale) === '1');
    expect(messages(element)).to.contain('Saved on this computer.');
  });

  it('prints without buttons', async () => {
    const { element } = await place([rate(3)]);
    const sheets = [...(element.shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
    const print = sheets.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.map(({ cssText }) => cssText).join()).to.match(/\.foot[^{]*\{[^}]*display: none/);
  });
});

describe('an exported copy', () => {
  it('restores the same work, however often it is opened', async () => {
    const entries = [rate(2), rate(3)];
    const { element } = await place(entries);
    const [file] = await downloads(() => pressButton(element, 'Save a copy'));
    expect(file?.name).to.match(/^my-work-\d{4}-\d\d-\d\d\.json$/);
    expect(messages(element)).to.contain(`Look for ${file?.name} in your downloads.`);

    const empty = await place();
    await openCopy(empty.element, file?.text ?? '');
    expect(messages(empty.element)).to.contain('2 answers came from your copy.');
    await empty.scale.updateComplete;
    expect(levelShown(empty.scale)).to.equal('3');
    expect(empty.store.kept.map(({ id }) => id)).to.have.members(entries.map(({ id }) => id));

    await openCopy(empty.element, file?.text ?? '');
    expect(messages(empty.element)).to.contain('Everything in this copy is here already.');
    expect(empty.store.kept.length).to.equal(2);
  });

  it('is a text to copy when downloads do not work', async () => {
    const { element, session } = await place([rate(2)]);
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('planted');
    };
    await pressButton(element, 'Save a copy');
    URL.createObjectURL = createObjectURL;
    expect(messages(element)).to.contain('If no file came, copy this text to keep your work.');
    const [text] = inside<HTMLTextAreaElement>(element, 'textarea');
    expect(text && isShown(text) && text.readOnly).to.equal(true);
    expect(JSON.parse(text?.value ?? '').entries).to.deep.equal(session.record.entries.map(plain));
    text?.click();
    expect(text?.selectionEnd).to.equal(text?.value.length);
  });

  it('that is not a record file is refused, and changes nothing', async () => {
    const { element, store } = await place([rate(2)]);
    for (const text of ['', '{"a":', 'null', '{"format":"csv"}', '[]', '\0']) {
      await openCopy(element, text);
      expect(messages(element), text).to.contain('This file is not a saved copy.');
    }
    expect(store.kept.length).to.equal(1);
  });

  it('with invalid entries restores the valid ones and counts the others', async () => {
    const { element, store } = await place();
    const good = rate(2);
    const file = JSON.parse(writeRecordFile({ record: 'algebra', learner: { key: '' }, entries: [good] }));
    file.entries.push({ v: 1 }, 'x');
    await openCopy(element, JSON.stringify(file));
    expect(messages(element)).to.contain('1 answer came from your copy. 2 answers could not be read.');
    expect(store.kept.map(({ id }) => id)).to.deep.equal([good.id]);
  });

  it('of a newer version restores what can be read, and says that there may be more', async () => {
    const { element, store } = await place();
    const file = JSON.parse(writeRecordFile({ record: 'algebra', learner: { key: '' }, entries: [rate(2)] }));
    await openCopy(element, JSON.stringify({ ...file, v: 2 }));
    expect(messages(element)).to.contain('Some work needs a newer version of this.');
    expect(store.kept.length).to.equal(1);
  });

  it('of another class is opened only after confirmation', async () => {
    const { element, store } = await place();
    await openCopy(element, writeRecordFile({ record: 'biology', learner: { key: '' }, entries: [rate(2)] }));
    expect(messages(element)).to.contain('This copy is from another class.');
    expect(store.kept.length).to.equal(0);
    await pressButton(element, 'Open it here anyway');
    await element.updateComplete;
    expect(messages(element)).to.contain('1 answer came from your copy.');
    expect(store.kept.length).to.equal(1);
  });
});

describe('a copy that may be another learner’s', () => {
  const question = /Is this your work\? 2 answers from Ana, the last on \w+ \d+(, \d+)?\./;
  const theirs = () => [rate(4), maker.reflect('I drew the graph', { about })];
  const fileOf = (key: string, entries: readonly Entry[] = theirs()) =>
    writeRecordFile({ record: 'algebra', learner: { key, label: 'Ana' }, entries });

  it('adds nothing before somebody says whose it is', async () => {
    const { element, store } = await place([rate(2)]);
    await openCopy(element, fileOf('ana'));
    expect(messages(element)).to.match(question);
    expect(store.kept.length).to.equal(1);
    await accessible(element);
  });

  it('is added by its learner', async () => {
    const { element, scale } = await place([rate(2)]);
    await openCopy(element, fileOf('ana'));
    await pressButton(element, 'It is mine: add it');
    expect(messages(element)).to.contain('2 answers came from your copy.');
    expect(messages(element)).to.not.match(question);
    await scale.updateComplete;
    expect(levelShown(scale)).to.equal('4');
  });

  it('is read without being added', async () => {
    const { element, scale, store } = await place([rate(2)]);
    await openCopy(element, fileOf('ana'));
    await pressButton(element, 'Only read it');
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Nothing was added.');
    expect(messages(element)).to.match(/Only to read: Ana .*· 4 .*· I drew the graph/);
    await scale.updateComplete;
    expect([levelShown(scale), store.kept.length]).to.deep.equal(['2', 1]);
    await accessible(element);
  });

  it('is left alone', async () => {
    const { element, store } = await place([rate(2)]);
    await openCopy(element, fileOf('ana'));
    await pressButton(element, 'Leave it');
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Nothing was added.');
    expect(messages(element)).to.not.match(question);
    expect(store.kept.length).to.equal(1);
  });

  it('is asked about in Spanish', async () => {
    const { element } = await place([rate(2)]);
    element.lang = 'es';
    await waitUntil(() => messages(element).includes('Abrir mi copia'));
    await openCopy(element, fileOf('ana'));
    expect(messages(element)).to.match(/¿Es tu trabajo\? 2 respuestas de Ana, la última del .*Es mío: agregarlo/);
  });

  it('is asked about even when it is of another class, or has entries of a newer version', async () => {
    const { element, store } = await place([rate(2)]);
    const newer = { v: 2, id: rate(1).id, at: rate(1).at, kind: 'rated', label: { en: 'Newer' } };
    const file = { ...JSON.parse(fileOf('ana', [])), record: 'biology', entries: [newer] };
    await openCopy(element, JSON.stringify(file));
    expect(messages(element)).to.match(/This copy is from another class\. Is this your work\? 1 answer from Ana/);
    await pressButton(element, 'Only read it');
    expect(messages(element)).to.match(/Only to read: Ana .*· Newer/);
    expect(store.kept.length).to.equal(1);
  });

  it('is recognized by the key that a record in this browser has', async () => {
    const name = `copies ${performance.now()} ${performance.timeOrigin}`;
    const element = await fixture<LearningRecordElement>(html`<learning-record record=${name}></learning-record>`);
    const session = pageRecord({ recordName: name, sharedComputers: false });
    await waitUntil(() => session.state === 'ready');
    await element.updateComplete;
    const open = (key: string, entry: Entry) =>
      openCopy(element, writeRecordFile({ record: name, learner: { key }, entries: [entry] }));
    await open(session.slot, rate(1));
    expect(messages(element), 'their own').to.contain('1 answer came from your copy.');
    for (const key of ['', `${session.slot}x`]) {
      await open(key, rate(2));
      expect(messages(element), key).to.match(/Is this your work\? 1 answer, the last on/);
    }
    expect(session.record.entries.length).to.equal(1);
  });
});

describe('a copy in a frame', () => {
  const page = '<script type="module" src="/src/elements/learning-record/define.ts"></script>';

  /** A learning-record with an entry in a frame with this `sandbox`, where "Save a copy" in the question was pressed. */
  async function savedIn(sandbox?: string): Promise<Element> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame" height="600"></iframe>`);
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.srcdoc = `${page}<learning-record record="algebra"></learning-record>`;
    const elementIn = () => frame.contentDocument?.querySelector('learning-record');
    await waitUntil(() => elementIn()?.matches(':defined'), 'it is not defined');
    const element = elementIn() as LearningRecordElement;
    element.store = new PlantedStore([rate(2)]);
    await waitUntil(
      () => inside(element, '.done p').some((one) => wordsOf(one).includes('1 answer')),
      'it has no work',
    );
    // The test needs no file.
    const links = (frame.contentWindow as Window & typeof globalThis).HTMLAnchorElement.prototype;
    links.click = () => {};
    disclosure(element, erasing).click();
    await waitUntil(() => inside(element, '.done button').some((one) => one.checkVisibility()));
    inside(element, '.done [data-do="copy"]')[0]?.click();
    await element.updateComplete;
    return element;
  }

  const isErasingOffered = (element: Element) =>
    inside(element, '[data-do="erase"]').some((one) => one.checkVisibility());

  it('that forbids downloads is shown as text, and erasing is not offered', async () => {
    const element = await savedIn('allow-scripts allow-same-origin');
    expect(wordsOf(element.shadowRoot?.activeElement)).to.contain('If no file came, copy this text');
    const [text] = inside<HTMLTextAreaElement>(element, 'textarea');
    expect(text?.checkVisibility()).to.equal(true);
    expect(JSON.parse(text?.value ?? '').entries.length).to.equal(1);
    expect(isErasingOffered(element)).to.equal(false);
  });

  it('that allows downloads is said to be in the downloads, not shown as text', async () => {
    for (const sandbox of [undefined, 'allow-same-origin Allow-Downloads allow-scripts']) {
      const element = await savedIn(sandbox);
      expect(wordsOf(inside(element, '.result')[0]), `${sandbox}`).to.match(
        /^Look for my-work-.*json in your downloads/,
      );
      expect(inside(element, 'textarea')[0]?.checkVisibility(), `${sandbox}`).to.equal(false);
      expect(isErasingOffered(element), `${sandbox}`).to.equal(true);
    }
  });

  it('in a page that cannot be looked at is shown as text', async () => {
    // As in a frame on a page of another origin.
    const real = Object.getOwnPropertyDescriptor(window, 'parent') ?? {};
    Object.defineProperty(window, 'parent', { configurable: true, get: () => ({}) });
    try {
      const { element } = await place([rate(2)]);
      await downloads(() => pressButton(element, 'Save a copy'));
      expect(messages(element)).to.contain('If no file came, copy this text');
      expect(inside(element, 'textarea')[0]?.checkVisibility()).to.equal(true);
    } finally {
      Object.defineProperty(window, 'parent', real);
    }
  });
});

describe('erasing the work', () => {
  it('takes two steps, and first says what will be deleted', async () => {
    const { element, scale, store } = await place([rate(2), rate(3)]);
    expect(messages(element)).to.not.contain('Erase my work');
    disclosure(element, erasing).click();
    await element.updateComplete;
    expect(messages(element)).to.contain('This erases 2 answers and unfinished words.');
    expect(store.kept.length).to.equal(2);
    await pressButton(element, 'Erase my work');
    await waitUntil(() => wordsOf(element.shadowRoot?.activeElement) === 'Your work here is erased.');
    await scale.updateComplete;
    expect([store.kept.length, levelShown(scale)]).to.deep.equal([0, undefined]);
    expect(inside<HTMLDetailsElement>(element, 'details').some(({ open }) => open)).to.equal(false);
  });

  it('offers an export first', async () => {
    const { element } = await place([rate(2)]);
    disclosure(element, erasing).click();
    await element.updateComplete;
    const [offer] = inside<HTMLButtonElement>(element, '.done button').filter((one) => wordsOf(one) === 'Save a copy');
    const files = await downloads(async () => {
      offer?.click();
      await element.updateComplete;
    });
    expect(files.length).to.equal(1);
  });

  it('is cancelled with “Keep my work” or Escape, and returns the focus', async () => {
    const { element, store } = await place([rate(2)]);
    const summary = disclosure(element, erasing);
    for (const leave of [() => pressButton(element, 'Keep my work'), () => press('Escape')]) {
      summary.focus();
      await press('Enter');
      button(element, 'Keep my work').focus();
      await leave();
      expect(wordsOf(element.shadowRoot?.activeElement)).to.equal(erasing);
      expect(messages(element)).to.not.contain('Keep my work');
    }
    expect(store.kept.length).to.equal(1);
  });

  it('reports a failure, and loses nothing', async () => {
    const { element, store, scale } = await place([rate(2)]);
    store.clears = () => Promise.reject(new StoreError('blocked'));
    disclosure(element, erasing).click();
    await pressButton(element, 'Erase my work');
    await waitUntil(() => messages(element).includes('It could not be erased. Try again.'));
    expect(levelShown(scale)).to.equal('2');
  });

  it('in another tab is announced here', async () => {
    const { element, scale, store } = await place([rate(2)]);
    store.tell({ kind: 'cleared' });
    await element.updateComplete;
    await scale.updateComplete;
    expect(messages(element)).to.contain('Your work here is erased.');
    expect(levelShown(scale)).to.equal(undefined);
  });

  it('also removes the text of a copy from the page', async () => {
    const { element } = await place([rate(2)]);
    await downloads(() => pressButton(element, 'Save a copy'));
    expect(inside(element, 'textarea').length).to.equal(1);
    disclosure(element, erasing).click();
    await pressButton(element, 'Erase my work');
    await waitUntil(() => messages(element).includes('Your work here is erased.'));
    expect(inside(element, 'textarea').length).to.equal(0);
  });
});

describe('a learning-record whose store fails', () => {
  it('says that work is not saved, and what to do', async () => {
    const { element, store, session } = await place();
    store.adds = () => Promise.reject(new StoreError('full'));
    await session.add([rate(2)]);
    await element.updateComplete;
    expect(messages(element)).to.contain('Not saved yet: no room on this computer.');
    expect(messages(element)).to.contain('Save a copy before you leave.');
    expect(element.matches(':state(unsaved)')).to.equal(true);
    const [file] = await downloads(() => pressButton(element, 'Save a copy'));
    expect(JSON.parse(file?.text ?? '').entries.length).to.equal(1);

    store.tell({ kind: 'durability', durability: 'durable' });
    await element.updateComplete;
    expect(messages(element)).to.contain('Saved on this computer.');
    expect(messages(element)).to.not.contain('before you leave');
    expect(element.matches(':state(unsaved)')).to.equal(false);
  });

  it('says that memory stores nothing', async () => {
    const store = new PlantedStore([rate(2)]);
    store.durability = 'memory';
    const { element } = await place([], store);
    expect(messages(element)).to.contain('Not saved on this device.');
    expect(messages(element)).to.contain('Save a copy before you leave.');
    disclosure(element, 'Who can see this?').click();
    await element.updateComplete;
    expect(messages(element)).to.contain('Nothing keeps it after you leave.');
  });

  it('shows the widgets even when the store hangs', async () => {
    const store = new PlantedStore();
    store.loads = hangs;
    const { element, scale } = await hurried(() => place([], store));
    expect(isShown(scale)).to.equal(true);
    expect(messages(element)).to.contain('Your teacher will not see it yet.');
  });

  it('says when the browser’s data were cleared under the page', async () => {
    const { element, store } = await place([rate(2)]);
    store.durability = 'memory';
    store.tell({ kind: 'failed', reason: 'gone' });
    await element.updateComplete;
    expect(messages(element)).to.match(/^Not saved on this device\. .* Your work is only on this page now\./);
    store.durability = 'durable';
    store.tell({ kind: 'durability', durability: 'durable' });
    await element.updateComplete;
    expect(messages(element)).to.contain('This browser was cleared. We saved your work again.');
  });

  it('exports what could not be read', async () => {
    const store = Object.assign(new PlantedStore([rate(2)]), { quarantined: async () => [{ odd: 1 }] });
    const { element } = await place([], store);
    store.tell({ kind: 'quarantined', count: 1 });
    await element.updateComplete;
    expect(messages(element)).to.contain('1 answer here could not be read.');
    const [file] = await downloads(async () => {
      await pressButton(element, 'Save them as a file');
      await aTimeout(0);
    });
    expect(JSON.parse(file?.text ?? '')).to.deep.equal([{ odd: 1 }]);
  });

  it('says that a newer version made the data', async () => {
    const newer = { ...rate(2), v: 2 } as unknown as Entry;
    const { element } = await place([newer]);
    expect(messages(element)).to.contain('Some work needs a newer version of this.');
  });
});

describe('a learning-record that asks whose work it is', () => {
  const { now } = Date;
  let away = 0;
  before(() => (Date.now = () => now() + away));
  after(() => (Date.now = now));

  /** After half an hour: the page becomes visible, and the browser's storage says that another person may be here. */
  async function asked() {
    const name = `asked ${performance.now()} ${performance.timeOrigin}`;
    const session = pageRecord({ recordName: name, sharedComputers: false });
    await waitUntil(() => session.state === 'ready');
    await session.add([rate(3)]);
    const element = await fixture<LearningRecordElement>(
      html`<learning-record record=${name}
        ><proficiency-scale .definition=${linearFunctions}></proficiency-scale
      ></learning-record>`,
    );
    const scale = element.querySelector('proficiency-scale') as ProficiencyScaleElement;
    await waitUntil(() => levelShown(scale) === '3');
    away += 31 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => session.state === 'asking');
    await element.updateComplete;
    await scale.updateComplete;
    return { element, scale, session };
  }

  it('shows no work and no actions until there is an answer', async () => {
    const { element, scale } = await asked();
    expect(messages(element)).to.match(/^Keep going with the work from .*\? Keep going That’s not me$/);
    expect([isShown(scale), levelShown(scale)]).to.deep.equal([false, undefined]);
    expect(element.matches(':state(asking)')).to.equal(true);
    await accessible(element);
  });

  it('offers all other work on the computer, with the time where a day has several', async () => {
    const { element, session } = await place();
    const noon = new Date(2020, 10, 20, 12).getTime();
    const others = [0, 1, 24, 48, 72].map((hours) => ({ slot: `s${hours}`, last: noon - hours * 3_600_000 }));
    Object.defineProperty(session, 'others', { value: others });
    element.requestUpdate();
    await element.updateComplete;
    expect(inside(element, '[data-do="back"]').map((one) => one.textContent)).to.deep.equal([
      'Back to the work from Nov 20, 12:00 PM',
      'Back to the work from Nov 20, 11:00 AM',
      'Back to the work from Nov 19, 2020',
      'Back to the work from Nov 18, 2020',
      'Back to the work from Nov 17, 2020',
    ]);
    expect(inside(element, 'details [data-do="back"]')).to.have.lengthOf(3);
    expect(messages(element)).to.contain('Other work on this computer (3)');
    await accessible(element);
  });

  it('returns to work that was hidden by mistake, with the keyboard alone', async () => {
    const { element, scale, session } = await asked();
    button(element, 'That’s not me').focus();
    await press('Enter');
    await waitUntil(() => session.others.length > 0);
    await element.updateComplete;
    expect(levelShown(scale)).to.equal(undefined);
    const back = inside<HTMLButtonElement>(element, '[data-do="back"]')[0];
    expect(back?.textContent).to.match(/^Back to the work from \w+ \d+$/);
    await accessible(element);
    back?.focus();
    await press('Enter');
    await waitUntil(() => levelShown(scale) === '3');
    await waitUntil(() => document.activeElement === element);
    expect(inside(element, '[data-do="back"]')).to.have.lengthOf(0);
  });

  it('shows the work again after “yes”, and moves the focus to it', async () => {
    const { element, scale } = await asked();
    button(element, 'Keep going').focus();
    await press('Enter');
    await waitUntil(() => levelShown(scale) === '3');
    expect(isShown(scale)).to.equal(true);
    await waitUntil(() => document.activeElement === element);
    expect(element.shadowRoot?.activeElement?.contains(inside(element, 'slot')[0] ?? null)).to.equal(true);
  });

  it('starts empty for anyone else', async () => {
    const { element, scale, session } = await asked();
    await pressButton(element, 'That’s not me');
    await waitUntil(() => session.state === 'ready');
    await element.updateComplete;
    await scale.updateComplete;
    expect([isShown(scale), levelShown(scale), session.record.entries.length]).to.deep.equal([true, undefined, 0]);
    expect(messages(element)).to.contain('Your work will be saved on this computer.');
  });

  it('waits for the store before it says anything', async () => {
    const store = new PlantedStore([rate(3)]);
    const answer = later();
    store.loads = () => answer.promise;
    const element = await fixture<LearningRecordElement>(html`<learning-record .store=${store}></learning-record>`);
    expect(messages(element)).to.not.contain('aved');
    answer.resolve();
    await waitUntil(() => messages(element).includes('Saved on this computer.'));
  });
});
