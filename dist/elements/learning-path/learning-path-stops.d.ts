/** The checkpoints at work in a path: one panel for each that can be seen, and the light chosen there that is not saved. */
import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { StepState } from '../../core/path-record.js';
import type { PathView } from './learning-path-view.js';
/** They live as long as the path they are in, and take their own events. */
export declare class PathStops {
    #private;
    constructor(host: LitElement);
    /** Takes in what the path knows now, before it draws. */
    follow(view: PathView): void;
    /** The checkpoint at the end of a step; nothing where there is none. */
    render(view: PathView, one: StepState): TemplateResult | typeof nothing;
    /** Whether an event was one of theirs; the languages are swapped for the whole path. */
    handle(event: Event): boolean;
    /** Another path, or another learner's. */
    forget(): void;
}
//# sourceMappingURL=learning-path-stops.d.ts.map