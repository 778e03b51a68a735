// Tests what a student perceives and does in <self-rating>: rating, changing and taking back.

import { expect, fixtureCleanup } from '@open-wc/testing';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { selfRatings } from '../../../stories/samples/index.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker } from '../../support/entries.js';
import { press, type } from '../../support/keys.js';
import { misfits, smallTargets } from '../../support/layout.js';
import { sessionOn } from '../../support/record-host.js';
import {
  choose,
  control,
  earlier,
  entriesOf,
  quiz,
  rate,
  rating,
  settled,
  shownRating,
  write,
} from '../../support/self-rating.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';

afterEach(() => fixtureCleanup());

const radios = (element: Element) => inside<HTMLInputElement>(element, 'input[name="level"]');
const buttons = (element: Element) => inside(element, 'button').filter(isShown).map(wordsOf);
/** The visible text. */
const seen = (element: Element) => parts(element, 'base')[0]?.innerText.replace(/\s+/g, ' ');
const messages = (element: Element) => wordsOf(inside(element, '.say')[0]);
const why = 'Why? One sentence, if you like.';

describe('rating with <self-rating>', () => {
  it('shows the levels, two buttons and one line that says why, and nothing else', async () => {
    const element = await rating();
    expect(radios(element).map((radio) => radio.value)).to.deep.equal(['1', '2', '3', '4']);
    expect(seen(element)).to.contain('Choose your level to see what comes next.');
    expect(buttons(element)).to.include.members(['I’m sure', 'Not sure yet']);
    expect(parts(element, 'history')).to.have.length(0);
    expect(parts(element, 'next')).to.have.length(0);
    expect(inside(element, 'textarea').filter(isShown)).to.have.length(0);
    expect(wordsOf(parts(element, 'base')[0])).not.to.contain('My three sentences');
    expect(wordsOf(parts(element, 'base')[0])).not.to.contain('Add more');
  });

  it('saves one rating with two clicks, with the facts of its scale', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 3);
    const [rated, ...more] = entriesOf(session, 'rated');
    expect(more).to.deep.equal([]);
    expect(rated).to.include({ by: 'learner', about: 'lines', level: 3, label: 'Proficient', sure: true });
    expect(rated?.of).to.deep.equal({ min: 1, max: 4, proficientAt: 3 });
    expect(rated?.evidence).to.deep.equal(quiz.evidence);
    expect(session.record.entries).to.have.length(1);
  });

  it('then shows the level, the confidence and the time, and what the next level requires', async () => {
    const element = await rating();
    await rate(element, 2, 'Not sure yet');
    const today = new Date().toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
    expect(shownRating(element)).to.equal(`You 2 · Developing Not sure yet · ${today}`);
    expect(wordsOf(parts(element, 'next')[0])).to.equal(
      'What 3 · Proficient takes I write a rule from a story. I check it with a point.',
    );
    expect(radios(element)).to.have.length(0);
    expect(element.matches(':state(rated)')).to.equal(true);
  });

  it('moves the focus to the saved rating', async () => {
    const element = await rating();
    await rate(element, 3);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, 'h3')[0]);
  });

  it('asks for a level before it saves, and focuses the levels', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await pressButton(element, 'I’m sure');
    await settled(element);
    expect(messages(element)).to.equal('Choose a level.');
    expect(element.shadowRoot?.activeElement).to.equal(radios(element)[0]);
    expect(session.record.entries).to.have.length(0);
    await choose(element, 2);
    expect(messages(element)).to.equal('');
  });

  it('works with the keyboard alone', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    radios(element)[0]?.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(element.value).to.equal('3');
    expect(session.record.entries, 'arrow keys keep nothing').to.have.length(0);
    const sure = button(element, 'I’m sure');
    for (let tabs = 0; tabs < 12 && element.shadowRoot?.activeElement !== sure; tabs++) await press('Tab');
    await press('Enter');
    await settled(element);
    expect(shownRating(element)).to.contain('3 · Proficient');
    expect(entriesOf(session, 'rated').map(({ level }) => level)).to.deep.equal([3]);
  });

  it('saves once after a double click, and does not undo with the second click', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await choose(element, 3);
    button(element, 'I’m sure').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await settled(element);
    button(element, 'Undo').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
    await settled(element);
    expect(session.record.entries).to.have.length(1);
  });

  it('saves and shows level 0', async () => {
    const element = await rating({ definition: selfRatings.zeroToFourHalves });
    await rate(element, 0);
    expect(shownRating(element)).to.contain('0 · Starting out');
  });

  it('saves a half point, described by its neighbors', async () => {
    const session = sessionOn();
    const element = await rating({ session, definition: selfRatings.zeroToFourHalves });
    await rate(element, 2.5);
    expect(shownRating(element)).to.contain('2.5 · Between The basics and The goal');
    expect(entriesOf(session, 'rated')[0]).to.include({ level: 2.5 });
  });

  it('makes an entry for each piece of work, and lists the earlier one', async () => {
    const session = sessionOn();
    const first = await rating({ session });
    await rate(first, 2, 'Not sure yet');
    const second = await rating({
      session,
      definition: { ...quiz, evidence: { id: 'quiz-3', title: 'Quiz 3', kind: 'assessment' } },
    });
    expect(radios(second)).to.have.length(4);
    expect(earlier(second)).to.have.length(1);
    expect(earlier(second)[0]).to.match(/^You 2 · Developing Not sure yet · Quiz 2 · \w+ \d+$/);
    await rate(second, 3);
    expect(entriesOf(session, 'rated').map(({ evidence }) => evidence?.id)).to.deep.equal(['quiz-2', 'quiz-3']);
    expect(shownRating(first)).to.contain('2 · Developing');
  });

  it('works without a piece of work', async () => {
    const { evidence: _, ...without } = quiz;
    const session = sessionOn();
    const element = await rating({ session, definition: without });
    expect(wordsOf(inside(element, '.kicker')[0])).to.equal('Where am I now?');
    await rate(element, 3);
    expect(shownRating(element)).to.contain('3 · Proficient');
    expect(entriesOf(session, 'rated')[0]).not.to.have.property('evidence');
  });

  it('fires one event per action before saving, and does nothing after a veto', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    const received: number[] = [];
    const veto = (event: LearningEntryEvent) => {
      received.push(event.detail.length);
      expect(session.record.entries).to.have.length(0);
      event.preventDefault();
    };
    element.addEventListener('learning-entry', veto);
    await rate(element, 3);
    element.removeEventListener('learning-entry', veto);
    expect(received).to.deep.equal([1]);
    expect(session.record.entries).to.have.length(0);
    expect(element.value).to.equal('3');
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, false, true, false]);
    await pressButton(element, 'I’m sure');
    expect(entriesOf(session, 'rated')).to.have.length(1);
  });

  it('says in the foot that it is saved only after the store has saved it', async () => {
    const store = createMemoryStore();
    Object.defineProperty(store, 'durability', { value: 'durable' });
    let kept = () => {};
    const add = store.add.bind(store);
    store.add = (entries) => new Promise((resolve) => (kept = () => void add(entries).then(resolve)));
    const element = await rating({ session: sessionOn(store) });
    await rate(element, 3);
    expect(wordsOf(inside(element, '.save')[0])).to.contain('Saving');
    kept();
    await waitUntil(() => wordsOf(inside(element, '.save')[0]).startsWith('Saved on this computer.'));
  });

  it('says that it is not saved when the store fails', async () => {
    const store = createMemoryStore();
    store.add = () => Promise.reject(new Error('full'));
    const element = await rating({ session: sessionOn(store) });
    await rate(element, 3);
    expect(element.matches(':state(unsaved)')).to.equal(true);
    expect(shownRating(element)).to.contain('3 · Proficient');
  });
});

