/** Messages of `<help-queue>`, in English. */

export const helpQueue = {
  heading: 'Help at the teacher’s desk',
  seat: 'My seat number',
  initials: 'My initials',
  need: { red: 'Stop: I am stuck', question: 'I have a question' },
  short: { red: 'Stop', question: 'Question' },
  words: 'What about, if you like',
  signIn: 'Sign in',
  who: { seat: 'Write your seat number first.', initials: 'Write your initials first.' },
  signedIn: (who: string, place: number) => `${who} is on the list, place ${place}.`,
  changed: (who: string) => `${who} is on the list already and keeps the place.`,
  waiting: 'Waiting',
  nobody: 'Nobody is waiting.',
  minutes: (count: number) => (count === 0 ? 'just now' : `${count} min`),
  waited: (count: number) =>
    count === 0 ? 'waiting less than a minute' : `waiting ${count} ${count === 1 ? 'minute' : 'minutes'}`,
  helped: 'Helped',
  helpedWho: (who: string) => `${who}: helped.`,
  undo: 'Undo',
  backAgain: (who: string) => `${who} waits again.`,
  done: (count: number) => `Helped so far: ${count}`,
  project: 'Show without words',
  unproject: 'Show the words',
  empties: (time: string) => `Nothing is kept unless you save it. The list empties itself at ${time}`,
  emptiesAfter: (minutes: number) =>
    `Nothing is kept unless you save it. The list empties itself ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} after the first sign-in.`,
  emptied: 'The period is over, and the list is empty.',
  save: 'Save this list',
  saved: (count: number) => `Saved: ${count}.`,
  isNotSaved: 'Nothing can be saved here: this has no id.',
};

export type HelpQueueMessages = typeof helpQueue;
