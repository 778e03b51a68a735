/** The styles of a checkpoint, alone and in a learning path. */

import { css } from 'lit';

export const checkpointStyles = css`
  .checkpoint {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .checkpoint > * {
    max-inline-size: 100%;
  }
  .sign {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .call {
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
  }
  .text {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  h4 {
    margin: 0 0 4px;
    font-size: 1em;
  }
  .next {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .phrase {
    display: block;
  }
  .go,
  .asked {
    font-weight: 600;
  }
  fieldset {
    inline-size: 100%;
  }
  legend {
    font-weight: 600;
  }
  .own,
  .desk {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  .own legend {
    display: contents;
  }
  .ask {
    display: block;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .choices {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
  }
  @container (min-width: 560px) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .choice,
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .choice strong {
    display: block;
    font-weight: 600;
  }
  .choice input,
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_soft);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: 0;
  }
  .hidden-word {
    -webkit-text-security: disc;
  }
  @supports not (-webkit-text-security: disc) {
    .hidden-word {
      color: transparent;
      caret-color: var(--_ink);
    }
  }
  .starts button {
    text-align: start;
  }
  .outcome,
  .desk {
    display: grid;
    gap: 12px;
    justify-items: start;
    inline-size: 100%;
  }
  .said {
    display: grid;
    gap: 4px;
  }
  .said button {
    min-inline-size: 44px;
    margin-inline-start: 8px;
  }
  blockquote {
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 32px;
    white-space: pre-wrap;
  }
  .make > * + * {
    margin-block-start: 12px;
  }
  .paste {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
  }
  .card {
    display: grid;
    gap: 8px;
    max-inline-size: 24em;
    padding: 16px;
    border: 2px dashed var(--_line);
    border-radius: 8px;
    text-align: center;
  }
  .times {
    padding-inline-start: 20px;
  }
  .release-code {
    inline-size: 100%;
  }
  .release-code summary {
    padding-block: 12px;
    font-size: 0.8125em;
  }
  .sign ~ .row {
    margin-block: -8px;
  }
  .sign ~ .row button {
    padding-inline: 0;
  }
  :disabled,
  fieldset:disabled label {
    cursor: auto;
    opacity: 0.7;
  }
  fieldset:disabled input {
    opacity: 1;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
      outline: 0;
    }
  }
  @media print {
    .own {
      break-inside: avoid;
    }
    .make:not(:has(.card)),
    .make:has(.card) > :not(.card),
    .checkpoint:has(.card) > :not(.make) {
      display: none;
    }
  }
`;
