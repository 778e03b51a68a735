/** Where a student writes about one test: the last goal as a question, the result, the next goal, and each question. */
import { html, nothing } from 'lit';
import { lastGoal, questionAnswers } from '../../core/reflection-sheet.js';
import { said as inWords } from '../../parts/reading.js';
import { formTarget, questionAt, questionCount } from './reflection-sheet-draft.js';
import { asks } from './reflection-sheet-view.js';
/** The form, while it is open. */
export function formTemplate(view) {
    const { said, draft, acts } = view;
    const target = formTarget(view);
    if (!target || !acts)
        return nothing;
    const name = target.test ? inWords(target.test.title, view.reading) : '';
    return html `<section class="form no-print" part="form" aria-labelledby="form">
    <h3 id="form" tabindex="-1" dir="auto" .textContent=${name || draft.get('test') || said.add}></h3>
    ${target.test ? nothing : line(view, 'test', said.test)} ${line(view, 'on', said.on, 'date')}
    ${goalBefore(view, target)} ${result(view)} ${asks(view, 'goal') ? box(view, 'goal', said.goal) : nothing}
    ${asks(view, 'plan') ? box(view, 'plan', said.plan) : nothing} ${asks(view, 'errors') ? questions(view) : nothing}
    <p class="acts">
      <button class="main" type="button" data-act="save" .textContent=${said.save}></button>
      <button class="quiet" type="button" data-act="cancel" .textContent=${said.cancel}></button>
    </p>
  </section>`;
}
/** What a person set out to do comes back when they can tell whether they did it. */
function goalBefore(view, { row }) {
    const { said, rows, draft } = view;
    const goal = lastGoal(rows, row?.id);
    if (!goal || !asks(view, 'goal'))
        return nothing;
    return html `<fieldset class="before">
    <legend><span dir="auto" .textContent=${said.wasGoal(goal)}></span> <b .textContent=${said.reached}></b></legend>
    ${['yes', 'notYet'].map((answer) => tick('met', answer, said.met[answer], draft.get('met') === answer))}
  </fieldset>`;
}
function tick(name, value, words, checked) {
    return html `<label class="tick"
    ><input type="radio" name=${name} value=${value} .checked=${checked} /><span .textContent=${words}></span
  ></label>`;
}
function result(view) {
    const { said, draft, given } = view;
    const kind = draft.get('kind') === 'level' ? 'level' : 'points';
    const { scale } = given;
    return html `<fieldset>
    <legend><b .textContent=${said.result}></b></legend>
    ${['level', 'points'].map((one) => tick('kind', one, said.kinds[one], kind === one))}
    <div class="numbers">
      ${kind === 'level'
        ? html `${line(view, 'level', said.columns.level)}${scale ? html `<p class="muted" id="scale" .textContent=${said.scale(`${scale.min}`, `${scale.max}`)}></p>` : nothing}`
        : html `${line(view, 'points', said.myPoints)}${line(view, 'of', said.ofPoints)}`}
    </div>
  </fieldset>`;
}
const numbers = ['level', 'points', 'of'];
/** A line to write on, with what is wrong with it under it. */
function line(view, name, label, type = 'text') {
    const isNumber = numbers.includes(name);
    const wrong = wordsFor(view, name);
    return html `<p class="field">
    <label for=${name} .textContent=${label}></label>
    <input
      id=${name}
      name=${name}
      type=${type}
      dir=${isNumber || type === 'date' ? 'ltr' : 'auto'}
      inputmode=${isNumber ? 'decimal' : 'text'}
      autocomplete="off"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby="w-${name}${name === 'level' && view.given.scale ? ' scale' : ''}"
      .value=${view.draft.get(name) ?? ''}
    />
    <span class="wrong" id="w-${name}" .textContent=${wrong}></span>
  </p>`;
}
function box({ draft }, name, label) {
    return html `<p class="field">
    <label for=${name} .textContent=${label}></label>
    <textarea id=${name} name=${name} rows="2" dir="auto" .value=${draft.get(name) ?? ''}></textarea>
  </p>`;
}
/** Question by question, as far as somebody wants to. */
function questions(view) {
    const { said, draft, unread, problems } = view;
    const places = Array.from({ length: questionCount(draft) }, (_, place) => place);
    const wrong = problems.some(({ path }) => path.startsWith('errors'));
    return html `<details class="questions" ?open=${wrong || places.length > 0}>
    <summary .textContent=${said.errors}></summary>
    <p class="muted" .textContent=${said.errorsHelp}></p>
    ${places.map((place) => (questionAt(draft, place).gone ? nothing : question(view, place)))}
    <p><button type="button" data-act="question" .textContent=${said.addQuestion}></button></p>
    <details class="paste" ?open=${unread.length > 0}>
      <summary .textContent=${said.paste}></summary>
      <p class="field">
        <label for="pasted" .textContent=${said.pasteHelp}></label>
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
        ${unread.map(({ line: number, cells, because }) => html `<li
              dir="auto"
              .textContent=${said.unread(number, cells[because === 'objective' ? 1 : cells[3]?.trim() ? 3 : 2]?.trim() ?? '', because)}
            ></li>`)}
      </ul>
      <p><button type="button" data-act="read" .textContent=${said.read}></button></p>
    </details>
  </details>`;
}
function question(view, place) {
    const { said, draft, given, reading } = view;
    const { question: number, objective, answer } = questionAt(draft, place);
    const { objectives = [] } = given;
    const known = objectives.map(({ id, title }) => [id, inWords(title, reading)]);
    // What an objective was called that is gone by now can still be kept.
    if (objective && !known.some(([id]) => id === objective))
        known.push([objective, objective]);
    return html `<fieldset class="question" data-place=${place}>
    <legend class="sr" .textContent=${said.questionNumber(place + 1)}></legend>
    ${cell(view, place, 'question', said.question, (name) => html `<input id=${name} name=${name} dir="auto" autocomplete="off" aria-invalid=${isWrong(view, place, 'question')} aria-describedby="w-${name}" .value=${number} />`)}
    ${cell(view, place, 'objective', said.objective, (name) => objectives.length > 0
        ? select(view, place, 'objective', name, known, objective)
        : html `<input
            id=${name}
            name=${name}
            dir="auto"
            autocomplete="off"
            aria-invalid=${isWrong(view, place, 'objective')}
            aria-describedby="w-${name}"
            .value=${objective}
          />`)}
    ${cell(view, place, 'answer', said.answer, (name) => select(view, place, 'answer', name, questionAnswers.map((one) => [one, said.answers[one]]), answer))}
    <button
      class="quiet"
      type="button"
      data-act="out"
      data-id=${place}
      aria-label=${said.removeQuestion(number || `${place + 1}`)}
      .textContent=${said.takeOut}
    ></button>
  </fieldset>`;
}
function cell(view, place, name, label, control) {
    const id = `q:${place}:${name}`;
    return html `<p class="field">
    <label for=${id} .textContent=${label}></label>${control(id)}
    <span class="wrong" id="w-${id}" .textContent=${wordsFor(view, `errors[${place}].${name}`)}></span>
  </p>`;
}
function select(view, place, cellName, name, options, value) {
    return html `<select
    id=${name}
    name=${name}
    aria-invalid=${isWrong(view, place, cellName)}
    aria-describedby="w-${name}"
  >
    <option value="" .selected=${value === ''} .textContent=${view.said.choose}></option>
    ${options.map(([one, words]) => html `<option value=${one} .selected=${value === one} .textContent=${words}></option>`)}
  </select>`;
}
function isWrong({ problems }, place, name) {
    return problems.some(({ path }) => path === `errors[${place}].${name}`) ? 'true' : 'false';
}
/** What is wrong with a field, in words; empty when nothing is. */
function wordsFor({ problems, said }, field) {
    const problem = problems.find(({ path }) => path === field);
    return problem ? sentence(problem, said.wrongs) : '';
}
function sentence({ path, code, params = {} }, words) {
    const { max = '', min = '' } = params;
    if (path === 'test')
        return words.test;
    if (path === 'on')
        return words.on;
    if (path.endsWith('.question'))
        return words.question;
    if (path.endsWith('.objective'))
        return words.objective;
    if (path.endsWith('.answer'))
        return words.answer;
    if (code === 'empty')
        return words.missing;
    if (code === 'wrongType')
        return words.number;
    if (path === 'of')
        return words.zero;
    return path === 'level' ? words.offScale(`${min}`, `${max}`) : words.tooMany(`${max}`);
}
//# sourceMappingURL=reflection-sheet-form.js.map