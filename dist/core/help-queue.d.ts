/** A help queue: who waits at the teacher's desk, since when, until the period ends. */
import type { GenericSchema } from 'valibot';
import type { EntryBody } from './entry.js';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { Text } from './text.js';
/** What somebody signs in with. */
export type SignInBy = 'seat' | 'initials';
/** A queue as an author writes it. */
export interface HelpQueue {
    readonly id: string;
    readonly title?: Text;
    readonly text?: Text;
    /** `seat` when left out. */
    readonly signInBy?: SignInBy;
    /** Whether words may be written; they may unless this is false. */
    readonly words?: boolean;
    /** How long the period is, in minutes from the first sign-in; `defaultMinutes` when left out. */
    readonly minutes?: number;
}
/** The definition of a `<help-queue>`. */
export interface HelpQueueDefinition {
    readonly type: 'help-queue';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly queue: HelpQueue;
    /** A list for a whole room has nobody to swap its languages. */
    readonly languages?: Exclude<LanguageDisplay, 'swap'>;
    readonly sharedComputers?: boolean;
}
/** How long a period is unless the author says, in minutes. */
export declare const defaultMinutes = 60;
/** The most characters of a seat or of initials; more would be a name. */
export declare const longestWho = 12;
/** The schema of a `<help-queue>`'s definition. */
export declare const helpQueueSchema: GenericSchema<HelpQueueDefinition>;
/** Somebody who signed in. Times are in milliseconds since 1970. */
export interface Waiting {
    readonly who: string;
    readonly need: 'red' | 'question';
    readonly words: string;
    readonly since: number;
    /** When the teacher tapped "Helped"; 0 while they wait. */
    readonly helped: number;
    /** Whether the teacher has saved it. */
    readonly saved?: boolean;
}
/** Everybody of one period, in the order in which they signed in. */
export interface Period {
    /** When the first one signed in, in milliseconds since 1970. */
    readonly began: number;
    readonly people: readonly Waiting[];
}
/** A period in which nobody has signed in. */
export declare const emptyPeriod: Period;
/**
 * A sign-in. Whoever waits already keeps the place and the time, and only changes what for. Nothing but space is nobody.
 *
 * `signIn(emptyPeriod, { who: ' 12 ', need: 'red', words: '' }, 0).people[0]?.who` is `'12'`.
 */
export declare function signIn(period: Period, asked: Pick<Waiting, 'who' | 'need' | 'words'>, now: number): Period;
/** Where somebody stands who waits under this seat or these initials; -1 when nobody does. */
export declare function placeOf({ people }: Period, who: string): number;
/** Marks the person at a place as helped, or as waiting again with 0. */
export declare function markHelped(period: Period, place: number, now: number): Period;
/** Those who wait, with their places, whoever waits longest first. */
export declare function waitingIn({ people }: Period): readonly (Waiting & {
    readonly place: number;
})[];
/** Whole minutes between two times; a clock that was set back counts as none. */
export declare function minutesBetween(since: number, now: number): number;
/**
 * The period as it was kept, of whatever shape, or an empty one when it has ended, or lies in a future that only a wrong
 * clock has seen.
 */
export declare function periodOf(kept: unknown, { minutes }: HelpQueue, now: number): Period;
/** What is kept when the teacher saves: one entry for everybody who was helped, each once. */
export declare function entriesOf({ people }: Period, queue: HelpQueue): readonly EntryBody[];
/** The period after its helped people were saved. */
export declare function markSaved(period: Period): Period;
//# sourceMappingURL=help-queue.d.ts.map