/** What a student may add to a rating: a sentence, and behind "Add more" why, prompts, needs and what is next. */
import { html, nothing } from 'lit';
import { levelAt, nextLevel, positionsOf } from '../../core/objective.js';
import { levelName } from '../../parts/level-list.js';
import { langOf, paragraph, phrases } from '../../parts/reading.js';
import { answerTo, needIn, promptsFor } from './self-rating-entries.js';
import { signsOf } from './self-rating-view.js';
/** The one sentence, with the author's ways to start it and words to use. */
export function sentence(view, kept = '') {
    const { said, given } = view;
    return writing(view, 'why', 'why', kept, html `<span id="l-why" .textContent=${said.why}></span>`, given.frames);
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
    const signs = signsOf(given.objective, mine?.level ?? null).map(({ id, text }, place) => {
        const was = mine?.why?.indicators?.includes(id) ? 'on' : '';
        return control(view, 'checkbox', `sign:${id}`, was, paragraph(text, list.reading, 'sign', `s${place}`), 'on');
    });
    const link = control(view, 'url', 'link', mine?.why?.link, said.link);
    return signs.length > 0 ? [group(said.signs, signs), link] : [link];
}
function prompts(view) {
    const { said, list } = view;
    return promptsFor(view).map(({ id, text, moment, frames, choices }, place) => {
        const label = html `<span class="kicker" .textContent=${said[moment]}></span>
      ${paragraph(text, list.reading, 'ask', `l-p${place}`)}`;
        return writing(view, `prompt:${id}`, `p${place}`, answerTo(view, id)?.text, label, frames, choices);
    });
}
function need(view) {
    const { mine, said } = view;
    const was = needIn(mine?.need, said, 'need');
    return group(said.need, [
        ...Object.entries(said.needs).map(([code, words]) => control(view, 'radio', 'need', was, words, code)),
        control(view, 'text', 'own', needIn(mine?.need, said, 'own'), said.ownNeed),
    ]);
}
function next(view) {
    const { mine, goal, said, record, given, list, language } = view;
    const level = mine?.level ?? null;
    const above = nextLevel(given.objective, level);
    const was = goal && level !== null ? (goal.target > level ? 'improve' : 'keep') : '';
    const toward = above && said.improve(levelName(above, list.reading, list.words, language));
    return group(said.whatNext, [
        ...(toward ? [control(view, 'radio', 'next', was, toward, 'improve')] : []),
        control(view, 'radio', 'next', was, said.keep, 'keep'),
        ...(goal ? record.stepsOf(goal.id) : []).map(({ what }) => html `<p dir="auto" .textContent=${what}></p>`),
        control(view, 'text', 'step', '', said.step),
    ]);
}
/** A level that a teacher gave on paper or aloud; it stays told apart from one that the teacher entered. */
function fromTeacher(view) {
    const { given, copied, said, list, language } = view;
    const levels = positionsOf(given.objective).flatMap((value) => levelAt(given.objective, value) ?? []);
    const pick = (value, words) => control(view, 'radio', 'given', `${copied?.level ?? ''}`, words, value);
    return group(said.given, [
        pick('', said.noLevel),
        ...levels.map((level) => pick(`${level.value}`, levelName(level, list.reading, list.words, language))),
    ]);
}
function group(legend, controls) {
    return html `<fieldset class="group">
    <legend .textContent=${legend}></legend>
    ${controls}
  </fieldset>`;
}
/** A line to write on, or with a `value` something to tick. */
function control({ draft }, type, name, kept = '', label, value) {
    const now = draft.get(name) ?? kept;
    return html `<label class=${value === undefined ? 'field' : 'tick'}
    ><input type=${type} name=${name} .value=${value ?? now} .checked=${now === value} /><span>${label}</span></label
  >`;
}
/** A box to write in, with words that a tap puts there. */
function writing(view, name, id, kept = '', label, frames = [], choices = []) {
    const { draft, said, given } = view;
    return html `<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      name=${name}
      rows="2"
      dir="auto"
      aria-labelledby="l-${id}"
      .value=${draft.get(name) ?? kept}
    ></textarea>
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