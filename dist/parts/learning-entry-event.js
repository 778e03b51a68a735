/** The one event that every widget fires for every act of a person. */
/**
 * Somebody did something: `detail` holds the entries of the act, about to be added. It bubbles through shadow roots;
 * `preventDefault()` is a veto, after which nothing is added and the controls stay as they are.
 */
export class LearningEntryEvent extends Event {
    constructor(entries) {
        super('learning-entry', { bubbles: true, composed: true, cancelable: true });
        this.detail = entries;
    }
}
//# sourceMappingURL=learning-entry-event.js.map