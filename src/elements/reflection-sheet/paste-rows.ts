/** Reads the questions of a test from pasted rows. */

import type { Objective } from '../../core/objective.js';
import { objectiveCalled, plain } from '../../import/table.js';
import { questionAnswers } from './row.js';
import type { QuestionAnswer, QuestionDraft } from './row.js';

/** The lowercase words of a pasted cell for the answer to a question or the heading of a column. */
export type PastedWords = Readonly<Record<QuestionAnswer | 'heading', readonly string[]>>;

/** A pasted row that could not be read: its line, its cells, and the cell with the problem. */
export interface UnreadRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly because: 'question' | 'objective' | 'answer';
}

const signs: Readonly<Record<string, QuestionAnswer>> = {
  '✓': 'right',
  '✔': 'right',
  '1': 'right',
  true: 'right',
  '✗': 'wrong',
  '✘': 'wrong',
  x: 'wrong',
  '0': 'wrong',
  false: 'wrong',
};

/**
 * Reads rows of a spreadsheet as questions: number, objective, right or wrong, cause. An objective is matched by its
 * id, code or title in any language; on a sheet without objectives any text is one. A first row of headings and empty
 * rows are skipped; other rows that cannot be read are returned unchanged.
 *
 * `[['1', 'Slope', 'right']]` gives one question and nothing unread, where an objective is called Slope.
 */
export function readQuestionRows(
  rows: readonly (readonly string[])[],
  objectives: readonly Objective[],
  words: PastedWords,
): { readonly questions: readonly QuestionDraft[]; readonly unread: readonly UnreadRow[] } {
  const means = (text: string, answer: QuestionAnswer | 'heading') => words[answer].includes(text);
  const questions: QuestionDraft[] = [];
  const unread: UnreadRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const [question = '', about = '', mark = '', why = ''] = cells;
    const refuse = (because: UnreadRow['because']) => void unread.push({ line: index + 1, cells, because });
    if (cells.every((cell) => !cell.trim()) || (index === 0 && means(plain(question), 'heading'))) continue;
    const objective = objectives.length > 0 ? objectiveCalled(objectives, about)?.id : about.trim();
    const read = (text: string) => signs[text] ?? questionAnswers.find((answer) => means(text, answer));
    const went = read(plain(mark));
    const cause = plain(why) ? read(plain(why)) : undefined;
    if (!question.trim()) refuse('question');
    else if (!objective) refuse('objective');
    else if (!went || (plain(why) && (!cause || cause === 'right' || went === 'right'))) refuse('answer');
    else questions.push({ question: question.trim(), objective, answer: cause ?? went });
  }
  return { questions, unread };
}
