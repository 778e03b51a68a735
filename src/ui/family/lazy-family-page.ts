/** Loads the family page when there is something to show. */

import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { attempt } from '../../records/attempt.js';
import type { FamilyPage, FamilySummary } from './family-page.js';
import type { RecordSession } from '../../records/record-session.js';

/** A part of a widget's foot; see `FamilyPage`. Renders nothing when the code cannot be loaded. */
export class LazyFamilyPage {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #page: FamilyPage | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The same as `FamilyPage#render`, once the code is loaded. */
  render(
    session: RecordSession,
    summaries: readonly FamilySummary[],
    languages: readonly string[],
  ): TemplateResult | typeof nothing {
    if (summaries.length === 0) return nothing;
    if (!this.#page) void this.#fetch();
    return this.#page?.render(session, summaries, languages) ?? nothing;
  }

  async #fetch(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const found = await attempt(() => import('./family-page.js'));
    this.#asked = found !== undefined;
    if (!found) return;
    this.#page = new found.FamilyPage(this.#host);
    this.#host.requestUpdate();
  }
}
