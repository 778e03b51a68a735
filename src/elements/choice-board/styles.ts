/** The styles of `<choice-board>`: a grid of options, and the choices under it. */

import { css } from 'lit';

export const choiceBoardStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .what {
    max-inline-size: 40em;
    margin-block-start: 4px;
  }
  .task {
    margin-block: 16px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .task ul {
    padding-inline-start: 20px;
  }
  #task,
  .say {
    font-weight: 600;
  }
  .section {
    margin-block-start: 24px;
  }
  .grid {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    list-style: none;
  }
  .c1 {
    --_columns: 1;
  }
  .c2 {
    --_columns: 2;
  }
  .c3 {
    --_columns: 3;
  }
  .c4 {
    --_columns: 4;
  }
  .c5 {
    --_columns: 5;
  }
  .option {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    padding: 4px 16px 12px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .option.own {
    border: 1px dashed var(--_line);
  }
  .option.on {
    border: 2px solid var(--_accent);
    padding: 3px 15px 11px;
    background: var(--_soft);
  }
  .pick {
    display: flex;
    align-items: start;
    gap: 12px;
    padding-block: 10px;
    font-weight: 600;
    line-height: 1.5;
  }
  label.pick {
    cursor: pointer;
  }
  .name {
    display: grid;
    min-inline-size: 0;
  }
  .name .other {
    font-weight: 400;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .pick + .facts {
    margin-block-start: -6px;
  }
  .facts,
  .note {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .facts b {
    display: inline-block;
    margin-inline-end: 4px;
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_ink);
  }
  .option a {
    display: inline-block;
  }
  .note {
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_line);
    color: var(--_ink);
  }
  .signs {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .print {
    display: none;
  }
  .idea {
    grid-column: 1 / -1;
  }
  .option:not(.idea) summary,
  .option .quiet {
    font-size: 0.8125em;
  }
  /* As tall as a touch target, and aligned with the text above. */
  .option .quiet,
  .acts .quiet {
    min-inline-size: 44px;
    padding-inline: 0;
    text-align: start;
  }
  .ask {
    margin-block-start: 8px;
    padding: 12px;
    border: 2px solid var(--_accent);
    border-radius: 8px;
    background: var(--_paper);
  }
  .acts,
  .helped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
  .say:focus-visible {
    outline-offset: 4px;
  }
  button.on,
  [aria-pressed='true'] {
    border: 2px solid var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  .mine {
    margin-block-start: 24px;
  }
  .mine ul {
    list-style: none;
  }
  .choice {
    padding-block: 16px;
    border-block-end: 1px solid var(--_hair);
  }
  .choice:last-child {
    border: 0;
  }
  .choice h4,
  .who {
    max-block-size: 4.5em;
    overflow: hidden;
  }
  .who {
    display: inline-block;
    max-inline-size: calc(100% - 24px);
    vertical-align: top;
  }
  .track {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 4px;
    list-style: none;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .track li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .track li::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .track .past {
    color: var(--_ink);
  }
  .track .past::before {
    background: currentColor;
  }
  .track [aria-current='step'] {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    max-inline-size: 40em;
    margin-block-start: 8px;
    font-weight: 600;
  }
  .field input,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    font-weight: 400;
  }
  textarea {
    resize: vertical;
  }
  .company fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  @container (min-width: 520px) {
    .grid {
      grid-template-columns: repeat(min(var(--_columns), 2), 1fr);
    }
    .side .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 720px) {
    .grid {
      grid-template-columns: repeat(var(--_columns), 1fr);
    }
  }
  @media (forced-colors: active) {
    .option.on {
      border: 3px solid Highlight;
      padding: 2px 14px 10px;
    }
    .track .past::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .grid {
      grid-template-columns: repeat(var(--_columns), 1fr) !important;
    }
    .option {
      break-inside: avoid;
      border-color: currentColor;
    }
    .option[hidden] {
      display: flex !important;
    }
    .print {
      display: block;
    }
    .idea summary {
      color: inherit;
      text-decoration: none;
      list-style: none;
    }
    .idea details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .option:not(.idea) details,
    .company[open],
    .mine:not(:has(li)) {
      display: none;
    }
  }
`;
