/** What the next level takes: the centre of a student's view, in a scale and in a self-rating. */
import type { TemplateResult } from 'lit';
import type { LevelListView } from './level-list.js';
/** What the level above the current one takes; nothing while nobody knows where the student is. */
export declare function nextStep(view: LevelListView, language: string): TemplateResult | string;
//# sourceMappingURL=next-level.d.ts.map