/** The template of a choice board, top to bottom. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { paragraph } from '../../ui/levels/reading.js';
import { choicesTemplate } from './template-choices.js';
import { button, criteria, optionsTemplate } from './template-options.js';
import { picksOne, taskOf, wordsFor } from './view.js';
import type { BoardView } from './view.js';

/** Renders the board; `tools` are the reading tools, `foot` is the foot of the record. */
export function boardTemplate(
  view: BoardView,
  tools: TemplateResult,
  foot: TemplateResult | typeof nothing,
): TemplateResult {
  const { config, messages, shared, reading, evaluation, viewer, canAct, offers } = view;
  const heading = { learner: messages.heading, teacher: messages.headingForTeacher, family: messages.headingForFamily }[
    viewer
  ];
  // The number says this already.
  const missing = evaluation.unmet.filter(({ code }) => !code.endsWith('ooFew'));
  const text = (words: typeof config.text, looks: string, id = '') =>
    words === undefined ? nothing : paragraph(words, reading, looks, id);
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${view.language}>
    <div class="in">
      <p class="kicker" .textContent=${heading}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${text(config.title, 'objective', 'title')} ${text(config.statement, 'what')} ${text(config.text, 'what')}
        <div class="task" part="task">
          <p id="task" .textContent=${taskOf(view)}></p>
          <ul>
            ${missing.map((one) => html`<li .textContent=${wordsFor(view, one)}></li>`)}
          </ul>
          ${evaluation.complete ? html`<p .textContent=${messages.enough}></p>` : nothing}
        </div>
        ${
          config.successCriteria?.length
            ? html`<div class="print"><b .textContent=${messages.criteria}></b>${criteria(view)}</div>`
            : nothing
        }
        ${optionsTemplate(view)}
      </fieldset>
      ${tools}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${view.say}></span>
        ${offers ? button({ type: 'undo' }, messages[offers], 'quiet') : nothing}
        ${canAct && picksOne(view) && evaluation.counted.length > 0 ? button({ type: 'clear' }, messages.clear, 'quiet') : nothing}
      </p>
      ${choicesTemplate(view)}
      ${view.isNotSaved ? html`<p class="muted" .textContent=${shared.isNotSaved}></p>` : nothing} ${foot}
    </div>
  </div>`;
}
