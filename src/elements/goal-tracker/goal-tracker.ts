/** The `<goal-tracker>` element: where a student sets goals, plans the steps to them, and says how it goes. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { FieldProblem } from './state.js';
import { goalTrackerSchema } from './definition.js';
import type { GoalTrackerDefinition } from './definition.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { goalTracker } from './messages/en.js';
import { ActionHistory } from '../../ui/controllers/action-history.js';
import { Draft } from '../../ui/controllers/draft.js';
import { FamilyLater } from '../../ui/family/lazy-family-page.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { PasteLater } from '../../ui/paste/lazy-paste-panel.js';
import { recordAround } from '../../records/record-context.js';
import { download } from '../../ui/record/record-copy.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { today } from '../../ui/base/today.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { actionOf, headingOf, placed, checked } from './actions.js';
import type { Action } from './actions.js';
import { listenToDrags } from './drag.js';
import { calendarOf, sheetOf, storiesOf } from './export.js';
import { goalTrackerStyles } from './styles.js';
import { goalTrackerTemplate } from './template.js';
import { KnownGoals, stepWith, viewOf } from './view.js';
import type { GoalView } from './view.js';

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
export class GoalTrackerElement extends WidgetElement<GoalTrackerDefinition> {
  static override styles = [sharedStyles, saveLineStyles, ...familyPageStyles, goalTrackerStyles];

  protected readonly tag = 'goal-tracker';
  protected readonly schema = goalTrackerSchema;

  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new ActionHistory(this);
  readonly #foot = new RecordFoot(this);
  readonly #family = new FamilyLater(this);
  #problems: readonly FieldProblem[] = [];
  #say = '';
  #file: string | undefined;
  readonly #goals = new KnownGoals();
  readonly #paste = new PasteLater<GoalView>(this, () => import('./paste.js'));

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    root.addEventListener('input', (event) => {
      event.stopPropagation();
      this.#write(event);
    });
    root.addEventListener('change', (event) => event.stopPropagation());
    listenToDrags(root, (id, onto) => {
      const view = this.config && this.#view(this.config);
      const to = view?.goals.open.findIndex(({ goal }) => goal.id === onto) ?? -1;
      if (view && to >= 0) this.#do(placed(view, id, to, headingOf(id)));
    });
    return root;
  }

  protected override readMarkup(): undefined {}

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const key = JSON.stringify([this.tag, this.config.id, this.viewer === 'learner' ? undefined : this.viewer]);
    if (this.#draft.follow(this.session, key)) {
      this.#acts.forget();
      this.#problems = [];
      this.#say = '';
      this.#file = undefined;
    }
  }

  protected override renderWidget(config: GoalTrackerDefinition): TemplateResult {
    const { session } = this;
    const isReady = session?.state === 'ready';
    const view = this.#view(config);
    const isMine = isReady && this.viewer === 'learner';
    const family = isMine ? this.#family.render(session, storiesOf(view), this.languages) : nothing;
    const key = JSON.stringify([this.tag, config.id, 'paste']);
    const paste = isMine ? this.#paste.render(session, key, view, view.messages) : nothing;
    return goalTrackerTemplate(view, isReady, family, paste, this.#footing());
  }

  protected override updated(): void {
    if (!this.config) return;
    const { goals } = this.#view(this.config);
    // What the record says is ticked, whatever a click has done to the box.
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="done"]')) {
      box.checked = stepWith(goals, box.value)?.state === 'done';
    }
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: GoalTrackerDefinition): GoalView {
    const { viewer, language, shared, session } = this;
    const isReady = session?.state === 'ready';
    const record = isReady ? session.record : new LearningRecord();
    return viewOf({
      config,
      viewer,
      messages: wordsIn('goal-tracker', language, goalTracker),
      shared,
      language,
      reading: { languages: this.languages, display: config.languages ?? 'off', swapped: false },
      record,
      goals: this.#goals.of(config, record),
      draft: this.#draft,
      acts: isReady,
      today: today(),
      problems: this.#problems,
      say: !session || session.state === 'loading' ? shared.loading : this.#say,
      offers: this.#acts.offers,
      file: this.#file,
    });
  }

  #write({ target: field }: Event): void {
    const isField =
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
    if (!this.config || !isField || !field.name) return;
    const view = this.#view(this.config);
    const { name, value } = field;
    if (name === 'done') {
      this.#do(checked(view, value, field.matches(':checked')));
      return;
    }
    this.#set(name, value);
    // Another objective has other levels; and what was emptied is nobody's suggestion any more.
    if (name === 'objective') this.#draft.discard(/^new:\/target$/);
    if (name === 'what' && !value.trim()) this.#set('suggested', '');
    this.#problems = this.#problems.filter((one) => one.field !== name);
    this.requestUpdate();
  }

  #set(name: string, value: string): void {
    this.#draft.set(`${this.#draft.get('open') ?? ''}/${name}`, value);
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.config);
    const { act = '', id = '' } = button.dataset;
    if (act === 'undo') this.#undo(view);
    else if (act === 'calendar')
      this.#save(calendarOf(view, Date.now()), 'ics', 'text/calendar', view.messages.calendarSaved);
    else if (act === 'sheet') this.#save(sheetOf(view), 'csv', 'text/csv', view.messages.sheetSaved);
    else if (act === 'idea') {
      this.#set('what', button.textContent ?? '');
      this.#set('suggested', 'on');
      this.#problems = this.#problems.filter(({ field }) => field !== 'what');
      void this.#focus('#f-what');
    } else this.#do(actionOf(view, act, id));
  }

  #undo({ viewer, messages, offers }: GoalView): void {
    if (!this.#acts.undo(this.session, viewer, [])) return;
    this.#say = offers === 'undo' ? messages.saved.undone : '';
    void this.#focus('[data-act="undo"]');
  }

  /** Does what a person asked for, unless the page refuses; says what came of it, and keeps the focus. */
  #do(done: Action | undefined): void {
    if (!done) return;
    const { bodies = [], open, clearForm, problems = [], say = '', focus } = done;
    this.#problems = problems;
    this.#say = say;
    if (problems.length > 0) {
      void this.#focus('.form [aria-invalid]:not([role]), .form [aria-invalid] input');
      return;
    }
    if (bodies.length > 0 && !this.#acts.add(this.session, bodies)) {
      this.#say = '';
      this.requestUpdate();
      return;
    }
    const form = this.#draft.get('open');
    if (clearForm && form) this.#draft.discard(new RegExp(`^${form.replace(/[^\w:]/g, '\\$&')}/`));
    if (open) this.#draft.set('open', open);
    else if (open === '') this.#draft.discard(/^open$/);
    void this.#focus(focus);
  }

  /** Puts the focus where it is wanted, and on what was said when what had it is gone. */
  async #focus(wanted: string | undefined): Promise<void> {
    const had = this.shadowRoot?.activeElement;
    this.requestUpdate();
    await this.updateComplete;
    const isLost = had && !this.shadowRoot?.activeElement;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target = (wanted && find(wanted)) || (isLost && find('[data-act="undo"], h3[tabindex], [data-act]'));
    if (!target) return;
    target.closest('details')?.setAttribute('open', '');
    target.focus();
  }

  #save(text: string, extension: string, type: string, told: string): void {
    if (!this.config) return;
    const { messages } = this.#view(this.config);
    const isSaved = download(text, `${messages.fileName}-${today()}.${extension}`, `${type};charset=utf-8`);
    this.#file = isSaved ? undefined : text;
    this.#say = isSaved ? told : messages.byHand;
    void this.#focus(undefined);
  }
}
