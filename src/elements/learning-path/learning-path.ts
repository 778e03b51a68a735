/** The `<learning-path>` element: the steps of some work, at a student's own pace, with lights on the way. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { learningPathSchema } from './definition.js';
import type { LearningPathDefinition } from './definition.js';
import { paceOf, pathState } from './state.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { learningPath } from './messages/en.js';
import { ActionHistory } from '../../ui/controllers/action-history.js';
import { checkpointStyles } from '../../ui/checkpoint/checkpoint-styles.js';
import { Draft } from '../../ui/controllers/draft.js';
import { fieldStyles } from '../../ui/styles/field-styles.js';
import { recordAround } from '../../records/record-context.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { trafficLightStyles } from '../../ui/checkpoint/traffic-light.js';
import { today } from '../../ui/base/today.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { actionOf } from './actions.js';
import type { Action } from './actions.js';
import { readPathMarkup } from './markup.js';
import { disclosureOf, heldBy, elementsIn, stepOf } from './selectors.js';
import { PathCheckpoints } from './checkpoints.js';
import { learningPathStyles } from './styles.js';
import { pathTemplate } from './template.js';
import { expanded } from './view.js';
import type { PathView } from './view.js';
import { StepSpeech } from './speech.js';

/**
 * A student works through the steps, finds the one they were at unfolded, and stops where a light is red: what is behind a
 * `hard` one is not on the page at all. Nobody but the student is told whether they keep the pace.
 *
 * The steps are a list; each is a heading in a native disclosure, so Tab goes from step to step and Enter unfolds one. Choices
 * are native radio buttons or checkboxes, named by "Choose 1 of 4, 1 chosen", and saved by a button.
 *
 * @summary A self-paced path of steps, with choices, traffic lights and "I'm ready".
 * @slot - A list of the steps, shown until the script runs and whenever the definition is bad.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; `preventDefault()` refuses it.
 * @csspart base - The sheet of paper around everything.
 * @csspart progress - How far the student is, and the way on.
 * @csspart pace - Whether that is in time; for the student alone.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart choice - What is offered in a step.
 * @csspart signal - The author's light with its word.
 * @csspart reach - How to reach the teacher, at a stop.
 * @csspart released - That the teacher let the student go on.
 * @csspart check - The self-check.
 * @csspart understanding - The student's own three lights.
 * @csspart outcome - What the student's light leads to.
 * @csspart said - What the student said and saved.
 * @csspart door - Where the release word is typed.
 * @csspart desk - The teacher's side.
 * @csspart make - Where a teacher makes a release word.
 * @csspart card - The card with the release word, to print.
 * @csspart foot - Where the work is, and what can be done with it.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssprop --cw-stop - The red light.
 * @cssprop --cw-check - The yellow light.
 * @cssprop --cw-go - The green light.
 * @cssstate problem - The definition could not be read.
 * @cssstate stopped - A red light holds the student up.
 * @cssstate complete - Every step that everybody does is done.
 * @cssstate unsaved - The store failed, and is tried again.
 */
export class LearningPathElement extends WidgetElement<LearningPathDefinition> {
  static override styles = [
    sharedStyles,
    saveLineStyles,
    trafficLightStyles,
    fieldStyles,
    checkpointStyles,
    learningPathStyles,
  ];

