/** What every widget is: it reads a definition, speaks the language around it, knows its record, and says what is wrong. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { parseDefinition } from '../core/definition.js';
import { languageFor, wordsIn } from '../messages/catalogue.js';
import { shared } from '../messages/shared/en.js';
import { adoptStyles, rootElsewhere } from './adopt-styles.js';
import { languagesAround, watchLanguage } from './language.js';
import { askForRecord } from './record-context.js';
/** The base of all widgets. `D` is the type of the definition. */
export class WidgetElement extends LitElement {
    constructor() {
        super(...arguments);
        /** The address of a JSON file with the definition. */
        this.src = '';
        /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
        this.viewer = 'learner';
        /** The element's own states and its part in a form. */
        this.internals = this.attachInternals();
        /** The languages to try, best first. */
        this.languages = [];
        /** The language of the widget's own words. */
        this.language = 'en';
        /** The words that several widgets share, in that language. */
        this.shared = shared;
        this.#problems = [];
        this.#leaving = [];
    }
    static { this.shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }; }
    #problems;
    #fetched;
    #leaving;
    #leaveSession;
    #asked;
    #stopAsking;
    connectedCallback() {
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
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#leaving.splice(0).forEach((leave) => leave());
        this.#ask(undefined);
    }
    /** A move keeps the state and focus, and asks anew in what language and for which record it stands now. */
    connectedMoveCallback() {
        WidgetElement.prototype.disconnectedCallback.call(this);
        WidgetElement.prototype.connectedCallback.call(this);
    }
    /** Sheets belong to the document they were made for, so another document needs its own. */
    adoptedCallback() {
        adoptStyles(this);
    }
    createRenderRoot() {
        return rootElsewhere(this) ?? super.createRenderRoot();
    }
    willUpdate(changed) {
        this.languages = languagesAround(this);
        this.language = languageFor(this.tag, this.languages);
        this.shared = wordsIn('shared', this.language, shared);
        if (!this.hasUpdated || changed.has('definition') || changed.has('src') || changed.has('children'))
            this.#read();
        // Which record it is to be is known with the definition, and may change with it.
        if (this.isConnected)
            this.#ask(this.given && `${this.sharedComputers} ${this.recordName ?? ''}`);
        this.setState('unsaved', this.session?.saveState === 'unsaved');
    }
    render() {
        if (this.given)
            return this.renderWidget(this.given);
        const { problem, cannotShow, loading } = this.shared;
        const waiting = this.#problems.length === 0;
        return html `<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${waiting ? (this.src ? loading : nothing) : cannotShow}</p>
        <ul class="problems" ?hidden=${waiting}>
          ${this.#problems.slice(0, 20).map((one) => html `<li .textContent=${problem(one)}></li>`)}
        </ul>
      </div>
      <slot></slot>`;
    }
    /** Sets or clears a state that style sheets see as `:state(…)`. */
    setState(name, on) {
        if (on)
            this.internals.states?.add(name);
        else
            this.internals.states?.delete(name);
    }
    /** Called when another record is to be used, or none. */
    sessionChanged() { }
    /** The name of the record that the definition asks for. */
    get recordName() {
        return this.given?.record;
    }
    /** Whether the definition says that students share computers. */
    get sharedComputers() {
        return this.given?.sharedComputers === true;
    }
    /** Asks for the record once for every wish; a wish that is undefined ends it. */
    #ask(wish) {
        if (wish === this.#asked)
            return;
        this.#asked = wish;
        this.#stopAsking?.();
        this.#use(undefined);
        this.#stopAsking = wish === undefined ? undefined : askForRecord(this, (session) => this.#use(session));
    }
    #use(session) {
        if (session === this.session)
            return;
        this.#leaveSession?.();
        this.session = session;
        this.#leaveSession = session?.subscribe(() => this.requestUpdate());
        this.sessionChanged();
        if (session)
            this.requestUpdate();
    }
    #read() {
        const parsed = this.#source();
        if (!parsed)
            return;
        this.given = parsed.ok ? parsed.value : undefined;
        this.#problems = parsed.ok ? [] : parsed.problems;
        this.setState('problem', !parsed.ok);
    }
    /** The first of the four ways that is present wins, even when it is bad. */
    #source() {
        const read = (json) => parseDefinition(this.schema, json);
        if (this.definition !== undefined)
            return read(this.definition);
        if (this.src)
            return this.#fetch(read);
        const json = this.querySelector(':scope > script[type="application/json"]');
        if (json)
            return read(json.textContent ?? '');
        const markup = this.readMarkup();
        if (markup !== undefined)
            return read(markup);
        // Nothing is no mistake while the page is still arriving or a property is still to come.
        this.given = undefined;
        this.#problems = [];
        return undefined;
    }
    #fetch(read) {
        const { src } = this;
        if (this.#fetched?.src === src)
            return this.#fetched.parsed;
        this.#fetched = { src, parsed: undefined };
        const done = (parsed) => {
            if (this.#fetched?.src !== src)
                return;
            this.#fetched = { src, parsed };
            this.requestUpdate('src');
        };
        const failed = (found) => done({ ok: false, problems: [{ path: src, code: 'notLoaded', params: { found } }] });
        fetch(src)
            .then(async (answer) => (answer.ok ? done(read(await answer.text())) : failed(answer.status)))
            .catch(() => failed(0));
        this.given = undefined;
        this.#problems = [];
        return undefined;
    }
}
__decorate([
    property({ attribute: false })
], WidgetElement.prototype, "definition", void 0);
__decorate([
    property()
], WidgetElement.prototype, "src", void 0);
__decorate([
    property()
], WidgetElement.prototype, "viewer", void 0);
//# sourceMappingURL=widget-element.js.map