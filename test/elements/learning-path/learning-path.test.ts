// Tests what a student, a teacher and a family perceive and do in <learning-path>.

import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { EntryBody } from '../../../src/core/entry.js';
import type { LearningPathDefinition } from '../../../src/elements/learning-path/definition.js';
import '../../../src/elements/learning-path/define.js';
import type { LearningPathElement } from '../../../src/elements/learning-path/learning-path.js';
import '../../../src/messages/es.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { paths } from '../../../stories/samples/index.js';
import { EntryMaker } from '../../support/entries.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { useVoices } from '../../support/voices.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';

const { sudetenEssay, linearPath } = paths;
const done = (about: string): EntryBody => ({ kind: 'progressed', by: 'learner', about, state: 'done' });
const started = (about: string): EntryBody => ({ kind: 'progressed', by: 'learner', about, state: 'started' });
const chose = (board: string, about: string): EntryBody => ({ kind: 'chosen', by: 'learner', about, board });
const letGoOn: EntryBody = { kind: 'released', by: 'teacher', about: 'essay-claim' };
const atTheStop = [done('essay-sources'), chose('essay-prompt', 'prompt-prague'), done('essay-prompt')];
const pastTheStop = [...atTheStop, done('essay-claim-step'), letGoOn];

interface Options {
  readonly work?: readonly EntryBody[];
  readonly viewer?: 'learner' | 'teacher' | 'family';
  readonly lang?: string;
  readonly session?: RecordSession;
}

afterEach(() => fixtureCleanup());

async function shown(
  definition: LearningPathDefinition,
  { work = [], viewer = 'learner', lang = 'en', session }: Options = {},
): Promise<{ element: LearningPathElement; session: RecordSession }> {
  const maker = new EntryMaker();
  const store = createMemoryStore();
  await store.add(work.map((body) => maker.make(body)));
  const kept = session ?? sessionOn(store);
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const host = recordHost(kept);
  wrapper.append(host);
  const element = document.createElement('learning-path');
  Object.assign(element, { viewer, definition });
  host.append(element);
  await waitUntil(() => kept.state === 'ready');
  await element.updateComplete;
  return { element, session: kept };
}

const seen = (element: Element) => wordsOf(parts(element, 'base')[0]);
const messages = (element: Element) => wordsOf(inside(element, '.in > [role=status]')[0]).replace(/\u00a0$/, '');
const titles = (element: Element) => inside(element, '.step h3 > [lang]').map(wordsOf);
const expanded = (element: Element) =>
  parts(element, 'step')
    .filter((one) => one.querySelector(':scope > details[open]'))
    .map((one) => one.dataset['step']);
const stepOf = (element: Element, id: string) => parts(element, 'step').find((one) => one.dataset['step'] === id);
const kinds = (session: RecordSession) => session.record.entries.map(({ kind }) => kind);

/** Opens a step with a click on its heading. */
async function expand(element: LearningPathElement, id: string): Promise<void> {
  const disclosure = stepOf(element, id)?.querySelector<HTMLDetailsElement>(':scope > details');
  if (!disclosure) throw new Error(`There is no ${id} to unfold.`);
  disclosure.open = true;
  await new Promise((resolve) => disclosure.addEventListener('toggle', resolve, { once: true }));
  await element.updateComplete;
}

async function click(element: LearningPathElement, selector: string): Promise<void> {
  inside(element, selector)[0]!.click();
  await element.updateComplete;
}

async function write(element: LearningPathElement, selector: string, text: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, selector)[0]!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

