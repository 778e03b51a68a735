/** The family page: half a page of plain words about one objective, to read together, copy as a message or print. */

import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { levelAt, nextLevel, proficientAt } from '../../core/objective.js';
import type { HalfLevel, Level, Objective } from '../../core/objective.js';
import { phraseIn } from '../../core/text.js';
import type { Text } from '../../core/text.js';
import { languageFor, languagesOf, wordsIn } from '../../messages/catalogue.js';
import { familyPage as english } from '../../messages/family-page/en.js';
import type { FamilyPageMessages } from '../../messages/family-page/en.js';
import { shared } from '../../messages/shared/en.js';
import { ActionHistory } from '../controllers/action-history.js';
import { copied } from '../controllers/copy-text.js';
import { familyPaperStyles } from './family-page-styles.js';
import { printAlone } from '../controllers/print.js';
import type { RecordSession } from '../../records/record-session.js';
import { shortDay } from '../record/save-line.js';

/** What a student can tell their family about one objective. */
export interface FamilySummary {
  readonly objective: Objective;
  /** The student's own level; null when there is none. */
  readonly mine: number | null;
  /** The teacher's level, when the student may see it. */
  readonly teacher?: number | null;
  /** The student's next steps, in their words, soonest first. */
  readonly will: readonly string[];
}

/** One line of the page, in its language: a heading, an introduction, or text of an author or the student. */
interface Line {
  readonly text: string;
  readonly kind: 'heading' | 'lead' | 'said';
  /** Undefined when the language is not known. */
  readonly lang: string | undefined;
}

type To = keyof FamilyPageMessages['to'];

/** As many as fit on half a page. */
const mostSteps = 3;

/**
 * A part of a widget's foot, for `viewer="learner"`. Create one, add `familyPageStyles` to the element's styles, and
 * render it with a summary for every objective shown, the most recently changed one first.
 */
