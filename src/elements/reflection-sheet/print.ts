/** A reflection sheet on paper (filled in, blank, or as a retake ticket) and as rows of a spreadsheet. */

import { css, html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { writeCsv } from '../../core/spreadsheet.js';
import type { Cell } from '../../core/spreadsheet.js';
import { today } from '../../ui/base/today.js';
import { printAlone } from '../../ui/controllers/print.js';
import { textIn } from '../../ui/levels/reading.js';
import { download } from '../../ui/record/record-copy.js';
import type { ExportAction } from './actions.js';
import type { SheetTest } from './definition.js';
import { sortErrors } from './state.js';
import type { SheetRow } from './state.js';
import type { SheetView } from './view.js';
import { asks, commentsOn, dayName, objectiveName, resultOf, testName } from './wording.js';

/** The minimum number of rows on a blank sheet: as many as fit on a page with room to write. */
const blankRows = 6;

/** The whole sheet: the student's rows, and empty rows for the coming tests; with `isBlank` only the empty rows. */
function sheetPaper(view: SheetView, isBlank: boolean): TemplateResult {
  const { messages, config, rows, open } = view;
  const filled = isBlank ? [] : rows;
  const ahead = isBlank ? (config.tests ?? []) : open;
  const spare = isBlank ? Math.max(0, blankRows - ahead.length) : 0;
  const goal = asks(view, 'goal');
  const columns = [
    ['few', messages.columns.test],
    ['few', messages.columns.result],
    ...(goal ? [['few', messages.columns.met] as const, ['many', messages.columns.goal] as const] : []),
    ...(asks(view, 'plan') ? [['many', messages.columns.plan] as const] : []),
  ] as const;
  return html`${head(view, messages.heading.learner)}
    <table>
      <thead>
        <tr>
          ${columns.map(([looks, words]) => html`<th scope="col" class=${looks}>${words}</th>`)}
        </tr>
      </thead>
      ${filled.map((row) => paperRow(view, row, columns.length))}
      <tbody>
        ${[...ahead, ...Array<undefined>(spare)].map((test) => blankRow(view, test, columns.length))}
      </tbody>
    </table>`;
}

function head({ messages, config, reading }: SheetView, title: string): TemplateResult {
  return html`<h1 dir="auto">${config.title === undefined ? title : `${title} · ${textIn(config.title, reading)}`}</h1>
    <p class="who">${messages.paper.name}<i></i> ${messages.paper.class}<i></i></p>`;
}

function paperRow(view: SheetView, row: SheetRow, columns: number): TemplateResult {
  const { messages, language } = view;
  const { entry, day, goalBefore } = row;
  const { metLastGoal, errors } = entry;
  const sorted = errors && sortErrors(errors, view.config.objectives);
  const below = [
    ...(sorted
      ? (['priority', 'review', 'strengths'] as const).flatMap((group) =>
          sorted[group].length > 0
            ? [[messages.groups[group], sorted[group].map((id) => objectiveName(view, id)).join(' · ')] as const]
            : [],
        )
      : []),
    ...commentsOn(view, row).map(({ who, text }) => [who, text] as const),
  ];
  return html`<tbody class="one">
    <tr>
      <th scope="row" dir="auto"><b>${testName(view, row)}</b><br />${dayName(day, language)}</th>
      <td dir="auto">${resultOf(view, entry.result)}</td>
      ${
        asks(view, 'goal')
          ? html`<td>
                ${metLastGoal === undefined || !goalBefore ? '' : messages.met[metLastGoal ? 'yes' : 'notYet']}
              </td>
              <td dir="auto">${entry.goal}</td>`
          : nothing
      }
      ${asks(view, 'plan') ? html`<td dir="auto">${entry.plan}</td>` : nothing}
    </tr>
    ${
      below.length > 0
        ? html`<tr>
            <td colspan=${columns}>${below.map(([what, words]) => html`<p dir="auto"><b>${what}</b> ${words}</p>`)}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

function blankRow({ reading, language }: SheetView, test: SheetTest | undefined, columns: number): TemplateResult {
  return html`<tr class="blank">
    <th scope="row" dir="auto">
      <b>${test ? textIn(test.title, reading) : ''}</b><br />${test?.on ? dayName(test.on, language) : ''}
    </th>
    ${Array.from({ length: columns - 1 }, () => html`<td></td>`)}
  </tr>`;
}

/** What a student brings to the teacher who decides about a retake. */
function ticketPaper(view: SheetView, row: SheetRow): TemplateResult {
  const { messages, language } = view;
  const { paper } = messages;
  const { entry, day } = row;
  const missed = (entry.errors ?? []).filter(({ right }) => !right);
  const facts = [testName(view, row), dayName(day, language), resultOf(view, entry.result)].filter(Boolean);
  return html`${head(view, paper.ticket)}
    <p dir="auto"><b>${facts.join(' · ')}</b></p>
    <h2>${messages.missed}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${messages.question}</th>
          <th scope="col">${messages.objective}</th>
          <th scope="col">${paper.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${missed.map(
          ({ question, objective, cause }) =>
            html`<tr>
              <th scope="row">${question}</th>
              <td dir="auto">${objectiveName(view, objective)}</td>
              <td>${messages.answers[cause ?? 'wrong']}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <section>
      <h2>${paper.relearned}</h2>
      ${lines(4)}
    </section>
    <section>
      <h2>${paper.now}</h2>
      ${lines(Math.min(4, Math.max(2, missed.length)))}
    </section>
    <p class="who sign">${paper.initials}<i></i> ${paper.date}<i></i></p>`;
}

function lines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<p class="line"></p>`);
}

/** Black on white, with room to write. */
const paperStyles = css`
  @page {
    margin: 15mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1 {
    margin: 0 0 4mm;
    font-size: 16pt;
    line-height: 1.25;
  }
  h2 {
    margin: 6mm 0 2mm;
    font-size: 12pt;
    break-after: avoid;
  }
  p {
    margin: 0 0 1mm;
  }
  .who {
    display: flex;
    gap: 2mm;
    margin-block-end: 5mm;
  }
  i {
    flex: 1;
    border-block-end: 0.3mm solid;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 1.5mm 2mm;
    border: 0.3mm solid #555;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td[dir='auto'] {
    white-space: pre-line;
  }
  .few {
    inline-size: 17%;
  }
  thead th {
    font-size: 9pt;
    font-weight: 600;
  }
  .number {
    inline-size: 22mm;
  }
  tr,
  .one,
  section,
  .sign {
    break-inside: avoid;
  }
  .blank > * {
    block-size: 30mm;
  }
  .line {
    block-size: 9mm;
    margin: 0;
    border-block-end: 0.3mm solid #555;
  }
  .sign {
    margin-block: 10mm 0;
  }
`;

/** The text of a sheet, one row per line, for when printing is not possible. */
function asText(paper: TemplateResult): string {
  const place = document.createElement('div');
  render(paper, place);
  const words = (node: Element) => node.textContent?.replace(/\s+/g, ' ').trim();
  return [...place.querySelectorAll('h1, h2, p:not(td p), tr')]
    .map((node) => (node.localName === 'tr' ? [...node.children].map(words).filter(Boolean).join(' · ') : words(node)))
    .filter(Boolean)
    .join('\n');
}

/** The rows for a spreadsheet: the headings, then one test each. */
function sheetCells(view: SheetView): Cell[][] {
  const { messages, rows, config } = view;
  const { columns } = messages;
  const heading = [
    columns.test,
    columns.day,
    columns.level,
    columns.points,
    columns.of,
    columns.met,
    columns.goal,
    columns.plan,
    messages.groups.priority,
    messages.groups.review,
    messages.groups.strengths,
  ];
  return [
    heading,
    ...rows.map((row): Cell[] => {
      const { result, metLastGoal, goal = null, plan = null, errors = [] } = row.entry;
      const { priority, review, strengths } = sortErrors(errors, config.objectives);
      const numbers = !result
        ? [null, null, null]
        : 'level' in result
          ? [result.level, null, null]
          : [null, result.points, result.of];
      const named = [priority, review, strengths].map(
        (ids) => ids.map((id) => objectiveName(view, id)).join('; ') || null,
      );
      const met = metLastGoal === undefined ? null : messages.met[metLastGoal ? 'yes' : 'notYet'];
      return [testName(view, row), row.day, ...numbers, met, goal, plan, ...named];
    }),
  ];
}

/** Prints or downloads the sheet. Returns its text, to copy by hand, when the page does not allow that. */
export async function exportSheet(view: SheetView, action: ExportAction): Promise<string> {
  const { messages, language, rows } = view;
  if (action.type === 'csv') {
    const day = today();
    const text = writeCsv(sheetCells(view));
    return download(text, `${messages.fileName}-${day}.csv`, 'text/csv') ? '' : text;
  }
  const row = action.type === 'ticket' && rows.find(({ id }) => id === action.id);
  const content = row ? ticketPaper(view, row) : sheetPaper(view, action.type === 'printBlank');
  const title = row ? messages.paper.ticket : messages.heading.learner;
  return (await printAlone({ title, language, content, styles: [paperStyles] })) ? '' : asText(content);
}
