/** One step: what to do, what to choose, when the student is ready, and progress. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathOption, Resource } from './definition.js';
import type { BoardProposal } from '../../core/choices.js';
import { notReady } from './state.js';
import type { StepState } from './state.js';
import { safeUrl } from '../../core/safe-url.js';
import type { Text } from '../../core/text.js';
import { langOf, paragraph, phrases, textIn } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { formatClock } from '../../ui/base/format-time.js';
import type { NamedAction, PathAction } from './actions.js';
import { canFinish, isUnsaved, nextAfter, offeredIn, pickedIn, checkName, checkedIn, titleOf } from './view.js';
import type { PathView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** A button with its action. */
export function button(name: NamedAction['type'], words: string, id = '', looks = ''): TemplateResult {
  return answerButton({ type: name, id }, words, looks);
}

function answerButton(action: PathAction, words: string, looks = ''): TemplateResult {
  return html`<button
    class=${looks}
    type="button"
    data-act=${action.type}
    .action=${action}
    .textContent=${words}
  ></button>`;
}

/** The inside of one step. */
export function stepTemplate(view: PathView, one: StepState): TemplateResult {
  const { messages, reading, speaking } = view;
  const { id, text, resources } = one.step;
  return html`<div class="body">
    ${text === undefined ? nothing : html`<div data-piece>${paragraph(text, reading, 'text')}</div>`}
    ${links(resources, reading)}
    ${speaking === undefined ? nothing : button('hear', speaking === id ? messages.stopHearing : messages.hear, id, 'quiet small')}
    ${choice(view, one)} ${readiness(view, one)} ${advance(view, one)} ${feedback(view, one)}
  </div>`;
}

/** A link with its destination. It opens in a new tab, so that unsaved words stay on the page. */
function links(resources: readonly Resource[] = [], reading: Reading): Part {
  if (resources.length === 0) return nothing;
  return html`<ul class="links" role="list">
    ${resources.map(({ title, href }) => {
      const address = safeUrl(href, document.baseURI);
      const [phrase] = phrases(title, reading);
      return address
        ? html`<li>
            <a
              href=${address}
              target="_blank"
              rel="noopener noreferrer"
              dir="auto"
              lang=${langOf(phrase, reading)}
              .textContent=${phrase.text}
            ></a>
            <span class="muted small" .textContent=${new URL(address).host}></span>
          </li>`
        : nothing;
    })}
  </ul>`;
}

/** Some of what is offered, or a prompt of the student's own. */
function choice(view: PathView, one: StepState): Part {
  const { messages, canAct, viewer } = view;
  const { step, choices, proposals } = one;
  if (step.kind !== 'choose') return nothing;
  const { options = [], pick = 1, id } = step;
  const picked = pickedIn(view, one);
  const offered = offeredIn(one);
  const unsaved = canAct && isUnsaved(view, one);
  const task = messages.pick(pick, options.length);
  const archived = choices.filter((choice) => choice.archived);
  return html`<fieldset class="picks" part="choice">
      <legend .textContent=${messages.picked(task, picked.length)}></legend>
      <div class="options">
        ${options.map((option) => optionTemplate(view, one, option, picked.includes(option.id)))}
        ${proposals.map((own) => ownTemplate(view, one, own, picked.includes(own.id), offered.includes(own.id)))}
      </div>
    </fieldset>
    ${archived.map(({ id: gone }) => html`<p class="muted" dir="auto" .textContent=${`${titleOf(view, gone)} · ${messages.archived}`}></p>`)}
    ${
      canAct && (unsaved || choices.length === 0)
        ? html`<p class="row">${button('pick', messages.savePick, id, picked.length === pick ? 'main' : '')}</p>`
        : nothing
    }
    ${viewer === 'learner' && step.own ? ownForm(view, one) : nothing}`;
}

function box(one: StepState, id: string, checked: boolean, enabled: boolean): TemplateResult {
  const { step } = one;
  return html`<input
    type=${(step.pick ?? 1) === 1 ? 'radio' : 'checkbox'}
    name="pick:${step.id}"
    value=${id}
    .checked=${checked}
    ?disabled=${!enabled}
  />`;
}

