/** What of the work is safe: it hands entries to a store, and knows of which the store has not yet said so. */
import { StoreError } from '../stores/entry-store.js';
/** How long a store may keep silent before that is told, in milliseconds. Its answer counts whenever it comes. */
export const patience = 5000;
/** The entries of one learner on their way into one store. Nothing here rejects. */
export class Keeping {
    #store;
    #always;
    #tell;
    #unsafe;
    /** `always` is why the store keeps nothing beyond memory, if so; `tell` is called at every change. */
    constructor(store, always, tell) {
        /** How many acts have become safe. */
        this.saves = 0;
        this.#unsafe = new Set();
        this.#store = store;
        this.#always = always;
        this.#tell = tell;
        this.failure = always;
    }
    get state() {
        if (this.#unsafe.size > 0)
            return this.failure === this.#always ? 'saving' : 'unsaved';
        return this.saves > 0 ? 'saved' : 'nothing';
    }
    /** Hands over the entries of one act; resolves when the store has answered for the first time. */
    async add(entries) {
        entries.forEach((entry) => this.#unsafe.add(entry));
        this.#tell();
        const slow = setTimeout(() => this.#failed('timeout'), patience);
        try {
            await this.#store.add(entries);
            this.#kept(entries);
        }
        catch (error) {
            this.#failed(error instanceof StoreError ? error.reason : 'unknown');
        }
        clearTimeout(slow);
    }
    /** The store has caught up with everything. */
    caughtUp() {
        this.#kept([...this.#unsafe]);
        this.failure = this.#always;
    }
    #kept(entries) {
        // What is safe already is not told again: an answer may come late, and a second time.
        if (entries.filter((entry) => this.#unsafe.delete(entry)).length === 0)
            return;
        this.saves += 1;
        if (this.#unsafe.size === 0)
            this.failure = this.#always;
        this.#tell();
    }
    /** The store tries again by itself, and tells when it has caught up. */
    #failed(reason) {
        if (this.#unsafe.size === 0)
            return;
        this.failure = reason;
        this.#tell();
    }
}
//# sourceMappingURL=keeping.js.map