/** The page of a choice board, top to bottom: what to choose, the squares, what just happened, what was chosen. */
import { html, nothing } from 'lit';
import { paragraph } from '../../parts/reading.js';
import { choicesTemplate } from './choice-board-mine.js';
import { button, criteria, optionsTemplate } from './choice-board-options.js';
import { picksOne, taskOf, wordsFor } from './choice-board-view.js';
/** Draws all of it; `tools` turn the squares over, `foot` says where the work is. */
export function boardTemplate(view, tools, foot) {
    const { given, said, shared, reading, stand, viewer, acts, offers } = view;
    const heading = { learner: said.heading, teacher: said.headingForTeacher, family: said.headingForFamily }[viewer];
    // What a number says already is not said again.
    const missing = stand.unmet.filter(({ code }) => !code.endsWith('ooFew'));
    const text = (words, looks, id = '') => words === undefined ? nothing : paragraph(words, reading, looks, id);
    return html `<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${view.language}>
    <div class="in">
      <p class="kicker" .textContent=${heading}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${text(given.title, 'objective', 'title')} ${text(given.statement, 'what')} ${text(given.text, 'what')}
        <div class="task" part="task">
          <p id="task" .textContent=${taskOf(view)}></p>
          <ul>
            ${missing.map((one) => html `<li .textContent=${wordsFor(view, one)}></li>`)}
          </ul>
          ${stand.complete ? html `<p .textContent=${said.enough}></p>` : nothing}
        </div>
        ${given.successCriteria?.length
        ? html `<div class="print"><b .textContent=${said.criteria}></b>${criteria(view)}</div>`
        : nothing}
        ${optionsTemplate(view)}
      </fieldset>
      ${tools}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${view.say}></span>
        ${offers ? button('undo', said[offers], '', 'quiet') : nothing}
        ${acts && picksOne(view) && stand.counted.length > 0 ? button('clear', said.clear, '', 'quiet') : nothing}
      </p>
      ${choicesTemplate(view)} ${view.lost ? html `<p class="muted" .textContent=${shared.keepsNothing}></p>` : nothing}
      ${foot}
    </div>
  </div>`;
}
//# sourceMappingURL=choice-board-template.js.map