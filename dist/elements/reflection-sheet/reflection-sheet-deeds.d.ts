/** What comes of each thing a person can do on a reflection sheet: entries, words at fields, or something put aside. */
import type { EntryBody } from '../../core/entry.js';
import type { Problem } from '../../core/problem.js';
import type { UnreadRow } from '../../core/question-rows.js';
import type { FormWords } from './reflection-sheet-draft.js';
import type { SheetView } from './reflection-sheet-view.js';
/** What is to be done. */
export interface Deed {
    /** The entries of one act. */
    readonly bodies?: readonly EntryBody[];
    /** What is wrong with the fields. */
    readonly problems?: readonly Problem[];
    /** What was pasted and could not be read. */
    readonly unread?: readonly UnreadRow[];
    /** What was set aside without an entry and can be put back: the form as it was, or a question of it. */
    readonly aside?: FormWords;
    /** The fields that are saved or set aside. */
    readonly drop?: RegExp;
    readonly say?: string;
    /** Where the focus goes, once the act is done. */
    readonly focus?: string | ((after: SheetView) => string);
}
/** A button was pressed; `badDay` tells that a date is half written. Undefined when the button is not one of the sheet's own. */
export declare function deed(view: SheetView, act: string, id: string, badDay: () => boolean): Deed | undefined;
/** What was set aside is put back. */
export declare function putBack({ draft }: SheetView, aside: FormWords): Deed;
//# sourceMappingURL=reflection-sheet-deeds.d.ts.map