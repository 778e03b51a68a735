/** Messages of `<mastery-tracker>`, in English. */

import type { FitMethod, MasteryMethod } from '../../../core/mastery.js';
import type { PointReason } from '../state.js';

/** A number of times, in words. */
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const ratings = (count: number) => (count === 1 ? '1 rating' : `${count} ratings`);

const ways: Record<FitMethod, string> = {
  average: 'the average',
  'linear-trend': 'the straight line',
  'power-law': 'the curve',
};

const reasons: Record<PointReason, string> = {
  byHand: 'left out',
  notAssessed: 'no level',
  insufficientEvidence: 'not enough to see yet',
  missing: 'not handed in',
  exempt: 'not needed',
  absent: 'not there that day',
  independent: 'done alone',
  withHelp: 'done with help',
  group: 'group work',
  observation: 'seen in class',
  conversation: 'talked about',
  laterAttempt: 'a later try counts',
  betterAttempt: 'a better try counts',
  offScale: 'off the scale',
  olderScale: 'from an older scale',
  teacherRated: 'the teacher’s level counts',
  peer: 'from another student',
  kind: 'this kind of work does not count',
};

const methods: Record<MasteryMethod, string> = {
  average: 'Average: every rating counts the same.',
  median: 'Middle: the rating in the middle, from low to high.',
  mode: 'Most often: the rating that comes most often.',
  latest: 'Newest: the last rating.',
  highest: 'Highest: the best rating.',
  'weighted-average': 'Newest counts most: the last rating, and the average of those before.',
  'decaying-average': 'Newer counts more: each new rating moves the number.',
  'n-mastery': 'Often enough: a level has to be reached several times.',
  'power-law': 'Growth curve: where a curve through the ratings has come to.',
  'linear-trend': 'Growth line: where a straight line through the ratings has come to.',
  'best-fit': 'Best fit: whichever lies closest to the ratings.',
};