  protected readonly tag = 'learning-path';
  protected readonly schema = learningPathSchema;

  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new ActionHistory(this);
  readonly #foot = new RecordFoot(this);
  readonly #checkpoints = new PathCheckpoints(this);
  readonly #voice = new StepSpeech(this);
  /** The steps a person has unfolded; undefined until they are where they left off. */
  #open: Set<string> | undefined;
  #of: LearningPathDefinition | undefined;
  #swapped = false;
  #say = '';
  #where = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', (event) => this.#wrote(event));
    root.addEventListener('change', (event) => event.stopPropagation());
    root.addEventListener('click', (event) => this.#pressed(event));
    root.addEventListener('toggle', (event) => this.#toggled(event), true);
    return root;
  }

  protected override readMarkup(): unknown {
    return readPathMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { config, session, viewer } = this;
    if (!config) return;
    const key = JSON.stringify([this.tag, config.id, viewer === 'teacher' || undefined]);
    if (this.#draft.follow(session, key) || this.#of?.id !== config.id) this.#forget();
    this.#of = config;
    const view = this.#view(config);
    if (session?.state === 'ready' || view.lost) this.#open ??= expanded(view.state);
    this.#checkpoints.follow(view);
  }

  protected override renderWidget(config: LearningPathDefinition): TemplateResult {
    const view = this.#view(config);
    this.setState('stopped', view.state.stop !== undefined);
    this.setState('complete', view.state.complete);
    return pathTemplate(view, (one) => this.#checkpoints.render(view, one), this.#footing(config));
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(config: LearningPathDefinition): TemplateResult | typeof nothing {
    const { session, language, viewer } = this;
    if (!session || !this.#keeps(config) || recordAround(this) || viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: LearningPathDefinition): PathView {
    const { session, viewer, language, shared, languages } = this;
    const isReady = session?.state === 'ready';
    const keeps = this.#keeps(config);
    const record = isReady && keeps ? session.record : new LearningRecord();
    const state = pathState(config, record);
    return {
      config,
      messages: wordsIn('learning-path', language, learningPath),
      shared,
      language,
      reading: { languages, display: config.languages ?? 'off', swapped: this.#swapped },
      viewer,
      record,
      state,
      pace: viewer === 'learner' && isReady && !state.complete ? paceOf(state, today()) : undefined,
      draft: this.#draft,
      session,
      keeps,
      acts: viewer === 'learner' && isReady && keeps,
      lost: 'keeps' in config,
      open: this.#open ?? expanded(state),
      say: session?.state === 'loading' ? shared.loading : this.#say,
      where: this.#where,
      offers: this.#acts.offers,
      speaking: this.#voice.speaking(languages[0] ?? language),
      now: Date.now(),
    };
  }

  /** Whether what is done is kept: without a record, or without ids, nothing is. */
  #keeps(config: LearningPathDefinition): boolean {
    return this.session !== undefined && !('keeps' in config);
  }

  #forget(): void {
    this.#checkpoints.forget();
    this.#acts.forget();
    this.#open = undefined;
    this.#say = this.#where = '';
  }

  #wrote(event: Event): void {
    event.stopPropagation();
    if (this.#checkpoints.handle(event)) return;
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    this.#draft.set(field.name, heldBy(field, this.renderRoot));
    this.requestUpdate();
  }

  #pressed(event: Event): void {
    if (this.#checkpoints.handle(event)) return;
    const disclosure = disclosureOf(event.target);
    if (disclosure) this.#expand(disclosure.step, !disclosure.isOpen);
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const { act = '', id = '' } = button.dataset;
    if (act === 'swap') this.#swapped = !this.#swapped;
    else if (act === 'go') this.#go(id);
    else if (act === 'hear') this.#voice.toggle(id, elementsIn(this.renderRoot, id, 'h3 > [lang], .body [data-piece]'));
    else this.#do(actionOf(this.#view(this.config), act, id));
    this.requestUpdate();
  }

  #toggled({ target }: Event): void {
    const step = stepOf(target);
    if (step !== undefined && target instanceof HTMLDetailsElement) this.#expand(step, target.open);
  }

  #expand(step: string, isOpen: boolean): void {
    if (isOpen) this.#open?.add(step);
    else this.#open?.delete(step);
  }

  /** Unfolds a step and puts the focus on it. */
  #go(id: string): void {
    this.#expand(id, true);
    this.requestUpdate();
    void this.updateComplete.then(() => elementsIn(this.renderRoot, id, ':scope > details > summary')[0]?.focus());
  }

  /** Does what a person asked for, unless the page refuses; says what happened, and keeps the focus. */
  #do(doing: Action | undefined): void {
    if (!doing || !this.config) return;
    const { bodies = [], undoes, say, drop = [], write = {}, where, focus } = doing;
    const isDone = undoes
      ? this.#acts.undo(this.session, 'learner', [])
      : bodies.length === 0 || this.#acts.add(this.session, bodies);
    if (!isDone) return;
    for (const name of drop) this.#draft.discard(new RegExp(`^${name.replace(/[^\w-]/g, '\\$&')}$`));
    for (const [name, words] of Object.entries(write)) this.#draft.set(name, words);
    // The same words said twice would be announced once; a space that nobody hears makes them others.
    this.#say = this.#say === say ? `${say}\u00a0` : say;
    this.#where = where;
    void this.#focus(where, focus);
  }

  /** Puts the focus where it is wanted, and on the step when what had it is gone. */
  async #focus(step: string, wanted: string | undefined): Promise<void> {
    const had = this.shadowRoot?.activeElement;
    this.requestUpdate();
    await this.updateComplete;
    const isLost = had && !this.shadowRoot?.activeElement;
    const find = (selector: string) => elementsIn(this.renderRoot, step, selector)[0];
    const target = (wanted && find(wanted)) || (isLost && (find('.acts button') ?? find(':scope > details > summary')));
    if (!target) return;
    target.closest('details')?.setAttribute('open', '');
    target.focus();
  }
}
