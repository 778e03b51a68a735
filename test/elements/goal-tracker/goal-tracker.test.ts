// Tests <goal-tracker> for a student, a teacher and a family.

import { expect } from '@open-wc/testing';
import { localClock } from '../../../src/core/clock.js';
import type { Entry, EntryBody } from '../../../src/core/entry.js';
import type { GoalTrackerDefinition } from '../../../src/elements/goal-tracker/definition.js';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import '../../../src/elements/goal-tracker/define.js';
import '../../../src/elements/self-rating/define.js';
import '../../../src/messages/es.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import type { EntryStore } from '../../../src/records/entry-store.js';
import { goalTrackers, selfRatings } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker } from '../../support/entries.js';
import { press, type } from '../../support/keys.js';
import { pasteInto } from '../../support/paste.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';
import type { Widget } from '../../support/widget.js';

const { algebraGoals, cellGoals } = goalTrackers;
const [linear = cellGoals.objectives[0]] = algebraGoals.objectives;
const about = linear?.id ?? '';
const only: GoalTrackerDefinition = { ...algebraGoals, objectives: algebraGoals.objectives.slice(0, 1), steps: [] };
const of = { min: 1, max: 4, proficientAt: 3 };
const today = () => localClock(Date.now(), new Date().getTimezoneOffset()).slice(0, 10);

const rated = (level: number, by: 'learner' | 'teacher' = 'learner'): EntryBody => ({
  kind: 'rated',
  by,
  about,
  level,
  of,
});
const goalSet = (id = 'g1', more: object = {}): EntryBody => ({
  kind: 'goal-set',
  by: 'learner',
  about: id,
  objective: about,
  from: 2,
  target: 3,
  ...more,
});
const stepSet = (id: string, what: string, more: object = {}): EntryBody => ({
  kind: 'step-set',
  by: 'learner',
  about: id,
  goal: 'g1',
  what,
  ...more,
});

/** Adds a tracker in a separate record, with these entries. */
class Stage {
  readonly session: RecordSession;
  readonly host: HTMLElement;
  readonly events: (readonly Entry[])[] = [];
  readonly tracker: Widget = document.createElement('goal-tracker') as Widget;

  constructor(session: RecordSession) {
    this.session = session;
    this.host = recordHost(session);
    this.host.addEventListener('learning-entry', (event: LearningEntryEvent) => this.events.push(event.detail));
    this.host.append(this.tracker);
  }

  get messages(): string {
    return wordsOf(inside(this.tracker, '.say')[0]);
  }

  get words(): string {
    return wordsOf(this.tracker.shadowRoot);
  }

  get last(): readonly Entry[] {
    return this.events.at(-1) ?? [];
  }

  get focused(): HTMLElement | null {
    return this.tracker.shadowRoot?.activeElement as HTMLElement | null;
  }

  async press(words: string): Promise<void> {
    inside<HTMLDetailsElement>(this.tracker, 'details.more').forEach((one) => (one.open = true));
    const found = button(this.tracker, words);
    found.focus();
    await pressButton(this.tracker, words);
    await this.settled();
  }

