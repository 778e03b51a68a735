// Tests what a student, a teacher and a family perceive and do in <traffic-light-checkpoint>.

import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Checkpoint, Light } from '../../../src/core/checkpoint.js';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { checkpoints } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { choose, settled, shown, write } from '../../support/checkpoint.js';
import { isChromium } from '../../support/engines.js';
import { press, type } from '../../support/keys.js';
import { misfits, smallTargets } from '../../support/layout.js';
import { sessionOn } from '../../support/record-host.js';
import { useVoices } from '../../support/voices.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';

const essay = checkpoints.sudetenEssayStop.checkpoint;
const math = checkpoints.linearCheck.checkpoint;
const reading = checkpoints.readingGo.checkpoint;
const words = 'Both sources say the same.';

const seen = (element: Element) => wordsOf(parts(element, 'base')[0]);
const messages = (element: Element) => wordsOf(inside(element, '[role=status].sr')[0]);
const kinds = (session: RecordSession) => session.record.entries.map(({ kind }) => kind);
const signal = (element: Element) => wordsOf(parts(element, 'signal')[0]);
const isOpen = (session: RecordSession) => session.record.shown('released', essay.id).length > 0;

afterEach(() => fixtureCleanup());

/** Types a word into the release-code field and waits for the answer. */
async function tryWord(element: Parameters<typeof write>[0], word: string): Promise<void> {
  await waitUntil(() => parts(element, 'release-code').length > 0);
  inside<HTMLDetailsElement>(element, '.release-code')[0]!.open = true;
  await write(element, '.hidden-word', word);
  await pressButton(element, 'Let me go on');
  await waitUntil(() => !wordsOf(inside(element, '.release-code [role=status]')[0]).includes('One moment'));
  await element.updateComplete;
}

