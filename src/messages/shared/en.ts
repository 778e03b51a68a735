/** Messages that several widgets use, in English. */

import type { Problem } from '../../core/problem.js';

const tooBig = (_: Found) => 'This is too long.';

interface Found {
  readonly found: string | number;
  readonly expected: string | number;
  readonly line?: string | number;
  readonly column?: string | number;
}

const problems: { readonly [code in Problem['code']]?: (at: Found) => string } = {
  notJson: ({ line, column }) =>
    `This is not JSON. Look for a missing comma or quotation mark.${line ? ` At line ${line}, column ${column}.` : ''}`,
  notLoaded: ({ found }) => `The file could not be opened (${found}).`,
  tooBig,
  tooDeep: tooBig,
  tooMany: tooBig,
  tooLong: tooBig,
  missing: () => 'This is missing.',
  empty: () => 'This needs words.',
  wrongType: ({ expected }) => `This must be: ${expected}.`,
  notOneOf: ({ found, expected }) => `“${found}” is not one of: ${expected}.`,
  notLanguage: ({ found }) => `“${found}” is not a language, such as en or es.`,
  unsafeLink: () => 'Use a link that begins with https://.',
  tooFewLevels: () => 'A scale needs at least two levels.',
  duplicateLevel: ({ found }) => `Two levels have the value ${found}.`,
  duplicateId: ({ found }) => `Two things have the id “${found}”.`,
  offIncrement: ({ found, expected }) => `${found} is between the steps of the scale (${expected}).`,
  unknownLevel: ({ found }) => `The scale has no level ${found}.`,
  spaceInId: ({ found }) => `The id “${found}” has a space in it.`,
  unknownId: ({ found }) => `There is no “${found}”.`,
  minAboveMax: ({ found, expected }) => `The least, ${found}, is above the most, ${expected}.`,
  tooFewOptions: ({ found, expected }) => `There are ${found} options, but ${expected} are to be chosen.`,
  wrongCount: ({ found, expected }) => `There are ${found} options; the square needs ${expected}.`,
  cycle: ({ found }) => `“${found}” needs itself, so nobody can ever get to it.`,
  unreachable: ({ found }) => `Nobody can ever get to “${found}”: it waits for what comes after it.`,
  emptyBranch: ({ found }) => `There is nothing to choose or to do in “${found}”.`,
  mustAndMay: ({ found }) => `“${found}” is a must and a may.`,
  mustDosBreakRule: () => 'What everyone must do breaks another rule.',
  noWayToFinish: () => 'No choice keeps all of these rules.',
  outOfRange: ({ found }) => `${found} is too small or too big.`,
  notWhole: ({ found }) => `${found} is not a whole number.`,
  newerVersion: () => 'This was made with a newer version.',
};

export const shared = {
  cannotShow: 'This cannot be shown yet.',
  loading: 'One moment …',
  problem: ({ path, code, params }: Problem) =>
    [path, problems[code]?.({ found: '', expected: '', ...params }) ?? 'This cannot be read.']
      .filter(Boolean)
      .join(': '),
  level: (value: string, label: string) => `${value} · ${label}`,
  between: (below: string, above: string) => `Between ${below} and ${above}`,
  you: 'You are here',
  goal: 'Goal',
  next: 'Next',
  teacher: 'Teacher',
  nextHeading: (level: string) => `What ${level} takes`,
  top: 'This is the highest level.',
  signs: 'What it looks like',
  required: 'Choose a level.',
  hear: 'Listen',
  stop: 'Stop',
  simpler: 'Simpler words',
  allWords: 'All the words',
  oneAtATime: 'One at a time',
  allLevels: 'All levels',
  before: 'Level before',
  after: 'Level after',
  swap: 'Other language',
  isNotSaved: 'Nothing is kept here: this has no id.',
};

export type SharedMessages = typeof shared;
