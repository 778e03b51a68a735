/** What a student may add to a rating: a sentence, and behind "Add more" why, prompts, needs and what is next. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt, nextLevel, positionsOf } from '../../core/objective.js';
import type { Text } from '../../core/text.js';
import { langOf, paragraph, phrases } from '../../parts/reading.js';
import { answerTo, needIn, promptsFor } from './self-rating-entries.js';
import { signsOf } from './self-rating-view.js';
import type { SelfRatingView } from './self-rating-view.js';

/** The one sentence, with the author's ways to start it and words to use. */
export function sentence(view: SelfRatingView, kept = ''): TemplateResult {
  const { said, given } = view;
  return writing(view, 'why', 'why', kept, html`<span id="l-why" .textContent=${said.why}></span>`, given.frames);
}

/** "Add more", as far as the author asks for it. */
export function addMore(view: SelfRatingView): TemplateResult | typeof nothing {
  const { said, given } = view;
  const ask = given.ask ?? ['why', 'prompts', 'need', 'next'];
  const parts = { why, prompts, need, next };
  return ask.length === 0
    ? nothing
    : html`<details>
        <summary .textContent=${said.more}></summary>
        ${ask.map((part) => parts[part](view))} ${fromTeacher(view)}
      </details>`;
}

function why(view: SelfRatingView): TemplateResult[] {
  const { given, mine, said, list } = view;
  const signs = signsOf(given.objective, mine?.level ?? null).map(({ id, text }, place) => {
    const was = mine?.why?.indicators?.includes(id) ? 'on' : '';
    return control(view, 'checkbox', `sign:${id}`, was, paragraph(text, list.reading, 'sign', `s${place}`), 'on');
  });
  const link = control(view, 'url', 'link', mine?.why?.link, said.link);
  return signs.length > 0 ? [group(said.signs, signs), link] : [link];
}

function prompts(view: SelfRatingView): TemplateResult[] {
  const { said, list } = view;
  return promptsFor(view).map(({ id, text, moment, frames, choices }, place) => {
    const label = html`<span class="kicker" .textContent=${said[moment]}></span>
      ${paragraph(text, list.reading, 'ask', `l-p${place}`)}`;
    return writing(view, `prompt:${id}`, `p${place}`, answerTo(view, id)?.text, label, frames, choices);
  });
}

function need(view: SelfRatingView): TemplateResult {
  const { mine, said } = view;
  const was = needIn(mine?.need, said, 'need');
  return group(said.need, [
    ...Object.entries(said.needs).map(([code, words]) => control(view, 'radio', 'need', was, words, code)),
    control(view, 'text', 'own', needIn(mine?.need, said, 'own'), said.ownNeed),
  ]);
}

function next(view: SelfRatingView): TemplateResult {
  const { mine, goal, said, record, given, nameOf } = view;
  const level = mine?.level ?? null;
  const above = nextLevel(given.objective, level);
  const was = goal && (goal.target === level ? 'keep' : 'improve');
  return group(said.whatNext, [
    ...(above ? [control(view, 'radio', 'next', was, said.improve(nameOf(above)), 'improve')] : []),
    control(view, 'radio', 'next', was, said.keep, 'keep'),
    ...(goal ? record.stepsOf(goal.id) : []).map(({ what }) => html`<p dir="auto" .textContent=${what}></p>`),
    control(view, 'text', 'step', '', said.step),
  ]);
}

/** A level that a teacher gave on paper or aloud; it stays told apart from one that the teacher entered. */
function fromTeacher(view: SelfRatingView): TemplateResult {
  const { given, copied, said, nameOf } = view;
  const pick = (value: string, words: string) =>
    control(view, 'radio', 'given', `${copied?.level ?? ''}`, words, value);
  return group(said.given, [
    pick('', said.noLevel),
    ...positionsOf(given.objective).map((value) => {
      const level = levelAt(given.objective, value);
      return pick(`${value}`, level ? nameOf(level) : '');
    }),
  ]);
}

function group(legend: string, controls: readonly TemplateResult[]): TemplateResult {
  return html`<fieldset class="group">
    <legend .textContent=${legend}></legend>
    ${controls}
  </fieldset>`;
}

/** A line to write on, or with a `value` something to tick. */
function control(
  { draft }: SelfRatingView,
  type: string,
  name: string,
  kept = '',
  label: string | TemplateResult,
  value?: string,
): TemplateResult {
  const now = draft.get(name) ?? kept;
  return html`<label class=${value === undefined ? 'field' : 'tick'}
    ><input type=${type} name=${name} .value=${value ?? now} .checked=${now === value} /><span>${label}</span></label
  >`;
}

/** A box to write in, with words that a tap puts there. */
function writing(
  view: SelfRatingView,
  name: string,
  id: string,
  kept = '',
  label: TemplateResult,
  frames: readonly Text[] = [],
  choices: readonly Text[] = [],
): TemplateResult {
  const { draft, said, given } = view;
  return html`<div class="field">
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

function chips(
  { list }: SelfRatingView,
  box: string,
  texts: readonly Text[],
  label: string,
  open: boolean,
): TemplateResult | typeof nothing {
  const shown = texts.flatMap((text) => phrases(text, list.reading)).filter((phrase) => phrase !== undefined);
  if (shown.length === 0) return nothing;
  return html`<details ?open=${open}>
    <summary .textContent=${label}></summary>
    <div class="chips">
      ${shown.map(
        (phrase) =>
          html`<button
            type="button"
            data-put=${box}
            lang=${langOf(phrase, list.reading)}
            .textContent=${phrase.text}
          ></button>`,
      )}
    </div>
  </details>`;
}
