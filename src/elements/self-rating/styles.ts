/** The styles of `<self-rating>`, in addition to the shared ones and those of lists of levels. */

import { css } from 'lit';

export const selfRatingStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    font-weight: 400;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .head .name {
    display: block;
  }
  h3 .name {
    font-size: 1.25em;
  }
  li.line {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hair);
  }
  .mark.copied path {
    fill: none;
  }
  .mine,
  .three,
  .field,
  .group {
    margin-block-start: 16px;
  }
  .acts {
    margin-block: 16px;
  }
  .earlier,
  .foot,
  .whose,
  .say:not(:empty) {
    margin-block-start: 24px;
  }
  .quiet {
    margin-inline: -4px 12px;
  }
  .big > button {
    flex: 1 1 8em;
    min-block-size: 56px;
  }
  .acts,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > span {
    order: -1;
  }
  .field > label,
  .field > span,
  legend,
  .say {
    font-weight: 600;
  }
  .field > input,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  .say:not(:empty) {
    position: sticky;
    inset-block-end: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
  }
  [aria-invalid] {
    border-color: var(--_problem);
  }
  .three {
    white-space: pre-line;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 4px;
  }
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media print {
    details:not(.more) > summary {
      display: none;
    }
  }
`;
