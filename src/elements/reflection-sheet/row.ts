/** A new row of a reflection sheet: what a student fills in, and whether it can be saved. */

import type { Tested, TestedQuestion } from '../../core/entry.js';
import { isDay } from '../../core/evidence.js';
import type { Parsed, Problem } from '../../core/problem.js';
import type { ReflectionSheetDefinition } from './definition.js';

/** The answer to a question; `wrong` when there is no cause. */
export type QuestionAnswer = 'right' | 'wrong' | NonNullable<TestedQuestion['cause']>;

/** All possible answers. */
export const questionAnswers: readonly QuestionAnswer[] = [
  'right',
  'simpleMistake',
  'ranOutOfTime',
  'dontUnderstandYet',
  'wrong',
];

/** The answer in a question of an entry. `answerOf({ question: '1', objective: 'o', right: true })` is `'right'`. */
export function answerOf({ right, cause }: TestedQuestion): QuestionAnswer {
  return right ? 'right' : (cause ?? 'wrong');
}

/** The field values of one question. */
export interface QuestionDraft {
  readonly question: string;
  readonly objective: string;
  /** A `QuestionAnswer`, or empty. */
  readonly answer: string;
}

/** The field values of a row, all of them text. */
export interface SheetDraft {
  readonly test: string;
  /** A day, or empty. */
  readonly on: string;
  /** Which of the fields of a result count: `level`, else `points` and `of`. */
  readonly kind: string;
  readonly level: string;
  readonly points: string;
  readonly of: string;
  /** `yes`, `notYet`, or empty. */
  readonly met: string;
  readonly goal: string;
  readonly plan: string;
  readonly errors: readonly QuestionDraft[];
}

/** The members of an entry that come from a row. */
export type SheetRowBody = Pick<Tested, 'test' | 'on' | 'result' | 'metLastGoal' | 'goal' | 'plan' | 'errors'>;

/**
 * Reads the fields of a row, or returns every problem with them. Paths are names of fields: `test`, `on`, `level`,
 * `points`, `of`, `errors[0].question`, `errors[0].objective`, `errors[0].answer`. Codes: `empty` for a required field,
 * `notDate`, `wrongType` for text that is not a number, and `outOfRange` with `max` for more points than possible, or
 * with the `min` and `max` of the scale. A question with empty fields is ignored.
 *
 * Points `'17'` of `'20'` give the result `{ points: 17, of: 20 }`; of `'10'`, the problem `outOfRange` at `points`.
 */
export function readSheetRow(draft: SheetDraft, scale?: ReflectionSheetDefinition['scale']): Parsed<SheetRowBody> {
  const problems: Problem[] = [];
  const wrong = (path: string, code: Problem['code'], params?: Problem['params']) =>
    void problems.push({ path, code, ...(params && { params }) });
  const numberIn = (name: 'level' | 'points' | 'of') => {
    const value = readNumber(draft[name]);
    if (value === undefined) wrong(name, draft[name].trim() ? 'wrongType' : 'empty', { expected: 'number' });
    return value;
  };

  const [test, on, goal, plan] = [draft.test.trim(), draft.on.trim(), draft.goal.trim(), draft.plan.trim()];
  if (!test) wrong('test', 'empty');
  if (on && !isDay(on)) wrong('on', 'notDate', { found: on });

  let result: Tested['result'];
  if (draft.kind === 'level' && draft.level.trim()) {
    const level = numberIn('level');
    if (level !== undefined && scale && (level < scale.min || level > scale.max)) {
      wrong('level', 'outOfRange', { found: level, ...scale });
    }
    if (level !== undefined) result = { level };
  } else if (draft.kind !== 'level' && (draft.points.trim() || draft.of.trim())) {
    const [points, of] = [numberIn('points'), numberIn('of')];
    if (of === 0) wrong('of', 'outOfRange', { found: 0, min: 1 });
    else if (points !== undefined && of !== undefined && points > of) {
      wrong('points', 'outOfRange', { found: points, max: of });
    }
    if (points !== undefined && of !== undefined) result = { points, of };
  }

  const errors: TestedQuestion[] = [];
  for (const [index, one] of draft.errors.entries()) {
    const [question, objective] = [one.question.trim(), one.objective.trim()];
    const answer = questionAnswers.find((it) => it === one.answer);
    if (!question && !objective && !answer) continue;
    if (!question) wrong(`errors[${index}].question`, 'empty');
    if (!objective) wrong(`errors[${index}].objective`, 'empty');
    if (!answer) wrong(`errors[${index}].answer`, 'empty');
    if (answer) {
      const cause = answer === 'right' || answer === 'wrong' ? {} : { cause: answer };
      errors.push({ question, objective, right: answer === 'right', ...cause });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      test,
      ...(on && { on }),
      ...(result && { result }),
      ...(draft.met && { metLastGoal: draft.met === 'yes' }),
      ...(goal && { goal }),
      ...(plan && { plan }),
      ...(errors.length > 0 && { errors }),
    },
  };
}

/** Parses a number with a decimal point or comma. A comma that could separate thousands is not accepted. */
function readNumber(text: string): number | undefined {
  return /^\d{1,9}(\.\d+|,\d\d?)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
