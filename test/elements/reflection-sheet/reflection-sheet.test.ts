// Tests what a student perceives and does in <reflection-sheet>.

import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { EntryOf } from '../../../src/core/entry.js';
import '../../../src/messages/es.js';
import type { LearningEntryEvent } from '../../../src/ui/base/learning-entry-event.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { accessible } from '../../support/accessible.js';
import { EntryMaker } from '../../support/entries.js';
import { press, type } from '../../support/keys.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import {
  act,
  field,
  focused,
  rowsOf,
  settled,
  sheet,
  sheetOn,
  testsIn,
  write,
} from '../../support/reflection-sheet.js';
import { waitUntil } from '../../support/wait.js';
import { inside, isShown, parts, wordsOf } from '../../support/widget.js';

afterEach(() => fixtureCleanup());

const seen = (element: Element) => parts(element, 'base')[0]?.innerText.replace(/\s+/g, ' ') ?? '';
const messages = (element: Element) => wordsOf(inside(element, '.say')[0]);
const buttons = (element: Element) => inside(element, 'button').filter(isShown).map(wordsOf);
const isOpen = (element: Element) => parts(element, 'form').length > 0;
const wrongs = (element: Element) => inside(element, '.wrong').map(wordsOf).filter(Boolean);
const another = 'Look back on another test';
const none = { type: 'reflection-sheet', id: 'sheet' };

/** Entries about this sheet, from an earlier day. */
const maker = () => new EntryMaker(3, Date.UTC(2026, 10, 1));
const tested = (more: Partial<EntryOf<'tested'>> = {}, makes = maker()) =>
  makes.make({ kind: 'tested', by: 'learner', about: 'sheet', test: 'Quiz 1', ...more });
const sessionWith = (...entries: Parameters<typeof storeWith>) => sessionOn(storeWith(...entries));
function storeWith(...entries: EntryOf<'tested' | 'commented' | 'rated'>[]) {
  const store = createMemoryStore();
  void store.add(entries);
  return store;
}

describe('an empty <reflection-sheet>', () => {
  it('explains itself in one line and offers the first action', async () => {
    const element = await sheetOn({ definition: none });
    expect(seen(element)).to.contain('After my test');
    expect(seen(element)).to.contain('What did your last test tell you?');
    expect(buttons(element)).to.include('Look back on a test');
    expect(inside(element, 'table')).to.have.length(0);
  });

  it('lists the author’s tests, each with its own button', async () => {
    const element = await sheetOn();
    expect(rowsOf(element)).to.deep.equal(['Unit 1 test Oct 2 Look back on it', 'Unit 2 test Look back on it']);
    expect(inside(element, 'button.main')).to.have.length(1);
    expect(inside(element, 'button.main')[0]?.ariaLabel).to.equal('Look back on it: Unit 1 test');
  });
});

