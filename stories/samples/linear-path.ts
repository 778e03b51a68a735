// Two weeks of linear functions at each student's own pace: watch or read, practice any two of the four, check, test.
import type { LearningPathDefinition } from '../../src/elements/learning-path/definition.js';
import { linearCheck } from './linear-check.js';

/** The self-paced unit; its test is open to those who rate themselves 3 or higher. */
export const linearPath: LearningPathDefinition = {
  type: 'learning-path',
  id: 'linear-path',
  record: 'q7Xm2vRw9TtB4nHc',
  title: 'Linear functions at your own pace',
  statement: 'I can write a rule for a line and explain it.',
  steps: [
    {
      id: 'linear-start',
      kind: 'choose',
      title: 'Choose how you start',
      text: 'Both lead to the same place.',
      options: [
        {
          id: 'start-watch',
          title: 'Watch',
          text: 'A short film with three stops to think.',
          minutes: 15,
          steps: ['linear-film'],
        },
        {
          id: 'start-read',
          title: 'Read',
          text: 'Two pages with worked examples.',
          minutes: 20,
          steps: ['linear-pages'],
        },
      ],
    },
    {
      id: 'linear-film',
      kind: 'must',
      title: 'Watch, and stop three times',
      text: 'At each stop, write what you think comes next.',
      resources: [{ title: 'Film: how fast does it change?', href: 'https://example.org/linear/film' }],
      minutes: 15,
    },
    {
      id: 'linear-pages',
      kind: 'must',
      title: 'Read, and redo one example',
      text: 'Cover the answer and work one example again.',
      resources: [{ title: 'Pages 12 and 13', href: 'https://example.org/linear/pages' }],
      minutes: 20,
    },
    {
      id: 'linear-practice',
      kind: 'choose',
      title: 'Practice: complete any two of the four',
      pick: 2,
      options: [
        { id: 'practice-tickets', title: 'Ticket prices', text: 'A table of prices, and its rule.', minutes: 15 },
        { id: 'practice-phone', title: 'A phone battery', text: 'A falling line, and when it ends.', minutes: 15 },
        { id: 'practice-walk', title: 'Walk a line', text: 'Walk so that a graph comes out.', minutes: 20 },
        { id: 'practice-write', title: 'Write one', text: 'A story that fits a line, for a partner.', minutes: 20 },
      ],
      minutes: 40,
      checkpoint: 'linear-rate-check',
    },
    {
      id: 'linear-more',
      kind: 'may',
      title: 'Two lines at once',
      text: 'Where do they meet, and what does that mean?',
      minutes: 20,
    },
    {
      id: 'linear-test',
      kind: 'assess',
      title: 'Test: linear functions',
      text: 'Six problems, on paper. Say when you are ready.',
      minutes: 30,
      ready: { selfRating: { objective: 'obj-linear', title: 'Linear functions', atLeast: 3 }, musts: true },
    },
  ],
  checkpoints: [linearCheck.checkpoint],
};