describe('changing a rating in <self-rating>', () => {
  it('revises it within the edit time, and shows only the new one', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 2);
    await pressButton(element, 'Change');
    expect(radios(element)[1]?.checked).to.equal(true);
    await rate(element, 3, 'Not sure yet');
    const [first, second] = entriesOf(session, 'rated');
    expect(second?.revises).to.equal(first?.id);
    expect(shownRating(element)).to.contain('3 · Proficient Not sure yet');
    expect(earlier(element)).to.deep.equal([]);
  });

  it('keeps it unchanged when the student cancels', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 2);
    await pressButton(element, 'Change');
    await choose(element, 4);
    await pressButton(element, 'Leave it as it was');
    expect(shownRating(element)).to.contain('2 · Developing');
    expect(element.value).to.equal('2');
    expect(session.record.entries).to.have.length(1);
  });

  it('makes a new rating after the edit time, and lists the old one', async () => {
    const old = new EntryMaker(1, Date.now() - 3 * 86_400_000);
    const store = createMemoryStore();
    await store.add([
      old.rate(2, { about: 'lines', label: 'Developing', ...(quiz.evidence && { evidence: quiz.evidence }) }),
    ]);
    const session = sessionOn(store);
    const element = await rating({ session });
    expect(buttons(element)).not.to.include('Change');
    expect(buttons(element)).not.to.include('Undo');
    await pressButton(element, 'Rate myself again');
    await rate(element, 3);
    expect(entriesOf(session, 'rated')[1]).not.to.have.property('revises');
    expect(earlier(element)[0]).to.contain('2 · Developing');
  });

  it('takes the rating back, and restores it', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 3);
    await pressButton(element, 'Undo');
    await settled(element);
    expect(messages(element)).to.equal('Taken back.');
    expect(session.record.latestRating('lines')).to.equal(undefined);
    expect(radios(element)[2]?.checked, 'the level stays chosen').to.equal(true);
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Put it back');
    await pressButton(element, 'Put it back');
    await settled(element);
    expect(shownRating(element)).to.contain('3 · Proficient');
    expect(session.record.latestRating('lines')?.level).to.equal(3);
  });

  it('takes back saved changes one by one', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 3);
    await write(element, why, 'I wrote two rules.');
    await pressButton(element, 'Save');
    await settled(element);
    expect(session.record.latestRating('lines')?.why?.text).to.equal('I wrote two rules.');
    await pressButton(element, 'Undo');
    await settled(element);
    expect(session.record.latestRating('lines')).not.to.have.property('why');
    expect(control(element, why).value).to.equal('');
    await pressButton(element, 'Put it back');
    await settled(element);
    expect(control(element, why).value).to.equal('I wrote two rules.');
  });

  it('offers to take a rating back after the page was opened again', async () => {
    const store = createMemoryStore();
    const first = await rating({ session: sessionOn(store) });
    await rate(first, 3);
    const session = sessionOn(store);
    const again = await rating({ session });
    expect(shownRating(again)).to.contain('3 · Proficient');
    await pressButton(again, 'Undo');
    await settled(again);
    expect(session.record.latestRating('lines')).to.equal(undefined);
  });
});

