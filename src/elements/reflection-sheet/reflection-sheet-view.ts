/** What a reflection sheet shows at one moment, and the words for it. */

import type { Tested } from '../../core/entry.js';
import type { LearningRecord } from '../../core/record.js';
import type { UnreadRow } from '../../core/question-rows.js';
import type { Problem } from '../../core/problem.js';
import { sortErrors } from '../../core/reflection-sheet.js';
import type { ReflectionSheetDefinition, SheetPart, SheetRow, SheetTest } from '../../core/reflection-sheet.js';
import type { ReflectionSheetMessages } from '../../messages/reflection-sheet/en.js';
import type { Draft } from '../../parts/draft.js';
import type { FamilyStory } from '../../parts/family-page.js';
import { said as inWords } from '../../parts/reading.js';
import type { Reading } from '../../parts/reading.js';
import { shortDay } from '../../parts/save-line.js';
import type { Viewer } from '../../parts/widget-element.js';

/** Everything the templates need. */
export interface SheetView {
  readonly given: ReflectionSheetDefinition;
  readonly said: ReflectionSheetMessages;
  readonly language: string;
  readonly reading: Reading;
  readonly viewer: Viewer;
  /** Whether the record may be shown; it is empty until then. */
  readonly isReady: boolean;
  readonly record: LearningRecord;
  /** The oldest first. */
  readonly rows: readonly SheetRow[];
  /** The author's tests without a row. */
  readonly open: readonly SheetTest[];
  /** Whether the learner can write now. */
  readonly acts: boolean;
  readonly draft: Draft;
  /** What was wrong with the fields when they were to be saved. */
  readonly problems: readonly Problem[];
  /** What was pasted and could not be read. */
  readonly unread: readonly UnreadRow[];
  /** What just happened. */
  readonly say: string;
  /** What the last act leaves to take back, or to put back. */
  readonly offers: 'undo' | 'redo' | undefined;
  /** What could be neither printed nor saved, to take by hand. */
  readonly text: string;
}

/** Whether the author asks for this part. */
export function asks({ given }: Pick<SheetView, 'given'>, part: SheetPart): boolean {
  return !given.ask || given.ask.includes(part);
}

/** What a test is called: by its author in the reader's language while it is listed, else as it was written down. */
export function testName({ reading }: SheetView, { test, entry }: SheetRow): string {
  return test ? inWords(test.title, reading) : entry.test;
}

/** What an objective is called, or what stands for it when it is gone. */
export function objectiveName({ given, reading }: SheetView, id: string): string {
  const title = given.objectives?.find((one) => one.id === id)?.title;
  return title === undefined ? id : inWords(title, reading);
}

/** The result as it was given; empty without any. */
export function resultOf({ said, given }: SheetView, result: Tested['result']): string {
  if (!result) return '';
  if ('points' in result) return said.points(`${result.points}`, `${result.of}`);
  return given.scale ? said.levelOf(`${result.level}`, `${given.scale.max}`) : said.level(`${result.level}`);
}

/** A day of the calendar as a person says it. */
export function dayName(day: string, language: string): string {
  const time = Date.parse(`${day}T12:00`);
  return Number.isNaN(time) ? day : shortDay(time, language);
}

/** Whether the student had something wrong on a test. */
export function hasMissed({ entry }: SheetRow): boolean {
  return entry.errors?.some(({ right }) => !right) ?? false;
}

/** What others wrote about a row, and who. */
export function commentsOn({ record, said }: SheetView, { id }: SheetRow): { by: string; who: string; text: string }[] {
  const names: Readonly<Record<string, string>> = { teacher: said.teacher, family: said.family, peer: said.peer };
  return record.commentsOn(id).map(({ by, text }) => ({ by, who: names[by] ?? '', text }));
}

/** What a student can tell their family: of each objective, what the last test asked about first, as the student may see it. */
export function storiesOf({ given, record, rows }: SheetView): FamilyStory[] {
  const { objectives = [] } = given;
  const last = rows.at(-1)?.entry;
  if (!last) return [];
  const { priority, review, strengths } = sortErrors(last.errors ?? [], objectives);
  const order = [...priority, ...review, ...strengths];
  const placed = objectives.filter(({ id }) => order.includes(id));
  const others = objectives.filter(({ id }) => !order.includes(id));
  return [...placed.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), ...others].map((objective) => {
    const mine = record.latestRating(objective.id, 'learner')?.level ?? null;
    const teacher = record.latestRating(objective.id, 'teacher');
    const isOpen = mine !== null && teacher && teacher.released !== false;
    return { objective, mine, ...(isOpen && { teacher: teacher.level }), will: last.plan ? [last.plan] : [] };
  });
}
