// Faults of the past, as short traces; none of them may break a promise again.

import type { Promised } from './model.js';
import type { Action, Kind, Setup, Trace } from './trace.js';

export interface Regression {
  readonly name: string;
  /** The promise that it broke. */
  readonly broke: Promised;
  readonly trace: Trace;
}

/** An action: its kind, for how many milliseconds (or, below 0, steps) the world goes on after it, and its two numbers. */
type Step = readonly [kind: Kind, wait?: number, a?: number, b?: number];

const usual: Setup = { learners: 1, tabs: 3, records: 1, shared: false, ownKeys: true };

/** `salt` is how the scheduler chooses. */
function trace({ salt = 1, ...setup }: Partial<Setup> & { salt?: number }, ...steps: readonly Step[]): Trace {
  const actions = steps.map(([kind, wait = 1000, a = 0, b = 1]): Action => ({
    ...{ kind, a, b, salt },
    ...(wait < 0 ? { steps: -wait } : { wait }),
  }));
  return { setup: { ...usual, ...setup }, actions };
}

// Which `a` makes a fault last how long, and which `b` how bad it is; see `#fault` in world.ts.
const [for6s, for20s, for90s, for45min] = [3, 4, 5, 6];
const [half, always] = [2, 2];
// Which `b` of `leave` is 31 minutes, without hiding the pages.
const min31 = 10;

export const regressions: readonly Regression[] = [
  {
    name: 'a slow disk shows an empty record',
    broke: 'found',
    trace: trace({}, ['open'], ['act'], ['hold', 0, for20s], ['reload', 30_000], ['act']),
  },
  {
    name: 'a full disk hides everything',
    broke: 'found',
    trace: trace({}, ['open'], ['act'], ['full', 0, for90s], ['act'], ['reload'], ['act']),
  },
  {
    name: 'erasing that takes too long erases later',
    broke: 'kept',
    trace: trace({}, ['open'], ['act'], ['hold', 0, for6s], ['erase', 0], ['act', 20_000]),
  },
  {
    name: '“mine” in one tab loses the work of the learner in another tab',
    broke: 'reachable',
    trace: trace(
      { learners: 2 },
      ['open'],
      ['act'],
      ['open', 1000, 1],
      ['handOver', 0, 1],
      ['act', 1000, 1],
      ['hide', 0, 0],
      ['handOver', 0, 0],
      ['show', 1000, 0],
      ['act', 1000, 0],
    ),
  },
  {
    name: '“That’s not me” twice loses the first work',
    broke: 'reachable',
    trace: trace({}, ['open'], ['act'], ['mistake'], ['act'], ['mistake'], ['act']),
  },
  {
    name: 'words written while the disk fails appear in the record of another learner',
    broke: 'own',
    trace: trace(
      { learners: 2 },
      ['open'],
      ['act'],
      ['close'],
      ['leave', 0, 1, min31],
      ['failOpen', 0, for20s],
      ['open', 1000, 0],
      ['act'],
      ['close', 30_000],
    ),
  },
  {
    name: 'erasing while the disk fails says that it is done',
    broke: 'erased',
    trace: trace({}, ['open'], ['act'], ['failOpen', 0, for90s], ['reload'], ['erase', 2000]),
  },
  {
    name: 'work that was put away on a shared computer stays',
    broke: 'shared',
    trace: trace({ shared: true }, ['open'], ['act'], ['mistake'], ['close']),
  },
  {
    name: 'an open page on a shared computer never asks',
    broke: 'idle',
    trace: trace({ shared: true, learners: 2 }, ['open'], ['act'], ['leave', 0, 1, min31], ['act']),
  },
  {
    name: 'typing while the draft is looked up replaces it',
    broke: 'drafts',
    trace: trace(
      { salt: 35 },
      ['open'],
      ['type'],
      ['slow', 0, for20s, 2],
      ['reload', 100],
      ['type', 9000, 0, 4],
      ['close'],
      ['open'],
    ),
  },
  {
    name: 'an old draft in the journal replaces a newer one while an action is refused',
    broke: 'drafts',
    trace: trace(
      { salt: 7 },
      ['open'],
      ['full', 0, for45min, half],
      ['act', 100, 0, 15],
      ['type', 700],
      ['hide', 100],
      ['type', 1000],
      ['type', 1000],
      ['type', 1000],
      ['killTab'],
      ['open'],
    ),
  },
  {
    name: 'the last words before a page is hidden are not in the journal',
    broke: 'drafts',
    trace: trace({}, ['open'], ['type', 50], ['hide', 0], ['killTab'], ['open']),
  },
  {
    name: 'half of an action comes back',
    broke: 'whole',
    trace: trace(
      {},
      ['open'],
      ['full', 0, for20s],
      ['act', 100, 0, 15],
      ['fullJournal', 0, for20s, 5],
      ['reload', 30_000],
    ),
  },
  {
    name: 'after “mine”, unsaved work counts as saved',
    broke: 'told',
    trace: trace(
      {},
      ['open'],
      ['failCommits', 0, for45min, always],
      ['act'],
      ['hide', 0],
      ['leave', 0, 0, min31],
      ['show'],
      ['act'],
    ),
  },
  {
    name: 'words are lost when the page is killed within 600 ms',
    broke: 'drafts',
    trace: trace({}, ['open'], ['type', 400], ['killTab'], ['open']),
  },
  {
    name: 'after an entry of the year 9999, undo is ignored',
    broke: 'undo',
    trace: trace({}, ['open'], ['import'], ['act'], ['jump', 0, 3], ['undo']),
  },
];
