/** The options of a choice board, the student's own ideas, and the form for a new one. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { mustDosOf } from '../../core/choices.js';
import type { BoardProposal } from '../../core/choices.js';
import { safeUrl } from '../../core/safe-url.js';
import type { Text } from '../../core/text.js';
import { langOf, paragraph, phrases, textIn } from '../../ui/levels/reading.js';
import type { BoardAction } from './actions.js';
import { isOpen } from './rules.js';
import type { ChoiceOption } from './rules.js';
import { nameOf, picksOne, sectionTask, wordsFor } from './view.js';
import type { BoardView, Card } from './view.js';

type Maybe = TemplateResult | typeof nothing;

/** A button with its action. */
export function button(action: BoardAction, words: string, looks = ''): TemplateResult {
  return html`<button
    type="button"
    class=${looks}
    data-act=${action.type}
    .action=${action}
    .textContent=${words}
  ></button>`;
}

/** All squares, section by section. */
export function optionsTemplate(view: BoardView): TemplateResult {
  const { config, reading, cards, only } = view;
  return html`${grid(
    view,
    cards.filter(({ option, section }) => option && section === undefined),
  )}
  ${config.sections?.map(({ id, title, text }, index) => {
    const inside = cards.filter(({ section }) => section === id);
    return html`<div
      class="section"
      role="group"
      aria-labelledby="s${index}"
      aria-describedby="n${index}"
      ?hidden=${only !== undefined && !inside.some(({ place }) => place === only)}
    >
      <h3 id="s${index}" dir="auto" .textContent=${textIn(title, reading)}></h3>
      ${text ? paragraph(text, reading, 'what') : nothing}
      <p class="muted" id="n${index}" .textContent=${sectionTask(view, id)}></p>
      ${grid(view, inside)}
    </div>`;
  })}
  ${grid(
    view,
    cards.filter(({ option }) => !option),
  )}`;
}

/** What good work shows, the same for every option. */
export function criteria({ config, reading }: BoardView): TemplateResult {
  return html`<ul class="signs">
    ${config.successCriteria?.map((one) => html`<li>${paragraph(one, reading, 'what')}</li>`)}
  </ul>`;
}

function grid(view: BoardView, cards: readonly Card[]): Maybe {
  if (cards.length === 0) return nothing;
  const { columns, rules, options } = view.config;
  const wide = rules?.lines?.size ?? columns ?? (options.length === 3 || options.length > 4 ? 3 : 2);
  return html`<ul class="grid c${Math.min(Math.max(wide, 1), 5)}" role="list" part="options">
    ${cards.map((card) => (card.id ? square(view, card) : ideaForm(view, card.place)))}
  </ul>`;
}

function square(view: BoardView, { id, place, option, proposal }: Card): TemplateResult {
  const { reading, evaluation, canAct, only, shared, messages, viewer, config } = view;
  const { speaks, speaking } = view.list;
  const text = option ? option.text : proposal?.how;
  const name = title(option?.title ?? proposal?.title ?? id, view, place);
  const isOn = evaluation.counted.includes(id);
  const badges = [
    proposal && messages.ownIdea,
    proposal && (viewer === 'teacher' ? messages.statesForTeacher : messages.states)[proposal.state],
    mustDosOf(config).has(id) && messages.mustDo,
    config.rules?.mayDo?.includes(id) && messages.mayDo,
    evaluation.full.includes(id) && messages.full,
    isOn && viewer !== 'learner' && messages.progress.chosen,
  ];
  return html`<li
    class="option ${isOn ? 'on' : ''} ${proposal ? 'own' : ''}"
    part="option"
    data-piece
    ?hidden=${only !== undefined && only !== place}
  >
    ${
      !proposal || isOpen(config, proposal.state)
        ? html`<label class="pick"
            ><input
              type=${picksOne(view) ? 'radio' : 'checkbox'}
              name="choice"
              value=${id}
              aria-labelledby="t${place}"
              aria-describedby="f${place} d${place}"
              ?disabled=${!canAct}
            />${name}</label
          >`
        : html`<p class="pick">${name}</p>`
    }
    <p class="facts" id="f${place}">
      ${badges.map((words) => (words ? html`<b .textContent=${words}></b> ` : nothing))}<span
        dir="auto"
        .textContent=${option ? facts(option, view) : ''}
      ></span>
    </p>
    ${text === undefined ? nothing : paragraph(text, reading, 'what', `d${place}`)}
    ${option ? more(option, view) : nothing} ${proposal ? status(proposal, view) : nothing}
    ${
      speaks
        ? html`<button
            class="quiet"
            type="button"
            data-hear=${id}
            .textContent=${speaking === id ? shared.stop : shared.hear}
          ></button>`
        : nothing
    }
    ${question(view, id)}
  </li>`;
}

