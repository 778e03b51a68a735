/** The `<learning-record>` element: one learner's work in the widgets it surrounds, and what can be done with it as a whole. */

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
 * @summary Keeps the work of the widgets inside it together, in this browser or in a store of the page's own.
 * @slot - The widgets whose work is kept together, and anything else.
 * @csspart foot - The line that says where the work is, and what can be done with it.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-muted - The text of the foot.
 * @cssprop --cw-accent - Links and focus.
 * @cssprop --cw-problem - What went wrong.
 * @cssstate asking - It is not known yet whose work this is, so none of it is shown.
 * @cssstate unsaved - The last action is not saved yet.
 */
export class LearningRecordElement extends LitElement {
  static override styles = [sharedStyles, saveLineStyles, learningRecordStyles];

  /** The name of the record, one for each class; without it the page's address. */
  @property() record = '';

  /** Whether students share computers: `yes` keeps the work for one sitting. */
  @property({ attribute: 'shared-computers' }) sharedComputers: 'yes' | 'no' | '' = '';

  /** Where the entries are kept, when not in this browser. */
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
