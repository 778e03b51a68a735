/** Checkpoints: what an author defines, and the status of a student at one. */

import { array, boolean, check, exactOptional, looseObject, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { Helped, Released, Signaled } from './entry.js';
import { compareEntries } from './record.js';
import type { LearningRecord } from './record.js';
import { safeUrl } from './safe-url.js';
import { duplicateIds, idSchema, listIn, rule, wholeSchema } from './schema.js';
import { nameSchema, textSchema } from './text.js';
import type { Text } from './text.js';

/** Red: stop. Yellow: check. Green: go. */
export type Light = 'red' | 'yellow' | 'green';

/** The lights in the order in which they are always shown. */
export const lights: readonly Light[] = ['red', 'yellow', 'green'];

/** One line of a self-check. */
export interface CheckItem {
  readonly id: string;
  readonly text: Text;
}

/** A release code. The definition holds only its hash, which slows guessing but is not a security boundary. */
export interface ReleaseCode {
  /** At least 12 random bytes, as base64url. */
  readonly salt: string;
  /** PBKDF2 with SHA-256 over the word as `plainWord` returns it: 32 bytes, as base64url. */
  readonly hash: string;
  /** The iterations of PBKDF2, at least 200,000. */
  readonly iterations: number;
  /** How many tries are allowed before a pause; 3 by default. */
  readonly tries?: number;
  /** The length of the pause, in minutes; 5 by default. */
  readonly pauseMinutes?: number;
}

/** A point where students stop and check before they go on; alone on a page or part of a path. */
export interface Checkpoint {
  readonly id: string;
  /** Green: go on. Yellow: check yourself, then go on. Red: stop and see your teacher. */
  readonly signal: Light;
  readonly title: Text;
  readonly text?: Text;
  /** The items of the self-check; a general one by default. */
  readonly checks?: readonly CheckItem[];
  /** How to reach the teacher. */
  readonly reach?: Text;
  /** Sentence starters for a call for help; general ones by default. */
  readonly frames?: readonly Text[];
  readonly wordBank?: readonly Text[];
  /** What comes after the checkpoint, when it is alone on a page. */
  readonly next?: { readonly text: Text; readonly href?: string };
  /**
   * In a path: whether the steps after a red light are hidden (`hard`) or dimmed and explained (`soft`, the default).
   */
  readonly lock?: 'hard' | 'soft';
  /** Whether a student's own red turns the author's yellow into red. */
  readonly escalate?: boolean;
  readonly release?: ReleaseCode;
}

/** The limits of a release code: iterations of PBKDF2, tries, and minutes of pause. */
export const releaseCodeLimits = {
  leastIterations: 200_000,
  mostIterations: 5_000_000,
  mostTries: 20,
  mostMinutes: 240,
};

const texts = exactOptional(array(nameSchema));

const linkSchema = pipe(
  string(),
  check((href) => safeUrl(href, 'https://relative.invalid') !== undefined, 'unsafeLink'),
);

const pattern = (form: RegExp) =>
  pipe(
    string(),
    check((text) => form.test(text), 'wrongFormat'),
  );

/** The schema of a checkpoint, for `traffic-light-checkpoint` and for a path. */
export const checkpointSchema: GenericSchema<Checkpoint> = pipe(
  looseObject({
    id: idSchema,
    signal: picklist(['green', 'yellow', 'red']),
    title: nameSchema,
    text: exactOptional(textSchema),
    checks: exactOptional(array(looseObject({ id: idSchema, text: nameSchema }))),
    reach: exactOptional(nameSchema),
    frames: texts,
    wordBank: texts,
    next: exactOptional(looseObject({ text: nameSchema, href: exactOptional(linkSchema) })),
    lock: exactOptional(picklist(['hard', 'soft'])),
    escalate: exactOptional(boolean()),
    release: exactOptional(
      looseObject({
        salt: pattern(/^[\w-]{16,}$/),
        hash: pattern(/^[\w-]{43}$/),
        iterations: wholeSchema(releaseCodeLimits.leastIterations, releaseCodeLimits.mostIterations),
        tries: exactOptional(wholeSchema(1, releaseCodeLimits.mostTries)),
        pauseMinutes: exactOptional(wholeSchema(1, releaseCodeLimits.mostMinutes)),
      }),
    ),
  }),
  rule((checkpoint) => duplicateIds(listIn(checkpoint, 'checks'), 'checks')),
);

/** The status of a student at a checkpoint. */
export interface CheckpointStatus {
  /** The student's latest signal about their own understanding. */
  readonly signal: Signaled | undefined;
  /** The light that applies: the author's signal, combined with the student's. */
  readonly light: Light;
  /** The release in effect. */
  readonly released: Released | undefined;
  /** Every release, oldest first, including those taken back, so that a shared release code is visible. */
  readonly releases: readonly Released[];
  /** Whether the student has to stop here. */
  readonly stopped: boolean;
  /** The status of the student's call for help. */
  readonly help: 'none' | 'waiting' | 'seen' | 'helped';
  /** The signal that opened the call; undefined when none is open. */
  readonly since: Signaled | undefined;
  /** The teacher's latest answer to the call. */
  readonly answer: Helped | undefined;
}

/**
 * The status of a record's student at a checkpoint. An author's yellow becomes red when the student is at red and the
 * checkpoint escalates. A red signal, or one with words, calls for help until the teacher has helped or released.
 *
 * For a red checkpoint and an empty record, `statusAt(checkpoint, record).stopped` is true.
 */
export function statusAt({ id, signal: authored, escalate }: Checkpoint, record: LearningRecord): CheckpointStatus {
  const signals = record.shown('signaled', id, 'learner');
  const releases = record.shown('released', id, 'teacher');
  const signal = signals.at(-1);
  const light = escalate && authored === 'yellow' && signal?.understanding === 'red' ? 'red' : authored;

  const last = releases.at(-1);
  const relocked = record.shown('relocked', id, 'teacher').at(-1);
  const released = last && !(relocked && compareEntries(last, relocked) < 0) ? last : undefined;

  const answers = record.shown('helped', id, 'teacher');
  const ends = [released, answers.findLast(({ state }) => state === 'helped')];
  let since: Signaled | undefined;
  for (const one of signals.toReversed()) {
    if (!callsForHelp(one) || ends.some((end) => end && compareEntries(one, end) < 0)) break;
    since = one;
  }
  const begun = since;
  const seen = begun && answers.some((one) => compareEntries(begun, one) < 0);
  const help = begun ? (seen ? 'seen' : 'waiting') : signal && callsForHelp(signal) ? 'helped' : 'none';
  return {
    signal,
    light,
    released,
    releases,
    stopped: light === 'red' && !released,
    help,
    since,
    answer: answers.at(-1),
  };
}

/** Whether a signal asks the teacher to come: every red one and every one with words does. */
export function callsForHelp({ understanding, words }: Signaled): boolean {
  return understanding === 'red' || Boolean(words?.trim());
}
