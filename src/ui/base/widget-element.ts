/** The base class of every widget: reads its definition, follows the language, finds its record, and shows problems. */

import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseDefinition } from '../../core/definition.js';
import type { Parsed, Problem } from '../../core/problem.js';
import { languageFor, wordsIn } from '../../messages/catalogue.js';
import type { Catalogues } from '../../messages/catalogue.js';
import { shared } from '../../messages/shared/en.js';
import { adoptStyles, rootElsewhere } from './adopt-styles.js';
import { languagesAround, watchLanguage } from './language.js';
import { askForRecord } from '../../records/record-context.js';
import type { RecordRequest } from '../../records/record-context.js';
import type { RecordSession } from '../../records/record-session.js';

/** What `parseDefinition` takes as the description of a definition. */
type Schema = Parameters<typeof parseDefinition>[0];

/** Who looks at a widget; it changes the wording and what is offered, and is no lock. */
export type Viewer = 'learner' | 'teacher' | 'family';

/** What a definition may say about the record it belongs to. */
interface RecordMembers {
  readonly record?: string;
  readonly sharedComputers?: boolean;
}

/** The base of all widgets. `D` is the type of the definition. */
export abstract class WidgetElement<D extends RecordMembers> extends LitElement implements RecordRequest {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  @property({ attribute: false }) definition: unknown;

  /** The address of a JSON file with the definition. */
  @property() src = '';

  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  @property() viewer: Viewer = 'learner';

  /** The element's own states and its part in a form. */
  protected readonly internals = this.attachInternals();

  /** The definition, once it could be read. */
  protected config: D | undefined;

  /** The languages to try, best first. */
  protected languages: readonly string[] = [];

  /** The language of the widget's own words. */
  protected language = 'en';

  /** The words that several widgets share, in that language. */
  protected shared = shared;

  /** The record that the widget reads and adds to, once it is known. */
  protected session: RecordSession | undefined;

  #problems: readonly Problem[] = [];
  #fetched: { readonly src: string; readonly parsed: Parsed<unknown> | undefined } | undefined;
  #leaving: (() => void)[] = [];
  #leaveSession: (() => void) | undefined;
  #asked: string | undefined;
  #stopAsking: (() => void) | undefined;

  /** Which words and which definition are this tag's. */
  protected abstract readonly tag: keyof Catalogues;
  protected abstract readonly schema: Schema;

  /** The definition in children that a reader without scripts sees; undefined when there are none. */
  protected abstract readMarkup(): unknown;

  /** What is shown when the definition is good. */
  protected abstract renderWidget(config: D): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving.push(watchLanguage(this, () => this.requestUpdate()));
    if (document.readyState === 'loading') {
      const read = () => this.requestUpdate('children');
      document.addEventListener('DOMContentLoaded', read, { once: true });
      this.#leaving.push(() => document.removeEventListener('DOMContentLoaded', read));
    }
    // Lit draws nothing anew on reconnection, but the language, the record or the children may be others now.
    this.requestUpdate('children');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.splice(0).forEach((leave) => leave());
    this.#ask(undefined);
  }

  /** A move keeps the state and focus, and asks anew in what language and for which record it stands now. */
  connectedMoveCallback(): void {
    WidgetElement.prototype.disconnectedCallback.call(this);
    WidgetElement.prototype.connectedCallback.call(this);
  }

  /** Sheets belong to the document they were made for, so another document needs its own. */
  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = rootElsewhere(this) ?? super.createRenderRoot();
    // The page does not hear what a person picks or types inside.
    root.addEventListener('input', (event) => {
      event.stopPropagation();
      this.handleInput(event);
    });
    root.addEventListener('change', (event) => event.stopPropagation());
    root.addEventListener('click', (event) => this.handleClick(event));
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.languages = languagesAround(this);
    this.language = languageFor(this.tag, this.languages);
    this.shared = wordsIn('shared', this.language, shared);
    if (!this.hasUpdated || changed.has('definition') || changed.has('src') || changed.has('children')) this.#read();
    // Which record it is to be is known with the definition, and may change with it.
    if (this.isConnected) this.#ask(this.config && `${this.sharedComputers} ${this.recordName ?? ''}`);
    this.setState('unsaved', this.session?.saveState === 'unsaved');
  }

  protected override render(): TemplateResult {
    if (this.config) return this.renderWidget(this.config);
    const { problem, cannotShow, loading } = this.shared;
    const waiting = this.#problems.length === 0;
    return html`<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${waiting ? (this.src ? loading : nothing) : cannotShow}</p>
        <ul class="problems" ?hidden=${waiting}>
          ${this.#problems.slice(0, 20).map((one) => html`<li .textContent=${problem(one)}></li>`)}
        </ul>
      </div>
      <slot></slot>`;
  }

  /** Sets or clears a state that style sheets see as `:state(…)`. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states?.add(name);
    else this.internals.states?.delete(name);
  }

  /** Called when a person picks or types something inside. */
  protected handleInput(_event: Event): void {}

  /** Called when a person clicks something inside. */
  protected handleClick(_event: Event): void {}

  /** The name of the record that the definition asks for. */
  get recordName(): string | undefined {
    return this.config?.record;
  }

  /** Whether the definition says that students share computers. */
  get sharedComputers(): boolean {
    return this.config?.sharedComputers === true;
  }

  /** Asks for the record once for every wish; a wish that is undefined ends it. */
  #ask(request: string | undefined): void {
    if (request === this.#asked) return;
    this.#asked = request;
    this.#stopAsking?.();
    this.#use(undefined);
    this.#stopAsking = request === undefined ? undefined : askForRecord(this, (session) => this.#use(session));
  }

  #use(session: RecordSession | undefined): void {
    if (session === this.session) return;
    this.#leaveSession?.();
    this.session = session;
    this.#leaveSession = session?.subscribe(() => this.requestUpdate());
    if (session) this.requestUpdate();
  }

  #read(): void {
    const parsed = this.#source();
    if (!parsed) return;
    this.config = parsed.ok ? parsed.value : undefined;
    this.#problems = parsed.ok ? [] : parsed.problems;
    this.setState('problem', !parsed.ok);
  }

  /** The first of the four ways that is present wins, even when it is bad. */
  #source(): Parsed<D> | undefined {
    const read = (json: unknown) => parseDefinition(this.schema, json) as Parsed<D>;
    if (this.definition !== undefined) return read(this.definition);
    if (this.src) return this.#fetch(read);
    const json = this.querySelector(':scope > script[type="application/json"]');
    if (json) return read(json.textContent ?? '');
    const markup = this.readMarkup();
    if (markup !== undefined) return read(markup);
    // Nothing is no mistake while the page is still arriving or a property is still to come.
    this.config = undefined;
    this.#problems = [];
    return undefined;
  }

  #fetch(read: (json: unknown) => Parsed<D>): Parsed<D> | undefined {
    const { src } = this;
    if (this.#fetched?.src === src) return this.#fetched.parsed as Parsed<D> | undefined;
    this.#fetched = { src, parsed: undefined };
    const done = (parsed: Parsed<D>) => {
      if (this.#fetched?.src !== src) return;
      this.#fetched = { src, parsed };
      this.requestUpdate('src');
    };
    const failed = (found: number) =>
      done({ ok: false, problems: [{ path: src, code: 'notLoaded', params: { found } }] });
    fetch(src)
      .then(async (answer) => (answer.ok ? done(read(await answer.text())) : failed(answer.status)))
      .catch(() => failed(0));
    this.config = undefined;
    this.#problems = [];
    return undefined;
  }
}
