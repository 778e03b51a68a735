/** What an author wrote, in one language or several, and which of it to show. */
import type { GenericSchema } from 'valibot';
/** A BCP 47 language tag, such as `en` or `es-US`. */
export type LanguageTag = string;
/** Words of an author: plain, in a language that was not said, or by language. */
export type Text = string | Readonly<Record<LanguageTag, string>>;
/** Words in one language; `lang` is undefined when the author did not say which. */
export interface Phrase {
    readonly text: string;
    readonly lang: LanguageTag | undefined;
}
/**
 * The words to show to someone who reads these languages, best first: the same tag, then the same language of another
 * region, then English, then the first written. A language left blank counts as not written.
 *
 * `phraseIn({ en: 'Safe', es: 'Seguro' }, ['es-MX'])` is `{ text: 'Seguro', lang: 'es' }`.
 */
export declare function phraseIn(text: Text, languages: readonly LanguageTag[]): Phrase;
/**
 * The same words in a second language, if the author wrote one: in `wanted` when that is given, else in the first language
 * that is not the one shown.
 *
 * `otherPhrase({ en: 'Safe', es: 'Seguro' }, 'en')` is `{ text: 'Seguro', lang: 'es' }`.
 */
export declare function otherPhrase(text: Text, shown: LanguageTag | undefined, wanted?: LanguageTag): Phrase | undefined;
/**
 * Words that may be blank: a string, or an object of languages. It is one hand-made check because a union of a record and a
 * string costs a page eight times as much; `textJsonSchema` says the same to other tools.
 */
export declare const textSchema: GenericSchema<Text>;
/** Words that name something, and so must say something. */
export declare const nameSchema: GenericSchema<Text>;
/** What `textSchema` accepts, as JSON Schema; for the build, since `custom` cannot be converted. */
export declare const textJsonSchema: {
    readonly anyOf: readonly [{
        readonly type: 'string';
    }, {
        readonly type: 'object';
        readonly propertyNames: {
            readonly pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
        };
        readonly additionalProperties: {
            readonly type: 'string';
        };
    }];
};
//# sourceMappingURL=text.d.ts.map