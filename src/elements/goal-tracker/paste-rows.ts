/** Reads goals and steps from pasted rows, such as a planning sheet or a tracker's own export. */

import type { EntryBody } from '../../core/entry.js';
import { currentLevel, goalProblems, stepProblems } from './state.js';
import type { FieldProblem, PlannedGoal } from './state.js';
import type { GoalTrackerDefinition } from './definition.js';
import { levelAt } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import type { LearningRecord } from '../../core/record.js';
import { dayReader, levelCalled, objectiveCalled, plain, readTable } from '../../import/table.js';
import type { Headings, Unread } from '../../import/table.js';

type Column = 'objective' | 'target' | 'by' | 'why' | 'step' | 'stepBy' | 'from' | 'state' | 'stepState';
type ClosedState = 'met' | 'notYet' | 'archived';

/** The words that cells of such a table contain, in lowercase. */
export interface GoalWords {
  readonly headings: Headings<Column>;
  /** The words for closed goals. */
  readonly states: Readonly<Record<ClosedState, readonly string[]>>;
  readonly stepStates: Readonly<Record<'done' | 'blocked', readonly string[]>>;
  readonly nextTest: readonly string[];
}

/** Why a row was not read: an unknown or missing objective or level, or a problem with the goal or its step. */
export type GoalFault = 'objective' | 'level' | 'day' | FieldProblem['code'];

/** The existing goals, and what a new goal needs. */
export interface GoalsBefore {
  readonly config: Pick<GoalTrackerDefinition, 'objectives' | 'closesBy'>;
  readonly record: LearningRecord;
  readonly goals: readonly PlannedGoal[];
  /** As in `2026-11-20`. */
  readonly today: string;
  readonly newId: () => string;
}

/** The result of reading the rows. */
export interface GoalRows {
  /** The entries of new goals and steps. */
  readonly bodies: readonly EntryBody[];
  readonly goals: number;
  readonly steps: number;
  /** The number of rows with nothing new. */
  readonly same: number;
  readonly unread: readonly Unread<GoalFault>[];
  readonly heading: readonly string[] | undefined;
}

/** A goal that rows add to: an existing one, or one from an earlier row. */
interface Begun {
  readonly id: string;
  readonly steps: Set<string>;
}

/**
 * Reads rows as goals: objective, level, target date, reason, a step and its date. Each row of the same goal has one
 * step. Existing goals and steps are not created again; a row is read completely or not at all.
 *
 * `[['Slope', '3', '12/18/2026', '', 'Redo the quiz', '12/1/2026']]` is one goal with one step, where an objective is
 * called Slope.
 */
export function readGoalRows(rows: readonly (readonly string[])[], words: GoalWords, before: GoalsBefore): GoalRows {
  const { config, record, goals, today, newId } = before;
  const order: readonly Column[] = ['objective', 'target', 'by', 'why', 'step', 'stepBy', 'from', 'state', 'stepState'];
  const table = readTable(rows, words.headings, order);
  const dayOf = dayReader(table.rows.flatMap(({ get }) => [get('by'), get('stepBy')]));
  const bodies: EntryBody[] = [];
  const unread: Unread<GoalFault>[] = [];
  const begun = new Map<string, Begun>();
  const counts = { goals: 0, steps: 0, same: 0 };

  /** The goal of a row: an open one is found by its level, a closed one also by its day. */
  const find = (objective: Objective, target: number, on: string, over: ClosedState | undefined): Begun | undefined => {
    const found = goals.find(
      ({ goal, state }) =>
        goal.objective === objective.id &&
        goal.target === target &&
        (state === 'draft' || state === 'active' ? !over : over && (goal.on ?? '') === on),
    );
    return found && { id: found.goal.id, steps: new Set(found.steps.map(({ what }) => plain(what))) };
  };

  for (const { cells, get } of table.rows) {
    const refuse = (because: GoalFault, cell: string) => void unread.push({ cells, because, cell });
    const objective = objectiveCalled(config.objectives, get('objective'));
    const over = stateIn(words.states, get('state'));
    const done = stateIn(words.stepStates, get('stepState'));
    const [on, stepOn] = [readDay(get('by'), dayOf), readDay(get('stepBy'), dayOf)];
    const isNextTest = words.nextTest.includes(plain(get('stepBy')));
    if (!objective) {
      refuse('objective', get('objective'));
      continue;
    }
    const target = levelCalled(objective, get('target'));
    if (target === undefined) refuse(get('target') ? 'level' : 'noTarget', get('target'));
    else if (on === undefined) refuse('day', get('by'));
    else if (stepOn === undefined && !isNextTest) refuse('day', get('stepBy'));
    else {
      const key = JSON.stringify([objective.id, target, over ? on : '', over ?? '']);
      const goal = begun.get(key) ?? find(objective, target, on, over);
      const what = get('step');
      const isNewStep = what !== '' && !goal?.steps.has(plain(what));
      const when = isNextTest ? ({ when: 'nextTest' } as const) : stepOn ? { on: stepOn } : {};
      const current = currentLevel(record, objective.id)?.level ?? null;
      const [ofGoal] = goal || over ? [] : goalProblems(objective, { from: current, target, on }, today);
      const [ofStep] = isNewStep && !over && done !== 'done' ? stepProblems({ what, ...when }, today) : [];
      if (ofGoal) refuse(ofGoal.code, get(ofGoal.field === 'on' ? 'by' : 'target'));
      else if (ofStep) refuse(ofStep.code, get('stepBy'));
      if (ofGoal || ofStep) continue;
      if (goal && !isNewStep) counts.same += 1;
      const id = goal?.id ?? newId();
      const steps = goal?.steps ?? new Set();
      begun.set(key, { id, steps });
      if (!goal) {
        const from = levelAt(objective, levelCalled(objective, get('from')))?.value ?? current;
        const { closesBy } = config;
        const why = get('why');
        counts.goals += 1;
        bodies.push({
          kind: 'goal-set',
          by: 'learner',
          about: id,
          objective: objective.id,
          from,
          target,
          ...(on && { on }),
          ...(why && { why }),
          ...(closesBy && { closesBy }),
        });
        if (over) bodies.push({ kind: 'goal-changed', by: 'learner', about: id, state: over });
      }
      if (isNewStep) {
        const about = newId();
        steps.add(plain(what));
        counts.steps += 1;
        bodies.push({ kind: 'step-set', by: 'learner', about, goal: id, what, ...when });
        if (done) bodies.push({ kind: 'step-changed', by: 'learner', about, state: done });
      }
    }
  }
  return { bodies, ...counts, unread, heading: table.heading };
}

/** The day in a cell: empty for an empty cell, undefined for an invalid day. */
function readDay(cell: string, dayOf: (cell: string) => string | undefined): string | undefined {
  return cell ? dayOf(cell) : '';
}

function stateIn<S extends string>(states: Readonly<Record<S, readonly string[]>>, cell: string): S | undefined {
  return (Object.keys(states) as S[]).find((state) => states[state].includes(plain(cell)));
}
