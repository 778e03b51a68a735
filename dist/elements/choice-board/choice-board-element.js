/** The `<choice-board>` element: where a student chooses their work, brings an idea of their own, and says how far it is. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { boardState } from '../../core/board-record.js';
import { choiceBoardSchema, evaluateBoard } from '../../core/choice-board.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { choiceBoard } from '../../messages/choice-board/en.js';
import { Acts } from '../../parts/acts.js';
import { Draft } from '../../parts/draft.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
import { ReadingTools } from '../../parts/reading-tools.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { deed, toggled } from './choice-board-deeds.js';
import { readBoardMarkup } from './choice-board-markup.js';
import { choiceBoardStyles } from './choice-board-styles.js';
import { boardTemplate } from './choice-board-template.js';
import { cardsOf } from './choice-board-view.js';
/**
 * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
 *
 * What the record holds is ticked; the form's value is what is ticked, from the first act on, and before that its `value`.
 *
 * The options are native checkboxes in a group that is named by the title and described as "Choose 2 of 4, 1 chosen"; where one
 * alone can be chosen they are radio buttons, whose arrow keys move without choosing. A choice that is one too many offers a
 * swap in place.
 *
 * @summary A board of work to choose from, with rules, own ideas, partners and progress.
 * @slot - A list of the options, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added.
 * @fires {Event} input - A person changed what is chosen.
 * @fires {Event} change - A person changed what is chosen.
 * @csspart base - The sheet of paper around everything.
 * @csspart task - What is to be chosen, and what is missing.
 * @csspart options - A grid of options.
 * @csspart option - One option or own idea.
 * @csspart idea - Where an own idea is written.
 * @csspart choices - What was chosen.
 * @csspart foot - Where the work is.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate complete - All rules hold.
 * @cssstate unsaved - Something is not safe yet.
 */
