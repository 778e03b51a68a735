/** Where rows of a spreadsheet are pasted: what can be read is added as one act; the rest stays where it is, with why. */
import type { LitElement, TemplateResult } from 'lit';
import type { By, EntryBody } from '../core/entry.js';
import type { PasteRowsMessages } from '../messages/paste-rows/en.js';
import type { RecordSession } from './record-session.js';
/** What a widget makes of the rows. */
export interface PasteOffer {
    readonly words: PasteRowsMessages;
    /** Which columns, and what days look like. */
    readonly help: string;
    /** Whose act it is. */
    readonly by: By;
    /** One question with the values and words of its answers, where rows alone do not say it. */
    readonly asks?: {
        readonly question: string;
        readonly answers: readonly (readonly [string, string])[];
    };
    readonly take: (rows: readonly (readonly string[])[], answer: string | undefined) => Taken;
}
/** What came of the rows. */
export interface Taken {
    readonly bodies: readonly EntryBody[];
    /** What could not be read, and why. */
    readonly unread: readonly {
        readonly cells: readonly string[];
        readonly fault: string;
    }[];
    /** The first row, where it names the columns. */
    readonly heading: readonly string[] | undefined;
    readonly say: string;
}
/** Made once its code is there; see `PasteLater`. What is typed is kept through reloads. */
export declare class PasteFold {
    #private;
    constructor(host: LitElement);
    /** What stands in the fold. */
    render(session: RecordSession, key: string, offer: PasteOffer): TemplateResult;
}
//# sourceMappingURL=paste-fold.d.ts.map