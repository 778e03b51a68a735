/** The form of a reflection sheet while it is open: everything in it is in the draft. */

import type { EntryBody, Tested } from '../../core/entry.js';
import type { Parsed } from '../../core/problem.js';
import { phraseIn } from '../../core/text.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { textIn as inWords } from '../../ui/levels/reading.js';
import type { SheetTest } from './definition.js';
import { answerOf, readSheetRow } from './row.js';
import type { QuestionDraft, SheetDraft } from './row.js';
import { sheetId } from './state.js';
import type { SheetRow } from './state.js';
import { asks, testName } from './view.js';
import type { SheetView } from './view.js';

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

/** Everything of the form, by the names of its fields. */
export type FormWords = ReadonlyMap<string, string>;

/** What the open form is for: a row, a listed test without one, or another test. */
export interface FormTarget {
  readonly row: SheetRow | undefined;
  readonly test: SheetTest | undefined;
}

/** How a listed test is known to the page. */
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

/** Opens the form on a row, on a listed test, or on a new one. */
export function openForm(view: SheetView, row: SheetRow | undefined, test: SheetTest | undefined): void {
  const { draft, rows, config, reading } = view;
  const { entry } = row ?? {};
  const { result } = entry ?? {};
  const before = rows.findLast((one) => one.entry.result)?.entry.result ?? (config.scale ? { level: 0 } : undefined);
  const kind = (result ?? before) && 'level' in (result ?? before ?? {}) ? 'level' : 'points';
  const words = {
    row: row ? `row:${row.id}` : test ? `test:${keyOf(test)}` : 'new',
    test: row ? testName(view, row) : test ? inWords(test.title, reading) : '',
    on: entry?.on ?? test?.on ?? '',
    kind,
    level: result && 'level' in result ? `${result.level}` : '',
    points: result && 'points' in result ? `${result.points}` : '',
    of: result && 'of' in result ? `${result.of}` : '',
    met: entry?.metLastGoal === undefined ? '' : entry.metLastGoal ? 'yes' : 'notYet',
    goal: entry?.goal ?? '',
    plan: entry?.plan ?? '',
  };
  for (const [name, value] of Object.entries(words)) draft.set(name, value);
  const known = entry?.errors?.map((one) => ({ ...one, answer: answerOf(one), listed: '' })) ?? [];
  const missing = (test?.questions ?? []).filter((one) => !known.some(({ question }) => question === one.question));
  for (const one of [...known, ...missing.map((question) => ({ ...question, answer: '', listed: 'on' }))]) {
    addQuestion(draft, one);
  }
}

/** How many questions were begun, the taken-out ones included. */
export function questionCount(draft: Draft): number {
  return Number(draft.get('count') ?? 0);
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

/** One more question at the end; answers its place. */
export function addQuestion(draft: Draft, question: QuestionDraft & { readonly listed?: string }): number {
  const place = questionCount(draft);
  for (const name of cells) {
    const value = name === 'gone' ? undefined : question[name];
    if (value) draft.set(`q:${place}:${name}`, value);
  }
  draft.set('count', `${place + 1}`);
  return place;
}

/** Everything in the form, to put it back after it was closed. */
export function formWords(draft: Draft): FormWords {
  const places = Array.from({ length: questionCount(draft) }, (_, place) => place);
  const names = [...fields, ...places.flatMap((place) => cells.map((name) => `q:${place}:${name}`))];
  return new Map(names.flatMap((name) => [[name, draft.get(name) ?? ''] as const]).filter(([, value]) => value));
}

/** The names of all fields of the form, and of nothing else. */
export const formFields = new RegExp(`^(${fields.join('|')}|q:.*)$`);

/** The entry that the form would make, or what is wrong with its fields. */
export function formBody(view: SheetView, badDay: boolean): Parsed<EntryBody> {
  const { draft, config } = view;
  const { row, test } = formTarget(view) ?? {};
  const now = (name: (typeof fields)[number]) => draft.get(name) ?? '';
  const met = now('met');
  const body: SheetDraft = {
    test: now('test'),
    // A day that is half written is empty to the page.
    on: badDay ? '?' : now('on'),
    kind: now('kind') === 'level' ? 'level' : 'points',
    level: now('level'),
    points: now('points'),
    of: now('of'),
    met: met === 'yes' || met === 'notYet' ? met : '',
    goal: now('goal'),
    plan: now('plan'),
    errors: Array.from({ length: questionCount(draft) }, (_, place) => {
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
      ...kept(row?.entry),
      kind: 'tested',
      by: 'learner',
      about: sheetId(config),
      ...read.value,
      // What the author does not ask for any longer stays as it was.
      ...(!asks(view, 'errors') && row?.entry.errors && { errors: row.entry.errors }),
      // A test that is known by its title alone keeps the title by which it is known.
      ...(row && test && test.id === undefined && { test: row.entry.test }),
      ...(testId !== undefined && { testId }),
      ...(row && { revises: row.entry.id }),
    },
  };
}

/** What a newer version may have written into a row, and this one does not know. */
function kept(entry: Tested | undefined): object {
  if (!entry) return {};
  const { v, id, at, clock, test, testId, on, result, metLastGoal, goal, plan, errors, revises, ...rest } = entry;
  return rest;
}
