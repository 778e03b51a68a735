/** The `<learning-record>` element: one learner's work in the widgets it surrounds, and what can be done with it as a whole. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { languageFor } from '../../messages/catalogue.js';
import { adoptStyles, rootElsewhere } from '../../parts/adopt-styles.js';
import { languagesAround, watchLanguage } from '../../parts/language.js';
import { pageRecord, storeRecord } from '../../parts/page-record.js';
import { recordContext } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { learningRecordStyles } from './learning-record-styles.js';
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
 * @cssstate unsaved - The last act is not safe yet.
 */
export class LearningRecordElement extends LitElement {
    constructor() {
        super(...arguments);
        /** The name of the record, one for each class; without it the page's address. */
        this.record = '';
        /** Whether students share computers: `yes` keeps the work for one sitting. */
        this.sharedComputers = '';
        this.#internals = this.attachInternals();
        this.#provider = new ContextProvider(this, { context: recordContext });
        this.#foot = new RecordFoot(this);
    }
    static { this.styles = [sharedStyles, saveLineStyles, learningRecordStyles]; }
    #internals;
    #provider;
    #foot;
    #session;
    #unsubscribe;
    #unwatch;
    connectedCallback() {
        super.connectedCallback();
        this.#unwatch = watchLanguage(this, () => this.requestUpdate());
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#unwatch?.();
        this.#unsubscribe?.();
        this.#session = undefined;
    }
    /** A move keeps focus and all that stands open. */
    connectedMoveCallback() {
        LearningRecordElement.prototype.disconnectedCallback.call(this);
        LearningRecordElement.prototype.connectedCallback.call(this);
    }
    adoptedCallback() {
        adoptStyles(this);
    }
    createRenderRoot() {
        return rootElsewhere(this) ?? super.createRenderRoot();
    }
    willUpdate(changed) {
        if (!this.isConnected)
            return;
        if (!this.#session || changed.has('record') || changed.has('sharedComputers') || changed.has('store'))
            this.#use();
        const { state, saveState } = this.#session ?? {};
        this.#setState('asking', state === 'asking');
        this.#setState('unsaved', saveState === 'unsaved');
    }
    render() {
        const session = this.#session;
        const language = languageFor('learning-record', languagesAround(this));
        const asking = session?.state === 'asking';
        return html `<div class="work" tabindex="-1" ?hidden=${asking}><slot></slot></div>
      <div lang=${language}>
        ${!session
            ? nothing
            : asking
                ? html `<div class="w"><div class="in">${whoseWork(session, language)}</div></div>`
                : this.#foot.render(session, language)}
      </div>`;
    }
    #use() {
        const recordName = this.record || undefined;
        const session = this.store
            ? storeRecord(this.store, recordName)
            : pageRecord({ recordName, sharedComputers: this.sharedComputers === 'yes' });
        if (session === this.#session)
            return;
        this.#unsubscribe?.();
        this.#session = session;
        this.#unsubscribe = session.subscribe(() => this.requestUpdate());
        this.#provider.setValue(session);
    }
    #setState(name, on) {
        if (on)
            this.#internals.states?.add(name);
        else
            this.#internals.states?.delete(name);
    }
}
__decorate([
    property()
], LearningRecordElement.prototype, "record", void 0);
__decorate([
    property({ attribute: 'shared-computers' })
], LearningRecordElement.prototype, "sharedComputers", void 0);
__decorate([
    property({ attribute: false })
], LearningRecordElement.prototype, "store", void 0);
//# sourceMappingURL=learning-record-element.js.map