export const masteryTracker = {
  heading: { learner: 'My progress', teacher: 'This student’s progress', family: 'Progress' },
  proficient: (count: number) => `${count} proficient`,
  onTheWay: (count: number) => `${count} on the way`,
  noLevel: (count: number) => `${count} with no level yet`,
  noLevelYet: 'No level yet',
  fromWork: { learner: 'From my work so far', teacher: 'From the work so far', family: 'From the work so far' },
  theirs: { learner: 'My teacher’s level', teacher: 'The teacher’s level', family: 'The teacher’s level' },
  you: { learner: 'You', teacher: 'Student', family: 'Student' },
  who: { copied: 'Teacher (copied)', teacher: 'Teacher', assessment: 'Test', peer: 'Another student' },
  copied: 'Copied',
  automatic: 'worked out from the teacher’s ratings',
  snapshot: (day: string) => `the level from the work on ${day}`,
  override: (day: string) => `set by the teacher on ${day}`,
  outOfDate: 'Out of date: there is newer work.',
  outOfDateNow: (level: string) => `Out of date: there is newer work. Now it speaks for ${level}.`,
  recalculate: 'Use the new level',
  keepLevel: 'Keep this level',
  accept: 'Make this my level',
  setLevel: 'Set another level',
  level: 'Level',
  reason: 'Why',
  needsReason: 'Say why in a few words.',
  needsLevel: 'Choose a level.',
  save: 'Save this level',
  saved: (level: string) => `Saved: ${level}.`,
  undo: 'Undo',
  redo: 'Put it back',
  undone: 'Taken back.',
  goal: (level: string, day: string) => `Goal: ${level}${day && `, by ${day}`}`,
  meets: (level: string) => `${level}. This meets the goal for this course.`,
  under: (level: string, goal: string) => `${level}. The goal for this course is ${goal}.`,
  counted: (used: number, left: number) =>
    `From ${ratings(used)}${left === 0 ? '' : `; ${left} ${left === 1 ? 'does' : 'do'} not count`}.`,
  waiting: (count: number) =>
    count === 1
      ? '1 level from your teacher shows once you rate that work yourself.'
      : `${count} levels from your teacher show once you rate that work yourself.`,
  rising: 'Going up',
  falling: 'Going down',
  empty: {
    learner: 'Nothing here yet. Rate yourself after your next piece of work, and it shows up here.',
    teacher: 'Nothing here yet. What this student and you rate shows up here.',
    family: 'Nothing here yet. It fills as work is rated.',
  },
  how: 'How it came about',
  show: 'Show as table',
  showMe: 'Show me how',
  chart: (title: string, count: number, from: string, to: string) =>
    `${title}: ${ratings(count)}${from === to ? ` on ${from}` : `, ${from} to ${to}`}.`,
  series: (who: string, first: string, last: string) =>
    first === last ? `${who}: ${last}.` : `${who}: from ${first} to ${last}.`,
  goalLine: (level: string) => `The goal is ${level}.`,
  lastOf: (shown: number, all: number) => `The last ${shown} of ${all}.`,
  work: 'Work',
  noWork: 'In general',
  rating: 'Level',
  counts: 'Counts?',
  yes: 'Yes',
  no: (reason: string) => `No: ${reason}`,
  reasons,
  modified: 'Changed expectation',
  all: 'Show all',
  paste: 'Paste from a spreadsheet',
  pasteFailed: 'This could not be loaded. Fold it and open it again.',
  spreadsheet: 'Save as a spreadsheet',
  columns: ['Objective', 'Work', 'Day', 'Who', 'Level', 'Name of the level', 'Counts?'],
  fileName: 'my-progress',
  spreadsheetSaved: 'Look in your downloads for the spreadsheet.',
  fileFailed: 'The file could not be made. Try again when you are online.',
  spreadsheetRefused: 'If no file came, open this page in a tab of its own.',
  archived: (count: number) => `${ratings(count)} not on this list`,
  archivedWhy: 'What they are about was removed, or is on another page. They are kept.',
  methods,
  steps: {
    order: {
      assessedAt: 'in the order they were rated',
      submittedAt: 'by the day of the work',
      dueAt: 'by the day of the work',
    },
    took: (list: string, earlier: number, order: string) =>
      `These count, ${order}: ${earlier > 0 ? `${earlier} earlier ones, then ` : ''}${list}.`,
    placed: (count: number) => `${ratings(count)} without a day: placed by when they were rated.`,
    noScores: 'Nothing counts yet, so there is no number.',
    mean: {
      all: 'Add them and divide by how many',
      earlier: 'All but the newest: add and divide by how many',
      reached: 'Add those and divide by how many',
    },
    sorted: (list: string) => `From low to high: ${list}.`,
    middle: 'The one in the middle',
    middleTwo: (one: string, other: string) => `Halfway between the two in the middle, ${one} and ${other}`,
    often: (list: readonly (readonly [string, number])[]) =>
      `${list.map(([score, count]) => `${score} comes ${times(count)}`).join(', ')}.`,
    most: 'The one that comes most often',
    tied: (list: string) => `${list} come equally often. The newest of them`,
    start: 'Start with the oldest',
    newest: 'The newest',
    highest: 'The highest',
    blended: (weight: string, newest: string, rest: string, before: string) =>
      `${weight} % of ${newest} and ${rest} % of what came before, ${before}`,
    skipped: (count: number) => `Then the same ${times(count)} more, up to the last steps:`,
    reached: (count: number, level: string, needed: number) =>
      `${ratings(count)} at ${level} or higher; it takes ${needed}.`,
    notEnough: 'That is not enough yet, so there is no number.',
    zeros: (count: number) => `A curve cannot use 0, so ${ratings(count)} of 0 or less are left out here.`,
    fellBack: (needed: number, count: number) =>
      `A trend takes ${needed} ratings, and here there are ${count}. So the average is used.`,
    line: 'The straight line closest to the ratings, read at the newest one',
    curve: 'The curve closest to the ratings, read at the newest one',
    compared: (list: readonly (readonly [FitMethod, string])[], chosen: FitMethod) =>
      `How far each lies from the ratings in all: ${list.map(([way, error]) => `${ways[way]} ${error}`).join(', ')}. ${ways[chosen].replace(/^./, (letter) => letter.toUpperCase())} is closest.`,
    clamped: (value: string) => `That is off the scale, so its end counts: ${value}.`,
    rounded: (value: string) => `So the number is ${value}.`,
    reachedLevel: (level: string) => `The highest level it reaches: ${level}.`,
    nearestLevel: (level: string) => `The nearest level: ${level}.`,
  },
};

export type MasteryTrackerMessages = typeof masteryTracker;
