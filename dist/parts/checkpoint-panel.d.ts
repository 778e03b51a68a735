/** A checkpoint at work, for the tag that shows one and for a path: what a person does there, and what comes of it. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Light } from '../core/checkpoint.js';
import type { LanguageDisplay } from '../core/proficiency-scale.js';
import type { CheckpointSight } from './checkpoint-view.js';
import type { Reading } from './reading.js';
/**
 * Draws one checkpoint and turns what is done there into entries. Its host hands it every `click` and `input` of
 * the shadow root; those that are not its own it leaves alone.
 */
export declare class CheckpointPanel implements ReactiveController {
    #private;
    /** Tells this panel's controls apart from those of others in one shadow root. */
    readonly uid: string;
    /** `choose` takes the student's choice, before it is saved; an empty one when there is none any more. */
    constructor(host: LitElement, choose: (light: Light | '') => void, uid?: string);
    hostConnected(): void;
    hostDisconnected(): void;
    /** How the author's words are to be shown; a student may swap the languages. */
    reading(languages: readonly string[], display: LanguageDisplay): Reading;
    /** Takes in what a host knows now, before it draws; another learner's work takes everything of this one away. */
    follow(sight: CheckpointSight): void;
    /** Lets go of a choice that is not saved. */
    reset(): void;
    /** The checkpoint as one person sees it now. */
    render(sight: CheckpointSight): TemplateResult;
    /** Takes an event from the host's shadow root, and answers whether it was this panel's. */
    handle(event: Event): boolean;
}
//# sourceMappingURL=checkpoint-panel.d.ts.map