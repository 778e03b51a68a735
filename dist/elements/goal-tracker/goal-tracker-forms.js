/** What a person fills in: a goal, a step of a plan, a word on how it goes. Only one form is open at a time. */
import { html, nothing } from 'lit';
import { currentLevel, suggestionsFor } from '../../core/goals.js';
import { levelAt } from '../../core/objective.js';
import { stair } from '../../parts/marks.js';
import { langOf, paragraph, phrases } from '../../parts/reading.js';
import { button, choice, field } from './goal-tracker-controls.js';
import { dayName, dayOf, nameOf, objectiveOf } from './goal-tracker-view.js';
function form(view, title, fields, act, words) {
    return html `<div class="form no-print" role="group" aria-labelledby="form" part="form">
    ${view.form?.kind === 'new'
        ? html `<h3 id="form" .textContent=${title}></h3>`
        : html `<h4 id="form" .textContent=${title}></h4>`}
    ${fields}
    <p class="acts">${button(act, words, '', 'main')}${button('cancel', view.said.cancel)}</p>
  </div>`;
}
/** The form for a goal: a new one, or one that is there. */
export function goalForm(view) {
    const { said, objective, from, record, language, now, goals } = view;
    const isNew = view.form?.kind === 'new';
    const rated = isNew ? currentLevel(record, objective.id) : undefined;
    const at = nameOf(view, objective, from);
    const start = rated ? said.nowAt(at, dayOf(rated, language)) : from === null ? said.nowNone : said.from(at);
    const written = objective.levels.map(({ value }) => value);
    const chosen = Number(now('target'));
    // A half point that was chosen elsewhere can be kept.
    const isHalf = now('target') !== '' && !written.includes(chosen) && levelAt(objective, chosen);
    const values = isHalf ? [...written, chosen].sort((a, b) => a - b) : written;
    const fields = html `${isNew ? about(view) : nothing}
    <p .textContent=${start}></p>
    ${choice(view, 'target', said.target, values.map((value) => ({ value: `${value}`, words: target(view, value) })))}
    ${field(view, 'on', said.by, 'date')} ${field(view, 'why', said.why, 'box')}`;
    const title = !isNew ? said.changeTitle : goals.open.length + goals.closed.length > 0 ? said.another : said.first;
    return form(view, title, fields, isNew ? 'saveNew' : 'saveEdit', isNew ? said.set : said.save);
}
function about({ given, said, objective, reading, inWords }) {
    const words = paragraph(objective.statement ?? objective.title, reading, 'lead');
    if (given.objectives.length < 2)
        return words;
    return html `<div class="field">
      <label for="f-objective" .textContent=${said.about}></label>
      <select id="f-objective" name="objective">
        ${given.objectives.map((one) => html `<option
              .value=${one.id}
              .selected=${one.id === objective.id}
              .textContent=${inWords(one.title)}
            ></option>`)}
      </select>
    </div>
    ${words}`;
}
function target(view, value) {
    const { objective, from, said, reading } = view;
    const level = levelAt(objective, value);
    const text = level && 'label' in level ? (level.plain ?? level.descriptor) : undefined;
    return html `<span class="name"
      >${stair(objective, value)}<span .textContent=${nameOf(view, objective, value)}></span
    ></span>
    ${value === from ? html `<span class="muted" .textContent=${said.stay}></span>` : nothing}
    ${text === undefined ? nothing : paragraph(text, reading, 'muted')}`;
}
/** The form for a step: what and by when, and the rest behind "Add more". */
export function stepForm(view, planned) {
    const { said, given, language, now, today } = view;
    const isNew = view.form?.kind === 'step';
    const { nextTest = '' } = given;
    const test = nextTest >= today ? `${said.whens.test} (${dayName(nextTest, language)})` : said.whens.test;
    const whens = { ...said.whens, test };
    const extra = ['where', 'who', 'proof', 'if', 'then'];
    const fields = html `${isNew ? ideas(view, planned) : nothing} ${field(view, 'what', said.what)}
    ${choice(view, 'when', said.when, Object.entries(whens).map(([value, words]) => ({ value, words })))}
    ${now('when') === 'day' ? field(view, 'on', said.day, 'date') : nothing}
    <details ?open=${extra.some((name) => now(name))}>
      <summary .textContent=${said.more}></summary>
      ${field(view, 'where', said.where)} ${field(view, 'who', said.who)} ${field(view, 'proof', said.proof)}
      ${field(view, 'if', said.obstacleIf)} ${field(view, 'then', said.obstacleThen)}
    </details>`;
    return form(view, isNew ? said.addStep : said.changeStep, fields, 'saveStep', isNew ? said.saveStep : said.save);
}
/** What the next level takes and what the author suggests, to be taken into the field and made one's own. */
function ideas(view, planned) {
    const { said, given, reading } = view;
    const objective = objectiveOf(view, planned);
    const { from, target } = planned.goal;
    const found = objective ? suggestionsFor(objective, from, target, given.steps) : [];
    const shown = found.flatMap(({ text }) => phrases(text, reading)).filter((phrase) => phrase !== undefined);
    if (shown.length === 0)
        return nothing;
    return html `<div role="group" aria-labelledby="ideas">
    <p class="label" id="ideas" .textContent=${said.ideas}></p>
    <p class="ideas">
      ${shown.map((phrase) => html `<button
            class="idea"
            type="button"
            data-act="idea"
            lang=${langOf(phrase, reading)}
            dir="auto"
            .textContent=${phrase.text}
          ></button>`)}
    </p>
  </div>`;
}
/** How it goes, in a learner's, a teacher's or a family's words. */
export function checkForm(view) {
    const { said, viewer } = view;
    const fields = field(view, 'text', said.checkInAsk[viewer], 'box');
    return form(view, viewer === 'teacher' ? said.checkInAsk.teacher : said.checkIn, fields, 'saveCheck', said.checkInSave[viewer]);
}
//# sourceMappingURL=goal-tracker-forms.js.map