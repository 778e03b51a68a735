/** "Paste from a spreadsheet" in a widget that does not wait for it: its code comes once somebody unfolds it. */
import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { PasteOffer } from './paste-fold.js';
import type { RecordSession } from './record-session.js';
/** What the fold is called, and what it says while its code comes and where it cannot. */
export interface PasteWords {
    readonly paste: string;
    readonly pasteFailed: string;
}
/** A part of a widget's foot. `load` brings what the widget makes of rows, for a view of its own. */
export declare class PasteLater<V> {
    #private;
    constructor(host: LitElement, load: () => Promise<{
        readonly pasteOffer: (view: V) => PasteOffer;
    }>);
    /** The fold; `key` names what is typed in it among the drafts of the record. */
    render(session: RecordSession | undefined, key: string, view: V, words: PasteWords): TemplateResult | typeof nothing;
}
//# sourceMappingURL=paste-later.d.ts.map