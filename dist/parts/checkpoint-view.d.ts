/** How a checkpoint is drawn: the author's light, the student's own, and what each leads to. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Checkpoint, Light, Standing } from '../core/checkpoint.js';
import type { TrafficLightCheckpointMessages } from '../messages/traffic-light-checkpoint/en.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import type { RecordSession } from './record-session.js';
import type { Viewer } from './widget-element.js';
/** What a host knows about one checkpoint. */
export interface CheckpointSight {
    readonly checkpoint: Checkpoint;
    readonly session: RecordSession | undefined;
    readonly viewer: Viewer;
    readonly reading: Reading;
    readonly language: string;
    /** Whether what is done here is kept; without an id nothing is. */
    readonly keeps: boolean;
    readonly disabled: boolean;
    /** The student's choice that is not saved yet; empty without one. */
    readonly chosen: string;
}
/** All that a checkpoint is drawn from. */
export interface CheckpointView extends CheckpointSight, Standing {
    readonly uid: string;
    readonly words: TrafficLightCheckpointMessages;
    /** The words of the button that swaps the languages. */
    readonly swap: string;
    readonly picked: Light | undefined;
    readonly draft: Draft;
    /** What was last announced. */
    readonly said: string;
    readonly speaks: boolean;
    readonly speaking: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
}
type Part = TemplateResult | typeof nothing;
/** The whole checkpoint; `beside` is the teacher's part in it. */
export declare function checkpointView(view: CheckpointView, beside: Part): TemplateResult;
/** A quiet button that does what `name` says. */
export declare function quiet(name: string, words: string): TemplateResult;
/** A call for help as it stands: as it is being written, else as it was saved at the same light. */
export declare function writtenCall({ draft, signal }: CheckpointView, light: Light): string;
/** The ids of what is ticked in the self-check, in its order. */
export declare function ticked({ checkpoint, words, draft, signal }: CheckpointView): string[];
/** What was said and is saved, with the way back. */
export declare function saying(view: CheckpointView): Part;
export {};
//# sourceMappingURL=checkpoint-view.d.ts.map