  async fill(name: string, words: string): Promise<void> {
    const field = inside<HTMLInputElement>(this.tracker, `#f-${name}`)[0];
    if (!field) throw new Error(`There is no field ${name}.`);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(name: string, value: string): Promise<void> {
    const radio = inside<HTMLInputElement>(this.tracker, `[name="${name}"][value="${value}"]`)[0];
    if (!radio) throw new Error(`There is no ${value} for ${name}.`);
    radio.click();
    await this.settled();
  }

  /** The error message of a field, as a screen reader announces it. */
  wrong(name: string): string {
    const field = inside(this.tracker, `#f-${name}, [role="radiogroup"][aria-labelledby="l-${name}"]`)[0];
    if (field?.getAttribute('aria-invalid') !== 'true') return '';
    return wordsOf(inside(this.tracker, `#${field.getAttribute('aria-describedby')}`).find(isShown));
  }

  /** The headings of active goals, in order. */
  get states(): string[] {
    return parts(this.tracker, 'goal').map((goal) => wordsOf(goal.querySelector('.state .tag')));
  }

  async settled(): Promise<void> {
    await this.tracker.updateComplete;
    await Promise.resolve();
    await this.tracker.updateComplete;
  }

  async elsewhere(...bodies: EntryBody[]): Promise<void> {
    await this.session.add(this.session.stamp(bodies));
    await this.settled();
  }
}

describe('<goal-tracker>', () => {
  let stage: Stage;

  async function open(store: EntryStore, definition: unknown, props: object): Promise<void> {
    stage = new Stage(sessionOn(store));
    Object.assign(stage.tracker, { definition }, props);
    document.body.append(stage.host);
    await waitUntil(() => stage.session.state === 'ready');
    await stage.settled();
  }

  async function show(
    before: readonly EntryBody[] = [],
    definition: unknown = only,
    props: object = {},
  ): Promise<EntryStore> {
    const maker = new EntryMaker();
    const store = createMemoryStore();
    await store.add(before.map((body) => maker.make(body)));
    await open(store, definition, props);
    return store;
  }

  afterEach(() => stage?.host.remove());

  describe('a first goal', () => {
    it('is suggested when there is no goal', async () => {
      await show();
      expect(stage.words).to.contain('What do you want to get better at?');
      expect(button(stage.tracker, 'Set my first goal').classList.contains('main')).to.equal(true);
    });

    it('starts from the latest rating, with the next level chosen, and continues with its first step', async () => {
      await show([rated(2)]);
      await stage.press('Set my first goal');
      expect(stage.words).to.contain('You are at 2 · Developing');
      expect(inside<HTMLInputElement>(stage.tracker, '[name="target"]:checked')[0]?.value).to.equal('3');
      await stage.fill('why', 'I want to build things');
      await stage.press('Set this goal');
      expect(stage.last).to.have.length(1);
      expect(stage.last[0]).to.include({
        kind: 'goal-set',
        objective: about,
        from: 2,
        target: 3,
        why: 'I want to build things',
      });
      expect(stage.messages).to.equal('Goal set. What will you do first?');
      expect(stage.focused?.id).to.equal('f-what');
      expect(stage.states).to.deep.equal(['No plan yet']);
    });

    it('can be set with the keyboard alone, from the empty page to an active goal', async () => {
      await show([rated(2)]);
      button(stage.tracker, 'Set my first goal').focus();
      await press('Enter');
      await waitUntil(() => stage.focused?.getAttribute('name') === 'target');
      await press('ArrowDown');
      await waitUntil(() => inside<HTMLInputElement>(stage.tracker, '[name="target"]:checked')[0]?.value === '4');
      button(stage.tracker, 'Set this goal').focus();
      await press('Enter');
      await waitUntil(() => stage.focused?.id === 'f-what');
      await type('Compare two plans');
      inside(stage.tracker, '[name="when"][value="today"]')[0]?.focus();
      await press(' ');
      button(stage.tracker, 'Add this step').focus();
      await press('Enter');
      await waitUntil(() => stage.states[0] === 'Under way');
      expect(stage.focused?.textContent).to.equal('Add a step');
      expect(stage.last[0]).to.include({ kind: 'step-set', what: 'Compare two plans', on: today() });
    });

    it('can be about any objective, each with its own levels', async () => {
      await show([rated(3)], algebraGoals);
      await stage.press('Set my first goal');
      const select = inside<HTMLSelectElement>(stage.tracker, 'select[name="objective"]')[0];
      expect(select?.value).to.equal(about);
      await stage.fill('objective', algebraGoals.objectives[1]?.id ?? '');
      expect(stage.words).to.contain('You have no level here yet.');
      await stage.press('Set this goal');
      expect(stage.last[0]).to.include({ objective: algebraGoals.objectives[1]?.id, from: null });
    });
  });

  describe('a self-rating', () => {
    it('with “Work toward” opens the form for a goal, filled in', async () => {
      await show([rated(2)]);
      const rating = document.createElement('self-rating') as Widget;
      rating.definition = { ...selfRatings.linearFunctions, evidence: undefined, editMinutes: 1e9 };
      stage.host.append(rating);
      await waitUntil(() => inside(rating, '[name="next"]').length > 0);
      inside<HTMLInputElement>(rating, '[name="next"][value="improve"]')[0]?.click();
      const field = inside<HTMLInputElement>(rating, '[name="step"]')[0];
      if (field) field.value = 'Draw two graphs';
      field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await rating.updateComplete;
      await pressButton(rating, 'Save');
      await stage.settled();
      expect(stage.words)
        .to.contain('2 · Developing')
        .and.to.contain('3 · Proficient')
        .and.to.contain('Draw two graphs');
      expect(stage.states).to.deep.equal(['No plan yet']);
      expect(stage.words).to.contain('Your goal starts with one step that has a day.');
      await stage.press('By when?');
      expect(inside<HTMLInputElement>(stage.tracker, '#f-what')[0]?.value).to.equal('Draw two graphs');
      await stage.choose('when', 'week');
      await stage.press('Save');
      expect(stage.states).to.deep.equal(['Under way']);
    });

    it('that reaches the target closes the goal, and a later lower one does not reopen it', async () => {
      await show([rated(2), goalSet(), stepSet('s1', 'Draw', { on: '2099-01-01' })]);
      await stage.elsewhere(rated(3));
      expect(stage.states).to.deep.equal(['Reached']);
      expect(stage.words).to.contain('Reached with 3 · Proficient on');
      await stage.elsewhere(rated(1));
      expect(stage.states).to.deep.equal(['Reached']);
      expect(stage.words).to.contain('A later level was 1 · Beginning. The goal stays reached.');
    });

    it('does not close a goal when only the teacher’s rating does', async () => {
      await show([goalSet()], { ...only, closesBy: 'teacher' });
      await stage.elsewhere(rated(4));
      expect(stage.states).to.deep.equal(['No plan yet']);
      await stage.elsewhere(rated(3, 'teacher'));
      expect(stage.states).to.deep.equal(['Reached']);
    });
  });

  describe('a plan', () => {
    it('requires what and by when, and offers more fields on demand', async () => {
      await show([goalSet()]);
      await stage.press('Add a step');
      await stage.fill('what', 'Draw two graphs');
      await stage.choose('when', 'day');
      await stage.fill('on', '2099-11-20');
      for (const [name, words] of Object.entries({
        where: 'Home',
        who: 'Ana',
        proof: 'Two',
        if: 'I forget',
        then: 'ask',
      })) {
        await stage.fill(name, words);
      }
      await stage.press('Add this step');
      expect(stage.last[0]).to.deep.include({
        what: 'Draw two graphs',
        on: '2099-11-20',
        where: 'Home',
        who: 'Ana',
        proof: 'Two',
        obstacle: { if: 'I forget', then: 'ask' },
      });
      expect(stage.words).to.contain('If I forget, then I will ask.');
    });

    it('suggests what the next level requires, editable and marked as a suggestion', async () => {
      await show([goalSet()], algebraGoals);
      await stage.press('Add a step');
      expect(stage.words).to.contain('Explain one problem to a partner, out loud.');
      await stage.press('I draw the graph with both axes named.');
      expect(stage.focused?.id).to.equal('f-what');
      await stage.fill('what', 'I draw the graph with both axes named, twice.');
      await stage.choose('when', 'test');
      await stage.press('Add this step');
      expect(stage.last[0]).to.include({ suggested: true, when: 'nextTest' });
      expect(wordsOf(parts(stage.tracker, 'plan')[0]))
        .to.contain('Suggested')
        .and.to.contain('before the next test');
    });

    it('is checked off step by step, and everything can be undone', async () => {
      await show([goalSet(), stepSet('s1', 'Draw', { on: '2099-01-01' })]);
      const box = () => inside<HTMLInputElement>(stage.tracker, '[name="done"]')[0];
      box()?.click();
      await stage.settled();
      expect(stage.last[0]).to.include({ kind: 'step-changed', about: 's1', state: 'done' });
      expect(stage.messages).to.equal('Done: Draw');
      expect(stage.words).to.contain('1 of 1 step done');
      await stage.press('Undo');
      expect(box()?.checked).to.equal(false);
      await stage.press('I’m stuck');
      expect(stage.words).to.contain('Stuck');
      await stage.press('Not stuck any more');
      await stage.press('Remove');
      expect(inside(stage.tracker, '[data-step]')).to.have.length(0);
      await stage.press('Put it back');
      expect(wordsOf(inside(stage.tracker, '[data-step]')[0])).to.contain('Draw');
    });

    it('leaves a checkbox unchanged after a veto', async () => {
      await show([goalSet(), stepSet('s1', 'Draw', { on: '2099-01-01' })]);
      stage.host.addEventListener('learning-entry', (event) => event.preventDefault());
      const box = inside<HTMLInputElement>(stage.tracker, '[name="done"]')[0];
      box?.click();
      await stage.settled();
      expect(box?.checked).to.equal(false);
      expect(stage.messages).to.equal('');
    });
  });

  describe('invalid input', () => {
    it('is reported at the target and the day, and keeps the text', async () => {
      await show([rated(3)]);
      await stage.press('Set my first goal');
      await stage.choose('target', '2');
      await stage.fill('on', '2020-01-01');
      await stage.fill('why', 'Because');
      await stage.press('Set this goal');
      expect(stage.events).to.have.length(0);
      expect(stage.wrong('target')).to.contain('You are above this level already.');
      expect(stage.wrong('on')).to.equal('This day is over. Choose today or a later day.');
      expect(inside<HTMLTextAreaElement>(stage.tracker, '#f-why')[0]?.value).to.equal('Because');
      expect(stage.focused?.getAttribute('name')).to.equal('target');
      await stage.choose('target', '3');
      expect(stage.wrong('target')).to.equal('');
    });

    it('is reported at a step without text or day', async () => {
      await show([goalSet()]);
      await stage.press('Add a step');
      await stage.press('Add this step');
      expect([stage.wrong('what'), stage.wrong('when')]).to.deep.equal(['Write a few words.', 'Say by when.']);
      expect(stage.focused?.id).to.equal('f-what');
      await stage.choose('when', 'day');
      await stage.press('Add this step');
      expect(stage.wrong('on')).to.equal('Say by when.');
    });

    it('warns about more goals than recommended, and still allows them', async () => {
      const ids = ['g1', 'g2', 'g3', 'g4'];
      await show(
        ids.flatMap((id) => [
          goalSet(id),
          { ...stepSet(`s-${id}`, 'Draw', { on: '2099-01-01' }), goal: id } as EntryBody,
        ]),
      );
      expect(stage.words).to.contain('You have 4 goals under way. 3 are easier to reach.');
      expect(button(stage.tracker, 'Set another goal')).to.not.equal(undefined);
    });
  });

  describe('a draft', () => {
    it('reappears after a reload, with its form and text', async () => {
      const store = await show([goalSet()]);
      await stage.press('Add a step');
      await stage.fill('what', 'Half a thought');
      stage.host.remove();
      await open(store, only, {});
      await waitUntil(() => inside<HTMLInputElement>(stage.tracker, '#f-what')[0]?.value === 'Half a thought');
      await stage.press('Not now');
      expect(inside(stage.tracker, '#f-what')).to.have.length(0);
      expect(stage.events).to.have.length(0);
    });
  });

  describe('a goal', () => {
    it('is changed, closed, archived and reopened', async () => {
      await show([goalSet()]);
      await stage.press('Change this goal');
      await stage.choose('target', '4');
      await stage.fill('on', '2099-05-05');
      await stage.press('Save');
      expect(stage.last[0]).to.include({ kind: 'goal-changed', target: 4, on: '2099-05-05' });
      expect(stage.words).to.contain('4 · Extending').and.to.contain('by May 5, 2099');
      await stage.press('Close it: not yet');
      expect(stage.states).to.deep.equal(['Not yet']);
      await stage.press('Bring it back');
      await stage.press('Put it away');
      expect(stage.states).to.deep.equal(['Put away']);
      await stage.press('Undo');
      expect(stage.states).to.deep.equal(['No plan yet']);
    });

    it('moves with buttons, which keep the focus, and announces its position', async () => {
      await show([goalSet('g1'), goalSet('g2', { target: 4 })]);
      const order = () => parts(stage.tracker, 'goal').map((goal) => goal.dataset['goal']);
      await stage.press('Move down');
      expect(order()).to.deep.equal(['g2', 'g1']);
      expect(stage.messages).to.equal('Goal moved to place 2 of 2.');
      expect(stage.focused?.textContent).to.equal('Move up');
      await stage.press('Undo');
      expect(order()).to.deep.equal(['g1', 'g2']);
    });

    it('moves when dragged by its handle', async () => {
      await show([goalSet('g1'), goalSet('g2')]);
      const [first, second] = parts(stage.tracker, 'goal');
      const drag = (type: string, target?: Element | null) =>
        target?.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true }));
      drag('dragstart', second?.querySelector('.grip'));
      drag('dragover', first);
      drag('drop', first);
      await stage.settled();
      expect(parts(stage.tracker, 'goal').map((goal) => goal.dataset['goal'])).to.deep.equal(['g2', 'g1']);
    });

    it('on a removed objective is kept as archived, with an explanation', async () => {
      await show([goalSet('g1', { objective: 'old', why: 'I liked it' })]);
      expect(stage.states).to.deep.equal(['Put away']);
      expect(stage.words).to.contain('is not here any more. The goal is kept.').and.to.contain('I liked it');
    });
  });

  describe('other viewers', () => {
    it('are a teacher, who reads, approves and leaves a note', async () => {
      await show([goalSet()], only);
      await stage.press('Ask my teacher to look');
      expect(stage.words).to.contain('Waiting for my teacher to look');
      stage.tracker.viewer = 'teacher';
      await stage.settled();
      await stage.press('Yes to this plan');
      expect(stage.last[0]).to.include({ by: 'teacher', review: 'approved' });
      await stage.press('Note from our talk');
      await stage.fill('text', 'Show me on Friday');
      await stage.press('Save this note');
      expect(stage.last[0]).to.include({ kind: 'commented', by: 'teacher', text: 'Show me on Friday' });
      expect(inside(stage.tracker, '[name="done"], [data-act="step"]')).to.have.length(0);
      stage.tracker.viewer = 'learner';
      await stage.settled();
      expect(wordsOf(parts(stage.tracker, 'check-ins')[0]))
        .to.contain('Teacher')
        .and.to.contain('Show me on Friday');
    });

    it('are a family, who are told the student’s own level, not the teacher’s as if it were theirs', async () => {
      await show([rated(1), rated(3, 'teacher'), goalSet('g1', { target: 4 })]);
      await waitUntil(() => parts(stage.tracker, 'family').length > 0);
      expect(wordsOf(inside(stage.tracker, '.paper')[0])).to.contain('I think I am at level 1,');
    });

    it('are a family, who confirm with one click that they talked about it', async () => {
      await show([goalSet()], only, { viewer: 'family', lang: 'es' });
      await stage.press('Hablamos de esta meta');
      await stage.press('Hablamos de esta meta');
      expect(stage.last[0]).to.include({ kind: 'checked-in', by: 'family', text: 'Hablamos de esta meta.' });
      await stage.press('Deshacer');
      expect(parts(stage.tracker, 'check-ins')).to.have.length(0);
    });
  });

  describe('exports', () => {
    it('are a calendar file once there are dates, and a spreadsheet', async () => {
      await show([goalSet()]);
      expect(stage.words).to.not.contain('Put the dates in my calendar');
      await stage.elsewhere(stepSet('s1', '=SUM(1)', { on: '2099-01-02' }));
      const files: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => (files.push(file), createObjectURL(file));
      await stage.press('Put the dates in my calendar');
      await waitUntil(() => files.length === 1, 'no calendar');
      await stage.press('Save as a spreadsheet');
      await waitUntil(() => stage.messages.includes('spreadsheet'), 'no spreadsheet');
      URL.createObjectURL = createObjectURL;
      const [calendar = '', sheet = ''] = await Promise.all(files.map((file) => file.text()));
      expect(calendar).to.contain('UID:s1@competency-widgets').and.to.contain('DTSTART;VALUE=DATE:20990102');
      expect(sheet).to.contain("'=SUM(1)").and.to.contain('3 · Proficient');
      expect(stage.messages).to.equal('Look in your downloads for the spreadsheet.');
    });

    it('are a text to copy where a frame forbids downloads', async () => {
      await show([goalSet('g1', { on: '2099-01-02' })]);
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('not here');
      };
      await stage.press('Put the dates in my calendar');
      await waitUntil(() => stage.messages !== '', 'nothing is announced');
      URL.createObjectURL = createObjectURL;
      expect(stage.messages).to.equal('If no file came, copy this text instead.');
      const box = inside<HTMLTextAreaElement>(stage.tracker, '#file')[0];
      expect(box && isShown(box) && box.value).to.contain('BEGIN:VEVENT');
    });
  });

  it('announces each action once', async () => {
    await show([goalSet(), stepSet('s1', 'Draw', { on: '2099-01-01' })]);
    const status = inside(stage.tracker, '.say')[0];
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(wordsOf(status)));
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    inside<HTMLInputElement>(stage.tracker, '[name="done"]')[0]?.click();
    await waitUntil(() => heard.length > 0);
    await stage.settled();
    observer.disconnect();
    expect(heard).to.deep.equal(['Done: Draw']);
  });

  it('passes axe with a form and every disclosure open', async () => {
    await show([goalSet(), stepSet('s1', 'Draw', { on: '2099-01-01', suggested: true })], algebraGoals);
    await stage.press('Add a step');
    inside<HTMLDetailsElement>(stage.tracker, 'details').forEach((one) => (one.open = true));
    await accessible(stage.tracker);
  });
});

