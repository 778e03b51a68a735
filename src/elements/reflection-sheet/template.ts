/** The template of a reflection sheet, top to bottom: the tests, the form, the status, and other actions. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { mark } from '../../ui/levels/icons.js';
import { paragraph, textIn } from '../../ui/levels/reading.js';
import type { SheetTest } from './definition.js';
import { keyOf } from './draft.js';
import { sortErrors } from './state.js';
import type { SheetRow, SortedObjectives } from './state.js';
import { button } from './template-button.js';
import { formTemplate } from './template-form.js';
import { hasMissed } from './view.js';
import type { SheetView } from './view.js';
import { asks, commentsOn, dayName, resultOf, testName } from './wording.js';

type Maybe = TemplateResult | typeof nothing;

/** The columns of the sheet that the author asks for. */
export function columnsOf(view: SheetView): ('test' | 'result' | 'goal' | 'plan')[] {
  return (['test', 'result', 'goal', 'plan'] as const).filter(
    (one) => one === 'test' || one === 'result' || asks(view, one),
  );
}

/** Renders the sheet; `family` is the page for the family, `foot` is the foot of the record. */
export function sheetTemplate(view: SheetView, family: Maybe, foot: Maybe): TemplateResult {
  const { config, messages, viewer, rows, open, canAct, draft, offers, isReady, reading, say } = view;
  const { isPersisted, shared } = view;
  const isOpen = canAct && !!draft.get('row');
  const isEmpty = rows.length === 0;
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${view.language}>
    <div class="in">
      <p class="kicker" id="kicker" .textContent=${messages.heading[viewer]}></p>
      ${config.title === undefined ? nothing : paragraph(config.title, reading, 'objective')}
      ${isReady && isPersisted && isEmpty && !isOpen ? html`<p class="invite" .textContent=${viewer === 'learner' ? messages.invite : messages.none[viewer]}></p>` : nothing}
      ${isReady ? (viewer === 'family' ? plainly(view) : table(view, isOpen)) : nothing} ${formTemplate(view)}
      ${
        canAct && !isOpen
          ? html`<p class="acts no-print">
              ${button({ type: 'add' }, isEmpty && open.length === 0 ? messages.add : messages.addAnother, open.length === 0 ? 'main' : '')}
            </p>`
          : nothing
      }
      <p class="acts no-print">
        <span class="say" role="status" .textContent=${say}></span>
        ${offers ? button({ type: 'undo' }, messages[offers]) : nothing}
      </p>
      ${isReady && viewer !== 'family' ? tools(view) : nothing}
      ${isPersisted ? nothing : html`<p class="muted" .textContent=${shared.isNotSaved}></p>`} ${family} ${foot}
    </div>
  </div>`;
}

function tools({ messages, rows, text }: SheetView): TemplateResult {
  return html`<p class="tools no-print" part="tools">
      ${rows.length > 0 ? button({ type: 'printSheet' }, messages.printSheet) : nothing}
      ${button({ type: 'printBlank' }, messages.printBlank)}
      ${rows.length > 0 ? button({ type: 'csv' }, messages.spreadsheet) : nothing}
    </p>
    ${
      text
        ? html`<p class="field no-print">
            <label for="text" .textContent=${messages.asText}></label>
            <textarea id="text" readonly rows="6" .value=${text}></textarea>
          </p>`
        : nothing
    }`;
}

// Explicit roles: browsers drop those of a table that is styled as cards.
function table(view: SheetView, isOpen: boolean): Maybe {
  const { messages, viewer, rows, open } = view;
  if (rows.length + (isOpen ? 0 : open.length) === 0) return nothing;
  const columns = columnsOf(view);
  const names = viewer === 'learner' ? messages.columns : messages.columnsOfStudent;
  return html`<table role="table" part="rows" aria-labelledby="kicker">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((one) => html`<th role="columnheader" scope="col" .textContent=${names[one]}></th>`)}
      </tr>
    </thead>
    ${rows.map((row) => filled(view, row, columns.slice(1), names, isOpen))}
    ${isOpen ? nothing : open.map((test, place) => ahead(view, test, columns.length - 1, place === 0))}
  </table>`;
}

function filled(
  view: SheetView,
  row: SheetRow,
  columns: readonly ('test' | 'result' | 'goal' | 'plan')[],
  names: Readonly<Record<'result' | 'goal' | 'plan', string>>,
  isOpen: boolean,
): TemplateResult {
  const { messages, language } = view;
  const { entry, id, day } = row;
  const text = { result: resultOf(view, entry.result) || messages.noResult, goal: entry.goal, plan: entry.plan };
  const below = [sorted(view, row), ...comments(view, row), isOpen ? nothing : rowButtons(view, row)].filter(
    (one) => one !== nothing,
  );
  return html`<tbody role="rowgroup" part="row" data-row=${id}>
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" tabindex="-1" dir="auto" .textContent=${testName(view, row)}></span>
        <span class="muted day" .textContent=${dayName(day, language)}></span>
      </th>
      ${columns.map((one) =>
        one === 'test'
          ? nothing
          : html`<td role="cell" class=${one} data-label=${names[one]}>
              <span dir="auto" class=${text[one] ? '' : 'muted'} .textContent=${text[one] ?? messages.nothing}></span>
              ${one === 'result' ? met(view, row) : nothing}
            </td>`,
      )}
    </tr>
    ${
      below.length > 0
        ? html`<tr role="row" class="below">
            <td role="cell" colspan=${columns.length + 1}>${below}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

function met({ messages }: SheetView, { entry, goalBefore }: SheetRow): Maybe {
  const { metLastGoal } = entry;
  if (metLastGoal === undefined || !goalBefore) return nothing;
  return html`<span class="met">${mark('goal', messages.metBefore[metLastGoal ? 'yes' : 'notYet'])}</span>`;
}

const groups = ['priority', 'review', 'strengths'] as const;

function sorted(view: SheetView, { entry }: SheetRow): Maybe {
  const { messages, config } = view;
  if (!entry.errors) return nothing;
  const found: SortedObjectives = sortErrors(entry.errors, config.objectives);
  return html`<dl class="sorted" part="sorted">
    ${groups.map((group) =>
      found[group].length === 0
        ? nothing
        : html`<div class=${group}>
            <dt .textContent=${messages.groups[group]}></dt>
            ${found[group].map((id) => html`<dd>${objective(view, id)}</dd>`)}
          </div>`,
    )}
  </dl>`;
}

function objective({ config, reading }: SheetView, id: string): TemplateResult {
  const title = config.objectives?.find((one) => one.id === id)?.title;
  return paragraph(title ?? id, reading, 'about');
}

function comments(view: SheetView, row: SheetRow): TemplateResult[] {
  return commentsOn(view, row).map(
    ({ by, who, text }) =>
      html`<p class="comment" part="comment">
        ${by === 'teacher' ? mark('teacher', who) : html`<b class="mark" .textContent=${who}></b>`}
        <span dir="auto" .textContent=${text}></span>
      </p>`,
  );
}

function rowButtons(view: SheetView, row: SheetRow): Maybe {
  const { messages, canAct, viewer, isPersisted, draft } = view;
  const name = testName(view, row);
  const { id } = row;
  const named = (type: 'change' | 'ticket' | 'remove' | 'comment', words: string, looks = 'quiet') =>
    button({ type, id }, words, looks, messages.named(words, name));
  if (viewer === 'teacher' && isPersisted) {
    const field = `comment:${id}`;
    return html`<div class="word no-print">
      <p class="field">
        <label for=${field} .textContent=${messages.comment}></label>
        <textarea id=${field} name=${field} rows="2" dir="auto" .value=${draft.get(field) ?? ''}></textarea>
      </p>
      <p>${named('comment', messages.saveComment, '')}</p>
    </div>`;
  }
  if (!canAct) return nothing;
  return html`<p class="acts no-print">
    ${named('change', messages.change)} ${hasMissed(row) ? named('ticket', messages.ticket) : nothing}
    ${named('remove', messages.remove)}
  </p>`;
}

/** A listed test without a reflection. */
function ahead(view: SheetView, test: SheetTest, columns: number, isFirst: boolean): TemplateResult {
  const { messages, canAct, reading, language } = view;
  const name = textIn(test.title, reading);
  return html`<tbody role="rowgroup" part="row" class="ahead">
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" dir="auto" .textContent=${name}></span>
        <span class="muted day" .textContent=${test.on ? dayName(test.on, language) : ''}></span>
      </th>
      <td role="cell" colspan=${columns}>
        ${
          canAct
            ? button(
                { type: 'addThis', id: keyOf(test) },
                messages.addThis,
                isFirst ? 'main' : '',
                messages.named(messages.addThis, name),
              )
            : html`<span class="muted" .textContent=${messages.ahead}></span>`
        }
      </td>
    </tr>
  </tbody>`;
}

/** The rows in whole sentences, for readers who do not know the sheet. */
function plainly(view: SheetView): TemplateResult {
  const { messages, rows } = view;
  const words = messages.forFamily;
  return html`<ul class="plainly" role="list" part="rows">
    ${rows.map((row) => {
      const { entry } = row;
      const name = testName(view, row);
      const result = resultOf(view, entry.result);
      const sentences = [
        result ? words.result(name, result) : words.noResult(name),
        entry.metLastGoal !== undefined && row.goalBefore && words.met[entry.metLastGoal ? 'yes' : 'notYet'],
        entry.goal && words.goal(entry.goal),
        entry.plan && words.plan(entry.plan),
      ];
      return html`<li part="row">
        ${sentences.map((one) => (one ? html`<p dir="auto" .textContent=${one}></p>` : nothing))} ${comments(view, row)}
      </li>`;
    })}
  </ul>`;
}
