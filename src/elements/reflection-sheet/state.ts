/** The rows of a reflection sheet, read from a record. */

import { isKind } from '../../core/entry.js';
import type { Tested, TestedQuestion } from '../../core/entry.js';
import { isDay } from '../../core/evidence.js';
import type { Objective } from '../../core/objective.js';
import { compareEntries } from '../../core/record.js';
import type { LearningRecord } from '../../core/record.js';
import type { ReflectionSheetDefinition, SheetTest } from './definition.js';

/** The id under which a record keeps what is on a sheet. `sheetId({ type: 'reflection-sheet' })` is `'reflection-sheet'`. */
export function sheetId({ id }: ReflectionSheetDefinition): string {
  return id ?? 'reflection-sheet';
}

/** One test as the student looked back on it. */
export interface SheetRow {
  /** The id of the entry that began it, which changes of the row keep. */
  readonly id: string;
  /** What stands now. */
  readonly entry: Tested;
  /** The day of the test or, where nobody said it, the day the student wrote. */
  readonly day: string;
  /** Where the author still lists the test, how. */
  readonly test: SheetTest | undefined;
  /** The latest goal of the rows before: the question that this row answers. */
  readonly goalBefore: string | undefined;
}

/**
 * The rows of a sheet, by day, the oldest first, and of one day in the order they were begun: the changed ones as they are
 * now, the taken-back ones left out. A test that was written down on two devices has two rows, so that nothing is lost.
 *
 * After one `tested` entry with the goal `'80'`, `sheetRows(given, record)[0]?.entry.goal` is `'80'`.
 */
export function sheetRows(config: ReflectionSheetDefinition, record: LearningRecord): readonly SheetRow[] {
  const rows = record.shown('tested', sheetId(config), 'learner').map((entry) => {
    const first = firstOf(entry, record);
    const on = entry.on !== undefined && isDay(entry.on) ? entry.on : first.clock.slice(0, 10);
    return { id: first.id, entry, day: on, test: config.tests?.find((test) => isAbout(entry, test)) };
  });
  let goalBefore: string | undefined;
  // A stable sort: rows of one day stay in the record's order.
  return rows
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((row) => {
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

/** The author's tests that no row is about yet, in the author's order. */
export function openTests({ tests = [] }: ReflectionSheetDefinition, rows: readonly SheetRow[]): readonly SheetTest[] {
  return tests.filter((test) => !rows.some((row) => row.test === test));
}

/** The goal that comes back as a question: of the rows before this one, or of all of them for a new row. */
export function lastGoal(rows: readonly SheetRow[], id?: string): string | undefined {
  const row = rows.find((one) => one.id === id);
  return row ? row.goalBefore : rows.findLast(({ entry }) => entry.goal)?.entry.goal;
}

/** Objectives by how the questions about them went; each id once. */
export interface SortedObjectives {
  /** Every question right. */
  readonly strengths: readonly string[];
  /** Something wrong, by a mistake, for want of time, or for a reason that was not said. */
  readonly review: readonly string[];
  /** At least one question that the student does not understand yet. */
  readonly priority: readonly string[];
}

/**
 * What a test says about each objective it asked about, in the order of `objectives`, and after them what is not among them
 * (any longer). After Jan Chappuis, *Seven Strategies of Assessment for Learning* (2009), strategy 5.
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
