/** The template of a goal tracker, top to bottom: active goals, a new one, closed ones. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { beyondEnough } from './state.js';
import { defaultMaxActive } from './definition.js';
import { button } from './template-controls.js';
import { goalForm } from './template-forms.js';
import { closedGoal, openGoal } from './template-goal.js';
import { hasDates } from './view.js';
import type { GoalView } from './view.js';

/** Renders the widget; `foot` is the foot of the record. */
export function goalTrackerTemplate(
  view: GoalView,
  isReady: boolean,
  family: TemplateResult | typeof nothing,
  paste: TemplateResult | typeof nothing,
  foot: TemplateResult | typeof nothing,
): TemplateResult {
  const { config, messages, viewer, goals, form, language, offers, say, canAct, textIn, reading } = view;
  const { open, closed } = goals;
  const kicker = [messages.heading[viewer], config.title && textIn(config.title)].filter(Boolean).join(' · ');
  const enough = config.maxActive ?? defaultMaxActive;
  const beyond = beyondEnough(open, enough);
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <h2 class="kicker" .textContent=${kicker}></h2>
      ${isReady ? nothing : foot}
      <p
        class="notice"
        ?hidden=${beyond === 0}
        .textContent=${beyond > 0 ? messages.tooMany(enough + beyond, enough) : ''}
      ></p>
      ${isReady && open.length + closed.length === 0 ? empty(view) : nothing}
      <ol class="goals" role="list" ?hidden=${open.length === 0}>
        ${open.map((goal, place) => openGoal(view, goal, place))}
      </ol>
      ${
        form?.kind === 'new'
          ? goalForm(view)
          : view.canEdit && !form && open.length + closed.length > 0
            ? html`<p class="acts no-print">${button('new', messages.another, '', open.length === 0 ? 'main' : '')}</p>`
            : nothing
      }
      <p class="say" role="status" .textContent=${say}></p>
      <p class="no-print" ?hidden=${!canAct || !offers}>
        ${offers && canAct ? button('undo', messages[offers], '', 'quiet') : nothing}
      </p>
      ${
        closed.length > 0
          ? html`<details class="past" ?open=${open.length === 0}>
              <summary .textContent=${messages.closed(closed.length)}></summary>
              <ul class="goals">
                ${closed.map((goal) => closedGoal(view, goal))}
              </ul>
            </details>`
          : nothing
      }
      ${files(view)} ${family} ${paste} ${isReady ? foot : nothing}
    </div>
  </div>`;
}

function empty(view: GoalView): TemplateResult {
  const { messages, canEdit, form } = view;
  const { goal, by, why, step } = messages.lines;
  return html`${
      form?.kind === 'new'
        ? nothing
        : html`<div class="empty no-print">
            <h3 .textContent=${canEdit ? messages.empty : messages.emptyForOthers}></h3>
            ${
              canEdit
                ? html`<p .textContent=${messages.emptyWhy}></p>
                    <p class="acts">${button('new', messages.first, '', 'main')}</p>`
                : nothing
            }
          </div>`
    }
    <div class="print blank" aria-hidden="true">
      ${[goal, by, why].map((words) => html`<p class="line"><span .textContent=${words}></span></p>`)}
      ${[0, 1, 2, 3].map(
        () =>
          html`<p class="line"><i></i><span .textContent=${step}></span></p>
            <p class="line short"><span .textContent=${by}></span></p>`,
      )}
    </div>`;
}

/** The files to save. */
function files(view: GoalView): TemplateResult | typeof nothing {
  const { messages, goals, file } = view;
  if (goals.open.length + goals.closed.length === 0) return nothing;
  return html`<p class="files no-print">
      ${hasDates(view) ? button('calendar', messages.calendar, '', 'quiet') : nothing}
      ${button('sheet', messages.sheet, '', 'quiet')}
    </p>
    <div class="field no-print" ?hidden=${file === undefined}>
      <label for="file" .textContent=${messages.fileText}></label>
      <textarea id="file" readonly rows="6" spellcheck="false" .value=${file ?? ''}></textarea>
    </div>`;
}
