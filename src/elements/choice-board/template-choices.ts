/** What a student has chosen: with whom, how far the work is, and whether it helped. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BoardChoice } from '../../core/choices.js';
import { mark } from '../../ui/levels/icons.js';
import type { BoardAction } from './actions.js';
import { button } from './template-options.js';
import { modesOf, nameOf } from './view.js';
import type { BoardView } from './view.js';

type Maybe = TemplateResult | typeof nothing;

const steps = ['chosen', 'started', 'submitted', 'done'] as const;

/** The choices one under the other; nothing where they are not kept. */
export function choicesTemplate(view: BoardView): Maybe {
  const { state, messages, viewer, isPersisted } = view;
  if (!isPersisted) return nothing;
  return html`<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${viewer === 'learner' ? messages.mine : messages.theirs}></h3>
    ${state.choices.length === 0 && viewer === 'learner' ? html`<p class="muted no-print" .textContent=${messages.none}></p>` : nothing}
    <ul role="list">
      ${state.choices.map((choice, index) => chosen(view, choice, index))}
    </ul>
  </section>`;
}

function chosen(view: BoardView, choice: BoardChoice, index: number): TemplateResult {
  const { messages, canAct } = view;
  const { id, archived, progress } = choice;
  const at = steps.indexOf(progress);
  return html`<li class="choice" data-choice=${id}>
    <h4 id="c${index}" tabindex="-1" dir="auto" .textContent=${nameOf(view, id)}></h4>
    ${archived ? html`<p>${mark('old', messages.archived)} <span class="muted" .textContent=${messages.archivedHelp}></span></p>` : nothing}
    <ol class="track" role="list" aria-labelledby="c${index}">
      ${steps.map((step, place) => html`<li class=${place <= at ? 'past' : ''} aria-current=${place === at ? 'step' : 'false'} .textContent=${messages.progress[step]}></li>`)}
    </ol>
    ${
      canAct && !archived && progress !== 'done'
        ? html`<p class="acts">
            ${progress === 'chosen' ? button({ type: 'advance', id, to: 'started' }, messages.advance.started) : nothing}
            ${progress === 'started' ? button({ type: 'advance', id, to: 'submitted' }, messages.advance.submitted) : nothing}
            ${progress === 'chosen' ? nothing : button({ type: 'advance', id, to: 'done' }, messages.advance.done)}
          </p>`
        : nothing
    }
    ${archived ? partners(choice, view) : company(choice, view)} ${feedback(choice, view)}
    ${canAct && archived ? button({ type: 'remove', id }, messages.giveUp, 'quiet') : nothing}
  </li>`;
}

function partners({ with: mode, partners }: BoardChoice, { messages }: BoardView): Maybe {
  if (!mode) return nothing;
  const names = partners.map(({ label }) => label).join(', ');
  const waits = partners.some(({ agreed }) => !agreed) ? ` · ${messages.waitsFor}` : '';
  return html`<span
    dir="auto"
    class="who"
    .textContent=${`${messages.modes[mode]}${names ? `: ${names}` : ''}${waits}`}
  ></span>`;
}

/** Alone or with others: asked where the option leaves it open. */
function company(choice: BoardChoice, view: BoardView): Maybe {
  const { config, messages, draft, canAct } = view;
  const { id } = choice;
  const modes = modesOf(view, id);
  if (!canAct || (modes.length === 1 && modes[0] === 'solo')) return partners(choice, view);
  const mode = draft.get(`with:${id}`) ?? choice.with ?? (modes.length === 1 ? modes[0] : undefined);
  const names = draft.get(`names:${id}`) ?? choice.partners.map(({ label }) => label).join(', ');
  const agreed =
    draft.get(`agreed:${id}`) ?? (choice.partners.length > 0 && choice.partners.every((one) => one.agreed) ? 'on' : '');
  const size = config.options.find((option) => option.id === id)?.groupSize;
  return html`<details class="company" ?open=${choice.with === undefined}>
    <summary><span .textContent=${choice.with ? '' : messages.working}></span>${partners(choice, view)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${messages.working}></legend>
      ${modes.map(
        (one) =>
          html`<label class="tick"
            ><input type="radio" name="with:${id}" value=${one} .checked=${mode === one} /><span
              .textContent=${messages.modes[one]}
            ></span
          ></label>`,
      )}
    </fieldset>
    ${
      mode === undefined || mode === 'solo'
        ? nothing
        : html`<label class="field"
              ><span .textContent=${mode === 'group' ? messages.groupNames : messages.partnerName}></span
              ><input name="names:${id}" dir="auto" autocomplete="off" .value=${names} />
            </label>
            ${mode === 'group' && size ? html`<p class="muted" .textContent=${messages.groupSize(size.min, size.max)}></p>` : nothing}
            <label class="tick"
              ><input type="checkbox" name="agreed:${id}" .checked=${agreed === 'on'} /><span
                .textContent=${messages.agreed}
              ></span
            ></label>`
    }
    <p class="acts">${button({ type: 'company', id }, messages.save)}</p>
  </details>`;
}

function feedback({ id, progress, helped }: BoardChoice, { config, messages, canAct, viewer }: BoardView): Maybe {
  if (config.feedback === false || progress !== 'done') return nothing;
  if (!canAct)
    return helped && viewer !== 'learner'
      ? html`<p .textContent=${`${messages.helped} ${messages.helps[helped]}`}></p>`
      : nothing;
  return html`<div class="helped no-print" role="group" aria-label=${messages.helped}>
    <span .textContent=${messages.helped}></span>
    ${(['yes', 'some', 'no'] as const).map(
      (answer) =>
        html`<button
          type="button"
          data-act="helped"
          .action=${{ type: 'helped', id, helped: answer } satisfies BoardAction}
          aria-pressed=${helped === answer}
          .textContent=${messages.helps[answer]}
        ></button>`,
    )}
  </div>`;
}
