/** The form about one test: the last goal, the result, the next goal, and each question. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { textIn } from '../../ui/levels/reading.js';
import { formTarget, placesIn, questionAt } from './draft.js';
import type { FormTarget } from './draft.js';
import { questionAnswers } from './row.js';
import { lastGoal } from './state.js';
import { button } from './template-button.js';
import type { SheetView } from './view.js';
import { asks } from './wording.js';

type Maybe = TemplateResult | typeof nothing;

/** The form, while it is open. */
export function formTemplate(view: SheetView): Maybe {
  const { messages, draft, canAct } = view;
  const target = formTarget(view);
  if (!target || !canAct) return nothing;
  const name = target.test ? textIn(target.test.title, view.reading) : '';
  return html`<section class="form no-print" part="form" aria-labelledby="form">
    <h3 id="form" tabindex="-1" dir="auto" .textContent=${name || draft.get('test') || messages.add}></h3>
    ${target.test ? nothing : line(view, 'test', messages.test)} ${line(view, 'on', messages.on, 'date')}
    ${goalBefore(view, target)} ${result(view)} ${asks(view, 'goal') ? box(view, 'goal', messages.goal) : nothing}
    ${asks(view, 'plan') ? box(view, 'plan', messages.plan) : nothing}
    ${asks(view, 'errors') ? questions(view) : nothing}
    <p class="acts">
      ${button({ type: 'save' }, messages.save, 'main')} ${button({ type: 'cancel' }, messages.cancel)}
    </p>
  </section>`;
}

/** Asks whether the student met the last goal. */
function goalBefore(view: SheetView, { row }: FormTarget): Maybe {
  const { messages, rows, draft } = view;
  const goal = lastGoal(rows, row?.id);
  if (!goal || !asks(view, 'goal')) return nothing;
  return html`<fieldset class="before">
    <legend>
      <span dir="auto" .textContent=${messages.wasGoal(goal)}></span> <b .textContent=${messages.reached}></b>
    </legend>
    ${(['yes', 'notYet'] as const).map((answer) => checkbox('met', answer, messages.met[answer], draft.get('met') === answer))}
  </fieldset>`;
}

function checkbox(name: string, value: string, words: string, checked: boolean): TemplateResult {
  return html`<label class="tick"
    ><input type="radio" name=${name} value=${value} .checked=${checked} /><span .textContent=${words}></span
  ></label>`;
}

function result(view: SheetView): TemplateResult {
  const { messages, draft, config } = view;
  const kind = draft.get('kind') === 'level' ? 'level' : 'points';
  const { scale } = config;
  return html`<fieldset>
    <legend><b .textContent=${messages.result}></b></legend>
    ${(['level', 'points'] as const).map((one) => checkbox('kind', one, messages.kinds[one], kind === one))}
    <div class="numbers">
      ${
        kind === 'level'
          ? html`${line(view, 'level', messages.columns.level)}${scale ? html`<p class="muted" id="scale" .textContent=${messages.scale(`${scale.min}`, `${scale.max}`)}></p>` : nothing}`
          : html`${line(view, 'points', messages.myPoints)}${line(view, 'of', messages.ofPoints)}`
      }
    </div>
  </fieldset>`;
}

const numbers = ['level', 'points', 'of'];

/** A text field with its problem below. */
function line(view: SheetView, name: string, label: string, type = 'text'): TemplateResult {
  const isNumber = numbers.includes(name);
  const wrong = wordsFor(view, name);
  return html`<p class="field">
    <label for=${name} .textContent=${label}></label>
    <input
      id=${name}
      name=${name}
      type=${type}
      dir=${isNumber || type === 'date' ? 'ltr' : 'auto'}
      inputmode=${isNumber ? 'decimal' : 'text'}
      autocomplete="off"
      aria-invalid=${wrong !== ''}
      aria-describedby="w-${name}${name === 'level' && view.config.scale ? ' scale' : ''}"
      .value=${view.draft.get(name) ?? ''}
    />
    <span class="wrong" id="w-${name}" .textContent=${wrong}></span>
  </p>`;
}

function box({ draft }: SheetView, name: string, label: string): TemplateResult {
  return html`<p class="field">
    <label for=${name} .textContent=${label}></label>
    <textarea id=${name} name=${name} rows="2" dir="auto" .value=${draft.get(name) ?? ''}></textarea>
  </p>`;
}

