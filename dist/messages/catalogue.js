/** Which words a widget speaks: the catalogue of the language that is asked for, where one was added, else English. */
const languages = new Map();
/** Adds a language for every widget, those on the page included once they next draw. `addLanguage('es', spanish)`. */
export function addLanguage(language, catalogues) {
    languages.set(language, { ...languages.get(language), ...catalogues });
}
/** The best language that has words for this tag, out of those a reader understands, best first; English when none has. */
export function languageFor(tag, wanted) {
    for (const tagged of wanted) {
        const language = tagged.toLowerCase().replace(/-.*/, '');
        if (language === 'en' || languages.get(language)?.[tag])
            return language;
    }
    return 'en';
}
/** Every language that has words for this tag, English first. */
export function languagesOf(tag) {
    return ['en', ...[...languages.keys()].filter((language) => language !== 'en' && languages.get(language)?.[tag])];
}
/** The words of a tag in a language that `languageFor` named. */
export function wordsIn(tag, language, english) {
    return languages.get(language)?.[tag] ?? english;
}
//# sourceMappingURL=catalogue.js.map