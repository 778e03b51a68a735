/** The template of a tracker, top to bottom: the three counts, then each objective. */

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { isProficient, levelAt, positionsOf, proficientAt } from '../../core/objective.js';
import { mark, stair } from '../../ui/levels/icons.js';
import { nextStep } from '../../ui/levels/next-level.js';
import { paragraph } from '../../ui/levels/reading.js';
import type { TrackerAction } from './actions.js';
import { chart, miniChart } from './chart.js';
import { explainSteps } from './explanation.js';
import type { ObjectiveProgress, ObjectiveStatus } from './state.js';
import { countsIn, dateOf, dayOf, nameOf, ratingName, usedIn, whoIs, workName } from './view.js';
import type { TrackerView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** The number of rows in a table before “Show all” is pressed. */
const longest = 50;

/** Renders the widget; `foot` is the foot of the record. */
export function masteryTrackerTemplate(view: TrackerView, foot: Part, family: Part, paste: Part): TemplateResult {
  const { config, viewer, messages, progress, reading, language, say, isReady } = view;
  const isEmpty = progress.objectives.every(
    ({ points, teacher, waiting }) => points.length + waiting === 0 && !teacher,
  );
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <p class="kicker" .textContent=${messages.heading[viewer]}></p>
      ${config.title === undefined ? nothing : paragraph(config.title, reading, 'whole')} ${isReady ? nothing : foot}
      ${isReady ? summary(view) : nothing}
      ${isReady && isEmpty ? html`<p class="empty" part="empty" .textContent=${messages.empty[viewer]}></p>` : nothing}
      <ol class="objectives" part="objectives" role="list">
        ${progress.objectives.map((one, index) => item(one, index, view))}
      </ol>
      ${archived(view)}
      <div class="also no-print">
        ${family} ${paste}
        ${isReady && !isEmpty ? button({ type: 'sheet' }, messages.spreadsheet, 'quiet sheet') : nothing}
      </div>
      <p class="say" role="status" .textContent=${say}></p>
      ${isReady ? foot : nothing}
    </div>
  </div>`;
}

const statuses: readonly ObjectiveStatus[] = ['proficient', 'onTheWay', 'noLevel'];

/** Three counts that add up, in words and as a bar. */
function summary({ progress, messages }: TrackerView): TemplateResult {
  const { counts, objectives } = progress;
  let from = 0;
  const pieces = statuses.map((status) => {
    const piece = { status, from, share: (counts[status] * 100) / objectives.length };
    from += piece.share;
    return piece;
  });
  return html`<div class="summary" part="summary">
    <ul role="list">
      ${statuses.map((status) => html`<li class=${status} .textContent=${messages[status](counts[status])}></li>`)}
    </ul>
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      ${pieces.map(({ status, from: x, share }) =>
        share > 0 ? svg`<rect class=${status} x="${x}%" y="1" width="${share}%" height="10"></rect>` : nothing,
      )}
    </svg>
  </div>`;
}

function item(progress: ObjectiveProgress, index: number, view: TrackerView): TemplateResult {
  const { objective, points, waiting, teacher } = progress;
  const { reading, shared, language, messages, viewer, isReady } = view;
  const list = { objective, reading, words: shared, current: progress.level, plain: viewer === 'family' };
  return html`<li class="objective-item" part="objective">
    <div role="heading" aria-level="3" tabindex="-1" id="o${index}">
      ${paragraph(objective.statement ?? objective.title, reading, 'objective')}
    </div>
    ${
      isReady
        ? html`${viewer === 'family' ? sentence(progress, view) : fromWork(progress, view)} ${theirs(progress, view)}
            ${goalLine(progress, view)}
            <p
              class="muted"
              ?hidden=${waiting === 0}
              .textContent=${waiting === 0 ? '' : messages.waiting(waiting)}
            ></p>
            ${view.canAct ? controls(progress, index, view) : nothing} ${nextStep(list, language)}
            ${points.length > 0 || teacher ? behind(progress, index, view) : nothing}`
        : nothing
    }
  </li>`;
}

function levelWords(progress: ObjectiveProgress, level: number | null, view: TrackerView): TemplateResult {
  const { objective } = progress;
  return html`<span class="name"
    >${level === null || !levelAt(objective, level) ? nothing : stair(objective, level)}<span
      .textContent=${nameOf(objective, level, view)}
    ></span
  ></span>`;
}

function fromWork(progress: ObjectiveProgress, view: TrackerView): TemplateResult {
  const { suggested, trend } = progress;
  const { messages, viewer } = view;
  return html`<p class="line" part="level">
    <span class="label" .textContent=${messages.fromWork[viewer]}></span> ${levelWords(progress, suggested.level, view)}
    <span class="line"
      >${miniChart(progress, view)}<span class="muted" .textContent=${trend ? messages[trend] : ''}></span
    ></span>
  </p>`;
}

/** The line for a family: the current level, and what it means. */
function sentence(progress: ObjectiveProgress, view: TrackerView): TemplateResult {
  const { objective, level } = progress;
  const { messages } = view;
  const words = nameOf(objective, level, view);
  const goal = nameOf(objective, proficientAt(objective), view);
  return html`<p class="line" part="level">
    ${level === null || !levelAt(objective, level) ? nothing : stair(objective, level)}
    <span
      .textContent=${level !== null && isProficient(objective, level) ? messages.meets(words) : messages.under(words, goal)}
    ></span>
  </p>`;
}

function theirs(progress: ObjectiveProgress, view: TrackerView): Part {
  const { teacher } = progress;
  const { messages, viewer, canAct } = view;
  if (!teacher) return nothing;
  const { level, how, determined, outOfDate } = teacher;
  const day = dayOf(determined, view);
  const facts = [how === 'automatic' ? messages.automatic : messages[how](day), determined?.reason].filter(Boolean);
  return html`<p class="line" part="teacher">
      ${mark('teacher', messages.theirs[viewer])} ${levelWords(progress, level, view)}
      <span class="muted" dir="auto" .textContent=${facts.join(': ')}></span>
    </p>
    ${outOfDate && !canAct ? html`<p class="line">${mark('old', messages.outOfDate)}</p>` : nothing}`;
}

function goalLine({ goal, objective }: ObjectiveProgress, view: TrackerView): Part {
  if (!goal || !levelAt(objective, goal.target)) return nothing;
  const words = view.messages.goal(nameOf(objective, goal.target, view), dateOf(goal.on, view));
  return html`<p class="line">${mark('goal', words)}</p>`;
}

/** The teacher's controls: accept the calculated level, keep the current one, or set another. */
function controls(progress: ObjectiveProgress, index: number, view: TrackerView): TemplateResult {
  const { objective, teacher, suggested } = progress;
  const { messages, draft, missing, offers, acted } = view;
  const { id } = objective;
  const lacks = missing?.id === id ? missing.field : undefined;
  const undo = acted === id && offers ? messages[offers] : teacher?.determined ? messages.undo : undefined;
  const press = (type: 'take' | 'keep' | 'set' | 'undo', words: string, look?: string) =>
    button({ type, id }, words, look, `o${index}`);
  const chosen = draft.get(`level:${id}`) ?? '';
  return html`<div class="acts-of no-print">
    ${
      teacher?.outOfDate
        ? html`<p class="line">${mark('old', messages.outOfDateNow(nameOf(objective, suggested.level, view)))}</p>
            ${press('take', messages.recalculate)}${press('keep', messages.keepLevel)}`
        : !teacher?.determined && suggested.level !== null
          ? press('take', messages.accept)
          : nothing
    }
    ${undo ? press('undo', undo) : nothing}
    <details data-disclosure="set:${id}" ?open=${view.isOpen(`set:${id}`)}>
      <summary aria-describedby="o${index}" .textContent=${messages.setLevel}></summary>
      <div class="field">
        <label for="level-${index}" .textContent=${messages.level}></label>
        <select
          id="level-${index}"
          name="level:${id}"
          aria-invalid=${lacks === 'level'}
          aria-describedby="lacks-${index}"
        >
          <option value="" ?selected=${chosen === ''}></option>
          ${positionsOf(objective).map((value) => option(`${value}`, nameOf(objective, value, view), chosen))}
          ${option('none', messages.noLevelYet, chosen)}
        </select>
      </div>
      <div class="field">
        <label for="reason-${index}" .textContent=${messages.reason}></label>
        <input
          id="reason-${index}"
          type="text"
          name="reason:${id}"
          autocomplete="off"
          dir="auto"
          aria-invalid=${lacks === 'reason'}
          aria-describedby="lacks-${index}"
          .value=${draft.get(`reason:${id}`) ?? ''}
        />
      </div>
      <p
        id="lacks-${index}"
        class="lacks"
        .textContent=${lacks === 'level' ? messages.needsLevel : lacks ? messages.needsReason : ''}
      ></p>
      ${press('set', messages.save, 'main')}
    </details>
  </div>`;
}

function button(action: TrackerAction, words: string, look = 'quiet', about?: string): TemplateResult {
  return html`<button
    class=${look}
    type="button"
    data-act=${action.type}
    data-id=${'id' in action ? action.id : nothing}
    aria-describedby=${about ?? nothing}
    .action=${action}
    .textContent=${words}
  ></button>`;
}

function option(value: string, words: string, chosen: string): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen} .textContent=${words}></option>`;
}

/** How the level came about: the chart, what counts and what does not, and the number step by step. */
function behind(progress: ObjectiveProgress, index: number, view: TrackerView): TemplateResult {
  const { objective } = progress;
  const { messages, isOpen } = view;
  const { id } = objective;
  const disclosure = (name: string, words: string, content: () => TemplateResult) =>
    html`<details data-disclosure="${name}:${id}" ?open=${isOpen(`${name}:${id}`)}>
      <summary aria-describedby="o${index}" .textContent=${words}></summary>
      ${isOpen(`${name}:${id}`) ? content() : nothing}
    </details>`;
  return disclosure(
    'how',
    messages.how,
    () =>
      html`<p class="muted" .textContent=${messages.counted(...usedIn(progress))}></p>
        ${chart(progress, view)} ${disclosure('table', messages.show, () => table(progress, index, view))}
        ${disclosure('steps', messages.showMe, () => steps(progress, view))}`,
  );
}

/** Every rating, the newest first: what it was for, who gave it, which level, and whether it counts. */
function table(progress: ObjectiveProgress, index: number, view: TrackerView): TemplateResult {
  const { points, objective } = progress;
  const { messages, isOpen } = view;
  const all = isOpen(`all:${objective.id}`) ? points.length : longest;
  const rows = points.slice(-all).reverse();
  return html`<table part="table" role="table" aria-labelledby="o${index}">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" .textContent=${messages.work}></th>
          <th scope="col" role="columnheader" .textContent=${messages.rating}></th>
          <th scope="col" role="columnheader" .textContent=${messages.counts}></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((point) => {
          const { rating, who } = point;
          const facts = [dayOf(rating, view), rating.modified && messages.modified].filter(Boolean).join(' · ');
          const name = whoIs(who, view);
          return html`<tr role="row">
            <th scope="row" role="rowheader">
              <span dir="auto" .textContent=${workName(rating, view)}></span>
              <span class="muted small" .textContent=${facts}></span>
            </th>
            <td role="cell">
              ${
                who === 'peer'
                  ? html`<span class="mark" .textContent=${name}></span>`
                  : mark(who === 'learner' ? 'you' : who === 'assessment' ? 'test' : who, name)
              }
              <span .textContent=${ratingName(rating, objective, view)}></span>
            </td>
            <td role="cell">
              <span class="narrow-head muted" .textContent=${`${messages.counts} `}></span
              ><span dir="auto" .textContent=${countsIn(point, view)}></span>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      points.length > rows.length
        ? html`<p class="muted small" .textContent=${messages.lastOf(rows.length, points.length)}></p>
            ${button({ type: 'all', id: objective.id }, messages.all)}`
        : nothing
    }`;
}

function steps({ suggested, objective }: ObjectiveProgress, view: TrackerView): TemplateResult {
  const { messages, language } = view;
  const sentences = explainSteps(suggested, messages.steps, language, (value) => nameOf(objective, value, view));
  return html`<p class="method" .textContent=${messages.methods[suggested.method]}></p>
    <ol class="steps" part="steps">
      ${sentences.map((words) => html`<li .textContent=${words}></li>`)}
    </ol>`;
}

/** Ratings of objectives that are not on this list. */
function archived(view: TrackerView): Part {
  const { progress, messages, isOpen } = view;
  const { archived: gone } = progress;
  if (gone.length === 0) return nothing;
  const rows = gone.slice(-longest).reverse();
  return html`<details class="gone" part="archived" data-disclosure="gone" ?open=${isOpen('gone')}>
    <summary .textContent=${messages.archived(gone.length)}></summary>
    ${
      isOpen('gone')
        ? html`<p class="muted" .textContent=${messages.archivedWhy}></p>
            <ul role="list">
              ${rows.map((rating) => {
                const facts = [ratingName(rating, undefined, view), workName(rating, view), dayOf(rating, view)];
                return html`<li dir="auto" .textContent=${facts.filter(Boolean).join(' · ')}></li>`;
              })}
            </ul>
            <p
              class="muted small"
              ?hidden=${rows.length === gone.length}
              .textContent=${messages.lastOf(rows.length, gone.length)}
            ></p>`
        : nothing
    }
  </details>`;
}
