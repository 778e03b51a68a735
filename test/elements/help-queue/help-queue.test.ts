// Tests what students and a teacher perceive and do in <help-queue>.

import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../src/elements/help-queue/define.js';
import type { HelpQueueElement } from '../../../src/elements/help-queue/help-queue.js';
import '../../../src/messages/es.js';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { helpQueues } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { noon } from '../../support/entries.js';
import { press, type } from '../../support/keys.js';
import { misfits, smallTargets } from '../../support/layout.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';
import { inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';

const { deskQueue } = helpQueues;
const minute = 60_000;
const { now } = Date;

/** Sets the clock, and makes the page read it as when it becomes visible. */
function setClock(time: number): void {
  Date.now = () => time;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => setClock(noon));
afterEach(() => {
  Date.now = now;
  fixtureCleanup();
});

async function shown(session = sessionOn(), lang = 'en', definition: unknown = deskQueue): Promise<HelpQueueElement> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const host = recordHost(session);
  wrapper.append(host);
  const element = document.createElement('help-queue');
  element.definition = definition;
  host.append(element);
  await waitUntil(() => session.state === 'ready');
  await element.updateComplete;
  return element;
}

async function signIn(element: HelpQueueElement, who: string, need: 'red' | 'question', words = ''): Promise<void> {
  inside<HTMLInputElement>(element, '#who')[0]!.value = who;
  inside<HTMLInputElement>(element, '#about')[0]!.value = words;
  inside(element, `[data-need=${need}]`)[0]?.click();
  await element.updateComplete;
}

/** Three students, two minutes apart. */
async function three(element: HelpQueueElement): Promise<void> {
  await signIn(element, '12', 'red', 'How do I cite a map?');
  setClock(noon + 2 * minute);
  await signIn(element, '7', 'question');
  setClock(noon + 4 * minute);
  await signIn(element, 'M. R.', 'question', 'May I use a video?');
}

const people = (element: Element) => parts(element, 'person').map(wordsOf);
const names = (element: Element) => inside(element, '[part=person] .name').map(wordsOf);
const messages = (element: Element) => wordsOf(inside(element, '[role=status]')[0]);
const seen = (element: Element) => wordsOf(parts(element, 'base')[0]);

async function helped(element: HelpQueueElement, place: number): Promise<void> {
  inside(element, '[part=person] [data-act=helped]')[place]?.click();
  await element.updateComplete;
}

