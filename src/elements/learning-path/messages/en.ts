/** Messages of `<learning-path>`, in English. */

import type { ProposalState } from '../../../core/choices.js';
import type { StepKind } from '../definition.js';
import type { StepState } from '../state.js';

export const learningPath = {
  heading: 'My steps',
  headingForTeacher: 'Steps of this student',
  headingForFamily: 'Your child’s steps',
  kind: { must: 'Must do', may: 'May do', choose: 'You choose', assess: 'Show what you know' } satisfies Record<
    StepKind,
    string
  >,
  minutes: (n: number) => `About ${n} min`,
  by: (day: string) => `by ${day}`,
  soFar: (done: number, of: number) => `${done} of ${of} steps done`,
  complete: 'You did all your steps.',
  completeForOthers: 'All steps are done.',
  pace: {
    on: () => 'You are on pace.',
    ahead: (n: number) => (n === 1 ? 'You are 1 step ahead.' : `You are ${n} steps ahead.`),
    behind: (n: number) =>
      n === 1
        ? '1 step has passed its day. You can still do it.'
        : `${n} steps have passed their day. You can still do them.`,
  },
  paceNext: (day: string) => `The next one is planned for ${day}.`,
  paceOnlyYou: 'Only you see this.',
  goOn: (step: number, title: string) => `Go to step ${step}: ${title}`,
  goTo: (step: number, title: string) => `Next, step ${step}: ${title}`,
  stop: (title: string) => `Stop first: ${title}`,
  here: 'You are here',
  hereForOthers: 'Here now',
  progress: { todo: '', started: 'Started', submitted: 'Turned in', done: 'Done' } satisfies Record<
    StepState['progress'],
    string
  >,
  light: { red: 'Stop', yellow: 'Check', green: 'Go' },
  lightAtEnd: (light: string) => `At the end: ${light}`,
  behind: (title: string) => `Opens when your teacher lets you go on after “${title}”.`,
  behindForOthers: (title: string) => `Opens after “${title}”.`,
  waits: (titles: string) => `First do: ${titles}.`,
  more: (n: number) =>
    n === 1 ? '1 more step comes after the red light.' : `${n} more steps come after the red light.`,
  closedToStudent: 'Not open for the student yet.',
  start: 'Start',
  done: 'I did it',
  again: 'Not done yet',
  started: (title: string) => `Started: ${title}.`,
  finished: (title: string) => `Done: ${title}.`,
  notDone: (title: string) => `Not done yet: ${title}.`,
  undo: 'Undo',
  redo: 'Put it back',
  undone: 'Undone.',
  saved: 'Saved.',
  pick: (n: number, of: number) => `Choose ${n} of ${of}`,
  picked: (task: string, chosen: number) => `${task}, ${chosen} chosen`,
  savePick: 'Save my choice',
  chose: (titles: string) => `Your choice: ${titles}.`,
  chooseFirst: 'Save your choice first.',
  tooFew: (n: number) => (n === 1 ? 'Choose 1 more.' : `Choose ${n} more.`),
  tooMany: (n: number) => `That is ${n} too many. Take ${n === 1 ? 'one' : n} away.`,
  archived: 'No longer offered',
  own: 'Use a prompt of your own',
  ownChange: 'Change your own prompt',
  ownTitle: 'Your prompt',
  ownHow: 'How it shows what you learned',
  ownAdd: 'Use my prompt',
  ownFirst: 'Write your prompt, and how it shows what you learned.',
  ownAdded: 'Your prompt is saved. Your teacher answers it.',
  ownCounts: 'Your prompt is saved. You can start.',
  edit: 'Change',
  remove: 'Take it back',
  removed: 'Your prompt is taken back.',
  proposal: {
    proposed: 'Your teacher has not answered yet',
    approved: 'Your teacher said yes',
    changesAsked: 'Your teacher asks for a change',
    declined: 'Your teacher said no',
  } satisfies Record<ProposalState, string>,
  proposalForTeacher: {
    proposed: 'Not answered yet',
    approved: 'Approved',
    changesAsked: 'Changes asked',
    declined: 'Declined',
  } satisfies Record<ProposalState, string>,
  note: 'Note for the student',
  decide: { approved: 'Approve', changesAsked: 'Ask for a change', declined: 'Decline' },
  readyWhen: 'You are ready when',
  readyRating: (level: string, title: string) => `you rate yourself ${level} or higher${title ? ` on “${title}”` : ''}`,
  readyMusts: 'all “must do” steps before this one are done',
  yes: 'Done',
  notYet: 'Not yet',
  readyWords: 'Something your teacher needs to know, if you like',
  ready: 'I’m ready',
  notReady: {
    rating: () => 'Rate yourself first.',
    checklist: (n: number) => (n === 1 ? '1 line is not ticked yet.' : `${n} lines are not ticked yet.`),
    musts: (n: number) => (n === 1 ? '1 “must do” step is left.' : `${n} “must do” steps are left.`),
  },
  asked: (time: string) => `You said you are ready · ${time}`,
  askedForOthers: (time: string) => `Says “I’m ready” · ${time}`,
  askedNow: 'Saved. Tell your teacher that you are ready.',
  unask: 'Undo',
  helped: 'Did this help you learn?',
  helps: { yes: 'Yes', some: 'A little', no: 'No' },
  hear: 'Listen',
  stopHearing: 'Stop listening',
};

export type LearningPathMessages = typeof learningPath;
