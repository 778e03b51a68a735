/** Problems with input: a path, a code and parameters. `messages/` turns them into sentences. */

/**
 * Every problem that input can have. The comment on each code names its `params`; `found` is left out when it is long,
 * or neither a number nor text.
 */
export type ProblemCode =
  /** The text is not JSON. `line`, `column` (from 1) where the browser reports them. */
  | 'notJson'
  /** A file could not be fetched. `found`: the HTTP status, or 0 when there was no response. */
  | 'notLoaded'
  /** Reading failed, for example because a getter threw. */
  | 'unreadable'
  /** A value that JSON cannot hold, such as a function or NaN. `found`: its JavaScript type. */
  | 'notData'
  /** The input is too big. `expected`: the maximum number of characters. */
  | 'tooBig'
  /** Lists and objects are nested too deeply. `expected`: the maximum depth. */
  | 'tooDeep'
  /** A list is too long. `found`: its length, `expected`: the maximum. */
  | 'tooMany'
  /** A text is too long. `found`: its characters, `expected`: the maximum. */
  | 'tooLong'
  /** A required member is missing. */
  | 'missing'
  /** `expected`: `string`, `number`, `boolean`, `array`, `object`, `text` (a string, or an object of languages) or `null`. `found`. */
  | 'wrongType'
  /** `expected`: the allowed values, as in `a | b`. `found`. */
  | 'notOneOf'
  /** A required text is empty or blank. */
  | 'empty'
  /** A key is not a language tag such as `en` or `es-US`. `found`. */
  | 'notLanguage'
  /** Not an existing day or an ISO 8601 time. `found`. */
  | 'notDate'
  /** A link is not https, http, mailto or relative. `found`. */
  | 'unsafeLink'
  /** A scale has too few levels. `expected`: 2. */
  | 'tooFewLevels'
  /** Two levels have this value. `found`. */
  | 'duplicateLevel'
  /** A level is not on a step of the scale. `found`, `expected`: the increment, 1 or 0.5. */
  | 'offIncrement'
  /** The scale does not have this level. `found`. */
  | 'unknownLevel'
  /** Two things have this id. `found`. */
  | 'duplicateId'
  /** An id contains a space, where a text holds several ids separated by spaces. `found`. */
  | 'spaceInId'
  /** A reference to something that does not exist. `found`. */
  | 'unknownId'
  /** A minimum is above the maximum. `found`: the minimum, `expected`: the maximum. */
  | 'minAboveMax'
  /** There are fewer options than have to be chosen. `found`, `expected`. */
  | 'tooFewOptions'
  /** The number of options does not form a square. `found`, `expected`. */
  | 'wrongCount'
  /** Something requires itself, directly or through others. `found`: its id. */
  | 'cycle'
  /** No student can reach this step, because it waits for a later one. `found`: its id. */
  | 'unreachable'
  /** A choice without options, or a branch without steps. `found`: its id. */
  | 'emptyBranch'
  /** A step is both required and optional. `found`: its id. */
  | 'mustAndMay'
  /** The must-dos alone already break another rule. `found`: the number of must-dos. */
  | 'mustDosBreakRule'
  /** No selection can satisfy all rules. */
  | 'noWayToFinish'
  /** A number is out of range. `found`; `min`, `max` where there is one. */
  | 'outOfRange'
  /** A number is not an integer. `found`. */
  | 'notWhole'
  /** A file has another format. `expected`, `found`. */
  | 'wrongFormat'
  /** The format is newer than this code understands. `found`, `expected`: the newest known version. */
  | 'newerVersion';

/** One problem: its place, its code, and the parameters of its message. */
export interface Problem {
  /** The place in the definition, as in `objective.levels[1].value`; empty for the definition as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The value, or every problem found. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
