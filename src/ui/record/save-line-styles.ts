/** The styles of the save line, the question whose work it is, and the actions on all work. */

import { css } from 'lit';

export const saveLineStyles = css`
  .foot {
    color: var(--_muted);
    font-size: max(0.8125em, 13px);
  }
  .save.bad {
    padding-inline-start: 12px;
    border-inline-start: 3px solid;
    color: var(--_problem);
    font-weight: 600;
  }
  .foot .advice,
  .foot .result {
    color: var(--_ink);
  }
  .foot .result {
    inline-size: fit-content;
  }
  .foot .bad + .advice {
    padding-inline-start: 15px;
  }
  .foot .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .foot .quiet,
  .foot summary {
    margin-inline: 0;
    padding: 12px 0;
    text-align: start;
  }
  .foot button:not(.quiet, .danger) {
    color: var(--_ink);
  }
  .foot .row details[open] {
    flex-basis: 100%;
  }
  .foot ul {
    padding-inline-start: 20px;
  }
  .foot .danger {
    border-color: var(--_problem);
    color: var(--_problem);
  }
  .foot textarea {
    display: block;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: var(--_ink);
  }
  .foot .acts,
  .whose .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 12px;
  }
  .whose .acts {
    margin-block-end: 0;
  }
  .whose .question {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  @media print {
    .foot,
    .whose {
      display: none;
    }
  }
`;