function title(text: Text, { reading }: BoardView, place: number): TemplateResult {
  const [first, second] = phrases(text, reading);
  return html`<span class="name"
    ><span id="t${place}" dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></span>${
      second
        ? html`<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${langOf(second, reading)}
            .textContent=${second.text}
          ></span>`
        : nothing
    }</span
  >`;
}

function facts(option: ChoiceOption, { config, messages, reading }: BoardView): string {
  const { medium, minutes, level, points, support, dimension, modes = [] } = option;
  const size = config.rules?.lines?.size;
  const place = config.options.indexOf(option);
  return [
    size && messages.place(Math.floor(place / size) + 1, (place % size) + 1),
    medium && textIn(medium, reading),
    minutes && messages.minutes(minutes),
    points && messages.points(points),
    level && textIn(level, reading),
    dimension && messages.dimension[dimension],
    modes.some((mode) => mode !== 'solo') && modes.map((mode) => messages.modes[mode]).join(' / '),
    support && textIn(support, reading),
  ]
    .filter(Boolean)
    .join(' · ');
}

function more({ materials = [], links = [] }: ChoiceOption, view: BoardView): TemplateResult {
  const { config, reading, messages, only } = view;
  const needed = materials.map((one) => textIn(one, reading)).join(', ');
  return html`${needed ? html`<p class="facts" dir="auto" .textContent=${`${messages.materials}: ${needed}`}></p>` : nothing}
  ${links.map(({ href, title }) => {
    const address = safeUrl(href, document.baseURI);
    return address
      ? html`<p>
          <a
            href=${address}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${textIn(title, reading)}
          ></a>
          <span class="facts" .textContent=${new URL(address).host}></span>
        </p>`
      : nothing;
  })}
  ${
    config.successCriteria?.length
      ? html`<details ?open=${only !== undefined}>
          <summary .textContent=${messages.criteria}></summary>
          ${criteria(view)}
        </details>`
      : nothing
  }`;
}

/** Why an option cannot be chosen, and the alternatives. */
function question(view: BoardView, id: string): Maybe {
  const { ask, messages } = view;
  if (ask?.id !== id) return nothing;
  const { because, swaps, from } = ask;
  const words = because ? wordsFor(view, because) : messages.startedAsk(nameOf(view, from ?? id));
  return html`<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${swaps.length > 0 ? `${words} ${messages.swapAsk}` : words}></p>
    <p class="acts">
      ${
        because
          ? swaps.map((one) => button({ type: 'swap', id: one }, messages.swapFor(nameOf(view, one))))
          : button({ type: 'giveUp', id: from ?? '' }, messages.giveUp)
      }
      ${button({ type: 'keep' }, messages.keep)}
    </p>
  </div>`;
}

/** The teacher's answer to a student's idea, and the actions on it. */
function status(
  { id, note, state }: BoardProposal,
  { messages, viewer, canAct, draft, isPersisted }: BoardView,
): TemplateResult {
  const field = `note:${id}`;
  return html`${note ? html`<p class="note" dir="auto" .textContent=${note}></p>` : nothing}
  ${
    viewer === 'teacher' && isPersisted
      ? html`<label class="field no-print"
            ><span .textContent=${messages.note}></span
            ><textarea name=${field} rows="2" dir="auto" .value=${draft.get(field) ?? ''}></textarea>
          </label>
          <p class="acts">
            ${(['approved', 'changesAsked', 'declined'] as const).map((answer) =>
              button({ type: 'decide', id, answer }, messages.decide[answer], answer === state ? 'on' : ''),
            )}
          </p>`
      : canAct
        ? html`<p>
            ${state === 'approved' ? nothing : button({ type: 'ideaChange', id }, messages.ideaChange, 'quiet')}
            ${button({ type: 'ideaRemove', id }, messages.ideaRemove, 'quiet')}
          </p>`
        : nothing
  }`;
}

function ideaForm({ messages, draft, canAct, only, viewer }: BoardView, place: number): Maybe {
  if (viewer !== 'learner') return nothing;
  const changes = draft.get('idea') ?? '';
  return html`<li class="option own idea" part="idea" ?hidden=${only !== undefined && only !== place}>
    <details ?open=${changes !== '' || only === place}>
      <summary .textContent=${messages.idea}></summary>
      <label class="field"
        ><span .textContent=${messages.ideaTitle}></span
        ><input name="title" dir="auto" autocomplete="off" .value=${draft.get('title') ?? ''} ?disabled=${!canAct} />
      </label>
      <label class="field"
        ><span .textContent=${messages.ideaHow}></span
        ><textarea name="how" rows="3" dir="auto" .value=${draft.get('how') ?? ''} ?disabled=${!canAct}></textarea>
      </label>
      <p class="acts">${button({ type: 'ideaAdd', id: changes }, changes ? messages.ideaSave : messages.ideaAdd)}</p>
    </details>
  </li>`;
}
