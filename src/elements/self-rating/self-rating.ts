/** The `<self-rating>` element: where a student says which level they are at, how sure they are, and what comes next. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { uuidV7 } from '../../core/id.js';
import { levelAt } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import { selfRatingSchema } from './definition.js';
import type { SelfRatingDefinition } from './definition.js';
import { wordsIn } from '../../messages/catalogue.js';
import { selfRating } from './messages/en.js';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { levelListStyles } from '../../ui/levels/level-list-styles.js';
import { ReadingTools } from '../../ui/levels/reading-tools.js';
import { recordAround } from '../../records/record-context.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { readScaleMarkup } from '../../ui/levels/scale-markup.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { ActionHistory } from '../../ui/controllers/action-history.js';
import { copied } from '../../ui/controllers/copy-text.js';
import { put, takeInput } from './controls.js';
import { Draft } from '../../ui/controllers/draft.js';
import { addedBodies, lacksReason, ratedBody } from './actions.js';
import { selfRatingStyles } from './styles.js';
import { changeWord, selfRatingTemplate } from './template.js';
import { viewOf } from './view.js';
import type { SelfRatingView } from './view.js';

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
export class SelfRatingElement extends FormWidgetElement<SelfRatingDefinition> {
  static override styles = [sharedStyles, levelListStyles, saveLineStyles, selfRatingStyles];

  protected readonly tag = 'self-rating';
  protected readonly schema = selfRatingSchema;

  readonly #tools = new ReadingTools(this);
  readonly #draft: Draft = new Draft(this, () => this.#found());
  readonly #acts = new ActionHistory(this);
  readonly #foot = new RecordFoot(this);
  #say = '';

  protected get requiredMessage(): string {
    const view = this.config && this.#view(this.config);
    // A level that comes from the record is not the form's until somebody chooses it there.
    return view && !view.picks ? view.messages.sendAgain(changeWord(view)) : this.shared.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.#inside('input[name="level"]:checked') ?? this.#inside('input[name="level"], [data-act="change"]');
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#draft.discard(/^level$/);
  }

  protected override readMarkup(): unknown {
    const found = readScaleMarkup(this);
    return found && { type: 'self-rating', objective: found.objective, ...(!found.keeps && { keeps: false }) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const { objective, evidence } = this.config;
    const key = JSON.stringify([this.tag, objective.id, evidence?.id, this.viewer === 'teacher' || undefined]);
    if (this.#draft.follow(this.session, key)) {
      super.formResetCallback();
      this.#acts.forget();
      this.#say = '';
    }
    this.setState('unsaved', this.session?.saveState === 'unsaved');
  }

  protected override renderWidget(config: SelfRatingDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('rated', view.mine !== undefined);
    return selfRatingTemplate(view, this.#tools.render(view.list), this.#footing());
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    const isNotSaved = this.config !== undefined && 'keeps' in this.config;
    if (!session || isNotSaved || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: SelfRatingDefinition): SelfRatingView {
    const { viewer, language, shared, session, required, value } = this;
    return viewOf({
      config,
      draft: this.#draft,
      viewer,
      messages: wordsIn('self-rating', language, selfRating),
      shared,
      language,
      session,
      disabled: this.isDisabled,
      required,
      value,
      say: !session || session.state === 'loading' ? shared.loading : this.#say,
      offers: this.#acts.offers,
      listOf: (rest) => this.#tools.view(config, this.languages, shared, rest),
    });
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.renderRoot.querySelector<E>(selector) ?? undefined;
  }

  /** An earlier draft came back: the level that was picked is the selection again, unless there is another by now. */
  #found(): void {
    const level = this.#draft.get('level');
    if (level && this.value === (this.getAttribute('value') ?? '')) this.value = level;
    this.requestUpdate();
  }

  protected override handleInput(event: Event): void {
    const level = takeInput(event, this.#draft, this.renderRoot);
    this.#say = '';
    this.#inside('[aria-invalid]')?.removeAttribute('aria-invalid');
    if (level !== undefined) this.chose(level);
    this.requestUpdate();
  }

  protected override handleClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.config);
    const { act, put: box } = button.dataset;
    if (box) put(button, this.#inside(`#${box}`), this.#draft);
    else if (act === 'sure' || act === 'unsure' || act === 'level') {
      this.#saveLevel(view, act === 'level' ? undefined : act === 'sure');
    } else if (act === 'save') this.#saveMore(view);
    else if (act === 'undo') this.#undo(view);
    else if (act === 'change') this.#change(view);
    else if (act === 'cancel') {
      this.#draft.discard(/^(level|change)$/);
      this.chose(`${view.mine?.level ?? ''}`);
      void this.#focus('h3');
    } else if (act === 'copy') void this.#copy(view);
    else if (act === 'anew') this.#draft.discard(/^three$/);
    else this.#tools.press(event, view.list);
    this.requestUpdate();
  }

  #saveLevel(view: SelfRatingView, sure: boolean | undefined): void {
    const { config, messages } = view;
    const level = this.value ? Number(this.value) : undefined;
    if (level === undefined || !levelAt(config.objective, level)) {
      this.#ask(this.shared.required, 'input[name="level"]');
    } else if (lacksReason(view, level)) {
      this.#ask(messages.why, '#why');
    } else if (this.#acts.add(this.session, [ratedBody(view, level, sure)])) {
      this.#draft.discard(/^(level|change|why|link|sign:.*|need|own)$/);
      void this.#focus('h3');
    }
  }

  #saveMore(view: SelfRatingView): void {
    const link = view.now('link').trim();
    if (link && !safeUrl(link)) {
      this.#ask(view.messages.badLink, '[name="link"]');
      return;
    }
    const bodies = addedBodies(view, () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
    if (bodies.length > 0 && !this.#acts.add(this.session, bodies)) return;
    this.#draft.discard(/^(?!three$)/);
    void this.#focus('h3');
  }

  #change({ mine }: SelfRatingView): void {
    this.#draft.set('change', 'on');
    if (mine?.level != null) this.chose(`${mine.level}`);
    void this.#focus('input[name="level"]:checked, input[name="level"]');
  }

  #undo({ mine, by, messages }: SelfRatingView): void {
    if (!this.#acts.undo(this.session, by, mine ? [mine] : [])) return;
    const isUndone = this.#acts.offers === 'redo';
    this.#say = isUndone ? messages.takenBack : '';
    void this.#focus(isUndone ? '[data-act="undo"]' : 'h3');
  }

  /** Says what is missing and goes there. */
  #ask(words: string, selector: string): void {
    this.#say = words;
    void this.#focus(selector).then(() =>
      this.#inside(`${selector}:not([type="radio"])`)?.setAttribute('aria-invalid', 'true'),
    );
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const target = this.#inside(selector);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }

  async #copy({ messages }: SelfRatingView): Promise<void> {
    const box = this.#inside<HTMLTextAreaElement>('[name="three"]');
    this.#say = box && (await copied(box)) ? messages.copyDone : messages.copyByHand;
    this.requestUpdate();
  }
}
