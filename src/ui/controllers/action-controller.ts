/** What every widget does alike with an action of a person: read it, run it, take it back, announce it, and move the focus. */

import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import type { Viewer } from '../base/widget-element.js';
import { RecordFoot } from '../record/record-foot.js';
import { ActionHistory } from './action-history.js';
import { Draft } from './draft.js';

/** What running an action changes. A widget may add what is its own. */
export interface ActionEffect {
  /** The entries of the action. */
  readonly bodies?: readonly EntryBody[];
  /** Set for undo and redo: what is taken back where this page has run no action yet. */
  readonly undoes?: readonly Entry[];
  /** The fields of the draft that are saved or set aside, then those that are filled. */
  readonly discard?: RegExp;
  readonly write?: Readonly<Record<string, string>>;
  /** What is announced; what was announced before stays when it is absent. */
  readonly announcement?: string;
  /** Where the focus goes: to what fits the first selector that fits anything. */
  readonly focus?: string | readonly string[] | undefined;
}

/** The widget whose actions are run. */
type Host = LitElement & { readonly viewer: Viewer };

/** A button with its action, which templates bind beside its name: `data-act=${action.type} .action=${action}`. */
export type ActionButton<Action> = HTMLButtonElement & { readonly action?: Action };

/** The button that was pressed; none for the second click of a double click, which lands on what the first one put there. */
export function pressedButton<Action>(event: Event): ActionButton<Action> | false | null {
  return (
    !(event instanceof MouseEvent && event.detail > 1) &&
    event.target instanceof Element &&
    event.target.closest('button')
  );
}

/** Runs the actions of one widget. */
export class ActionController extends ActionHistory {
  /** What a person has picked or typed and not yet saved. */
  readonly draft: Draft;
  /** What just happened, in words. */
  announcement = '';
  readonly #host: Host;
  readonly #session: () => RecordSession | undefined;
  readonly #foot: RecordFoot;

  /** `session` answers the record to add to; `found` is called when an earlier draft has come back. */
  constructor(host: Host, session: () => RecordSession | undefined, found = () => host.requestUpdate()) {
    super(host);
    this.#host = host;
    this.#session = session;
    this.#foot = new RecordFoot(host);
    this.draft = new Draft(host, found);
  }

  /** Looks for the draft that these values name. Answers whether all that came before belongs to another record or draft. */
  follow(...key: readonly unknown[]): boolean {
    const isOther = this.draft.follow(this.#session(), JSON.stringify(key));
    if (isOther) this.forget();
    return isOther;
  }

  /** Forgets the last action and what was announced. */
  override forget(): void {
    super.forget();
    this.announcement = '';
  }

  /**
   * Runs an action, announces it, and moves the focus; see `focus`. Answers false when the page refused it: then the draft and
   * the controls stay as they are.
   */
  run(effect: ActionEffect, ...otherwise: readonly string[]): boolean {
    const { bodies = [], undoes, discard, write = {}, announcement, focus } = effect;
    const session = this.#session();
    const isDone = undoes
      ? this.undo(session, this.#host.viewer, undoes)
      : bodies.length === 0 || this.add(session, bodies);
    if (isDone) {
      if (discard) this.draft.discard(discard);
      for (const [name, words] of Object.entries(write)) this.draft.set(name, words);
      if (announcement !== undefined) this.announce(announcement);
    }
    void this.focus(isDone ? focus : [], ...otherwise);
    return isDone;
  }

  /** Says something in the status line of the widget. */
  announce(words: string): void {
    // The same words twice would be announced once; a space that nobody hears makes them differ.
    this.announcement = words && words === this.announcement ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /**
   * Draws, then focuses what fits the first selector that fits anything; where what had the focus is gone, `otherwise` comes
   * after them. Opens the details around it.
   */
  async focus(selectors: ActionEffect['focus'], ...otherwise: readonly string[]): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const had = root.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const selector of [selectors ?? [], had && !root.activeElement ? otherwise : []].flat()) {
      const target = root.querySelector<HTMLElement>(selector);
      if (!target) continue;
      // A summary is seen while its own details are closed.
      if (target.localName !== 'summary') {
        for (const one of root.querySelectorAll('details')) if (one.contains(target)) one.open = true;
      }
      return target.focus();
    }
  }

  /** The foot of the widget: where the work is saved, or the question whose it is. */
  foot(language: string): TemplateResult | typeof nothing {
    return this.#foot.renderForWidget(this.#session(), language, this.#host.viewer);
  }
}
