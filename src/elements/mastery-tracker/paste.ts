/** Turns pasted rows into levels that a student copies or that a teacher gives. */

import { ratingBodies, readRatingRows } from './paste-rows.js';
import type { RatingSource } from './paste-rows.js';
import { plain } from '../../import/table.js';
import type { PasteOffer } from '../../ui/paste/paste-panel.js';
import { pasteWords } from '../../ui/paste/paste-messages.js';
import { today } from '../../ui/base/today.js';
import type { TrackerView } from './view.js';

/** The paste panel's content for this view; rows are added to `record`. */
export function pasteOffer({ config, viewer, messages, language, record }: TrackerView): PasteOffer {
  const { words, ratingCells: cells } = pasteWords(language);
  const { ratings } = words;
  const workedOut = [...Object.values(messages.fromWork), ...Object.values(messages.theirs)].map(plain);
  const by = viewer === 'teacher' ? 'teacher' : 'learner';
  return {
    words,
    help: ratings.help,
    by,
    ...(by === 'learner' && {
      asks: {
        question: ratings.whose,
        answers: [
          ['given', ratings.options.config],
          ['own', ratings.options.own],
        ],
      },
    }),
    take: (rows, answer) => {
      const who = by === 'teacher' ? ({ source: 'given', only: 'given' } as const) : { source: sourceOf(answer) };
      const read = readRatingRows(rows, config.objectives, { ...cells, workedOut }, { ...who, today: today() });
      const { bodies, same } = ratingBodies(record, read.ratings, by);
      const unread = read.unread.map((row) => ({ cells: row.cells, fault: ratings.faults[row.because](row.cell) }));
      return { bodies, unread, heading: read.heading, say: ratings.done(bodies.length, same, unread.length) };
    },
  };
}

function sourceOf(answer: string | undefined): RatingSource | undefined {
  return answer === 'own' || answer === 'given' ? answer : undefined;
}
