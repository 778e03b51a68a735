/** The `<mastery-tracker>` element: where a student stands on every objective, and how that came about. */
import { nothing } from 'lit';
import { masteryTrackerSchema } from '../../core/mastery-tracker.js';
import { LearningRecord } from '../../core/record.js';
import { writeCsv } from '../../core/spreadsheet.js';
import { wordsIn } from '../../messages/catalogue.js';
import { masteryTracker } from '../../messages/mastery-tracker/en.js';
import { Acts } from '../../parts/acts.js';
import { Draft } from '../../parts/draft.js';
import { FamilyLater } from '../../parts/family-later.js';
import { familyPageStyles } from '../../parts/family-page-styles.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { levelListStyles } from '../../parts/level-list-styles.js';
import { PasteLater } from '../../parts/paste-later.js';
import { download } from '../../parts/record-copy.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { whoseWork } from '../../parts/save-line.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { WidgetElement } from '../../parts/widget-element.js';
import { determinedBody, familyStories } from './mastery-tracker-deeds.js';
import { Folds } from './mastery-tracker-folds.js';
import { sheetRows } from './mastery-tracker-sheet.js';
import { masteryTrackerStyles } from './mastery-tracker-styles.js';
import { masteryTrackerTemplate } from './mastery-tracker-template.js';
import { KnownProgress, nameOf } from './mastery-tracker-view.js';
/**
 * A student sees for every objective the level that their work speaks for, their teacher's, and what comes next; a chart, a
 * table and a walk through the number say how it came about. A teacher sets levels here.
 *
 * Everything is native: folds, a table, and for a teacher a select, a field and buttons. Each objective is a heading; the
 * chart is an image whose name tells it in words.
 *
 * @summary A student's progress on every objective, with what it was made from.
 * @slot - What is shown until the script runs, and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - A teacher set, kept or took back a level; preventing it keeps it from being added.
 * @csspart base - The sheet of paper around everything.
 * @csspart summary - The three counts.
 * @csspart empty - What to do first.
 * @csspart objectives - The list of objectives.
 * @csspart objective - One objective.
 * @csspart level - The level that the work speaks for.
 * @csspart teacher - The teacher's level.
 * @csspart next - What the next level takes.
 * @csspart chart - Levels over time.
 * @csspart table - The same as a table, and what counts.
 * @csspart steps - The number, step by step.
 * @csspart archived - Ratings of what is not on the list.
 * @csspart family - A page for the family.
 * @csspart paste - Where rows of a spreadsheet are pasted.
 * @csspart foot - Where the work is, and what can be done with it; absent inside a learning-record.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text, and the teacher's line.
 * @cssprop --cw-accent - The student's line, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 * @cssstate unsaved - Something is not safe yet.
 */
