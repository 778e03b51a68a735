/** One goal: its levels, its plan, and its history. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedGoal } from './state.js';
import { whenOf } from './state.js';
import { compareEntries } from '../../core/record.js';
import type { Step } from '../../core/record.js';
import { mark, stair } from '../../ui/levels/icons.js';
import { langOf, phrases } from '../../ui/levels/reading.js';
import { button } from './template-controls.js';
import { checkForm, goalForm, stepForm } from './template-forms.js';
import { dayName, dayOf, nameOf, objectiveOf, whenName } from './view.js';
import type { GoalView } from './view.js';

/** A goal to work on. */
export function openGoal(view: GoalView, planned: PlannedGoal, place: number): TemplateResult {
  const { canEdit, form, messages, goals } = view;
  const { id } = planned.goal;
  const isAbout = (...kinds: string[]) => form?.id === id && kinds.includes(form.kind);
  return html`<li class="goal" part="goal" data-goal=${id}>
    ${canEdit && goals.open.length > 1 ? grip : nothing} ${title(view, planned)}
    ${isAbout('edit') ? goalForm(view) : way(view, planned)} ${plan(view, planned)}
    ${isAbout('step') ? stepForm(view, planned) : nothing} ${timeline(view, planned)}
    ${isAbout('check') ? checkForm(view) : nothing}
    ${form && (isAbout('edit', 'step', 'check') || planned.steps.some((step) => step.id === form.id)) ? nothing : acts(view, planned, place)}
    <p class="print line" aria-hidden="true"><span .textContent=${messages.lines.teacher}></span></p>
  </li>`;
}

/** A goal that was met, closed or archived. */
export function closedGoal(view: GoalView, planned: PlannedGoal): TemplateResult {
  const { messages, language, canEdit, goals } = view;
  const { goal, state, metBy, droppedTo } = planned;
  const objective = objectiveOf(view, planned);
  const isGone = goals.gone.has(planned);
  return html`<li class="goal closed" part="goal" data-goal=${goal.id}>
    ${title(view, planned)} ${way(view, planned)}
    <p
      class="muted"
      ?hidden=${!metBy}
      .textContent=${metBy ? messages.metOn(nameOf(view, objective, metBy.level), dayOf(metBy, language)) : ''}
    ></p>
    <p
      class="muted"
      ?hidden=${droppedTo === undefined}
      .textContent=${droppedTo === undefined ? '' : messages.dropped(nameOf(view, objective, droppedTo))}
    ></p>
    <p class="notice" ?hidden=${!isGone} .textContent=${messages.gone}></p>
    ${
      planned.steps.length > 0
        ? html`<ul class="steps">
            ${planned.steps.map((step) => html`<li class="step">${stepWords(view, step, state)}</li>`)}
          </ul>`
        : nothing
    }
    ${timeline(view, planned)}
    <p class="no-print">
      ${
        !canEdit || isGone
          ? nothing
          : state === 'met'
            ? button('archive', messages.archive, goal.id, 'quiet', `g-${goal.id}`)
            : button('back', messages.back, goal.id, 'quiet', `g-${goal.id}`)
      }
    </p>
  </li>`;
}

const grip = html`<span class="grip no-print" draggable="true" aria-hidden="true"
  ><svg viewBox="0 0 16 16" width="16" height="16">
    <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg
></span>`;

function title(view: GoalView, planned: PlannedGoal): TemplateResult {
  const { reading, messages } = view;
  const objective = objectiveOf(view, planned);
  const id = `g-${planned.goal.id}`;
  if (!objective) return html`<h3 id=${id} tabindex="-1" .textContent=${messages.states.archived}></h3>`;
  const [first, second] = phrases(objective.statement ?? objective.title, reading);
  return html`<h3 id=${id} tabindex="-1" dir="auto" lang=${langOf(first, reading)} .textContent=${first.text}></h3>
    ${second ? html`<p class="other" dir="auto" lang=${langOf(second, reading)} .textContent=${second.text}></p>` : nothing}`;
}

/** From where, where now, and where to. */
function way(view: GoalView, planned: PlannedGoal): TemplateResult {
  const { messages, shared, language, viewer, goals } = view;
  const { goal, state } = planned;
  const objective = objectiveOf(view, planned);
  const level = (value: number | null) =>
    html`<span class="name"
      >${objective && value !== null ? stair(objective, value) : nothing}<span
        .textContent=${nameOf(view, objective, value)}
      ></span
    ></span>`;
  const word = goals.gone.has(planned) ? messages.states.archived : messages.states[state];
  const reviews = viewer === 'teacher' ? messages.reviewsForTeacher : messages.reviews;
  return html`<div class="way">
      <span class="from">${level(goal.from)}</span>
      <span class="arrow" aria-hidden="true"></span>
      <span class="to">${mark('goal', shared.goal)} ${level(goal.target)}</span>
      <span ?hidden=${!goal.on} .textContent=${goal.on ? messages.byDay(dayName(goal.on, language)) : ''}></span>
    </div>
    <p class="state">
      <span class="tag ${state}" .textContent=${word}></span>
      <span class="muted" .textContent=${goal.review ? reviews[goal.review] : ''}></span>
    </p>
    <p class="why" dir="auto" ?hidden=${!goal.why} .textContent=${goal.why ?? ''}></p>`;
}

