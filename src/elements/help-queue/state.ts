/** The state of a help queue: who is waiting and since when, until the period ends. */

import type { EntryBody } from '../../core/entry.js';
import { listIn, member } from '../../core/schema.js';
import { defaultMinutes, longestWho } from './definition.js';
import type { HelpQueue, SignInBy } from './definition.js';

/** A student who signed in. Times are in milliseconds since 1970. */
export interface Waiting {
  readonly who: string;
  readonly need: 'red' | 'question';
  readonly words: string;
  readonly since: number;
  /** When the teacher clicked "Helped"; 0 while the student is waiting. */
  readonly helped: number;
  /** Whether the teacher has saved it. */
  readonly saved?: boolean;
}

/** Everyone who signed in during one period, in order. */
export interface Period {
  /** The time of the first sign-in, in milliseconds since 1970. */
  readonly began: number;
  readonly people: readonly Waiting[];
}

/** A period without sign-ins. */
export const emptyPeriod: Period = { began: 0, people: [] };

/** The period after a sign-in. */
export interface SignedIn {
  readonly period: Period;
  /** The student; undefined when the name was blank. */
  readonly one: Waiting | undefined;
  /** Whether the student was waiting before. */
  readonly isKnown: boolean;
  /** The position among the waiting students, from 1. */
  readonly position: number;
}

/**
 * Adds a sign-in. A student who is already waiting at this seat keeps the position and the time, and only changes the
 * reason. Two students may have the same initials, so the second one gets a number. A blank name adds nothing.
 *
 * `signIn(emptyPeriod, { who: ' 12 ', need: 'red', words: '' }, 0).one?.who` is `'12'`.
 */
export function signIn(
  period: Period,
  asked: Pick<Waiting, 'who' | 'need' | 'words'>,
  now: number,
  by: SignInBy = 'seat',
): SignedIn {
  const typed = nameIn(asked.who);
  if (!typed) return { period, one: undefined, isKnown: false, position: 0 };
  const who = by === 'initials' ? numbered(period, typed) : typed;
  const words = asked.words.trim();
  const place = placeOf(period, who);
  const before = period.people[place];
  const one: Waiting = { who, need: asked.need, words, since: before?.since ?? now, helped: 0 };
  const people = before ? period.people.with(place, one) : [...period.people, one];
  const after = { began: period.began || now, people };
  const index = waitingIn(after).findIndex((waiting) => people[waiting.place] === one);
  return { period: after, one, isKnown: before !== undefined, position: index + 1 };
}

/** The index of the waiting student with this seat or these initials; -1 when there is none. */
export function placeOf({ people }: Period, who: string): number {
  const wanted = who.toLowerCase();
  return people.findIndex((one) => !one.helped && one.who.toLowerCase() === wanted);
}

/** What was typed, without extra spaces and at most `longestWho` characters, of which an emoji is one. */
function nameIn(typed: string): string {
  const name = typed.trim().replace(/\s+/g, ' ').normalize();
  return Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment)
    .slice(0, longestWho)
    .join('');
}

/** The name, with the first number that tells it apart from the students who are waiting. */
function numbered(period: Period, name: string): string {
  let who = name;
  for (let number = 2; placeOf(period, who) >= 0; number++) who = `${name} ${number}`;
  return who;
}

/** Marks a person as helped at `now`, or as waiting again with 0. */
export function markHelped(period: Period, place: number, now: number): Period {
  const one = period.people[place];
  return one ? { ...period, people: period.people.with(place, { ...one, helped: now }) } : period;
}

/** The waiting students with their indexes, longest wait first. */
export function waitingIn({ people }: Period): readonly (Waiting & { readonly place: number })[] {
  return people
    .map((one, place) => ({ ...one, place }))
    .filter(({ helped }) => !helped)
    .sort((a, b) => a.since - b.since || a.place - b.place);
}

/** Whole minutes between two times; 0 when the clock was set back. */
export function minutesBetween(since: number, now: number): number {
  return Math.max(0, Math.floor((now - since) / 60_000));
}

/**
 * Reads a stored period of any shape. Returns an empty one when it has ended, or lies in the future because of a wrong
 * clock.
 */
export function periodOf(kept: unknown, { minutes = defaultMinutes }: HelpQueue, now: number): Period {
  const began = Number(member(kept, 'began')) || 0;
  const people = listIn(kept, 'people').filter(isWaiting);
  const over = began > now + 60_000 || now - began >= minutes * 60_000;
  return over || people.length === 0 ? emptyPeriod : { began, people };
}

function isWaiting(value: unknown): value is Waiting {
  const need = member(value, 'need');
  return (
    typeof member(value, 'who') === 'string' &&
    (need === 'red' || need === 'question') &&
    typeof member(value, 'words') === 'string' &&
    Number.isFinite(member(value, 'since')) &&
    Number.isFinite(member(value, 'helped'))
  );
}

/** The entries that the teacher saves: one for each person helped, without those saved before. */
export function entriesOf({ people }: Period, queue: HelpQueue): readonly EntryBody[] {
  return people
    .filter(({ helped, saved }) => helped && !saved)
    .map(({ who, need, words, since, helped }) => ({
      kind: 'helped',
      by: 'teacher',
      about: queue.id,
      state: 'helped',
      who,
      need,
      ...(words && { words }),
      waited: minutesBetween(since, helped),
    }));
}

/** The period after its entries were saved. */
export function markSaved(period: Period): Period {
  return { ...period, people: period.people.map((one) => (one.helped ? { ...one, saved: true } : one)) };
}
