/** Where entries live by default: this browser, in a slot for each learner who uses this computer. */
import type { BrowserStore } from './browser-entries.js';
import type { StoreFailure } from './entry-store.js';
/** After how many milliseconds away somebody is asked whether the work is theirs: half an hour. */
export declare const awayAfter: number;
/** Whether to go on with the work that is here, or to ask first, with when somebody was last active (milliseconds since 1970). */
export type Welcome = {
    readonly kind: 'go';
} | {
    readonly kind: 'ask';
    readonly since: number;
};
/** How a record is opened. */
export interface BrowserRecordOptions {
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
    /** The time in milliseconds since 1970. */
    readonly now?: () => number;
    /** The longest that the browser's storage may take for anything, in milliseconds: 2000. */
    readonly patience?: number;
    /** How long another tab has to say that it is in the same sitting, in milliseconds: 150. */
    readonly answerWithin?: number;
    /** After how long to try again what could not be written, in milliseconds: 30,000. */
    readonly retryAfter?: number;
}
/** A record in this browser, for one learner at a time. */
export interface BrowserRecord {
    readonly store: BrowserStore;
    /** The learner slot; empty when nothing can be kept. */
    readonly slot: string;
    /** While it is `ask`, neither show nor load anything of the store. */
    readonly welcome: Welcome;
    /** Why everything is kept in memory only, when it is. */
    readonly failure: StoreFailure | undefined;
    /** "Yes, that is my work." */
    keepGoing(): void;
    /** "That's not me": puts the work away, neither shown nor deleted, and begins an empty slot. This record is closed then. */
    startFresh(): Promise<BrowserRecord>;
    /** When the work that "That's not me" put away was last touched, in milliseconds since 1970; undefined without any. */
    readonly left: number | undefined;
    /** Back to that work, by somebody who said so by mistake. This record is closed then. */
    goBack(): Promise<BrowserRecord>;
    /** For a page that is shown again: the welcome as it is now. Never rejects. */
    checkSitting(): Promise<Welcome>;
    /** Writes down what is not safe yet, and lets go of everything. */
    close(): void;
}
/** Opens a record in this browser. Never rejects: where nothing can be kept, `failure` says why and memory has to do. */
export declare function openBrowserRecord(record: string, options?: BrowserRecordOptions): Promise<BrowserRecord>;
//# sourceMappingURL=browser-store.d.ts.map