export class ChoiceBoardElement extends FormWidgetElement {
    constructor() {
        super(...arguments);
        /** How many others have chosen each option, by its id; for options that only so many may have. */
        this.taken = {};
        this.tag = 'choice-board';
        this.schema = choiceBoardSchema;
        this.#tools = new ReadingTools(this);
        this.#draft = new Draft(this, () => this.requestUpdate());
        this.#acts = new Acts(this);
        this.#foot = new RecordFoot(this);
        this.#say = '';
    }
    static { this.styles = [sharedStyles, saveLineStyles, choiceBoardStyles]; }
    #tools;
    #draft;
    #acts;
    #foot;
    #ask;
    #say;
    get requiredMessage() {
        return wordsIn('choice-board', this.language, choiceBoard).required;
    }
    get focusTarget() {
        return this.#inside('[name="choice"]:checked') ?? this.#inside('[name="choice"]');
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('keydown', (event) => this.#move(event));
        return root;
    }
    readMarkup() {
        return readBoardMarkup(this);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.given)
            return;
        const key = JSON.stringify([this.tag, this.given.id, this.viewer === 'teacher' || undefined]);
        if (this.#draft.follow(this.session, key)) {
            super.formResetCallback();
            this.#acts.forget();
            this.#ask = undefined;
            this.#say = '';
        }
        this.setState('unsaved', this.session?.saveState === 'unsaved');
    }
    renderWidget(given) {
        const view = this.#view(given);
        this.setState('complete', view.stand.complete);
        return boardTemplate(view, this.#tools.render(view.list), this.#footing(given));
    }
    updated(changed) {
        super.updated(changed);
        if (this.given)
            this.#tick(this.#view(this.given));
    }
    /** Around the widget a `<learning-record>` says all this. */
    #footing(given) {
        const { session, language } = this;
        if (!session || 'keeps' in given || recordAround(this) || this.viewer !== 'learner')
            return nothing;
        if (session.state !== 'ready')
            return session.state === 'asking' ? whoseWork(session, language) : nothing;
        return this.#foot.render(session, language, true);
    }
    #view(given) {
        const { session, viewer, language, shared } = this;
        const said = wordsIn('choice-board', language, choiceBoard);
        const isReady = session?.state === 'ready';
        // Without ids or a record it is a control of the form alone.
        const keeps = !('keeps' in given) && session !== undefined;
        const record = isReady ? session.record : new LearningRecord();
        const state = keeps
            ? boardState(given, record)
            : { selection: { chosen: this.value.split(/\s+/).filter(Boolean) }, choices: [], proposals: [] };
        const waits = keeps ? !isReady : recordAround(this)?.matches(':not(:defined)');
        const cards = cardsOf(given, state, keeps);
        // One at a time, the squares are turned over like levels.
        const levels = Array.from({ length: cards.length }, (_, value) => ({ value, label: '' }));
        const words = { ...shared, before: said.oneBefore, after: said.oneAfter, allLevels: said.allOptions };
        const list = this.#tools.view({ ...given, objective: { id: '', title: given.title, levels } }, this.languages, words, {});
        return {
            given,
            said,
            shared,
            language,
            list,
            reading: list.reading,
            viewer,
            state,
            stand: evaluateBoard(given, state.selection, { taken: this.taken }),
            cards,
            draft: this.#draft,
            keeps: keeps && isReady,
            acts: viewer === 'learner' && !this.isDisabled && !waits,
            only: list.layout === 'one' ? list.shown : undefined,
            ask: this.#ask,
            say: keeps && session.state === 'loading' ? shared.loading : this.#say,
            offers: this.#acts.offers,
            lost: session !== undefined && 'keeps' in given,
        };
    }
    /** What is ticked is what is chosen, whatever a click has done to the box. */
    #tick({ stand }) {
        for (const box of this.renderRoot.querySelectorAll('[name="choice"]')) {
            box.checked = stand.counted.includes(box.value);
        }
    }
    #inside(selector) {
        return this.renderRoot.querySelector(selector) ?? undefined;
    }
    wrote({ target: field }) {
        if (!this.given || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
            return;
        const isOff = field.matches('[type="checkbox"]:not(:checked)');
        if (field.name === 'choice') {
            const view = this.#view(this.given);
            this.#tick(view);
            this.#do(view, toggled(view, field.value, !isOff, { taken: this.taken }));
        }
        else {
            this.#draft.set(field.name, isOff ? '' : field.value);
            this.requestUpdate();
        }
    }
    pressed(event) {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        // The second click of a double click lands on what the first one put there.
        if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1))
            return;
        const view = this.#view(this.given);
        const { act, id = '' } = button.dataset;
        if (act === 'undo') {
            const say = view.offers === 'undo' ? view.said.undone : '';
            this.#do(view, { undoes: true, say });
        }
        else if (act)
            this.#do(view, deed(view, act, id));
        else {
            this.#tools.press(event, view.list);
            void this.#focus(undefined, '[data-tool="after"], [data-tool="before"], [data-tool="one"]');
        }
    }
    /** Does what a person asked for, unless the page refuses; tells the form, says what happened, and keeps the focus. */
    #do(view, { bodies = [], undoes, ask, say = '', drop, write = {}, chosen, focus }) {
        const { given, keeps, viewer } = view;
        const by = viewer === 'teacher' ? 'teacher' : 'learner';
        const isDone = undoes
            ? this.#acts.undo(this.session, by, [])
            : !keeps || bodies.length === 0 || this.#acts.do(this.session, bodies);
        if (!isDone)
            return this.requestUpdate();
        this.#ask = ask;
        if (drop)
            this.#draft.drop(drop);
        for (const [name, words] of Object.entries(write))
            this.#draft.set(name, words);
        if (viewer === 'learner' && (keeps || chosen)) {
            this.chose((keeps ? this.#view(given).stand.counted : (chosen ?? [])).join(' '));
        }
        this.#say = typeof say === 'string' ? say : say(this.#view(given));
        void this.#focus(focus, '.say');
    }
    /** Arrow keys move between radio buttons without choosing: choosing makes an entry, and the space bar does it. */
    #move(event) {
        const radio = event.target;
        if (!(event instanceof KeyboardEvent) || !(radio instanceof HTMLElement))
            return;
        if (!radio.matches('[type="radio"][name="choice"]') || !event.key.startsWith('Arrow'))
            return;
        if (!this.given || !this.#view(this.given).keeps)
            return;
        event.preventDefault();
        const all = [...this.renderRoot.querySelectorAll('li:not([hidden]) > * > [name="choice"]')];
        const back = event.key === 'ArrowUp' || event.key === (this.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft');
        all.at((all.indexOf(radio) + (back ? -1 : 1)) % all.length)?.focus();
    }
    /** Puts the focus where it is wanted, and elsewhere when what had it is gone. */
    async #focus(wanted, otherwise) {
        const had = this.shadowRoot?.activeElement;
        this.requestUpdate();
        await this.updateComplete;
        const isLost = had && !this.shadowRoot?.activeElement;
        const target = (wanted && this.#inside(wanted)) || (isLost && this.#inside(otherwise));
        if (!target)
            return;
        if (target.localName !== 'summary')
            target.closest('details')?.setAttribute('open', '');
        target.focus();
    }
}
__decorate([
    property({ attribute: false })
], ChoiceBoardElement.prototype, "taken", void 0);
//# sourceMappingURL=choice-board-element.js.map