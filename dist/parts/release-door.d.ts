/** Where a release word is typed on a student's device; only pages with such a word load it. */
import type { LitElement, TemplateResult } from 'lit';
import type { CheckpointSight, CheckpointView } from './checkpoint-view.js';
/** The door of one checkpoint. */
export declare class ReleaseDoor {
    #private;
    /** `opened` is called when the word was right. */
    constructor(host: LitElement, opened: (sight: CheckpointSight) => void);
    render(view: CheckpointView): TemplateResult;
    /** Takes a press from where the door is. */
    handle(event: Event, target: Element): void;
    /** Another learner's tries are not this one's. */
    forget(): void;
}
//# sourceMappingURL=release-door.d.ts.map