/** The template of a path, top to bottom: the goal, progress, and the steps. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StepState } from './state.js';
import { mark } from '../../ui/levels/icons.js';
import { langOf, paragraph, phrases, textIn } from '../../ui/levels/reading.js';
import { lightWord } from '../../ui/checkpoint/traffic-light.js';
import { button, stepTemplate } from './template-step.js';
import { dayIn, isEnterable, titleOf } from './view.js';
import type { PathView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** Renders the path; `light` renders the checkpoint of a step, `foot` is the foot of the record. */
export function pathTemplate(view: PathView, light: (one: StepState) => Part, foot: Part): TemplateResult {
  const { config, messages, shared, reading, viewer, state, language } = view;
  const heading = { learner: messages.heading, teacher: messages.headingForTeacher, family: messages.headingForFamily }[
    viewer
  ];
  const text = (words: typeof config.text, looks: string, id = '') =>
    words === undefined ? nothing : paragraph(words, reading, looks, id);
  const shown = viewer === 'teacher' ? state.steps : state.steps.filter(({ access }) => access !== 'hidden');
  const hidden = state.steps.length - shown.length;
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <p class="kicker" .textContent=${heading}></p>
      ${text(config.title, 'objective', 'title')} ${text(config.statement, 'what')} ${text(config.text, 'what')}
      ${reading.display === 'swap' ? button('swap', shared.swap, '', 'quiet') : nothing} ${whereAbouts(view)}
      <ol class="steps" role="list" part="steps" aria-labelledby="title">
        ${shown.map((one) => item(view, one, light))}
        ${hidden > 0 ? html`<li class="more muted" .textContent=${messages.more(hidden)}></li>` : nothing}
      </ol>
      <p class="sr" role="status" .textContent=${view.say}></p>
      ${view.isNotSaved ? html`<p class="muted small" .textContent=${shared.isNotSaved}></p>` : nothing} ${foot}
    </div>
  </div>`;
}

/** The progress, the pace, and a link to the current step. */
function whereAbouts(view: PathView): TemplateResult {
  const { messages, state, viewer } = view;
  const { done, required, current, stop, complete } = state;
  const sum = messages.soFar(done, required);
  return html`<div class="about" part="progress">
    <p class="bar">
      <progress max=${Math.max(1, required)} value=${done} aria-label=${sum}></progress>
      <span .textContent=${sum}></span>
    </p>
    ${paceLine(view)}
    ${
      complete
        ? html`<p
            class="all"
            .textContent=${viewer === 'learner' ? messages.complete : messages.completeForOthers}
          ></p>`
        : viewer !== 'learner'
          ? nothing
          : current
            ? button('go', messages.goOn(current.place, titleOf(view, current.step.id)), current.step.id, 'no-print')
            : stop?.checkpoint
              ? button('go', messages.stop(textIn(stop.checkpoint.title, view.reading)), stop.step.id, 'no-print')
              : nothing
    }
  </div>`;
}

function paceLine({ pace, messages, language }: PathView): Part {
  if (!pace) return nothing;
  const next = pace.next === undefined ? '' : messages.paceNext(dayIn(pace.next, language));
  return html`<p class="pace no-print" part="pace">
    <span .textContent=${messages.pace[pace.is](pace.steps)}></span> <span .textContent=${next}></span>
    <span class="muted small" .textContent=${messages.paceOnlyYou}></span>
  </p>`;
}

function item(view: PathView, one: StepState, light: (one: StepState) => Part): TemplateResult {
  const { state, viewer, messages, open } = view;
  const { step, place, access, progress } = one;
  const isCurrent = state.current === one;
  const number = html`<span class="no" aria-hidden="true">${progress === 'done' ? checkbox : place}</span>`;
  const looks = `step ${progress} ${isCurrent ? 'current' : ''} ${access === 'open' ? '' : 'shut'}`;
  const here = viewer === 'learner' ? messages.here : messages.hereForOthers;
  const head = html`${number}<span class="head"
      >${title(view, one)}<span class="facts" dir="auto" .textContent=${facts(view, one)}></span
      ><span class="signs"
        >${progress === 'todo' ? nothing : html`<b class="how" .textContent=${messages.progress[progress]}></b>`}
        ${isCurrent ? mark('you', here) : nothing} ${endLight(view, one)}</span
      ></span
    >`;
  if (!isEnterable(view, one)) {
    return html`<li class=${looks} part="step" data-step=${step.id}>
      <div class="row-head">${head}</div>
      <p class="why" .textContent=${why(view, one)}></p>
    </li>`;
  }
  return html`<li class=${looks} part="step" data-step=${step.id} aria-current=${isCurrent ? 'step' : 'false'}>
    <details ?open=${open.has(step.id)}>
      <summary>${head}</summary>
      ${access === 'open' ? nothing : html`<p class="why" .textContent=${`${messages.closedToStudent} ${why(view, one)}`}></p>`}
      ${stepTemplate(view, one)} ${light(one)}
    </details>
  </li>`;
}

const checkbox = html`<svg viewBox="0 0 16 16" width="16" height="16"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>`;

function title({ reading }: PathView, { step, place }: StepState): TemplateResult {
  const [first, second] = phrases(step.title, reading);
  return html`<h3 id="s${place}">
      <span class="sr">${place}. </span
      ><span dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></span>
    </h3>
    ${
      second
        ? html`<span class="other" dir="auto" lang=${langOf(second, reading)} .textContent=${second.text}></span>`
        : nothing
    }`;
}

function facts({ messages, language }: PathView, { step }: StepState): string {
  const { kind, minutes, by } = step;
  return [messages.kind[kind], minutes && messages.minutes(minutes), by && messages.by(dayIn(by, language))]
    .filter(Boolean)
    .join(' · ');
}

/** The light at the end of a step, which is visible before it opens; it changes when a teacher releases it. */
function endLight({ messages }: PathView, { checkpoint, status, progress }: StepState): Part {
  if (!checkpoint || !status || (progress === 'done' && !status.stopped)) return nothing;
  const lit = status.released && status.light === 'red' ? 'green' : status.light;
  return lightWord(lit, messages.lightAtEnd(messages.light[lit]));
}

function why(view: PathView, { access, behind, waitsFor }: StepState): string {
  const { messages, reading, viewer } = view;
  if (access === 'waits') return messages.waits(waitsFor.map((id) => titleOf(view, id)).join(', '));
  if (!behind) return '';
  const title = textIn(behind.title, reading);
  return viewer === 'learner' ? messages.behind(title) : messages.behindForOthers(title);
}
