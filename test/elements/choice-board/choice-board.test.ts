// Tests <choice-board> for a student, a teacher and a page.

import { expect } from '@open-wc/testing';
import type { ChoiceBoardDefinition } from '../../../src/elements/choice-board/definition.js';
import type { Entry, EntryBody } from '../../../src/core/entry.js';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import '../../../src/elements/choice-board/define.js';
import '../../../src/messages/es.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { boards } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker } from '../../support/entries.js';
import { press } from '../../support/keys.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';

const two: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board',
  title: 'Any two of four',
  successCriteria: ['It fits every point.'],
  options: [
    { id: 'a', title: 'Poster' },
    { id: 'b', title: 'Song', modes: ['solo', 'partner', 'group'], groupSize: { min: 3, max: 4 } },
    { id: 'c', title: 'Essay' },
    { id: 'd', title: 'Model' },
  ],
  rules: { pickExactly: 2 },
};
const one: ChoiceBoardDefinition = { ...two, rules: { pickExactly: 1 }, proposals: {} };

/** Adds a board in a separate record, with these entries. */
class Stage {
  readonly session: RecordSession;
  readonly events: (readonly Entry[])[] = [];
  readonly host: HTMLElement;
  readonly board: Widget = document.createElement('choice-board') as Widget;

  constructor(session: RecordSession) {
    this.session = session;
    this.host = recordHost(session);
    this.host.addEventListener('learning-entry', (event: LearningEntryEvent) => this.events.push(event.detail));
    this.host.append(this.board);
  }

  /** The entries in the record, each in one or two words. */
  get done(): string[] {
    return this.session.record.entries.map((entry) =>
      [entry.kind, this.session.record.get(entry.about ?? '')?.kind ?? entry.about].join(' '),
    );
  }

