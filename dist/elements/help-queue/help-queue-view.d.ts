/** How a help queue is drawn: the sign-in, who waits, who was helped. */
import type { TemplateResult } from 'lit';
import type { HelpQueue, Period } from '../../core/help-queue.js';
import type { HelpQueueMessages } from '../../messages/help-queue/en.js';
import type { Reading } from '../../parts/reading.js';
/** All that a queue is drawn from. */
export interface HelpQueueView {
    readonly queue: HelpQueue;
    readonly period: Period;
    readonly words: HelpQueueMessages;
    readonly reading: Reading;
    readonly language: string;
    readonly projected: boolean;
    /** Whether the teacher can save it. */
    readonly keeps: boolean;
    /** The place of whoever was helped last; -1 for nobody. */
    readonly last: number;
    /** What was last announced. */
    readonly said: string;
    /** Whether somebody signed in without saying who. */
    readonly missing: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/** The whole queue. */
export declare function helpQueueView(view: HelpQueueView): TemplateResult;
//# sourceMappingURL=help-queue-view.d.ts.map