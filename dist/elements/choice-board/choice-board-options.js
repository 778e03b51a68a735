/** The squares of a choice board: what can be chosen, the student's own ideas, and where a new one is written. */
import { html, nothing } from 'lit';
import { isOpen, mustDosOf } from '../../core/choice-board.js';
import { safeUrl } from '../../core/safe-url.js';
import { langOf, paragraph, phrases, said as inWords } from '../../parts/reading.js';
import { nameOf, picksOne, sectionTask, wordsFor } from './choice-board-view.js';
/** A button that does something; `about` is what it does it to. */
export function button(act, words, about = '', looks = '') {
    return html `<button type="button" class=${looks} data-act=${act} data-id=${about} .textContent=${words}></button>`;
}
/** All squares, section by section. */
export function optionsTemplate(view) {
    const { given, reading, cards, only } = view;
    return html `${grid(view, cards.filter(({ option, section }) => option && section === undefined))}
  ${given.sections?.map(({ id, title, text }, index) => {
        const inside = cards.filter(({ section }) => section === id);
        return html `<div
      class="section"
      role="group"
      aria-labelledby="s${index}"
      aria-describedby="n${index}"
      ?hidden=${only !== undefined && !inside.some(({ place }) => place === only)}
    >
      <h3 id="s${index}" dir="auto" .textContent=${inWords(title, reading)}></h3>
      ${text ? paragraph(text, reading, 'what') : nothing}
      <p class="muted" id="n${index}" .textContent=${sectionTask(view, id)}></p>
      ${grid(view, inside)}
    </div>`;
    })}
  ${grid(view, cards.filter(({ option }) => !option))}`;
}
/** What good work shows, the same for every option. */
export function criteria({ given, reading }) {
    return html `<ul class="signs">
    ${given.successCriteria?.map((one) => html `<li>${paragraph(one, reading, 'what')}</li>`)}
  </ul>`;
}
function grid(view, cards) {
    if (cards.length === 0)
        return nothing;
    const { columns, rules, options } = view.given;
    const wide = rules?.lines?.size ?? columns ?? (options.length === 3 || options.length > 4 ? 3 : 2);
    return html `<ul class="grid c${Math.min(Math.max(wide, 1), 5)}" role="list" part="options">
    ${cards.map((card) => (card.id ? square(view, card) : ideaForm(view, card.place)))}
  </ul>`;
}
function square(view, { id, place, option, proposal }) {
    const { reading, stand, acts, only, shared, said, viewer, given } = view;
    const { speaks, speaking } = view.list;
    const text = option ? option.text : proposal?.how;
    const name = title(option?.title ?? proposal?.title ?? id, view, place);
    const isOn = stand.counted.includes(id);
    const badges = [
        proposal && said.ownIdea,
        proposal && (viewer === 'teacher' ? said.statesForTeacher : said.states)[proposal.state],
        mustDosOf(given).has(id) && said.mustDo,
        given.rules?.mayDo?.includes(id) && said.mayDo,
        stand.full.includes(id) && said.full,
        isOn && viewer !== 'learner' && said.progress.chosen,
    ];
    return html `<li
    class="option ${isOn ? 'on' : ''} ${proposal ? 'own' : ''}"
    part="option"
    data-piece
    ?hidden=${only !== undefined && only !== place}
  >
    ${!proposal || isOpen(given, proposal.state)
        ? html `<label class="pick"
            ><input
              type=${picksOne(view) ? 'radio' : 'checkbox'}
              name="choice"
              value=${id}
              aria-labelledby="t${place}"
              aria-describedby="f${place} d${place}"
              ?disabled=${!acts}
            />${name}</label
          >`
        : html `<p class="pick">${name}</p>`}
    <p class="facts" id="f${place}">
      ${badges.map((words) => (words ? html `<b .textContent=${words}></b> ` : nothing))}<span
        dir="auto"
        .textContent=${option ? facts(option, view) : ''}
      ></span>
    </p>
    ${text === undefined ? nothing : paragraph(text, reading, 'what', `d${place}`)}
    ${option ? more(option, view) : nothing} ${proposal ? standing(proposal, view) : nothing}
    ${speaks
        ? html `<button
            class="quiet"
            type="button"
            data-hear=${id}
            .textContent=${speaking === id ? shared.stop : shared.hear}
          ></button>`
        : nothing}
    ${question(view, id)}
  </li>`;
}
function title(text, { reading }, place) {
    const [first, second] = phrases(text, reading);
    return html `<span class="name"
    ><span id="t${place}" dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></span>${second
        ? html `<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${langOf(second, reading)}
            .textContent=${second.text}
          ></span>`
        : nothing}</span
  >`;
}
function facts(option, { given, said, reading }) {
    const { medium, minutes, level, points, support, dimension, modes = [] } = option;
    const size = given.rules?.lines?.size;
    const place = given.options.indexOf(option);
    return [
        size && said.place(Math.floor(place / size) + 1, (place % size) + 1),
        medium && inWords(medium, reading),
        minutes && said.minutes(minutes),
        points && said.points(points),
        level && inWords(level, reading),
        dimension && said.dimension[dimension],
        modes.some((mode) => mode !== 'solo') && modes.map((mode) => said.modes[mode]).join(' / '),
        support && inWords(support, reading),
    ]
        .filter(Boolean)
        .join(' · ');
}
function more({ materials = [], links = [] }, view) {
    const { given, reading, said, only } = view;
    const needed = materials.map((one) => inWords(one, reading)).join(', ');
    return html `${needed ? html `<p class="facts" dir="auto" .textContent=${`${said.materials}: ${needed}`}></p>` : nothing}
  ${links.map(({ href, title }) => {
        const address = safeUrl(href, document.baseURI);
        return address
            ? html `<p>
          <a
            href=${address}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${inWords(title, reading)}
          ></a>
          <span class="facts" .textContent=${new URL(address).host}></span>
        </p>`
            : nothing;
    })}
  ${given.successCriteria?.length
        ? html `<details ?open=${only !== undefined}>
          <summary .textContent=${said.criteria}></summary>
          ${criteria(view)}
        </details>`
        : nothing}`;
}
/** Why not, and what could be done instead. */
function question(view, id) {
    const { ask, said } = view;
    if (ask?.id !== id)
        return nothing;
    const { because, swaps, from } = ask;
    const words = because ? wordsFor(view, because) : said.startedAsk(nameOf(view, from ?? id));
    return html `<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${swaps.length > 0 ? `${words} ${said.swapAsk}` : words}></p>
    <p class="acts">
      ${because
        ? swaps.map((one) => button('swap', said.swapFor(nameOf(view, one)), one))
        : button('giveUp', said.giveUp, from)}
      ${button('keep', said.keep)}
    </p>
  </div>`;
}
/** What was said to an own idea, and what can be done about it. */
function standing({ id, note, state }, { said, viewer, acts, draft, keeps }) {
    const field = `note:${id}`;
    return html `${note ? html `<p class="note" dir="auto" .textContent=${note}></p>` : nothing}
  ${viewer === 'teacher' && keeps
        ? html `<label class="field no-print"
            ><span .textContent=${said.note}></span
            ><textarea name=${field} rows="2" dir="auto" .value=${draft.get(field) ?? ''}></textarea>
          </label>
          <p class="acts">
            ${['approved', 'changesAsked', 'declined'].map((answer) => button(`decide:${answer}`, said.decide[answer], id, answer === state ? 'on' : ''))}
          </p>`
        : acts
            ? html `<p>
            ${state === 'approved' ? nothing : button('ideaChange', said.ideaChange, id, 'quiet')}
            ${button('ideaDrop', said.ideaDrop, id, 'quiet')}
          </p>`
            : nothing}`;
}
function ideaForm({ said, draft, acts, only, viewer }, place) {
    if (viewer !== 'learner')
        return nothing;
    const changes = draft.get('idea') ?? '';
    return html `<li class="option own idea" part="idea" ?hidden=${only !== undefined && only !== place}>
    <details ?open=${changes !== '' || only === place}>
      <summary .textContent=${said.idea}></summary>
      <label class="field"
        ><span .textContent=${said.ideaTitle}></span
        ><input name="title" dir="auto" autocomplete="off" .value=${draft.get('title') ?? ''} ?disabled=${!acts} />
      </label>
      <label class="field"
        ><span .textContent=${said.ideaHow}></span
        ><textarea name="how" rows="3" dir="auto" .value=${draft.get('how') ?? ''} ?disabled=${!acts}></textarea>
      </label>
      <p class="acts">${button('ideaAdd', changes ? said.ideaSave : said.ideaAdd, changes)}</p>
    </details>
  </li>`;
}
//# sourceMappingURL=choice-board-options.js.map