describe('the sign-in of <help-queue>', () => {
  it('shows an empty list at first, and says so', async () => {
    const element = await shown();
    expect(seen(element)).to.contain('Waiting: 0 Nobody is waiting.');
    expect(seen(element)).to.contain('Nothing is kept unless you save it. The list empties itself 55 minutes after');
    expect(inside(element, 'ol')).to.have.length(0);
  });

  it('lists the longest wait first, with shape, word and minutes', async () => {
    const element = await shown();
    await three(element);
    expect(people(element)).to.deep.equal([
      '12 Stop 4 min waiting 4 minutes Helped 12 How do I cite a map?',
      '7 Question 2 min waiting 2 minutes Helped 7',
      'M. R. Question just now waiting less than a minute Helped M. R. May I use a video?',
    ]);
    const shapes = inside(element, '[part=person] svg').map((svg) => svg.querySelector('path')?.getAttribute('d'));
    expect(shapes[0]).to.not.equal(shapes[1]);
    expect(shapes[1]).to.equal(shapes[2]);
    expect(element.matches(':state(waiting)')).to.equal(true);
  });

  it('announces each sign-in once, and is ready for the next', async () => {
    const element = await shown();
    await three(element);
    expect(messages(element)).to.equal('M. R. is on the list, place 3.');
    expect(inside<HTMLInputElement>(element, '#who')[0]?.value).to.equal('');
    expect(element.shadowRoot?.activeElement?.id).to.equal('who');
    await signIn(element, '12', 'question');
    expect(messages(element)).to.equal('12 is on the list already and keeps the place.');
    expect(names(element)).to.deep.equal(['12', '7', 'M. R.']);
  });

  it('asks for a missing seat, with a message at the field', async () => {
    const element = await shown();
    await signIn(element, '  ', 'red', 'Help!');
    const field = inside<HTMLInputElement>(element, '#who')[0]!;
    expect(seen(element)).to.contain('Write your seat number first.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(inside<HTMLInputElement>(element, '#about')[0]?.value).to.equal('Help!');
    await signIn(element, '3', 'red');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('works with the keyboard alone', async () => {
    const element = await shown();
    inside(element, '#who')[0]?.focus();
    await type('22');
    await press('Tab');
    await type('Why?');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(people(element)[0]).to.contain('22 Stop').and.to.contain('Why?');
  });

  it('says one minute, in both languages', async () => {
    const short = { type: 'help-queue', queue: { id: 'q', minutes: 1 } };
    expect(seen(await shown(sessionOn(), 'en', short))).to.contain('itself 1 minute after the first');
    expect(seen(await shown(sessionOn(), 'es', short))).to.contain('sola 1 minuto después');
  });

  it('keeps two students with the same initials apart, and says who is who', async () => {
    const queue = { id: 'q', signInBy: 'initials' };
    const element = await shown(sessionOn(), 'en', { type: 'help-queue', queue });
    await signIn(element, 'MR', 'red', 'My map is gone');
    await signIn(element, 'MR', 'question', 'May I use a video?');
    expect(messages(element)).to.equal('MR 2 is on the list, place 2.');
    expect(people(element).map((text) => text.replace(/ just now.*Helped/, ''))).to.deep.equal([
      'MR Stop MR My map is gone',
      'MR 2 Question MR 2 May I use a video?',
    ]);
    await helped(element, 0);
    expect(names(element)).to.deep.equal(['MR 2']);
  });

  it('announces the place of a student whose seat was typed with extra spaces', async () => {
    const element = await shown();
    await signIn(element, 'Table  7', 'red');
    expect(messages(element)).to.equal('Table 7 is on the list, place 1.');
    await signIn(element, 'Table  7', 'question');
    expect(messages(element)).to.equal('Table 7 is on the list already and keeps the place.');
    expect(names(element)).to.deep.equal(['Table 7']);
  });

  it('asks for initials, and for no words, when the author chooses that', async () => {
    const queue = { id: 'q', signInBy: 'initials', words: false };
    const element = await shown(sessionOn(), 'en', { type: 'help-queue', queue });
    expect(seen(element)).to.contain('My initials');
    expect(inside(element, '#about')).to.have.length(0);
  });

  it('speaks Spanish', async () => {
    const element = await shown(sessionOn(), 'es');
    await three(element);
    expect(seen(element)).to.contain('Apúntate y sigue trabajando').and.to.contain('En espera: 3');
    expect(people(element)[0]).to.contain('Alto').and.to.contain('espera hace 4 minutos');
  });
});

describe('the teacher at <help-queue>', () => {
  it('clicks Helped, and can undo that, immediately or later', async () => {
    const element = await shown();
    await three(element);
    await helped(element, 0);
    expect(names(element)).to.deep.equal(['7', 'M. R.']);
    expect(messages(element)).to.equal('12: helped.');
    await pressButton(element, 'Undo 12');
    expect(names(element)).to.deep.equal(['12', '7', 'M. R.']);
    expect(messages(element)).to.equal('12 waits again.');
    await helped(element, 0);
    await helped(element, 0);
    inside<HTMLDetailsElement>(element, 'details')[0]!.open = true;
    inside(element, 'details [data-act=undo]')[0]?.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['12', 'M. R.']);
  });

  it('sees the minutes update with the clock, without seconds', async () => {
    const element = await shown();
    await signIn(element, '12', 'red');
    setClock(noon + minute - 1);
    await element.updateComplete;
    expect(people(element)[0]).to.contain('just now');
    setClock(noon + minute);
    await element.updateComplete;
    expect(people(element)[0]).to.contain('1 min waiting 1 minute ');
  });

  it('shows the class a list without words and without the sign-in', async () => {
    const element = await shown();
    await three(element);
    await pressButton(element, 'Show without words');
    expect(element.projected).to.equal(true);
    expect(names(element)).to.deep.equal(['12', '7', 'M. R.']);
    expect(element.shadowRoot?.innerHTML).to.not.contain('cite a map').and.to.not.contain('video');
    expect(wordsOf(element.shadowRoot)).to.not.contain('cite a map');
    expect(parts(element, 'sign-in')).to.have.length(0);
    await pressButton(element, 'Show the words');
    expect(people(element)[0]).to.contain('How do I cite a map?');
  });

  it('finds an empty list after the period, and no stored data', async () => {
    const store = createMemoryStore();
    const session = sessionOn(store);
    const element = await shown(session);
    await three(element);
    setClock(noon + 55 * minute - 1);
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
    setClock(noon + 55 * minute);
    await element.updateComplete;
    expect(names(element)).to.have.length(0);
    element.remove();
    expect(await store.drafts.get('help-queue/desk-period-3')).to.equal(undefined);
    expect(session.record.entries).to.have.length(0);
  });

  it('loses no student after a reload within the period, and keeps no data after it', async () => {
    const store = createMemoryStore();
    const before = await shown(sessionOn(store));
    await three(before);
    before.remove();
    const after = await shown(sessionOn(store));
    await waitUntil(() => names(after).length === 3);
    after.remove();
    setClock(noon + 60 * minute);
    const next = await shown(sessionOn(store));
    await aTimeout(0);
    await next.updateComplete;
    expect(names(next)).to.have.length(0);
  });

  it('stores nothing until it is saved: one event, one entry for each student helped', async () => {
    const session = sessionOn();
    const element = await shown(session);
    const events: LearningEntryEvent[] = [];
    element.addEventListener('learning-entry', (event) => events.push(event));
    await three(element);
    setClock(noon + 6 * minute);
    await helped(element, 0);
    await helped(element, 0);
    expect(events).to.have.length(0);
    await pressButton(element, 'Save this list');
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([2]);
    expect(session.record.shown('helped', 'desk-period-3').map(({ who, waited }) => [who, waited])).to.deep.equal([
      ['12', 6],
      ['7', 4],
    ]);
    expect(inside(element, '[data-act=save]')).to.have.length(0);
  });

  it('saves nothing after a veto', async () => {
    const session = sessionOn();
    const element = await shown(session);
    element.addEventListener('learning-entry', (event) => event.preventDefault());
    await three(element);
    await helped(element, 0);
    await pressButton(element, 'Save this list');
    expect(session.record.entries).to.have.length(0);
    expect(inside(element, '[data-act=save]')).to.have.length(1);
  });
});

describe('<help-queue> with invalid input', () => {
  it('reports the problems of a definition', async () => {
    const element = await shown(sessionOn(), 'en', deskQueue);
    element.definition = { type: 'help-queue', queue: { minutes: -1 } };
    await element.updateComplete;
    expect(wordsOf(element.shadowRoot)).to.contain('queue.id').and.to.contain('queue.minutes');
  });

  it('runs no code in what people type, and cuts a name to initials', async () => {
    const element = await shown();
    const attack = '<img src=x onerror="globalThis.hit = 1">';
    await signIn(element, attack.repeat(400), 'red', attack.repeat(400));
    expect(inside(element, 'img')).to.have.length(0);
    expect(names(element)[0]).to.have.length(12);
    expect(people(element)[0]).to.contain(attack);
    expect('hit' in globalThis).to.equal(false);
  });

  it('reads a heading and paragraphs, and cannot save without an id', async () => {
    const text = `<help-queue><h3 data-minutes="40">Sign in</h3><p>Then keep working.</p></help-queue>`;
    const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('help-queue')!;
    const host = recordHost(sessionOn());
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(host);
    host.append(document.importNode(parsed, true));
    const element = host.querySelector('help-queue')!;
    await element.updateComplete;
    expect(seen(element)).to.contain('Sign in Then keep working.').and.to.contain('this has no id');
    await three(element);
    await helped(element, 0);
    expect(inside(element, '[data-act=save]')).to.have.length(0);
  });
});

describe('accessibility of <help-queue>', () => {
  const states: Readonly<Record<string, (element: HelpQueueElement) => Promise<unknown>>> = {
    'an empty list': async () => {},
    'a list': three,
    'a blank sign-in': (element) => signIn(element, '', 'red'),
    'a list with a student helped': async (element) => {
      await three(element);
      await helped(element, 1);
    },
    'a projected list': async (element) => {
      await three(element);
      await pressButton(element, 'Show without words');
    },
  };
  for (const [name, bring] of Object.entries(states)) {
    it(`is accessible at 320 px in both directions: ${name}`, async () => {
      const element = await shown();
      await bring(element);
      await accessible(element);
      const wrapper = element.parentElement!;
      wrapper.style.inlineSize = '320px';
      for (const dir of ['ltr', 'rtl']) {
        wrapper.dir = dir;
        await aTimeout(0);
        expect(misfits(element, wrapper)).to.deep.equal([]);
        expect(smallTargets(element, 24)).to.deep.equal([]);
        expect(inside(element, 'button').filter(isShown).length).to.be.greaterThan(0);
      }
    });
  }
});
