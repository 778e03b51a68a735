/** Messages of `<learning-record>`, and of the foot of a widget without one, in English. */

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

export const learningRecord = {
  myWork: 'My work',
  copy: 'Save a copy',
  copied: (file: string) => `Look for ${file} in your downloads.`,
  copyByHand: 'If no file came, copy this text to keep your work.',
  asText: 'No file? Keep it as text',
  copyText: 'My work as text',
  fileName: 'my-work',
  open: 'Open my copy',
  opened: (count: number) => `${answers(count)} came from your copy.`,
  openedNothing: 'Everything in this copy is here already.',
  openedBad: (count: number) => `${answers(count)} could not be read.`,
  notCopy: 'This file is not a saved copy.',
  otherRecord: 'This copy is from another class.',
  openAnyway: 'Open it here anyway',
  whoseCopy: (count: number, day: string, name: string) =>
    `Is this your work? ${answers(count)}${name && ` from ${name}`}, the last on ${day}.`,
  addMine: 'It is mine: add it',
  onlyRead: 'Only read it',
  leave: 'Leave it',
  notAdded: 'Nothing was added.',
  copyToRead: (name: string) => (name ? `Only to read: ${name}` : 'Only to read'),
  done: 'I’m done: erase my work here',
  erases: (count: number) =>
    count === 0 ? 'This erases your unfinished words.' : `This erases ${answers(count)} and unfinished words.`,
  copyFirst: 'Save a copy first to keep it.',
  erase: 'Erase my work',
  keep: 'Keep my work',
  erased: 'Your work here is erased.',
  notErased: 'It could not be erased. Try again.',
  beforeLeaving: 'Save a copy before you leave.',
  gone: 'This browser was cleared. We saved your work again.',
  goneHere: 'This browser was cleared. Your work is only on this page now.',
  quarantined: (count: number) => `${answers(count)} here could not be read.`,
  keepUnread: 'Save them as a file',
  newer: 'Some work needs a newer version of this.',
  reload: 'Try loading this page again.',
  who: 'Who can see this?',
  whoDurable: 'Only this computer keeps it.',
  whoSession: 'This computer keeps it until you are done.',
  whoMemory: 'Nothing keeps it after you leave.',
  whoTeacher: 'Your teacher sees it when you turn it in.',
  whoElse: 'Anyone using this account here could open it.',
};

export type LearningRecordMessages = typeof learningRecord;