export class FamilyPage {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #history: ActionHistory;
  #session: RecordSession | undefined;
  #summaries: readonly FamilySummary[] = [];
  #language = 'en';
  /** The language that the family chose; undefined until then, which means the page's language. */
  #chosen: string | undefined;
  #about: string | undefined;
  #say: 'copied' | 'byHand' | 'noPrint' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#history = new ActionHistory(host);
  }

  /** The disclosure with all its content; `nothing` while there is no summary. */
  render(
    session: RecordSession,
    summaries: readonly FamilySummary[],
    languages: readonly string[],
  ): TemplateResult | typeof nothing {
    if (session !== this.#session) {
      // Resets the choices for another learner.
      this.#session = session;
      this.#history.forget();
      this.#about = this.#say = undefined;
    }
    this.#summaries = summaries;
    this.#language = languageFor('family-page', languages);
    const summary = this.#summary;
    if (!summary) return nothing;
    const words = wordsIn('family-page', this.#language, english);
    return html`<details
      class="family no-print"
      part="family"
      @click=${this.#press}
      @change=${this.#pick}
      @input=${stop}
    >
      <summary .textContent=${words.show}></summary>
      <div class="inside">
        <p class="muted" .textContent=${words.lead}></p>
        ${this.#choices(words, summary)} ${this.#page(summary)}
        <p class="acts">
          <button type="button" data-family="copy" .textContent=${words.copy}></button>
          <button type="button" data-family="print" .textContent=${words.print}></button>
        </p>
        <p class="say" role="status" .textContent=${this.#say ? words[this.#say] : ''}></p>
        <label class="field" ?hidden=${this.#say !== 'byHand' && this.#say !== 'noPrint'}>
          <span .textContent=${words.text}></span>
          <textarea readonly rows="6" name="family-text" .value=${this.#message(summary)}></textarea>
        </label>
        ${this.#shown(session, words)}
      </div>
    </details>`;
  }

  get #summary(): FamilySummary | undefined {
    return this.#summaries.find(({ objective }) => objective.id === this.#about) ?? this.#summaries[0];
  }

  get #read(): string {
    return this.#chosen ?? this.#language;
  }

  #choices(words: FamilyPageMessages, summary: FamilySummary): TemplateResult {
    const offered = languagesOf('family-page');
    return html`<div class="picks">
      <label class="field" ?hidden=${this.#summaries.length < 2}>
        <span .textContent=${words.about}></span>
        <select name="family-about">
          ${this.#summaries.map(
            ({ objective }) =>
              html`<option
                .value=${objective.id}
                .selected=${objective === summary.objective}
                .textContent=${phraseIn(objective.title, [this.#language]).text}
              ></option>`,
          )}
        </select>
      </label>
      <label class="field" ?hidden=${offered.length < 2}>
        <span .textContent=${words.inLanguage}></span>
        <select name="family-language">
          ${offered.map(
            (language) =>
              html`<option
                lang=${language}
                .value=${language}
                .selected=${language === this.#read}
                .textContent=${wordsIn('family-page', language, english).name}
              ></option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #page(summary: FamilySummary): TemplateResult {
    const language = this.#read;
    return html`<article class="paper" lang=${language} dir="auto">
      ${linesOf(summary, language).map(({ kind, text, lang }) =>
        kind === 'heading'
          ? html`<h4 .textContent=${text}></h4>`
          : html`<p class=${kind} dir="auto" lang=${lang ?? ''} .textContent=${text}></p>`,
      )}
    </article>`;
  }

  #shown({ record }: RecordSession, words: FamilyPageMessages): TemplateResult {
    const last = record.entries.findLast((entry) => entry.kind === 'shown' && !record.isOut(entry));
    const to = last && 'to' in last ? String(last.to) : undefined;
    const who = to !== undefined && to in words.to ? words.to[to as To] : to;
    const day = last?.clock ? shortDay(Date.parse(last.clock.slice(0, 23)), this.#language) : '';
    return html`<div class="showed" role="group" aria-labelledby="family-showed">
      <span id="family-showed" .textContent=${words.showed}></span>
      ${Object.entries(words.to).map(
        ([to, who]) => html`<button type="button" data-family="to" data-to=${to} .textContent=${who}></button>`,
      )}
      <p role="status" class="said" .textContent=${who === undefined ? '' : words.shown(who, day)}></p>
      <button
        class="quiet"
        type="button"
        data-family="undo"
        ?hidden=${this.#history.offers !== 'undo'}
        .textContent=${words.undo}
      ></button>
    </div>`;
  }

  #message(summary: FamilySummary): string {
    return linesOf(summary, this.#read)
      .map(({ kind, text }) => (kind === 'lead' ? `\n${text}` : text))
      .join('\n');
  }

  // The events of this panel are not the widget's own, and do not change its form value.
  readonly #press = (event: Event): void => {
    event.stopPropagation();
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const session = this.#session;
    const summary = this.#summary;
    if (!button || !session || !summary || (event instanceof MouseEvent && event.detail > 1)) return;
    const { family, to } = button.dataset;
    if (family === 'copy') void this.#copy();
    else if (family === 'print') void this.#print(summary);
    else if (to) this.#history.add(session, [{ kind: 'shown', by: 'learner', about: session.name ?? 'record', to }]);
    else if (family === 'undo' && this.#history.undo(session, 'learner', [])) {
      this.#history.forget();
      this.#inside('[data-family="to"]')?.focus();
    }
    this.#host.requestUpdate();
  };

  readonly #pick = (event: Event): void => {
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name === 'family-about') this.#about = target.value;
    else this.#chosen = target.value;
    this.#say = undefined;
    this.#host.requestUpdate();
  };

  async #copy(): Promise<void> {
    // Text in a hidden box cannot be selected; the box appears when the page may not copy.
    const box = this.#inside<HTMLTextAreaElement>('[name="family-text"]');
    this.#say = box && (await copied(box)) ? 'copied' : 'byHand';
    await this.#offer();
  }

  async #print(summary: FamilySummary): Promise<void> {
    const language = this.#read;
    const title = wordsIn('family-page', language, english).heading;
    const isPrinted = await printAlone({ title, language, content: this.#page(summary), styles: [familyPaperStyles] });
    this.#say = isPrinted ? undefined : 'noPrint';
    await this.#offer();
  }

  /** When the page can neither copy nor print, shows the text to copy by hand. */
  async #offer(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#say === 'byHand' || this.#say === 'noPrint')
      this.#inside<HTMLTextAreaElement>('[name="family-text"]')?.select();
  }

  #inside<E extends HTMLElement>(selector: string): E | undefined {
    return this.#host.shadowRoot?.querySelector<E>(`.family ${selector}`) ?? undefined;
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** The whole page in one language; text in another language keeps its own. */
function linesOf({ objective, mine, teacher, will }: FamilySummary, language: string): readonly Line[] {
  const words = wordsIn('family-page', language, english);
  const ours = (text: string): Line => ({ kind: 'lead', text, lang: language });
  const theirs = (text: Text): Line => {
    const phrase = phraseIn(text, [language]);
    return { kind: 'said', text: phrase.text, lang: phrase.lang };
  };
  const named = (level: Level | HalfLevel, say: (level: string, label: string) => string): Line =>
    ours(say(numeral(level.value, language), labelOf(level, language)));

  const goal = levelAt(objective, proficientAt(objective));
  const meaning = goal && !('between' in goal) ? (goal.plain ?? goal.descriptor) : undefined;
  const here = levelAt(objective, mine);
  const theirLevel = levelAt(objective, teacher);
  const next = here ? nextLevel(objective, here.value) : undefined;
  const planned = will.filter((step) => step.trim()).slice(0, mostSteps);
  return [
    { kind: 'heading', text: words.heading, lang: language },
    ours(words.learning),
    theirs(objective.statement ?? objective.title),
    ...(goal ? [named(goal, meaning === undefined ? words.meansAlone : words.means)] : []),
    ...(meaning === undefined ? [] : [theirs(meaning)]),
    here ? named(here, words.iAm) : ours(words.noLevel),
    ...(theirLevel ? [named(theirLevel, words.teacher)] : []),
    ...(planned.length > 0
      ? [ours(words.will), ...planned.map((step): Line => ({ kind: 'said', text: step, lang: undefined }))]
      : [ours(words.noPlan)]),
    ours(words.ask),
    {
      kind: 'said',
      lang: language,
      text: !here
        ? words.questionNew
        : next
          ? words.questionGrowing(numeral(next.value, language))
          : words.questionThere(numeral(here.value, language)),
    },
  ];
}

function labelOf(level: Level | HalfLevel, language: string): string {
  if (!('between' in level)) return phraseIn(level.label, [language]).text;
  const [below, above] = level.between;
  return wordsIn('shared', language, shared).between(
    phraseIn(below.label, [language]).text,
    phraseIn(above.label, [language]).text,
  );
}

function numeral(value: number, language: string): string {
  return value.toLocaleString(`${language}-US`);
}
