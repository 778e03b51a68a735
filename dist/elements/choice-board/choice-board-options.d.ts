/** The squares of a choice board: what can be chosen, the student's own ideas, and where a new one is written. */
import type { TemplateResult } from 'lit';
import type { BoardView } from './choice-board-view.js';
/** A button that does something; `about` is what it does it to. */
export declare function button(act: string, words: string, about?: string, looks?: string): TemplateResult;
/** All squares, section by section. */
export declare function optionsTemplate(view: BoardView): TemplateResult;
/** What good work shows, the same for every option. */
export declare function criteria({ given, reading }: BoardView): TemplateResult;
//# sourceMappingURL=choice-board-options.d.ts.map