describe('the author’s light', () => {
  const expected: readonly (readonly [Checkpoint, string, number])[] = [
    [essay, 'Stop See your teacher before you go on.', 0],
    [math, 'Check Check yourself, then go on.', 1],
    [reading, 'Go You can go on.', 2],
  ];
  for (const [checkpoint, call, place] of expected) {
    it(`is shown by its word, its shape and its position at ${checkpoint.signal}`, async () => {
      const element = await shown(checkpoint);
      expect(signal(element)).to.equal(call);
      const places = inside(element, '.lights .light');
      expect(places.map((one) => one.classList.contains('lit'))).to.deep.equal([0, 1, 2].map((one) => one === place));
      const shapes = places.map((one) => one.querySelector('path')?.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(3);
    });
  }

  it('looks different in each shape without any color', async () => {
    const outlines: string[] = [];
    for (const checkpoint of [essay, math, reading]) {
      const element = await shown(checkpoint);
      outlines.push(
        inside(element, '.lights .lit path')
          .map((path) => path.getAttribute('d'))
          .join(),
      );
    }
    expect(new Set(outlines).size).to.equal(3);
    // The student's three lights have the same shapes, in the same order.
    const element = await shown(reading);
    expect(inside(element, '.choice path').map((path) => path.getAttribute('d'))).to.deep.equal(outlines);
    expect(
      parts(element, 'understanding').flatMap((one) => [...one.querySelectorAll('strong')].map(wordsOf)),
    ).to.deep.equal(['Stop', 'Check', 'Go']);
  });

  it('says how to reach the teacher at red, in the author’s words or a general sentence', async () => {
    expect(wordsOf(parts(await shown(essay), 'reach')[0])).to.contain('Bring your computer to the desk by the window.');
    const { reach: _, ...bare } = essay;
    expect(wordsOf(parts(await shown(bare), 'reach')[0])).to.contain('Go to your teacher’s desk, or raise your hand.');
    expect(parts(await shown(math), 'reach')).to.have.length(0);
  });

  it('uses Spanish, with the author’s Spanish beside it', async () => {
    const element = await shown(essay, { lang: 'es' });
    expect(signal(element)).to.equal('Alto Habla con tu maestro o maestra antes de seguir.');
    expect(seen(element)).to.contain('Trae tu afirmación').and.not.to.contain('Bring your claim');
  });

  it('can be read in the author’s other language', async () => {
    const element = await shown(essay, { more: { languages: 'swap' } });
    await pressButton(element, 'Other language');
    expect(seen(element)).to.contain('Trae tu afirmación');
    expect(inside(element, '.objective')[0]?.lang).to.equal('es');
  });

  it('can be read aloud where the device has a voice', async () => {
    const voices = useVoices([{ name: 'Local', lang: 'en-US', localService: true }]);
    try {
      const element = await shown(essay);
      await pressButton(element, 'Listen');
      expect(button(element, 'Stop listening')).to.be.instanceOf(HTMLButtonElement);
    } finally {
      voices.restore();
    }
  });

  it('never uses the word checkpoint', async () => {
    for (const viewer of ['learner', 'teacher', 'family'] as const) {
      for (const lang of ['en', 'es']) {
        const element = await shown(essay, { viewer, lang });
        expect(seen(element)).to.not.match(/checkpoint|punto de control/i);
      }
    }
  });
});

describe('the student’s light', () => {
  it('is saved with words, in one event, only once the student saves it', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    const events: LearningEntryEvent[] = [];
    element.addEventListener('learning-entry', (event) => events.push(event));
    await choose(element, 'red');
    await write(element, 'textarea', words);
    expect(events).to.have.length(0);
    await pressButton(element, 'Save and get help');
    expect(events).to.have.length(1);
    expect(events[0]?.detail).to.have.length(1);
    expect(session.record.shown('signaled', essay.id)[0]).to.include({ understanding: 'red', words, by: 'learner' });
    expect(wordsOf(parts(element, 'said')[0]))
      .to.contain('Stop · I need help')
      .and.to.contain(words);
    expect(wordsOf(parts(element, 'said')[0])).to.contain('Waiting since');
    expect(element.matches(':state(waiting)')).to.equal(true);
  });

  it('announces once how to reach the teacher after a call for help, and keeps the focus', async () => {
    const element = await shown(essay);
    await choose(element, 'red');
    await pressButton(element, 'Save and get help');
    expect(messages(element)).to.match(/^Your call for help is saved\. Bring your computer to the desk/);
    await waitUntil(() => element.shadowRoot?.activeElement === parts(element, 'said')[0]);
  });

  it('says how to continue at every light', async () => {
    const go = await shown(reading);
    await choose(go, 'green');
    await pressButton(go, 'Save and go on');
    expect(wordsOf(parts(go, 'outcome')[0])).to.equal('Choose your next source on the board.');

    const check = await shown(reading);
    await choose(check, 'yellow');
    expect(inside(check, '.tick')).to.have.length(3);
    await pressButton(check, 'Save my check');
    expect(wordsOf(parts(check, 'outcome')[0])).to.contain('When you are sure, go on.');

    const stop = await shown(reading);
    await choose(stop, 'red');
    await pressButton(stop, 'Save and get help');
    expect(wordsOf(parts(stop, 'outcome')[0])).to.contain('Now show this to your teacher.');
    expect(wordsOf(parts(stop, 'outcome')[0])).to.contain('raise your hand');
  });

  it('does not let a student at green pass the author’s red', async () => {
    const element = await shown(essay);
    await choose(element, 'green');
    await pressButton(element, 'Save and go on');
    expect(wordsOf(parts(element, 'outcome')[0])).to.equal('Your teacher still wants to see this first.');
    expect(element.matches(':state(stopped)')).to.equal(true);
  });

  it('turns the author’s yellow into red when the checkpoint escalates', async () => {
    const element = await shown(math);
    expect(element.matches(':state(stopped)')).to.equal(false);
    await choose(element, 'red');
    await pressButton(element, 'Save and get help');
    expect(signal(element)).to.equal('Stop You asked for help, so stop here first.');
    expect(element.matches(':state(stopped)')).to.equal(true);
    await pressButton(element, 'Undo');
    expect(signal(element)).to.contain('Check');
  });

  it('keeps checked items, and can save more of them', async () => {
    const session = sessionOn();
    const element = await shown(math, { session });
    inside<HTMLInputElement>(element, '.tick input')[1]?.click();
    await choose(element, 'yellow');
    await write(element, 'textarea', 'Why?');
    await pressButton(element, 'Save my check');
    inside<HTMLInputElement>(element, '.tick input')[0]?.click();
    await element.updateComplete;
    await pressButton(element, 'Save my check');
    const [first, second] = session.record.shown('signaled', math.id);
    expect(first?.checks).to.deep.equal(['two-points']);
    expect(second).to.deep.include({ checks: ['same-unit', 'two-points'], words: 'Why?' });
  });

  it('can be taken back, and returns the words for editing', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    await choose(element, 'red');
    await write(element, 'textarea', words);
    await pressButton(element, 'Save and get help');
    await pressButton(element, 'Undo');
    expect(kinds(session)).to.deep.equal(['signaled', 'retracted']);
    expect(parts(element, 'said')).to.have.length(0);
    expect(inside<HTMLTextAreaElement>(element, 'textarea[name=words]')[0]?.value).to.equal(words);
    expect(messages(element)).to.equal('Taken back.');
  });

  it('is not added after a veto, and nothing that was typed is lost', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    element.addEventListener('learning-entry', (event) => event.preventDefault());
    await choose(element, 'red');
    await write(element, 'textarea', words);
    await pressButton(element, 'Save and get help');
    expect(session.record.entries).to.have.length(0);
    expect(inside<HTMLTextAreaElement>(element, 'textarea[name=words]')[0]?.value).to.equal(words);
    expect(messages(element)).to.equal('');
  });

  it('survives a reload before it is saved', async () => {
    const store = createMemoryStore();
    const before = await shown(essay, { session: sessionOn(store) });
    await choose(before, 'red');
    await write(before, 'textarea', words);
    before.remove();
    const after = await shown(essay, { session: sessionOn(store) });
    await waitUntil(() => after.value === 'red');
    await after.updateComplete;
    expect(inside<HTMLTextAreaElement>(after, 'textarea[name=words]')[0]?.value).to.equal(words);
  });

  it('is shown after a reload once it is saved, and the form value is empty', async () => {
    const store = createMemoryStore();
    const before = await shown(essay, { session: sessionOn(store) });
    await choose(before, 'yellow');
    await pressButton(before, 'Save my check');
    before.remove();
    const after = await shown(essay, { session: sessionOn(store) });
    expect(wordsOf(parts(after, 'said')[0])).to.contain('Check · I’m not sure yet');
    expect(after.value).to.equal('');
  });

  it('offers sentence starters, which do not overwrite text', async () => {
    const element = await shown(essay);
    await choose(element, 'red');
    await write(element, 'textarea', 'Hello.');
    inside<HTMLDetailsElement>(element, '.starts').forEach((one) => (one.open = true));
    await pressButton(element, 'My claim is that …');
    await pressButton(element, 'appeasement');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')[0]?.value).to.match(
      /^Hello\. My claim is that\s+appeasement$/,
    );
  });

  it('works with the keyboard alone, and arrow keys add no entry', async () => {
    const session = sessionOn();
    const element = await shown(math, { session });
    element.focus();
    for (const _ of math.checks ?? []) {
      await press(' ');
      await press('Tab');
    }
    await press(' ');
    await press('ArrowRight');
    await press('ArrowRight');
    await element.updateComplete;
    expect(element.value).to.equal('green');
    expect(session.record.entries).to.have.length(0);
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(session.record.shown('signaled', math.id)[0]).to.deep.include({
      understanding: 'green',
      checks: ['same-unit', 'two-points', 'sign'],
    });
  });

  it('is hidden from a family', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    await choose(element, 'red');
    await write(element, 'textarea', words);
    await pressButton(element, 'Save and get help');
    const family = await shown(essay, { session, viewer: 'family' });
    expect(seen(family)).to.contain('Stop').and.to.not.contain('I need help').and.to.not.contain(words);
    expect(family.shadowRoot?.innerHTML).to.not.contain(words);
  });

  it('disappears when another learner’s work is shown', async () => {
    const session = sessionOn(createMemoryStore());
    const element = await shown(essay, { session });
    await choose(element, 'red');
    await write(element, 'textarea', words);
    await session.startFresh();
    await element.updateComplete;
    await choose(element, 'red');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')[0]?.value).to.equal('');
  });
});

