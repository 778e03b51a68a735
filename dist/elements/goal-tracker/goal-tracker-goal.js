/** One goal as it is shown: from where to where, its plan, and how it went so far. */
import { html, nothing } from 'lit';
import { whenOf } from '../../core/goals.js';
import { compareEntries } from '../../core/record.js';
import { mark, stair } from '../../parts/marks.js';
import { langOf, phrases } from '../../parts/reading.js';
import { button } from './goal-tracker-controls.js';
import { checkForm, goalForm, stepForm } from './goal-tracker-forms.js';
import { dayName, dayOf, nameOf, objectiveOf, whenName } from './goal-tracker-view.js';
/** A goal to work on. */
export function openGoal(view, planned, place) {
    const { edits, form, said, goals } = view;
    const { id } = planned.goal;
    const isAbout = (...kinds) => form?.id === id && kinds.includes(form.kind);
    return html `<li class="goal" part="goal" data-goal=${id}>
    ${edits && goals.open.length > 1 ? grip : nothing} ${title(view, planned)}
    ${isAbout('edit') ? goalForm(view) : way(view, planned)} ${plan(view, planned)}
    ${isAbout('step') ? stepForm(view, planned) : nothing} ${timeline(view, planned)}
    ${isAbout('check') ? checkForm(view) : nothing}
    ${form && (isAbout('edit', 'step', 'check') || planned.steps.some((step) => step.id === form.id)) ? nothing : acts(view, planned, place)}
    <p class="print line" aria-hidden="true"><span .textContent=${said.lines.teacher}></span></p>
  </li>`;
}
/** A goal that was reached, closed or put away. */
export function closedGoal(view, planned) {
    const { said, language, edits, goals } = view;
    const { goal, state, metBy, droppedTo } = planned;
    const objective = objectiveOf(view, planned);
    const isGone = goals.gone.has(planned);
    return html `<li class="goal closed" part="goal" data-goal=${goal.id}>
    ${title(view, planned)} ${way(view, planned)}
    <p
      class="muted"
      ?hidden=${!metBy}
      .textContent=${metBy ? said.metOn(nameOf(view, objective, metBy.level), dayOf(metBy, language)) : ''}
    ></p>
    <p
      class="muted"
      ?hidden=${droppedTo === undefined}
      .textContent=${droppedTo === undefined ? '' : said.dropped(nameOf(view, objective, droppedTo))}
    ></p>
    <p class="notice" ?hidden=${!isGone} .textContent=${said.gone}></p>
    ${planned.steps.length > 0
        ? html `<ul class="steps">
            ${planned.steps.map((step) => html `<li class="step">${stepWords(view, step, state)}</li>`)}
          </ul>`
        : nothing}
    ${timeline(view, planned)}
    <p class="no-print">
      ${!edits || isGone
        ? nothing
        : state === 'met'
            ? button('archive', said.archive, goal.id, 'quiet', `g-${goal.id}`)
            : button('back', said.back, goal.id, 'quiet', `g-${goal.id}`)}
    </p>
  </li>`;
}
const grip = html `<span class="grip no-print" draggable="true" aria-hidden="true"
  ><svg viewBox="0 0 16 16" width="16" height="16">
    <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg
></span>`;
function title(view, planned) {
    const { reading, said } = view;
    const objective = objectiveOf(view, planned);
    const id = `g-${planned.goal.id}`;
    if (!objective)
        return html `<h3 id=${id} tabindex="-1" .textContent=${said.states.archived}></h3>`;
    const [first, second] = phrases(objective.statement ?? objective.title, reading);
    return html `<h3 id=${id} tabindex="-1" dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></h3>
    ${second ? html `<p class="other" dir="auto" lang=${langOf(second, reading)} .textContent=${second.text}></p>` : nothing}`;
}
/** From where, where now, and where to. */
function way(view, planned) {
    const { said, shared, language, viewer, goals } = view;
    const { goal, state } = planned;
    const objective = objectiveOf(view, planned);
    const level = (value) => html `<span class="name"
      >${objective && value !== null ? stair(objective, value) : nothing}<span
        .textContent=${nameOf(view, objective, value)}
      ></span
    ></span>`;
    const word = goals.gone.has(planned) ? said.states.archived : said.states[state];
    const reviews = viewer === 'teacher' ? said.reviewsForTeacher : said.reviews;
    return html `<div class="way">
      <span class="from">${level(goal.from)}</span>
      <span class="arrow" aria-hidden="true"></span>
      <span class="to">${mark('goal', shared.goal)} ${level(goal.target)}</span>
      <span ?hidden=${!goal.on} .textContent=${goal.on ? said.byDay(dayName(goal.on, language)) : ''}></span>
    </div>
    <p class="state">
      <span class="tag ${state}" .textContent=${word}></span>
      <span class="muted" .textContent=${goal.review ? reviews[goal.review] : ''}></span>
    </p>
    <p class="why" dir="auto" ?hidden=${!goal.why} .textContent=${goal.why ?? ''}></p>`;
}
function plan(view, planned) {
    const { steps, state } = planned;
    const { said, edits, viewer, form } = view;
    const done = steps.filter((step) => step.state === 'done').length;
    return html `<section class="plan" part="plan">
    <h4>
      <span .textContent=${viewer === 'learner' ? said.plan : said.planForOthers}></span>
      <span class="muted" .textContent=${steps.length > 0 ? said.stepsDone(done, steps.length) : ''}></span>
    </h4>
    <p
      class="nudge"
      ?hidden=${state !== 'draft' || !edits || form !== undefined}
      .textContent=${steps.length > 0 ? said.needsDay : said.toStart}
    ></p>
    <ul class="steps" ?hidden=${steps.length === 0}>
      ${steps.map((step) => stepItem(view, planned, step))}
    </ul>
    <div class="print" aria-hidden="true">
      ${[0, 1].map(() => html `<p class="line"><i></i><span .textContent=${said.lines.step}></span></p>
            <p class="line short"><span .textContent=${said.lines.by}></span></p>`)}
    </div>
  </section>`;
}
function stepItem(view, planned, step) {
    const { edits, form, said } = view;
    const { id } = step;
    if (form?.kind === 'change' && form.id === id)
        return html `<li class="step">${stepForm(view, planned)}</li>`;
    const about = `s-${id}`;
    return html `<li class="step ${step.state}" data-step=${id}>
    ${edits
        ? html `<label class="tick"
            ><input
              type="checkbox"
              name="done"
              .value=${id}
              .checked=${step.state === 'done'}
            />${stepWords(view, step)}</label
          >`
        : stepWords(view, step)}
    ${edits
        ? html `<p class="no-print small">
            ${button('change', whenOf(step) === undefined ? said.when : said.changeStep, id, 'quiet', about)}
            ${step.state === 'done'
            ? nothing
            : step.state === 'blocked'
                ? button('unblock', said.unstuck, id, 'quiet', about)
                : button('block', said.stuck, id, 'quiet', about)}
            ${button('remove', said.removeStep, id, 'quiet', about)}
          </p>`
        : nothing}
  </li>`;
}
function stepWords(view, step, closed) {
    const { said, edits } = view;
    const { where, who, proof, obstacle, suggested } = step.set;
    const facts = [
        whenName(view, step),
        where && said.whereIs(where),
        who && said.whoIs(who),
        proof && said.proofIs(proof),
    ].filter(Boolean);
    const word = step.state === 'blocked' ? said.blocked : (closed || !edits) && step.state === 'done' ? said.stepStates.done : '';
    return html `<span class="words">
    <span class="what" id="s-${step.id}" dir="auto" .textContent=${step.what}></span>
    <span class="tag ${step.state}" ?hidden=${!word} .textContent=${word}></span>
    <span class="tag suggested" ?hidden=${!suggested} .textContent=${said.suggested}></span>
    <span class="facts muted" dir="auto" ?hidden=${facts.length === 0} .textContent=${facts.join(' · ')}></span>
    <span
      class="facts muted"
      dir="auto"
      ?hidden=${!obstacle}
      .textContent=${obstacle ? said.ifThen(obstacle.if, obstacle.then) : ''}
    ></span>
  </span>`;
}
function timeline(view, { goal }) {
    const { record, said, language, viewer } = view;
    const items = [...record.shown('checked-in', goal.id), ...record.commentsOn(goal.id)].sort(compareEntries);
    if (items.length === 0)
        return nothing;
    const who = { ...said.who_, ...(viewer !== 'learner' && { learner: said.student }) };
    return html `<section class="checks" part="check-ins">
    <h4 .textContent=${said.timeline}></h4>
    <ul>
      ${items.map((item) => html `<li>
            <span class="muted small" .textContent=${`${dayOf(item, language)} · ${who[item.by]}`}></span>
            <p dir="auto" .textContent=${item.text}></p>
          </li>`)}
    </ul>
  </section>`;
}
function acts(view, { goal, steps }, place) {
    const { said, viewer, goals, edits } = view;
    const { id, review } = goal;
    const about = `g-${id}`;
    if (!view.acts)
        return nothing;
    if (viewer === 'teacher') {
        return html `<p class="acts no-print">
      ${button('approve', said.approve, id, '', about)} ${button('inReview', said.inReview, id, 'quiet', about)}
      ${button('check', said.checkInAsk.teacher, id, 'quiet', about)}
    </p>`;
    }
    if (viewer === 'family')
        return html `<p class="acts no-print">${button('check', said.checkInSave.family, id, '', about)}</p>`;
    if (!edits)
        return nothing;
    const last = goals.open.length - 1;
    return html `<p class="acts no-print">
      ${button('step', said.addStep, id, steps.length === 0 ? 'main' : '', about)}
      ${button('check', said.checkIn, id, 'quiet', about)}
    </p>
    <details class="more no-print">
      <summary aria-describedby=${about} .textContent=${said.moreForGoal}></summary>
      <p class="rest">
        ${button('edit', said.change, id, 'quiet', about)}
        ${review === 'requested' ? nothing : button('ask', said.ask, id, 'quiet', about)}
        ${place > 0 ? button('up', said.up, id, 'quiet', about) : nothing}
        ${place < last ? button('down', said.down, id, 'quiet', about) : nothing}
        ${button('notYet', said.notYet, id, 'quiet', about)} ${button('archive', said.archive, id, 'quiet', about)}
      </p>
    </details>`;
}
//# sourceMappingURL=goal-tracker-goal.js.map