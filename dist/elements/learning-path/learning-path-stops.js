/** The checkpoints at work in a path: one panel for each that can be seen, and the light chosen there that is not saved. */
import { nothing } from 'lit';
import { CheckpointPanel } from '../../parts/checkpoint-panel.js';
import { isEnterable } from './learning-path-view.js';
/** They live as long as the path they are in, and take their own events. */
export class PathStops {
    #host;
    #stops = new Map();
    #made = 0;
    constructor(host) {
        this.#host = host;
    }
    /** Takes in what the path knows now, before it draws. */
    follow(view) {
        for (const one of view.state.steps) {
            const sight = sightOf(view, one, '');
            if (!sight || !isEnterable(view, one))
                continue;
            const { id } = sight.checkpoint;
            const stop = this.#stops.get(id) ?? this.#make(id);
            stop.panel.follow({ ...sight, chosen: stop.chosen });
        }
    }
    /** The checkpoint at the end of a step; nothing where there is none. */
    render(view, one) {
        const stop = this.#stops.get(one.checkpoint?.id ?? '');
        const sight = stop && sightOf(view, one, stop.chosen);
        return sight ? stop.panel.render(sight) : nothing;
    }
    /** Whether an event was one of theirs; the languages are swapped for the whole path. */
    handle(event) {
        if (event.target instanceof Element && event.target.closest('[data-act=swap]'))
            return false;
        return [...this.#stops.values()].some(({ panel }) => panel.handle(event));
    }
    /** Another path, or another learner's. */
    forget() {
        for (const { panel } of this.#stops.values())
            this.#host.removeController(panel);
        this.#stops.clear();
    }
    #make(id) {
        const choose = (light) => {
            const stop = this.#stops.get(id);
            if (stop)
                stop.chosen = light;
            this.#host.requestUpdate();
        };
        const stop = { panel: new CheckpointPanel(this.#host, choose, `light${this.#made++}`), chosen: '' };
        this.#stops.set(id, stop);
        return stop;
    }
}
/** Whose work it is must be known before any of it is shown. */
function sightOf(view, { checkpoint }, chosen) {
    const { session, viewer, reading, language, keeps } = view;
    if (!checkpoint || session?.state === 'asking')
        return undefined;
    return { checkpoint, session, viewer, reading, language, keeps, disabled: false, chosen };
}
//# sourceMappingURL=learning-path-stops.js.map