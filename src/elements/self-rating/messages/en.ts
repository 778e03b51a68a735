/** Messages of `<self-rating>`, in English. */

export const selfRating = {
  heading: {
    learner: 'Where am I now?',
    teacher: 'Where is this student now?',
    family: 'How is it going?',
  },
  pick: {
    learner: 'Choose your level to see what comes next.',
    teacher: 'Choose the level this work shows.',
  },
  sure: 'I’m sure',
  unsure: 'Not sure yet',
  level: 'Save this level',
  reasonFrom: (level: string) => `From ${level} on, say why first.`,
  mine: 'You',
  student: 'Student',
  copied: 'Teacher (copied)',
  noLevel: 'No level yet',
  old: 'From an older scale',
  modified: 'Changed expectation',
  takenBack: 'Taken back.',
  change: 'Change',
  sendAgain: (button: string) => `To send a level, press “${button}” and choose it.`,
  again: 'Rate myself again',
  cancel: 'Leave it as it was',
  undo: 'Undo',
  redo: 'Put it back',
  why: 'Why? One sentence, if you like.',
  frames: 'Ways to start',
  choices: 'Pick one',
  wordBank: 'Words to use',
  more: 'Add more',
  signs: 'I can show this',
  link: 'A link to my work',
  badLink: 'Use a link that begins with https://.',
  before: 'Before',
  during: 'During',
  after: 'After',
  need: 'I need',
  needs: {
    nothing: 'nothing now',
    example: 'an example',
    partner: 'a partner',
    time: 'more time',
    talk: 'a talk with my teacher',
  },
  ownNeed: 'In my own words',
  whatNext: 'What next?',
  keep: 'Stay at this level',
  improve: (level: string) => `Work toward ${level}`,
  step: 'What I will do first',
  config: 'The level my teacher gave me',
  save: 'Save',
  earlier: 'Earlier',
  sentences: 'My three sentences',
  workingOn: (objective: string) => `I am working on ${objective}.`,
  at: (level: string, why: string) => `I am at ${level}${why && ` because ${why}`}.`,
  next: (step: string, need: string) => `Next I will ${step}${need && ` and I need ${need}`}.`,
  toward: (level: string) => `work toward ${level}`,
  stay: 'keep it up',
  copy: 'Copy',
  copyDone: 'Copied.',
  copyByHand: 'Copy the marked words.',
  rewrite: 'Write them again',
  /**
   * How often a student and the teacher agree (`way` 0), or the student is higher (1) or lower (-1); `one` when by one
   * level.
   */
  calibration: (way: 0 | 1 | -1, times: number, of: number, one: boolean) =>
    way === 0
      ? `You and your teacher agree on ${times} of ${of}.`
      : `You rated yourself ${one ? 'one level ' : ''}${way > 0 ? 'higher' : 'lower'} on ${times} of ${of}.`,
};

export type SelfRatingMessages = typeof selfRating;