function optionTemplate(view: PathView, one: StepState, option: PathOption, checked: boolean): TemplateResult {
  const { reading, messages } = view;
  const { id, title, text, minutes, resources } = option;
  return html`<div class="option">
    <label class="pick"
      >${box(one, id, checked, view.canAct)}<span
        ><strong>${spans(title, reading)}</strong
        >${text === undefined ? nothing : html`<span>${spans(text, reading)}</span>`}${
          minutes ? html`<span class="facts" .textContent=${messages.minutes(minutes)}></span>` : nothing
        }</span
      ></label
    >
    ${links(resources, reading)}
  </div>`;
}

/** A label cannot contain paragraphs. */
function spans(text: Text, reading: Reading): TemplateResult[] {
  return phrases(text, reading).flatMap((phrase, index) =>
    phrase
      ? html`<span
          class=${index > 0 ? 'phrase other' : 'phrase'}
          dir="auto"
          data-piece
          lang=${langOf(phrase, reading)}
          .textContent=${phrase.text}
        ></span>`
      : [],
  );
}

function ownTemplate(
  view: PathView,
  one: StepState,
  { id, title, how, state, note }: BoardProposal,
  checked: boolean,
  enabled: boolean,
): TemplateResult {
  const { messages, viewer, canAct, draft } = view;
  const status = viewer === 'learner' ? messages.proposal[state] : messages.proposalForTeacher[state];
  const field = `note:${id}`;
  return html`<div class="option own">
    <label class="pick"
      >${box(one, id, checked, enabled && canAct)}<span
        ><strong dir="auto" .textContent=${title}></strong><span dir="auto" .textContent=${how}></span
        ><b class="facts" .textContent=${status}></b></span
    ></label>
    ${note ? html`<blockquote dir="auto" .textContent=${note}></blockquote>` : nothing}
    ${
      viewer === 'teacher'
        ? html`<label class="field no-print"
              ><span .textContent=${messages.note}></span
              ><textarea name=${field} rows="2" dir="auto" .value=${draft.get(field) ?? ''}></textarea>
            </label>
            <p class="row">
              ${(['approved', 'changesAsked', 'declined'] as const).map((answer) => answerButton({ type: 'decide', id, answer }, messages.decide[answer]))}
            </p>`
        : canAct
          ? html`<p class="row">
              ${state === 'approved' ? nothing : button('edit', messages.edit, id, 'quiet')}
              ${button('remove', messages.remove, id, 'quiet')}
            </p>`
          : nothing
    }
  </div>`;
}

function ownForm(view: PathView, { step }: StepState): Part {
  const { messages, draft, canAct } = view;
  const { id } = step;
  const changes = draft.get(`own:${id}`) ?? '';
  const [title, how] = [`title:${id}`, `how:${id}`];
  if (!canAct) return nothing;
  return html`<details class="own-form no-print" ?open=${changes !== '' || Boolean(draft.get(title) || draft.get(how))}>
    <summary .textContent=${changes ? messages.ownChange : messages.own}></summary>
    <label class="field"
      ><span .textContent=${messages.ownTitle}></span
      ><input type="text" name=${title} dir="auto" autocomplete="off" .value=${draft.get(title) ?? ''} />
    </label>
    <label class="field"
      ><span .textContent=${messages.ownHow}></span
      ><textarea name=${how} rows="3" dir="auto" .value=${draft.get(how) ?? ''}></textarea>
    </label>
    <p class="row">${button('own', messages.ownAdd, id)}</p>
  </details>`;
}