describe('writing in <reflection-sheet>', () => {
  it('makes one row of a result, a goal and a plan, unchanged', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    await act(element, 'Look back on it: Unit 1 test');
    expect(isOpen(element)).to.equal(true);
    await write(element, 'My points', '17.5');
    await write(element, 'Out of', '20');
    await write(element, 'My goal for the next test', '19 of 20');
    await write(element, 'What I will do', 'Warm-ups');
    await act(element, 'Save');
    expect(isOpen(element)).to.equal(false);
    expect(rowsOf(element)[0]).to.contain('Unit 1 test Oct 2 17.5 of 20 points 19 of 20 Warm-ups');
    const [entry, ...more] = testsIn(session);
    expect(more).to.deep.equal([]);
    expect(entry).to.include({
      by: 'learner',
      about: 'sheet',
      test: 'Unit 1 test',
      testId: 'unit-1',
      on: '2026-10-02',
    });
    expect(entry?.result).to.deep.equal({ points: 17.5, of: 20 });
    expect(entry).to.include({ goal: '19 of 20', plan: 'Warm-ups' });
  });

  it('says that it is saved, and moves the focus to the row', async () => {
    const element = await sheetOn();
    await act(element, 'Look back on it: Unit 1 test');
    await act(element, 'Save');
    expect(messages(element)).to.equal('Saved: Unit 1 test.');
    expect(wordsOf(focused(element))).to.equal('Unit 1 test');
  });

  it('works with the keyboard alone', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session, definition: none });
    inside(element, '[data-act="add"]')[0]?.focus();
    await press('Enter');
    await settled(element);
    expect(focused(element)).to.equal(field(element, 'Which test?'));
    await type('Cells quiz');
    const steps: [string, string][] = [
      ['My points', '8'],
      ['Out of', '10'],
      ['My goal for the next test', 'All of it'],
    ];
    for (const [label, words] of steps) {
      const box = field(element, label);
      for (let tabs = 0; tabs < 12 && focused(element) !== box; tabs++) await press('Tab');
      await type(words);
    }
    const save = inside(element, '[data-act="save"]')[0];
    for (let tabs = 0; tabs < 8 && focused(element) !== save; tabs++) await press('Tab');
    await press('Enter');
    await settled(element);
    expect(rowsOf(element)[0]).to.contain('Cells quiz');
    expect(testsIn(session)[0]).to.deep.include({ result: { points: 8, of: 10 }, goal: 'All of it' });
  });

  it('accepts a level where levels are given, within the scale', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session, definition: { ...none, scale: { min: 1, max: 4 } } });
    await act(element, 'Look back on a test');
    await write(element, 'Which test?', 'Essay');
    expect(seen(element)).to.contain('From 1 to 4');
    await write(element, 'Level', '5');
    await act(element, 'Save');
    expect(wrongs(element)).to.deep.equal(['Levels go from 1 to 4.']);
    await write(element, 'Level', '2.5');
    await act(element, 'Save');
    expect(rowsOf(element)[0]).to.contain('Level 2.5 of 4');
    expect(testsIn(session)[0]?.result).to.deep.equal({ level: 2.5 });
  });

  it('asks about the last goal', async () => {
    const session = sessionWith(tested({ goal: '18 of 20' }));
    const element = await sheetOn({ session, definition: none });
    await act(element, another);
    const [before] = inside(element, '.before');
    expect(wordsOf(before)).to.equal('Your goal was: 18 of 20 Did you reach it? Yes Not yet');
    await write(element, 'Which test?', 'Quiz 2');
    await write(element, 'Not yet', '');
    await act(element, 'Save');
    expect(testsIn(session)[1]).to.include({ metLastGoal: false });
    expect(rowsOf(element)[1]).to.contain('Last goal: not yet');
    expect(wordsOf(focused(element)), 'the focus is on the new row').to.equal('Quiz 2');
  });

  it('does not ask for parts that the author leaves out', async () => {
    const element = await sheetOn({
      session: sessionWith(tested({ goal: 'x' })),
      definition: { ...none, ask: ['plan'] },
    });
    await act(element, another);
    const labels = inside(element, '.form label').map(wordsOf);
    expect(labels).to.include('What I will do');
    expect(labels).not.to.include('My goal for the next test');
    expect(inside(element, '.before, .questions')).to.have.length(0);
    expect(inside(element, 'thead th').map(wordsOf)).to.deep.equal(['Test', 'My result', 'What I will do']);
  });

  it('saves once after a double click', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    await act(element, 'Look back on it: Unit 1 test');
    const save = inside(element, '[data-act="save"]')[0];
    for (const detail of [1, 2])
      save?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    await settled(element);
    expect(session.record.entries).to.have.length(1);
  });

  it('fires an event before saving, and keeps everything in its fields after a veto', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    const received: number[] = [];
    const veto = (event: LearningEntryEvent) => {
      received.push(event.detail.length);
      event.preventDefault();
    };
    element.addEventListener('learning-entry', veto);
    await act(element, 'Look back on it: Unit 1 test');
    await write(element, 'What I will do', 'Sleep');
    await act(element, 'Save');
    element.removeEventListener('learning-entry', veto);
    expect(received).to.deep.equal([1]);
    expect(session.record.entries).to.have.length(0);
    expect(field(element, 'What I will do').value).to.equal('Sleep');
  });

  it('reports a problem at its field, moves the focus there, and loses nothing', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session, definition: none });
    await act(element, 'Look back on a test');
    await write(element, 'My points', '21');
    await write(element, 'Out of', '20');
    await write(element, 'What I will do', 'Practice');
    await act(element, 'Save');
    expect(session.record.entries).to.have.length(0);
    expect(wrongs(element)).to.deep.equal(['Write the name of the test.', 'This is more than 20. Check both numbers.']);
    const test = field(element, 'Which test?');
    expect(focused(element)).to.equal(test);
    expect(test.getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(inside(element, `#${test.getAttribute('aria-describedby')}`)[0])).to.equal(
      'Write the name of the test.',
    );
    expect(field(element, 'My points').value).to.equal('21');
    expect(field(element, 'What I will do').value).to.equal('Practice');
    await write(element, 'Which test?', 'Quiz');
    expect(wrongs(element)).to.deep.equal(['This is more than 20. Check both numbers.']);
    await write(element, 'My points', 'most');
    await act(element, 'Save');
    expect(wrongs(element)).to.deep.equal(['Write a number, such as 17 or 17.5.']);
    await write(element, 'My points', '0');
    await act(element, 'Save');
    expect(rowsOf(element)[0]).to.contain('0 of 20 points');
  });

  it('keeps typed text through a reload, with the form and its questions open', async () => {
    const store = createMemoryStore();
    const element = await sheetOn({ session: sessionOn(store) });
    await act(element, 'Look back on it: Unit 2 test');
    await write(element, 'What I will do', 'Ask about rates');
    await write(element, 'How did it go?', 'simpleMistake', 1);
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    const session = sessionOn(store);
    const again = await sheetOn({ session });
    expect(field(again, 'What I will do').value).to.equal('Ask about rates');
    expect(field(again, 'How did it go?', 1).value).to.equal('simpleMistake');
    await act(again, 'Save');
    expect(testsIn(session)[0]).to.include({ testId: 'unit-2', plan: 'Ask about rates' });
    fixtureCleanup();
    expect(isOpen(await sheetOn({ session: sessionOn(store) })), 'a draft that is saved is gone').to.equal(false);
  });

  it('can be closed without saving, and restored', async () => {
    const element = await sheetOn();
    await act(element, 'Look back on it: Unit 2 test');
    await write(element, 'What I will do', 'Ask');
    await act(element, 'Close without saving');
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)?.ariaLabel).to.equal('Look back on it: Unit 2 test');
    await act(element, 'Put it back');
    expect(field(element, 'What I will do').value).to.equal('Ask');
    expect(field(element, 'Question', 1).value).to.equal('2');
  });
});

