/** The styles of `<goal-tracker>`: goals separated by space and a thin line, printed with boxes and lines. */

import { css } from 'lit';

export const goalTrackerStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    max-inline-size: 40em;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2.kicker {
    margin-block-end: 12px;
  }
  .goals,
  .steps,
  .checks ul {
    padding: 0;
    list-style: none;
  }
  .goal + .goal {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_hair);
  }
  .past .goal:first-child {
    padding-block-start: 8px;
  }
  .closed h3 {
    font-size: 1em;
  }
  .grip {
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -8px 0;
    margin-inline: 8px -8px;
    color: var(--_muted);
    cursor: grab;
  }
  .grip path {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .way,
  .acts,
  .rest,
  .state,
  .ideas,
  .files,
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .way {
    margin-block: 12px 8px;
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .from .name {
    color: var(--_muted);
    font-weight: 400;
  }
  .arrow::before {
    content: '→';
  }
  .arrow:dir(rtl)::before {
    content: '←';
  }
  .to {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .stair {
    flex: none;
  }
  .stair .off {
    fill: none;
    stroke: currentColor;
  }
  .stair .on {
    fill: currentColor;
  }
  .tag {
    padding: 0 8px;
    border: 1px solid var(--_hair);
    border-radius: 6px;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tag.met,
  .tag.blocked {
    border-color: currentColor;
  }
  .tag.suggested {
    border: 1px dashed var(--_line);
    color: var(--_muted);
    font-weight: 400;
  }
  .why {
    max-inline-size: 40em;
    margin-block-start: 8px;
    white-space: pre-line;
  }
  .plan,
  .checks {
    margin-block-start: 16px;
  }
  h4 .muted,
  .small {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .step {
    padding-block: 4px;
    border-block-end: 1px solid var(--_hair);
  }
  .step p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .step > p {
    margin-inline-start: 32px;
  }
  .closed .step {
    padding-block: 8px;
  }
  .words {
    min-inline-size: 0;
  }
  .step.done .what {
    color: var(--_muted);
  }
  .facts {
    display: block;
    font-size: 0.8125em;
  }
  .nudge,
  .notice {
    margin-block: 8px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .notice {
    margin-block-end: 16px;
    border-color: var(--_line);
  }
  .checks li {
    padding-block: 8px;
  }
  .checks p {
    max-inline-size: 40em;
    white-space: pre-line;
  }
  .acts {
    margin-block: 16px 0;
  }
  .form {
    display: grid;
    gap: 16px;
    max-inline-size: 40em;
    margin-block-start: 16px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .form > h3,
  .form > h4 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .form .acts {
    margin: 0;
  }
  .form .lead {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  details > .field {
    margin-block: 8px 12px;
  }
  label[for],
  .label,
  .say {
    font-weight: 600;
  }
  .field > input,
  .field > select,
  .field > textarea {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  /* Browsers focus the day, month and year inside the field, and not the field itself. */
  [type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .field > [type='text'],
  .field > select,
  .field > textarea {
    inline-size: 100%;
  }
  .field textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  .tick {
    display: flex;
    align-items: start;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 10px;
  }
  .tick > input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .tick .muted {
    display: block;
  }
  .ideas {
    align-items: stretch;
    gap: 8px;
    margin-block-start: 8px;
  }
  .idea {
    border-style: dashed;
    text-align: start;
  }
  .problem {
    color: var(--_problem);
    font-weight: 600;
  }
  .problem::before {
    content: '⚠ ' / '';
  }
  [aria-invalid] {
    border-color: var(--_problem) !important;
  }
  .say:not(:empty) {
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
  }
  .past,
  .files,
  .foot,
  .whose {
    margin-block-start: 24px;
  }
  .print {
    display: none;
  }
  @media (forced-colors: active) {
    .tag {
      border-color: currentColor;
    }
  }
  @media print {
    .goal {
      break-inside: avoid;
    }
    .print:not([hidden]) {
      display: block;
    }
    .line {
      display: flex;
      align-items: end;
      gap: 8px;
      min-block-size: 32px;
      border-block-end: 1px solid;
    }
    .line.short {
      inline-size: 50%;
    }
    .line i {
      inline-size: 16px;
      block-size: 16px;
      margin-block-end: 4px;
      border: 1px solid;
    }
    .tick,
    .step {
      min-block-size: 0;
      padding-block: 4px;
      border: 0;
    }
    summary,
    .say {
      display: none !important;
    }
    .past:not([open]) {
      display: none;
    }
  }
`;
