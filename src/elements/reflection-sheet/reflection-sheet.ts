/** The `<reflection-sheet>` element: where a student looks back on each test, and forward to the next one. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { attempt } from '../../records/attempt.js';
import { recordAround } from '../../records/record-context.js';
import { WidgetElement } from '../../ui/base/widget-element.js';
import { ActionHistory } from '../../ui/controllers/action-history.js';
import { Draft } from '../../ui/controllers/draft.js';
import { familyPageStyles } from '../../ui/family/family-page-styles.js';
import { LazyFamilyPage } from '../../ui/family/lazy-family-page.js';
import { RecordFoot } from '../../ui/record/record-foot.js';
import { saveLineStyles } from '../../ui/record/save-line-styles.js';
import { whoseWork } from '../../ui/record/save-line.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { actionOf, putBack } from './actions.js';
import type { Action } from './actions.js';
import { reflectionSheetSchema } from './definition.js';
import type { ReflectionSheetDefinition } from './definition.js';
import { readSheetMarkup } from './markup.js';
import { reflectionSheet } from './messages/en.js';
import type { Handout } from './print.js';
import { openTests, sheetId, sheetRows } from './state.js';
import type { SheetRow } from './state.js';
import { reflectionSheetStyles } from './styles.js';
import { sheetTemplate } from './template.js';
import { storiesOf } from './view.js';
import type { SheetView } from './view.js';

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
export class ReflectionSheetElement extends WidgetElement<ReflectionSheetDefinition> {
  static override styles = [sharedStyles, saveLineStyles, reflectionSheetStyles, ...familyPageStyles];

  protected readonly tag = 'reflection-sheet';
  protected readonly schema = reflectionSheetSchema;

  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new ActionHistory(this);
  readonly #foot = new RecordFoot(this);
  /** What the last thing done left to be told. */
  #told: Action = {};
  #text = '';
  readonly #family = new LazyFamilyPage(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    root.addEventListener('input', (event) => {
      event.stopPropagation();
      this.#write(event);
    });
    root.addEventListener('change', (event) => event.stopPropagation());
    return root;
  }

  protected override readMarkup(): unknown {
    return readSheetMarkup(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.config) return;
    const key = JSON.stringify([this.tag, sheetId(this.config), this.viewer === 'teacher' || undefined]);
    if (this.#draft.follow(this.session, key)) {
      this.#acts.forget();
      this.#told = {};
      this.#text = '';
    }
  }

  protected override renderWidget(config: ReflectionSheetDefinition): TemplateResult {
    const view = this.#view(config);
    return sheetTemplate(view, this.#familyPage(view), this.#footing());
  }

  #familyPage(view: SheetView): TemplateResult | typeof nothing {
    if (!this.session || !view.acts) return nothing;
    return this.#family.render(this.session, storiesOf(view), this.languages);
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(config: ReflectionSheetDefinition): SheetView {
    const { session, viewer, language, shared } = this;
    const isReady = session?.state === 'ready';
    const record = isReady ? session.record : new LearningRecord();
    const rows = sheetRows(config, record);
    return {
      config,
      messages: wordsIn('reflection-sheet', language, reflectionSheet),
      language,
      reading: { languages: this.languages, display: config.languages ?? 'off', swapped: false },
      viewer,
      isReady,
      record,
      rows,
      open: openTests(config, rows),
      acts: isReady && viewer === 'learner',
      draft: this.#draft,
      problems: this.#told.problems ?? [],
      unread: this.#told.unread ?? [],
      say: !session || session.state === 'loading' ? shared.loading : (this.#told.say ?? ''),
      offers: this.#told.aside ? 'redo' : this.#draft.get('row') ? undefined : this.#acts.offers,
      text: this.#text,
    };
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.renderRoot.querySelector<E>(selector) ?? undefined;
  }

  #write({ target }: Event): void {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (!isField || !target.name) return;
    this.#draft.set(target.name, target.value);
    const path = target.name.replace(/^q:(\d+):/, 'errors[$1].');
    const { problems = [], say: _, ...rest } = this.#told;
    this.#told = { ...rest, problems: problems.filter((problem) => problem.path !== path) };
    this.requestUpdate();
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.config || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.config);
    const { act = '', id = '' } = button.dataset;
    if (act === 'undo') this.#undo(view);
    else if (act === 'read') void this.#read();
    else if (act === 'printSheet' || act === 'printBlank' || act === 'csv' || act === 'ticket') {
      void this.#handOut(
        view,
        act,
        view.rows.find((row) => row.id === id),
      );
    } else {
      const done = actionOf(view, act, id, () => this.#inside<HTMLInputElement>('#on')?.validity.badInput === true);
      if (done) this.#do(done);
    }
  }

  /** Does what a person asked for, unless the page refuses; says what happened, and moves the focus. */
  #do(done: Action): void {
    const { bodies, drop, focus } = done;
    if (bodies && !this.#acts.add(this.session, bodies)) return this.requestUpdate();
    if (drop) this.#draft.discard(drop);
    this.#told = done;
    this.#text = '';
    if (!focus || !this.config) return this.requestUpdate();
    void this.#focus(typeof focus === 'string' ? focus : focus(this.#view(this.config)));
  }

  #undo(view: SheetView): void {
    if (this.#told.aside) return this.#do(putBack(view, this.#told.aside));
    if (!this.#acts.undo(this.session, view.viewer === 'teacher' ? 'teacher' : 'learner', [])) return;
    const isUndone = this.#acts.offers === 'redo';
    this.#do(
      isUndone
        ? { say: view.messages.undone, focus: '[data-act="undo"]' }
        : { focus: '.name[tabindex], [data-act="add"], [data-act="comment"]' },
    );
  }

  /** What is needed now and then comes when it is asked for. */
  async #handOut(view: SheetView, what: Handout, row: SheetRow | undefined): Promise<void> {
    const text = await attempt(async () => (await import('./print.js')).handOut(view, what, row));
    if (text === '') return;
    this.#do({ say: view.messages.refused, ...(text && { focus: '#text' }) });
    this.#text = text ?? '';
  }

  async #read(): Promise<void> {
    const paste = await attempt(() => import('./paste.js'));
    if (this.config && paste) this.#do(paste.takePasted(this.#view(this.config)));
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const target = this.#inside(selector);
    for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details')) {
      around.open = true;
    }
    target?.focus();
  }
}