describe('progress', () => {
  it('lets a student finish a step with conditions that only an assessment has', async () => {
    const ready = { checklist: [{ id: 'x', text: 'X' }] };
    const { element, session } = await shown({
      type: 'learning-path',
      id: 'path',
      title: 'A path',
      steps: [{ id: 'a', kind: 'must', title: 'A', ready }],
    });
    await click(element, '[data-act=start]');
    await click(element, '[data-act=done]');
    expect(kinds(session)).to.deep.equal(['progressed', 'progressed']);
    expect(element.matches(':state(complete)')).to.equal(true);
  });

  it('starts with the first step open, and shows the progress', async () => {
    const { element } = await shown(sudetenEssay);
    expect(expanded(element)).to.deep.equal(['essay-sources']);
    expect(seen(element)).to.contain('0 of 5 steps done').and.to.contain('Read one source for giving up');
    expect(stepOf(element, 'essay-sources')?.getAttribute('aria-current')).to.equal('step');
  });

  it('shows the kind, duration and planned day of each step', async () => {
    const { element } = await shown(sudetenEssay);
    expect(wordsOf(stepOf(element, 'essay-sources')?.querySelector('.facts'))).to.equal(
      'Must do · About 40 min · by Wed, Nov 18',
    );
    expect(wordsOf(stepOf(element, 'essay-map')?.querySelector('.facts'))).to.equal('May do · About 10 min');
  });

  it('takes a student through a step, and offers the next one without closing the finished one', async () => {
    const { element, session } = await shown(sudetenEssay);
    await pressButton(element, 'Start');
    expect(messages(element)).to.equal('Started: Read two sources.');
    await pressButton(element, 'I did it');
    expect(messages(element)).to.equal('Done: Read two sources.');
    expect(kinds(session)).to.deep.equal(['progressed', 'progressed']);
    expect(expanded(element)).to.deep.equal(['essay-sources']);
    await pressButton(element, 'Next, step 3: Choose your question');
    await element.updateComplete;
    expect(expanded(element)).to.deep.equal(['essay-sources', 'essay-prompt']);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.contain('Choose your question');
  });

  it('undoes and redoes everything', async () => {
    const { element } = await shown(sudetenEssay);
    await pressButton(element, 'Start');
    await pressButton(element, 'Undo');
    expect(button(element, 'Start')).to.be.instanceOf(HTMLButtonElement);
    await pressButton(element, 'Put it back');
    expect(button(element, 'I did it')).to.be.instanceOf(HTMLButtonElement);
  });

  it('continues with the step that was started last', async () => {
    const { element } = await shown(sudetenEssay, { work: [started('essay-sources'), started('essay-map')] });
    expect(expanded(element)).to.deep.equal(['essay-map']);
    expect(button(element, 'Go to step 2: Look at the map')).to.be.instanceOf(HTMLButtonElement);
  });

  it('changes nothing after a veto', async () => {
    const { element, session } = await shown(sudetenEssay);
    element.addEventListener('learning-entry', (event) => event.preventDefault());
    await pressButton(element, 'Start');
    expect(session.record.entries).to.have.length(0);
    expect(messages(element)).to.equal('');
  });

  it('asks whether a finished step helped, and keeps the answer', async () => {
    const { element, session } = await shown(sudetenEssay, { work: [started('essay-sources')] });
    expect(() => button(element, 'A little')).to.throw();
    await pressButton(element, 'I did it');
    await pressButton(element, 'A little');
    expect(button(element, 'A little').getAttribute('aria-pressed')).to.equal('true');
    expect(session.record.shown('gave-feedback', 'essay-sources').at(-1)?.helped).to.equal('some');
  });

  it('says which steps come first when a step waits', async () => {
    const { element } = await shown(sudetenEssay);
    const step = stepOf(element, 'essay-claim-step');
    expect(wordsOf(step)).to.contain('First do: Choose your question.');
    expect(step?.querySelector('details, a, button')).to.equal(null);
  });
});

