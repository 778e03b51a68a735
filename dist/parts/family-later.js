/** "Show my family" in a widget that does not wait for it: its code comes once there is something to show. */
import { nothing } from 'lit';
import { attempt } from './attempt.js';
/** A part of a widget's foot; see `FamilyPage`. Where the code cannot be loaded, nothing is offered. */
export class FamilyLater {
    #host;
    #page;
    #asked = false;
    constructor(host) {
        this.#host = host;
    }
    /** The same as `FamilyPage#render`, as soon as it can be. */
    render(session, stories, languages) {
        if (stories.length === 0)
            return nothing;
        if (!this.#page)
            void this.#fetch();
        return this.#page?.render(session, stories, languages) ?? nothing;
    }
    async #fetch() {
        if (this.#asked)
            return;
        this.#asked = true;
        const found = await attempt(() => import('./family-page.js'));
        this.#asked = found !== undefined;
        if (!found)
            return;
        this.#page = new found.FamilyPage(this.#host);
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=family-later.js.map