export class MasteryTrackerElement extends WidgetElement {
    constructor() {
        super(...arguments);
        this.tag = 'mastery-tracker';
        this.schema = masteryTrackerSchema;
        this.#draft = new Draft(this, () => this.requestUpdate());
        this.#acts = new Acts(this);
        this.#foot = new RecordFoot(this);
        this.#family = new FamilyLater(this);
        this.#folds = new Folds(this);
        this.#progress = new KnownProgress();
        this.#paste = new PasteLater(this, () => import('./mastery-tracker-paste.js'));
        this.#say = '';
    }
    static { this.styles = [
        sharedStyles,
        levelListStyles,
        fieldStyles,
        saveLineStyles,
        ...familyPageStyles,
        masteryTrackerStyles,
    ]; }
    #draft;
    #acts;
    #foot;
    #family;
    #folds;
    #progress;
    #paste;
    #missing;
    #acted;
    #say;
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('click', (event) => this.#press(event));
        for (const type of ['input', 'change'])
            root.addEventListener(type, (event) => this.#write(event));
        root.addEventListener('toggle', (event) => this.#folds.follow(event), true);
        return root;
    }
    readMarkup() {
        return undefined;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.given || this.viewer !== 'teacher')
            return;
        if (this.#draft.follow(this.session, JSON.stringify([this.tag, this.given.id, 'teacher']))) {
            this.#acts.forget();
            this.#missing = undefined;
            this.#say = '';
        }
    }
    renderWidget(given) {
        const view = this.#view(given);
        const isReady = this.session?.state === 'ready';
        return masteryTrackerTemplate(view, isReady, this.#footing(), this.#familyPage(view), this.#pasting(view));
    }
    #pasting(view) {
        if (view.viewer === 'family')
            return nothing;
        const key = JSON.stringify([this.tag, view.given.id, view.viewer, 'paste']);
        return this.#paste.render(this.session, key, view, view.said);
    }
    /** What a student shows at home: the objectives that have a story, the one that was rated last first. */
    #familyPage({ progress }) {
        const { session, languages, viewer } = this;
        if (session?.state !== 'ready' || viewer !== 'learner')
            return nothing;
        return this.#family.render(session, familyStories(progress, session.record), languages);
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
        const { viewer, language, languages, shared, session } = this;
        const record = session?.state === 'ready' ? session.record : new LearningRecord();
        return {
            given,
            viewer,
            said: wordsIn('mastery-tracker', language, masteryTracker),
            shared,
            language,
            reading: { languages, display: given.languages ?? 'off', swapped: false },
            record,
            progress: this.#progress.of(given, record, viewer),
            acts: viewer === 'teacher' && session?.state === 'ready',
            isOpen: (fold) => this.#folds.isOpen(fold),
            draft: this.#draft,
            missing: this.#missing,
            say: !session || session.state === 'loading' ? shared.loading : this.#say,
            offers: this.#acts.offers,
            acted: this.#acted,
        };
    }
    #write(event) {
        event.stopPropagation();
        const field = event.target;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name)
            return;
        this.#draft.set(field.name, field.value);
        this.#missing = undefined;
        this.requestUpdate();
    }
    #press(event) {
        const button = event.target instanceof Element ? event.target.closest('button[data-act]') : null;
        // The second click of a double click lands on what the first one put there.
        if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1))
            return;
        const { act, id = '' } = button.dataset;
        const view = this.#view(this.given);
        if (act === 'sheet')
            return this.#save(view);
        const index = view.progress.objectives.findIndex(({ objective }) => objective.id === id);
        const progress = view.progress.objectives[index];
        if (!progress)
            return;
        let missing;
        if (act === 'all') {
            this.#folds.set(`all:${id}`, true);
            return void this.#focus(`#o${index}`);
        }
        if (act === 'undo')
            this.#undo(view, progress);
        else if (act === 'set')
            missing = this.#set(view, progress);
        else {
            const level = act === 'keep' ? (progress.teacher?.level ?? null) : progress.suggested.level;
            const reason = act === 'keep' ? progress.teacher?.determined?.reason : undefined;
            this.#determine(view, progress, level, reason);
        }
        void this.#focus(missing ? `#${missing}-${index}` : '', `[data-act="undo"][data-id="${CSS.escape(id)}"]`, `#o${index}`);
    }
    #save(view) {
        const { said } = view;
        const isSaved = download(writeCsv(sheetRows(view)), `${said.fileName}.csv`, 'text/csv;charset=utf-8');
        this.#say = isSaved ? said.spreadsheetSaved : said.spreadsheetRefused;
        this.requestUpdate();
    }
    /** Sets a level that is not the calculated one; answers which field lacks something, the level or the reason. */
    #set(view, progress) {
        const { id } = progress.objective;
        const level = view.draft.get(`level:${id}`);
        const reason = view.draft.text(`reason:${id}`);
        const field = !level ? 'level' : !reason ? 'reason' : undefined;
        this.#missing = field && { id, field };
        if (field || !level || !reason)
            return field;
        if (!this.#determine(view, progress, level === 'none' ? null : Number(level), reason))
            return undefined;
        this.#draft.drop(new RegExp(`^(level|reason):${id.replace(/[^\w]/g, '\\$&')}$`));
        this.#folds.set(`set:${id}`, false);
        return undefined;
    }
    #determine(view, progress, level, reason) {
        const { objective } = progress;
        if (!this.#acts.do(this.session, [determinedBody(progress, level, reason)]))
            return false;
        this.#acted = objective.id;
        this.#say = view.said.saved(nameOf(objective, level, view));
        return true;
    }
    #undo(view, { objective, teacher }) {
        if (this.#acted !== objective.id)
            this.#acts.forget();
        if (!this.#acts.undo(this.session, 'teacher', teacher?.determined ? [teacher.determined] : []))
            return;
        this.#acted = objective.id;
        this.#say = this.#acts.offers === 'redo' ? view.said.undone : '';
    }
    /** What had the focus may be gone; then it goes to the first of these that is there. */
    async #focus(...selectors) {
        this.requestUpdate();
        await this.updateComplete;
        for (const selector of selectors) {
            const target = selector && this.renderRoot.querySelector(selector);
            if (target)
                return target.focus();
        }
    }
}
//# sourceMappingURL=mastery-tracker-element.js.map