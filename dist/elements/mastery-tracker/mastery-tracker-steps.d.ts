/** A calculation told in words that a student and a parent can follow, one sentence a step. */
import type { SuggestedLevel } from '../../core/mastery-tracker.js';
import type { MasteryTrackerMessages } from '../../messages/mastery-tracker/en.js';
type Said = MasteryTrackerMessages['steps'];
/** Every sentence, in order; the last but one names the number that is shown, and the last the level it stands for. */
export declare function tellSteps({ steps, level, order, snap, placedByRating, }: Pick<SuggestedLevel, 'steps' | 'level' | 'order' | 'snap' | 'placedByRating'>, said: Said, language: string, nameOf: (value: number) => string): string[];
export {};
//# sourceMappingURL=mastery-tracker-steps.d.ts.map