describe('a reason that <self-rating> asks for', () => {
  const strict = { ...quiz, requireEvidenceAt: 3 };

  it('is announced in words from the start, beside the buttons', async () => {
    const element = await rating({ definition: strict });
    expect(seen(element)).to.contain('From 3 · Proficient on, say why first.');
    expect(inside<HTMLButtonElement>(element, 'button').some(({ disabled }) => disabled)).to.equal(false);
  });

  it('gets the focus when it is missing, and is saved with the rating', async () => {
    const session = sessionOn();
    const element = await rating({ session, definition: strict });
    await rate(element, 3);
    expect(session.record.entries).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(control(element, why));
    expect(messages(element)).not.to.equal('');
    await type('I wrote two rules.');
    await pressButton(element, 'I’m sure');
    expect(entriesOf(session, 'rated')[0]?.why).to.deep.equal({ text: 'I wrote two rules.' });
  });

  it('is not required below that level', async () => {
    const session = sessionOn();
    const element = await rating({ session, definition: strict });
    await rate(element, 2);
    expect(entriesOf(session, 'rated')).to.have.length(1);
  });
});

describe('viewers of <self-rating>', () => {
  const work = quiz.evidence ? { evidence: quiz.evidence } : {};
  const of = (level: number, by: 'teacher' | 'learner', more = {}) =>
    new EntryMaker(level + (by === 'teacher' ? 10 : 0), Date.now() - 60_000).rate(level, {
      about: 'lines',
      by,
      label: 'Level',
      ...work,
      ...more,
    });
  const everything = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

  it('hides the teacher’s level from the page until the student has rated', async () => {
    const session = sessionOn();
    await session.add([of(4, 'teacher')]);
    const element = await rating({ session });
    expect(everything(element)).not.to.contain('Teacher');
    expect(inside(element, '.mark.teacher')).to.have.length(0);
    await rate(element, 3);
    expect(shownRating(element)).to.contain('You 3 · Proficient');
    expect(wordsOf(parts(element, 'rating')[0])).to.contain('Teacher 4 · Extending');
  });

  it('hides it permanently under the policy never, and never under immediate', async () => {
    const session = sessionOn();
    await session.add([of(4, 'teacher'), of(2, 'learner')]);
    const never = await rating({ session, definition: { ...quiz, reveal: 'never' } });
    expect(everything(never)).not.to.contain('Teacher 4');
    expect(inside(never, '.mark.teacher')).to.have.length(0);
    const other = sessionOn();
    await other.add([of(4, 'teacher')]);
    const atOnce = await rating({ session: other, definition: { ...quiz, reveal: 'immediate' } });
    expect(everything(atOnce)).to.contain('Teacher 4 · Extending');
  });

  it('hides the student’s level from the teacher until both have rated, under that policy', async () => {
    const session = sessionOn();
    await session.add([of(2, 'learner')]);
    const element = await rating({ session, viewer: 'teacher', definition: { ...quiz, reveal: 'afterBoth' } });
    expect(everything(element)).not.to.contain('Student 2');
    await choose(element, 3);
    await pressButton(element, 'Save this level');
    await settled(element);
    expect(wordsOf(parts(element, 'rating')[0])).to.contain('Student 2 · Developing');
  });

  it('shows both at the same level, each with its icon and its word', async () => {
    const session = sessionOn();
    await session.add([of(3, 'teacher')]);
    const element = await rating({ session });
    await rate(element, 3);
    const level = inside(element, '[data-level="3"]')[0];
    expect(wordsOf(level?.querySelector('.marks'))).to.match(/^You are here\s*Teacher$/);
    expect(inside(element, '[data-level] .mark.you, [data-level] .mark.teacher')).to.have.length(2);
  });

  it('makes entries by the teacher, without asking for confidence', async () => {
    const session = sessionOn();
    await session.add([of(2, 'learner')]);
    const element = await rating({ session, viewer: 'teacher' });
    expect(wordsOf(inside(element, '.kicker')[0])).to.equal('Where is this student now? · Quiz 2');
    expect(buttons(element)).not.to.include('I’m sure');
    await choose(element, 3);
    await pressButton(element, 'Save this level');
    await settled(element);
    const made = entriesOf(session, 'rated').at(-1);
    expect(made).to.include({ by: 'teacher', level: 3 });
    expect(made).not.to.have.property('sure');
    expect(entriesOf(session, 'rated')).to.have.length(2);
  });

  it('describes the rating to a family in words, without controls', async () => {
    const session = sessionOn();
    await session.add([of(2, 'learner', { why: { text: 'I found the slope' } })]);
    const element = await rating({ session, viewer: 'family' });
    expect(wordsOf(inside(element, '.kicker')[0])).to.equal('How is it going? · Quiz 2');
    expect(shownRating(element)).to.contain('Student 2 · Developing');
    expect(seen(element)).to.contain('because I found the slope');
    expect(inside(element, 'input, textarea, [data-act]')).to.have.length(0);
  });

  it('distinguishes a level that the student copied from one that the teacher entered', async () => {
    const session = sessionOn();
    const element = await rating({ session });
    await rate(element, 3);
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    inside<HTMLInputElement>(element, 'input[name="given"][value="2"]')[0]?.click();
    await pressButton(element, 'Save');
    await settled(element);
    expect(entriesOf(session, 'rated').at(-1)).to.include({ by: 'learner', level: 2, copied: true });
    expect(wordsOf(parts(element, 'rating')[0])).to.contain('Teacher (copied) 2 · Developing');
    expect(shownRating(element), 'it is not the student’s own').to.contain('You 3 · Proficient');
    expect(inside(element, '.mark.teacher')).to.have.length(0);
  });

  it('compares from five pairs on, in neutral words', async () => {
    const session = sessionOn();
    const maker = new EntryMaker(7, Date.now() - 86_400_000);
    const pairs = [
      [3, 3],
      [3, 2],
      [2, 2],
      [4, 3],
    ] as const;
    for (const [place, [self, teacher]] of pairs.entries()) {
      const evidence = { id: `w${place}`, title: 'Exit ticket', kind: 'practice' } as const;
      await session.add([
        maker.rate(self, { about: 'lines', evidence }),
        maker.rate(teacher, { about: 'lines', by: 'teacher', evidence }),
      ]);
    }
    await session.add([of(3, 'teacher')]);
    const element = await rating({ session });
    const compared = () => wordsOf(parts(element, 'comparison')[0]);
    await rate(element, 3);
    expect(compared()).to.equal('You and your teacher agree on 3 of 5. You rated yourself one level higher on 2 of 5.');
    await pressButton(element, 'Undo');
    await settled(element);
    expect(compared(), 'four pairs say nothing').to.equal('');
  });

  it('labels a modified expectation, on the page and in the entry', async () => {
    const session = sessionOn();
    const element = await rating({ session, definition: { ...quiz, modified: true } });
    expect(wordsOf(inside(element, '.kicker')[0])).to.contain('Changed expectation');
    await rate(element, 3);
    expect(entriesOf(session, 'rated')[0]).to.include({ modified: true });
    expect(shownRating(element)).to.contain('Changed expectation');
    element.viewer = 'family';
    await element.updateComplete;
    expect(wordsOf(inside(element, '.kicker')[0])).to.contain('Changed expectation');
  });
});

