/** The form of a reflection sheet between its opening and its saving: all that is in it is in the draft. */
import type { EntryBody } from '../../core/entry.js';
import type { QuestionDraft, SheetRow, SheetTest } from '../../core/reflection-sheet.js';
import type { Parsed } from '../../core/problem.js';
import type { Draft } from '../../parts/draft.js';
import type { SheetView } from './reflection-sheet-view.js';
/** Everything of the form, by the names of its fields. */
export type FormWords = ReadonlyMap<string, string>;
/** What the open form is for: a row, a listed test without one, or another test. */
export interface FormTarget {
    readonly row: SheetRow | undefined;
    readonly test: SheetTest | undefined;
}
/** How a listed test is known to the page. */
export declare function keyOf({ id, title }: SheetTest): string;
/** What the form is for; undefined while it is closed. */
export declare function formTarget({ draft, rows, given }: SheetView): FormTarget | undefined;
/** Opens the form on a row, on a listed test, or on a new one. */
export declare function openForm(view: SheetView, row: SheetRow | undefined, test: SheetTest | undefined): void;
/** How many questions were begun, the taken-out ones included. */
export declare function questionCount(draft: Draft): number;
/** One question in the form, by its place. */
export declare function questionAt(draft: Draft, place: number): QuestionDraft & {
    readonly gone: boolean;
};
/** One more question at the end; answers its place. */
export declare function addQuestion(draft: Draft, question: QuestionDraft & {
    readonly listed?: string;
}): number;
/** Everything in the form, to put it back after it was closed. */
export declare function formWords(draft: Draft): FormWords;
/** The names of all fields of the form, and of nothing else. */
export declare const formFields: RegExp;
/** The entry that the form would make, or what is wrong with its fields. */
export declare function formBody(view: SheetView, badDay: boolean): Parsed<EntryBody>;
//# sourceMappingURL=reflection-sheet-draft.d.ts.map