/** The port that every place for entries has: what can be asked of it and what it tells. */
/** Why an `add` or a `clear` did not succeed. */
export class StoreError extends Error {
    constructor(reason, cause) {
        super(reason, { cause });
        this.name = 'StoreError';
        this.reason = reason;
    }
}
/** The listeners of a store; one that throws does not keep a change from the others. */
export class Listeners {
    #all = new Set();
    add(listener) {
        // A function of its own, so that one listener added twice is removed once.
        const own = (change) => listener(change);
        this.#all.add(own);
        return () => void this.#all.delete(own);
    }
    tell(change) {
        for (const listener of [...this.#all]) {
            try {
                listener(change);
            }
            catch (error) {
                reportError(error);
            }
        }
    }
}
//# sourceMappingURL=entry-store.js.map