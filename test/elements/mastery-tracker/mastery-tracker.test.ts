// Tests what a person perceives in a tracker: counts, levels and their sources, calculations, and a teacher's actions.

import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import type { Entry, EntryOf } from '../../../src/core/entry.js';
import { masteryMethods } from '../../../src/core/mastery.js';
import { LearningRecord } from '../../../src/core/record.js';
import type { MasteryRule, MasteryTrackerDefinition } from '../../../src/elements/mastery-tracker/definition.js';
import { explainSteps } from '../../../src/elements/mastery-tracker/explanation.js';
import type { MasteryTrackerElement } from '../../../src/elements/mastery-tracker/mastery-tracker.js';
import { masteryTracker as english } from '../../../src/elements/mastery-tracker/messages/en.js';
import { masteryTracker as spanish } from '../../../src/elements/mastery-tracker/messages/es.js';
import { progressOf } from '../../../src/elements/mastery-tracker/state.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import type { RecordSession } from '../../../src/records/record-session.js';
import { EntryMaker } from '../../support/entries.js';
import { press } from '../../support/keys.js';
import { recordHost, sessionOn } from '../../support/record-host.js';
import { settings } from '../../support/settings.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';
import '../../../src/elements/mastery-tracker/define.js';
import '../../../src/messages/es.js';

const levels = [
  { value: 1, label: 'Beginning', descriptor: 'With help.' },
  { value: 2, label: 'Developing', descriptor: 'In part.' },
  { value: 3, label: 'Proficient', descriptor: 'I can write the rule.' },
  { value: 4, label: 'Extending', descriptor: 'I can compare two.' },
];

const lines: MasteryTrackerDefinition = {
  type: 'mastery-tracker',
  mastery: { method: 'average' },
  objectives: [
    { id: 'o1', title: 'Lines', statement: 'I can write the rule of a line.', levels },
    { id: 'o2', title: 'Curves', levels },
    { id: 'o3', title: 'Counts', levels: [{ value: 0, label: 'Not yet' }, ...levels] },
  ],
};

interface Shown {
  readonly element: MasteryTrackerElement;
  readonly session: RecordSession;
}

async function tracker(
  entries: readonly Entry[] = [],
  config: Partial<Pick<MasteryTrackerElement, 'definition' | 'viewer' | 'lang'>> = {},
): Promise<Shown> {
  const store = createMemoryStore();
  await store.add(entries);
  const session = sessionOn(store);
  const host = await fixture<HTMLElement>(recordHost(session));
  const element = document.createElement('mastery-tracker');
  Object.assign(element, { definition: lines }, config);
  host.append(element);
  await settled(element);
  return { element, session };
}

