/** The view model of a reflection sheet. */

import type { Tested } from '../../core/entry.js';
import type { Problem } from '../../core/problem.js';
import type { LearningRecord } from '../../core/record.js';
import type { Viewer } from '../../ui/base/widget-element.js';
import type { Draft } from '../../ui/controllers/draft.js';
import type { FamilyStory } from '../../ui/family/family-page.js';
import { textIn as inWords } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { shortDay } from '../../ui/record/save-line.js';
import type { ReflectionSheetDefinition, SheetPart, SheetTest } from './definition.js';
import type { ReflectionSheetMessages } from './messages/en.js';
import type { UnreadRow } from './paste-rows.js';
import { sortErrors } from './state.js';
import type { SheetRow } from './state.js';

/** Everything the templates need. */
export interface SheetView {
  readonly config: ReflectionSheetDefinition;
  readonly messages: ReflectionSheetMessages;
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
export function asks({ config }: Pick<SheetView, 'config'>, part: SheetPart): boolean {
  return !config.ask || config.ask.includes(part);
}

/** What a test is called: by its author in the reader's language while it is listed, else as it was written down. */
export function testName({ reading }: SheetView, { test, entry }: SheetRow): string {
  return test ? inWords(test.title, reading) : entry.test;
}

/** What an objective is called, or what stands for it when it is gone. */
export function objectiveName({ config, reading }: SheetView, id: string): string {
  const title = config.objectives?.find((one) => one.id === id)?.title;
  return title === undefined ? id : inWords(title, reading);
}

/** The result as it was given; empty without any. */
export function resultOf({ messages, config }: SheetView, result: Tested['result']): string {
  if (!result) return '';
  if ('points' in result) return messages.points(`${result.points}`, `${result.of}`);
  return config.scale ? messages.levelOf(`${result.level}`, `${config.scale.max}`) : messages.level(`${result.level}`);
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
export function commentsOn(
  { record, messages }: SheetView,
  { id }: SheetRow,
): { by: string; who: string; text: string }[] {
  const names: Readonly<Record<string, string>> = {
    teacher: messages.teacher,
    family: messages.family,
    peer: messages.peer,
  };
  return record.commentsOn(id).map(({ by, text }) => ({ by, who: names[by] ?? '', text }));
}

/** What a student can tell their family: of each objective, what the last test asked about first, as the student may see it. */
export function storiesOf({ config, record, rows }: SheetView): FamilyStory[] {
  const { objectives = [] } = config;
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
