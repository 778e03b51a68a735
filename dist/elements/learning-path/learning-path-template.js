/** The page of a path, top to bottom: where the path leads, how far the student is, and the steps. */
import { html, nothing } from 'lit';
import { mark } from '../../parts/marks.js';
import { langOf, paragraph, phrases, said as inWords } from '../../parts/reading.js';
import { lightWord } from '../../parts/traffic-light.js';
import { button, stepTemplate } from './learning-path-step.js';
import { dayIn, isEnterable, titleOf } from './learning-path-view.js';
/** Draws all of it; `light` draws the checkpoint at the end of a step, `foot` says where the work is. */
export function pathTemplate(view, light, foot) {
    const { given, said, shared, reading, viewer, state, language } = view;
    const heading = { learner: said.heading, teacher: said.headingForTeacher, family: said.headingForFamily }[viewer];
    const text = (words, looks, id = '') => words === undefined ? nothing : paragraph(words, reading, looks, id);
    const shown = viewer === 'teacher' ? state.steps : state.steps.filter(({ access }) => access !== 'hidden');
    const hidden = state.steps.length - shown.length;
    return html `<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <p class="kicker" .textContent=${heading}></p>
      ${text(given.title, 'objective', 'title')} ${text(given.statement, 'what')} ${text(given.text, 'what')}
      ${reading.display === 'swap' ? button('swap', shared.swap, '', 'quiet') : nothing} ${whereAbouts(view)}
      <ol class="steps" role="list" part="steps" aria-labelledby="title">
        ${shown.map((one) => item(view, one, light))}
        ${hidden > 0 ? html `<li class="more muted" .textContent=${said.more(hidden)}></li>` : nothing}
      </ol>
      <p class="sr" role="status" .textContent=${view.say}></p>
      ${view.lost ? html `<p class="muted small" .textContent=${shared.keepsNothing}></p>` : nothing} ${foot}
    </div>
  </div>`;
}
/** How far the student is, whether that is in time, and the way back to where they were. */
function whereAbouts(view) {
    const { said, state, viewer } = view;
    const { done, required, current, stop, complete } = state;
    const sum = said.soFar(done, required);
    return html `<div class="about" part="progress">
    <p class="bar">
      <progress max=${Math.max(1, required)} value=${done} aria-label=${sum}></progress>
      <span .textContent=${sum}></span>
    </p>
    ${paceLine(view)}
    ${complete
        ? html `<p class="all" .textContent=${viewer === 'learner' ? said.complete : said.completeForOthers}></p>`
        : viewer !== 'learner'
            ? nothing
            : current
                ? button('go', said.goOn(current.place, titleOf(view, current.step.id)), current.step.id, 'no-print')
                : stop?.checkpoint
                    ? button('go', said.stop(inWords(stop.checkpoint.title, view.reading)), stop.step.id, 'no-print')
                    : nothing}
  </div>`;
}
function paceLine({ pace, said, language }) {
    if (!pace)
        return nothing;
    const next = pace.next === undefined ? '' : said.paceNext(dayIn(pace.next, language));
    return html `<p class="pace no-print" part="pace">
    <span .textContent=${said.pace[pace.is](pace.steps)}></span> <span .textContent=${next}></span>
    <span class="muted small" .textContent=${said.paceOnlyYou}></span>
  </p>`;
}
function item(view, one, light) {
    const { state, viewer, said, open } = view;
    const { step, place, access, progress } = one;
    const isCurrent = state.current === one;
    const number = html `<span class="no" aria-hidden="true">${progress === 'done' ? tick : place}</span>`;
    const looks = `step ${progress} ${isCurrent ? 'current' : ''} ${access === 'open' ? '' : 'shut'}`;
    const here = viewer === 'learner' ? said.here : said.hereForOthers;
    const head = html `${number}<span class="head"
      >${title(view, one)}<span class="facts" dir="auto" .textContent=${facts(view, one)}></span
      ><span class="signs"
        >${progress === 'todo' ? nothing : html `<b class="how" .textContent=${said.progress[progress]}></b>`}
        ${isCurrent ? mark('you', here) : nothing} ${endLight(view, one)}</span
      ></span
    >`;
    if (!isEnterable(view, one)) {
        return html `<li class=${looks} part="step" data-step=${step.id}>
      <div class="row-head">${head}</div>
      <p class="why" .textContent=${why(view, one)}></p>
    </li>`;
    }
    return html `<li class=${looks} part="step" data-step=${step.id} aria-current=${isCurrent ? 'step' : 'false'}>
    <details ?open=${open.has(step.id)}>
      <summary>${head}</summary>
      ${access === 'open' ? nothing : html `<p class="why" .textContent=${`${said.closedToStudent} ${why(view, one)}`}></p>`}
      ${stepTemplate(view, one)} ${light(one)}
    </details>
  </li>`;
}
const tick = html `<svg viewBox="0 0 16 16" width="16" height="16"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>`;
function title({ reading }, { step, place }) {
    const [first, second] = phrases(step.title, reading);
    return html `<h3 id="s${place}">
      <span class="sr">${place}. </span
      ><span dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></span>
    </h3>
    ${second
        ? html `<span class="other" dir="auto" lang=${langOf(second, reading)} .textContent=${second.text}></span>`
        : nothing}`;
}
function facts({ said, language }, { step }) {
    const { kind, minutes, by } = step;
    return [said.kind[kind], minutes && said.minutes(minutes), by && said.by(dayIn(by, language))]
        .filter(Boolean)
        .join(' · ');
}
/** The light at the end, so that a student sees it coming; turned once a teacher has let them go on. */
function endLight({ said }, { checkpoint, standing, progress }) {
    if (!checkpoint || !standing || (progress === 'done' && !standing.stopped))
        return nothing;
    const lit = standing.released && standing.light === 'red' ? 'green' : standing.light;
    return lightWord(lit, said.lightAtEnd(said.light[lit]));
}
function why(view, { access, behind, waitsFor }) {
    const { said, reading, viewer } = view;
    if (access === 'waits')
        return said.waits(waitsFor.map((id) => titleOf(view, id)).join(', '));
    if (!behind)
        return '';
    const title = inWords(behind.title, reading);
    return viewer === 'learner' ? said.behind(title) : said.behindForOthers(title);
}
//# sourceMappingURL=learning-path-template.js.map