// Tests the family page: its content, its languages, and the entries about showing it.

import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import '../../../src/messages/es.js';
import type { Objective } from '../../../src/core/objective.js';
import { FamilyPage } from '../../../src/ui/family/family-page.js';
import type { FamilySummary } from '../../../src/ui/family/family-page.js';
import { layOut } from '../../../src/ui/controllers/print.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';

const objective: Objective = {
  id: 'o1',
  title: { en: 'Linear functions', es: 'Funciones lineales' },
  statement: { en: 'I can tell linear from exponential.', es: 'Puedo distinguir lineal de exponencial.' },
  proficientAt: 3,
  levels: [
    { value: 1, label: { en: 'Starting', es: 'Empiezo' } },
    { value: 2, label: { en: 'Developing', es: 'En camino' } },
    {
      value: 3,
      label: { en: 'Proficient', es: 'Competente' },
      plain: { en: 'I do it alone.', es: 'Lo hago sin ayuda.' },
    },
  ],
};

class FamilyHost extends LitElement {
  session: RecordSession = sessionOn();
  summaries: readonly FamilySummary[] = [{ objective, mine: 2, will: ['Practise page 12'] }];
  readonly page = new FamilyPage(this);

  override render() {
    return html`${this.page.render(this.session, this.summaries, ['en-US'])}`;
  }
}
customElements.define('family-host', FamilyHost);

async function shown(config: Partial<FamilyHost> = {}): Promise<FamilyHost> {
  const host = Object.assign(new FamilyHost(), config);
  await fixture(host);
  host.shadowRoot?.querySelector('details')?.setAttribute('open', '');
  await host.updateComplete;
  return host;
}

const find = <E extends HTMLElement>(host: FamilyHost, selector: string): E => {
  const found = host.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const words = (host: FamilyHost): string[] =>
  [...find(host, '.paper').children].map(({ textContent }) => textContent ?? '');

async function pick(host: FamilyHost, name: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(host, `[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await host.updateComplete;
}

describe('the family page', () => {
  it('says what we learn, what the goal means, where I am, what I will do, and one question', async () => {
    expect(words(await shown())).to.deep.equal([
      'What I am learning',
      'We are learning this:',
      'I can tell linear from exponential.',
      'The goal for everyone is level 3, Proficient. It means:',
      'I do it alone.',
      'I think I am at level 2, Developing.',
      'What I will do next:',
      'Practise page 12',
      'One question to ask me:',
      'What can you do now that you could not do before? What will help you get to level 3?',
    ]);
  });

  it('is in the family’s language, in any language of the page', async () => {
    const host = await shown();
    await pick(host, 'family-language', 'es');
    expect(words(host)).to.include.members([
      'Puedo distinguir lineal de exponencial.',
      'Creo que estoy en el nivel 2, En camino.',
      'Practise page 12',
    ]);
    expect(find(host, '.paper').lang).to.equal('es');
    expect(find(host, 'summary').textContent).to.equal('Show my family');
  });

  it('distinguishes no level from level 0, and shows both levels when the teacher’s differs', async () => {
    const zero = { ...objective, levels: [{ value: 0, label: 'Not yet' }, ...objective.levels] };
    expect(words(await shown({ summaries: [{ objective: zero, mine: 0, teacher: 1, will: [] }] }))).to.include.members([
      'I think I am at level 0, Not yet.',
      'My teacher says level 1, Starting.',
      'I have not planned what to do next yet. You can help me think about it.',
    ]);
    expect(
      words(await shown({ summaries: [{ objective, mine: null, teacher: null, will: [' '] }] })),
    ).to.include.members([
      'I have not said a level for this yet.',
      'What do you already know about this? What is new to you?',
    ]);
  });

  it('shows one objective, and others on demand', async () => {
    const other = { ...objective, id: 'o2', title: 'Cells', statement: 'I can draw a cell.' };
    const host = await shown({
      summaries: [
        { objective, mine: 2, will: [] },
        { objective: other, mine: 3, will: [] },
      ],
    });
    expect(words(host)).to.include('I can tell linear from exponential.');
    await pick(host, 'family-about', 'o2');
    expect(words(host)).to.include('I can draw a cell.');
    expect(words(host)).to.include('Can you show me something you made, and tell me why it is level 3?');
  });

  it('saves to whom it was shown, with undo', async () => {
    const host = await shown();
    await waitUntil(() => host.session.state === 'ready');
    find(host, '[data-to="mother"]').click();
    await host.updateComplete;
    expect(host.session.record.entries.map(({ kind }) => kind)).to.deep.equal(['shown']);
    expect(find(host, '.showed .said').textContent).to.match(/^My mother: shown on /);
    find(host, '[data-family="undo"]').click();
    await host.updateComplete;
    expect(find(host, '.showed .said').textContent).to.equal('');
  });

  it('shows the text to copy by hand when the page may not copy', async () => {
    const host = await shown();
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not here')) },
    });
    try {
      find(host, '[data-family="copy"]').click();
      for (let turn = 0; turn < 5; turn++) await host.updateComplete;
      const box = find<HTMLTextAreaElement>(host, 'textarea');
      expect(box.closest('label')?.hidden).to.equal(false);
      expect(box.value).to.include('\nWhat I will do next:\nPractise page 12');
      expect(find(host, '.say').textContent).to.equal('Copy the text in the box.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    }
  });

  it('stops its events from leaving the panel', async () => {
    const host = await shown();
    const heard: string[] = [];
    for (const name of ['input', 'change']) host.addEventListener(name, () => heard.push(name));
    await pick(host, 'family-language', 'es');
    expect(heard).to.deep.equal([]);
  });
});

describe('a part that is printed separately', () => {
  it('is alone on its page, in its language, with its own styles', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument;
    if (!page) throw new Error('no page');
    layOut({ title: 'T', language: 'ar', content: html`<h1>Words</h1>`, styles: [] }, page);
    expect(page.body.textContent?.trim()).to.equal('Words');
    expect([page.title, page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['T', 'ar', 'rtl']);
    frame.remove();
  });
});
