/** The `<mastery-tracker>` element: where a student stands on every objective, and how that came about. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LearningRecord } from '../../core/record.js';
import { writeCsv } from '../../core/spreadsheet.js';
import { wordsIn } from '../../messages/catalogue.js';
import { recordAround } from '../../records/record-context.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { ActionHistory } from '../../ui/controllers/action-history.js';
import { Draft } from '../../ui/controllers/draft.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { FamilyLater } from '../../ui/family/lazy-family-page.js';
import { levelListStyles } from '../../ui/levels/level-list-styles.js';
import { PasteLater } from '../../ui/paste/lazy-paste-panel.js';
import { download } from '../../ui/record/record-copy.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { determinedBody, familyStories } from './actions.js';
import { masteryTrackerSchema } from './definition.js';
import type { MasteryTrackerDefinition } from './definition.js';
import { Disclosures } from './disclosures.js';
import { sheetRows } from './export.js';
import { masteryTracker } from './messages/en.js';
import type { ObjectiveProgress } from './state.js';
import { masteryTrackerStyles } from './styles.js';
import { masteryTrackerTemplate } from './template.js';
import { KnownProgress, nameOf } from './view.js';
import type { TrackerView } from './view.js';

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
export class MasteryTrackerElement extends WidgetElement<MasteryTrackerDefinition> {
  static override styles = [
    sharedStyles,
    levelListStyles,
    fieldStyles,
    saveLineStyles,
    ...familyPageStyles,
    masteryTrackerStyles,
  ];

  protected readonly tag = 'mastery-tracker';
  protected readonly schema = masteryTrackerSchema;

  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new ActionHistory(this);
  readonly #foot = new RecordFoot(this);
  readonly #family = new FamilyLater(this);
  readonly #disclosures = new Disclosures(this);
  readonly #progress = new KnownProgress();
  readonly #paste = new PasteLater<TrackerView>(this, () => import('./paste.js'));
  #missing: TrackerView['missing'];
  #acted: string | undefined;
  #say = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => this.#write(event));
    root.addEventListener('toggle', (event) => this.#disclosures.follow(event), true);
    return root;
  }

  protected override readMarkup(): unknown {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config || this.viewer !== 'teacher') return;
    if (this.#draft.follow(this.session, JSON.stringify([this.tag, this.config.id, 'teacher']))) {
      this.#acts.forget();
      this.#missing = undefined;
      this.#say = '';
    }
  }

  protected override renderWidget(config: MasteryTrackerDefinition): TemplateResult {
    const view = this.#view(config);
    const isReady = this.session?.state === 'ready';
    return masteryTrackerTemplate(view, isReady, this.#footing(), this.#familyPage(view), this.#pasting(view));
  }

  #pasting(view: TrackerView): TemplateResult | typeof nothing {
    if (view.viewer === 'family') return nothing;
    const key = JSON.stringify([this.tag, view.config.id, view.viewer, 'paste']);
    return this.#paste.render(this.session, key, view, view.messages);
  }

  /** What a student shows at home: the objectives that have a story, the one that was rated last first. */
  #familyPage({ progress }: TrackerView): TemplateResult | typeof nothing {
    const { session, languages, viewer } = this;
    if (session?.state !== 'ready' || viewer !== 'learner') return nothing;
    return this.#family.render(session, familyStories(progress, session.record), languages);
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: MasteryTrackerDefinition): TrackerView {
    const { viewer, language, languages, shared, session } = this;
    const record = session?.state === 'ready' ? session.record : new LearningRecord();
    return {
      config,
      viewer,
      messages: wordsIn('mastery-tracker', language, masteryTracker),
      shared,
      language,
      reading: { languages, display: config.languages ?? 'off', swapped: false },
      record,
      progress: this.#progress.of(config, record, viewer),
      acts: viewer === 'teacher' && session?.state === 'ready',
      isOpen: (disclosure) => this.#disclosures.isOpen(disclosure),
      draft: this.#draft,
      missing: this.#missing,
      say: !session || session.state === 'loading' ? shared.loading : this.#say,
      offers: this.#acts.offers,
      acted: this.#acted,
    };
  }

  #write(event: Event): void {
    event.stopPropagation();
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) return;
    this.#draft.set(field.name, field.value);
    this.#missing = undefined;
    this.requestUpdate();
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const { act, id = '' } = button.dataset;
    const view = this.#view(this.config);
    if (act === 'sheet') return this.#save(view);
    const index = view.progress.objectives.findIndex(({ objective }) => objective.id === id);
    const progress = view.progress.objectives[index];
    if (!progress) return;
    let missing: 'level' | 'reason' | undefined;
    if (act === 'all') {
      this.#disclosures.set(`all:${id}`, true);
      return void this.#focus(`#o${index}`);
    }
    if (act === 'undo') this.#undo(view, progress);
    else if (act === 'set') missing = this.#set(view, progress);
    else {
      const level = act === 'keep' ? (progress.teacher?.level ?? null) : progress.suggested.level;
      const reason = act === 'keep' ? progress.teacher?.determined?.reason : undefined;
      this.#determine(view, progress, level, reason);
    }
    void this.#focus(
      missing ? `#${missing}-${index}` : '',
      `[data-act="undo"][data-id="${CSS.escape(id)}"]`,
      `#o${index}`,
    );
  }

  #save(view: TrackerView): void {
    const { messages } = view;
    const isSaved = download(writeCsv(sheetRows(view)), `${messages.fileName}.csv`, 'text/csv;charset=utf-8');
    this.#say = isSaved ? messages.spreadsheetSaved : messages.spreadsheetRefused;
    this.requestUpdate();
  }

  /** Sets a level that is not the calculated one; answers which field lacks something, the level or the reason. */
  #set(view: TrackerView, progress: ObjectiveProgress): 'level' | 'reason' | undefined {
    const { id } = progress.objective;
    const level = view.draft.get(`level:${id}`);
    const reason = view.draft.text(`reason:${id}`);
    const field = !level ? 'level' : !reason ? 'reason' : undefined;
    this.#missing = field && { id, field };
    if (field || !level || !reason) return field;
    if (!this.#determine(view, progress, level === 'none' ? null : Number(level), reason)) return undefined;
    this.#draft.discard(new RegExp(`^(level|reason):${id.replace(/[^\w]/g, '\\$&')}$`));
    this.#disclosures.set(`set:${id}`, false);
    return undefined;
  }

  #determine(
    view: TrackerView,
    progress: ObjectiveProgress,
    level: number | null,
    reason: string | undefined,
  ): boolean {
    const { objective } = progress;
    if (!this.#acts.add(this.session, [determinedBody(progress, level, reason)])) return false;
    this.#acted = objective.id;
    this.#say = view.messages.saved(nameOf(objective, level, view));
    return true;
  }

  #undo(view: TrackerView, { objective, teacher }: ObjectiveProgress): void {
    if (this.#acted !== objective.id) this.#acts.forget();
    if (!this.#acts.undo(this.session, 'teacher', teacher?.determined ? [teacher.determined] : [])) return;
    this.#acted = objective.id;
    this.#say = this.#acts.offers === 'redo' ? view.messages.undone : '';
  }

  /** What had the focus may be gone; then it goes to the first of these that is there. */
  async #focus(...selectors: readonly string[]): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    for (const selector of selectors) {
      const target = selector && this.renderRoot.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  }
}
