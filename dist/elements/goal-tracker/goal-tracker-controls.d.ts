/** The controls of a goal tracker: a button called by what it does, and fields that say what is wrong with them. */
import type { TemplateResult } from 'lit';
import type { GoalView } from './goal-tracker-view.js';
/** A button that is called by what it does; `about` is the id of what describes it. */
export declare function button(act: string, words: string, id?: string, look?: string, about?: string): TemplateResult;
/** A line, a day or a box to write in, by the name of its field in the open form. */
export declare function field(view: GoalView, name: string, label: string, type?: 'text' | 'date' | 'box'): TemplateResult;
/** One of several, as native radio buttons under a legend. */
export declare function choice(view: GoalView, name: string, label: string, options: readonly {
    readonly value: string;
    readonly words: TemplateResult | string;
}[]): TemplateResult;
//# sourceMappingURL=goal-tracker-controls.d.ts.map