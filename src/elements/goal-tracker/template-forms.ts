/** The forms of a goal tracker: a goal, a step, a check-in. One is open at a time. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { currentLevel, suggestionsFor } from './state.js';
import type { PlannedGoal } from './state.js';
import { levelAt } from '../../core/objective.js';
import { stair } from '../../ui/levels/icons.js';
import { langOf, paragraph, phrases } from '../../ui/levels/reading.js';
import type { GoalAction, NamedAction } from './actions.js';
import { button, choice, field } from './template-controls.js';
import { dayName, dayOf, nameOf, objectiveOf } from './view.js';
import type { GoalView } from './view.js';

function form(
  view: GoalView,
  title: string,
  fields: TemplateResult,
  type: NamedAction['type'],
  words: string,
): TemplateResult {
  return html`<div class="form no-print" role="group" aria-labelledby="form" part="form">
    ${
      view.form?.kind === 'new'
        ? html`<h3 id="form" .textContent=${title}></h3>`
        : html`<h4 id="form" .textContent=${title}></h4>`
    }
    ${fields}
    <p class="acts">${button(type, words, '', 'main')}${button('cancel', view.messages.cancel)}</p>
  </div>`;
}

/** The form for a goal: a new one, or one that is there. */
export function goalForm(view: GoalView): TemplateResult {
  const { messages, objective, from, record, language, now, goals } = view;
  const isNew = view.form?.kind === 'new';
  const rated = isNew ? currentLevel(record, objective.id) : undefined;
  const at = nameOf(view, objective, from);
  const start = rated
    ? messages.nowAt(at, dayOf(rated, language))
    : from === null
      ? messages.nowNone
      : messages.from(at);
  const written = objective.levels.map(({ value }) => value);
  const chosen = Number(now('target'));
  // A half point that was chosen elsewhere can be kept.
  const isHalf = now('target') !== '' && !written.includes(chosen) && levelAt(objective, chosen);
  const values = isHalf ? [...written, chosen].sort((a, b) => a - b) : written;
  const fields = html`${isNew ? about(view) : nothing}
    <p .textContent=${start}></p>
    ${choice(
      view,
      'target',
      messages.target,
      values.map((value) => ({ value: `${value}`, words: target(view, value) })),
    )}
    ${field(view, 'on', messages.by, 'date')} ${field(view, 'why', messages.why, 'box')}`;
  const title = !isNew
    ? messages.changeTitle
    : goals.open.length + goals.closed.length > 0
      ? messages.another
      : messages.first;
  return form(view, title, fields, isNew ? 'saveNew' : 'saveEdit', isNew ? messages.set : messages.save);
}

function about({ config, messages, objective, reading, textIn }: GoalView): TemplateResult {
  const words = paragraph(objective.statement ?? objective.title, reading, 'lead');
  if (config.objectives.length < 2) return words;
  return html`<div class="field">
      <label for="f-objective" .textContent=${messages.about}></label>
      <select id="f-objective" name="objective">
        ${config.objectives.map(
          (one) =>
            html`<option
              .value=${one.id}
              .selected=${one.id === objective.id}
              .textContent=${textIn(one.title)}
            ></option>`,
        )}
      </select>
    </div>
    ${words}`;
}

function target(view: GoalView, value: number): TemplateResult {
  const { objective, from, messages, reading } = view;
  const level = levelAt(objective, value);
  const text = level && 'label' in level ? (level.plain ?? level.descriptor) : undefined;
  return html`<span class="name"
      >${stair(objective, value)}<span .textContent=${nameOf(view, objective, value)}></span
    ></span>
    ${value === from ? html`<span class="muted" .textContent=${messages.stay}></span>` : nothing}
    ${text === undefined ? nothing : paragraph(text, reading, 'muted')}`;
}

/** The form for a step: what and by when, and the rest behind "Add more". */
export function stepForm(view: GoalView, planned: PlannedGoal): TemplateResult {
  const { messages, config, language, now, today } = view;
  const isNew = view.form?.kind === 'step';
  const { nextTest = '' } = config;
  const test = nextTest >= today ? `${messages.whens.test} (${dayName(nextTest, language)})` : messages.whens.test;
  const whens = { ...messages.whens, test };
  const extra = ['where', 'who', 'proof', 'if', 'then'];
  const fields = html`${isNew ? ideas(view, planned) : nothing} ${field(view, 'what', messages.what)}
    ${choice(
      view,
      'when',
      messages.when,
      Object.entries(whens).map(([value, words]) => ({ value, words })),
    )}
    ${now('when') === 'day' ? field(view, 'on', messages.day, 'date') : nothing}
    <details ?open=${extra.some((name) => now(name))}>
      <summary .textContent=${messages.more}></summary>
      ${field(view, 'where', messages.where)} ${field(view, 'who', messages.who)}
      ${field(view, 'proof', messages.proof)} ${field(view, 'if', messages.obstacleIf)}
      ${field(view, 'then', messages.obstacleThen)}
    </details>`;
  return form(
    view,
    isNew ? messages.addStep : messages.changeStep,
    fields,
    'saveStep',
    isNew ? messages.saveStep : messages.save,
  );
}

/** What the next level takes and what the author suggests, to be taken into the field and made one's own. */
function ideas(view: GoalView, planned: PlannedGoal): TemplateResult | typeof nothing {
  const { messages, config, reading } = view;
  const objective = objectiveOf(view, planned);
  const { from, target } = planned.goal;
  const found = objective ? suggestionsFor(objective, from, target, config.steps) : [];
  const shown = found.flatMap(({ text }) => phrases(text, reading)).filter((phrase) => phrase !== undefined);
  if (shown.length === 0) return nothing;
  return html`<div role="group" aria-labelledby="ideas">
    <p class="label" id="ideas" .textContent=${messages.ideas}></p>
    <p class="ideas">
      ${shown.map(
        (phrase) =>
          html`<button
            class="idea"
            type="button"
            data-act="idea"
            .action=${{ type: 'idea', words: phrase.text } satisfies GoalAction}
            lang=${langOf(phrase, reading)}
            dir="auto"
            .textContent=${phrase.text}
          ></button>`,
      )}
    </p>
  </div>`;
}

/** How it goes, in a learner's, a teacher's or a family's words. */
export function checkForm(view: GoalView): TemplateResult {
  const { messages, viewer } = view;
  const fields = field(view, 'text', messages.checkInAsk[viewer], 'box');
  return form(
    view,
    viewer === 'teacher' ? messages.checkInAsk.teacher : messages.checkIn,
    fields,
    'saveCheck',
    messages.checkInSave[viewer],
  );
}
