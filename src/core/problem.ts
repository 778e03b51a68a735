/** Problems with input: a path, a code and parameters. `messages/` makes the sentences. */

/**
 * Every way something given to us can be wrong. Beside each code are its `params`; `found` is left out when it is long or not
 * a number or text.
 */
export type ProblemCode =
  /** The text is not JSON. `line`, `column` (from 1) where the browser tells. */
  | 'notJson'
  /** A file that could not be fetched. `found`: the HTTP status, 0 without an answer. */
  | 'notLoaded'
  /** Reading it failed, for example because a getter threw. */
  | 'unreadable'
  /** A value that JSON cannot hold, such as a function or NaN. `found`: its JavaScript type. */
  | 'notData'
  /** The whole is too big. `expected`: the most characters allowed. */
  | 'tooBig'
  /** Lists and objects too deep inside each other. `expected`: the most levels allowed. */
  | 'tooDeep'
  /** A list is too long. `found`: its length, `expected`: the greatest allowed. */
  | 'tooMany'
  /** A text is too long. `found`: its characters, `expected`: the most allowed. */
  | 'tooLong'
  /** A member that must be there is not. */
  | 'missing'
  /** `expected`: `string`, `number`, `boolean`, `array`, `object`, `text` (a string, or an object of languages) or `null`. `found`. */
  | 'wrongType'
  /** `expected`: the allowed words, as in `a | b`. `found`. */
  | 'notOneOf'
  /** Nothing but space where words are needed. */
  | 'empty'
  /** A key that is no language tag, such as `en` or `es-US`. `found`. */
  | 'notLanguage'
  /** Not a calendar date or a moment in ISO 8601. `found`. */
  | 'notDate'
  /** A link that is not https, http, mailto or relative. `found`. */
  | 'unsafeLink'
  /** Fewer levels than a scale needs. `expected`: 2. */
  | 'tooFewLevels'
  /** Two levels have this value. `found`. */
  | 'duplicateLevel'
  /** A level between the steps of the scale. `found`, `expected`: the increment, 1 or 0.5. */
  | 'offIncrement'
  /** A level that the scale does not have. `found`. */
  | 'unknownLevel'
  /** Two things have this id. `found`. */
  | 'duplicateId'
  /** An id with a space in it, where ids stand beside each other in one text. `found`. */
  | 'spaceInId'
  /** A name of something that is not there. `found`. */
  | 'unknownId'
  /** A least number above the greatest. `found`: the least, `expected`: the greatest. */
  | 'minAboveMax'
  /** Fewer options than are to be chosen. `found`, `expected`. */
  | 'tooFewOptions'
  /** Not the number of options that make a square. `found`, `expected`. */
  | 'wrongCount'
  /** Something that needs itself, by way of others. `found`: its id. */
  | 'cycle'
  /** A step that nobody can ever get to, because it waits for what stands behind it. `found`: its id. */
  | 'unreachable'
  /** A choice with nothing to choose, or a branch without a step. `found`: its id. */
  | 'emptyBranch'
  /** Something that must be done and may be left out. `found`: its id. */
  | 'mustAndMay'
  /** What everybody must do breaks another rule already. `found`: how many must be done. */
  | 'mustDosBreakRule'
  /** Rules that cannot all be kept, whatever is chosen. */
  | 'noWayToFinish'
  /** A number outside its range. `found`; `min`, `max` where there is one. */
  | 'outOfRange'
  /** A number that must be whole. `found`. */
  | 'notWhole'
  /** A file of another kind. `expected`, `found`. */
  | 'wrongFormat'
  /** Made by a newer version than this one knows. `found`, `expected`: the newest version known. */
  | 'newerVersion';

/** One thing that is wrong: where, what, and the numbers and words to tell it with. */
export interface Problem {
  /** The place as an author would write it: `objective.levels[1].value`; empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Either the value, or every problem that was found. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
