/** The form of a reflection sheet while it is open: everything in it is in the draft. */

import type { EntryBody, Tested } from '../../core/entry.js';
import type { Parsed } from '../../core/problem.js';
import { phraseIn } from '../../core/text.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { textIn } from '../../ui/levels/reading.js';
import type { SheetTest } from './definition.js';
import { answerOf, readSheetRow } from './row.js';
import type { QuestionDraft, SheetDraft } from './row.js';
import { sheetId } from './state.js';
import type { SheetRow } from './state.js';
import type { SheetView } from './view.js';
import { asks, testName } from './wording.js';

/** The fields of a row beside its questions. */
const fields = [
  'row',
  'test',
  'on',
  'kind',
  'level',
  'points',
  'of',
  'met',
  'goal',
  'plan',
  'pasted',
  'count',
] as const;
const cells = ['question', 'objective', 'answer', 'listed', 'gone'] as const;

/** What the open form is for: a row, a listed test without one, or another test. */
export interface FormTarget {
  readonly row: SheetRow | undefined;
  readonly test: SheetTest | undefined;
}

/** A result in its fields, of which it fills one or two. */
type ResultFields = { readonly level?: number | ''; readonly points?: number | ''; readonly of?: number | '' };

/** The key of a listed test. */
export function keyOf({ id, title }: SheetTest): string {
  return id ?? phraseIn(title, []).text;
}

/** What the form is for; undefined while it is closed. */
export function formTarget({ draft, rows, config }: SheetView): FormTarget | undefined {
  const target = draft.get('row');
  if (!target) return undefined;
  const row = rows.find(({ id }) => target === `row:${id}`);
  return { row, test: row ? row.test : config.tests?.find((test) => target === `test:${keyOf(test)}`) };
}

/** The fields of the form when it opens on a row, on a listed test, or on a new one. */
export function openedForm(
  view: SheetView,
  row: SheetRow | undefined,
  test: SheetTest | undefined,
): Readonly<Record<string, string>> {
  const { rows, config, reading } = view;
  const { on = test?.on ?? '', result, metLastGoal, goal = '', plan = '', errors = [] } = row?.entry ?? {};
  const { level = '', points = '', of = '' }: ResultFields = result ?? {};
  const latest = rows.findLast(({ entry }) => entry.result)?.entry.result ?? (config.scale ? { level: 0 } : {});
  const missing = (test?.questions ?? []).filter((one) => !errors.some(({ question }) => question === one.question));
  const questions = [
    ...errors.map((one) => ({ question: one.question, objective: one.objective, answer: answerOf(one) })),
    ...missing.map((one) => ({ ...one, answer: '', listed: 'on' })),
  ];
  const words = {
    row: row ? `row:${row.id}` : test ? `test:${keyOf(test)}` : 'new',
    test: row ? testName(view, row) : test ? textIn(test.title, reading) : '',
    on,
    kind: 'level' in (result ?? latest) ? 'level' : 'points',
    level: `${level}`,
    points: `${points}`,
    of: `${of}`,
    met: metLastGoal === undefined ? '' : metLastGoal ? 'yes' : 'notYet',
    goal,
    plan,
    count: `${questions.length}`,
  };
  return Object.assign(words, ...questions.map(questionFields));
}

/** The places of the questions in the form, from 0, those that were taken out included. */
export function placesIn(draft: Draft): number[] {
  return Array.from({ length: Number(draft.get('count') ?? 0) }, (_, place) => place);
}

/** One question in the form, by its place. */
export function questionAt(draft: Draft, place: number): QuestionDraft & { readonly gone: boolean } {
  const cell = (name: (typeof cells)[number]) => draft.get(`q:${place}:${name}`) ?? '';
  return {
    question: cell('question'),
    objective: cell('objective'),
    answer: cell('answer'),
    gone: cell('gone') !== '',
  };
}

/** The fields of the question at a place of the form, from 0. */
export function questionFields(
  question: QuestionDraft & { readonly listed?: string },
  place: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(question).map(([name, value]) => [`q:${place}:${name}`, value]));
}

/** Everything in the form by the names of its fields, to put it back after it was closed. */
export function formWords(draft: Draft): Readonly<Record<string, string>> {
  const names = [...fields, ...placesIn(draft).flatMap((place) => cells.map((name) => `q:${place}:${name}`))];
  return Object.fromEntries(names.map((name) => [name, draft.get(name) ?? '']));
}

/** The names of all fields of the form, and of nothing else. */
export const formFields = new RegExp(`^(${fields.join('|')}|q:.*)$`);

/** The entry that the form would make, or what is wrong with its fields. */
export function formBody(view: SheetView, isPartialDate: boolean): Parsed<EntryBody> {
  const { draft, config } = view;
  const { row, test } = formTarget(view) ?? {};
  const words = Object.fromEntries(fields.map((name) => [name, draft.get(name) ?? '']));
  const body: SheetDraft = {
    ...(words as Record<(typeof fields)[number], string>),
    // A day that is half written is empty to the page.
    ...(isPartialDate && { on: '?' }),
    errors: placesIn(draft).map((place) => {
      const one = questionAt(draft, place);
      const blank = one.gone || (draft.get(`q:${place}:listed`) && !one.answer) || !asks(view, 'errors');
      return blank ? { question: '', objective: '', answer: '' } : one;
    }),
  };
  const read = readSheetRow(body, config.scale);
  if (!read.ok) return read;
  const testId = test ? test.id : row?.entry.testId;
  return {
    ok: true,
    value: {
      ...unknownMembers(row?.entry),
      kind: 'tested',
      by: 'learner',
      about: sheetId(config),
      ...read.value,
      // Parts that the author removed keep their values.
      ...(!asks(view, 'errors') && row?.entry.errors && { errors: row.entry.errors }),
      // A test that is known by its title alone keeps the title by which it is known.
      ...(row && test && test.id === undefined && { test: row.entry.test }),
      ...(testId !== undefined && { testId }),
      ...(row && { revises: row.entry.id }),
    },
  };
}

/** The members of a row that a newer version added. */
function unknownMembers(entry: Tested | undefined): object {
  if (!entry) return {};
  const { v, id, at, clock, test, testId, on, result, metLastGoal, goal, plan, errors, revises, ...rest } = entry;
  return rest;
}
