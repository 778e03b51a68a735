/** The page of a choice board, top to bottom: what to choose, the squares, what just happened, what was chosen. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BoardView } from './choice-board-view.js';
/** Draws all of it; `tools` turn the squares over, `foot` says where the work is. */
export declare function boardTemplate(view: BoardView, tools: TemplateResult, foot: TemplateResult | typeof nothing): TemplateResult;
//# sourceMappingURL=choice-board-template.d.ts.map