/** What is written in the instant a page goes away, when a database can no longer be waited for: one localStorage key a piece. */
/** The entries and drafts in the journal, each with its place. */
export interface JournalPiece {
    readonly storageKey: string;
    /** The learner slot; empty when it was not known. */
    readonly slot: string;
    readonly generation: number;
    readonly kind: 'entry' | 'draft';
    /** The id of the entry, or the key of the draft. */
    readonly name: string;
    /** JSON; empty for a draft that was deleted. */
    readonly text: string;
}
/** The journal of a record. Nothing here throws: where localStorage is forbidden or full, nothing is written. */
export declare class BrowserJournal {
    #private;
    constructor(record: string);
    /** Writes a piece and answers its storage key. */
    write({ slot, generation, kind, name, text }: Omit<JournalPiece, 'storageKey'>): string;
    read(): readonly JournalPiece[];
    remove(storageKey: string): void;
    /** When somebody was last here, in a sitting; written at once, so that it is true even after the page is gone. */
    get seen(): {
        readonly sitting: string;
        readonly last: number;
    } | undefined;
    set seen({ sitting, last }: {
        readonly sitting: string;
        readonly last: number;
    });
    /** The sitting this tab is in, which a reload keeps and a new session does not. */
    get tabSitting(): string | undefined;
    set tabSitting(sitting: string);
}
//# sourceMappingURL=browser-journal.d.ts.map