describe('a red light', () => {
  it('hides the steps behind a hard checkpoint, and says how many there are', async () => {
    const { element } = await shown(sudetenEssay, { work: atTheStop });
    expect(element.shadowRoot?.innerHTML).to.not.contain('Draft two body paragraphs');
    expect(seen(element)).to.contain('2 more steps come after the red light.');
  });

  it('dims and explains the steps behind a soft checkpoint, and blocks them', async () => {
    const checkpoints = sudetenEssay.checkpoints?.map((one) => ({ ...one, lock: 'soft' as const })) ?? [];
    const { element } = await shown({ ...sudetenEssay, checkpoints }, { work: atTheStop });
    const step = stepOf(element, 'essay-draft');
    expect(wordsOf(step)).to.contain('Opens when your teacher lets you go on after “Bring your claim');
    expect(step?.querySelector('details, a, button')).to.equal(null);
    expect(wordsOf(step)).to.not.contain('One reason in each paragraph');
  });

  it('is the next step when everything before it is done', async () => {
    const { element } = await shown(sudetenEssay, { work: [...atTheStop, done('essay-claim-step')] });
    expect(expanded(element)).to.deep.equal(['essay-claim-step']);
    expect(button(element, 'Stop first: Bring your claim and your two sources to my desk')).to.be.instanceOf(
      HTMLButtonElement,
    );
    expect(element.matches(':state(stopped)')).to.equal(true);
  });

  it('accepts a call for help in the student’s words, and keeps its draft', async () => {
    const { element, session } = await shown(sudetenEssay, { work: [...atTheStop, done('essay-claim-step')] });
    await click(element, '.own input[value=red]');
    await write(element, '.outcome textarea', 'Both sources say the same.');
    await pressButton(element, 'Save and get help');
    expect(session.record.shown('signaled', 'essay-claim').at(-1)?.words).to.equal('Both sources say the same.');
  });

  it('lets the student continue after the teacher’s release', async () => {
    const { element } = await shown(sudetenEssay, { work: pastTheStop });
    expect(titles(element)).to.contain('Draft two body paragraphs');
    expect(expanded(element)).to.deep.equal(['essay-draft']);
    expect(element.matches(':state(stopped)')).to.equal(false);
  });

  it('appears when the student is at red and the yellow checkpoint escalates', async () => {
    const work = [
      chose('linear-start', 'start-read'),
      done('linear-start'),
      done('linear-pages'),
      started('linear-practice'),
    ];
    const { element } = await shown(linearPath, { work });
    expect(wordsOf(stepOf(element, 'linear-test'))).to.contain('Test: linear functions');
    expect(stepOf(element, 'linear-test')?.querySelector('details')).to.be.instanceOf(HTMLDetailsElement);
    await click(element, '.own input[value=red]');
    await pressButton(element, 'Save and get help');
    expect(stepOf(element, 'linear-test')?.querySelector('details')).to.equal(null);
    expect(element.matches(':state(stopped)')).to.equal(true);
  });
});

describe('a choice in a step', () => {
  it('is a named group, saved in one action', async () => {
    const { element, session } = await shown(linearPath);
    expect(wordsOf(inside(element, '.picks legend')[0])).to.equal('Choose 1 of 2, 0 chosen');
    await click(element, '.picks input[value=start-watch]');
    expect(wordsOf(inside(element, '.picks legend')[0])).to.equal('Choose 1 of 2, 1 chosen');
    expect(session.record.entries, 'not before it is saved').to.have.length(0);
    await pressButton(element, 'Save my choice');
    expect(messages(element)).to.equal('Your choice: Watch.');
    expect(titles(element)).to.contain('Watch, and stop three times').and.to.not.contain('Read, and redo one example');
  });

  it('changes its branch, and keeps the work of the other branch', async () => {
    const { element, session } = await shown(linearPath, {
      work: [chose('linear-start', 'start-watch'), done('linear-film'), started('linear-start')],
    });
    await click(element, '.picks input[value=start-read]');
    await pressButton(element, 'Save my choice');
    expect(kinds(session).slice(-2)).to.deep.equal(['unchosen', 'chosen']);
    expect(titles(element)).to.contain('Read, and redo one example').and.to.not.contain('Watch, and stop three times');
    await pressButton(element, 'Undo');
    expect(wordsOf(stepOf(element, 'linear-film'))).to.contain('Done');
  });

  it('reports too few or too many checked options, and keeps them checked', async () => {
    const work = [
      chose('linear-start', 'start-watch'),
      done('linear-start'),
      done('linear-film'),
      started('linear-practice'),
    ];
    const { element, session } = await shown(linearPath, { work });
    await click(element, 'input[value=practice-walk]');
    await pressButton(element, 'Save my choice');
    expect(messages(element)).to.equal('Choose 1 more.');
    await click(element, 'input[value=practice-write]');
    await click(element, 'input[value=practice-phone]');
    await pressButton(element, 'Save my choice');
    expect(messages(element)).to.equal('That is 1 too many. Take one away.');
    expect(session.record.entries).to.have.length(work.length);
    expect(inside<HTMLInputElement>(element, '.picks input:checked').map(({ value }) => value)).to.include.members([
      'practice-phone',
      'practice-walk',
      'practice-write',
    ]);
  });

  it('is required before the step is done', async () => {
    const { element, session } = await shown(linearPath, { work: [started('linear-start')] });
    await pressButton(element, 'I did it');
    expect(messages(element)).to.equal('Save your choice first.');
    expect(session.record.entries).to.have.length(1);
  });

  it('keeps a removed option, marked as removed', async () => {
    const { element } = await shown(linearPath, {
      work: [{ ...chose('linear-start', 'start-dance'), label: 'Dance' } as EntryBody, started('linear-start')],
    });
    expect(wordsOf(stepOf(element, 'linear-start'))).to.contain('Dance · No longer offered');
  });
});

