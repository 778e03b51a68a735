/** Messages of the panel for rows pasted from a spreadsheet, in English. */

import type { GoalFault, GoalWords } from '../../elements/goal-tracker/paste-rows.js';
import type { RatingFault, RatingWords } from '../../elements/mastery-tracker/paste-rows.js';

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
const here = (same: number) => (same === 0 ? '' : ` ${count(same, 'row was', 'rows were')} here already.`);
const left = (unread: number) => (unread === 0 ? '' : ` ${count(unread, 'row', 'rows')} could not be read.`);

const ratings: {
  readonly help: string;
  readonly whose: string;
  readonly options: { readonly config: string; readonly own: string };
  readonly done: (added: number, same: number, unread: number) => string;
  readonly faults: Readonly<Record<RatingFault, (cell: string) => string>>;
  readonly cells: Omit<RatingWords, 'workedOut'>;
} = {
  help: 'Four columns: objective, work, day, level. Days look like 2026-11-20 or 11/20/2026.',
  whose: 'Who gave these levels?',
  options: { config: 'My teacher', own: 'I did' },
  done: (added, same, unread) => `${count(added, 'level', 'levels')} added.${here(same)}${left(unread)}`,
  faults: {
    objective: (cell) => (cell ? `“${cell}” is not on this page.` : 'It does not say what it is about.'),
    level: (cell) => `“${cell}” is not a level of this scale.`,
    noLevel: () => 'It has no level.',
    day: (cell) => `“${cell}” is not a day like 2026-11-20.`,
    future: (cell) => `${cell} has not come yet.`,
    source: (cell) => (cell ? `Levels by “${cell}” cannot be added here.` : 'Choose above who gave it.'),
  },
  cells: {
    headings: {
      objective: ['objective', 'standard', 'learning target', 'skill', 'competency', 'about', 'topic'],
      work: ['work', 'assignment', 'assessment', 'test', 'evidence', 'task'],
      day: ['day', 'date', 'timestamp'],
      level: ['level', 'score', 'rating', 'grade', 'mark'],
      who: ['who', 'by', 'rated by', 'given by'],
    },
    sources: {
      own: ['you', 'me', 'i', 'student', 'self'],
      given: ['teacher', 'teacher (copied)', 'test', 'my teacher'],
    },
    codes: {
      insufficientEvidence: ['insufficient evidence', 'not enough evidence', 'not enough to see yet', 'ie'],
      missing: ['missing', 'not handed in', 'm'],
      exempt: ['exempt', 'excused', 'not needed', 'ex'],
      absent: ['absent', 'not there that day', 'abs'],
    },
  },
};

const goals: {
  readonly help: string;
  readonly done: (goals: number, steps: number, same: number, unread: number) => string;
  readonly faults: Readonly<Record<GoalFault, (cell: string) => string>>;
  readonly cells: GoalWords;
} = {
  help: 'Six columns: what it is about, the level I want, by when, why, a step, and by when I do it. One step in each row. Days look like 2026-11-20 or 11/20/2026.',
  done: (added, steps, same, unread) =>
    `${count(added, 'goal', 'goals')} and ${count(steps, 'step', 'steps')} added.${here(same)}${left(unread)}`,
  faults: {
    objective: (cell) => (cell ? `“${cell}” is not on this page.` : 'It does not say what it is about.'),
    level: (cell) => `“${cell}” is not a level of this scale.`,
    offScale: (cell) => `“${cell}” is not a level of this scale.`,
    noTarget: () => 'It does not say which level you want.',
    belowCurrent: (cell) => `You are above “${cell}” already.`,
    day: (cell) => `“${cell}” is not a day like 2026-11-20.`,
    notDate: (cell) => `“${cell}” is not a day like 2026-11-20.`,
    pastDate: (cell) => `${cell} is over.`,
    noWords: () => 'Its step has no words.',
    noDate: () => 'Its step does not say by when.',
  },
  cells: {
    headings: {
      objective: ['about', 'objective', 'standard', 'learning target', 'skill'],
      target: ['goal', 'level', 'target', 'goal level'],
      by: ['by', 'by when', 'date', 'due'],
      why: ['why', 'reason'],
      step: ['step', 'action', 'what i will do', 'plan'],
      stepBy: ['step by', 'step date'],
      from: ['from', 'now'],
      state: ['state', 'status'],
      stepState: ['step state', 'step status'],
    },
    states: { met: ['reached', 'met'], notYet: ['not yet'], archived: ['put away', 'archived'] },
    stepStates: { done: ['done', 'x', '✓', 'true'], blocked: ['stuck'] },
    nextTest: ['before the next test', 'next test'],
  },
};

export const pastePanel = {
  rows: 'Rows from the spreadsheet',
  heading: 'A first row with the names of the columns lets them be in any order.',
  add: 'Add these rows',
  nothing: 'Paste some rows first.',
  row: (line: number, fault: string) => `Row ${line}: ${fault}`,
  moreRows: (more: number) => `And ${count(more, 'row', 'rows')} more.`,
  undo: 'Undo',
  redo: 'Put it back',
  undone: 'Taken back.',
  ratings,
  goals,
};

export type PastePanelMessages = typeof pastePanel;
