/** The `<help-queue>` element: who waits at the teacher's desk, on one device that lies there. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { emptyPeriod, entriesOf, helpQueueSchema, markHelped, markSaved, periodOf, placeOf, signIn, waitingIn, } from '../../core/help-queue.js';
import { member } from '../../core/schema.js';
import { wordsIn } from '../../messages/catalogue.js';
import { helpQueue } from '../../messages/help-queue/en.js';
import { act } from '../../parts/act.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { MinuteClock } from '../../parts/minute-clock.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { trafficLightStyles } from '../../parts/traffic-light.js';
import { WidgetElement } from '../../parts/widget-element.js';
import { readQueueMarkup } from './help-queue-markup.js';
import { helpQueueStyles } from './help-queue-styles.js';
import { helpQueueView } from './help-queue-view.js';
/**
 * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
 * waits longest stands first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
 * it.
 *
 * Everything is a native field or button; the list is an ordered list.
 *
 * @summary A sign-in list for help, on one device at the teacher's desk.
 * @slot - A heading and paragraphs that say what this is, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - The teacher saves who was helped; `preventDefault()` refuses it.
 * @csspart base - The sheet of paper around everything.
 * @csspart sign-in - Where students sign in.
 * @csspart list - Who waits.
 * @csspart person - One who waits.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-quiet - The ground of the sign-in.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - Links and focus.
 * @cssprop --cw-stop - The mark of those who are stuck.
 * @cssprop --cw-check - The mark of those who have a question.
 * @cssstate problem - The definition could not be read.
 * @cssstate waiting - Somebody waits.
 */
export class HelpQueueElement extends WidgetElement {
    constructor() {
        super(...arguments);
        /** Whether it is shown to the class: without words, and without the sign-in. */
        this.projected = false;
        this.tag = 'help-queue';
        this.schema = helpQueueSchema;
        this.#clock = new MinuteClock(this);
        this.#period = emptyPeriod;
        this.#last = -1;
        this.#said = '';
        this.#missing = false;
    }
    static { this.styles = [sharedStyles, fieldStyles, trafficLightStyles, helpQueueStyles]; }
    #clock;
    #period;
    #read;
    #last;
    #said;
    #missing;
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('click', (event) => this.#press(event));
        for (const type of ['input', 'change'])
            root.addEventListener(type, (event) => event.stopPropagation());
        return root;
    }
    readMarkup() {
        const found = readQueueMarkup(this);
        return found && { type: 'help-queue', queue: found.queue, ...(!found.keeps && { keeps: false }) };
    }
    get #words() {
        return wordsIn('help-queue', this.language, helpQueue);
    }
    get #key() {
        return `help-queue/${this.given?.queue.id}`;
    }
    renderWidget(given) {
        const { projected, language } = this;
        const { queue, languages = 'off' } = given;
        const now = this.#clock.now;
        this.#load(given);
        this.#endPeriod(given, now);
        this.setState('waiting', waitingIn(this.#period).length > 0);
        return html `<div class="w ${projected ? 'projected' : ''}" part="base" lang=${language}>
      <div class="in">
        ${helpQueueView({
            queue,
            period: this.#period,
            words: this.#words,
            reading: { languages: this.languages, display: languages, swapped: false },
            language,
            projected,
            keeps: this.#keeps,
            last: this.#last,
            said: this.#said,
            missing: this.#missing,
            now,
        })}
      </div>
    </div>`;
    }
    get #keeps() {
        return this.session !== undefined && member(this.given, 'keeps') !== false;
    }
    /** A reload of the page loses nobody: until the period ends, the list is a draft, which is never part of the record. */
    #load(given) {
        const { session } = this;
        const key = this.#key;
        const drafts = session?.drafts;
        if (!drafts || !this.#keeps || (this.#read?.session === session && this.#read.key === key))
            return;
        this.#read = { session, key };
        void drafts.get(key).then((kept) => {
            if (this.#read?.session !== session || this.#period.people.length > 0)
                return;
            this.#period = periodOf(kept, given.queue, this.#clock.now);
            this.requestUpdate();
        });
    }
    #endPeriod({ queue }, now) {
        if (this.#period.people.length === 0 || periodOf(this.#period, queue, now).people.length > 0)
            return;
        this.#keep(emptyPeriod);
        this.#said = this.#words.emptied;
    }
    #keep(period) {
        this.#period = period;
        const drafts = this.#keeps ? this.session?.drafts : undefined;
        if (period.people.length > 0)
            drafts?.put(this.#key, period);
        else
            drafts?.delete(this.#key);
        this.requestUpdate();
    }
    #press(event) {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (!button || !this.given)
            return;
        const { need, act: name, place = '-1' } = button.dataset;
        const now = this.#clock.now;
        if (need === 'red' || need === 'question')
            this.#signIn(need, now);
        else if (name === 'helped')
            this.#mark(Number(place), now);
        else if (name === 'undo')
            this.#mark(Number(place), 0);
        else if (name === 'project')
            this.projected = !this.projected;
        else if (name === 'save')
            this.#save();
    }
    #mark(place, helped) {
        const who = this.#period.people[place]?.who ?? '';
        this.#last = helped ? place : -1;
        this.#said = helped ? this.#words.helpedWho(who) : this.#words.backAgain(who);
        this.#keep(markHelped(this.#period, place, helped));
    }
    #signIn(need, now) {
        const who = this.renderRoot.querySelector('#who');
        const about = this.renderRoot.querySelector('#about');
        if (!who)
            return;
        this.#missing = !who.value.trim();
        if (!this.#missing) {
            const known = placeOf(this.#period, who.value) >= 0;
            this.#keep(signIn(this.#period, { who: who.value, need, words: about?.value ?? '' }, now));
            const place = waitingIn(this.#period).findIndex((one) => one.place === placeOf(this.#period, who.value)) + 1;
            this.#said = known ? this.#words.changed(who.value.trim()) : this.#words.signedIn(who.value.trim(), place);
            who.value = '';
            if (about)
                about.value = '';
        }
        // The next one in line writes here, and so does whoever forgot to.
        who.focus();
        this.requestUpdate();
    }
    #save() {
        const bodies = this.given && entriesOf(this.#period, this.given.queue);
        if (!bodies || !this.session || !act(this, this.session, bodies))
            return;
        this.#said = this.#words.saved(bodies.length);
        this.#keep(markSaved(this.#period));
    }
}
__decorate([
    property({ type: Boolean })
], HelpQueueElement.prototype, "projected", void 0);
//# sourceMappingURL=help-queue-element.js.map