/** A memory store answers within a few promises; a task comes after all of them. */
async function settled(element: MasteryTrackerElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** Opens the disclosure with this label by a click. */
async function expand(element: MasteryTrackerElement, ...names: readonly string[]): Promise<void> {
  for (const words of names) {
    const summary = inside(element, 'summary').find((one) => isShown(one) && wordsOf(one) === words);
    if (!summary) throw new Error(`Nothing to unfold is called “${words}”.`);
    summary.click();
    await settled(element);
  }
}

const objective = (element: Element, index = 0): string => wordsOf(parts(element, 'objective')[index]);
const summary = (element: Element): string[] => inside(element, '[part="summary"] li').map(wordsOf);
const rows = (element: Element): string[][] =>
  inside<HTMLTableRowElement>(element, 'tbody tr').map((row) => [...row.cells].map(wordsOf));
const received = (element: Element): string[] => inside(element, '[part="steps"] li').map(wordsOf);

describe('<mastery-tracker>', () => {
  let maker: EntryMaker;
  beforeEach(() => {
    maker = new EntryMaker();
  });

  const rate = (level: number | null, work: string, more: Partial<EntryOf<'rated'>> = {}) =>
    maker.rate(level, { evidence: { id: work, title: work, kind: 'assessment' }, ...more });
  const word = (level: number | null, reason?: string) =>
    maker.make({
      kind: 'determined',
      by: 'teacher',
      about: 'o1',
      level,
      suggested: 2,
      how: reason === undefined ? 'snapshot' : 'override',
      ...(reason !== undefined && { reason }),
    });

  it('shows what to do first, and distinguishes no level from zero', async () => {
    const { element } = await tracker();
    expect(wordsOf(parts(element, 'empty')[0])).to.contain('Rate yourself after your next piece of work');
    expect(summary(element)).to.deep.equal(['0 proficient', '0 on the way', '3 with no level yet']);
    expect(objective(element)).to.contain('From my work so far No level yet');
    expect(objective(element)).to.not.match(/\b0\b/);
  });

  it('shows 0 as a level', async () => {
    const { element } = await tracker([rate(0, 'Quiz 1', { about: 'o3' })]);
    expect(objective(element, 2)).to.contain('0 · Not yet');
    expect(summary(element)[1]).to.equal('1 on the way');
  });

  it('counts objectives in three numbers that add up', async () => {
    const { element } = await tracker([rate(3, 'Quiz 1'), rate(2, 'Quiz 1', { about: 'o2' })]);
    expect(summary(element)).to.deep.equal(['1 proficient', '1 on the way', '1 with no level yet']);
  });

  it('shows the calculated level, its trend, and what the next level requires', async () => {
    const { element } = await tracker([rate(1, 'Quiz 1'), rate(2, 'Quiz 2'), rate(3, 'Quiz 3')]);
    expect(objective(element)).to.contain('From my work so far 2 · Developing');
    expect(objective(element)).to.contain('Going up');
    expect(objective(element)).to.contain('What 3 · Proficient takes I can write the rule.');
  });

  it('follows the record while it is on the page', async () => {
    const { element, session } = await tracker([rate(2, 'Quiz 1')]);
    await session.add([rate(4, 'Quiz 2')]);
    await settled(element);
    expect(objective(element)).to.contain('From my work so far 3 · Proficient');
  });

  it('shows the teacher’s level with its source and reason', async () => {
    const { element } = await tracker([rate(2, 'Quiz 1'), word(3, 'You explained it well.')]);
    expect(objective(element)).to.contain('My teacher’s level 3 · Proficient');
    expect(objective(element)).to.match(/set by the teacher on Nov 20: You explained it well\./);
    expect(objective(element)).to.not.contain('Out of date');
    expect(summary(element)[0]).to.equal('1 proficient');
  });

  it('says that the teacher’s level is out of date, and keeps it', async () => {
    const { element } = await tracker([rate(2, 'Quiz 1'), word(2), rate(4, 'Quiz 2')]);
    expect(objective(element)).to.contain('the level from the work on Nov 20');
    expect(objective(element)).to.contain('Out of date: there is newer work.');
    expect(summary(element)[1]).to.equal('1 on the way');
    expect(inside(element, '[data-act="take"]')).to.have.length(0);
  });

  it('shows a goal until it is met, in the text and in the chart', async () => {
    const goal = maker.make({ kind: 'goal-set', by: 'learner', about: 'g', objective: 'o1', from: 1, target: 3 });
    const { element, session } = await tracker([goal, rate(1, 'Quiz 1'), rate(2, 'Quiz 2')]);
    await expand(element, 'How it came about');
    expect(objective(element)).to.contain('Goal: 3 · Proficient');
    expect(inside(element, '.end').map(wordsOf)).to.include('Goal');
    await session.add([rate(3, 'Quiz 3')]);
    await settled(element);
    expect(objective(element)).to.not.contain('Goal: 3');
    expect(inside(element, '.end').map(wordsOf)).to.deep.equal(['You']);
  });

  it('shows a teacher’s level that is not on the scale as a number, and does not count it', async () => {
    const { element } = await tracker([rate(2, 'Quiz 1'), word(9, 'From an older scale')]);
    expect(objective(element)).to.contain('My teacher’s level 9');
    expect(summary(element)).to.deep.equal(['0 proficient', '1 on the way', '2 with no level yet']);
  });

  it('draws the ratings over time, and describes them in the name of the chart', async () => {
    const goal = maker.make({ kind: 'goal-set', by: 'learner', about: 'g', objective: 'o1', from: 1, target: 4 });
    const { element } = await tracker([
      rate(1, 'Quiz 1'),
      rate(2, 'Quiz 1', { by: 'teacher' }),
      rate(3, 'Quiz 2'),
      rate(3, 'Test', { by: 'assessment' }),
      goal,
    ]);
    await expand(element, 'How it came about');
    const [picture] = inside(element, 'svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).to.equal(
      'Lines: 4 ratings on Nov 20. You: from 1 · Beginning to 3 · Proficient. Teacher: 2 · Developing. ' +
        'Test: 3 · Proficient. Going up. The goal is 4 · Extending.',
    );
    const shapes = (who: string) => inside(element, `.point.${who} path`).map((path) => path.getAttribute('d'));
    expect(
      new Set([shapes('learner')[0], shapes('teacher')[0], shapes('assessment')[0], shapes('goal')[0]]).size,
    ).to.equal(4);
    expect(inside(element, '.end').map(wordsOf)).to.have.members(['You', 'Teacher', 'Test', 'Goal']);
    expect(inside(element, '[style]')).to.have.length(0);
  });

  it('draws time from right to left in right-to-left languages', async () => {
    const config = [rate(1, 'Quiz 1'), rate(3, 'Quiz 2')];
    const places = async (lang: string) => {
      const { element } = await tracker(config, { lang });
      await expand(element, lang === 'es' ? 'De dónde viene' : 'How it came about');
      return inside(element, '.point.learner').map((one) => parseFloat(one.getAttribute('x') ?? ''));
    };
    const [first = 0, last = 0] = await places('es');
    expect(first).to.be.lessThan(last);
  });

  it('shows the same as a table, with what does not count and why', async () => {
    const { element } = await tracker([
      rate(3, 'Quiz 1'),
      rate(2, 'Quiz 1', { by: 'teacher' }),
      rate(null, 'Quiz 2', { code: 'absent' }),
      rate(9, 'Bonus'),
    ]);
    await expand(element, 'How it came about', 'Show as table');
    expect(objective(element)).to.contain('From 1 rating; 3 do not count.');
    expect(rows(element).map((row) => row.map((cell) => cell.replace('Counts? ', '')))).to.deep.equal([
      ['Bonus Nov 20', 'You 9', 'No: off the scale'],
      ['Quiz 2 Nov 20', 'You No level yet', 'No: not there that day'],
      ['Quiz 1 Nov 20', 'Teacher 2 · Developing', 'Yes'],
      ['Quiz 1 Nov 20', 'You 3 · Proficient', 'No: the teacher’s level counts'],
    ]);
  });

  it('starts a long table with the newest rows, and shows the rest on demand', async () => {
    const { element } = await tracker(Array.from({ length: 60 }, (_, index) => rate(3, `Work ${index}`)));
    await expand(element, 'How it came about', 'Show as table');
    expect(rows(element)).to.have.length(50);
    expect(rows(element)[0]?.[0]).to.contain('Work 59');
    await pressButton(element, 'Show all');
    await settled(element);
    expect(rows(element)).to.have.length(60);
    expect(inside(element, 'svg[role="img"]')[0]?.getAttribute('aria-label')).to.contain('12 ratings');
  });

  it('shows the calculation step by step', async () => {
    const { element } = await tracker([rate(1, 'Quiz 1'), rate(4, 'Quiz 2'), rate(3, 'Quiz 3')]);
    await expand(element, 'How it came about', 'Show me how');
    expect(received(element)).to.deep.equal([
      'These count, in the order they were rated: 1, 4, 3.',
      'Add them and divide by how many: 8 ÷ 3 = 2.667.',
      'So the number is 2.67.',
      'The highest level it reaches: 2 · Developing.',
    ]);
  });

  it('hides a teacher’s level from a student who has not rated that work', async () => {
    const { element } = await tracker([rate(2, 'Quiz 1', { by: 'teacher' })]);
    expect(objective(element)).to.contain('1 level from your teacher shows once you rate that work yourself.');
    expect(element.shadowRoot?.innerHTML).to.not.contain('2 · Developing');
  });

  it('keeps ratings of unlisted objectives', async () => {
    const { element } = await tracker([rate(3, 'Quiz 1', { about: 'gone', label: 'Great' })]);
    await expand(element, '1 rating not on this list');
    expect(wordsOf(parts(element, 'archived')[0])).to.contain('3 · Great · Quiz 1 · Nov 20');
  });

  it('shows a family one sentence', async () => {
    const { element } = await tracker([rate(3, 'Quiz 1'), rate(1, 'Quiz 2', { about: 'o2' })], { viewer: 'family' });
    expect(objective(element)).to.contain('3 · Proficient. This meets the goal for this course.');
    expect(objective(element, 1)).to.contain('1 · Beginning. The goal for this course is 3 · Proficient.');
    expect(inside(element, '[data-act="set"], [data-act="take"]')).to.have.length(0);
  });

  it('speaks Spanish', async () => {
    const { element } = await tracker([rate(3, 'Quiz 1'), rate(3, 'Quiz 2')], { lang: 'es' });
    expect(summary(element)).to.deep.equal(['1 logrado', '0 en camino', '2 aún sin nivel']);
    await expand(element, 'De dónde viene', 'Muéstrame cómo');
    expect(received(element)[2]).to.equal('Entonces el número es 3.');
  });

  it('opens charts and tables for print, and closes them afterwards', async () => {
    const { element } = await tracker([rate(3, 'Quiz 1')]);
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(rows(element)).to.have.length(1);
    expect(inside(element, 'svg[role="img"]')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(inside<HTMLDetailsElement>(element, 'details[open]')).to.have.length(0);
  });

  describe('for a teacher', () => {
    const teacher = (entries: readonly Entry[]) => tracker(entries, { viewer: 'teacher' });
    const written = ({ session }: Shown) =>
      session.record
        .shown('determined', 'o1')
        .map(({ level, how, suggested, reason }) => [level, how, suggested, reason]);

    it('accepts the calculated level, and takes it back', async () => {
      const shown = await teacher([rate(3, 'Quiz 1')]);
      await pressButton(shown.element, 'Make this my level');
      await settled(shown.element);
      expect(written(shown)).to.deep.equal([[3, 'snapshot', 3, undefined]]);
      expect(wordsOf(inside(shown.element, '.say')[0])).to.equal('Saved: 3 · Proficient.');
      expect(wordsOf(shown.element.shadowRoot?.activeElement)).to.equal('Undo');
      await pressButton(shown.element, 'Undo');
      await settled(shown.element);
      expect(written(shown)).to.deep.equal([]);
      await pressButton(shown.element, 'Put it back');
      await settled(shown.element);
      expect(written(shown)).to.have.length(1);
    });

    it('chooses between the new level and their own when there is newer work', async () => {
      for (const [words, expected] of [
        ['Use the new level', [3, 'snapshot', 3, undefined]],
        ['Keep this level', [2, 'override', 3, 'A talk']],
      ] as const) {
        const shown = await teacher([rate(2, 'Quiz 1'), word(2, 'A talk'), rate(4, 'Quiz 2')]);
        expect(objective(shown.element)).to.contain('Now it speaks for 3 · Proficient.');
        await pressButton(shown.element, words);
        await settled(shown.element);
        expect(written(shown).at(-1)).to.deep.equal(expected);
        expect(objective(shown.element)).to.not.contain('Out of date');
      }
    });

    it('reports missing input at the field, and keeps the text', async () => {
      const shown = await teacher([rate(3, 'Quiz 1')]);
      const { element } = shown;
      await expand(element, 'Set another level');
      const select = inside<HTMLSelectElement>(element, 'select')[0];
      if (!select) throw new Error('There is no select.');
      const save = () => button(element, 'Save this level').click();
      save();
      await settled(element);
      expect(element.shadowRoot?.activeElement).to.equal(select);
      expect(wordsOf(inside(element, '.lacks')[0])).to.equal('Choose a level.');
      select.value = '4';
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      save();
      await settled(element);
      expect(element.shadowRoot?.activeElement?.getAttribute('type')).to.equal('text');
      expect(wordsOf(inside(element, '.lacks')[0])).to.equal('Say why in a few words.');
      expect(select.value).to.equal('4');
      expect(written(shown)).to.deep.equal([]);
    });

    it('sets another level with the keyboard alone', async () => {
      const shown = await teacher([rate(3, 'Quiz 1')]);
      const { element } = shown;
      button(element, 'Make this my level').focus();
      await press('Tab');
      expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Set another level');
      await press('Enter');
      await settled(element);
      await press('Tab');
      const select = element.shadowRoot?.activeElement;
      if (!(select instanceof HTMLSelectElement)) throw new Error('The focus is not on the select.');
      // Engines differ in whether a key opens a list; it only has to be reachable and respond.
      select.value = 'none';
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await press('Tab');
      const field = element.shadowRoot?.activeElement;
      if (!(field instanceof HTMLInputElement)) throw new Error('The focus is not on the reason.');
      field.value = 'Too little to see.';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await press('Tab');
      await press('Enter');
      await settled(element);
      expect(written(shown)).to.deep.equal([[null, 'override', 3, 'Too little to see.']]);
      expect(objective(element)).to.contain('The teacher’s level No level yet');
    });

    it('changes nothing after a veto', async () => {
      const shown = await teacher([rate(3, 'Quiz 1')]);
      shown.element.addEventListener('learning-entry', (event) => event.preventDefault());
      await pressButton(shown.element, 'Make this my level');
      await settled(shown.element);
      expect(written(shown)).to.deep.equal([]);
    });
  });
});

describe('the steps of a calculation in words', () => {
  const scale = { id: 'o1', title: 'x', levels, increment: 0.5 as const };
  const number = (words: string) => Number(words.replace('−', '-'));

  /** The last number in a sentence. */
  const lastIn = (words: string) => number(/(−?-?[\d.]+)\D*$/.exec(words.replace(/\.$/, ''))?.[1] ?? '');

  /** The result of the calculation in a sentence; undefined without one. */
  function sumIn(words: string): readonly [number, number] | undefined {
    const formula = /: ([^:=]*) = (\S+)\.$/.exec(words);
    if (!formula?.[1] || !formula[2]) return undefined;
    const n = '(-?[\\d.]+)';
    const value = number(formula[2].replace(/,/g, ''));
    const match = (pattern: string) =>
      new RegExp(`^${pattern}$`)
        .exec(formula[1]?.replaceAll('−', '-').replace(/,/g, '') ?? '')
        ?.slice(1)
        .map(Number);
    const [a = NaN, b = NaN, c = NaN, d = NaN] =
      match(`${n} × ${n} \\+ ${n} × ${n}`) ??
      match(`${n} ÷ ${n}`) ??
      match(`${n} [+-] ${n} × ${n}`) ??
      match(`${n} × ${n}\\^${n}`) ??
      [];
    const sign = formula[1].includes('−') && !formula[1].startsWith('−') ? -1 : 1;
    const made = formula[1].includes('÷')
      ? a / b
      : formula[1].includes('^')
        ? a * b ** c
        : Number.isNaN(d)
          ? a + sign * b * c
          : a * b + c * d;
    return [made, value];
  }

  for (const [language, messages] of [
    ['en', english.steps],
    ['es', spanish.steps],
  ] as const) {
    it(`end with the displayed level and calculate correctly, in ${language}, seed ${settings.seed}`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...masteryMethods),
          fc.array(fc.constantFrom(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4), { maxLength: 25 }),
          fc.integer({ min: 50, max: 99 }),
          fc.constantFrom('reached' as const, 'nearest' as const),
          (method, scores, weight, snap) => {
            const maker = new EntryMaker();
            const rule: MasteryRule = { method, weight, snap };
            const objectives = [{ ...scale, levels: [{ value: 0, label: 'None' }, ...levels] }];
            const record = new LearningRecord(scores.map((score) => maker.rate(score)));
            const [progress] = progressOf({ type: 'mastery-tracker', mastery: rule, objectives }, record).objectives;
            if (!progress) throw new Error('There is no progress.');
            const { value, level } = progress.suggested;
            const words = explainSteps(progress.suggested, messages, language, (one) => `level ${one}`);
            for (const sentence of words) {
              expect(sentence).to.not.match(/NaN|undefined|Infinity/);
              const sum = sumIn(sentence);
              if (sum) expect(sum[0], sentence).to.be.closeTo(sum[1], 0.01);
            }
            if (value === null) {
              expect([messages.noScores, messages.notEnough]).to.include(words.at(-1));
            } else {
              expect(lastIn(words.at(-2) ?? ''), words.join('\n')).to.equal(value);
              expect(words.at(-1)).to.contain(`level ${level}`);
              // The last result is that number, unless clamping or rounding comes in between.
              const sums = words.map(sumIn).filter((one) => one !== undefined);
              const off = progress.suggested.steps.some(({ code }) => code === 'clamped');
              const last = progress.suggested.steps.findLast(({ code }) => code !== 'rounded' && code !== 'clamped');
              const sum = sums.at(-1);
              if (sum && !off && last && ['mean', 'blended', 'line', 'curve'].includes(last.code)) {
                expect(sum[0], words.join('\n')).to.be.closeTo(value, 0.015);
              }
            }
          },
        ),
        { seed: settings.seed, numRuns: 1500 },
      );
    });
  }
});

