/** What a person's act comes to: one event before it, which a page may veto, and the entries added at once. */
import { LearningEntryEvent } from './learning-entry-event.js';
/** Tells the page and adds the entries; false when the page refused, and then nothing has happened. */
export function act(host, session, bodies) {
    const entries = session.stamp(bodies);
    if (!host.dispatchEvent(new LearningEntryEvent(entries)))
        return false;
    void session.add(entries);
    return true;
}
//# sourceMappingURL=act.js.map