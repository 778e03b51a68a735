/** The `<reflection-sheet>` element: where a student looks back on each test, and forward to the next one. */
import { nothing } from 'lit';
import { LearningRecord } from '../../core/record.js';
import { openTests, reflectionSheetSchema, sheetId, sheetRows } from '../../core/reflection-sheet.js';
import { wordsIn } from '../../messages/catalogue.js';
import { reflectionSheet } from '../../messages/reflection-sheet/en.js';
import { Acts } from '../../parts/acts.js';
import { attempt } from '../../parts/attempt.js';
import { Draft } from '../../parts/draft.js';
import { familyPageStyles } from '../../parts/family-page-styles.js';
import { FamilyLater } from '../../parts/family-later.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { WidgetElement } from '../../parts/widget-element.js';
import { deed, putBack } from './reflection-sheet-deeds.js';
import { readSheetMarkup } from './reflection-sheet-markup.js';
import { reflectionSheetStyles } from './reflection-sheet-styles.js';
import { sheetTemplate } from './reflection-sheet-template.js';
import { storiesOf } from './reflection-sheet-view.js';
/**
 * After a test a student writes the result as they got it, a goal for the next test and what they will do; next time the goal
 * comes back as a question. Question by question, they can see what is strong and what to work on first.
 *
 * The tests are a table, whose rows are cards where there is little room. One form at a time is open; it has native fields,
 * keeps what is typed through a reload, and says beside each field what is wrong with it. After saving, focus is on the row.
 *
 * @summary A row for each test: my result, my goal for the next one, and what I will do.
 * @slot - A heading and a list of the tests, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody saved, deleted or commented; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart rows - All the tests.
 * @csspart row - One test.
 * @csspart sorted - What is strong, to review, and to work on first.
 * @csspart comment - What a teacher or family wrote.
 * @csspart form - Where a student writes about one test.
 * @csspart family - The page for the family.
 * @csspart tools - What can be printed and saved.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export class ReflectionSheetElement extends WidgetElement {
    constructor() {
        super(...arguments);
        this.tag = 'reflection-sheet';
        this.schema = reflectionSheetSchema;
        this.#draft = new Draft(this, () => this.requestUpdate());
        this.#acts = new Acts(this);
        this.#foot = new RecordFoot(this);
        /** What the last thing done left to be told. */
        this.#told = {};
        this.#text = '';
        this.#family = new FamilyLater(this);
    }
    static { this.styles = [sharedStyles, saveLineStyles, reflectionSheetStyles, ...familyPageStyles]; }
    #draft;
    #acts;
    #foot;
    /** What the last thing done left to be told. */
    #told;
    #text;
    #family;
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('click', (event) => this.#press(event));
        root.addEventListener('input', (event) => {
            event.stopPropagation();
            this.#write(event);
        });
        root.addEventListener('change', (event) => event.stopPropagation());
        return root;
    }
    readMarkup() {
        return readSheetMarkup(this);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.given)
            return;
        const key = JSON.stringify([this.tag, sheetId(this.given), this.viewer === 'teacher' || undefined]);
        if (this.#draft.follow(this.session, key)) {
            this.#acts.forget();
            this.#told = {};
            this.#text = '';
        }
    }
    renderWidget(given) {
        const view = this.#view(given);
        return sheetTemplate(view, this.#familyPage(view), this.#footing());
    }
    #familyPage(view) {
        if (!this.session || !view.acts)
            return nothing;
        return this.#family.render(this.session, storiesOf(view), this.languages);
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
        const { session, viewer, language, shared } = this;
        const isReady = session?.state === 'ready';
        const record = isReady ? session.record : new LearningRecord();
        const rows = sheetRows(given, record);
        return {
            given,
            said: wordsIn('reflection-sheet', language, reflectionSheet),
            language,
            reading: { languages: this.languages, display: given.languages ?? 'off', swapped: false },
            viewer,
            isReady,
            record,
            rows,
            open: openTests(given, rows),
            acts: isReady && viewer === 'learner',
            draft: this.#draft,
            problems: this.#told.problems ?? [],
            unread: this.#told.unread ?? [],
            say: !session || session.state === 'loading' ? shared.loading : (this.#told.say ?? ''),
            offers: this.#told.aside ? 'redo' : this.#draft.get('row') ? undefined : this.#acts.offers,
            text: this.#text,
        };
    }
    #inside(selector) {
        return this.renderRoot.querySelector(selector) ?? undefined;
    }
    #write({ target }) {
        const isField = target instanceof HTMLInputElement ||
            target instanceof HTMLTextAreaElement ||
            target instanceof HTMLSelectElement;
        if (!isField || !target.name)
            return;
        this.#draft.set(target.name, target.value);
        const path = target.name.replace(/^q:(\d+):/, 'errors[$1].');
        const { problems = [], say: _, ...rest } = this.#told;
        this.#told = { ...rest, problems: problems.filter((problem) => problem.path !== path) };
        this.requestUpdate();
    }
    #press(event) {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        // The second click of a double click lands on what the first one put there.
        if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1))
            return;
        const view = this.#view(this.given);
        const { act = '', id = '' } = button.dataset;
        if (act === 'undo')
            this.#undo(view);
        else if (act === 'read')
            void this.#read();
        else if (act === 'printSheet' || act === 'printBlank' || act === 'csv' || act === 'ticket') {
            void this.#handOut(view, act, view.rows.find((row) => row.id === id));
        }
        else {
            const done = deed(view, act, id, () => this.#inside('#on')?.validity.badInput === true);
            if (done)
                this.#do(done);
        }
    }
    /** Does what a person asked for, unless the page refuses; says what happened, and moves the focus. */
    #do(done) {
        const { bodies, drop, focus } = done;
        if (bodies && !this.#acts.do(this.session, bodies))
            return this.requestUpdate();
        if (drop)
            this.#draft.drop(drop);
        this.#told = done;
        this.#text = '';
        if (!focus || !this.given)
            return this.requestUpdate();
        void this.#focus(typeof focus === 'string' ? focus : focus(this.#view(this.given)));
    }
    #undo(view) {
        if (this.#told.aside)
            return this.#do(putBack(view, this.#told.aside));
        if (!this.#acts.undo(this.session, view.viewer === 'teacher' ? 'teacher' : 'learner', []))
            return;
        const isUndone = this.#acts.offers === 'redo';
        this.#do(isUndone
            ? { say: view.said.undone, focus: '[data-act="undo"]' }
            : { focus: '.name[tabindex], [data-act="add"], [data-act="comment"]' });
    }
    /** What is needed now and then comes when it is asked for. */
    async #handOut(view, what, row) {
        const text = await attempt(async () => (await import('./reflection-sheet-paper.js')).handOut(view, what, row));
        if (text === '')
            return;
        this.#do({ say: view.said.refused, ...(text && { focus: '#text' }) });
        this.#text = text ?? '';
    }
    async #read() {
        const paste = await attempt(() => import('./reflection-sheet-paste.js'));
        if (this.given && paste)
            this.#do(paste.takePasted(this.#view(this.given)));
    }
    async #focus(selector) {
        this.requestUpdate();
        await this.updateComplete;
        const target = this.#inside(selector);
        for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details')) {
            around.open = true;
        }
        target?.focus();
    }
}
//# sourceMappingURL=reflection-sheet-element.js.map