/** The questions of a test, which are optional. */
function questions(view: SheetView): TemplateResult {
  const { messages, draft, unread, problems } = view;
  const places = placesIn(draft);
  const wrong = problems.some(({ path }) => path.startsWith('errors'));
  return html`<details class="questions" ?open=${wrong || places.length > 0}>
    <summary .textContent=${messages.errors}></summary>
    <p class="muted" .textContent=${messages.errorsHelp}></p>
    ${places.map((place) => (questionAt(draft, place).gone ? nothing : question(view, place)))}
    <p>${button({ type: 'question' }, messages.addQuestion, '')}</p>
    <details class="paste" ?open=${unread.length > 0}>
      <summary .textContent=${messages.paste}></summary>
      <p class="field">
        <label for="pasted" .textContent=${messages.pasteHelp}></label>
        <textarea
          id="pasted"
          name="pasted"
          rows="4"
          dir="auto"
          spellcheck="false"
          aria-describedby="unread"
          .value=${draft.get('pasted') ?? ''}
        ></textarea>
      </p>
      <ul id="unread" class="wrong">
        ${unread.map(
          ({ line: number, cells, because }) =>
            html`<li
              dir="auto"
              .textContent=${messages.unread(number, cells[because === 'objective' ? 1 : cells[3]?.trim() ? 3 : 2]?.trim() ?? '', because)}
            ></li>`,
        )}
      </ul>
      <p>${button({ type: 'read' }, messages.read, '')}</p>
    </details>
  </details>`;
}

function question(view: SheetView, place: number): TemplateResult {
  const { messages, draft, config, reading } = view;
  const { question: number, objective, answer } = questionAt(draft, place);
  const { objectives = [] } = config;
  const known = objectives.map(({ id, title }) => [id, textIn(title, reading)] as const);
  // Keeps the name of a removed objective as an option.
  if (objective && !known.some(([id]) => id === objective)) known.push([objective, objective]);
  return html`<fieldset class="question" data-place=${place}>
    <legend class="sr" .textContent=${messages.questionNumber(place + 1)}></legend>
    ${cell(view, place, 'question', messages.question, (name, isWrong) => html`<input id=${name} name=${name} dir="auto" autocomplete="off" aria-invalid=${isWrong} aria-describedby="w-${name}" .value=${number} />`)}
    ${cell(view, place, 'objective', messages.objective, (name, isWrong) =>
      objectives.length > 0
        ? select(view, name, isWrong, known, objective)
        : html`<input
            id=${name}
            name=${name}
            dir="auto"
            autocomplete="off"
            aria-invalid=${isWrong}
            aria-describedby="w-${name}"
            .value=${objective}
          />`,
    )}
    ${cell(view, place, 'answer', messages.answer, (name, isWrong) =>
      select(
        view,
        name,
        isWrong,
        questionAnswers.map((one) => [one, messages.answers[one]] as const),
        answer,
      ),
    )}
    ${button({ type: 'out', place }, messages.takeOut, 'quiet', messages.removeQuestion(number || `${place + 1}`))}
  </fieldset>`;
}

/** A field of a question with its problem below. */
function cell(
  view: SheetView,
  place: number,
  name: 'question' | 'objective' | 'answer',
  label: string,
  control: (id: string, isWrong: boolean) => TemplateResult,
): TemplateResult {
  const id = `q:${place}:${name}`;
  const wrong = wordsFor(view, `errors[${place}].${name}`);
  return html`<p class="field">
    <label for=${id} .textContent=${label}></label>${control(id, wrong !== '')}
    <span class="wrong" id="w-${id}" .textContent=${wrong}></span>
  </p>`;
}

function select(
  { messages }: SheetView,
  name: string,
  isWrong: boolean,
  options: readonly (readonly [value: string, words: string])[],
  value: string,
): TemplateResult {
  return html`<select id=${name} name=${name} aria-invalid=${isWrong} aria-describedby="w-${name}">
    <option value="" .selected=${value === ''} .textContent=${messages.choose}></option>
    ${options.map(([one, words]) => html`<option value=${one} .selected=${value === one} .textContent=${words}></option>`)}
  </select>`;
}

/** The problem of a field, in words; empty without one. */
function wordsFor({ problems, messages }: SheetView, field: string): string {
  const problem = problems.find(({ path }) => path === field);
  return problem ? sentence(problem, messages.wrongs) : '';
}

function sentence({ path, code, params = {} }: Problem, words: SheetView['messages']['wrongs']): string {
  const { max = '', min = '' } = params;
  const name = path.replace(/^.*\./, '');
  const field = (['test', 'on', 'question', 'objective', 'answer'] as const).find((one) => one === name);
  if (field) return words[field];
  if (code === 'empty') return words.missing;
  if (code === 'wrongType') return words.number;
  if (path === 'of') return words.zero;
  return path === 'level' ? words.offScale(`${min}`, `${max}`) : words.tooMany(`${max}`);
}
