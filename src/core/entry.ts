/** Entries: the schema of each kind, and functions that create and parse them. */

import {
  array,
  boolean,
  check,
  exactOptional,
  is,
  looseObject,
  nullable,
  number,
  picklist,
  pipe,
  safeParse,
  string,
  union,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import { hybridTime, isHybridTime, localClock } from './clock.js';
import type { EvidenceKind } from './evidence.js';
import { uuidV7 } from './id.js';
import type { Parsed, Problem, ProblemCode } from './problem.js';
import { idSchema, member, placeIn, problemsOf } from './schema.js';
import { textSchema } from './text.js';
import type { Text } from './text.js';

/** The newest version of the entry format that this code writes and understands. */
export const entryVersion = 1;

/** Who made the entry. This is a convention, not a proof. */
export type By = 'learner' | 'teacher' | 'peer' | 'family' | 'assessment';

/** The members of every entry of a known kind. */
interface EntryBase {
  readonly v: 1;
  readonly id: string;
  /** Orders entries; never shown. See `hybridTime`. */
  readonly at: string;
  /** What the device's clock showed; the only time that is shown. See `localClock`. */
  readonly clock: string;
  readonly by: By;
  /** The id of what the entry is about: an objective, a criterion, a goal, another entry … */
  readonly about: string;
  /** The id of an earlier entry of the same kind and about the same thing, which this one replaces on the screen. */
  readonly revises?: string;
}

/** The piece of work that a rating follows. */
export interface RatedEvidence {
  readonly id: string;
  readonly title: Text;
  readonly kind: EvidenceKind;
  /** The day, as in `2026-11-20`. */
  readonly on?: string;
  readonly independence?: 'independent' | 'withHelp' | 'group' | 'observation' | 'conversation';
}

/** Somebody gave a level, or said that there is none. */
export interface Rated extends EntryBase {
  readonly kind: 'rated';
  /** Null means no level, which is not zero. */
  readonly level: number | null;
  readonly code?: 'insufficientEvidence' | 'missing' | 'exempt' | 'absent';
  /** The scale at the time of the rating. */
  readonly of: { readonly min: number; readonly max: number; readonly proficientAt: number };
  /** The level's label at the time of the rating. */
  readonly label?: Text;
  /** The version of the objective at the time of the rating. */
  readonly version?: number;
  readonly evidence?: RatedEvidence;
  readonly sure?: boolean;
  readonly why?: { readonly indicators?: readonly string[]; readonly text?: string; readonly link?: string };
  readonly need?: readonly string[];
  /** The learner copied a level that a teacher gave. */
  readonly copied?: boolean;
  /** The day the level was given, as in `2026-11-20`, when it is earlier than the day of the entry. */
  readonly assessedOn?: string;
  /** Whether a teacher lets the learner see it. */
  readonly released?: boolean;
  /** Whether it was made against a modified expectation. */
  readonly modified?: boolean;
}

/** The learner answered a prompt. */
export interface Reflected extends EntryBase {
  readonly kind: 'reflected';
  readonly prompt: string;
  readonly moment: 'before' | 'during' | 'after';
  readonly text: string;
  /** The id of the rating it belongs to. */
  readonly rating?: string;
}

/** Somebody else commented. */
export interface Commented extends EntryBase {
  readonly kind: 'commented';
  readonly text: string;
}

/** The learner set a goal; `about` is its new id. */
export interface GoalSet extends EntryBase {
  readonly kind: 'goal-set';
  readonly objective: string;
  /** The starting level; null when there is none yet. */
  readonly from: number | null;
  readonly target: number;
  /** The day to reach it by, as in `2026-11-20`. */
  readonly on?: string;
  readonly why?: string;
  readonly closesBy?: 'any' | 'teacher' | 'calculated';
}

/** Somebody changed a goal; members that are left out keep their value. */
export interface GoalChanged extends EntryBase {
  readonly kind: 'goal-changed';
  readonly target?: number;
  readonly on?: string;
  readonly why?: string;
  readonly state?: 'active' | 'met' | 'notYet' | 'archived';
  readonly review?: 'requested' | 'inReview' | 'approved';
  /** The position among the goals; lower comes first. */
  readonly rank?: number;
}

/** The learner wrote a step of a plan; `about` is its new id. */
export interface StepSet extends EntryBase {
  readonly kind: 'step-set';
  /** The id of the goal that the step belongs to. */
  readonly goal: string;
  readonly what: string;
  readonly on?: string;
  /** Set when the day is not known: before the next test. */
  readonly when?: 'nextTest';
  readonly where?: string;
  readonly who?: string;
  readonly proof?: string;
  readonly obstacle?: { readonly if: string; readonly then: string };
  readonly suggested?: boolean;
}

/** Somebody changed the status or the position of a step; members that are left out keep their value. */
export interface StepChanged extends EntryBase {
  readonly kind: 'step-changed';
  readonly state?: 'todo' | 'done' | 'blocked';
  readonly note?: string;
  /** The position in the plan; lower comes first. */
  readonly rank?: number;
}

/** Somebody reported how a goal is going. */
export interface CheckedIn extends EntryBase {
  readonly kind: 'checked-in';
  readonly text: string;
}

/** A teacher decided on a level, overriding or confirming the calculated one. */
export interface Determined extends EntryBase {
  readonly kind: 'determined';
  readonly level: number | null;
  /** The level calculated at that time. */
  readonly suggested: number | null;
  /** `snapshot` keeps the calculated level; `override` replaces it. */
  readonly how: 'snapshot' | 'override';
  readonly reason?: string;
}

/** One question of a test, as the student reviewed it. */
export interface TestedQuestion {
  /** Its number or name. */
  readonly question: string;
  /** The id of the objective that the question is about. */
  readonly objective: string;
  readonly right: boolean;
  readonly cause?: 'simpleMistake' | 'dontUnderstandYet' | 'ranOutOfTime';
}

/** The learner reflected on a test; `about` is the reflection sheet. */
export interface Tested extends EntryBase {
  readonly kind: 'tested';
  /** The name of the test at that time. */
  readonly test: string;
  /** The id of the test, when the author of the sheet lists it. */
  readonly testId?: string;
  /** The day of the test, as in `2026-11-20`. */
  readonly on?: string;
  /** The result as the teacher gave it; never converted. */
  readonly result?: { readonly level: number } | { readonly points: number; readonly of: number };
  /** Whether the learner reached the goal of the previous sheet, in their own view. */
  readonly metLastGoal?: boolean;
  readonly goal?: string;
  readonly plan?: string;
  readonly errors?: readonly TestedQuestion[];
}

/** The learner reports being ready for an assessment. */
export interface AskedReady extends EntryBase {
  readonly kind: 'asked-ready';
  readonly words?: string;
}

/** A person that a student works with: first name or initials, and whether they have agreed. */
export interface Partner {
  readonly label: string;
  readonly agreed: boolean;
}

/**
 * The learner chose an option of a board or an idea of their own; of several such entries, the latest names the
 * partners.
 */
export interface Chosen extends EntryBase {
  readonly kind: 'chosen';
  /** The id of the board's definition. */
  readonly board: string;
  /** The option's label at that time. */
  readonly label?: Text;
  readonly with?: 'solo' | 'partner' | 'group';
  readonly partners?: readonly Partner[];
}

/** The learner gave up an option or an idea of their own. */
export interface Unchosen extends EntryBase {
  readonly kind: 'unchosen';
  readonly board: string;
}

/** The learner changed the progress of an option or of a step of a path. */
export interface Progressed extends EntryBase {
  readonly kind: 'progressed';
  readonly state: 'started' | 'submitted' | 'done';
}

/** The learner proposed an idea of their own; `about` is its new id. */
export interface Proposed extends EntryBase {
  readonly kind: 'proposed';
  readonly board: string;
  readonly title: string;
  /** How the idea shows what was learned. */
  readonly how: string;
}

/** A teacher answered an idea. */
export interface Decided extends EntryBase {
  readonly kind: 'decided';
  readonly answer: 'approved' | 'changesAsked' | 'declined';
  readonly note?: string;
}

/** The learner reported whether an option or a step helped them learn. */
export interface GaveFeedback extends EntryBase {
  readonly kind: 'gave-feedback';
  readonly helped: 'yes' | 'some' | 'no';
  readonly text?: string;
}

/** The learner reported how well they understand, at a checkpoint. */
export interface Signaled extends EntryBase {
  readonly kind: 'signaled';
  readonly understanding: 'green' | 'yellow' | 'red';
  /** A call for help, in the learner's words. */
  readonly words?: string;
  /** The ids of the checked items of the self-check. */
  readonly checks?: readonly string[];
}

/** A teacher lets the learner pass a checkpoint. */
export interface Released extends EntryBase {
  readonly kind: 'released';
  readonly note?: string;
  /** Whether it was done with the release code, on the learner's own device. */
  readonly word?: boolean;
}

/** A teacher took a release back. */
export interface Relocked extends EntryBase {
  readonly kind: 'relocked';
  readonly note?: string;
}

/** A teacher saw a call for help, or helped; about a checkpoint or a saved help queue. */
export interface Helped extends EntryBase {
  readonly kind: 'helped';
  readonly state: 'seen' | 'helped';
  readonly note?: string;
  /** In a queue: the seat or the initials on the list. */
  readonly who?: string;
  /** In a queue: the kind of help. */
  readonly need?: 'red' | 'question';
  /** In a queue: the student's words. */
  readonly words?: string;
  /** In a queue: the waiting time, in whole minutes. */
  readonly waited?: number;
}

/** The learner showed the record to somebody, such as `mother` or `otherAdult`. */
export interface Shown extends EntryBase {
  readonly kind: 'shown';
  readonly to: string;
}

/** The learner turned in the entries up to and including `through`. */
export interface TurnedIn extends EntryBase {
  readonly kind: 'turned-in';
  readonly through: string;
  readonly how: 'copy' | 'form' | 'file';
}

/** Somebody took back the entry whose id is `about`. */
export interface Retracted extends EntryBase {
  readonly kind: 'retracted';
}

/** An entry that this code understands. */
export type KnownEntry =
  | Rated
  | Reflected
  | Commented
  | GoalSet
  | GoalChanged
  | StepSet
  | StepChanged
  | CheckedIn
  | Determined
  | Tested
  | AskedReady
  | Chosen
  | Unchosen
  | Progressed
  | Proposed
  | Decided
  | GaveFeedback
  | Signaled
  | Released
  | Relocked
  | Helped
  | Shown
  | TurnedIn
  | Retracted;

/** An entry of a kind or a version that this code does not know. It is stored and exported, and otherwise ignored. */
export interface UnknownEntry {
  readonly v: number;
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly clock?: string;
  readonly by?: string;
  readonly about?: string;
  readonly revises?: string;
}

/** One recorded action. Entries are frozen and only ever added. An entry may have members that no type here names. */
export type Entry = KnownEntry | UnknownEntry;

/** A kind this code understands. */
export type EntryKind = KnownEntry['kind'];

/** The entries of one kind. */
export type EntryOf<K extends EntryKind> = Extract<KnownEntry, { readonly kind: K }>;

/** An entry without the members that `makeEntry` adds. */
export type EntryBody = KnownEntry extends infer E
  ? E extends KnownEntry
    ? Omit<E, 'v' | 'id' | 'at' | 'clock'>
    : never
  : never;

/** The time of an entry, and the random bytes of its id. */
export interface EntryMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes, as `Date#getTimezoneOffset` gives them. */
  readonly offset: number;
  /** The `at` of the latest known entry, or of the previous entry of the same action. */
  readonly latest: string | undefined;
  /** At least ten random bytes, new for every entry. */
  readonly random: Uint8Array;
}

