/** What a family reads, in English: said by the student, to whoever reads it with them. */
export const familyPage = {
    /** The language's own name. */
    name: 'English',
    show: 'Show my family',
    lead: 'Read this together. It has no name, no link and no code in it.',
    about: 'About',
    inLanguage: 'Language of this page',
    heading: 'What I am learning',
    learning: 'We are learning this:',
    /** `level` is a number, written. */
    means: (level, label) => `The goal for everyone is level ${level}, ${label}. It means:`,
    meansAlone: (level, label) => `The goal for everyone is level ${level}, ${label}.`,
    iAm: (level, label) => `I think I am at level ${level}, ${label}.`,
    noLevel: 'I have not said a level for this yet.',
    teacher: (level, label) => `My teacher says level ${level}, ${label}.`,
    will: 'What I will do next:',
    noPlan: 'I have not planned what to do next yet. You can help me think about it.',
    ask: 'One question to ask me:',
    questionNew: 'What do you already know about this? What is new to you?',
    questionGrowing: (level) => `What can you do now that you could not do before? What will help you get to level ${level}?`,
    questionThere: (level) => `Can you show me something you made, and tell me why it is level ${level}?`,
    copy: 'Copy as a message',
    copied: 'Copied. You can paste it in a message.',
    byHand: 'Copy the text in the box.',
    text: 'The message',
    print: 'Print this page',
    noPrint: 'This page cannot print here. Copy the text in the box.',
    showed: 'I showed it to',
    to: { mother: 'My mother', father: 'My father', grandparent: 'A grandparent', otherAdult: 'Another adult' },
    shown: (who, day) => `${who}: shown on ${day}.`,
    undo: 'Undo',
};
//# sourceMappingURL=en.js.map