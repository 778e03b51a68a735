/** The `<self-rating>` element: where a student says which level they are at, how sure they are, and what comes next. */
import { nothing } from 'lit';
import { uuidV7 } from '../../core/id.js';
import { levelAt } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import { selfRatingSchema } from '../../core/self-rating.js';
import { wordsIn } from '../../messages/catalogue.js';
import { selfRating } from '../../messages/self-rating/en.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
import { levelListStyles } from '../../parts/level-list-styles.js';
import { ReadingTools } from '../../parts/reading-tools.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { whoseWork } from '../../parts/save-line.js';
import { readScaleMarkup } from '../../parts/scale-markup.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { Acts } from '../../parts/acts.js';
import { copied } from '../../parts/copied.js';
import { put, takeInput } from './self-rating-controls.js';
import { Draft } from '../../parts/draft.js';
import { addedBodies, lacksReason, ratedBody } from './self-rating-entries.js';
import { selfRatingStyles } from './self-rating-styles.js';
import { changeWord, selfRatingTemplate } from './self-rating-template.js';
import { viewOf } from './self-rating-view.js';
/**
 * A student picks the level they are at after a piece of work and says how sure they are: two taps, and it is kept.
 *
 * The levels are native radio buttons, named by the objective: Tab enters the group and arrow keys choose; nothing is kept
 * until a button saves it. After saving, focus is on the heading that says what was saved.
 *
 * @summary A student's own rating after a piece of work, with a reason, a plan and what was said before.
 * @slot - A table or list of the levels, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody saved or took back something; preventing it keeps it from being added.
 * @fires {Event} input - A person chose a level.
 * @fires {Event} change - A person chose a level.
 * @csspart base - The sheet of paper around everything.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - A level's number and name.
 * @csspart rating - What was saved.
 * @csspart next - What the next level takes.
 * @csspart history - The earlier ratings.
 * @csspart comparison - How the student's and the teacher's levels compare.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate rated - This work has a rating.
 * @cssstate unsaved - Something is not safe yet.
 */
