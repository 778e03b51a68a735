/** What a reader may change about a list of levels: the other language, simpler words, one at a time, and hearing it. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Objective } from '../core/objective.js';
import type { LanguageDisplay, ScaleLayout } from '../core/proficiency-scale.js';
import type { SharedMessages } from '../messages/shared/en.js';
import type { Reading } from './reading.js';
/** What the reader chose is this page's alone; it is no act and makes no entry. */
export declare class ReadingTools implements ReactiveController {
    #private;
    swapped: boolean;
    plain: boolean;
    one: boolean;
    /** The level that is shown when they come one at a time. */
    shown: number | undefined;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** How the author's words are to be shown now. */
    reading(languages: readonly string[], display?: LanguageDisplay): Reading;
    /** The layout to draw: the author's, unless the reader wants one at a time. */
    layout(given: ScaleLayout | undefined): ScaleLayout;
    /** The piece that is being heard. */
    get speaking(): string | undefined;
    /** Whether a voice on this device can read the language. */
    speaks(language: string): boolean;
    /** The row of buttons; only what the content makes possible is offered. `levels` are in the order of the screen. */
    render(objective: Objective, reading: Reading, layout: ScaleLayout, levels: readonly {
        readonly value: number;
    }[], words: SharedMessages): TemplateResult;
    /** Does what a button in the tools or beside a piece of text asks; `levels` are in the order of the screen. */
    press(event: Event, levels: readonly {
        readonly value: number;
    }[], layout: ScaleLayout): ScaleLayout | undefined;
}
//# sourceMappingURL=reading-tools.d.ts.map