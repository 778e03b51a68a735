/** The `<mastery-tracker>` element: a student's progress on every objective, and how it was calculated. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { attempt } from '../../records/attempt.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { LazyFamilyPage } from '../../ui/family/lazy-family-page.js';
import { levelListStyles } from '../../ui/levels/level-list-styles.js';
import { LazyPastePanel } from '../../ui/paste/lazy-paste-panel.js';
import { download } from '../../ui/record/record-copy.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { familySummaries, objectiveEffect } from './actions.js';
import type { ObjectiveAction, TrackerAction } from './actions.js';
import { masteryTrackerSchema } from './definition.js';
import type { MasteryTrackerDefinition } from './definition.js';
import { Disclosures } from './disclosures.js';
import { masteryTrackerStyles } from './styles.js';
import { masteryTrackerTemplate } from './template.js';
import { KnownProgress, trackerView } from './view.js';
import type { MissingField, TrackerView } from './view.js';

/**
 * Shows for every objective the level calculated from the student's work, the teacher's level, and the next step. A chart, a
 * table and an explanation show the calculation. A teacher sets levels here.
 *
 * Everything is native: disclosures, a table, and for a teacher a select, a field and buttons. Each objective is a heading; the
 * chart is an image whose name describes it.
 *
 * @summary A student's progress on every objective, with the ratings behind it.
 * @slot - Fallback content, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about a determined level or pasted ratings are
 *   added. Cancelable: `preventDefault()` discards the entries.
 * @csspart base - The box around the whole widget.
 * @csspart summary - The number of objectives at each status.
 * @csspart empty - The hint for a record without ratings.
 * @csspart objectives - The list of objectives.
 * @csspart objective - One objective.
 * @csspart level - The level calculated from the ratings.
 * @csspart teacher - The level that the teacher determined.
 * @csspart next - What the next level requires.
 * @csspart chart - The chart of levels over time.
 * @csspart table - The ratings of the chart as a table, and which of them count.
 * @csspart steps - The steps of the calculation.
 * @csspart archived - Ratings of objectives that are not listed.
 * @csspart family - The page for the family.
 * @csspart paste - The panel for pasting rows of a spreadsheet.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The color of the text and of the teacher's line.
 * @cssprop --cw-accent - The color of the student's line, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 * @cssstate unsaved - An action is not saved yet.
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

  readonly #actions = new ActionController(this, () => this.session);
  readonly #family = new LazyFamilyPage(this);
  readonly #paste = new LazyPastePanel<TrackerView>(this, () => import('./paste.js'));
  readonly #disclosures = new Disclosures(this);
  readonly #known = new KnownProgress();
  #missing: MissingField | undefined;
  #acted: string | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('toggle', (event) => this.#disclosures.follow(event), true);
    return root;
  }

  protected override readMarkup(): undefined {}

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config || this.viewer !== 'teacher') return;
    if (this.#actions.follow(this.tag, this.config.id, 'teacher')) this.#missing = undefined;
  }

  protected override renderWidget(config: MasteryTrackerDefinition): TemplateResult {
    const { session, viewer, languages, language } = this;
    const view = this.#view(config);
    const family =
      session && view.isReady && viewer === 'learner'
        ? this.#family.render(session, familySummaries(view.progress, view.record), languages)
        : nothing;
    const key = JSON.stringify([this.tag, config.id, viewer, 'paste']);
    const paste = viewer === 'family' ? nothing : this.#paste.render(session, key, view, view.messages);
    return masteryTrackerTemplate(view, this.#actions.foot(language), family, paste);
  }

  protected override handleInput({ target: field }: Event): void {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) return;
    this.#actions.draft.set(field.name, field.value);
    this.#missing = undefined;
    this.requestUpdate();
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<TrackerAction>(event);
    if (!this.config || !button || !button.action) return;
    const view = this.#view(this.config);
    if (button.action.type === 'sheet') void this.#export(view);
    else this.#run(view, button.action);
  }

  #view(config: MasteryTrackerDefinition): TrackerView {
    const isOpen = (disclosure: string) => this.#disclosures.isOpen(disclosure);
    const own = { actions: this.#actions, known: this.#known, isOpen, missing: this.#missing, acted: this.#acted };
    return trackerView({ ...this.context(config), ...own });
  }

  async #export(view: TrackerView): Promise<void> {
    const { messages } = view;
    const text = await attempt(async () => (await import('./export.js')).sheetOf(view));
    const isSaved = text && download(text, `${messages.fileName}.csv`, 'text/csv;charset=utf-8');
    const { fileFailed, spreadsheetSaved, spreadsheetRefused } = messages;
    this.#actions.announce(!text ? fileFailed : isSaved ? spreadsheetSaved : spreadsheetRefused);
  }

  /** Runs an action unless the page vetoes it; only the last action on the same objective can be undone. */
  #run(view: TrackerView, action: ObjectiveAction): void {
    const { id, type } = action;
    const place = view.progress.objectives.findIndex(({ objective }) => objective.id === id);
    const effect = objectiveEffect(view, action, place);
    const { missing, disclosure } = effect;
    this.#missing = missing;
    if (type === 'undo' && this.#acted !== id) this.#actions.forget();
    if (!this.#actions.run(effect)) return;
    if (effect.bodies || effect.undoes) this.#acted = id;
    if (disclosure) this.#disclosures.set(disclosure.name, disclosure.isOpen);
  }
}