describe('changing and deleting a row of <reflection-sheet>', () => {
  it('opens it with its values, and shows the new text in the same row', async () => {
    const session = sessionWith(tested({ result: { points: 3, of: 5 }, goal: '4', plan: 'Read' }));
    const element = await sheetOn({ session, definition: none });
    await act(element, 'Change');
    expect(field(element, 'My points').value).to.equal('3');
    await write(element, 'What I will do', 'Read aloud');
    await act(element, 'Save');
    const [first, second] = testsIn(session);
    expect(second?.revises).to.equal(first?.id);
    expect(second).to.deep.include({ result: { points: 3, of: 5 }, goal: '4', plan: 'Read aloud' });
    expect(rowsOf(element)).to.have.length(1);
    expect(rowsOf(element)[0]).to.contain('Read aloud');
    expect(wordsOf(focused(element))).to.equal('Quiz 1');
    await act(element, 'Undo');
    expect(rowsOf(element)[0]).to.match(/Read (?!aloud)/);
  });

  it('keeps members that a newer version added', async () => {
    const session = sessionWith(Object.freeze({ ...tested(), mood: 'calm' }));
    const element = await sheetOn({ session, definition: none });
    await act(element, 'Change');
    await act(element, 'Save');
    expect(testsIn(session)[1]).to.include({ mood: 'calm' });
  });

  it('deletes all of a row, says so, and restores it', async () => {
    const makes = maker();
    const first = tested({ plan: 'one' }, makes);
    const session = sessionWith(first, tested({ plan: 'two', revises: first.id }, makes));
    const element = await sheetOn({ session, definition: none });
    await act(element, 'Delete');
    expect(rowsOf(element)).to.deep.equal([]);
    expect(messages(element)).to.equal('Deleted: Quiz 1.');
    expect(wordsOf(focused(element))).to.equal('Put it back');
    await act(element, 'Put it back');
    expect(rowsOf(element)[0]).to.contain('two');
    expect(wordsOf(focused(element))).to.equal('Quiz 1');
  });

  it('gives every button an accessible name', async () => {
    const makes = maker();
    const element = await sheetOn({ session: sessionWith(tested({}, makes), tested({ test: 'Quiz 2' }, makes)) });
    const names = inside(element, '[data-act="change"], [data-act="remove"]').map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(['Change: Quiz 1', 'Delete: Quiz 1', 'Change: Quiz 2', 'Delete: Quiz 2']);
  });
});

