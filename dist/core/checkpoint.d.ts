/** A checkpoint: the author's traffic light on the way, what the student said there, and whether it holds them up. */
import type { GenericSchema } from 'valibot';
import type { Helped, Released, Signaled } from './entry.js';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { LearningRecord } from './record.js';
import type { Text } from './text.js';
/** Red: stop. Yellow: check. Green: go. */
export type Light = 'red' | 'yellow' | 'green';
/** The lights in the one order in which they always stand. */
export declare const lights: readonly Light[];
/** One line of a self-check. */
export interface CheckItem {
    readonly id: string;
    readonly text: Text;
}
/** A release word, of which a definition carries only the stretched hash: a door latch, not a lock. */
export interface ReleaseLatch {
    /** At least 12 random bytes, as base64url. */
    readonly salt: string;
    /** PBKDF2 with SHA-256 over the word as `plainWord` gives it: 32 bytes, as base64url. */
    readonly hash: string;
    /** The rounds of PBKDF2, 200,000 at the least. */
    readonly iterations: number;
    /** How often it may be tried before a pause; 3 when left out. */
    readonly tries?: number;
    /** How long the pause is, in minutes; 5 when left out. */
    readonly pauseMinutes?: number;
}
/** A place where students look up from their work; alone on a page, or a part of a path. */
export interface Checkpoint {
    readonly id: string;
    /** Green: go on. Yellow: check yourself, then go on. Red: stop and see your teacher. */
    readonly signal: Light;
    readonly title: Text;
    readonly text?: Text;
    /** The self-check; a general one when left out. */
    readonly checks?: readonly CheckItem[];
    /** How to reach the teacher. */
    readonly reach?: Text;
    /** Beginnings of a sentence for a call for help; general ones when left out. */
    readonly frames?: readonly Text[];
    readonly wordBank?: readonly Text[];
    /** What comes after it, where it stands alone on a page. */
    readonly next?: {
        readonly text: Text;
        readonly href?: string;
    };
    /** In a path: whether what lies behind a red light is left out (`hard`) or dimmed and explained (`soft`, the default). */
    readonly lock?: 'hard' | 'soft';
    /** Whether a student's own red turns the author's yellow into a red. */
    readonly escalate?: boolean;
    readonly release?: ReleaseLatch;
}
/** The definition of a `<traffic-light-checkpoint>`. */
export interface TrafficLightCheckpointDefinition {
    readonly type: 'traffic-light-checkpoint';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly checkpoint: Checkpoint;
    readonly languages?: LanguageDisplay;
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
}
/** The bounds of a latch: rounds of PBKDF2, tries, and minutes of pause. */
export declare const latchLimits: {
    leastIterations: number;
    mostIterations: number;
    mostTries: number;
    mostMinutes: number;
};
/** The schema of a checkpoint, for the tag that shows one and for a path. */
export declare const checkpointSchema: GenericSchema<Checkpoint>;
/** The schema of a `<traffic-light-checkpoint>`'s definition. */
export declare const trafficLightCheckpointSchema: GenericSchema<TrafficLightCheckpointDefinition>;
/** How a student stands at a checkpoint. */
export interface Standing {
    /** The latest thing the student said about their own understanding. */
    readonly signal: Signaled | undefined;
    /** What the author's signal amounts to, now that the student has spoken. */
    readonly light: Light;
    /** The release that is in force. */
    readonly released: Released | undefined;
    /** Every release, oldest first, those in force no more included: a word that was passed on shows here. */
    readonly releases: readonly Released[];
    /** Whether the student is to stop here. */
    readonly stopped: boolean;
    /** Where the student's call for help is. */
    readonly help: 'none' | 'waiting' | 'seen' | 'helped';
    /** The signal with which the call began; undefined when none is open. */
    readonly since: Signaled | undefined;
    /** What the teacher said about the call last. */
    readonly answer: Helped | undefined;
}
/**
 * How the student of a record stands at a checkpoint. An author's yellow becomes a red when the student is at red and the
 * checkpoint escalates. A red signal, or one with words, calls for help until the teacher has helped or released.
 *
 * For a red checkpoint and an empty record, `standingAt(checkpoint, record).stopped` is true.
 */
export declare function standingAt({ id, signal: authored, escalate }: Checkpoint, record: LearningRecord): Standing;
/** Whether a signal asks the teacher to come: every red one does, and every one with words. */
export declare function callsForHelp({ understanding, words }: Signaled): boolean;
//# sourceMappingURL=checkpoint.d.ts.map