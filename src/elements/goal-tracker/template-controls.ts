/** The controls of a goal tracker: labeled buttons, and fields with their problems. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalAction } from './actions.js';
import type { FieldProblem } from './state.js';
import type { GoalView } from './view.js';

/** A button with its action; `about` is the id of its description. */
export function button(
  type: Exclude<GoalAction['type'], 'idea'>,
  words: string,
  id = '',
  look = '',
  about = '',
): TemplateResult {
  return html`<button
    class=${look}
    type="button"
    data-act=${type}
    .action=${{ type, id } satisfies { type: GoalAction['type']; id: string }}
    aria-describedby=${about || nothing}
    .textContent=${words}
  ></button>`;
}

/** A line, a day or a box to write in, by the name of its field in the open form. */
export function field(
  view: GoalView,
  name: string,
  label: string,
  type: 'text' | 'date' | 'box' = 'text',
): TemplateResult {
  const { now, today } = view;
  const wrong = problemAt(view, name);
  const described = wrong ? `e-${name}` : nothing;
  return html`<div class="field">
    <label for="f-${name}" .textContent=${label}></label>
    ${
      type === 'box'
        ? html`<textarea
            id="f-${name}"
            name=${name}
            rows="2"
            dir="auto"
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${described}
            .value=${now(name)}
          ></textarea>`
        : html`<input
            id="f-${name}"
            name=${name}
            type=${type}
            dir=${type === 'text' ? 'auto' : nothing}
            min=${type === 'date' ? today : nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${described}
            .value=${now(name)}
          />`
    }
    ${problem(view, name)}
  </div>`;
}

/** One of several, as native radio buttons under a legend. */
export function choice(
  view: GoalView,
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly words: TemplateResult | string }[],
): TemplateResult {
  const wrong = problemAt(view, name);
  return html`<div class="group">
    <p class="label" id="l-${name}" .textContent=${label}></p>
    <div
      role="radiogroup"
      aria-labelledby="l-${name}"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `e-${name}` : nothing}
    >
      ${options.map(
        ({ value, words }) =>
          html`<label class="tick"
            ><input type="radio" name=${name} .value=${value} .checked=${view.now(name) === value} /><span
              >${words}</span
            ></label
          >`,
      )}
    </div>
    ${problem(view, name)}
  </div>`;
}

function problemAt({ problems }: GoalView, name: string): FieldProblem | undefined {
  return problems.find((one) => one.field === name);
}

function problem(view: GoalView, name: string): TemplateResult {
  const found = problemAt(view, name);
  return html`<p
    class="problem"
    id="e-${name}"
    ?hidden=${!found}
    .textContent=${found ? view.messages.problems[found.code] : ''}
  ></p>`;
}
