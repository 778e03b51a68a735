// Tests which pasted rows become questions, and the reasons for the others.

import { expect } from '@open-wc/testing';
import { readQuestionRows } from '../../../src/elements/reflection-sheet/paste-rows.js';
import type { PastedWords } from '../../../src/elements/reflection-sheet/paste-rows.js';
import type { Objective } from '../../../src/core/objective.js';

const words: PastedWords = {
  heading: ['question'],
  right: ['right'],
  wrong: ['wrong'],
  simpleMistake: ['mistake'],
  ranOutOfTime: ['time'],
  dontUnderstandYet: ['no idea'],
};
const levels = [
  { value: 0, label: 'Not yet' },
  { value: 1, label: 'Met' },
];
const objectives: readonly Objective[] = [
  { id: 'slope', code: 'A-1', title: { en: 'Slope', es: 'Pendiente' }, levels },
  { id: 'rate', title: 'Rate', levels },
];
const read = (...rows: string[][]) => readQuestionRows(rows, objectives, words);

describe('pasted questions', () => {
  for (const [row, answer] of [
    [['1', 'slope', 'right'], 'right'],
    [['1', 'A-1', '✓'], 'right'],
    [['1', ' PENDIENTE ', 'TRUE'], 'right'],
    [['1', 'Slope', '1', ''], 'right'],
    [['1', 'Slope', 'wrong'], 'wrong'],
    [['1', 'Slope', 'X'], 'wrong'],
    [['1', 'Slope', 'wrong', 'no idea'], 'dontUnderstandYet'],
    [['1', 'Slope', '0', 'Mistake'], 'simpleMistake'],
    [['1', 'Slope', 'time'], 'ranOutOfTime'],
  ] as const) {
    it(`read ${row.join(' | ')} as ${answer}`, () => {
      expect(read([...row])).to.deep.equal({
        questions: [{ question: '1', objective: 'slope', answer }],
        unread: [],
      });
    });
  }

  for (const [row, because] of [
    [['', 'Slope', 'right'], 'question'],
    [['1', 'Area', 'right'], 'objective'],
    [['1', '', 'right'], 'objective'],
    [['1'], 'objective'],
    [['1', 'Slope', ''], 'answer'],
    [['1', 'Slope', 'maybe'], 'answer'],
    [['1', 'Slope', 'wrong', 'the dog'], 'answer'],
    [['1', 'Slope', 'right', 'mistake'], 'answer'],
    [['1', 'Slope', 'wrong', 'right'], 'answer'],
  ] as const) {
    it(`return ${row.join(' | ')} because of its ${because}`, () => {
      expect(read([...row])).to.deep.equal({ questions: [], unread: [{ line: 1, cells: row, because }] });
    });
  }

  it('skip headings and empty rows, and count lines as they were pasted', () => {
    const { questions, unread } = read(['Question', 'About'], ['', ''], ['1', 'Rate', 'right'], ['2', 'Area', 'right']);
    expect(questions.map(({ question }) => question)).to.deep.equal(['1']);
    expect(unread.map(({ line }) => line)).to.deep.equal([4]);
  });

  it('accept any objective when none are listed', () => {
    expect(readQuestionRows([['1', ' Maps ', 'right']], [], words).questions[0]?.objective).to.equal('Maps');
    expect(readQuestionRows([['1', ' ', 'right']], [], words).unread[0]?.because).to.equal('objective');
  });
});
