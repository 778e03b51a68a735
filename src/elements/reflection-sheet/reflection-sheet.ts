/** The `<reflection-sheet>` element: where a student looks back on each test, and forward to the next one. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { attempt } from '../../records/attempt.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { LazyFamilyPage } from '../../ui/family/lazy-family-page.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { sheetEffect } from './actions.js';
import type { ExportAction, SheetAction, SheetEffect } from './actions.js';
import { reflectionSheetSchema } from './definition.js';
import type { ReflectionSheetDefinition } from './definition.js';
import { readSheetMarkup } from './markup.js';
import { sheetId } from './state.js';
import { reflectionSheetStyles } from './styles.js';
import { sheetTemplate } from './template.js';
import { sheetView, familySummaries } from './view.js';
import type { SheetOutcome, SheetView } from './view.js';

/**
 * After a test a student writes the result as they got it, a goal for the next test and what they will do; next time the goal
 * comes back as a question. Question by question, they can see what is strong and what to work on first.
 *
 * The tests are a table, whose rows are cards where there is little room. One form at a time is open; it has native fields,
 * keeps what is typed through a reload, and says beside each field what is wrong with it. After saving, focus is on the row.
 *
 * @summary A row for each test: my result, my goal for the next one, and what I will do.
 * @slot - A heading and a list of the tests, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about a test or a comment are added. Cancelable:
 *   `preventDefault()` discards the entries.
 * @csspart base - The box around the whole widget.
 * @csspart rows - The table of tests.
 * @csspart row - One test.
 * @csspart sorted - The objectives of a test in three groups: priority, review and strengths.
 * @csspart comment - A comment by a teacher or the family.
 * @csspart form - The form about one test.
 * @csspart family - The page for the family.
 * @csspart tools - The buttons for printing and saving.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 * @cssstate unsaved - An action is not saved yet.
 */
export class ReflectionSheetElement extends WidgetElement<ReflectionSheetDefinition> {
  static override styles = [sharedStyles, saveLineStyles, reflectionSheetStyles, ...familyPageStyles];

  protected readonly tag = 'reflection-sheet';
  protected readonly schema = reflectionSheetSchema;

  readonly #actions = new ActionController(this, () => this.session);
  readonly #family = new LazyFamilyPage(this);
  #outcome: SheetOutcome = {};

  protected override readMarkup(): unknown {
    return readSheetMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const isTeacher = this.viewer === 'teacher' || undefined;
    if (this.#actions.follow(this.tag, sheetId(this.config), isTeacher)) this.#outcome = {};
  }

  protected override renderWidget(config: ReflectionSheetDefinition): TemplateResult {
    const { session, languages, language } = this;
    const view = this.#view(config);
    const family = session && view.canAct ? this.#family.render(session, familySummaries(view), languages) : nothing;
    return sheetTemplate(view, family, view.isPersisted ? this.#actions.foot(language) : nothing);
  }

  protected override get isPersisted(): boolean {
    return this.config?.id !== undefined;
  }

  protected override handleInput({ target }: Event): void {
    const { name, value } = target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (!name) return;
    const path = name.replace(/^q:(\d+):/, 'errors[$1].');
    const { problems = [] } = this.#outcome;
    this.#outcome = { ...this.#outcome, problems: problems.filter((one) => one.path !== path) };
    this.#actions.draft.set(name, value);
    this.#actions.announce('');
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<SheetAction>(event);
    if (!this.config || !button || !button.action) return;
    const view = this.#view(this.config);
    const { action } = button;
    switch (action.type) {
      case 'read':
        return void this.#read();
      case 'printSheet':
      case 'printBlank':
      case 'csv':
      case 'ticket':
        return void this.#export(view, action);
      default:
        // The field has no limits, so it is invalid only while its date is half written or does not exist.
        this.#run(sheetEffect(view, action, this.renderRoot.querySelector('#on:invalid') !== null));
    }
  }

  #view(config: ReflectionSheetDefinition): SheetView {
    return sheetView({ ...this.context(config), actions: this.#actions, outcome: this.#outcome });
  }

  /** Runs an action unless the page vetoes it, and announces it; without words, clears what was announced before. */
  #run(effect: SheetEffect): void {
    if (this.#actions.run({ announcement: '', ...effect })) this.#outcome = effect;
  }

  /** Prints or saves the sheet; where the page does not allow that, shows its words. */
  async #export(view: SheetView, action: ExportAction): Promise<void> {
    const text = await attempt(async () => (await import('./print.js')).exportSheet(view, action));
    if (text === '') return;
    const { refused, byHand } = view.messages;
    const announcement = text && action.type === 'csv' ? byHand : refused;
    this.#run({ announcement, ...(text && { text, focus: '#text' }) });
  }

  async #read(): Promise<void> {
    const paste = await attempt(() => import('./paste.js'));
    if (this.config && paste) this.#run(paste.readPasted(this.#view(this.config)));
  }
}
