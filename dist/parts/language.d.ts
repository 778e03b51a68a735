/** In which languages a widget speaks: the nearest `lang` around it, across shadow hosts, else what the browser is set to. */
/** The languages to try for a place in the page, best first. */
export declare function languagesAround(element: Element): readonly string[];
/** Calls back whenever a `lang` around the element changes; the answer ends it. One observer serves a whole root. */
export declare function watchLanguage(element: Element, listener: () => void): () => void;
//# sourceMappingURL=language.d.ts.map