/** What every widget does alike with an action of a person: read it, run it, take it back, announce it, and move the focus. */

import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Entry, EntryBody } from '../../core/entry.js';
import { recordAround } from '../../records/record-context.js';
import type { RecordSession } from '../../records/record-session.js';
import type { Viewer } from '../base/widget-element.js';
import { RecordFoot } from '../record/record-foot.js';
import { whoseWork } from '../record/save-line.js';
import { ActionHistory } from './action-history.js';
import { Draft } from './draft.js';

/** What running an action changes. Each widget adds what is its own, such as where the focus goes. */
export interface ActionEffect {
  /** The entries of the action. */
  readonly bodies?: readonly EntryBody[];
  /** Set for undo and redo: what is taken back where this page has run no action yet. */
  readonly undoes?: readonly Entry[];
  /** The fields of the draft that are saved or set aside, then those that are filled. */
  readonly discard?: RegExp;
  readonly write?: Readonly<Record<string, string>>;
}

/** A button with its action, which templates bind beside its name: `data-act=${action.type} .action=${action}`. */
export type ActionButton<Action> = HTMLButtonElement & { readonly action?: Action };

/** The button that an event comes from. */
export function buttonAt<Action>({ target }: Event): ActionButton<Action> | undefined {
  return (target instanceof Element && target.closest('button')) || undefined;
}

/** The button that was pressed; none for the second click of a double click, which lands on what the first one put there. */
export function pressedButton<Action>(event: Event): ActionButton<Action> | undefined {
  return event instanceof MouseEvent && event.detail > 1 ? undefined : buttonAt<Action>(event);
}

/** Runs the actions of one widget. */
export class ActionController {
  /** What a person has picked or typed and not yet saved. */
  readonly draft: Draft;
  readonly #host: LitElement & { readonly viewer: Viewer };
  readonly #session: () => RecordSession | undefined;
  readonly #history: ActionHistory;
  readonly #foot: RecordFoot;
  #announcement = '';

  /** `session` answers the record to add to; `found` is called when an earlier draft has come back. */
  constructor(
    host: LitElement & { readonly viewer: Viewer },
    session: () => RecordSession | undefined,
    found = () => host.requestUpdate(),
  ) {
    this.#host = host;
    this.#session = session;
    this.draft = new Draft(host, found);
    this.#history = new ActionHistory(host);
    this.#foot = new RecordFoot(host);
  }

  /** What just happened, in words. */
  get announcement(): string {
    return this.#announcement;
  }

  /** What can be done about the last action. */
  get offers(): 'undo' | 'redo' | undefined {
    return this.#history.offers;
  }

  /** Looks for the draft that these values name. Answers whether all that came before belongs to another record or draft. */
  follow(...key: readonly unknown[]): boolean {
    const isOther = this.draft.follow(this.#session(), JSON.stringify(key));
    if (isOther) this.forget();
    return isOther;
  }

  /** Forgets the last action and what was announced. */
  forget(): void {
    this.#history.forget();
    this.#announcement = '';
  }

  /** Runs an action. Answers false when the page refused it: then the draft and the controls are as they were. */
  run({ bodies = [], undoes, discard, write = {} }: ActionEffect): boolean {
    const session = this.#session();
    const isDone = undoes
      ? this.#history.undo(session, this.#host.viewer, undoes)
      : bodies.length === 0 || this.#history.add(session, bodies);
    this.#host.requestUpdate();
    if (!isDone) return false;
    if (discard) this.draft.discard(discard);
    for (const [name, words] of Object.entries(write)) this.draft.set(name, words);
    return true;
  }

  /** Writes what a person has picked or typed into the draft. */
  write(name: string, value: string): void {
    this.draft.set(name, value);
    this.#host.requestUpdate();
  }

  /** Says something in the status line of the widget. */
  announce(words: string): void {
    // The same words twice would be announced once; a space that nobody hears makes them differ.
    this.#announcement = words && words === this.#announcement ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /**
   * Draws, then focuses what fits the first selector that fits anything; where what had the focus is gone, `otherwise` comes
   * after them. Opens the details around it.
   */
  async focus(selectors: readonly (string | undefined)[], otherwise: readonly string[] = []): Promise<void> {
    const { shadowRoot } = this.#host;
    const had = shadowRoot?.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const isLost = had && !shadowRoot?.activeElement;
    for (const selector of isLost ? [...selectors, ...otherwise] : selectors) {
      const target = selector && shadowRoot?.querySelector<HTMLElement>(selector);
      if (!target) continue;
      // A summary is seen while its own details are closed.
      const inside = target.localName === 'summary' ? target.parentElement?.parentElement : target;
      for (let around = inside?.closest('details'); around; around = around.parentElement?.closest('details')) {
        around.open = true;
      }
      target.focus();
      return;
    }
  }

  /** Where the work is, or the question whose it is. A `<learning-record>` around the widget says it for all inside. */
  foot(language: string): TemplateResult | typeof nothing {
    const session = this.#session();
    if (!session || this.#host.viewer !== 'learner' || recordAround(this.#host)) return nothing;
    if (session.state === 'ready') return this.#foot.render(session, language, true);
    return session.state === 'asking' ? whoseWork(session, language) : nothing;
  }
}
