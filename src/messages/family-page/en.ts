/** Messages of the family page, in English; the student speaks, to the people who read it together. */

export const familyPage = {
  /** The language's own name. */
  name: 'English',
  show: 'Show my family',
  lead: 'Read this together. It has no name, no link and no code in it.',
  about: 'About',
  inLanguage: 'Language of this page',
  heading: 'What I am learning',
  learning: 'We are learning this:',
  /** `level` is a formatted number. */
  means: (level: string, label: string) => `The goal for everyone is level ${level}, ${label}. It means:`,
  meansAlone: (level: string, label: string) => `The goal for everyone is level ${level}, ${label}.`,
  iAm: (level: string, label: string) => `I think I am at level ${level}, ${label}.`,
  noLevel: 'I have not said a level for this yet.',
  teacher: (level: string, label: string) => `My teacher says level ${level}, ${label}.`,
  will: 'What I will do next:',
  noPlan: 'I have not planned what to do next yet. You can help me think about it.',
  ask: 'One question to ask me:',
  questionNew: 'What do you already know about this? What is new to you?',
  questionGrowing: (level: string) =>
    `What can you do now that you could not do before? What will help you get to level ${level}?`,
  questionThere: (level: string) => `Can you show me something you made, and tell me why it is level ${level}?`,
  copy: 'Copy as a message',
  copied: 'Copied. You can paste it in a message.',
  byHand: 'Copy the text in the box.',
  text: 'The message',
  print: 'Print this page',
  noPrint: 'This page cannot print here. Copy the text in the box.',
  showed: 'I showed it to',
  to: { mother: 'My mother', father: 'My father', grandparent: 'A grandparent', otherAdult: 'Another adult' },
  shown: (who: string, day: string) => `${who}: shown on ${day}.`,
  undo: 'Undo',
};

export type FamilyPageMessages = typeof familyPage;
