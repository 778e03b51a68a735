/** Author text in one or several languages, and the choice of the language to show. */

import { custom, pipe } from 'valibot';
import type { GenericSchema } from 'valibot';
import { rule } from './schema.js';

/** A BCP 47 language tag, such as `en` or `es-US`. */
export type LanguageTag = string;

/** Author text: a string in an unspecified language, or an object of languages. */
export type Text = string | Readonly<Record<LanguageTag, string>>;

/** Text in one language; `lang` is undefined when the author did not specify it. */
export interface Phrase {
  readonly text: string;
  readonly lang: LanguageTag | undefined;
}

/**
 * The text for a reader of these languages, best first; for each of them the same tag, then the same language in the
 * same script (without a region, then of an area such as `es-419`, then of another region), then in another script. Then
 * English, then the first in the object. A blank text counts as missing.
 *
 * `phraseIn({ 'es-ES': 'el ordenador', es: 'la computadora' }, ['es-MX'])` is
 * `{ text: 'la computadora', lang: 'es' }`.
 */
export function phraseIn(text: Text, languages: readonly LanguageTag[]): Phrase {
  if (typeof text === 'string') return { text, lang: undefined };
  const phrases = written(text);
  for (const wanted of [...languages, 'en']) {
    const phrase = match(phrases, wanted);
    if (phrase) return phrase;
  }
  return phrases[0] ?? { text: '', lang: undefined };
}

/**
 * The same text in a second language, if there is one: in `wanted` when it is given, else in the first language that is
 * not `shown`. The same language of another region is not a second language.
 *
 * `otherPhrase({ en: 'Safe', es: 'Seguro' }, 'en')` is `{ text: 'Seguro', lang: 'es' }`.
 */
export function otherPhrase(text: Text, shown: LanguageTag | undefined, wanted?: LanguageTag): Phrase | undefined {
  if (typeof text === 'string') return undefined;
  const others = written(text).filter(({ lang }) => primary(lang) !== primary(`${shown}`));
  return wanted ? match(others, wanted) : others[0];
}

type WrittenPhrase = Phrase & { readonly lang: LanguageTag };

function written(text: Readonly<Record<LanguageTag, string>>): WrittenPhrase[] {
  return Object.entries(text).flatMap(([lang, words]) => (words.trim() ? [{ text: words, lang }] : []));
}

function match(phrases: readonly WrittenPhrase[], wanted: LanguageTag): WrittenPhrase | undefined {
  const same = phrases.filter(({ lang }) => primary(lang) === primary(wanted));
  const rank = ({ lang }: WrittenPhrase): number => {
    if (lang.toLowerCase() === wanted.toLowerCase()) return 5;
    // A tag without a region comes first, then one of an area, which has three digits, then one of another region.
    return scriptOf(lang) === scriptOf(wanted) ? (/-(..|\d+)$/.exec(lang)?.[1]?.length ?? 4) : 0;
  };
  return same.sort((one, other) => rank(other) - rank(one))[0];
}

/** The script of a tag: the written one, else the usual one, such as `Hant` for `zh-TW`. Only needed for several texts. */
function scriptOf(tag: LanguageTag): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    // Pages contain invalid tags, too.
    return tag;
  }
}

function primary(tag: LanguageTag): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && Object.values(value).every((words) => typeof words === 'string'))
  );
}

/**
 * Text that may be blank: a string, or an object of languages. It is one custom check because a union of a record and a
 * string costs eight times as much; `textJsonSchema` describes the same for other tools.
 */
export const textSchema: GenericSchema<Text> = pipe(
  custom<Text>(isText),
  rule(function* (text) {
    if (typeof text === 'string' || !isText(text)) return;
    for (const tag of Object.keys(text)) {
      if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) yield { path: tag, code: 'notLanguage', params: { found: tag } };
    }
  }),
);

/** Text that names something and therefore must not be blank. */
export const nameSchema: GenericSchema<Text> = pipe(
  textSchema,
  rule(function* (text) {
    if (isText(text) && !phraseIn(text, []).text.trim()) yield { path: '', code: 'empty' };
  }),
);

/** What `textSchema` accepts, as JSON Schema; for the build, since `custom` cannot be converted. */
export const textJsonSchema = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
      additionalProperties: { type: 'string' },
    },
  ],
} as const;