export class SelfRatingElement extends FormWidgetElement {
    constructor() {
        super(...arguments);
        this.tag = 'self-rating';
        this.schema = selfRatingSchema;
        this.#tools = new ReadingTools(this);
        this.#draft = new Draft(this, () => this.#found());
        this.#acts = new Acts(this);
        this.#foot = new RecordFoot(this);
        this.#say = '';
    }
    static { this.styles = [sharedStyles, levelListStyles, saveLineStyles, selfRatingStyles]; }
    #tools;
    #draft;
    #acts;
    #foot;
    #say;
    get requiredMessage() {
        const view = this.given && this.#view(this.given);
        // A level that comes from the record is not the form's until somebody chooses it there.
        return view && !view.picks ? view.said.sendAgain(changeWord(view)) : this.shared.required;
    }
    get focusTarget() {
        return this.#inside('input[name="level"]:checked') ?? this.#inside('input[name="level"], [data-act="change"]');
    }
    formResetCallback() {
        super.formResetCallback();
        this.#draft.drop(/^level$/);
    }
    readMarkup() {
        const found = readScaleMarkup(this);
        return found && { type: 'self-rating', objective: found.objective, ...(!found.keeps && { keeps: false }) };
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.given)
            return;
        const { objective, evidence } = this.given;
        const key = JSON.stringify([this.tag, objective.id, evidence?.id, this.viewer === 'teacher' || undefined]);
        if (this.#draft.follow(this.session, key)) {
            super.formResetCallback();
            this.#acts.forget();
            this.#say = '';
        }
        this.setState('unsaved', this.session?.saveState === 'unsaved');
    }
    renderWidget(given) {
        const view = this.#view(given);
        this.setState('rated', view.mine !== undefined);
        return selfRatingTemplate(view, this.#tools.render(view.list), this.#footing());
    }
    /** Around the widget a `<learning-record>` says all this. */
    #footing() {
        const { session, language } = this;
        const keepsNothing = this.given !== undefined && 'keeps' in this.given;
        if (!session || keepsNothing || recordAround(this) || this.viewer !== 'learner')
            return nothing;
        if (session.state !== 'ready')
            return session.state === 'asking' ? whoseWork(session, language) : nothing;
        return this.#foot.render(session, language, true);
    }
    #view(given) {
        const { viewer, language, shared, session, required, value } = this;
        return viewOf({
            given,
            draft: this.#draft,
            viewer,
            said: wordsIn('self-rating', language, selfRating),
            shared,
            language,
            session,
            disabled: this.isDisabled,
            required,
            value,
            say: !session || session.state === 'loading' ? shared.loading : this.#say,
            offers: this.#acts.offers,
            listOf: (rest) => this.#tools.view(given, this.languages, shared, rest),
        });
    }
    #inside(selector) {
        return this.renderRoot.querySelector(selector) ?? undefined;
    }
    /** An earlier draft came back: the level that was picked is the selection again, unless there is another by now. */
    #found() {
        const level = this.#draft.get('level');
        if (level && this.value === (this.getAttribute('value') ?? ''))
            this.value = level;
        this.requestUpdate();
    }
    wrote(event) {
        const level = takeInput(event, this.#draft, this.renderRoot);
        this.#say = '';
        this.#inside('[aria-invalid]')?.removeAttribute('aria-invalid');
        if (level !== undefined)
            this.chose(level);
        this.requestUpdate();
    }
    pressed(event) {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        // The second click of a double click lands on what the first one put there.
        if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1))
            return;
        const view = this.#view(this.given);
        const { act, put: box } = button.dataset;
        if (box)
            put(button, this.#inside(`#${box}`), this.#draft);
        else if (act === 'sure' || act === 'unsure' || act === 'level') {
            this.#saveLevel(view, act === 'level' ? undefined : act === 'sure');
        }
        else if (act === 'save')
            this.#saveMore(view);
        else if (act === 'undo')
            this.#undo(view);
        else if (act === 'change')
            this.#change(view);
        else if (act === 'cancel') {
            this.#draft.drop(/^(level|change)$/);
            this.chose(`${view.mine?.level ?? ''}`);
            void this.#focus('h3');
        }
        else if (act === 'copy')
            void this.#copy(view);
        else if (act === 'anew')
            this.#draft.drop(/^three$/);
        else
            this.#tools.press(event, view.list);
        this.requestUpdate();
    }
    #saveLevel(view, sure) {
        const { given, said } = view;
        const level = this.value ? Number(this.value) : undefined;
        if (level === undefined || !levelAt(given.objective, level)) {
            this.#ask(this.shared.required, 'input[name="level"]');
        }
        else if (lacksReason(view, level)) {
            this.#ask(said.why, '#why');
        }
        else if (this.#acts.do(this.session, [ratedBody(view, level, sure)])) {
            this.#draft.drop(/^(level|change|why|link|sign:.*|need|own)$/);
            void this.#focus('h3');
        }
    }
    #saveMore(view) {
        const link = view.now('link').trim();
        if (link && !safeUrl(link)) {
            this.#ask(view.said.badLink, '[name="link"]');
            return;
        }
        const bodies = addedBodies(view, () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
        if (bodies.length > 0 && !this.#acts.do(this.session, bodies))
            return;
        this.#draft.drop(/^(?!three$)/);
        void this.#focus('h3');
    }
    #change({ mine }) {
        this.#draft.set('change', 'on');
        if (mine?.level != null)
            this.chose(`${mine.level}`);
        void this.#focus('input[name="level"]:checked, input[name="level"]');
    }
    #undo({ mine, by, said }) {
        if (!this.#acts.undo(this.session, by, mine ? [mine] : []))
            return;
        const isUndone = this.#acts.offers === 'redo';
        this.#say = isUndone ? said.takenBack : '';
        void this.#focus(isUndone ? '[data-act="undo"]' : 'h3');
    }
    /** Says what is missing and goes there. */
    #ask(words, selector) {
        this.#say = words;
        void this.#focus(selector).then(() => this.#inside(`${selector}:not([type="radio"])`)?.setAttribute('aria-invalid', 'true'));
    }
    async #focus(selector) {
        this.requestUpdate();
        await this.updateComplete;
        const target = this.#inside(selector);
        target?.closest('details')?.setAttribute('open', '');
        target?.focus();
    }
    async #copy({ said }) {
        const box = this.#inside('[name="three"]');
        this.#say = box && (await copied(box)) ? said.copyDone : said.copyByHand;
        this.requestUpdate();
    }
}
//# sourceMappingURL=self-rating-element.js.map