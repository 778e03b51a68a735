/** Hearing one step of a path. */
import type { LitElement, ReactiveController } from 'lit';
/** Reads the words of one step at a time. */
export declare class StepVoice implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The id of the step that is being read, empty when none is; undefined where there is no voice. */
    speaking(language: string): string | undefined;
    /** Begins to read, or stops when this step was being read. */
    toggle(step: string, pieces: readonly Element[]): void;
}
//# sourceMappingURL=learning-path-voice.d.ts.map