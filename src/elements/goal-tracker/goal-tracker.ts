/** The `<goal-tracker>` element: where a student sets goals, plans the steps to them, and says how it goes. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { attempt } from '../../records/attempt.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { ActionController, pressedButton } from '../../ui/controllers/action-controller.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { LazyFamilyPage } from '../../ui/family/lazy-family-page.js';
import { LazyPastePanel } from '../../ui/paste/lazy-paste-panel.js';
import { download } from '../../ui/record/record-copy.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { checked, fieldName, goalEffect, headingOf, placed, suggested } from './actions.js';
import type { FileAction, GoalAction, GoalEffect } from './actions.js';
import { goalTrackerSchema } from './definition.js';
import type { GoalTrackerDefinition } from './definition.js';
import { listenToDrags } from './drag.js';
import type { FieldProblem } from './state.js';
import { goalTrackerStyles } from './styles.js';
import { goalTrackerTemplate } from './template.js';
import { KnownGoals, goalView, stepWith, familySummaries } from './view.js';
import type { GoalView } from './view.js';

/**
 * A student says where they want to get on an objective and what they will do by when, ticks off what is done, and says how it
 * goes. A later rating that reaches the target closes the goal as reached.
 *
 * The goals are an ordered list with headings; levels and days are native radio buttons, steps native checkboxes. Only one form
 * is open at a time. Goals are moved by buttons, or dragged.
 *
 * @summary Goals on objectives, each with a plan of steps, check-ins and a teacher's comments.
 * @slot - Fallback content, shown until the script runs and while the definition is invalid.
 * @fires {LearningEntryEvent} learning-entry - Fired before entries about goals, plans and check-ins are added.
 *   Cancelable: `preventDefault()` discards the entries.
 * @csspart base - The box around the whole widget.
 * @csspart goal - One goal.
 * @csspart plan - The list of steps toward a goal.
 * @csspart form - The open form.
 * @csspart check-ins - The check-ins on a goal.
 * @csspart family - The page for the family.
 * @csspart paste - The panel for pasting rows of a spreadsheet.
 * @csspart foot - Whether the work is saved, and the buttons to export, import and erase it; absent inside a
 *   learning-record.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 * @cssstate unsaved - An action is not saved yet.
 */
export class GoalTrackerElement extends WidgetElement<GoalTrackerDefinition> {
  static override styles = [sharedStyles, saveLineStyles, ...familyPageStyles, goalTrackerStyles];

  protected readonly tag = 'goal-tracker';
  protected readonly schema = goalTrackerSchema;

  readonly #actions = new ActionController(this, () => this.session);
  readonly #family = new LazyFamilyPage(this);
  readonly #paste = new LazyPastePanel<GoalView>(this, () => import('./paste.js'));
  readonly #known = new KnownGoals();
  #problems: readonly FieldProblem[] = [];
  #file: string | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenToDrags(root, (id, onto) => {
      const view = this.config && this.#view(this.config);
      const to = view?.goals.open.findIndex(({ goal }) => goal.id === onto) ?? -1;
      if (view && to >= 0) this.#run(view, placed(view, id, to, headingOf(id)));
    });
    return root;
  }

  protected override readMarkup(): undefined {}

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const viewer = this.viewer === 'learner' ? undefined : this.viewer;
    if (!this.config || !this.#actions.follow(this.tag, this.config.id, viewer)) return;
    this.#problems = [];
    this.#file = undefined;
  }

  protected override renderWidget(config: GoalTrackerDefinition): TemplateResult {
    const { session } = this;
    const view = this.#view(config);
    const isMine = view.canAct && this.viewer === 'learner';
    const family = isMine && session ? this.#family.render(session, familySummaries(view), this.languages) : nothing;
    const key = JSON.stringify([this.tag, config.id, 'paste']);
    const paste = isMine ? this.#paste.render(session, key, view, view.messages) : nothing;
    return goalTrackerTemplate(view, view.canAct, family, paste, this.#actions.foot(this.language));
  }

  protected override updated(): void {
    if (this.config) this.#syncChecked(this.#view(this.config));
  }

  protected override handleInput({ target: field }: Event): void {
    const isField =
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
    if (!this.config || !isField || !field.name) return;
    const view = this.#view(this.config);
    const { name, value } = field;
    if (name === 'done') return this.#run(view, checked(view, value, field.matches(':checked')));
    view.draft.set(fieldName(view, name), value);
    // Another objective has other levels, and an emptied field is not a suggestion any more.
    if (name === 'objective') view.draft.discard(/^new:\/target$/);
    if (name === 'what' && !value.trim()) view.draft.set(fieldName(view, 'suggested'), '');
    this.#problems = this.#problems.filter((one) => one.field !== name);
    this.requestUpdate();
  }

  protected override handleClick(event: Event): void {
    const button = pressedButton<GoalAction>(event);
    if (!this.config || !button || !button.action) return;
    const view = this.#view(this.config);
    const { action } = button;
    if (action.type === 'calendar' || action.type === 'sheet') return void this.#export(view, action);
    if (action.type !== 'idea') return this.#run(view, goalEffect(view, action));
    this.#problems = this.#problems.filter(({ field }) => field !== 'what');
    this.#actions.run(suggested(view, action.words));
  }

  #view(config: GoalTrackerDefinition): GoalView {
    const own = { actions: this.#actions, known: this.#known, problems: this.#problems, file: this.#file };
    return goalView({ ...this.context(config), ...own });
  }

  /** What the record says is ticked, whatever a click has done to the box. */
  #syncChecked({ goals }: GoalView): void {
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="done"]')) {
      box.checked = stepWith(goals, box.value)?.state === 'done';
    }
  }

  /** Runs an action unless the page vetoes it; says what came of it, and keeps the focus. */
  #run(view: GoalView, effect: GoalEffect | undefined): void {
    if (!effect) return;
    const { problems = [], announcement = '' } = effect;
    this.#problems = problems;
    const isDone = this.#actions.run({ ...effect, announcement }, '[data-act="undo"], h3[tabindex], [data-act]');
    if (!isDone) this.#actions.announce('');
  }

  /** Saves a file or, where the page cannot, shows its text. */
  async #export(view: GoalView, { type }: FileAction): Promise<void> {
    this.#problems = [];
    const file = await attempt(async () => (await import('./export.js')).goalFile(view, type));
    const isSaved = file && download(file.text, file.name, file.mediaType);
    this.#file = isSaved ? undefined : file?.text;
    const { fileFailed, byHand } = view.messages;
    this.#actions.announce(!file ? fileFailed : isSaved ? file.announcement : byHand);
  }
}
