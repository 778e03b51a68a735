/** The `<goal-tracker>` element: where a student sets goals, plans the steps to them, and says how it goes. */
import { nothing } from 'lit';
import { goalTrackerSchema } from '../../core/goal-tracker.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { goalTracker } from '../../messages/goal-tracker/en.js';
import { Acts } from '../../parts/acts.js';
import { Draft } from '../../parts/draft.js';
import { FamilyLater } from '../../parts/family-later.js';
import { familyPageStyles } from '../../parts/family-page-styles.js';
import { PasteLater } from '../../parts/paste-later.js';
import { recordAround } from '../../parts/record-context.js';
import { download } from '../../parts/record-copy.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { today } from '../../parts/today.js';
import { WidgetElement } from '../../parts/widget-element.js';
import { deed, headingOf, placed, ticked } from './goal-tracker-deeds.js';
import { listenToDrags } from './goal-tracker-drag.js';
import { calendarOf, sheetOf, storiesOf } from './goal-tracker-files.js';
import { goalTrackerStyles } from './goal-tracker-styles.js';
import { goalTrackerTemplate } from './goal-tracker-template.js';
import { KnownGoals, stepWith, viewOf } from './goal-tracker-view.js';
/**
 * A student says where they want to get on an objective and what they will do by when, ticks off what is done, and tells how it
 * goes. A later rating that reaches the target closes the goal as reached.
 *
 * The goals are an ordered list with headings; levels and days are native radio buttons, steps native checkboxes. Only one form
 * is open at a time. Goals are moved by buttons, or dragged.
 *
 * @summary Goals on objectives, each with a plan of steps, check-ins and a teacher's word.
 * @slot - What is shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart goal - One goal.
 * @csspart plan - The steps of a goal.
 * @csspart form - What is being filled in.
 * @csspart check-ins - How a goal went so far.
 * @csspart family - A page for the family.
 * @csspart paste - Where rows of a spreadsheet are pasted.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export class GoalTrackerElement extends WidgetElement {
    constructor() {
        super(...arguments);
        this.tag = 'goal-tracker';
        this.schema = goalTrackerSchema;
        this.#draft = new Draft(this, () => this.requestUpdate());
        this.#acts = new Acts(this);
        this.#foot = new RecordFoot(this);
        this.#family = new FamilyLater(this);
        this.#problems = [];
        this.#say = '';
        this.#goals = new KnownGoals();
        this.#paste = new PasteLater(this, () => import('./goal-tracker-paste.js'));
    }
    static { this.styles = [sharedStyles, saveLineStyles, ...familyPageStyles, goalTrackerStyles]; }
    #draft;
    #acts;
    #foot;
    #family;
    #problems;
    #say;
    #file;
    #goals;
    #paste;
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('click', (event) => this.#press(event));
        root.addEventListener('input', (event) => {
            event.stopPropagation();
            this.#write(event);
        });
        root.addEventListener('change', (event) => event.stopPropagation());
        listenToDrags(root, (id, onto) => {
            const view = this.given && this.#view(this.given);
            const to = view?.goals.open.findIndex(({ goal }) => goal.id === onto) ?? -1;
            if (view && to >= 0)
                this.#do(placed(view, id, to, headingOf(id)));
        });
        return root;
    }
    readMarkup() { }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.given)
            return;
        const key = JSON.stringify([this.tag, this.given.id, this.viewer === 'learner' ? undefined : this.viewer]);
        if (this.#draft.follow(this.session, key)) {
            this.#acts.forget();
            this.#problems = [];
            this.#say = '';
            this.#file = undefined;
        }
    }
    renderWidget(given) {
        const { session } = this;
        const isReady = session?.state === 'ready';
        const view = this.#view(given);
        const isMine = isReady && this.viewer === 'learner';
        const family = isMine ? this.#family.render(session, storiesOf(view), this.languages) : nothing;
        const key = JSON.stringify([this.tag, given.id, 'paste']);
        const paste = isMine ? this.#paste.render(session, key, view, view.said) : nothing;
        return goalTrackerTemplate(view, isReady, family, paste, this.#footing());
    }
    updated() {
        if (!this.given)
            return;
        const { goals } = this.#view(this.given);
        // What the record says is ticked, whatever a click has done to the box.
        for (const box of this.renderRoot.querySelectorAll('[name="done"]')) {
            box.checked = stepWith(goals, box.value)?.state === 'done';
        }
    }
    /** Around the widget a `<learning-record>` says all this. */
    #footing() {
        const { session, language } = this;
        if (!session || recordAround(this) || this.viewer !== 'learner')
            return nothing;
        if (session.state !== 'ready')
            return session.state === 'asking' ? whoseWork(session, language) : nothing;
        return this.#foot.render(session, language, true);
    }
    #view(given) {
        const { viewer, language, shared, session } = this;
        const isReady = session?.state === 'ready';
        const record = isReady ? session.record : new LearningRecord();
        return viewOf({
            given,
            viewer,
            said: wordsIn('goal-tracker', language, goalTracker),
            shared,
            language,
            reading: { languages: this.languages, display: given.languages ?? 'off', swapped: false },
            record,
            goals: this.#goals.of(given, record),
            draft: this.#draft,
            acts: isReady,
            today: today(),
            problems: this.#problems,
            say: !session || session.state === 'loading' ? shared.loading : this.#say,
            offers: this.#acts.offers,
            file: this.#file,
        });
    }
    #write({ target: field }) {
        const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
        if (!this.given || !isField || !field.name)
            return;
        const view = this.#view(this.given);
        const { name, value } = field;
        if (name === 'done') {
            this.#do(ticked(view, value, field.matches(':checked')));
            return;
        }
        this.#set(name, value);
        // Another objective has other levels; and what was emptied is nobody's suggestion any more.
        if (name === 'objective')
            this.#draft.drop(/^new:\/target$/);
        if (name === 'what' && !value.trim())
            this.#set('suggested', '');
        this.#problems = this.#problems.filter((one) => one.field !== name);
        this.requestUpdate();
    }
    #set(name, value) {
        this.#draft.set(`${this.#draft.get('open') ?? ''}/${name}`, value);
    }
    #press(event) {
        const button = event.target instanceof Element ? event.target.closest('[data-act]') : null;
        // The second click of a double click lands on what the first one put there.
        if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1))
            return;
        const view = this.#view(this.given);
        const { act = '', id = '' } = button.dataset;
        if (act === 'undo')
            this.#undo(view);
        else if (act === 'calendar')
            this.#save(calendarOf(view, Date.now()), 'ics', 'text/calendar', view.said.calendarSaved);
        else if (act === 'sheet')
            this.#save(sheetOf(view), 'csv', 'text/csv', view.said.sheetSaved);
        else if (act === 'idea') {
            this.#set('what', button.textContent ?? '');
            this.#set('suggested', 'on');
            this.#problems = this.#problems.filter(({ field }) => field !== 'what');
            void this.#focus('#f-what');
        }
        else
            this.#do(deed(view, act, id));
    }
    #undo({ viewer, said, offers }) {
        if (!this.#acts.undo(this.session, viewer, []))
            return;
        this.#say = offers === 'undo' ? said.saved.undone : '';
        void this.#focus('[data-act="undo"]');
    }
    /** Does what a person asked for, unless the page refuses; says what came of it, and keeps the focus. */
    #do(done) {
        if (!done)
            return;
        const { bodies = [], open, lets, problems = [], say = '', focus } = done;
        this.#problems = problems;
        this.#say = say;
        if (problems.length > 0) {
            void this.#focus('.form [aria-invalid]:not([role]), .form [aria-invalid] input');
            return;
        }
        if (bodies.length > 0 && !this.#acts.do(this.session, bodies)) {
            this.#say = '';
            this.requestUpdate();
            return;
        }
        const form = this.#draft.get('open');
        if (lets && form)
            this.#draft.drop(new RegExp(`^${form.replace(/[^\w:]/g, '\\$&')}/`));
        if (open)
            this.#draft.set('open', open);
        else if (open === '')
            this.#draft.drop(/^open$/);
        void this.#focus(focus);
    }
    /** Puts the focus where it is wanted, and on what was said when what had it is gone. */
    async #focus(wanted) {
        const had = this.shadowRoot?.activeElement;
        this.requestUpdate();
        await this.updateComplete;
        const isLost = had && !this.shadowRoot?.activeElement;
        const find = (selector) => this.renderRoot.querySelector(selector);
        const target = (wanted && find(wanted)) || (isLost && find('[data-act="undo"], h3[tabindex], [data-act]'));
        if (!target)
            return;
        target.closest('details')?.setAttribute('open', '');
        target.focus();
    }
    #save(text, extension, type, told) {
        if (!this.given)
            return;
        const { said } = this.#view(this.given);
        const isSaved = download(text, `${said.fileName}-${today()}.${extension}`, `${type};charset=utf-8`);
        this.#file = isSaved ? undefined : text;
        this.#say = isSaved ? told : said.byHand;
        void this.#focus(undefined);
    }
}
//# sourceMappingURL=goal-tracker-element.js.map