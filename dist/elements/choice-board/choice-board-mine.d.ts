/** What a student has chosen: with whom, how far it is, and whether it helped. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WorkingMode } from '../../core/choice-board.js';
import type { BoardView } from './choice-board-view.js';
type Maybe = TemplateResult | typeof nothing;
/** The choices one under the other; nothing where they are not kept. */
export declare function choicesTemplate(view: BoardView): Maybe;
/** How a student may work on something; their own idea in every way. */
export declare function modesOf({ given }: Pick<BoardView, 'given'>, id: string): readonly WorkingMode[];
export {};
//# sourceMappingURL=choice-board-mine.d.ts.map