/** The styles of `<reflection-sheet>`: rows separated by thin lines, or cards on narrow screens. */

import { css } from 'lit';

export const reflectionSheetStyles = css`
  h3 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .invite,
  table,
  .plainly,
  .form,
  .form > *,
  .acts,
  .foot,
  .whose {
    margin-block-start: 16px;
  }
  .invite {
    max-inline-size: 40em;
  }
  table {
    display: block;
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font-size: inherit;
    text-align: start;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
    vertical-align: top;
  }
  tbody,
  .plainly li {
    padding-block: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
  }
  td [dir='auto'],
  [part='row'] > [dir='auto'],
  .comment [dir='auto'] {
    white-space: pre-line;
  }
  .quiet {
    margin-inline-start: -4px;
    text-align: start;
  }
  .name {
    font-weight: 600;
  }
  .day {
    display: block;
  }
  .day,
  thead th,
  td[data-label]::before {
    font-size: 0.8125em;
  }
  td[data-label]::before {
    content: attr(data-label);
    display: block;
    color: var(--_muted);
    font-weight: 600;
  }
  td {
    margin-block-start: 8px;
  }
  td.result > :first-child:not(.muted) {
    font-weight: 600;
  }
  .met {
    display: block;
  }
  .sorted {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  dt {
    font-size: 0.8125em;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .priority {
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .sorted:not(:has(.priority)) .review {
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .comment {
    margin-block-start: 8px;
  }
  .comment .mark {
    margin-inline-end: 4px;
    vertical-align: middle;
  }
  .word {
    display: grid;
    gap: 8px;
    margin-block: 8px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .below .acts {
    margin-block-start: 0;
  }
  .say {
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  .plainly {
    list-style: none;
  }
  .form {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_hair);
  }
  legend {
    margin-block-end: 4px;
  }
  .before {
    padding: 12px 16px;
    background: var(--_quiet);
    border-inline-start: 3px solid var(--_accent);
  }
  /* A legend straddles the border of its fieldset unless it floats. */
  .before legend {
    float: inline-start;
    inline-size: 100%;
  }
  .before legend + * {
    clear: both;
  }
  legend > * {
    display: block;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    margin-inline-end: 24px;
  }
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
    max-inline-size: 40em;
  }
  label[for] {
    font-weight: 600;
  }
  .field input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  input[type='date'] {
    max-inline-size: 14em;
  }
  input[type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px 16px;
  }
  .numbers .field {
    max-inline-size: 14em;
  }
  .numbers input {
    max-inline-size: 8em;
  }
  #scale {
    align-self: center;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_problem);
  }
  .wrong {
    color: var(--_problem);
    font-weight: 600;
  }
  ul.wrong {
    padding-inline-start: 20px;
  }
  .question {
    display: grid;
    gap: 8px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_hair);
  }
  .question .quiet {
    justify-self: start;
  }
  .questions > p,
  .paste {
    margin-block: 8px;
  }
  /* Larger text needs more room for columns. */
  @container (min-width: 35em) {
    table {
      display: table;
      table-layout: fixed;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      padding-block: 12px;
      padding-inline: 0 16px;
    }
    thead th {
      padding-block: 4px;
      color: var(--_muted);
      font-weight: 600;
    }
    tr:first-child > * {
      border-block-start: 1px solid var(--_hair);
    }
    thead tr > * {
      border: 0;
    }
    .below > td {
      padding-block: 0 8px;
    }
    th:first-child {
      inline-size: 22%;
    }
    th:nth-child(2) {
      inline-size: 20%;
    }
    td[data-label]::before {
      display: none;
    }
    .sorted {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
      gap: 16px;
    }
    .question {
      grid-template-columns: 5em 3fr 2fr auto;
      align-items: start;
    }
    .question .quiet {
      margin-block-start: 1.75em;
    }
    .side .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    tbody {
      break-inside: avoid;
    }
  }
`;
