/** One learner's record while a page is open: it loads, stamps and adds entries, and says how safe they are. */
import type { Entry, EntryBody } from '../core/entry.js';
import { LearningRecord } from '../core/record.js';
import type { Durability, EntryStore, StoreFailure } from '../stores/entry-store.js';
import type { SaveState } from './keeping.js';
import type { OpenedRecord } from './opened-record.js';
/** Whether work may be shown: `asking` until somebody said that it is theirs. */
export type SessionState = 'loading' | 'asking' | 'ready';
/** What widgets ask, and what they tell, about the record they share. Nothing here throws or rejects. */
export declare class RecordSession {
    #private;
    /** Nothing that was stored is in it until the state is `ready`. */
    record: LearningRecord;
    state: SessionState;
    /** How many stored things could not be read and were put aside. */
    quarantined: number;
    /** When the work that is asked about was last touched, in milliseconds since 1970. */
    since: number;
    /** Whether the work was erased since the page was opened, here or in another tab. */
    erased: boolean;
    /** Whether the browser's data were cleared from outside while the page was open. */
    gone: boolean;
    /** The record's name; undefined where nothing outlives the page. */
    readonly name: string | undefined;
    /** Opens the record at once; what it finds is told to those who subscribe. */
    constructor(name: string | undefined, open: () => Promise<OpenedRecord>);
    /** How long what is kept stays; undefined while the record is being opened. */
    get durability(): Durability | undefined;
    /** Where what was added is. */
    get saveState(): SaveState;
    /** How many acts have become safe since the work was opened. */
    get saves(): number;
    /** Why the store failed last, as long as that matters. */
    get failure(): StoreFailure | undefined;
    /** Names the learner on this device, for the copies they save. */
    get slot(): string;
    /** Unfinished work by key; undefined until the work may be shown. */
    get drafts(): EntryStore['drafts'] | undefined;
    /** Calls back whenever an answer may be another, until the answered function is called. */
    subscribe(listener: () => void): () => void;
    /** The entries of one act, stamped with this moment and in order, not added yet. */
    stamp(bodies: readonly EntryBody[]): readonly Entry[];
    /**
     * Shows the entries at once and keeps them in the store. What comes while nobody knows yet whose work this is waits for the
     * answer. Resolves when the store has answered for the first time.
     */
    add(entries: readonly Entry[]): Promise<void>;
    /** "Yes, that is my work." */
    keepGoing(): Promise<void>;
    /** "That's not me": the other work is put away, neither shown nor deleted. */
    startFresh(): Promise<void>;
    /** When the work that was put away was last touched, for as long as nothing new is here; undefined without any. */
    get left(): number | undefined;
    /** "That was me after all": opens again what was put away. */
    goBack(): Promise<void>;
    /** Deletes everything here: entries, drafts, second copies. Answers whether the store could. */
    clear(): Promise<boolean>;
    /** What was stored and could not be read, for a person to keep. */
    unreadable(): Promise<readonly unknown[]>;
}
//# sourceMappingURL=record-session.d.ts.map