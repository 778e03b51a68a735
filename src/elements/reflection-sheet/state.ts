/** The rows of a reflection sheet, read from a record. */

import { isKind } from '../../core/entry.js';
import type { Tested, TestedQuestion } from '../../core/entry.js';
import { isDay } from '../../core/evidence.js';
import type { Objective } from '../../core/objective.js';
import { compareEntries, daysOf } from '../../core/record.js';
import type { LearningRecord } from '../../core/record.js';
import type { ReflectionSheetDefinition, SheetTest } from './definition.js';

/**
 * The id of a sheet in a record. Without an id it is `'reflection-sheet'`: a sheet without one saves nothing now, and still
 * shows what earlier versions saved under that name.
 */
export function sheetId({ id }: ReflectionSheetDefinition): string {
  return id ?? 'reflection-sheet';
}

/** One test as the student reviewed it. */
export interface SheetRow {
  /** The id of the first entry of the row, which remains when the row is edited. */
  readonly id: string;
  /** The present version of the row. */
  readonly entry: Tested;
  /** The day of the test or, without one, the day of the entry. */
  readonly day: string;
  /** The test in the definition, if it is still listed. */
  readonly test: SheetTest | undefined;
  /** The latest goal of the rows before, which this row reports on. */
  readonly goalBefore: string | undefined;
}

/**
 * The rows of a sheet by day, oldest first, and within a day in the order they were created; edited rows in their
 * present version, without those taken back. A row without a day whose device showed a wrong one is placed by `daysOf`.
 * A test that was entered on two devices has two rows, so that nothing is lost.
 *
 * After one `tested` entry with the goal `'80'`, `sheetRows(config, record)[0]?.entry.goal` is `'80'`.
 */
export function sheetRows(config: ReflectionSheetDefinition, record: LearningRecord): readonly SheetRow[] {
  const entries = record.shown('tested', sheetId(config), 'learner');
  const firsts = entries.map((entry) => firstOf(entry, record));
  const days = daysOf(firsts);
  const rows = entries.map((entry, index) => {
    const first = firsts[index] ?? entry;
    const on = isDay(entry.on ?? '') ? entry.on : undefined;
    const test = config.tests?.find((one) => isAbout(entry, one));
    return { place: on ?? days[index] ?? '', row: { id: first.id, entry, day: on ?? first.clock.slice(0, 10), test } };
  });
  let goalBefore: string | undefined;
  // The sort is stable: rows of one day keep the record's order.
  return rows
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ row }) => {
      const whole = { ...row, goalBefore };
      goalBefore = row.entry.goal || goalBefore;
      return whole;
    });
}

function firstOf(entry: Tested, record: LearningRecord): Tested {
  let first = entry;
  while (first.revises !== undefined) {
    const before = record.get(first.revises);
    if (!before || !isKind(before, 'tested') || before.about !== first.about || before.by !== first.by) break;
    if (compareEntries(before, first) >= 0) break;
    first = before;
  }
  return first;
}

function isAbout({ test, testId }: Tested, { id, title }: SheetTest): boolean {
  if (id !== undefined) return testId === id;
  return testId === undefined && (typeof title === 'string' ? title === test : Object.values(title).includes(test));
}

/** The tests in the definition without a row, in the author's order. */
export function openTests({ tests = [] }: ReflectionSheetDefinition, rows: readonly SheetRow[]): readonly SheetTest[] {
  return tests.filter((test) => !rows.some((row) => row.test === test));
}

/** The previous goal, which the student reports on: of the rows before this one, or of all rows for a new one. */
export function lastGoal(rows: readonly SheetRow[], id?: string): string | undefined {
  const row = rows.find((one) => one.id === id);
  return row ? row.goalBefore : rows.findLast(({ entry }) => entry.goal)?.entry.goal;
}

/** Objectives grouped by the answers to their questions; each id appears once. */
export interface SortedObjectives {
  /** Every question is right. */
  readonly strengths: readonly string[];
  /** Some question is wrong, because of a mistake, lack of time, or an unknown cause. */
  readonly review: readonly string[];
  /** There is at least one question that the student does not understand yet. */
  readonly priority: readonly string[];
}

/**
 * Groups the objectives of a test's questions, in the order of `objectives`; others come after them. After Jan
 * Chappuis, *Seven Strategies of Assessment for Learning* (2009), strategy 5.
 *
 * One right question on `o1` gives `{ strengths: ['o1'], review: [], priority: [] }`.
 */
export function sortErrors(
  errors: readonly TestedQuestion[],
  objectives: readonly Pick<Objective, 'id'>[] = [],
): SortedObjectives {
  const asked = new Set(errors.map(({ objective }) => objective));
  const known = objectives.flatMap(({ id }) => (asked.delete(id) ? id : []));
  const sorted = { strengths: [] as string[], review: [] as string[], priority: [] as string[] };
  for (const id of [...known, ...asked]) {
    const wrong = errors.filter(({ objective, right }) => objective === id && !right);
    const group =
      wrong.length === 0
        ? 'strengths'
        : wrong.some(({ cause }) => cause === 'dontUnderstandYet')
          ? 'priority'
          : 'review';
    sorted[group].push(id);
  }
  return sorted;
}
