/** What a student may add to a rating: a sentence and, behind "Add more", reasons, prompts, needs and what is next. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt, nextLevel, positionsOf } from '../../core/objective.js';
import type { Text } from '../../core/text.js';
import { langOf, paragraph, phrases } from '../../ui/levels/reading.js';
import { promptsFor } from './actions.js';
import type { RatingAction } from './actions.js';
import { signsOf } from './view.js';
import type { SelfRatingView } from './view.js';

/** The one sentence, with the author's ways to start it and words to use. */
export function sentence(view: SelfRatingView): TemplateResult {
  const { messages, config } = view;
  return writing(view, 'why', 'why', html`<span id="l-why" .textContent=${messages.why}></span>`, config.frames);
}

/** "Add more", as far as the author asks for it. */
export function addMore(view: SelfRatingView): TemplateResult | typeof nothing {
  const { messages, config } = view;
  const ask = config.ask ?? ['why', 'prompts', 'need', 'next'];
  const parts = { why, prompts, need, next };
  return ask.length === 0
    ? nothing
    : html`<details>
        <summary .textContent=${messages.more}></summary>
        ${ask.map((part) => parts[part](view))} ${fromTeacher(view)}
      </details>`;
}

function why(view: SelfRatingView): TemplateResult[] {
  const { config, mine, messages, list } = view;
  const signs = signsOf(config.objective, mine?.level ?? null).map(({ id, text }, place) =>
    control(view, 'checkbox', `sign:${id}`, paragraph(text, list.reading, 'sign', `s${place}`), 'on'),
  );
  const link = control(view, 'url', 'link', messages.link);
  return signs.length > 0 ? [group(messages.signs, signs), link] : [link];
}

function prompts(view: SelfRatingView): TemplateResult[] {
  const { messages, list } = view;
  return promptsFor(view).map(({ id, text, moment, frames, choices }, place) => {
    const label = html`<span class="kicker" .textContent=${messages[moment]}></span>
      ${paragraph(text, list.reading, 'ask', `l-p${place}`)}`;
    return writing(view, `prompt:${id}`, `p${place}`, label, frames, choices);
  });
}

function need(view: SelfRatingView): TemplateResult {
  const { messages } = view;
  return group(messages.need, [
    ...Object.entries(messages.needs).map(([code, words]) => control(view, 'radio', 'need', words, code)),
    control(view, 'text', 'own', messages.ownNeed),
  ]);
}

function next(view: SelfRatingView): TemplateResult {
  const { mine, goal, messages, record, config, nameOf } = view;
  const above = nextLevel(config.objective, mine?.level ?? null);
  return group(messages.whatNext, [
    ...(above ? [control(view, 'radio', 'next', messages.improve(nameOf(above)), 'improve')] : []),
    control(view, 'radio', 'next', messages.keep, 'keep'),
    ...(goal ? record.stepsOf(goal.id) : []).map(({ what }) => html`<p dir="auto" .textContent=${what}></p>`),
    control(view, 'text', 'step', messages.step),
  ]);
}

/** A level that a teacher gave on paper or aloud; it remains distinct from one that the teacher entered. */
function fromTeacher(view: SelfRatingView): TemplateResult {
  const { config, messages, nameOf } = view;
  const levels = positionsOf(config.objective).flatMap((value) => levelAt(config.objective, value) ?? []);
  return group(messages.config, [
    control(view, 'radio', 'given', messages.noLevel, ''),
    ...levels.map((level) => control(view, 'radio', 'given', nameOf(level), `${level.value}`)),
  ]);
}

function group(legend: string, controls: readonly TemplateResult[]): TemplateResult {
  return html`<fieldset class="group">
    <legend .textContent=${legend}></legend>
    ${controls}
  </fieldset>`;
}

/** A text field or, with a `value`, a checkbox or radio button. */
function control(
  { now }: SelfRatingView,
  type: string,
  name: string,
  label: string | TemplateResult,
  value?: string,
): TemplateResult {
  return html`<label class=${value === undefined ? 'field' : 'tick'}
    ><input type=${type} name=${name} .value=${value ?? now(name)} .checked=${now(name) === value} /><span
      >${label}</span
    ></label
  >`;
}

/** A text area, with buttons that insert words. */
function writing(
  view: SelfRatingView,
  name: string,
  id: string,
  label: TemplateResult,
  frames: readonly Text[] = [],
  choices: readonly Text[] = [],
): TemplateResult {
  const { now, messages, config } = view;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} name=${name} rows="2" dir="auto" aria-labelledby="l-${id}" .value=${now(name)}></textarea>
    ${chips(view, id, choices, messages.choices, true)} ${chips(view, id, frames, messages.frames, true)}
    ${chips(view, id, config.wordBank ?? [], messages.wordBank, false)}
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
            .action=${{ type: 'put', box } satisfies RatingAction}
            lang=${langOf(phrase, list.reading)}
            .textContent=${phrase.text}
          ></button>`,
      )}
    </div>
  </details>`;
}