describe('hidden and unknown work in <self-rating>', () => {
  it('shows read-only levels, and no work, until it is known whose it is', async () => {
    const store = createMemoryStore();
    const first = await rating({ session: sessionOn(store) });
    await rate(first, 3);
    await write(first, why, 'a secret sentence');
    first.remove();
    const session = sessionOn(store, { kind: 'ask', since: Date.now() - 3_600_000 });
    const element = await rating({ session });
    expect(radios(element)).to.have.length(0);
    expect(parts(element, 'level')).to.have.length(4);
    expect(element.shadowRoot?.textContent).not.to.contain('You are here');
    expect(inside(element, '.current, h3, textarea')).to.have.length(0);
    await pressButton(element, 'Keep going');
    await settled(element);
    expect(shownRating(element)).to.contain('3 · Proficient');
    expect(control(element, why).value).to.equal('a secret sentence');
  });

  it('starts empty for another student, with no level and no text of the first', async () => {
    const store = createMemoryStore();
    const first = await rating({ session: sessionOn(store) });
    await choose(first, 3);
    first.remove();
    const session = sessionOn(store, { kind: 'ask', since: Date.now() - 3_600_000 });
    const element = await rating({ session });
    await pressButton(element, 'That’s not me');
    await settled(element);
    expect(radios(element).some(({ checked }) => checked)).to.equal(false);
    expect(element.value).to.equal('');
  });

  it('shows a rating of an unknown level under its own name, marked as old', async () => {
    const session = sessionOn();
    const evidence = quiz.evidence ? { evidence: quiz.evidence } : {};
    await session.add([
      new EntryMaker(1, Date.now() - 1000).rate(7, { about: 'lines', label: 'Amazing', ...evidence }),
    ]);
    const element = await rating({ session });
    expect(shownRating(element)).to.contain('7 · Amazing From an older scale');
    expect(inside(element, '.current')).to.have.length(0);
    expect(parts(element, 'next')).to.have.length(0);
  });

  it('shows a rating of a scale that was renumbered without a new version under its old name', async () => {
    const session = sessionOn();
    const evidence = quiz.evidence ? { evidence: quiz.evidence } : {};
    const of = { min: 0, max: 3, proficientAt: 2 };
    await session.add([
      new EntryMaker(1, Date.now() - 1000).rate(3, { about: 'lines', label: 'Got it', of, ...evidence }),
    ]);
    const element = await rating({ session, definition: quiz });
    expect(shownRating(element)).to.contain('3 · Got it From an older scale');
  });

  it('shows a rating of an earlier version of the scale under its old name', async () => {
    const session = sessionOn();
    const evidence = quiz.evidence ? { evidence: quiz.evidence } : {};
    await session.add([
      new EntryMaker(1, Date.now() - 1000).rate(3, { about: 'lines', label: 'Got it', version: 1, ...evidence }),
    ]);
    const element = await rating({ session, definition: { ...quiz, objective: { ...quiz.objective, version: 2 } } });
    expect(shownRating(element)).to.contain('3 · Got it From an older scale');
  });

  it('shows a rating with an unreadable date', async () => {
    const session = sessionOn();
    const entry = { ...new EntryMaker(1).rate(3, { about: 'lines' }), clock: 'yesterday' };
    await session.add([entry]);
    const element = await rating({ session });
    expect(earlier(element)[0]).to.equal('You 3 · Proficient');
  });

  it('shows a scale from a table without an id, saves nothing, and says so', async () => {
    const session = sessionOn();
    const element = await rating({ session, definition: undefined });
    element.innerHTML = '<ol><li><b>1 Low</b>: one</li><li><b>2 High</b>: two</li></ol>';
    element.remove();
    document.body.append(element);
    await settled(element);
    expect(seen(element)).not.to.contain('I’m sure');
    element.remove();
  });
});

