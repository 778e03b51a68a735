/** "Show my family": half a page of plain words about one objective, to read together, copy as a message, or print. */
import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Objective } from '../core/objective.js';
import type { RecordSession } from './record-session.js';
/** What a student can tell about one objective. */
export interface FamilyStory {
    readonly objective: Objective;
    /** The level the student says; null when there is none. */
    readonly mine: number | null;
    /** The level the teacher says, where the student may see it. */
    readonly teacher?: number | null;
    /** What the student will do, in their words, soonest first. */
    readonly will: readonly string[];
}
/**
 * A part of a widget's foot, for `viewer="learner"`: make one, put `familyPageStyles` among the element's styles, and render it
 * with a story for every objective shown, the one that was worked on last first.
 */
export declare class FamilyPage {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** The disclosure with everything in it; nothing while there is no story. */
    render(session: RecordSession, stories: readonly FamilyStory[], languages: readonly string[]): TemplateResult | typeof nothing;
}
//# sourceMappingURL=family-page.d.ts.map