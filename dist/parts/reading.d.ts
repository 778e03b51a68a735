/** How an author's words are shown to one reader: in which language, beside which other, plain or in full. */
import type { TemplateResult } from 'lit';
import type { LanguageDisplay } from '../core/proficiency-scale.js';
import type { Phrase, Text } from '../core/text.js';
/** What a reader understands and has chosen. */
export interface Reading {
    /** Best first. */
    readonly languages: readonly string[];
    readonly display: LanguageDisplay;
    /** Whether the reader has swapped to the author's other language. */
    readonly swapped: boolean;
}
/** The words to show, and those in the second language where both are shown. */
export declare function phrases(text: Text, { languages, display, swapped }: Reading): [Phrase, Phrase?];
/** The words in one language: for a name, an attribute, or a sentence of ours around them. */
export declare function said(text: Text, reading: Reading): string;
/** A paragraph of an author's words; `id` names the one in the reader's first language, so that nothing is read twice. */
export declare function paragraph(text: Text, reading: Reading, part: string, id?: string): TemplateResult;
/** The language of a phrase; what its author left open is in the language around the widget. */
export declare function langOf(phrase: Phrase, reading: Reading): string;
//# sourceMappingURL=reading.d.ts.map