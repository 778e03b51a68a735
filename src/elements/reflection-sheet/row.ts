/** A new row of a reflection sheet: what a student fills in, and whether it can be saved. */

import type { Tested, TestedQuestion } from '../../core/entry.js';
import { isDay } from '../../core/evidence.js';
import type { Parsed, Problem } from '../../core/problem.js';
import type { ReflectionSheetDefinition } from './definition.js';

/** How a question went; `wrong` without a reason. */
export type QuestionAnswer = 'right' | 'wrong' | NonNullable<TestedQuestion['cause']>;

/** Every answer there is. */
export const questionAnswers: readonly QuestionAnswer[] = [
  'right',
  'simpleMistake',
  'ranOutOfTime',
  'dontUnderstandYet',
  'wrong',
];

/** How a question went. `answerOf({ question: '1', objective: 'o', right: true })` is `'right'`. */
export function answerOf({ right, cause }: TestedQuestion): QuestionAnswer {
  return right ? 'right' : (cause ?? 'wrong');
}

/** One question as it stands in its fields. */
export interface QuestionDraft {
  readonly question: string;
  readonly objective: string;
  /** A `QuestionAnswer`, or empty. */
  readonly answer: string;
}

/** A row as it stands in its fields, all of it text. */
export interface SheetDraft {
  readonly test: string;
  /** A day, or empty. */
  readonly on: string;
  /** Which of the fields of a result count. */
  readonly kind: 'level' | 'points';
  readonly level: string;
  readonly points: string;
  readonly of: string;
  readonly met: '' | 'yes' | 'notYet';
  readonly goal: string;
  readonly plan: string;
  readonly errors: readonly QuestionDraft[];
}

/** What a row says. */
export type SheetRowBody = Pick<Tested, 'test' | 'on' | 'result' | 'metLastGoal' | 'goal' | 'plan' | 'errors'>;

/**
 * What the fields of a row say, or everything that is wrong with them. Paths are names of fields: `test`, `on`, `level`,
 * `points`, `of`, `errors[0].question`, `errors[0].objective`, `errors[0].answer`. Codes: `empty` for what must be said,
 * `notDate`, `wrongType` for no number, and `outOfRange` with `max` for more points than there are, or with the `min` and
 * `max` of the scale. A question without anything in it counts as none.
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
  } else if (draft.kind === 'points' && (draft.points.trim() || draft.of.trim())) {
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

/** A number as a person writes it: with a dot or a comma, never with a comma between thousands, which could be either. */
function readNumber(text: string): number | undefined {
  return /^\d{1,9}(\.\d+|,\d\d?)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