const text = string();
const maybeText = exactOptional(text);
const maybeFlag = exactOptional(boolean());
const maybeNumber = exactOptional(number());

const atSchema = pipe(text, check(isHybridTime, 'notDate'));

/** The members that every entry needs, even one of a newer version. */
const envelopeSchema = looseObject({
  v: pipe(
    number(),
    check((v) => Number.isInteger(v) && v > 0, 'outOfRange'),
  ),
  id: idSchema,
  at: atSchema,
  kind: idSchema,
});

const base = {
  id: idSchema,
  at: atSchema,
  clock: text,
  by: picklist(['learner', 'teacher', 'peer', 'family', 'assessment']),
  about: text,
  revises: maybeText,
};

/**
 * The schema of each kind of entry. Word lists are closed: adding a word needs a new version of the format, so that
 * older code stores the entry instead of failing on it.
 */
export const entrySchemas: ReadonlyMap<string, GenericSchema> = new Map<EntryKind, GenericSchema>([
  [
    'rated',
    looseObject({
      ...base,
      level: nullable(number()),
      code: exactOptional(picklist(['insufficientEvidence', 'missing', 'exempt', 'absent'])),
      of: looseObject({ min: number(), max: number(), proficientAt: number() }),
      label: exactOptional(textSchema),
      version: maybeNumber,
      evidence: exactOptional(
        looseObject({
          id: idSchema,
          title: textSchema,
          kind: picklist(['assignment', 'assessment', 'project', 'practice']),
          on: maybeText,
          independence: exactOptional(picklist(['independent', 'withHelp', 'group', 'observation', 'conversation'])),
        }),
      ),
      sure: maybeFlag,
      why: exactOptional(looseObject({ indicators: exactOptional(array(text)), text: maybeText, link: maybeText })),
      need: exactOptional(array(text)),
      copied: maybeFlag,
      assessedOn: maybeText,
      released: maybeFlag,
      modified: maybeFlag,
    }),
  ],
  [
    'reflected',
    looseObject({
      ...base,
      prompt: text,
      moment: picklist(['before', 'during', 'after']),
      text,
      rating: maybeText,
    }),
  ],
  ['commented', looseObject({ ...base, text })],
  [
    'goal-set',
    looseObject({
      ...base,
      objective: text,
      from: nullable(number()),
      target: number(),
      on: maybeText,
      why: maybeText,
      closesBy: exactOptional(picklist(['any', 'teacher', 'calculated'])),
    }),
  ],
  [
    'goal-changed',
    looseObject({
      ...base,
      target: maybeNumber,
      on: maybeText,
      why: maybeText,
      state: exactOptional(picklist(['active', 'met', 'notYet', 'archived'])),
      review: exactOptional(picklist(['requested', 'inReview', 'approved'])),
      rank: maybeNumber,
    }),
  ],
  [
    'step-set',
    looseObject({
      ...base,
      goal: text,
      what: text,
      on: maybeText,
      when: exactOptional(picklist(['nextTest'])),
      where: maybeText,
      who: maybeText,
      proof: maybeText,
      obstacle: exactOptional(looseObject({ if: text, then: text })),
      suggested: maybeFlag,
    }),
  ],
  [
    'step-changed',
    looseObject({
      ...base,
      state: exactOptional(picklist(['todo', 'done', 'blocked'])),
      note: maybeText,
      rank: maybeNumber,
    }),
  ],
  ['checked-in', looseObject({ ...base, text })],
  [
    'determined',
    looseObject({
      ...base,
      level: nullable(number()),
      suggested: nullable(number()),
      how: picklist(['snapshot', 'override']),
      reason: maybeText,
    }),
  ],
  [
    'tested',
    looseObject({
      ...base,
      test: text,
      testId: maybeText,
      on: maybeText,
      result: exactOptional(union([looseObject({ level: number() }), looseObject({ points: number(), of: number() })])),
      metLastGoal: maybeFlag,
      goal: maybeText,
      plan: maybeText,
      errors: exactOptional(
        array(
          looseObject({
            question: text,
            objective: text,
            right: boolean(),
            cause: exactOptional(picklist(['simpleMistake', 'dontUnderstandYet', 'ranOutOfTime'])),
          }),
        ),
      ),
    }),
  ],
  ['asked-ready', looseObject({ ...base, words: maybeText })],
  [
    'chosen',
    looseObject({
      ...base,
      board: text,
      label: exactOptional(textSchema),
      with: exactOptional(picklist(['solo', 'partner', 'group'])),
      partners: exactOptional(array(looseObject({ label: text, agreed: boolean() }))),
    }),
  ],
  ['unchosen', looseObject({ ...base, board: text })],
  ['progressed', looseObject({ ...base, state: picklist(['started', 'submitted', 'done']) })],
  ['proposed', looseObject({ ...base, board: text, title: text, how: text })],
  ['decided', looseObject({ ...base, answer: picklist(['approved', 'changesAsked', 'declined']), note: maybeText })],
  ['gave-feedback', looseObject({ ...base, helped: picklist(['yes', 'some', 'no']), text: maybeText })],
  [
    'signaled',
    looseObject({
      ...base,
      understanding: picklist(['green', 'yellow', 'red']),
      words: maybeText,
      checks: exactOptional(array(text)),
    }),
  ],
  ['released', looseObject({ ...base, note: maybeText, word: maybeFlag })],
  ['relocked', looseObject({ ...base, note: maybeText })],
  [
    'helped',
    looseObject({
      ...base,
      state: picklist(['seen', 'helped']),
      note: maybeText,
      who: maybeText,
      need: exactOptional(picklist(['red', 'question'])),
      words: maybeText,
      waited: maybeNumber,
    }),
  ],
  ['shown', looseObject({ ...base, to: text })],
  ['turned-in', looseObject({ ...base, through: text, how: picklist(['copy', 'form', 'file']) })],
  ['retracted', looseObject(base)],
]);

