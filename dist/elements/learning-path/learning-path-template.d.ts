/** The page of a path, top to bottom: where the path leads, how far the student is, and the steps. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StepState } from '../../core/path-record.js';
import type { PathView } from './learning-path-view.js';
type Part = TemplateResult | typeof nothing;
/** Draws all of it; `light` draws the checkpoint at the end of a step, `foot` says where the work is. */
export declare function pathTemplate(view: PathView, light: (one: StepState) => Part, foot: Part): TemplateResult;
export {};
//# sourceMappingURL=learning-path-template.d.ts.map