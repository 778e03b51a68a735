/** The styles of `<mastery-tracker>`, in addition to the shared ones and those of lists of levels. */

import { css } from 'lit';

export const masteryTrackerStyles = css`
  .whole {
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
  }
  .summary,
  .empty,
  .gone,
  .foot,
  .whose {
    margin-block-start: 16px;
  }
  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    list-style: none;
    font-weight: 600;
  }
  .bar {
    display: block;
    margin-block-start: 4px;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .bar rect {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
  }
  .bar .proficient {
    fill: var(--_accent);
  }
  .bar .onTheWay {
    fill: light-dark(#bcd0ee, #2f4463);
  }
  .empty {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .objectives,
  .gone ul {
    list-style: none;
  }
  .objective-item {
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  p.line {
    margin-block-start: 8px;
  }
  .label {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .mini path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mini circle {
    fill: var(--_accent);
  }
  .mark.copied path {
    fill: none;
  }
  section.next {
    margin-block: 16px 8px;
  }
  .acts-of .quiet {
    margin-inline: -4px 12px;
  }
  .next ul {
    list-style: disc;
  }
  .also:has(*) {
    margin-block-start: 24px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
  }
  .also .quiet {
    padding-inline: 0;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: 12px;
  }
  select {
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  [aria-invalid='true'] {
    border-color: var(--_problem);
  }
  .lacks {
    color: var(--_problem);
    font-weight: 600;
  }
  .lacks:not(:empty) {
    margin-block-end: 12px;
  }
  .say:not(:empty) {
    position: sticky;
    inset-block-end: 8px;
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
    font-weight: 600;
  }
  figure {
    margin: 12px 0 8px;
  }
  .chart {
    display: block;
    box-sizing: border-box;
    inline-size: calc(100% - 7.5em);
    font-size: 0.8125em;
    overflow: visible;
  }
  .band:where(.t0) {
    --_tint: light-dark(#e9eff8, #222c3a);
  }
  .band {
    fill: var(--_tint);
    fill-opacity: 0.4;
  }
  .hair {
    stroke: var(--_hair);
  }
  .run,
  .goal:is(line) {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linecap: square;
  }
  .run.learner {
    stroke: var(--_accent);
  }
  .goal:is(line) {
    stroke-width: 1.5;
    stroke-dasharray: 6 5;
    stroke-linecap: butt;
  }
  .chart text {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 3px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  .chart .level-name {
    stroke: none;
  }
  .chart .day {
    fill: var(--_muted);
  }
  .chart .end {
    font-weight: 600;
  }
  .point {
    overflow: visible;
  }
  .point path {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .point.teacher path,
  .point.assessment path {
    fill: var(--_ink);
  }
  .point.learner path {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .chart .end.learner {
    fill: var(--_accent);
  }
  .point.out path {
    fill: var(--_paper);
    stroke-dasharray: 2 2;
  }
  .point.goal path {
    fill: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 8px;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  :host(:dir(rtl)) :is(th, td) {
    padding: 8px 0 8px 12px;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .narrow-head {
    display: none;
  }
  @container (max-width: 479px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding-block: 8px;
      border-block-end: 1px solid var(--_hair);
    }
    tr > * {
      padding-block: 0;
      border: 0;
    }
    td:last-child {
      grid-column: 1 / -1;
    }
    .narrow-head {
      display: inline;
    }
  }
  th > span,
  td > .mark {
    display: flex;
  }
  .method {
    font-weight: 600;
  }
  .steps {
    padding-inline-start: 24px;
  }
  .steps li {
    margin-block: 4px;
  }
  @media (forced-colors: active) {
    .chart,
    .mini,
    .bar {
      forced-color-adjust: none;
    }
    .band {
      fill: Canvas;
      fill-opacity: 1;
    }
    .hair,
    .run,
    .run.learner,
    .goal:is(line),
    .point path,
    .point.learner path,
    .mini path,
    .bar rect {
      stroke: CanvasText;
    }
    .point path,
    .point.out path {
      fill: Canvas;
    }
    .point.teacher path,
    .point.assessment path,
    .mini circle,
    .bar .proficient {
      fill: CanvasText;
    }
    .bar .onTheWay {
      fill: Highlight;
    }
    .chart text,
    .chart .end.learner,
    .chart .level-name,
    .chart .day {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    details:not([open]),
    summary,
    .empty {
      display: none;
    }
    .objective-item,
    figure,
    tr {
      break-inside: avoid;
    }
    .objective-item:has(table) {
      break-inside: auto;
    }
  }
`;
