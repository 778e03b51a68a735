/** The messages of the paste panel, and the words by which it recognizes cells. */

import { wordsIn } from '../../messages/catalogue.js';
import { pastePanel as english } from '../../messages/paste-panel/en.js';
import type { PastePanelMessages } from '../../messages/paste-panel/en.js';

/** Lists of words, or groups of such lists. */
type Words = { readonly [name: string]: readonly string[] | Words };

/**
 * The messages and words in a language. Cells also match English words, since a sheet may have another language than
 * the page.
 */
export function pasteWords(language: string): {
  readonly words: PastePanelMessages;
  readonly ratingCells: PastePanelMessages['ratings']['cells'];
  readonly goalCells: PastePanelMessages['goals']['cells'];
} {
  const words = wordsIn('paste-panel', language, english);
  return {
    words,
    ratingCells: both(english.ratings.cells, words.ratings.cells),
    goalCells: both(english.goals.cells, words.goals.cells),
  };
}

/** Concatenates the lists of two objects member by member. */
function both<W extends object>(one: W, other: W): W {
  return join(one as unknown as Words, other as unknown as Words) as unknown as W;
}

function join(one: Words, other: Words): Words {
  return Object.fromEntries(
    Object.entries(one).map(([name, words]) => {
      const more = other[name];
      if (isList(words)) return [name, isList(more) ? [...words, ...more] : words];
      return [name, more === undefined || isList(more) ? words : join(words, more)];
    }),
  );
}

function isList(words: Words[string] | undefined): words is readonly string[] {
  return Array.isArray(words);
}