describe('question by question in <reflection-sheet>', () => {
  it('groups the objectives of the test', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    await act(element, 'Look back on it: Unit 2 test');
    expect(field(element, 'Question', 1).value).to.equal('2');
    await write(element, 'How did it go?', 'right', 0);
    await write(element, 'How did it go?', 'dontUnderstandYet', 1);
    await act(element, 'Add a question');
    expect(focused(element)).to.equal(field(element, 'Question', 2));
    await write(element, 'Question', '3', 2);
    await write(element, 'What it asked about', 'slope', 2);
    await write(element, 'How did it go?', 'simpleMistake', 2);
    await act(element, 'Save');
    expect(testsIn(session)[0]?.errors).to.deep.equal([
      { question: '1', objective: 'slope', right: true },
      { question: '2', objective: 'rate', right: false, cause: 'dontUnderstandYet' },
      { question: '3', objective: 'slope', right: false, cause: 'simpleMistake' },
    ]);
    expect(wordsOf(parts(element, 'sorted')[0])).to.equal(
      'Work on these first Rates Review: a quick look will do Slope',
    );
    expect(buttons(element)).to.include('Print a ticket for another try');
  });

  it('leaves out questions without an answer', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    await act(element, 'Look back on it: Unit 2 test');
    await act(element, 'Save');
    expect(testsIn(session)[0]).not.to.have.property('errors');
  });

  it('reports at a question what is missing', async () => {
    const element = await sheetOn();
    await act(element, 'Look back on it: Unit 1 test');
    await act(element, 'Add a question');
    await write(element, 'Question', '7');
    await act(element, 'Save');
    expect(wrongs(element)).to.deep.equal(['Choose what it asked about.', 'Choose how it went.']);
    expect(focused(element)).to.equal(field(element, 'What it asked about'));
  });

  it('removes a question, and restores it', async () => {
    const element = await sheetOn();
    await act(element, 'Look back on it: Unit 2 test');
    await act(element, 'Take out question 1');
    expect(messages(element)).to.equal('Question 1 is out.');
    expect(field(element, 'Question').value).to.equal('2');
    await act(element, 'Put it back');
    expect(field(element, 'Question').value).to.equal('1');
    expect(focused(element)).to.equal(field(element, 'Question'));
  });

  it('reads rows pasted from a spreadsheet, and keeps those it could not read in the box', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session });
    await act(element, 'Look back on it: Unit 2 test');
    inside<HTMLDetailsElement>(element, '.paste')[0]?.setAttribute('open', '');
    const label = 'Four columns: question, what it asked about, right or wrong, why.';
    await write(
      element,
      label,
      'Question\tAbout\n1\tSLOPE\tright\n2\tRates\twrong\tdon’t understand yet\n3\tArea\tright\n4\tSlope\tmaybe\n5\tSlope\tx',
    );
    await act(element, 'Add these rows');
    await waitUntil(() => messages(element) === '3 questions added.');
    await settled(element);
    expect(wrongs(element)).to.deep.equal([
      'Row 1 was not added. “Area” is not on this sheet. Row 2 was not added. “maybe” is not right, wrong or why.',
    ]);
    expect(field(element, label).value).to.equal('3\tArea\tright\n4\tSlope\tmaybe');
    expect([0, 1, 2].map((place) => field(element, 'How did it go?', place).value)).to.deep.equal([
      'right',
      'dontUnderstandYet',
      'wrong',
    ]);
    await act(element, 'Save');
    expect(testsIn(session)[0]?.errors).to.have.length(3);
  });

  it('lets students name the objective when none are listed', async () => {
    const session = sessionOn();
    const element = await sheetOn({ session, definition: none });
    await act(element, 'Look back on a test');
    await write(element, 'Which test?', 'Maps');
    inside<HTMLDetailsElement>(element, '.questions')[0]?.setAttribute('open', '');
    await act(element, 'Add a question');
    await write(element, 'Question', '1');
    await write(element, 'What it asked about', 'Reading a key');
    await write(element, 'How did it go?', 'right');
    await act(element, 'Save');
    expect(wordsOf(parts(element, 'sorted')[0])).to.equal('Strong Reading a key');
  });
});

