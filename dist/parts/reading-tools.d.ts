/** What a reader may change about a list of levels: the other language, simpler words, one at a time, and hearing it. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Objective } from '../core/objective.js';
import type { LanguageDisplay, LevelOrder, ScaleLayout } from '../core/proficiency-scale.js';
import type { SharedMessages } from '../messages/shared/en.js';
import type { LevelListView } from './level-list.js';
/** What an author says about a list of levels. */
interface ListGiven {
    readonly objective: Objective;
    readonly order?: LevelOrder;
    readonly layout?: ScaleLayout;
    readonly languages?: LanguageDisplay;
}
/** What the reader chose is this page's alone; it is no act and makes no entry. */
export declare class ReadingTools implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The list of levels as the reader wants it; `rest` is what the widget says about it. */
    view(given: ListGiven, languages: readonly string[], words: SharedMessages, rest: Partial<LevelListView>): LevelListView;
    /** The row of buttons; only what the content makes possible is offered. */
    render(view: LevelListView): TemplateResult;
    /** Does what a button in the tools or beside a piece of text asks. */
    press(event: Event, view: LevelListView): void;
}
export {};
//# sourceMappingURL=reading-tools.d.ts.map