describe('a student’s own prompt', () => {
  const begun = [done('essay-sources'), started('essay-prompt')];
  const markup = '<img src=x onerror="attacked=true">';

  async function propose(element: LearningPathElement, title: string, how: string): Promise<void> {
    await write(element, '.own-form input', title);
    await write(element, '.own-form textarea', how);
    await pressButton(element, 'Use my prompt');
  }

  it('replaces an option, and counts when the teacher approves it', async () => {
    const { element, session } = await shown(sudetenEssay, { work: begun });
    inside<HTMLDetailsElement>(element, '.own-form')[0]!.open = true;
    await propose(element, 'What did people my age think?', 'I compare two diaries.');
    expect(kinds(session).slice(-2)).to.deep.equal(['proposed', 'chosen']);
    expect(seen(element)).to.contain('Your teacher has not answered yet');
    await pressButton(element, 'I did it');
    expect(messages(element)).to.equal('Save your choice first.');

    const teacher = await shown(sudetenEssay, { viewer: 'teacher', session });
    await expand(teacher.element, 'essay-sources');
    await pressButton(teacher.element, 'Approve');
    await element.updateComplete;
    expect(seen(element)).to.contain('Your teacher said yes');
    await pressButton(element, 'I did it');
    expect(messages(element)).to.equal('Done: Choose your question.');
  });

  it('requires both fields, and keeps their text', async () => {
    const { element, session } = await shown(sudetenEssay, { work: begun });
    inside<HTMLDetailsElement>(element, '.own-form')[0]!.open = true;
    await propose(element, 'Only a title', '  ');
    expect(messages(element)).to.equal('Write your prompt, and how it shows what you learned.');
    expect(session.record.entries).to.have.length(begun.length);
    expect(inside<HTMLInputElement>(element, '.own-form input')[0]?.value).to.equal('Only a title');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('textarea');
  });

  it('shows markup as text', async () => {
    const { element } = await shown(sudetenEssay, { work: begun });
    inside<HTMLDetailsElement>(element, '.own-form')[0]!.open = true;
    await propose(element, markup, markup);
    expect(seen(element)).to.contain(markup);
    expect(inside(element, 'img')).to.have.length(0);
    expect('attacked' in globalThis).to.equal(false);
  });

  it('is returned with the teacher’s note, and can be changed or taken back', async () => {
    const { element, session } = await shown(sudetenEssay, {
      work: [
        ...begun,
        { kind: 'proposed', by: 'learner', about: 'own', board: 'essay-prompt', title: 'Diaries', how: 'I compare.' },
        chose('essay-prompt', 'own'),
        { kind: 'decided', by: 'teacher', about: 'own', answer: 'changesAsked', note: 'Which two?' },
      ],
    });
    expect(seen(element)).to.contain('Your teacher asks for a change').and.to.contain('Which two?');
    await pressButton(element, 'Change');
    await propose(element, 'Two diaries from Aussig', 'I compare.');
    expect(seen(element)).to.contain('Two diaries from Aussig').and.to.not.contain('Which two?');
    await pressButton(element, 'Take it back');
    expect(session.record.shown('proposed', 'own')).to.have.length(0);
    expect(seen(element)).to.not.contain('Two diaries from Aussig');
  });
});

