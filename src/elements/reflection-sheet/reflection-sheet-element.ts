/** The `<reflection-sheet>` element: where a student looks back on each test, and forward to the next one. */

import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LearningRecord } from '../../core/record.js';
import type { Problem } from '../../core/problem.js';
import { openTests, reflectionSheetSchema, sheetId, sheetRows } from '../../core/reflection-sheet.js';
import type { ReflectionSheetDefinition, SheetRow, UnreadRow } from '../../core/reflection-sheet.js';
import { wordsIn } from '../../messages/catalogue.js';
import { reflectionSheet } from '../../messages/reflection-sheet/en.js';
import { Acts } from '../../parts/acts.js';
import { Draft } from '../../parts/draft.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { WidgetElement } from '../../parts/widget-element.js';
import {
  addQuestion,
  formBody,
  formFields,
  formTarget,
  formWords,
  keyOf,
  openForm,
  questionAt,
  takePasted,
} from './reflection-sheet-draft.js';
import { readSheetMarkup } from './reflection-sheet-markup.js';
import { reflectionSheetStyles } from './reflection-sheet-styles.js';
import { sheetTemplate } from './reflection-sheet-template.js';
import { testName } from './reflection-sheet-view.js';
import type { SheetView } from './reflection-sheet-view.js';

