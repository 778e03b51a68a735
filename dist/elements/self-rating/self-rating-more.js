/** What a student may add to a rating: a sentence, and behind "Add more" why, prompts, needs and what is next. */
import { html, nothing } from 'lit';
import { levelAt, nextLevel, positionsOf } from '../../core/objective.js';
import { langOf, paragraph, phrases } from '../../parts/reading.js';
import { promptsFor } from './self-rating-entries.js';
import { signsOf } from './self-rating-view.js';
/** The one sentence, with the author's ways to start it and words to use. */
export function sentence(view) {
    const { said, given } = view;
    return writing(view, 'why', 'why', html `<span id="l-why" .textContent=${said.why}></span>`, given.frames);
}
/** "Add more", as far as the author asks for it. */
export function addMore(view) {
    const { said, given } = view;
    const ask = given.ask ?? ['why', 'prompts', 'need', 'next'];
    const parts = { why, prompts, need, next };
    return ask.length === 0
        ? nothing
        : html `<details>
        <summary .textContent=${said.more}></summary>
        ${ask.map((part) => parts[part](view))} ${fromTeacher(view)}
      </details>`;
}
function why(view) {
    const { given, mine, said, list } = view;
    const signs = signsOf(given.objective, mine?.level ?? null).map(({ id, text }, place) => control(view, 'checkbox', `sign:${id}`, paragraph(text, list.reading, 'sign', `s${place}`), 'on'));
    const link = control(view, 'url', 'link', said.link);
    return signs.length > 0 ? [group(said.signs, signs), link] : [link];
}
function prompts(view) {
    const { said, list } = view;
    return promptsFor(view).map(({ id, text, moment, frames, choices }, place) => {
        const label = html `<span class="kicker" .textContent=${said[moment]}></span>
      ${paragraph(text, list.reading, 'ask', `l-p${place}`)}`;
        return writing(view, `prompt:${id}`, `p${place}`, label, frames, choices);
    });
}
function need(view) {
    const { said } = view;
    return group(said.need, [
        ...Object.entries(said.needs).map(([code, words]) => control(view, 'radio', 'need', words, code)),
        control(view, 'text', 'own', said.ownNeed),
    ]);
}
function next(view) {
    const { mine, goal, said, record, given, nameOf } = view;
    const above = nextLevel(given.objective, mine?.level ?? null);
    return group(said.whatNext, [
        ...(above ? [control(view, 'radio', 'next', said.improve(nameOf(above)), 'improve')] : []),
        control(view, 'radio', 'next', said.keep, 'keep'),
        ...(goal ? record.stepsOf(goal.id) : []).map(({ what }) => html `<p dir="auto" .textContent=${what}></p>`),
        control(view, 'text', 'step', said.step),
    ]);
}
/** A level that a teacher gave on paper or aloud; it stays told apart from one that the teacher entered. */
function fromTeacher(view) {
    const { given, said, nameOf } = view;
    const levels = positionsOf(given.objective).flatMap((value) => levelAt(given.objective, value) ?? []);
    return group(said.given, [
        control(view, 'radio', 'given', said.noLevel, ''),
        ...levels.map((level) => control(view, 'radio', 'given', nameOf(level), `${level.value}`)),
    ]);
}
function group(legend, controls) {
    return html `<fieldset class="group">
    <legend .textContent=${legend}></legend>
    ${controls}
  </fieldset>`;
}
/** A line to write on, or with a `value` something to tick. */
function control({ now }, type, name, label, value) {
    return html `<label class=${value === undefined ? 'field' : 'tick'}
    ><input type=${type} name=${name} .value=${value ?? now(name)} .checked=${now(name) === value} /><span
      >${label}</span
    ></label
  >`;
}
/** A box to write in, with words that a tap puts there. */
function writing(view, name, id, label, frames = [], choices = []) {
    const { now, said, given } = view;
    return html `<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} name=${name} rows="2" dir="auto" aria-labelledby="l-${id}" .value=${now(name)}></textarea>
    ${chips(view, id, choices, said.choices, true)} ${chips(view, id, frames, said.frames, true)}
    ${chips(view, id, given.wordBank ?? [], said.wordBank, false)}
  </div>`;
}
function chips({ list }, box, texts, label, open) {
    const shown = texts.flatMap((text) => phrases(text, list.reading)).filter((phrase) => phrase !== undefined);
    if (shown.length === 0)
        return nothing;
    return html `<details ?open=${open}>
    <summary .textContent=${label}></summary>
    <div class="chips">
      ${shown.map((phrase) => html `<button
            type="button"
            data-put=${box}
            lang=${langOf(phrase, list.reading)}
            .textContent=${phrase.text}
          ></button>`)}
    </div>
  </details>`;
}
//# sourceMappingURL=self-rating-more.js.map