describe('“I’m ready”', () => {
  const beforeTheEnd = [...pastTheStop, done('essay-draft')];

  it('requires the checklist, says what is missing, and is saved with words', async () => {
    const { element, session } = await shown(sudetenEssay, { work: beforeTheEnd });
    expect(expanded(element)).to.deep.equal(['essay-final']);
    await pressButton(element, 'I’m ready');
    expect(messages(element)).to.equal('3 lines are not ticked yet.');
    for (const box of inside(element, '.ready input[type=checkbox]')) box.click();
    await element.updateComplete;
    await write(element, '.ready textarea', 'I would like to read it to you.');
    await pressButton(element, 'I’m ready');
    expect(session.record.shown('asked-ready', 'essay-final').at(-1)?.words).to.equal(
      'I would like to read it to you.',
    );
    expect(seen(element)).to.contain('You said you are ready');
    await click(element, '[data-step=essay-final] [data-act=start]');
    await click(element, '[data-step=essay-final] [data-act=done]');
    expect(seen(element)).to.contain('You did all your steps.');
    expect(element.matches(':state(complete)')).to.equal(true);
  });

  it('can be taken back without losing the words', async () => {
    const asked: EntryBody = { kind: 'asked-ready', by: 'learner', about: 'essay-final', words: 'Tomorrow, please.' };
    const { element, session } = await shown(sudetenEssay, { work: [...beforeTheEnd, asked] });
    await pressButton(element, 'Undo');
    expect(session.record.shown('asked-ready', 'essay-final')).to.have.length(0);
    expect(inside<HTMLTextAreaElement>(element, '.ready textarea')[0]?.value).to.equal('Tomorrow, please.');
  });

  it('waits for the student’s own level when the policy requires one', async () => {
    const { element, session } = await shown(linearPath);
    await expand(element, 'linear-test');
    await pressButton(element, 'I’m ready');
    expect(messages(element)).to.equal('Rate yourself first.');
    const of = { min: 1, max: 4, proficientAt: 3 };
    await session.add(session.stamp([{ kind: 'rated', by: 'learner', about: 'obj-linear', level: 3, of }]));
    await element.updateComplete;
    expect(wordsOf(inside(element, '.ready li')[0])).to.equal(
      'Done · you rate yourself 3 or higher on “Linear functions”',
    );
  });
});

describe('the pace', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const dated: LearningPathDefinition = {
    type: 'learning-path',
    id: 'dated',
    title: 'With days',
    steps: [
      { id: 'one', kind: 'must', title: 'One', by: day(-3) },
      { id: 'two', kind: 'must', title: 'Two', by: day(9) },
    ],
  };

  for (const [work, words] of [
    [[], '1 step has passed its day. You can still do it.'],
    [[done('one')], 'You are on pace.'],
  ] as const) {
    it(`is shown to the student: ${words}`, async () => {
      const { element } = await shown(dated, { work });
      expect(wordsOf(parts(element, 'pace')[0]))
        .to.contain(words)
        .and.to.contain('Only you see this.');
    });
  }

  it('is shown to no one else', async () => {
    for (const viewer of ['teacher', 'family'] as const) {
      const { element } = await shown(dated, { viewer });
      expect(parts(element, 'pace')).to.have.length(0);
    }
  });
});

describe('viewers', () => {
  it('shows a teacher every step and the pending requests, and lets them release the student', async () => {
    const { element, session } = await shown(sudetenEssay, { viewer: 'teacher', work: atTheStop });
    expect(titles(element)).to.have.length(6);
    await expand(element, 'essay-draft');
    expect(wordsOf(stepOf(element, 'essay-draft'))).to.contain('Not open for the student yet.');
    await waitUntil(() => parts(element, 'desk').some(isShown), 'the teacher’s side never came');
    await pressButton(element, 'Let the student go on');
    expect(session.record.shown('released', 'essay-claim')).to.have.length(1);
    expect(() => button(element, 'Start')).to.throw();
  });

  it('shows a family the steps and the progress, and none of the student’s own words', async () => {
    const signaled: EntryBody = {
      kind: 'signaled',
      by: 'learner',
      about: 'essay-claim',
      understanding: 'red',
      words: 'I am lost.',
    };
    const { element } = await shown(sudetenEssay, { viewer: 'family', work: [...atTheStop, signaled] });
    expect(seen(element)).to.contain('2 of 5 steps done').and.to.not.contain('I am lost.');
    expect(inside(element, 'button').filter((one) => isShown(one) && wordsOf(one) !== 'Other language')).to.have.length(
      0,
    );
  });
});