/**
 * Creates a complete, frozen entry. An action with several entries creates them in turn, each with the `at` of the
 * previous one as `latest`. Throws when the body holds something that JSON cannot.
 *
 * `makeEntry({ kind: 'commented', by: 'peer', about: 'o1', text: 'Clear!' }, moment).kind` is `'commented'`.
 */
export function makeEntry<B extends EntryBody>(body: B, moment: EntryMoment): EntryOf<B['kind']>;
export function makeEntry(body: EntryBody, { now, offset, latest, random }: EntryMoment): unknown {
  const made = {
    v: entryVersion,
    id: uuidV7(now, random),
    at: hybridTime(now, latest),
    clock: localClock(now, offset),
  };
  return frozenCopy({ ...made, ...body }, '', 0);
}

/**
 * The same entries with the times that they would have if `latest` had been known when they were made: for entries
 * made before the stored ones were loaded. `latest` is the latest stored `at`. An entry that is later already is
 * returned unchanged, and their order, ids and clocks stay. Use it only for entries that are not stored anywhere yet,
 * since two bodies with the same id are a conflict.
 *
 * With `latest` `'2099-01-01T00:00:00.000Z'`, an entry of 2026 gets the `at` `'2099-01-01T00:00:00.001Z'`.
 */
export function restamp(entries: readonly Entry[], latest = ''): readonly Entry[] {
  return entries.map((entry) => {
    const isLater = entry.at > latest;
    latest = isLater ? entry.at : hybridTime(0, latest);
    return isLater ? entry : Object.freeze({ ...entry, at: latest });
  });
}

