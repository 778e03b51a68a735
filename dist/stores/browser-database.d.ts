/** One IndexedDB database per record, in which nothing may hang: every piece of work is one transaction with a time limit. */
import type { DBSchema, IDBPTransaction } from 'idb';
/** What is kept, by learner slot. Values are checked when they are read: anything may have written them. */
interface Shape extends DBSchema {
    entries: {
        key: [slot: string, id: string];
        value: unknown;
    };
    drafts: {
        key: [slot: string, key: string];
        value: unknown;
    };
    /** What could not be read, as it was. */
    quarantine: {
        key: [slot: string, id: string];
        value: unknown;
    };
    /** The sitting under `''`; under each slot its generation, a number. */
    meta: {
        key: string;
        value: unknown;
    };
}
type StoreName = 'entries' | 'drafts' | 'quarantine' | 'meta';
/** A transaction over everything that is kept. */
export type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<Shape, StoreName[], Mode>;
/** The keys of a slot. */
export declare function slotRange(slot: string): IDBKeyRange;
/** The database of a record; opened when it is needed, and again after it was closed from outside. */
export declare class BrowserDatabase {
    #private;
    /** `patience` is the longest that anything may take, in milliseconds. */
    constructor(record: string, patience: number);
    /**
     * Does some work in one transaction, all or nothing, and resolves when it is complete. `onCommit` is called then, even when
     * that is after the time limit. Rejects with a `StoreError`.
     */
    run<Mode extends 'readonly' | 'readwrite', T>(mode: Mode, work: (transaction: Transaction<Mode>) => Promise<T>, onCommit?: (value: T) => void): Promise<T>;
    /** Lets go of the database; the next work opens it again. */
    close(): void;
}
export {};
//# sourceMappingURL=browser-database.d.ts.map