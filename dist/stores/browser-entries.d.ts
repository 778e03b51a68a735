/** The entries and drafts of one learner slot in this browser: memory first, then the database, and a journal for the gap. */
import type { Entry } from '../core/entry.js';
import type { BrowserDatabase, Transaction } from './browser-database.js';
import type { BrowserJournal } from './browser-journal.js';
import type { Drafts, Durability, EntryStore, StoreChange, StoreFailure } from './entry-store.js';
/** A store that can also give back what it could not read. */
export interface BrowserStore extends EntryStore {
    /** What was put aside because it could not be read, as it was found; for a person to download. Never rejects. */
    quarantined(): Promise<readonly unknown[]>;
}
/** Whose turn it is at this computer, as the database keeps it. */
export interface Sitting {
    readonly slot: string;
    readonly sitting: string;
    /** When somebody was last active in it, in milliseconds since 1970. */
    readonly last: number;
    /** Whether it began where students share computers, so that its work is erased after it. */
    readonly shared: boolean;
    /** The slots that were put away where students share computers, and are erased with this one. */
    readonly away: readonly string[];
    /** The sitting whose work "That's not me" put away last, which somebody can go back to who said so by mistake. */
    readonly left?: Sitting;
}
/** What the stores of a record in several tabs say to each other. */
export interface Message {
    readonly slot: string;
    readonly generation: number;
    /** Entries that are in the database now; none when the slot was cleared. */
    readonly entries: readonly unknown[];
}
/** What a store needs to do its work. */
export interface BrowserEntriesOptions {
    readonly database: BrowserDatabase;
    readonly journal: BrowserJournal;
    readonly sitting: Sitting;
    readonly generation: number;
    /** Why the database cannot be written, when it cannot: then everything is kept in memory, and in the journal. */
    readonly unavailable: StoreFailure | undefined;
    readonly now: () => number;
    /** After how many milliseconds to try again what could not be written. */
    readonly retryAfter: number;
    readonly send: (message: Message) => void;
}
/** Reads a sitting from what the database holds; undefined when it is none. */
export declare function parseSitting(value: unknown): Sitting | undefined;
/** The generation of a slot: how many times it was cleared. */
export declare function generationOf(transaction: Transaction<'readonly'> | Transaction<'readwrite'>, slot: string): Promise<number>;
/** Puts entries into a transaction. Of two with one id the first in canonical JSON order stays, as in a record. */
export declare function putEntries(transaction: Transaction<'readwrite'>, slot: string, entries: Iterable<Entry>): Promise<void>;
/** Deletes all of a slot, and raises its generation, which is answered. */
export declare function eraseSlot(transaction: Transaction<'readwrite'>, slot: string, atLeast?: number): Promise<number>;
/** The store of one slot. */
export declare class BrowserEntries implements BrowserStore {
    #private;
    readonly drafts: Drafts;
    constructor(options: BrowserEntriesOptions);
    get durability(): Durability;
    /** The sitting as this page knows it. */
    get sitting(): Sitting;
    subscribe(listener: (change: StoreChange) => void): () => void;
    load(): Promise<readonly Entry[]>;
    add(entries: readonly Entry[]): Promise<void>;
    clear(): Promise<void>;
    quarantined(): Promise<readonly unknown[]>;
    /** Hears what another tab says. */
    hear({ slot, generation, entries }: Message): void;
    /** Writes down what is not safe yet, in the last instant that there may be. */
    leave(): void;
    /** Looks, after an absence, for what others did meanwhile, and tries again what could not be written. */
    comeBack(): Promise<void>;
    /** Somebody is here. */
    touch(): void;
    /** Makes this sitting the one that the next page begins with. Never rejects. */
    claim(): Promise<void>;
    close(): void;
}
//# sourceMappingURL=browser-entries.d.ts.map