/**
 * Parses a stored or received entry. Returns a frozen copy of it, or every problem; never throws. A text may have any
 * length. An entry of an unknown kind or a newer version is valid when it has an id, a time and a kind. Members that no
 * schema names are kept; `__proto__`, `constructor` and `prototype` are dropped.
 *
 * `parseEntry({})` gives the problem `missing` at `v`, `id`, `at` and `kind`.
 */
export function parseEntry(json: unknown): Parsed<Entry> {
  try {
    const entry = frozenCopy(json, '', 0);
    const known = member(entry, 'v') === entryVersion && entrySchemas.get(`${member(entry, 'kind')}`);
    // Checks and returns this copy, not valibot's: a page may have setters on Object.prototype.
    if (isEnvelope(entry) && (!known || is(known, entry))) return { ok: true, value: entry };
    return { ok: false, problems: problemsOf(safeParse(known || envelopeSchema, entry).issues ?? []) };
  } catch (error) {
    return { ok: false, problems: [error instanceof Unfit ? error.problem : { path: '', code: 'unreadable' }] };
  }
}

function isEnvelope(value: unknown): value is Entry {
  return is(envelopeSchema, value);
}

/** Whether an entry is of a kind, in a version that this code understands. */
export function isKind<K extends EntryKind>(entry: Entry, kind: K): entry is EntryOf<K> {
  return entry.kind === kind && entry.v === entryVersion;
}