describe('languages', () => {
  it('are Spanish on a Spanish page, including author text', async () => {
    const { element } = await shown(sudetenEssay, { lang: 'es' });
    expect(seen(element)).to.contain('Mis pasos').and.to.contain('Lee dos fuentes').and.to.not.contain('Read two');
  });

  it('swap author text for the whole path at once, including checkpoints', async () => {
    const { element } = await shown(sudetenEssay, { work: [...atTheStop, done('essay-claim-step')] });
    await pressButton(element, 'Other language');
    expect(titles(element)[0]).to.equal('Lee dos fuentes');
    expect(wordsOf(inside(element, '.checkpoint .objective')[0])).to.contain('Trae tu afirmación');
  });

  it('read a step aloud where the device has a voice', async () => {
    const voices = useVoices([{ name: 'Local', lang: 'en-US', localService: true }]);
    try {
      const { element } = await shown(linearPath);
      await pressButton(element, 'Listen');
      expect(button(element, 'Stop listening')).to.be.instanceOf(HTMLButtonElement);
    } finally {
      voices.restore();
    }
  });
});

describe('a path written as a list', () => {
  it('has steps, choices, links and checkpoints, and saves work when everything has an id', async () => {
    const host = recordHost(sessionOn());
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    wrapper.append(host);
    host.innerHTML = `<learning-path data-id="lab"><h2>Your lab report</h2><p>I can explain our data.</p><ol>
      <li data-id="table" data-minutes="20"><strong>Make the table</strong> Every number has a unit.
        <a href="https://example.org/table">Example</a></li>
      <li data-id="picture"><strong>Choose a picture</strong>
        <ul><li data-id="bars"><strong>Bars</strong></li><li data-id="line"><strong>A line</strong></li></ul>
        <p data-signal="red" data-id="stop" data-lock="hard">Show me your picture</p></li>
      <li data-id="text" data-after="table picture"><strong>Write</strong></li></ol></learning-path>`;
    const element = host.querySelector('learning-path')!;
    await waitUntil(() => inside(element, '[data-act=start]').length > 0);
    expect(titles(element)).to.deep.equal(['Make the table', 'Choose a picture']);
    expect(seen(element)).to.contain('Every number has a unit.').and.to.contain('About 20 min');
    expect(inside<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/table',
    ]);
    await pressButton(element, 'Start');
    expect(messages(element)).to.equal('Started: Make the table.');
  });

  it('saves nothing without ids, and says so', async () => {
    const element = await fixture<LearningPathElement>(
      html`<learning-path
        ><h2>Two steps</h2>
        <ol>
          <li>One: read.</li>
          <li>Two</li>
        </ol></learning-path
      >`,
    );
    await waitUntil(() => seen(element).includes('Nothing is kept here'));
    expect(titles(element)).to.deep.equal(['One', 'Two']);
    expect(() => button(element, 'Start')).to.throw();
  });
});

it('reappears after a reload, including unsaved text', async () => {
  const store = createMemoryStore();
  const work = [done('essay-sources'), started('essay-prompt')];
  const maker = new EntryMaker();
  await store.add(work.map((body) => maker.make(body)));
  const before = await shown(sudetenEssay, { session: sessionOn(store) });
  await write(before.element, '.own-form input', 'Half a thought');
  await click(before.element, 'input[value=prompt-paper]');
  dispatchEvent(new Event('pagehide'));
  before.element.remove();

  const after = await shown(sudetenEssay, { session: sessionOn(store) });
  await waitUntil(() => inside<HTMLInputElement>(after.element, '.own-form input')[0]?.value === 'Half a thought');
  expect(inside<HTMLInputElement>(after.element, '.picks input:checked').map(({ value }) => value)).to.deep.equal([
    'prompt-paper',
  ]);
  expect(expanded(after.element)).to.deep.equal(['essay-prompt']);
});
