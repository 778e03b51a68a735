/** What is said where rows are pasted, and the words by which their cells are known. */
import { wordsIn } from '../messages/catalogue.js';
import { pasteRows as english } from '../messages/paste-rows/en.js';
/** In a language; cells are known by their English words as well, since a sheet need not speak the language of the page. */
export function pasteWords(language) {
    const words = wordsIn('paste-rows', language, english);
    return {
        words,
        ratingCells: both(english.ratings.cells, words.ratings.cells),
        goalCells: both(english.goals.cells, words.goals.cells),
    };
}
/** Every list of one with what the other has in the same place. */
function both(one, other) {
    return join(one, other);
}
function join(one, other) {
    return Object.fromEntries(Object.entries(one).map(([name, words]) => {
        const more = other[name];
        if (isList(words))
            return [name, isList(more) ? [...words, ...more] : words];
        return [name, more === undefined || isList(more) ? words : join(words, more)];
    }));
}
function isList(words) {
    return Array.isArray(words);
}
//# sourceMappingURL=paste-words.js.map