/** Whether an entry was made by a newer version than this code understands. */
export function isNewer(entry: Entry): boolean {
  return entry.v > entryVersion;
}

/**
 * Canonical JSON: equal data give equal text, with members sorted by name and no space. It ignores any `toJSON` that a
 * page puts on a prototype.
 *
 * `canonicalJson({ b: 1, a: [true] })` is `'{"a":[true],"b":1}'`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(member(value, key))}`).join(',')}}`;
}

class Unfit extends Error {
  readonly problem: Problem;
  constructor(path: string, code: ProblemCode) {
    super(code);
    this.problem = { path, code };
  }
}

/** The deepest nesting of an entry; deeper data is a loop or an attack. */
const deepest = 32;

function frozenCopy(value: unknown, path: string, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw new Unfit(path, 'notData');
  if (depth > deepest) throw new Unfit(path, 'tooDeep');
  if (Array.isArray(value)) {
    return Object.freeze([...value].map((item, index) => frozenCopy(item, placeIn(path, index), depth + 1)));
  }
  const members: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const inner = member(value, key);
    if (inner !== undefined && key !== '__proto__' && key !== 'constructor' && key !== 'prototype') {
      members.push([key, frozenCopy(inner, placeIn(path, key), depth + 1)]);
    }
  }
  return Object.freeze(Object.fromEntries(members));
}