/** What was set aside without an entry, and can be put back: the form as it was, or one question of it. */
type SetAside = ReadonlyMap<string, string>;

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
  static override styles = [sharedStyles, saveLineStyles, reflectionSheetStyles];

  protected readonly tag = 'reflection-sheet';
  protected readonly schema = reflectionSheetSchema;

  readonly #draft: Draft = new Draft(this, () => this.requestUpdate());
  readonly #acts = new Acts(this);
  readonly #foot = new RecordFoot(this);
  #problems: readonly Problem[] = [];
  #unread: readonly UnreadRow[] = [];
  #aside: SetAside | undefined;
  #say = '';

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
    if (!this.given) return;
    const key = JSON.stringify([this.tag, sheetId(this.given), this.viewer === 'teacher' || undefined]);
    if (this.#draft.follow(this.session, key)) {
      this.#acts.forget();
      this.#forget();
    }
  }

  protected override renderWidget(given: ReflectionSheetDefinition): TemplateResult {
    return sheetTemplate(this.#view(given), this.#footing());
  }

  /** Around the widget a `<learning-record>` says all this. */
  #footing(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (!session || recordAround(this) || this.viewer !== 'learner') return nothing;
    if (session.state !== 'ready') return session.state === 'asking' ? whoseWork(session, language) : nothing;
    return this.#foot.render(session, language, true);
  }

  #view(given: ReflectionSheetDefinition): SheetView {
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
      problems: this.#problems,
      unread: this.#unread,
      say: !session || session.state === 'loading' ? shared.loading : this.#say,
      offers: this.#aside ? 'redo' : this.#acts.offers,
    };
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.renderRoot.querySelector<E>(selector) ?? undefined;
  }

  #forget(): void {
    this.#problems = [];
    this.#unread = [];
    this.#aside = undefined;
    this.#say = '';
  }

  #write({ target }: Event): void {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (!isField || !target.name) return;
    this.#draft.set(target.name, target.value);
    const path = target.name.replace(/^q:(\d+):/, 'errors[$1].');
    this.#problems = this.#problems.filter((problem) => problem.path !== path);
    this.#say = '';
    this.requestUpdate();
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    // The second click of a double click lands on what the first one put there.
    if (!this.given || !button || (event instanceof MouseEvent && event.detail > 1)) return;
    const view = this.#view(this.given);
    const { act, id = '' } = button.dataset;
    const row = view.rows.find((one) => one.id === id);
    if (act === 'undo') this.#undo(view);
    else if (act === 'add') this.#open(view, undefined);
    else if (act === 'addThis') this.#open(view, undefined, id);
    else if (act === 'change') this.#open(view, row);
    else if (act === 'save') this.#save(view);
    else if (act === 'cancel') this.#close(view);
    else if (act === 'remove' && row) this.#remove(view, row);
    else if (act === 'comment') this.#comment(view, id);
    else if (act === 'question') this.#addQuestion();
    else if (act === 'out') this.#takeOut(view, Number(id));
    else if (act === 'read') this.#read(view);
    this.requestUpdate();
  }

  #open(view: SheetView, row: SheetRow | undefined, key?: string): void {
    this.#forget();
    openForm(
      view,
      row,
      view.open.find((test) => keyOf(test) === key),
    );
    void this.#focus('.form :is(input, textarea)');
  }

  /** Puts the form away as it is, so that it can be put back. */
  #close(view: SheetView): void {
    const { row, test } = formTarget(view) ?? {};
    this.#forget();
    this.#aside = formWords(this.#draft);
    this.#draft.drop(formFields);
    const id = row?.id ?? (test && keyOf(test));
    void this.#focus(id === undefined ? '[data-act="add"]' : `[data-id="${CSS.escape(id)}"]`);
  }

  #save(view: SheetView): void {
    const badDay = this.#inside<HTMLInputElement>('#on')?.validity.badInput === true;
    const read = formBody(view, badDay);
    if (!read.ok) {
      this.#problems = read.problems;
      this.#say = '';
      void this.#focus('.form [aria-invalid="true"]');
      return;
    }
    const before = new Set(view.rows.map(({ id }) => id));
    const { row } = formTarget(view) ?? {};
    if (!this.#acts.do(this.session, [read.value])) return;
    this.#draft.drop(formFields);
    this.#forget();
    const saved =
      this.given && sheetRows(this.given, view.record).find(({ id }) => id === row?.id || (!row && !before.has(id)));
    if (!saved) return;
    this.#say = view.said.saved(testName(view, saved));
    void this.#focus(`[data-row="${saved.id}"] .name`);
  }

  #remove(view: SheetView, row: SheetRow): void {
    const bodies = view.record
      .versionsOf(row.entry)
      .map(({ id }) => ({ kind: 'retracted', by: 'learner', about: id }) as const);
    if (!this.#acts.do(this.session, bodies)) return;
    this.#forget();
    this.#say = view.said.removed(testName(view, row));
    void this.#focus('[data-act="undo"]');
  }

  #undo({ said, viewer }: SheetView): void {
    if (this.#aside) {
      for (const [name, value] of this.#aside) this.#draft.set(name, value);
      const isQuestion = !this.#aside.has('row');
      const [first = ''] = this.#aside.keys();
      this.#forget();
      void this.#focus(isQuestion ? `[name="${first.replace(/:gone$/, ':question')}"]` : '#form');
      return;
    }
    if (!this.#acts.undo(this.session, viewer === 'teacher' ? 'teacher' : 'learner', [])) return;
    const isUndone = this.#acts.offers === 'redo';
    this.#say = isUndone ? said.undone : '';
    void this.#focus(isUndone ? '[data-act="undo"]' : '.name[tabindex]');
  }

  #comment({ said }: SheetView, id: string): void {
    const name = `comment:${id}`;
    const text = this.#draft.text(name);
    const box = `[name="${CSS.escape(name)}"]`;
    if (!text) {
      this.#say = said.emptyComment;
      void this.#focus(box);
    } else if (this.#acts.do(this.session, [{ kind: 'commented', by: 'teacher', about: id, text }])) {
      this.#draft.drop(new RegExp(`^${name}$`));
      this.#say = said.commented;
    }
  }

  #addQuestion(): void {
    const place = addQuestion(this.#draft, { question: '', objective: '', answer: '' });
    void this.#focus(`[name="q:${place}:question"]`);
  }

  #takeOut({ said }: SheetView, place: number): void {
    const name = `q:${place}:gone`;
    const { question } = questionAt(this.#draft, place);
    this.#forget();
    this.#draft.set(name, 'on');
    this.#aside = new Map([[name, '']]);
    this.#say = said.questionOut(question || `${place + 1}`);
    void this.#focus('[data-act="undo"]');
  }

  #read(view: SheetView): void {
    this.#forget();
    const { added, unread } = takePasted(view);
    this.#unread = unread;
    this.#say = view.said.readDone(added);
    void this.#focus('#pasted');
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
