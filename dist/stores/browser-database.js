/** One IndexedDB database per record, in which nothing may hang: every piece of work is one transaction with a time limit. */
import { openDB } from 'idb';
import { StoreError } from './entry-store.js';
const storeNames = ['entries', 'drafts', 'quarantine', 'meta'];
const version = 1;
/** The keys of a slot. */
export function slotRange(slot) {
    return IDBKeyRange.bound([slot], [slot, []]);
}
/** The database of a record; opened when it is needed, and again after it was closed from outside. */
export class BrowserDatabase {
    #name;
    #patience;
    #opening;
    /** `patience` is the longest that anything may take, in milliseconds. */
    constructor(record, patience) {
        this.#name = `competency-widgets/${record}`;
        this.#patience = patience;
    }
    /**
     * Does some work in one transaction, all or nothing, and resolves when it is complete. `onCommit` is called then, even when
     * that is after the time limit. Rejects with a `StoreError`.
     */
    async run(mode, work, onCommit) {
        let timer;
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new StoreError('timeout')), this.#patience);
        });
        const committed = this.#transact(mode, work).then((value) => {
            onCommit?.(value);
            return value;
        });
        try {
            return await Promise.race([committed, timeout]);
        }
        catch (error) {
            throw error instanceof StoreError ? error : new StoreError(reasonOf(error), error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Lets go of the database; the next work opens it again. */
    close() {
        this.#opening?.then((database) => database.close()).catch(() => undefined);
        this.#opening = undefined;
    }
    async #transact(mode, work) {
        const transaction = await this.#begin(mode).catch((error) => {
            // The connection was closed between opening it and using it.
            if (!(error instanceof DOMException && error.name === 'InvalidStateError'))
                throw error;
            this.close();
            return this.#begin(mode);
        });
        const [worked, done] = await Promise.allSettled([
            work(transaction).catch((error) => {
                try {
                    transaction.abort();
                }
                catch {
                    // It had already ended.
                }
                throw error;
            }),
            transaction.done,
        ]);
        if (worked.status === 'fulfilled' && done.status === 'fulfilled')
            return worked.value;
        const errors = [worked, done].flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
        // When a transaction is aborted every request of it says so; what says why is the other one.
        throw errors.find((error) => !(error instanceof DOMException && error.name === 'AbortError')) ?? errors[0];
    }
    async #begin(mode) {
        const database = await (this.#opening ??= this.#open());
        if (database.version > version && mode === 'readwrite')
            throw new StoreError('newer');
        return database.transaction(storeNames, mode, { durability: 'relaxed' });
    }
    #open() {
        const close = () => this.close();
        const opening = openDB(this.#name, version, {
            upgrade: (database) => storeNames.forEach((name) => database.createObjectStore(name)),
            // Another tab deletes the database or brings newer code.
            blocking: close,
            terminated: close,
        }).catch((error) => {
            // Newer code has been here: what it left can perhaps be read, and is never written.
            if (reasonOf(error) === 'newer')
                return openDB(this.#name, undefined, { blocking: close, terminated: close });
            throw error;
        });
        opening.catch(() => {
            if (this.#opening === opening)
                this.#opening = undefined;
        });
        return opening;
    }
}
const reasons = {
    QuotaExceededError: 'full',
    VersionError: 'newer',
    // No permission, or no IndexedDB at all.
    SecurityError: 'blocked',
    NotAllowedError: 'blocked',
    ReferenceError: 'blocked',
    TypeError: 'blocked',
};
function reasonOf(error) {
    return (error instanceof Error || error instanceof DOMException ? reasons[error.name] : undefined) ?? 'unknown';
}
//# sourceMappingURL=browser-database.js.map