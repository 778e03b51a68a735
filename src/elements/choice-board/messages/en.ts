/** Messages of `<choice-board>`, in English. */

import type { Progress, ProposalState, WorkingMode } from '../../../core/choices.js';
import type { Dimension, Unmet } from '../rules.js';

/** What to choose; `max` is infinite where there is no limit. */
export interface Task {
  readonly min: number;
  readonly max: number;
  readonly of: number;
  /** The points to reach, when points count. */
  readonly points: number | undefined;
  /** The length of a line, when a line has to be complete. */
  readonly line: number | undefined;
  readonly sections: boolean;
}

const pointsIn = (n: number) => (n === 1 ? '1 point' : `${n} points`);

export const choiceBoard = {
  heading: 'Choose your work',
  headingForTeacher: 'Choice board',
  headingForFamily: 'What your child can choose',
  task: ({ min, max, of, points, line, sections }: Task): string => {
    if (line) return `Choose ${line} in a line`;
    if (points) return `Reach ${pointsIn(points)}`;
    if (sections) return 'Choose from each part';
    if (max >= of) return min > 1 ? `Choose ${min} or more of ${of}` : 'Choose what you like';
    if (min === max) return `Choose ${min} of ${of}`;
    return min === 0 ? `Choose up to ${max} of ${of}` : `Choose ${min} to ${max} of ${of}`;
  },
  soFar: (task: string, chosen: number) => `${task}, ${chosen} chosen`,
  pointsSoFar: (points: number) => `${pointsIn(points)} so far`,
  more: (n: number) => `${n} more to choose.`,
  swapOne: (missing: string) => `${missing} No more fit, so swap one.`,
  enough: 'That is all you need.',
  unmet: {
    tooMany: ({ by }: Missing) => `That is ${by} too many.`,
    sectionTooMany: ({ name }: Missing) => `“${name}” has too many.`,
    sectionTooFew: ({ name, by }: Missing) => `“${name}” needs ${by} more.`,
    noLine: ({ by }: Missing) => `A line needs ${by} more.`,
    pointsShort: ({ by }: Missing) => `${pointsIn(by)} to go.`,
    pointsOver: ({ by }: Missing) => `That is ${pointsIn(by)} too many.`,
    prerequisite: ({ name, other }: Missing) => `“${name}” goes with “${other}”. Choose both, or neither.`,
    exclusive: ({ name, other }: Missing) => `“${name}” and “${other}” do not go together.`,
    noDimension: ({ name }: Missing) => `Choose one for “${name}”.`,
    mustDo: () => 'Everyone does this one.',
    full: () => 'This one is full.',
    unavailable: () => 'Your teacher has to say yes first.',
  } satisfies { readonly [code in Unmet['code']]?: (at: Missing) => string },
  dimension: {
    process: 'How you learn',
    product: 'What you make',
    content: 'What it is about',
    environment: 'Where and with what',
  } satisfies Record<Dimension, string>,
  mustDo: 'Must do',
  mayDo: 'May do',
  full: 'Full',
  minutes: (n: number) => `About ${n} min`,
  points: (n: number) => pointsIn(n),
  place: (row: number, column: number) => `Row ${row}, column ${column}`,
  materials: 'You need',
  criteria: 'What good work shows',
  oneBefore: 'One before',
  oneAfter: 'Next one',
  allOptions: 'All choices',
  chose: (name: string) => `Chosen: ${name}.`,
  gaveUp: (name: string) => `Given up: ${name}.`,
  swapped: (from: string, to: string) => `${to} takes the place of ${from}.`,
  undo: 'Undo',
  redo: 'Put it back',
  undone: 'Taken back.',
  swapAsk: 'Swap one for it?',
  swapFor: (name: string) => `Swap “${name}”`,
  startedAsk: (name: string) => `You have started “${name}”. Give it up? Your work stays.`,
  giveUp: 'Give it up',
  keep: 'Keep things as they are',
  clear: 'Clear my choice',
  mine: 'My choices',
  theirs: 'What was chosen',
  none: 'Nothing yet. Tick what you want to do.',
  archived: 'No longer on the board',
  archivedHelp: 'It does not count any more. Your work stays saved.',
  progress: { chosen: 'Chosen', started: 'Started', submitted: 'Handed in', done: 'Done' } satisfies Record<
    Progress,
    string
  >,
  advance: { started: 'I have started', submitted: 'I handed it in', done: 'I am done' },
  moved: (name: string, state: string) => `${name}: ${state}.`,
  working: 'Who works on it?',
  modes: { solo: 'On my own', partner: 'With a partner', group: 'In a group' } satisfies Record<WorkingMode, string>,
  partnerName: 'First name or initials',
  groupNames: 'First names or initials, with commas',
  agreed: 'They said yes',
  waitsFor: 'They have not said yes yet',
  save: 'Save',
  saved: 'Saved.',
  nameFirst: 'Write a first name or initials.',
  groupSize: (min: number, max: number) => `A group here is ${min} to ${max} people, you included.`,
  helped: 'Did this help you learn?',
  helps: { yes: 'Yes', some: 'Some', no: 'Not much' },
  idea: 'An idea of your own?',
  ownIdea: 'Own idea',
  ideaTitle: 'What will you do?',
  ideaHow: 'How will it show what you learned?',
  ideaAdd: 'Add my idea',
  ideaSave: 'Save my idea',
  ideaChange: 'Change it',
  ideaRemove: 'Take it back',
  ideaFirst: 'Say what you will do, and how it shows what you learned.',
  ideaAdded: 'Your idea is on the board. Show it to your teacher.',
  states: {
    proposed: 'Waiting for your teacher',
    approved: 'Your teacher said yes',
    changesAsked: 'Your teacher asks for a change',
    declined: 'Your teacher said no',
  } satisfies Record<ProposalState, string>,
  statesForTeacher: {
    proposed: 'Waiting for you',
    approved: 'Approved',
    changesAsked: 'Change asked for',
    declined: 'Declined',
  } satisfies Record<ProposalState, string>,
  note: 'A word to the student',
  decide: { approved: 'Approve', changesAsked: 'Ask for a change', declined: 'Say no' },
  required: 'Choose what you will do.',
};

/** What is missing: the number, and names in the language of the messages. */
export interface Missing {
  readonly by: number;
  readonly name: string;
  readonly other: string;
}

export type ChoiceBoardMessages = typeof choiceBoard;
