/** Saving and taking back: each act of a person is told to the page, kept as a whole, and can be undone. */
import type { By, Entry, EntryBody } from '../core/entry.js';
import type { RecordSession } from './record-session.js';
/** The acts made in one widget. */
export declare class Acts {
    #private;
    constructor(host: EventTarget);
    /** What there is to do about the last act: take it back or, where it took something back, put that back. */
    get offers(): 'undo' | 'redo' | undefined;
    /** Tells the page, which may veto it, and adds the entries. Answers whether they were added. */
    do(session: RecordSession | undefined, bodies: readonly EntryBody[]): boolean;
    /** Takes back the last act, or `otherwise` where this page made none. */
    undo(session: RecordSession | undefined, by: By, otherwise: readonly Entry[]): boolean;
    /** What happens next has nothing to do with what was. */
    forget(): void;
}
//# sourceMappingURL=acts.d.ts.map