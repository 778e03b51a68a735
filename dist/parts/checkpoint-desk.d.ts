/** The teacher's side of a checkpoint, which no student's page loads: what was said, letting go on, and making a release word. */
import type { LitElement, TemplateResult } from 'lit';
import type { EntryBody } from '../core/entry.js';
import type { CheckpointView } from './checkpoint-view.js';
/** What a teacher's act comes to, and what is announced when it is done. */
export interface DeskAct {
    readonly bodies: readonly EntryBody[];
    readonly said: string;
}
/** One teacher's desk at one checkpoint. A release word that is made here is nowhere else, and gone with the page. */
export declare class CheckpointDesk {
    #private;
    constructor(host: LitElement);
    render(view: CheckpointView): TemplateResult;
    /** What pressing a button comes to; undefined when it is no act. */
    act(name: string, { checkpoint, answer, draft, words: shared, language }: CheckpointView): DeskAct | undefined;
    /** Takes an event from where a release word is made. */
    handle(event: Event, target: Element, language: string): void;
}
//# sourceMappingURL=checkpoint-desk.d.ts.map