describe('languages and layout of <self-rating>', () => {
  it('shows a student Spanish messages, and the author’s text unchanged', async () => {
    await import('../../../src/messages/es.js');
    document.documentElement.lang = 'es';
    const session = sessionOn();
    const element = await rating({ session, definition: selfRatings.cellTransport });
    expect(wordsOf(inside(element, '.kicker')[0])).to.equal('¿Cómo voy? · Laboratorio de la papa');
    await rate(element, 2, 'Todavía no lo tengo claro');
    expect(shownRating(element)).to.match(/^Tú 2 · En desarrollo.* Todavía no lo tengo claro/);
    expect(entriesOf(session, 'rated')[0]).to.include({ sure: false });
    document.documentElement.lang = 'en';
  });

  it('fits in 320 pixels in every state, with touch-sized controls', async () => {
    const element = await rating({ definition: selfRatings.cellTransport });
    const wrapper = element.parentElement ?? element;
    wrapper.style.inlineSize = '320px';
    expect(misfits(element, wrapper)).to.deep.equal([]);
    await rate(element, 3);
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    expect(misfits(element, wrapper)).to.deep.equal([]);
    expect(smallTargets(element, 44)).to.deep.equal([]);
  });

  it('is accessible before and after a rating', async () => {
    const element = await rating({ definition: selfRatings.argumentWriting });
    await accessible(element);
    await rate(element, 3);
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    await accessible(element);
  });

  it('has one filled button at a time', async () => {
    const element = await rating();
    const filled = () => inside(element, 'button.main').filter(isShown);
    expect(filled().map(wordsOf)).to.deep.equal(['I’m sure']);
    await rate(element, 3);
    expect(filled().map(wordsOf)).to.deep.equal(['Save']);
  });

  it('moves nothing when a level is selected', async () => {
    const element = await rating();
    const before = inside(element, '.level, button').map((one) => one.getBoundingClientRect().top);
    await choose(element, 3);
    expect(inside(element, '.level, button').map((one) => one.getBoundingClientRect().top)).to.deep.equal(before);
  });
});
