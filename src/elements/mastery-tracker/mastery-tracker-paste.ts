/** What a tracker makes of pasted rows: levels that a student copies or gave, or that a teacher gives. */

import { ratingBodies, readRatingRows } from '../../core/rating-rows.js';
import type { Giver } from '../../core/rating-rows.js';
import { plain } from '../../core/sheet-table.js';
import type { PasteOffer } from '../../parts/paste-fold.js';
import { pasteWords } from '../../parts/paste-words.js';
import { today } from '../../parts/today.js';
import type { TrackerView } from './mastery-tracker-view.js';

/** The fold for this view; `record` is the one that rows are added to. */
export function pasteOffer({ given, viewer, said, language, record }: TrackerView): PasteOffer {
  const { words, ratingCells: cells } = pasteWords(language);
  const { ratings } = words;
  const workedOut = [...Object.values(said.fromWork), ...Object.values(said.theirs)].map(plain);
  const by = viewer === 'teacher' ? 'teacher' : 'learner';
  return {
    words,
    help: ratings.help,
    by,
    ...(by === 'learner' && {
      asks: {
        question: ratings.whose,
        answers: [
          ['given', ratings.options.given],
          ['own', ratings.options.own],
        ],
      },
    }),
    take: (rows, answer) => {
      const who = by === 'teacher' ? ({ giver: 'given', only: 'given' } as const) : { giver: giverOf(answer) };
      const read = readRatingRows(rows, given.objectives, { ...cells, workedOut }, { ...who, today: today() });
      const { bodies, same } = ratingBodies(record, read.ratings, by);
      const unread = read.unread.map((row) => ({ cells: row.cells, fault: ratings.faults[row.because](row.cell) }));
      return { bodies, unread, heading: read.heading, say: ratings.done(bodies.length, same, unread.length) };
    },
  };
}

function giverOf(answer: string | undefined): Giver | undefined {
  return answer === 'own' || answer === 'given' ? answer : undefined;
}
