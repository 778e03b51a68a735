/** What of the work is safe: it hands entries to a store, and knows of which the store has not yet said so. */
import type { Entry } from '../core/entry.js';
import type { EntryStore, StoreFailure } from '../stores/entry-store.js';
/** Where what was added is: `unsaved` tells that the store failed, and that it is tried again. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'unsaved';
/** How long a store may keep silent before that is told, in milliseconds. Its answer counts whenever it comes. */
export declare const patience = 5000;
/** The entries of one learner on their way into one store. Nothing here rejects. */
export declare class Keeping {
    #private;
    /** Why the store failed last, as long as that matters. */
    failure: StoreFailure | undefined;
    /** How many acts have become safe. */
    saves: number;
    /** `always` is why the store keeps nothing beyond memory, if so; `tell` is called at every change. */
    constructor(store: EntryStore, always: StoreFailure | undefined, tell: () => void);
    get state(): SaveState;
    /** Hands over the entries of one act; resolves when the store has answered for the first time. */
    add(entries: readonly Entry[]): Promise<void>;
    /** The store has caught up with everything. */
    caughtUp(): void;
}
//# sourceMappingURL=keeping.d.ts.map