/** Words to propose for a release: easy to say at a desk, easy to spell, and without a second meaning in a school. */
/**
 * Two different easy words, by four random bytes, in the language that is asked for where there is a list, else in English.
 *
 * `proposeWord('en', new Uint8Array(4))` is `'acorn anchor'`.
 */
export declare function proposeWord(language: string, random: Uint8Array): string;
//# sourceMappingURL=release-word.d.ts.map