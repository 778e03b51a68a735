// A square of nine for independent reading: three in a line, through the center.
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';

const square: readonly (readonly [id: string, title: string, text: string])[] = [
  ['map', 'Map', 'Draw where it happens.'],
  ['letter', 'Letter', 'Write to the author.'],
  ['playlist', 'Playlist', 'Five songs for one character, with reasons.'],
  ['scene', 'Lost scene', 'Write a scene the author left out.'],
  ['claim', 'Claim', 'One claim about the book, three places that show it.'],
  ['review', 'Review', 'Tell a friend whether to read it.'],
  ['words', 'Ten words', 'Ten words worth keeping, and where they stood.'],
  ['timeline', 'Timeline', 'What happened when, and what it changed.'],
  ['talk', 'Book talk', 'Two minutes to make a class want it.'],
];

/** A tic-tac-toe board whose lines all need the center. */
export const readingSquare: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board-reading',
  record: 'Hs7fD2gLq8NvX4pC',
  title: 'Your book, three in a line',
  statement: 'I can back up what I say about a book with what stands in it.',
  options: square.map(([id, title, text]) => ({ id: `reading-${id}`, title, text })),
  rules: { lines: { size: 3, requireCentre: true } },
};