/** When a student may say that they are ready, and that they said it. */
function readiness(view: PathView, one: StepState): Part {
  const { messages, viewer, config, record, language, now, canAct, draft } = view;
  const { step, asked, progress } = one;
  if (step.kind !== 'assess') return nothing;
  if (asked) {
    const time = formatClock(asked.clock, language, now);
    return html`<div class="ready">
      <p class="asked" .textContent=${viewer === 'learner' ? messages.asked(time) : messages.askedForOthers(time)}></p>
      ${asked.words && viewer !== 'family' ? html`<blockquote dir="auto" .textContent=${asked.words}></blockquote>` : nothing}
      ${canAct && progress !== 'done' ? button('unask', messages.unask, step.id, 'quiet') : nothing}
    </div>`;
  }
  if (progress === 'done') return nothing;
  const missing = new Set(notReady(config, step, record, checkedIn(view, step)).map(({ code }) => code));
  const { selfRating, checklist = [], musts } = step.ready ?? {};
  const how = (code: 'rating' | 'musts') => (missing.has(code) ? messages.notYet : messages.yes);
  const title = selfRating?.title === undefined ? '' : textIn(selfRating.title, view.reading);
  const words = `words:${step.id}`;
  return html`<div class="ready" role="group" aria-labelledby="r${one.place}">
    <p id="r${one.place}" class="when" .textContent=${step.ready ? messages.readyWhen : ''}></p>
    <ul role="list">
      ${selfRating ? html`<li .textContent=${`${how('rating')} · ${messages.readyRating(`${selfRating.atLeast}`, title)}`}></li>` : nothing}
      ${musts ? html`<li .textContent=${`${how('musts')} · ${messages.readyMusts}`}></li>` : nothing}
      ${checklist.map(
        ({ id, text }) =>
          html`<li>
            <label class="pick"
              ><input
                type="checkbox"
                name=${checkName(step.id, id)}
                ?disabled=${!canAct}
                .checked=${draft.get(checkName(step.id, id)) === 'on'}
              /><span>${spans(text, view.reading)}</span></label
            >
          </li>`,
      )}
    </ul>
    ${
      canAct
        ? html`<label class="field"
              ><span .textContent=${messages.readyWords}></span
              ><textarea name=${words} rows="2" dir="auto" .value=${draft.get(words) ?? ''}></textarea>
            </label>
            <p class="row">
              ${button('ready', messages.ready, step.id, missing.size === 0 && step.ready ? 'main' : '')}
            </p>`
        : nothing
    }
  </div>`;
}

/** The buttons to start and finish a step, the latest announcement in it, and undo. */
function advance(view: PathView, one: StepState): Part {
  const { messages, canAct, offers, where, say } = view;
  const { id } = one.step;
  if (!canAct) return nothing;
  const next = one.progress === 'done' ? nextAfter(view, one) : undefined;
  const forward = canFinish(one) ? 'main' : '';
  return html`<p class="row acts">
    ${
      next
        ? button('go', messages.goTo(next.place, titleOf(view, next.step.id)), next.step.id, 'main')
        : one.progress === 'todo' && canFinish(one)
          ? button('start', messages.start, id, 'main')
          : nothing
    }
    ${one.progress === 'started' || one.progress === 'submitted' ? button('done', messages.done, id, forward) : nothing}
    ${one.progress === 'done' ? button('again', messages.again, id, 'quiet') : nothing}
    ${
      where === id
        ? html`<span class="say" aria-hidden="true" .textContent=${say}></span>
            ${offers ? button('undo', messages[offers], id, 'quiet') : nothing}`
        : nothing
    }
  </p>`;
}

function feedback({ config, messages, canAct, viewer }: PathView, { step, progress, helped }: StepState): Part {
  if (config.feedback === false || progress !== 'done') return nothing;
  if (!canAct) {
    return helped && viewer === 'teacher'
      ? html`<p .textContent=${`${messages.helped} ${messages.helps[helped]}`}></p>`
      : nothing;
  }
  return html`<div class="row no-print" role="group" aria-label=${messages.helped}>
    <span .textContent=${messages.helped}></span>
    ${(['yes', 'some', 'no'] as const).map(
      (answer) =>
        html`<button
          type="button"
          data-act="helped"
          .action=${{ type: 'helped', id: step.id, helped: answer } satisfies PathAction}
          aria-pressed=${helped === answer}
          .textContent=${messages.helps[answer]}
        ></button>`,
    )}
  </div>`;
}