describe('viewers of <reflection-sheet>', () => {
  it('lets a teacher read and comment, which the student then sees', async () => {
    const row = tested({ plan: 'Read' });
    const session = sessionWith(row);
    const teacher = await sheetOn({ session, definition: none, viewer: 'teacher' });
    expect(buttons(teacher)).not.to.include.members(['Change', 'Delete', 'Look back on another test']);
    await act(teacher, 'Save this word');
    expect(messages(teacher)).to.equal('Write a word first.');
    await write(teacher, 'A word to this student', 'Good plan');
    await act(teacher, 'Save this word');
    const comment = session.record.entries[1];
    expect(comment).to.include({ kind: 'commented', by: 'teacher', about: row.id, text: 'Good plan' });
    expect(field(teacher, 'A word to this student').value).to.equal('');
    const student = await sheetOn({ session, definition: none });
    expect(wordsOf(parts(student, 'comment')[0])).to.equal('Teacher Good plan');
    await act(teacher, 'Undo');
    expect(parts(teacher, 'comment')).to.have.length(0);
  });

  it('describes the rows to a family in full sentences, in their language', async () => {
    const makes = maker();
    const session = sessionWith(
      tested({ result: { points: 14, of: 20 }, goal: '17' }, makes),
      tested({ test: 'Quiz 2', metLastGoal: false, plan: 'Read' }, makes),
    );
    const element = await sheetOn({ session, definition: none, viewer: 'family' });
    expect(rowsOf(element)).to.deep.equal([
      'Quiz 1: the result was 14 of 20 points. The goal for the next test: 17',
      'Quiz 2: there is no result yet. The last goal is not reached yet. The plan: Read',
    ]);
    expect(inside(element, 'button')).to.have.length(0);
    element.lang = 'es';
    await settled(element);
    expect(rowsOf(element)[0]).to.equal('Quiz 1: el resultado fue 14 de 20 puntos. La meta para el próximo examen: 17');
  });

  it('offers a family nothing to take back', async () => {
    const element = await sheetOn({ session: sessionWith(tested()), definition: none });
    await act(element, 'Delete');
    element.viewer = 'family';
    await settled(element);
    expect(inside(element, 'button')).to.have.length(0);
  });

  it('shows nothing until it is known whose work it is', async () => {
    const store = storeWith(tested({ plan: 'Secret' }));
    const element = await sheetOn({ session: sessionOn(store, { kind: 'ask', since: Date.now() }), definition: none });
    expect(element.shadowRoot?.textContent).not.to.contain('Secret');
    expect(buttons(element)).to.deep.equal(['Keep going', 'That’s not me']);
  });

  it('offers a family page about the first objective of the last test', async () => {
    const makes = maker();
    const session = sessionWith(
      makes.rate(2, { about: 'rate' }),
      // A teacher's level is not what the student thinks.
      makes.rate(4, { about: 'rate', copied: true }),
      tested({ plan: 'Ask on Tuesday', errors: [{ question: '1', objective: 'rate', right: false }] }, makes),
    );
    const element = await sheetOn({ session });
    await waitUntil(() => parts(element, 'family').length > 0);
    const words = wordsOf(inside(element, '.paper')[0]);
    expect(words).to.contain('Rates');
    expect(words).to.contain('I think I am at level 2, Developing.');
    expect(words).to.contain('Ask on Tuesday');
  });
});