describe('the light in a form', () => {
  it('is the form’s value immediately, fires once, and is required when the form says so', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <traffic-light-checkpoint name="light" required .definition=${checkpoints.readingGo}></traffic-light-checkpoint>
      </form>
    `);
    const element = form.querySelector('traffic-light-checkpoint')!;
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Choose Stop, Check or Go.');
    const fired: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => fired.push(name));
    await choose(element, 'yellow');
    expect(new FormData(form).get('light')).to.equal('yellow');
    expect(fired).to.deep.equal(['input', 'change']);
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await element.updateComplete;
    expect(element.value).to.equal('');
    expect(inside<HTMLInputElement>(element, '.own input').some(({ checked }) => checked)).to.equal(false);
  });

  it('cannot be changed when it is disabled', async () => {
    const element = await shown(essay);
    element.disabled = true;
    await element.updateComplete;
    expect(inside<HTMLFieldSetElement>(element, 'fieldset').every(({ disabled }) => disabled)).to.equal(true);
  });
});

describe('the release code', () => {
  it('lets the student continue, shows the time, and changes the light', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    await tryWord(element, 'Maple-RIVER');
    await waitUntil(() => isOpen(session));
    await element.updateComplete;
    const [released] = session.record.shown('released', essay.id);
    expect(released).to.include({ by: 'teacher', word: true });
    expect(signal(element)).to.match(/^Go Allowed to go on · /);
    expect(parts(element, 'release-code')).to.have.length(0);
    expect(element.matches(':state(released)')).to.equal(true);
    await waitUntil(() => element.shadowRoot?.activeElement === parts(element, 'released')[0]);
  });

  it('is hidden while it is typed, and is not taken for a login', async () => {
    const element = await shown(essay);
    await waitUntil(() => parts(element, 'release-code').length > 0);
    const field = inside<HTMLInputElement>(element, '.hidden-word')[0]!;
    expect(field.type).to.equal('text');
    expect(field.autocomplete).to.equal('off');
    expect(getComputedStyle(field).getPropertyValue('-webkit-text-security')).to.equal('disc');
    expect(field.form).to.equal(null);
    expect(seen(element)).to.not.match(/password/i);
  });

  it('is submitted with Enter, without submitting a form around it', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    let sent = 0;
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    element.parentElement?.append(form);
    form.append(element);
    await settled(element);
    await waitUntil(() => parts(element, 'release-code').length > 0);
    inside<HTMLDetailsElement>(element, '.release-code')[0]!.open = true;
    inside(element, '.hidden-word')[0]?.focus();
    await type('maple river');
    await press('Enter');
    await waitUntil(() => isOpen(session));
    expect(sent).to.equal(0);
  });

  it('may be wrong three times; then there is a pause that a reload does not end', async () => {
    const store = createMemoryStore();
    const session = sessionOn(store);
    const element = await shown(essay, { session });
    const received = (one: Element) => wordsOf(inside(one, '.release-code [role=status]')[0]);
    await tryWord(element, 'one');
    expect(received(element)).to.equal('That is not the code. 2 tries left.');
    await tryWord(element, 'two');
    expect(received(element)).to.equal('That is not the code. 1 try left.');
    await tryWord(element, 'three');
    expect(received(element)).to.match(/^Too many tries\. Try again after /);
    element.remove();

    const again = sessionOn(store);
    const after = await shown(essay, { session: again });
    await tryWord(after, 'maple river');
    expect(received(after)).to.match(/^Too many tries/);
    expect(isOpen(again)).to.equal(false);

    const { now } = Date;
    try {
      const later = now() + 300_001;
      Date.now = () => later;
      await tryWord(after, 'maple river');
      expect(isOpen(again)).to.equal(true);
    } finally {
      Date.now = now;
    }
  });

  it('releases nothing after a veto', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session });
    element.addEventListener('learning-entry', (event) => event.preventDefault());
    await tryWord(element, 'maple river');
    expect(session.record.entries).to.have.length(0);
    expect(element.matches(':state(stopped)')).to.equal(true);
  });

  it('cannot be checked on an insecure page, which is explained', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, get: () => undefined });
    try {
      const element = await shown(essay);
      await waitUntil(() => parts(element, 'release-code').length > 0);
      expect(wordsOf(parts(element, 'release-code')[0])).to.contain('no secure address (https)');
      expect(inside(element, '.hidden-word')).to.have.length(0);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });

  it('is not contained in the page', async () => {
    const element = await shown(essay);
    expect(JSON.stringify(element.definition) + element.shadowRoot?.innerHTML).to.not.match(/maple|river/i);
  });
});

describe('the teacher’s part', () => {
  it('shows the student’s signal, and marks it as seen and as helped, each with undo', async () => {
    const session = sessionOn();
    const student = await shown(essay, { session });
    await choose(student, 'red');
    await write(student, 'textarea', words);
    await pressButton(student, 'Save and get help');
    const element = await shown(essay, { session, viewer: 'teacher' });
    expect(wordsOf(parts(element, 'desk')[0]))
      .to.contain('Student')
      .and.to.contain(words);
    await pressButton(element, 'Mark as seen');
    await student.updateComplete;
    expect(seen(student)).to.contain('Your teacher has seen your call.');
    await write(element, 'textarea[name=note]', 'Quote the letter.');
    await pressButton(element, 'Mark as helped');
    expect(session.record.shown('helped', essay.id).at(-1)).to.include({
      by: 'teacher',
      state: 'helped',
      note: 'Quote the letter.',
    });
    await student.updateComplete;
    expect(seen(student)).to.contain('Your teacher helped you. How is it now?');
    await pressButton(element, 'Undo');
    expect(session.record.shown('helped', essay.id)).to.have.length(1);
    expect(messages(element)).to.equal('Taken back.');
  });

  it('releases the student with a note, and stops them again', async () => {
    const session = sessionOn();
    const student = await shown(essay, { session });
    const element = await shown(essay, { session, viewer: 'teacher' });
    await write(element, 'textarea[name=note]', 'Strong claim.');
    await pressButton(element, 'Let the student go on');
    await student.updateComplete;
    expect(signal(student)).to.match(/^Go Allowed to go on · .*Strong claim\.$/);
    await pressButton(element, 'Stop the student again');
    await student.updateComplete;
    expect(signal(student)).to.contain('Stop');
    expect(kinds(session)).to.deep.equal(['released', 'relocked']);
    expect(wordsOf(parts(element, 'desk')[0])).to.contain('by a teacher · Strong claim.');
  });

  it('shows every use of a release code', async () => {
    const session = sessionOn();
    const student = await shown(essay, { session });
    await tryWord(student, 'maple river');
    await waitUntil(() => isOpen(session));
    const element = await shown(essay, { session, viewer: 'teacher' });
    expect(wordsOf(inside(element, '.times')[0])).to.match(/\d:\d\d.*· with the release code$/);
  });

  it('creates a working release code and a card with it, and stores neither', async () => {
    const session = sessionOn();
    const element = await shown(essay, { session, viewer: 'teacher' });
    inside<HTMLDetailsElement>(element, '.make')[0]!.open = true;
    await pressButton(element, 'Propose a code');
    await waitUntil(() => parts(element, 'card').length > 0);
    const word = wordsOf(parts(element, 'card')[0]?.querySelector('.call'));
    const snippet = inside<HTMLTextAreaElement>(element, '.paste')[0]?.value ?? '';
    const { release } = JSON.parse(`{${snippet}}`);
    expect(snippet).to.not.contain(word.split(' ')[0]);
    expect(session.record.entries).to.have.length(0);

    const opened = sessionOn();
    const student = await shown({ ...essay, release }, { session: opened });
    await tryWord(student, word.toUpperCase());
    await waitUntil(() => isOpen(opened));

    await write(element, '[data-new-word]', 'another');
    expect(parts(element, 'card')).to.have.length(0);
    await pressButton(element, 'Make');
    await waitUntil(() => parts(element, 'card').length > 0);
    expect(wordsOf(parts(element, 'card')[0])).to.contain('another');
  });
});

describe('readable markup of <traffic-light-checkpoint>', () => {
  const markup = (attributes: string) =>
    `<traffic-light-checkpoint>
      <h3 data-signal="red" ${attributes}>Stop: bring your thesis</h3>
      <p>Mark your claim.</p>
      <p data-reach>The desk by the window.</p>
      <ul><li data-id="one">One sentence</li><li>Two sources</li></ul>
    </traffic-light-checkpoint>`;
  const put = async (text: string) => {
    const session = sessionOn();
    const { recordHost } = await import('../../support/record-host.js');
    const host = recordHost(session);
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(host);
    const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('traffic-light-checkpoint')!;
    host.append(document.importNode(parsed, true));
    const element = host.querySelector('traffic-light-checkpoint')!;
    await element.updateComplete;
    return { element, session };
  };

  it('is equivalent to a definition, and saves work', async () => {
    const { element, session } = await put(markup('data-id="thesis"'));
    expect(signal(element)).to.contain('Stop');
    expect(seen(element)).to.contain('Stop: bring your thesis Mark your claim.');
    expect(wordsOf(parts(element, 'reach')[0])).to.contain('The desk by the window.');
    await choose(element, 'yellow');
    inside<HTMLInputElement>(element, '.tick input').forEach((one) => one.click());
    await element.updateComplete;
    await pressButton(element, 'Save my check');
    expect(session.record.shown('signaled', 'thesis')[0]?.checks).to.deep.equal(['one', '2']);
  });

  it('saves nothing without an id, says so, and still shows how to continue', async () => {
    const { element, session } = await put(markup(''));
    expect(seen(element)).to.contain('Nothing is kept here: this has no id.');
    await choose(element, 'yellow');
    expect(inside(element, '.tick')).to.have.length(2);
    expect(inside(element, '[data-act=signal]')).to.have.length(0);
    expect(session.record.entries).to.have.length(0);
  });
});

describe('<traffic-light-checkpoint> with invalid input', () => {
  it('reports the problems of a definition and keeps the readable content', async () => {
    const element = await fixture<HTMLElement>(
      html`<traffic-light-checkpoint><p>Read me</p></traffic-light-checkpoint>`,
    );
    Object.assign(element, {
      definition: { type: 'traffic-light-checkpoint', checkpoint: { id: 'x', signal: 'blue', title: 'T' } },
    });
    await aTimeout(0);
    expect(wordsOf(element.shadowRoot)).to.contain('checkpoint.signal: “blue” is not one of');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('runs no code in what an author or a student writes', async () => {
    const attack = '<img src=x onerror="globalThis.hit = 1">';
    const session = sessionOn();
    const evil: Checkpoint = {
      id: 'x',
      signal: 'red',
      title: attack,
      text: attack,
      reach: attack,
      checks: [{ id: attack, text: attack }],
      frames: [attack],
      wordBank: [attack],
    };
    const element = await shown(evil, { session });
    await choose(element, 'yellow');
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    inside<HTMLInputElement>(element, '.tick input')[0]?.click();
    await write(element, 'textarea', attack);
    await pressButton(element, 'Save my check');
    expect(inside(element, 'img')).to.have.length(0);
    expect(wordsOf(parts(element, 'said')[0])).to.contain(attack);
    expect('hit' in globalThis).to.equal(false);
    const link = await shown({ ...reading, next: { text: 'On', href: 'data:text/html,x' } });
    expect(wordsOf(link.shadowRoot)).to.contain('checkpoint.next.href');
  });

  it('shows a failed store as unsaved', async () => {
    const store = { ...createMemoryStore(), add: () => Promise.reject(new Error('full')) };
    const element = await shown(essay, { session: sessionOn(store) });
    await choose(element, 'green');
    await pressButton(element, 'Save and go on');
    await waitUntil(() => element.matches(':state(unsaved)'));
    expect(wordsOf(parts(element, 'said')[0])).to.contain('Go · I’ve got it');
  });

  it('shows no work until it is known whose it is', async () => {
    const store = createMemoryStore();
    const before = await shown(essay, { session: sessionOn(store) });
    await choose(before, 'red');
    await write(before, 'textarea', words);
    await pressButton(before, 'Save and get help');
    before.remove();
    const session = sessionOn(store, { kind: 'ask', since: Date.now() - 86_400_000 });
    const wrapper = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const { recordHost } = await import('../../support/record-host.js');
    const host = recordHost(session);
    wrapper.append(host);
    const element = document.createElement('traffic-light-checkpoint');
    element.definition = { type: 'traffic-light-checkpoint', checkpoint: essay };
    host.append(element);
    await waitUntil(() => session.state === 'asking');
    await element.updateComplete;
    expect(seen(element)).to.contain('Keep going with the work').and.to.not.contain('I need help');
    await pressButton(element, 'Keep going');
    await waitUntil(() => seen(element).includes(words));
  });
});

describe('accessibility of <traffic-light-checkpoint>', () => {
  const states: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    'a stop': () => shown(essay),
    'a check': () => shown(math),
    'a go': () => shown(reading),
    'a call for help': async () => {
      const element = await shown(essay);
      await choose(element, 'red');
      return element;
    },
    'a saved call in Spanish': async () => {
      const element = await shown(essay, { lang: 'es' });
      await choose(element, 'red');
      await write(element, 'textarea', 'Necesito una segunda fuente.');
      await pressButton(element, 'Guardar y pedir ayuda');
      return element;
    },
    'the release code': async () => {
      const element = await shown(essay);
      await tryWord(element, 'wrong');
      return element;
    },
    'the desk': async () => {
      const element = await shown(essay, { viewer: 'teacher' });
      inside<HTMLDetailsElement>(element, '.make')[0]!.open = true;
      await pressButton(element, 'Propose a code');
      await waitUntil(() => parts(element, 'card').length > 0);
      return element;
    },
    'a family': () => shown(essay, { viewer: 'family' }),
  };
  for (const [name, bring] of Object.entries(states)) {
    it(`is accessible: ${name}`, async () => {
      await accessible(await bring());
    });

    it(`fits 320 px in both directions with touch-sized controls: ${name}`, async () => {
      const element = await bring();
      const wrapper = element.parentElement!;
      wrapper.style.inlineSize = '320px';
      for (const dir of ['ltr', 'rtl']) {
        wrapper.dir = dir;
        await aTimeout(0);
        expect(misfits(element, wrapper)).to.deep.equal([]);
        expect(smallTargets(element, 24)).to.deep.equal([]);
      }
    });
  }

  it('prints the signal and no buttons', async function () {
    // Only Chromium emulates media.
    if (!isChromium) this.skip();
    const element = await shown(essay);
    await choose(element, 'red');
    await pressButton(element, 'Save and get help');
    await emulateMedia({ media: 'print' });
    try {
      expect(inside(element, 'button').filter(isShown)).to.deep.equal([]);
      expect(isShown(parts(element, 'said')[0]!)).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('keeps every lit light filled and every other hollow in forced colors', async function () {
    // Only Chromium emulates media.
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const [checkpoint, place] of [
        [essay, 0],
        [math, 1],
        [reading, 2],
      ] satisfies readonly (readonly [Checkpoint, number])[]) {
        const element = await shown(checkpoint);
        const filled = inside(element, '.lights .light').map((one) => getComputedStyle(one).fill !== 'none');
        expect(filled.indexOf(true)).to.equal(place);
        expect(filled.filter(Boolean)).to.have.length(1);
      }
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('has an outline in the text color around every lit light, and colors for light and dark mode', async () => {
    for (const scheme of ['light', 'dark']) {
      const colours = new Set<string>();
      for (const checkpoint of [essay, math, reading]) {
        const element = await shown(checkpoint);
        element.style.colorScheme = scheme;
        const lit = getComputedStyle(inside(element, '.lights .lit')[0]!);
        expect(lit.stroke).to.equal(getComputedStyle(parts(element, 'signal')[0]!).color);
        colours.add(lit.fill);
      }
      expect(colours.size).to.equal(3);
    }
  });
});

it('shows a light of every kind beside its word in every rendered state', async () => {
  const element = await shown(essay);
  for (const light of ['red', 'yellow', 'green'] satisfies Light[]) {
    await choose(element, light);
    await pressButton(
      element,
      light === 'red' ? 'Save and get help' : light === 'yellow' ? 'Save my check' : 'Save and go on',
    );
    const beside = wordsOf(inside(element, '.light-word').at(-1));
    expect(beside).to.match(/^(Stop|Check|Go) · /);
  }
});
