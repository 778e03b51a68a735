/** Messages of every widget about whether work is saved, in English. */

export const saveLine = {
  saved: 'Saved on this computer.',
  savedForNow: 'Saved here until you are done.',
  willSave: 'Your work will be saved on this computer.',
  saving: 'Saving …',
  unsaved: 'Not saved yet.',
  unread: 'Your earlier work is not here yet.',
  trying: 'We keep trying.',
  full: 'Not saved yet: no room on this computer.',
  memory: 'Not saved on this device.',
  notSeen: 'Your teacher has not seen it yet.',
  willNotSee: 'Your teacher will not see it yet.',
  turnedIn: (day: string) => `You made your turn-in on ${day}.`,
  changes: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'} since.`,
  question: (day: string) => `Keep going with the work from ${day}?`,
  keepGoing: 'Keep going',
  notMe: 'That’s not me',
  back: (day: string) => `Back to the work from ${day}`,
  otherWork: (count: number) => `Other work on this computer (${count})`,
};

export type SaveLineMessages = typeof saveLine;