describe('rows pasted into <goal-tracker>', () => {
  const box = (stage: Stage) => inside<HTMLTextAreaElement>(stage.tracker, '.pasted textarea')[0];
  const title = typeof linear?.title === 'string' ? linear.title : (linear?.title.en ?? '');

  async function paste(stage: Stage, rows: string): Promise<void> {
    await pasteInto(stage.tracker, rows, 'Add these rows');
    await stage.settled();
  }

  it('become a goal with its plan; rows below the current level stay in the box with the reason', async () => {
    const store = createMemoryStore();
    await store.add([new EntryMaker().make(rated(2))]);
    const stage = new Stage(sessionOn(store));
    stage.tracker.definition = only;
    document.body.append(stage.host);
    await waitUntil(() => parts(stage.tracker, 'paste').length > 0, 'the record never came');
    const first = [title, '3', '', '', 'Draw two lines', 'next test'].join('\t');
    const second = [title, '1', '', '', '', ''].join('\t');
    await paste(stage, `${first}\n${second}`);
    expect(wordsOf(inside(stage.tracker, '.pasted .said')[0])).to.equal(
      '1 goal and 1 step added. 1 row could not be read.',
    );
    expect(wordsOf(inside(stage.tracker, '.faults')[0])).to.equal('Row 1: You are above “1” already.');
    expect(box(stage)?.value).to.equal(second);
    expect(wordsOf(parts(stage.tracker, 'goal')[0])).to.contain('Draw two lines');
    expect(stage.last.map(({ kind }) => kind)).to.deep.equal(['goal-set', 'step-set']);
    await stage.press('Undo');
    expect(parts(stage.tracker, 'goal')).to.have.length(0);
    expect(box(stage)?.value).to.equal(`${first}\n${second}`);
    stage.host.remove();
  });
});