  get chosen(): string[] {
    return boxes(this.board)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  get messages(): string {
    return wordsOf(inside(this.board, '.say')[0]);
  }

  async click(selector: string): Promise<void> {
    const found = inside(this.board, selector)[0];
    if (!found) throw new Error(`There is no ${selector}.`);
    found.focus();
    found.click();
    await this.settled();
  }

  async checkbox(...ids: string[]): Promise<void> {
    for (const id of ids) await this.click(`[name="choice"][value="${id}"]`);
  }

  async press(words: string): Promise<void> {
    button(this.board, words).focus();
    await pressButton(this.board, words);
    await this.settled();
  }

  async fill(selector: string, words: string): Promise<void> {
    const field = inside<HTMLInputElement>(this.board, selector)[0];
    if (!field) throw new Error(`There is no ${selector}.`);
    field.closest('details')?.setAttribute('open', '');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.board.updateComplete;
    await Promise.resolve();
    await this.board.updateComplete;
  }

  /** An entry by someone else, or from another device. */
  async elsewhere(...bodies: EntryBody[]): Promise<void> {
    await this.session.add(this.session.stamp(bodies));
    await this.settled();
  }
}

const boxes = (board: Element) => inside<HTMLInputElement>(board, '[name="choice"]');
const task = (board: Element) => wordsOf(inside(board, '#task')[0]);
const named = (board: Element, id: string) => wordsOf(inside(board, `#${id}`)[0]);

describe('<choice-board>', () => {
  let stage: Stage;

  async function show(definition: unknown, props: object = {}, before: readonly Entry[] = []): Promise<Stage> {
    const store = createMemoryStore();
    await store.add(before);
    stage = new Stage(sessionOn(store));
    Object.assign(stage.board, { definition }, props);
    document.body.append(stage.host);
    await waitUntil(() => stage.session.state === 'ready');
    await stage.settled();
    return stage;
  }

  afterEach(() => stage?.host.remove());

  describe('accessibility', () => {
    it('is a group with the title as its name and the task as its description', async () => {
      const { board, checkbox } = await show(two);
      const group = inside(board, 'fieldset')[0];
      expect(named(board, group?.getAttribute('aria-labelledby') ?? '')).to.equal('Any two of four');
      expect(named(board, group?.getAttribute('aria-describedby') ?? '')).to.equal('Choose 2 of 4, 0 chosen');
      await checkbox.call(stage, 'a');
      expect(task(board)).to.equal('Choose 2 of 4, 1 chosen');
      expect(boxes(board).map(({ type }) => type)).to.deep.equal(['checkbox', 'checkbox', 'checkbox', 'checkbox']);
    });

    it('has radio buttons when only one option can be chosen', async () => {
      const { board } = await show(one);
      expect(boxes(board).map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio', 'radio']);
      expect(task(board)).to.equal('Choose 1 of 4, 0 chosen');
    });

    it('names every checkbox by its title and describes it by its facts and its task', async () => {
      const { board } = await show(boards.linearBoard);
      const [first] = boxes(board);
      expect(named(board, first?.getAttribute('aria-labelledby') ?? '')).to.equal('Phone plans');
      const described = (first?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => named(board, id));
      expect(described.join(' ')).to.contain('About 35 min').and.to.contain('Compare three phone plans');
    });

    for (const [name, definition] of Object.entries(boards)) {
      it(`passes axe with ${name}`, async () => {
        const { board } = await show(definition);
        const first = boxes(board).find(({ checked }) => !checked);
        await stage.checkbox(first?.value ?? '');
        inside<HTMLDetailsElement>(board, 'details').forEach((one) => (one.open = true));
        await accessible(board);
      });
    }

    it('announces each action once', async () => {
      const { board } = await show(two);
      const status = inside(board, '.say')[0];
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(wordsOf(status)));
      if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
      await stage.checkbox('a');
      await waitUntil(() => heard.length > 0);
      await stage.checkbox('b');
      await waitUntil(() => heard.length > 1);
      expect(heard).to.deep.equal(['Chosen: Poster. 1 more to choose.', 'Chosen: Song. That is all you need.']);
      observer.disconnect();
    });

    it('asks for a swap, not for one more, when the board is full and a dimension is missing', async () => {
      const dimensions = ['process', 'process', 'product', 'product'] as const;
      const options = two.options.map((option, index) => ({ ...option, dimension: dimensions[index] }));
      await show({ ...two, options, rules: { pickExactly: 2, dimension: ['process', 'product'] } });
      await stage.checkbox('a');
      expect(stage.messages).to.equal('Chosen: Poster. 1 more to choose.');
      await stage.checkbox('b');
      expect(stage.messages).to.equal('Chosen: Song. Choose one for “What you make”. No more fit, so swap one.');
      await stage.checkbox('c');
      await stage.press('Swap “Song”');
      expect(stage.messages).to.equal('Essay takes the place of Song. That is all you need.');
    });

    it('never says that more are to choose than fit', async () => {
      const dimensions = ['content', 'content', 'process', 'product'] as const;
      const options = two.options.map((option, index) => ({ ...option, dimension: dimensions[index] }));
      await show({ ...two, options, rules: { pickExactly: 2, dimension: ['process', 'product'] } });
      await stage.checkbox('a');
      expect(stage.messages).to.equal('Chosen: Poster. 1 more to choose.');
    });

    it('says one point and several points', async () => {
      const options = two.options.map((option, index) => ({ ...option, points: [2, 1, 0.1, 0.2][index] }));
      const { board } = await show({ ...two, options, rules: { pointsTarget: { target: 3 } } });
      expect(wordsOf(parts(board, 'task')[0])).to.contain('3 points to go.');
      await stage.checkbox('a');
      expect(wordsOf(parts(board, 'task')[0])).to.contain('1 point to go.');
      await stage.checkbox('c', 'd');
      expect(task(board)).to.equal('Reach 3 points, 2.3 points so far');
      board.lang = 'es';
      await waitUntil(() => task(board) === 'Llega a 3 puntos, 2.3 puntos hasta ahora');
      board.definition = { ...two, options, rules: { pointsTarget: { target: 1 } } };
      await waitUntil(() => wordsOf(parts(board, 'task')[0]).includes('Sobran 1.3 puntos.'));
      expect(task(board)).to.contain('Llega a 1 punto,');
    });

    it('offers no undo of a choice that was given up in another tab meanwhile', async () => {
      const { board } = await show(two);
      await stage.checkbox('a');
      expect(inside(board, '[data-act="undo"]')).to.have.length(1);
      await stage.elsewhere({ kind: 'unchosen', by: 'learner', about: 'a', board: 'board' });
      expect(inside(board, '[data-act="undo"]')).to.have.length(0);
    });

    it('shows the same success criteria for every option', async () => {
      const { board } = await show(two);
      for (const option of parts(board, 'option')) expect(wordsOf(option)).to.contain('It fits every point.');
    });
  });

  describe('choosing', () => {
    it('makes one entry and one event per checkbox, and fires input and change once', async () => {
      const { board } = await show(two);
      const fired: string[] = [];
      for (const type of ['input', 'change']) board.addEventListener(type, () => fired.push(type));
      await stage.checkbox('a');
      expect(stage.done).to.deep.equal(['chosen a']);
      expect(stage.events).to.have.length(1);
      expect(stage.events[0]?.[0]).to.include({
        kind: 'chosen',
        about: 'a',
        board: 'board',
        by: 'learner',
        label: 'Poster',
      });
      expect(fired).to.deep.equal(['input', 'change']);
      expect(board.value).to.equal('a');
      await stage.checkbox('a');
      expect(stage.done).to.deep.equal(['chosen a', 'unchosen a']);
      expect(board.value).to.equal('');
    });

    it('can be vetoed by the page', async () => {
      const { host } = await show(two);
      host.addEventListener('learning-entry', (event) => event.preventDefault());
      await stage.checkbox('a');
      expect(stage.done).to.deep.equal([]);
      expect(stage.chosen).to.deep.equal([]);
      expect(stage.board.value).to.equal('');
    });

    it('is complete when all rules are satisfied, and announces it', async () => {
      const { board } = await show(two);
      await stage.checkbox('a', 'b');
      expect(board.matches(':state(complete)')).to.equal(true);
      expect(wordsOf(parts(board, 'task')[0])).to.contain('That is all you need.');
      await stage.checkbox('b');
      expect(board.matches(':state(complete)')).to.equal(false);
    });

    it('offers a swap for one choice too many, and makes it in one action', async () => {
      await show(two);
      await stage.checkbox('a', 'b', 'c');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      expect(stage.messages).to.equal('That is 1 too many. Swap one for it?');
      await stage.press('Swap “Poster”');
      expect(stage.chosen).to.deep.equal(['b', 'c']);
      expect(stage.events.at(-1)?.map(({ kind, about }) => `${kind} ${about}`)).to.deep.equal([
        'unchosen a',
        'chosen c',
      ]);
      expect(stage.messages).to.equal('Essay takes the place of Poster. That is all you need.');
      expect((stage.board.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('c');
    });

    it('keeps the choices when the student asks for it', async () => {
      await show(two);
      await stage.checkbox('a', 'b', 'c');
      await stage.press('Keep things as they are');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      expect(stage.done).to.have.length(2);
      expect(parts(stage.board, 'option').some((option) => option.querySelector('.ask'))).to.equal(false);
    });

    it('asks before a started choice is dropped or swapped', async () => {
      await show(two);
      await stage.checkbox('a');
      await stage.press('I have started');
      await stage.checkbox('b', 'a');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      expect(stage.messages).to.contain('You have started “Poster”.');
      await stage.checkbox('c');
      await stage.press('Swap “Poster”');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      await stage.press('Give it up');
      expect(stage.chosen).to.deep.equal(['b', 'c']);
      await stage.press('Undo');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      expect(wordsOf(inside(stage.board, '[data-choice="a"] [aria-current="step"]')[0])).to.equal('Started');
    });

    it('replaces the oldest choice when the author allows it', async () => {
      await show({ ...two, rules: { pickExactly: 2, onFull: 'replaceOldest' } });
      await stage.checkbox('a', 'b', 'c');
      expect(stage.chosen).to.deep.equal(['b', 'c']);
    });

    it('keeps must-dos checked and says why', async () => {
      await show({ ...two, rules: { pickExactly: 2, mustDo: ['a'] } });
      expect(stage.chosen).to.deep.equal(['a']);
      expect(stage.done).to.deep.equal([]);
      await stage.checkbox('a');
      expect(stage.chosen).to.deep.equal(['a']);
      expect(stage.messages).to.equal('Everyone does this one.');
    });

    it('says that an option is full, unless the student has already chosen it', async () => {
      const limited = { ...two, rules: { pickExactly: 2, capacity: [{ option: 'a', n: 2 }] } };
      await show(limited, { taken: { a: 2 } });
      expect(wordsOf(parts(stage.board, 'option')[0])).to.contain('Full');
      await stage.checkbox('a');
      expect(stage.messages).to.equal('This one is full.');
      expect(stage.chosen).to.deep.equal([]);
      Object.assign(stage.board, { taken: { a: 1 } });
      await stage.checkbox('a');
      Object.assign(stage.board, { taken: { a: 2 } });
      await stage.settled();
      expect(stage.chosen).to.deep.equal(['a']);
      expect(wordsOf(parts(stage.board, 'option')[0])).not.to.contain('Full');
    });

    it('shows one choice too many made on two devices, and lets the student drop it', async () => {
      await show(two);
      const choose = (about: string): EntryBody => ({ kind: 'chosen', by: 'learner', board: 'board', about });
      await stage.elsewhere(choose('a'), choose('b'), choose('c'));
      expect(stage.chosen).to.deep.equal(['a', 'b', 'c']);
      expect(wordsOf(parts(stage.board, 'task')[0])).to.contain('That is 1 too many.');
      await stage.checkbox('b');
      expect(stage.board.matches(':state(complete)')).to.equal(true);
    });

    it('says which options belong together, exclude each other, or are missing', async () => {
      const rules = {
        pickRange: { min: 1, max: 4 },
        prerequisite: [{ option: 'b', needs: 'a' }],
        exclusive: [['c', 'd']],
        dimension: ['process' as const],
      };
      const options = two.options.map((option) => ({ ...option, dimension: 'process' as const }));
      await show({ ...two, options, rules });
      expect(wordsOf(parts(stage.board, 'task')[0])).to.contain('Choose one for “How you learn”.');
      await stage.checkbox('b');
      expect(stage.messages).to.equal('“Song” goes with “Poster”. Choose both, or neither.');
      await stage.checkbox('a', 'b', 'a');
      expect(stage.chosen).to.deep.equal(['a', 'b']);
      await stage.checkbox('c', 'd');
      expect(stage.messages).to.contain('“Essay” and “Model” do not go together.');
      expect(stage.chosen).to.deep.equal(['a', 'b', 'c']);
    });

    it('says where an option is in the square and when a line is complete', async () => {
      await show(boards.readingSquare);
      expect(wordsOf(parts(stage.board, 'option')[5])).to.contain('Row 2, column 3');
      await stage.checkbox('reading-map', 'reading-claim');
      expect(wordsOf(parts(stage.board, 'task')[0])).to.contain('A line needs 1 more.');
      await stage.checkbox('reading-talk');
      expect(stage.messages).to.equal('Chosen: Book talk. That is all you need.');
    });

    it('describes each section by its rule', async () => {
      const { board } = await show(boards.ecosystemMenu);
      const sections = inside(board, '.section');
      expect(sections.map((one) => named(board, one.getAttribute('aria-labelledby') ?? ''))).to.deep.equal([
        'Starter',
        'Main dish',
        'Sides',
      ]);
      expect(named(board, sections[1]?.getAttribute('aria-describedby') ?? '')).to.equal('Choose 1 of 2, 0 chosen');
      expect(named(board, sections[2]?.getAttribute('aria-describedby') ?? '')).to.equal(
        'Choose 1 to 2 of 3, 0 chosen',
      );
    });
  });

  describe('choosing one option', () => {
    it('moves with arrow keys without choosing, and chooses with the space bar', async () => {
      const { board } = await show(one);
      boxes(board)[0]?.focus();
      await press('ArrowDown');
      expect(board.shadowRoot?.activeElement).to.equal(boxes(board)[1]);
      expect(stage.done).to.deep.equal([]);
      await press('ArrowUp');
      await press('ArrowUp');
      expect(board.shadowRoot?.activeElement).to.equal(boxes(board)[3]);
      await press(' ');
      await stage.settled();
      expect(stage.chosen).to.deep.equal(['d']);
      expect(stage.done).to.deep.equal(['chosen d']);
    });

    it('replaces the previous choice, and asks first when that was started', async () => {
      await show(one);
      await stage.checkbox('a', 'b');
      expect(stage.chosen).to.deep.equal(['b']);
      await stage.press('I have started');
      await stage.checkbox('c');
      expect(stage.chosen).to.deep.equal(['b']);
      await stage.press('Give it up');
      expect(stage.chosen).to.deep.equal(['c']);
      await stage.press('Clear my choice');
      expect(stage.chosen).to.deep.equal([]);
    });
  });

  describe('undo', () => {
    it('undoes and redoes an action, and keeps the focus', async () => {
      const { board } = await show(two);
      await stage.checkbox('a');
      await stage.press('Undo');
      expect(stage.chosen).to.deep.equal([]);
      expect(stage.messages).to.equal('Taken back.');
      expect(board.value).to.equal('');
      await stage.press('Put it back');
      expect(stage.chosen).to.deep.equal(['a']);
      expect(stage.done).to.deep.equal(['chosen a', 'retracted chosen', 'retracted retracted']);
      expect(board.shadowRoot?.activeElement).to.not.equal(null);
    });

    it('is offered only to the person who acted', async () => {
      const { board } = await show(two);
      await stage.checkbox('a');
      board.viewer = 'family';
      await board.updateComplete;
      expect(inside(board, '[data-act="undo"]')).to.deep.equal([]);
      board.viewer = 'learner';
      await board.updateComplete;
      await stage.press('Undo');
      expect(stage.chosen).to.deep.equal([]);
    });
  });

  describe('a chosen option', () => {
    it('moves through its steps, and asks for feedback when it is done', async () => {
      const { board } = await show(two);
      await stage.checkbox('a');
      for (const words of ['I have started', 'I handed it in', 'I am done']) {
        await stage.press(words);
        expect(board.shadowRoot?.activeElement, words).to.not.equal(null);
      }
      expect(stage.messages).to.equal('Poster: Done.');
      const answers = inside(board, '.helped')[0];
      expect(wordsOf(answers)).to.contain('Did this help you learn?');
      await stage.press('Some');
      expect(stage.done.slice(1)).to.deep.equal(['progressed a', 'progressed a', 'progressed a', 'gave-feedback a']);
      expect(button(board, 'Some').getAttribute('aria-pressed')).to.equal('true');
      await stage.press('Yes');
      expect(button(board, 'Some').getAttribute('aria-pressed')).to.equal('false');
    });

    it('asks for no feedback when the author turns it off', async () => {
      await show({ ...two, feedback: false });
      await stage.checkbox('a');
      await stage.press('I have started');
      await stage.press('I am done');
      expect(inside(stage.board, '.helped')).to.deep.equal([]);
    });

    it('is done alone, with a partner or in a group, whose names are required and enough', async () => {
      await show(two);
      await stage.checkbox('b');
      await stage.click('[name="with:b"][value="partner"]');
      await stage.press('Save');
      expect(stage.messages).to.equal('Write a first name or initials.');
      expect(stage.done).to.deep.equal(['chosen b']);
      await stage.fill('[name="names:b"]', ' Ana ');
      await stage.press('Save');
      expect(stage.events.at(-1)?.[0]).to.deep.include({
        with: 'partner',
        partners: [{ label: 'Ana', agreed: false }],
      });
      expect(wordsOf(inside(stage.board, '.who')[0])).to.equal('With a partner: Ana · They have not said yes yet');
      await stage.click('[name="agreed:b"]');
      await stage.click('[name="with:b"][value="group"]');
      await stage.press('Save');
      expect(stage.messages).to.equal('A group here is 3 to 4 people, you included.');
      await stage.fill('[name="names:b"]', 'Ana, J. R.');
      await stage.press('Save');
      expect(stage.events.at(-1)?.[0]).to.deep.include({
        with: 'group',
        partners: [
          { label: 'Ana', agreed: true },
          { label: 'J. R.', agreed: true },
        ],
      });
      expect(stage.chosen).to.deep.equal(['b']);
    });

    it('accepts a name of ten thousand letters', async () => {
      const { board, host } = await show(two);
      host.style.inlineSize = '320px';
      const name = 'Maximiliano'.repeat(910);
      await stage.checkbox('b');
      await stage.click('[name="with:b"][value="partner"]');
      await stage.fill('[name="names:b"]', name);
      await stage.press('Save');
      expect(stage.events.at(-1)?.[0]).to.deep.include({ partners: [{ label: name, agreed: false }] });
      expect(inside<HTMLInputElement>(board, '[name="names:b"]')[0]?.value).to.equal(name);
      expect(board.scrollWidth).to.be.at.most(320);
      expect(board.getBoundingClientRect().height).to.be.lessThan(3000);
    });

    it('remains as archived when the author removes it from the board', async () => {
      const { board } = await show(two);
      await stage.checkbox('a', 'b');
      await stage.press('I have started');
      board.definition = { ...two, options: two.options.slice(1) };
      await stage.settled();
      const [archived] = inside(board, '[data-choice="a"]');
      expect(wordsOf(archived)).to.contain('Poster').and.to.contain('No longer on the board').and.to.contain('Started');
      expect(task(board)).to.equal('Choose 2 of 3, 1 chosen');
      expect(stage.done).to.have.length(3);
    });
  });

  describe('a student’s own idea', () => {
    const markup = '<img src=x onerror="globalThis.attacked = true">';

    async function propose(title = 'A song', how = 'It tells both sides.'): Promise<void> {
      await stage.fill('[name="title"]', title);
      await stage.fill('[name="how"]', how);
      await stage.click('.idea [data-act]');
    }

    it('waits for the teacher, and can be chosen once approved', async () => {
      const { board } = await show(one);
      await propose();
      expect(stage.done).to.have.length(1);
      expect(wordsOf(inside(board, '.own')[0]))
        .to.contain('A song')
        .and.to.contain('Waiting for your teacher');
      expect(boxes(board)).to.have.length(4);
      board.viewer = 'teacher';
      await stage.settled();
      await stage.fill('[name^="note:"]', 'Good!');
      await stage.press('Approve');
      expect(stage.events.at(-1)?.[0]).to.include({
        kind: 'decided',
        by: 'teacher',
        answer: 'approved',
        note: 'Good!',
      });
      board.viewer = 'learner';
      await stage.settled();
      expect(wordsOf(inside(board, '.own')[0]))
        .to.contain('Your teacher said yes')
        .and.to.contain('Good!');
      const own = boxes(board)[4]?.value ?? '';
      await stage.checkbox(own);
      expect(board.matches(':state(complete)')).to.equal(true);
    });

    it('counts immediately when the author allows it, until the teacher declines it', async () => {
      const { board } = await show({ ...one, proposals: { countWhilePending: true } });
      await propose();
      expect(stage.events.at(-1)?.map(({ kind }) => kind)).to.deep.equal(['proposed', 'chosen']);
      expect(board.matches(':state(complete)')).to.equal(true);
      const about = stage.events.at(-1)?.[0]?.about ?? '';
      await stage.elsewhere({ kind: 'decided', by: 'teacher', about, answer: 'declined' });
      expect(board.matches(':state(complete)')).to.equal(false);
      expect(task(board)).to.equal('Choose 1 of 4, 0 chosen');
      expect(wordsOf(inside(board, '.own')[0]))
        .to.contain('A song')
        .and.to.contain('Your teacher said no');
    });

    it('can be changed when the teacher asks for it, and taken back', async () => {
      const { board } = await show(one);
      await propose();
      const about = stage.events.at(-1)?.[0]?.about ?? '';
      await stage.elsewhere({ kind: 'decided', by: 'teacher', about, answer: 'changesAsked', note: 'Which sources?' });
      expect(wordsOf(inside(board, '.own')[0]))
        .to.contain('asks for a change')
        .and.to.contain('Which sources?');
      await stage.press('Change it');
      expect(inside<HTMLInputElement>(board, '[name="title"]')[0]?.value).to.equal('A song');
      expect(board.shadowRoot?.activeElement?.getAttribute('name')).to.equal('title');
      await stage.fill('[name="how"]', 'Three sources.');
      await stage.click('.idea [data-act]');
      expect(inside(board, '.own:not(.idea)')).to.have.length(1);
      expect(wordsOf(inside(board, '.own')[0]))
        .to.contain('Three sources.')
        .and.to.contain('Waiting');
      await stage.press('Take it back');
      expect(inside(board, '.own:not(.idea)')).to.deep.equal([]);
      await stage.press('Put it back');
      expect(wordsOf(inside(board, '.own')[0])).to.contain('Three sources.');
    });

    it('says what is missing and keeps the typed text', async () => {
      await show(one);
      await propose('', 'Because.');
      expect(stage.done).to.deep.equal([]);
      expect(stage.messages).to.contain('Say what you will do');
      expect(inside<HTMLTextAreaElement>(stage.board, '[name="how"]')[0]?.value).to.equal('Because.');
      expect(stage.board.shadowRoot?.activeElement?.getAttribute('name')).to.equal('title');
    });

    it('is shown as text, even when it contains markup', async () => {
      const { board } = await show(one);
      await propose(markup, markup);
      expect(wordsOf(inside(board, '.own')[0])).to.contain(markup);
      expect(inside(board, 'img')).to.deep.equal([]);
      expect(Reflect.get(globalThis, 'attacked')).to.equal(undefined);
    });

    it('keeps its draft when the page closes', async () => {
      await show(one);
      await stage.fill('[name="title"]', 'A dance');
      dispatchEvent(new Event('pagehide'));
      const again = document.createElement('choice-board') as Widget;
      again.definition = one;
      stage.board.remove();
      stage.host.append(again);
      await waitUntil(() => inside<HTMLInputElement>(again, '[name="title"]')[0]?.value === 'A dance');
    });
  });

  describe('viewers', () => {
    it('shows a read-only board to a teacher and a family', async () => {
      const { board } = await show(one);
      await stage.checkbox('a');
      for (const viewer of ['teacher', 'family']) {
        board.viewer = viewer;
        await stage.settled();
        expect(boxes(board).every(({ disabled }) => disabled)).to.equal(true);
        expect(stage.chosen).to.deep.equal(['a']);
        expect(inside(board, '[data-act^="advance"], .idea')).to.deep.equal([]);
      }
    });

    it('shows no work until it is known whose it is', async () => {
      const maker = new EntryMaker();
      const store = createMemoryStore();
      await store.add([maker.make({ kind: 'chosen', by: 'learner', about: 'a', board: 'board' })]);
      stage = new Stage(sessionOn(store, { kind: 'ask', since: Date.now() }));
      Object.assign(stage.board, { definition: two });
      document.body.append(stage.host);
      await waitUntil(() => stage.session.state === 'asking');
      await stage.settled();
      expect(stage.chosen).to.deep.equal([]);
      expect(boxes(stage.board).every(({ disabled }) => disabled)).to.equal(true);
      expect(wordsOf(inside(stage.board, '.whose')[0])).to.contain('Keep going');
      await stage.session.keepGoing();
      await stage.settled();
      expect(stage.chosen).to.deep.equal(['a']);
    });
  });

  describe('one at a time', () => {
    it('shows one option, goes back and forth, and keeps the focus', async () => {
      const { board } = await show(two);
      await stage.press('One at a time');
      const shown = () =>
        parts(board, 'option')
          .filter(isShown)
          .map((option) => wordsOf(option.querySelector('.name')));
      expect(shown()).to.deep.equal(['Poster']);
      for (const name of ['Song', 'Essay', 'Model']) {
        await stage.press('Next one');
        expect(shown()).to.deep.equal([name]);
        expect(board.shadowRoot?.activeElement).to.not.equal(null);
      }
      await stage.press('All choices');
      expect(shown()).to.have.length(4);
    });
  });

  describe('the definition', () => {
    it('reports its problems, also in Spanish', async () => {
      const bad = { ...two, rules: { pickRange: { min: 3, max: 2 }, mustDo: ['zz'] } };
      const { board, host } = await show(bad);
      expect(wordsOf(parts(board, 'base')[0]))
        .to.contain('The least, 3, is above the most, 2.')
        .and.to.contain('There is no “zz”.');
      host.lang = 'es';
      await waitUntil(() => wordsOf(parts(board, 'base')[0]).includes('No existe «zz».'));
    });

    it('may be a list that is readable before the script runs', async () => {
      await show(undefined);
      stage.board.innerHTML = `
        <h2>After the unit</h2>
        <ol><li>It names a source.</li></ol>
        <ul data-id="board" data-choose="2">
          <li data-id="a" data-must data-minutes="20"><strong>Poster</strong> – Draw it. <a href="https://example.org/map">A map</a></li>
          <li data-id="b">Song: write one</li>
          <li data-id="c">Essay</li>
        </ul>`;
      const again = stage.board.cloneNode(true) as Widget;
      stage.board.replaceWith(again);
      await again.updateComplete;
      await waitUntil(() => boxes(again).length === 3);
      const [poster] = parts(again, 'option');
      expect(wordsOf(poster))
        .to.contain('Poster')
        .and.to.contain('Draw it.')
        .and.to.contain('About 20 min')
        .and.to.contain('example.org');
      expect(wordsOf(poster)).to.contain('Must do').and.to.contain('It names a source.');
      expect(task(again)).to.equal('Choose 2 of 3, 1 chosen');
      boxes(again)[1]?.click();
      expect(stage.done).to.deep.equal(['chosen b']);
    });

    it('saves nothing without ids, says so, and is still a form control', async () => {
      await show(undefined);
      const board = document.createElement('choice-board') as Widget;
      board.innerHTML = '<p>Choose</p><ul><li>One</li><li>Two</li></ul>';
      stage.host.append(board);
      await waitUntil(() => boxes(board).length === 2);
      boxes(board)[1]?.click();
      await board.updateComplete;
      expect(board.value).to.equal('markup-1');
      expect(boxes(board)[1]?.checked).to.equal(true);
      expect(stage.done).to.deep.equal([]);
      expect(wordsOf(board.shadowRoot)).to.contain('Nothing is kept here');
    });

    it('fits on a phone with the longest words', async () => {
      for (const definition of Object.values(boards)) {
        await show(definition);
        stage.host.style.inlineSize = '320px';
        stage.host.lang = 'es';
        await stage.settled();
        expect(stage.board.scrollWidth).to.be.at.most(320);
        stage.host.remove();
      }
    });
  });
});
