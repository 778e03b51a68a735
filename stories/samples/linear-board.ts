// A math board: complete any two of the four; one of them is practice.
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';

/** Two of four ways into linear functions. */
export const linearBoard: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board-linear',
  record: 'q3Vx8LmTz5WnKd7R',
  title: 'Linear functions: complete any two of the four',
  statement: 'I can write a rule for a line and explain what each number in it means.',
  successCriteria: [
    'The rule fits every point.',
    'You say what the start and the rate mean in the story.',
    'Somebody else could follow your steps.',
  ],
  options: [
    {
      id: 'linear-station',
      title: 'Phone plans',
      text: 'Compare three phone plans. Write a rule for each, graph them, and say who should buy which.',
      dimension: 'product',
      medium: 'Graph and writing',
      minutes: 35,
      level: 'Level 3',
      materials: ['graph paper'],
    },
    {
      id: 'linear-error',
      title: 'Find the mistake',
      text: 'Two worked problems went wrong. Find where, fix them, and write a hint for whoever made them.',
      dimension: 'process',
      medium: 'Writing',
      minutes: 25,
      level: 'Level 2',
      modes: ['solo', 'partner'],
    },
    {
      id: 'linear-walk',
      title: 'Walk the line',
      text: 'Use the motion sensor in the back of the room. Make three graphs by walking, and a rule for each.',
      dimension: 'process',
      medium: 'Lab table',
      minutes: 30,
      level: 'Level 2',
      materials: ['motion sensor', 'tape'],
      modes: ['partner', 'group'],
      groupSize: { min: 3, max: 4 },
    },
    {
      id: 'linear-teach',
      title: 'Teach it',
      text: 'Record two minutes that teach somebody in grade 7 what the rate of a line tells them.',
      dimension: 'product',
      medium: 'Audio or video',
      minutes: 30,
      level: 'Level 3',
      modes: ['solo', 'partner'],
    },
  ],
  rules: { pickExactly: 2, capacity: [{ option: 'linear-walk', n: 8 }] },
};
