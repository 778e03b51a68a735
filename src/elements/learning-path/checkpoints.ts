/** The checkpoints of a learning path: one panel for each that is visible, and its unsaved choice. */

import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Light } from '../../core/checkpoint.js';
import type { StepState } from './state.js';
import { CheckpointPanel } from '../../ui/checkpoint/checkpoint-panel.js';
import type { CheckpointContext } from '../../ui/checkpoint/checkpoint-template.js';
import { isEnterable } from './view.js';
import type { PathView } from './view.js';

interface Stop {
  readonly panel: CheckpointPanel;
  chosen: Light | '';
}

/** The checkpoint panels of a path. They exist as long as the path and handle their own events. */
export class PathCheckpoints {
  readonly #host: LitElement;
  readonly #checkpoints = new Map<string, Stop>();
  #made = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes the path's data before it renders. */
  follow(view: PathView): void {
    for (const one of view.state.steps) {
      const context = contextOf(view, one, '');
      if (!context || !isEnterable(view, one)) continue;
      const { id } = context.checkpoint;
      const stop = this.#checkpoints.get(id) ?? this.#make(id);
      stop.panel.follow({ ...context, chosen: stop.chosen });
    }
  }

  /** The checkpoint at the end of a step; `nothing` when there is none. */
  render(view: PathView, one: StepState): TemplateResult | typeof nothing {
    const stop = this.#checkpoints.get(one.checkpoint?.id ?? '');
    const context = stop && contextOf(view, one, stop.chosen);
    return context ? stop.panel.render(context) : nothing;
  }

  /** Handles an event, and returns whether it was for a checkpoint. The languages are swapped for the whole path. */
  handle(event: Event): boolean {
    if (event.target instanceof Element && event.target.closest('[data-act=swap]')) return false;
    return [...this.#checkpoints.values()].some(({ panel }) => panel.handle(event));
  }

  /** Resets the panels for another path or another learner. */
  forget(): void {
    for (const { panel } of this.#checkpoints.values()) this.#host.removeController(panel);
    this.#checkpoints.clear();
  }

  #make(id: string): Stop {
    const choose = (light: Light | '') => {
      const stop = this.#checkpoints.get(id);
      if (stop) stop.chosen = light;
      this.#host.requestUpdate();
    };
    const stop: Stop = { panel: new CheckpointPanel(this.#host, choose, `light${this.#made++}`), chosen: '' };
    this.#checkpoints.set(id, stop);
    return stop;
  }
}

/** Undefined until it is known whose work this is, since none of it may be shown before. */
function contextOf(view: PathView, { checkpoint }: StepState, chosen: Light | ''): CheckpointContext | undefined {
  const { session, viewer, reading, language, isPersisted } = view;
  if (!checkpoint || session?.state === 'asking') return undefined;
  return { checkpoint, session, viewer, reading, language, isPersisted, isDisabled: false, chosen };
}
