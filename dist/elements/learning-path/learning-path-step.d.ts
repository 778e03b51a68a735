/** What is inside a step: what to do, what to choose, when one is ready, and how far it is. */
import type { TemplateResult } from 'lit';
import type { StepState } from '../../core/path-record.js';
import type { PathView } from './learning-path-view.js';
/** A button that does what `name` says, to the thing with this id. */
export declare function button(name: string, words: string, id?: string, looks?: string): TemplateResult;
/** The inside of one step. */
export declare function stepTemplate(view: PathView, one: StepState): TemplateResult;
//# sourceMappingURL=learning-path-step.d.ts.map