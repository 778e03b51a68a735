/** The `<learning-record>` element: the record that the widgets inside it share, with its export, import and erasure. */

import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { languageFor } from '../../messages/catalogue.js';
import { adoptStyles, rootElsewhere } from '../../ui/base/adopt-styles.js';
import { languagesAround, watchLanguage } from '../../ui/base/language.js';
import type { RecordHandle } from '../../records/record-handle.js';
import { pageRecord, storeRecord } from '../../records/page-record.js';
import { recordContext } from '../../records/record-context.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import type { RecordSession } from '../../records/record-session.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { learningRecordStyles } from './styles.js';

/**
 * A student sees once, under all the widgets of a class, where their work is, and saves a copy of it, opens one, or erases it.
 *
 * Everything is a native button or disclosure: Tab reaches it, Space and Enter press it, Escape leaves the question before
 * erasing.
 *
 * @summary Stores the work of the widgets inside it in one record, in this browser or in a store of the page.
 * @slot - The widgets that share the record, and any other content.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-muted - The text color of the foot.
 * @cssprop --cw-accent - The color of links and the focus outline.
 * @cssprop --cw-problem - The color of error messages.
 * @cssstate asking - The student is asked whose work this is; until the answer none of it is shown.
 * @cssstate unsaved - An action is not saved yet.
 */
export class LearningRecordElement extends LitElement {
  static override styles = [sharedStyles, saveLineStyles, learningRecordStyles];

  /** The name of the record, one for each class; the address of the page by default. */
  @property() record = '';

  /**
   * Whether students share computers: `yes` stores the work for one sitting, like `sharedComputers` in the definition of a
   * widget outside a `<learning-record>`.
   */
  @property({ attribute: 'shared-computers' }) sharedComputers: 'yes' | 'no' | '' = '';

  /** The store of the entries; this browser's by default. */
  @property({ attribute: false }) store: RecordHandle['store'] | undefined;

  readonly #internals = this.attachInternals();
  readonly #provider = new ContextProvider(this, { context: recordContext });
  readonly #foot = new RecordFoot(this);
  #session: RecordSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#unsubscribe?.();
    this.#session = undefined;
  }

  /** A moved element keeps its focus and its open disclosures. */
  connectedMoveCallback(): void {
    LearningRecordElement.prototype.disconnectedCallback.call(this);
    LearningRecordElement.prototype.connectedCallback.call(this);
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootElsewhere(this) ?? super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (!this.#session || changed.has('record') || changed.has('sharedComputers') || changed.has('store')) this.#use();
    const { state, saveState } = this.#session ?? {};
    this.#setState('asking', state === 'asking');
    this.#setState('unsaved', saveState === 'unsaved');
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const language = languageFor('learning-record', languagesAround(this));
    const asking = session?.state === 'asking';
    return html`<div class="work" tabindex="-1" ?hidden=${asking}><slot></slot></div>
      <div lang=${language}>
        ${
          !session
            ? nothing
            : asking
              ? html`<div class="w"><div class="in">${whoseWork(session, language)}</div></div>`
              : this.#foot.render(session, language)
        }
      </div>`;
  }

  #use(): void {
    const recordName = this.record || undefined;
    const session = this.store
      ? storeRecord(this.store, recordName)
      : pageRecord({ recordName, sharedComputers: this.sharedComputers === 'yes' });
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#unsubscribe = session.subscribe(() => this.requestUpdate());
    this.#provider.setValue(session);
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }
}
