/** Turns pasted rows into goals and steps. */

import { readGoalRows } from './paste-rows.js';
import type { PasteOffer } from '../../ui/paste/paste-panel.js';
import { pasteWords } from '../../ui/paste/paste-messages.js';
import { newId } from './actions.js';
import type { GoalView } from './view.js';

/** The paste panel's content for this view. */
export function pasteOffer({ config, language, record, goals, today }: GoalView): PasteOffer {
  const { words, goalCells } = pasteWords(language);
  const { help, done, faults } = words.goals;
  return {
    words,
    help,
    by: 'learner',
    take: (rows) => {
      const before = { config, record, goals: [...goals.open, ...goals.closed], today, newId };
      const read = readGoalRows(rows, goalCells, before);
      const unread = read.unread.map((row) => ({ cells: row.cells, fault: faults[row.because](row.cell) }));
      return {
        bodies: read.bodies,
        unread,
        heading: read.heading,
        say: done(read.goals, read.steps, read.same, unread.length),
      };
    },
  };
}
