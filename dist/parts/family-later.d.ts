/** "Show my family" in a widget that does not wait for it: its code comes once there is something to show. */
import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { FamilyStory } from './family-page.js';
import type { RecordSession } from './record-session.js';
/** A part of a widget's foot; see `FamilyPage`. Where the code cannot be loaded, nothing is offered. */
export declare class FamilyLater {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** The same as `FamilyPage#render`, as soon as it can be. */
    render(session: RecordSession, stories: readonly FamilyStory[], languages: readonly string[]): TemplateResult | typeof nothing;
}
//# sourceMappingURL=family-later.d.ts.map