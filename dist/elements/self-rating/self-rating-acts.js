/** Saving and taking back: each act of a person is told to the page, kept as a whole, and can be undone. */
import { LearningEntryEvent } from '../../parts/learning-entry-event.js';
/** The acts made in one widget. */
export class Acts {
    /** The entries of the last act, and the retractions that took them back. */
    #last = [];
    #undone = [];
    #host;
    constructor(host) {
        this.#host = host;
    }
    /** What a button would do now: take back, put back, or nothing. */
    get offers() {
        return this.#undone.length > 0 ? 'redo' : this.#last.length > 0 ? 'undo' : undefined;
    }
    /** Tells the page, which may veto it, and adds the entries. Answers whether they were added. */
    do(session, bodies) {
        const entries = session?.stamp(bodies) ?? [];
        if (entries.length === 0 || !this.#host.dispatchEvent(new LearningEntryEvent(entries)))
            return false;
        [this.#last, this.#undone] = [entries, []];
        void session?.add(entries);
        return true;
    }
    /** Takes back the last act, or `otherwise` where this page made none; puts back what was just taken back. */
    undo(session, by, otherwise) {
        const last = this.#last.length > 0 ? this.#last : otherwise;
        const targets = this.offers === 'redo' ? this.#undone : last;
        const isUndo = this.offers !== 'redo';
        const done = this.do(session, targets.map(({ id }) => ({ kind: 'retracted', by, about: id })));
        if (done)
            [this.#last, this.#undone] = [[], isUndo ? this.#last : []];
        return done;
    }
    /** Another record, or another piece of work. */
    forget() {
        this.#last = this.#undone = [];
    }
}
//# sourceMappingURL=self-rating-acts.js.map