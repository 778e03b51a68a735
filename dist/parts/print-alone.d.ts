/** Printing one piece of a widget, such as a sheet or a page for the family, on paper of its own. */
import type { CSSResult, TemplateResult } from 'lit';
/** What is printed. */
export interface Sheet {
    /** Ends up as the document's title, which browsers print at the head and propose as a file's name. */
    readonly title: string;
    readonly language: string;
    readonly content: TemplateResult;
    readonly styles: readonly CSSResult[];
}
/** Fills a document with nothing but the sheet. Sheets of style are made there, so that no policy of the page forbids them. */
export declare function layOut({ title, language, content, styles }: Sheet, on: Document): void;
/**
 * Prints a sheet alone: the page around the widget stays out of it. Answers whether the browser began: a frame that may not
 * open windows is refused without a word, and then what would have been printed must be shown as text to take.
 */
export declare function printAlone(sheet: Sheet): Promise<boolean>;
//# sourceMappingURL=print-alone.d.ts.map