function plan(view: GoalView, planned: PlannedGoal): TemplateResult {
  const { steps, state } = planned;
  const { messages, canEdit, viewer, form } = view;
  const done = steps.filter((step) => step.state === 'done').length;
  return html`<section class="plan" part="plan">
    <h4>
      <span .textContent=${viewer === 'learner' ? messages.plan : messages.planForOthers}></span>
      <span class="muted" .textContent=${steps.length > 0 ? messages.stepsDone(done, steps.length) : ''}></span>
    </h4>
    <p
      class="nudge"
      ?hidden=${state !== 'draft' || !canEdit || form !== undefined}
      .textContent=${steps.length > 0 ? messages.needsDay : messages.toStart}
    ></p>
    <ul class="steps" ?hidden=${steps.length === 0}>
      ${steps.map((step) => stepItem(view, planned, step))}
    </ul>
    <div class="print" aria-hidden="true">
      ${[0, 1].map(
        () =>
          html`<p class="line"><i></i><span .textContent=${messages.lines.step}></span></p>
            <p class="line short"><span .textContent=${messages.lines.by}></span></p>`,
      )}
    </div>
  </section>`;
}

function stepItem(view: GoalView, planned: PlannedGoal, step: Step): TemplateResult {
  const { canEdit, form, messages } = view;
  const { id } = step;
  if (form?.kind === 'change' && form.id === id) return html`<li class="step">${stepForm(view, planned)}</li>`;
  const about = `s-${id}`;
  return html`<li class="step ${step.state}" data-step=${id}>
    ${
      canEdit
        ? html`<label class="tick"
            ><input
              type="checkbox"
              name="done"
              .value=${id}
              .checked=${step.state === 'done'}
            />${stepWords(view, step)}</label
          >`
        : stepWords(view, step)
    }
    ${
      canEdit
        ? html`<p class="no-print small">
            ${button('change', whenOf(step) === undefined ? messages.when : messages.changeStep, id, 'quiet', about)}
            ${
              step.state === 'done'
                ? nothing
                : step.state === 'blocked'
                  ? button('unblock', messages.unstuck, id, 'quiet', about)
                  : button('block', messages.stuck, id, 'quiet', about)
            }
            ${button('remove', messages.removeStep, id, 'quiet', about)}
          </p>`
        : nothing
    }
  </li>`;
}

function stepWords(view: GoalView, step: Step, closed?: PlannedGoal['state']): TemplateResult {
  const { messages, canEdit } = view;
  const { where, who, proof, obstacle, suggested } = step.set;
  const facts = [
    whenName(view, step),
    where && messages.whereIs(where),
    who && messages.whoIs(who),
    proof && messages.proofIs(proof),
  ].filter(Boolean);
  const word =
    step.state === 'blocked'
      ? messages.blocked
      : (closed || !canEdit) && step.state === 'done'
        ? messages.stepStates.done
        : '';
  return html`<span class="words">
    <span class="what" id="s-${step.id}" dir="auto" .textContent=${step.what}></span>
    <span class="tag ${step.state}" ?hidden=${!word} .textContent=${word}></span>
    <span class="tag suggested" ?hidden=${!suggested} .textContent=${messages.suggested}></span>
    <span class="facts muted" dir="auto" ?hidden=${facts.length === 0} .textContent=${facts.join(' · ')}></span>
    <span
      class="facts muted"
      dir="auto"
      ?hidden=${!obstacle}
      .textContent=${obstacle ? messages.ifThen(obstacle.if, obstacle.then) : ''}
    ></span>
  </span>`;
}

function timeline(view: GoalView, { goal }: PlannedGoal): TemplateResult | typeof nothing {
  const { record, messages, language, viewer } = view;
  const items = [...record.shown('checked-in', goal.id), ...record.commentsOn(goal.id)].sort(compareEntries);
  if (items.length === 0) return nothing;
  const who = { ...messages.who_, ...(viewer !== 'learner' && { learner: messages.student }) };
  return html`<section class="checks" part="check-ins">
    <h4 .textContent=${messages.timeline}></h4>
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            <span class="muted small" .textContent=${`${dayOf(item, language)} · ${who[item.by]}`}></span>
            <p dir="auto" .textContent=${item.text}></p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function acts(view: GoalView, { goal, steps }: PlannedGoal, place: number): TemplateResult | typeof nothing {
  const { messages, viewer, goals, canEdit } = view;
  const { id, review } = goal;
  const about = `g-${id}`;
  if (!view.canAct) return nothing;
  if (viewer === 'teacher') {
    return html`<p class="acts no-print">
      ${button('approve', messages.approve, id, '', about)} ${button('inReview', messages.inReview, id, 'quiet', about)}
      ${button('check', messages.checkInAsk.teacher, id, 'quiet', about)}
    </p>`;
  }
  if (viewer === 'family')
    return html`<p class="acts no-print">${button('check', messages.checkInSave.family, id, '', about)}</p>`;
  if (!canEdit) return nothing;
  const last = goals.open.length - 1;
  return html`<p class="acts no-print">
      ${button('step', messages.addStep, id, steps.length === 0 ? 'main' : '', about)}
      ${button('check', messages.checkIn, id, 'quiet', about)}
    </p>
    <details class="more no-print">
      <summary aria-describedby=${about} .textContent=${messages.moreForGoal}></summary>
      <p class="rest">
        ${button('edit', messages.change, id, 'quiet', about)}
        ${review === 'requested' ? nothing : button('ask', messages.ask, id, 'quiet', about)}
        ${place > 0 ? button('up', messages.up, id, 'quiet', about) : nothing}
        ${place < last ? button('down', messages.down, id, 'quiet', about) : nothing}
        ${button('notYet', messages.notYet, id, 'quiet', about)}
        ${button('archive', messages.archive, id, 'quiet', about)}
      </p>
    </details>`;
}