describe('rows pasted into <mastery-tracker>', () => {
  const box = (element: Element) => inside<HTMLTextAreaElement>(element, '.pasted textarea')[0];
  const faults = (element: Element) => inside(element, '.faults li').map(wordsOf);
  const messages = (element: Element) => inside(element, '.pasted .said').map(wordsOf)[0];

  async function opened(element: MasteryTrackerElement): Promise<void> {
    await expand(element, 'Paste from a spreadsheet');
    await waitUntil(() => box(element), 'the fold stays empty');
  }

  async function paste(element: MasteryTrackerElement, rows: string): Promise<void> {
    const field = box(element);
    if (!field) throw new Error('There is nothing to paste into.');
    field.value = rows;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await pressButton(element, 'Add these rows');
    await settled(element);
  }

  async function choose(element: MasteryTrackerElement, value: string): Promise<void> {
    inside<HTMLInputElement>(element, `.pasted [value="${value}"]`)[0]?.click();
    await settled(element);
  }

  const sheet =
    'Lines\tQuiz 1\t9/14/2026\t2\nLines\tQuiz 2\t9/21/2026\t4\nArea\tQuiz 2\t9/21/2026\t4\nCounts\tQuiz 2\t9/21/2026\t0';

  it('become levels copied by the student, with their own days; others stay in the box with the reason', async () => {
    const { element, session } = await tracker();
    await opened(element);
    await choose(element, 'given');
    await paste(element, sheet);
    expect(messages(element)).to.equal('3 levels added. 1 row could not be read.');
    expect(faults(element)).to.deep.equal(['Row 1: “Area” is not on this page.']);
    expect(box(element)?.value).to.equal('Area\tQuiz 2\t9/21/2026\t4');
    expect(element.shadowRoot?.activeElement).to.equal(box(element));
    expect(objective(element)).to.contain('From my work so far 3 · Proficient');
    expect(objective(element, 2)).to.contain('0 · Not yet');
    await expand(element, 'How it came about', 'Show as table');
    expect(rows(element)).to.deep.equal([
      ['Quiz 2 Sep 21', 'Teacher (copied) 4 · Extending', 'Counts? Yes'],
      ['Quiz 1 Sep 14', 'Teacher (copied) 2 · Developing', 'Counts? Yes'],
    ]);
    expect(session.record.entries).to.have.length(3);
  });

  it('wait until the person says whose levels they are', async () => {
    const { element, session } = await tracker();
    await opened(element);
    await paste(element, 'Lines\tQuiz 1\t\t2');
    expect(faults(element)).to.deep.equal(['Row 1: Choose above who gave it.']);
    expect(session.record.entries).to.have.length(0);
    await choose(element, 'own');
    await pressButton(element, 'Add these rows');
    expect(session.record.ratingsOf('o1')[0]).to.include({ by: 'learner', level: 2 });
    expect(session.record.ratingsOf('o1')[0]).to.not.have.property('copied');
  });

  it('are undone as one action, back into the box, and redone', async () => {
    const { element, session } = await tracker();
    await opened(element);
    await choose(element, 'given');
    await paste(element, sheet);
    await pressButton(element, 'Undo');
    await settled(element);
    expect(session.record.ratingsOf('o1')).to.have.length(0);
    expect(box(element)?.value).to.equal(sheet);
    expect(messages(element)).to.equal('Taken back.');
    await pressButton(element, 'Put it back');
    await settled(element);
    expect(session.record.ratingsOf('o1')).to.have.length(2);
  });

  it('are not added twice', async () => {
    const { element, session } = await tracker();
    await opened(element);
    await choose(element, 'given');
    await paste(element, sheet);
    await paste(element, sheet);
    expect(messages(element)).to.equal('0 levels added. 3 rows were here already. 1 row could not be read.');
    expect(session.record.entries).to.have.length(3);
    expect(wordsOf(button(element, 'Undo'))).to.equal('Undo');
  });

  it('are a teacher’s own levels for a teacher', async () => {
    const { element, session } = await tracker([], { viewer: 'teacher' });
    await opened(element);
    expect(inside(element, '.pasted [type="radio"]')).to.have.length(0);
    await paste(element, 'Objective,Who,Level\nLines,Teacher,3\nLines,Student,4');
    expect(session.record.ratingsOf('o1').map(({ by, level }) => [by, level])).to.deep.equal([['teacher', 3]]);
    expect(faults(element)).to.deep.equal(['Row 2: Levels by “Student” cannot be added here.']);
    expect(box(element)?.value).to.equal('Objective\tWho\tLevel\nLines\tStudent\t4');
  });

  it('stay in the box after a veto', async () => {
    const { element, session } = await tracker();
    element.addEventListener('learning-entry', (event) => event.preventDefault());
    await opened(element);
    await choose(element, 'given');
    await paste(element, sheet);
    expect(box(element)?.value).to.equal(sheet);
    expect(session.record.entries).to.have.length(0);
  });

  it('are explained in Spanish, and read in English as well', async () => {
    const { element, session } = await tracker([], { lang: 'es' });
    await expand(element, 'Pegar de una hoja de cálculo');
    await waitUntil(() => box(element), 'the fold stays empty');
    await choose(element, 'given');
    const field = box(element);
    if (field) field.value = 'Nivel\tObjective\n3\tLines';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await pressButton(element, 'Agregar estas filas');
    expect(messages(element)).to.equal('1 nivel agregado.');
    expect(session.record.ratingsOf('o1')).to.have.length(1);
  });

  it('that cannot be read are all kept, and the first ten reported', async () => {
    const { element } = await tracker();
    await opened(element);
    const many = Array.from({ length: 12 }, (_, index) => `Area ${index}\t\t\t3`).join('\n');
    await paste(element, many);
    expect(faults(element)).to.have.length(11);
    expect(faults(element).at(-1)).to.equal('And 2 rows more.');
    expect(box(element)?.value).to.equal(many);
    expect(box(element)?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('are not offered to a family', async () => {
    const { element } = await tracker([], { viewer: 'family' });
    expect(parts(element, 'paste')).to.have.length(0);
  });
});
