/** What a learner can do with their work as a whole: see where it is, save a copy, open one, erase it, ask who sees it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { RecordSession } from './record-session.js';
/** The foot of a `<learning-record>`, or of a widget that has none around it. */
export declare class RecordFoot {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** Everything; `folded` puts what is needed rarely behind "My work". */
    render(session: RecordSession, language: string, folded?: boolean): TemplateResult;
}
//# sourceMappingURL=record-foot.d.ts.map