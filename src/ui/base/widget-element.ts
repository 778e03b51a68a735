/** The base class of every widget: reads its definition, follows the language, finds its record, and shows problems. */

import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseDefinition } from '../../core/definition.js';
import type { Parsed, Problem } from '../../core/problem.js';
import { languageFor, wordsIn } from '../../messages/catalogue.js';
import type { Catalogues } from '../../messages/catalogue.js';
import { shared } from '../../messages/shared/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import { adoptStyles, rootElsewhere } from './adopt-styles.js';
import { languagesAround, watchLanguage } from './language.js';
import { askForRecord } from '../../records/record-context.js';
import type { RecordRequest } from '../../records/record-context.js';
import type { RecordSession } from '../../records/record-session.js';

/** The schema that `parseDefinition` takes. */
type Schema = Parameters<typeof parseDefinition>[0];

/** Who is viewing a widget. It changes the wording and the available actions; it is not a security boundary. */
export type Viewer = 'learner' | 'teacher' | 'family';

/** The members of a definition about its record. */
interface RecordMembers {
  readonly record?: string;
  readonly sharedComputers?: boolean;
  /** `readMarkup` sets it to false when an id is missing in the markup. */
  readonly isPersisted?: boolean;
}

/** What a widget knows when it renders a definition. */
export interface WidgetContext<D> {
  readonly config: D;
  readonly viewer: Viewer;
  readonly languages: readonly string[];
  readonly language: string;
  readonly shared: SharedMessages;
  readonly session: RecordSession | undefined;
  /** Whether work can be saved. It cannot without an id, since nothing would connect it with this widget. */
  readonly isPersisted: boolean;
}

/** The base class of all widgets. `D` is the type of the definition. */
export abstract class WidgetElement<D extends RecordMembers> extends LitElement implements RecordRequest {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /**
   * The definition: an object of the form that an author would write in JSON. It takes precedence over `src` and
   * children.
   */
  @property({ attribute: false }) definition: unknown;

  /** The URL of a JSON file with the definition. */
  @property() src = '';

  /**
   * Who is viewing: `learner`, `teacher` or `family`. It changes the wording and the available actions; it is not a
   * security boundary.
   */
  @property() viewer: Viewer = 'learner';

  /** The element's custom states and form association. */
  protected readonly internals = this.attachInternals();

  /** The definition, when it is valid. */
  protected config: D | undefined;

  /** The languages to try, best first. */
  protected languages: readonly string[] = [];

  /** The language of the widget's own messages. */
  protected language = 'en';

  /** The messages that several widgets share, in that language. */
  protected shared = shared;

  /** The record that the widget reads and adds to, once it is known. */
  protected session: RecordSession | undefined;

  #problems: readonly Problem[] = [];
  #fetched: { readonly src: string; readonly parsed: Parsed<unknown> | undefined } | undefined;
  #leaving: (() => void)[] = [];
  #leaveSession: (() => void) | undefined;
  #asked: string | undefined;
  #stopAsking: (() => void) | undefined;

  /** The tag, which selects the messages and the definition's `type`. */
  protected abstract readonly tag: keyof Catalogues;
  protected abstract readonly schema: Schema;

  /** Reads a definition from readable children; undefined when there are none. */
  protected abstract readMarkup(): unknown;

  /** Renders a valid definition. */
  protected abstract renderWidget(config: D): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving.push(watchLanguage(this, () => this.requestUpdate()));
    if (document.readyState === 'loading') {
      const read = () => this.requestUpdate('children');
      document.addEventListener('DOMContentLoaded', read, { once: true });
      this.#leaving.push(() => document.removeEventListener('DOMContentLoaded', read));
    }
    // Lit does not update on reconnection, but the language, the record or the children may have changed.
    this.requestUpdate('children');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.splice(0).forEach((leave) => leave());
    this.#ask(undefined);
  }

  /** A move keeps state and focus, and finds the language and the record of the new place. */
  connectedMoveCallback(): void {
    WidgetElement.prototype.disconnectedCallback.call(this);
    WidgetElement.prototype.connectedCallback.call(this);
  }

  /** A constructed style sheet only works in the document it was created for. */
  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = rootElsewhere(this) ?? super.createRenderRoot();
    // The page does not get events from the controls inside.
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
    // The definition names the record, and may change.
    if (this.isConnected) this.#ask(this.config && `${this.sharedComputers} ${this.recordName}`);
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

  /** Sets or clears a custom state, which style sheets match as `:state(…)`. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states?.add(name);
    else this.internals.states?.delete(name);
  }

  /** What the widget knows now, to render this definition. */
  protected context(config: D): WidgetContext<D> {
    const { viewer, languages, language, shared, session, isPersisted } = this;
    return { viewer, languages, language, shared, session, isPersisted, config };
  }

  /** Whether the definition has the ids under which work is saved. */
  protected get isPersisted(): boolean {
    return this.config?.isPersisted !== false;
  }

  /** Called when a person changes a control inside. */
  protected handleInput(_event: Event): void {}

  /** Called when a person clicks something inside. */
  protected handleClick(_event: Event): void {}

  /** The name of the record in the definition. */
  get recordName(): string | undefined {
    return this.config?.record;
  }

  /** Whether the definition says that students share computers. */
  get sharedComputers(): boolean {
    return this.config?.sharedComputers === true;
  }

  /** Requests the record once per `request`; undefined ends the request. */
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

  /** Uses the first of the four sources that is present, even when it is invalid. */
  #source(): Parsed<D> | undefined {
    const read = (json: unknown) => parseDefinition(this.schema, json) as Parsed<D>;
    if (this.definition !== undefined) return read(this.definition);
    if (this.src) return this.#fetch(read);
    const json = this.querySelector(':scope > script[type="application/json"]');
    if (json) return read(json.textContent);
    const markup = this.readMarkup();
    if (markup !== undefined) return read(markup);
    // A missing definition is not an error while the page is loading or a property may still be set.
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