describe('exports of <reflection-sheet>', () => {
  /** Records what a button sends to the printer. No dialog opens: in Firefox it would wait for a person. */
  const handed = async (element: HTMLElement, name: string) => {
    const words: string[] = [];
    const { append } = document.body;
    document.body.append = (frame) => {
      append.call(document.body, frame);
      const page = frame instanceof HTMLIFrameElement && frame.contentWindow;
      if (!page) return;
      page.print = () => {
        words.push(wordsOf(page.document.body));
        page.dispatchEvent(new Event('beforeprint'));
        page.dispatchEvent(new Event('afterprint'));
      };
    };
    try {
      inside(element, `[data-act="${name}"]`)[0]?.click();
      await waitUntil(() => words.length > 0);
    } finally {
      document.body.append = append;
    }
    return words[0];
  };

  it('print the rows, a blank sheet, or a ticket', async () => {
    const row = tested({
      goal: '17',
      errors: [{ question: '4', objective: 'slope', right: false, cause: 'ranOutOfTime' }],
    });
    const element = await sheetOn({ session: sessionWith(row) });
    expect(await handed(element, 'printSheet')).to.match(
      /After my test · Algebra.*Quiz 1.*17.*Review.*Slope.*Unit 1 test/,
    );
    const blank = await handed(element, 'printBlank');
    expect(blank).to.contain('Unit 2 test');
    expect(blank).not.to.contain('Quiz 1');
    expect(await handed(element, 'ticket')).to.match(
      /another try.*Quiz 1.*What I missed.*4 Slope Ran out of time.*initials/,
    );
  });

  it('show the text where printing is not possible', async () => {
    const element = await sheetOn({ session: sessionWith(tested({ plan: 'Read' })), definition: none });
    const frames = HTMLIFrameElement.prototype;
    const real = Object.getOwnPropertyDescriptor(frames, 'contentWindow') ?? {};
    Object.defineProperty(frames, 'contentWindow', { ...real, get: () => null });
    try {
      inside(element, '[data-act="printSheet"]')[0]?.click();
      await waitUntil(() => inside(element, '#text').length > 0);
    } finally {
      Object.defineProperty(frames, 'contentWindow', real);
    }
    await settled(element);
    expect(messages(element)).to.equal('This page does not allow that here.');
    expect(field(element, 'Copy the words from this box').value).to.match(/^After my test\n.*\nQuiz 1.*Read$/s);
  });

  it('are a spreadsheet that runs no formula', async () => {
    const element = await sheetOn({
      session: sessionWith(tested({ on: '2026-11-20', result: { points: 17.5, of: 20 }, plan: '=1+1' })),
    });
    let saved: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return createObjectURL(blob);
    };
    try {
      inside(element, '[data-act="csv"]')[0]?.click();
      await waitUntil(() => saved);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const [heading, row] = ((await saved?.text()) ?? '').split('\r\n');
    expect(heading).to.match(/^\ufeff?Test,Day,Level,Points,Out of/);
    expect(row).to.equal("Quiz 1,2026-11-20,,17.5,20,,,'=1+1,,,");
  });

  it('show the spreadsheet as text where it cannot be known whether a file came', async () => {
    const element = await sheetOn({ session: sessionWith(tested({ plan: 'Read' })), definition: none });
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('planted');
    };
    try {
      inside(element, '[data-act="csv"]')[0]?.click();
      await waitUntil(() => inside(element, '#text').length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    await settled(element);
    expect(messages(element)).to.equal('If no file came, copy this text.');
    expect(field(element, 'Copy the words from this box').value).to.contain('Quiz 1,');
  });
});

describe('the definition of <reflection-sheet>', () => {
  it('may be a heading and a list', async () => {
    const element = await fixture<HTMLElementTagNameMap['reflection-sheet']>(html`
      <reflection-sheet>
        <h3>Biology</h3>
        <ul data-id="bio">
          <li data-id="cells">Cells test, <time datetime="2026-10-16">October 16</time></li>
          <li>Género y número</li>
        </ul>
      </reflection-sheet>
    `);
    await waitUntil(() => parts(element, 'row').length === 2, 'no rows');
    expect(rowsOf(element)[0]).to.match(/^Cells test Oct 16/);
    expect(rowsOf(element)[1]).to.match(/^Género y número/);
  });

  it('without an id lists the tests, says that nothing is saved, and offers nothing to save', async () => {
    const host = await fixture<HTMLElement>(recordHost(sessionOn()));
    host.innerHTML = '<reflection-sheet><h3>Biology</h3><ul><li>Cells test</li></ul></reflection-sheet>';
    const element = host.querySelector('reflection-sheet')!;
    await waitUntil(() => parts(element, 'row').length === 1, 'no row');
    await settled(element);
    expect(rowsOf(element)[0]).to.match(/^Cells test/);
    expect(wordsOf(element.shadowRoot)).to.contain('Nothing is kept here: this has no id.');
    expect(parts(element, 'foot')).to.have.length(0);
    expect(buttons(element)).to.deep.equal(['Print a blank sheet']);
  });

  it('without an id still shows what was saved earlier, to read', async () => {
    const earlier = tested({ about: 'reflection-sheet', plan: 'Read' });
    const session = sessionWith(earlier);
    const element = await sheetOn({ session, definition: { type: 'reflection-sheet' } });
    expect(rowsOf(element)[0]).to.match(/^Quiz 1 .*Read/);
    expect(buttons(element)).to.deep.equal(['Print my sheet', 'Print a blank sheet', 'Save as a spreadsheet']);
    element.viewer = 'teacher';
    await settled(element);
    expect(inside(element, 'textarea')).to.have.length(0);
  });

  it('shows a renamed test under its new name, with its row', async () => {
    const session = sessionWith(tested({ test: 'Old name', testId: 'unit-1', plan: 'Read' }));
    const element = await sheetOn({ session });
    expect(rowsOf(element)[0]).to.match(/^Unit 1 test .*Read/);
    expect(rowsOf(element)).to.have.length(2);
  });

  it('names the table after the sheet and the form after its test', async () => {
    const element = await sheetOn();
    expect(inside(element, 'table')[0]?.getAttribute('aria-labelledby')).to.equal('kicker');
    await act(element, 'Look back on it: Unit 2 test');
    await accessible(element);
    const form = parts(element, 'form')[0];
    expect(wordsOf(inside(element, `#${form?.getAttribute('aria-labelledby')}`)[0])).to.equal('Unit 2 test');
    expect(sheet.tests?.[1]?.title).to.equal('Unit 2 test');
  });
});
