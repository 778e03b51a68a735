/** Handles the actions of a person, the same way in every widget: runs and undoes them, announces them, and moves the focus. */

import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import type { Viewer } from '../base/widget-element.js';
import { RecordFoot } from '../record/record-foot.js';
import { ActionHistory } from './action-history.js';
import { Draft } from './draft.js';

/** The effect of an action. A widget may extend it. */
export interface ActionEffect {
  /** The entries of the action. */
  readonly bodies?: readonly EntryBody[];
  /** For undo and redo: the entries to retract when this page has not run an action yet. */
  readonly undoes?: readonly Entry[];
  /** The fields of the draft to discard, then those to fill. */
  readonly discard?: RegExp;
  readonly write?: Readonly<Record<string, string>>;
  /** The announcement; the previous one stays when it is absent. */
  readonly announcement?: string;
  /** The selectors of the new focus; the first one with a match wins. */
  readonly focus?: string | readonly string[] | undefined;
}

/** The widget whose actions are run. */
type Host = LitElement & { readonly viewer: Viewer };

/** A button with its action. Templates bind both the type and the action: `data-act=${action.type} .action=${action}`. */
export type ActionButton<Action> = HTMLButtonElement & { readonly action?: Action };

/** The clicked button; none for the second click of a double click, which may hit a button that the first one rendered. */
export function pressedButton<Action>(event: Event): ActionButton<Action> | false | null {
  return (
    !(event instanceof MouseEvent && event.detail > 1) &&
    event.target instanceof Element &&
    event.target.closest('button')
  );
}

/** Runs the actions of one widget. */
export class ActionController extends ActionHistory {
  /** What a person has chosen or typed and not saved yet. */
  readonly draft: Draft;
  /** The latest announcement. */
  announcement = '';
  readonly #host: Host;
  readonly #session: () => RecordSession | undefined;
  readonly #foot: RecordFoot;

  /** `session` returns the session to add to; `found` is called when an earlier draft was loaded. */
  constructor(host: Host, session: () => RecordSession | undefined, found = () => host.requestUpdate()) {
    super(host);
    this.#host = host;
    this.#session = session;
    this.#foot = new RecordFoot(host);
    this.draft = new Draft(found);
  }

  /** What the viewer can undo or redo: only their own actions, since the record ignores a retraction by anybody else. */
  override get offers(): 'undo' | 'redo' | undefined {
    return this.by === this.#host.viewer ? super.offers : undefined;
  }

  /** Loads the draft with this key. Returns whether the state so far belongs to another record or draft. */
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
   * Runs an action, announces it, and moves the focus; see `focus`. Returns false when the page vetoed it: then the draft and
   * the controls are unchanged.
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

  /** Announces a message in the status line of the widget. */
  announce(words: string): void {
    // Screen readers announce the same text once; an unspoken space makes it differ.
    this.announcement = words && words === this.announcement ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /**
   * Updates the widget, then focuses the first match of the first selector that has one. If the focused element was removed,
   * `otherwise` is tried as well. Opens the details around the target.
   */
  async focus(selectors: ActionEffect['focus'], ...otherwise: readonly string[]): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const had = root.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const selector of [selectors ?? [], had && !root.activeElement ? otherwise : []].flat()) {
      const target = root.querySelector<HTMLElement>(selector);
      if (!target) continue;
      // A summary is visible while its own details are closed.
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
