/** The styles of `<learning-path>`: a line of steps, one of them open. */

import { css } from 'lit';

export const learningPathStyles = css`
  .in > * + * {
    margin-block-start: 12px;
  }
  .in > .kicker + * {
    margin-block-start: 4px;
  }
  .in > .quiet {
    margin-block: 4px -4px;
    padding-inline: 0;
  }
  .in > .foot {
    margin-block-start: 24px;
  }
  .what,
  .text {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .about {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
    border-radius: 8px;
    background: var(--_quiet);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-weight: 600;
  }
  progress {
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  .all {
    font-weight: 600;
  }
  .about button,
  .acts button {
    max-inline-size: 100%;
    text-align: start;
  }
  .steps {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .step {
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .step.current {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }
  .step > details > summary,
  .row-head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px 16px;
    color: inherit;
    text-decoration: none;
  }
  .step > details > summary {
    border-radius: 8px;
  }
  .step > details > summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-block: 8px 0;
    margin-inline: auto 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .step > details[open] > summary::after {
    margin-block-start: 12px;
    transform: rotate(225deg);
  }
  .step > details > summary::-webkit-details-marker {
    display: none;
  }
  .no {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    font-weight: 600;
  }
  .done .no {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .no path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .head {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.375;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    font-size: 0.8125em;
  }
  .signs .mark,
  .signs .light-word {
    font-size: inherit;
  }
  .signs .light {
    inline-size: 18px;
    block-size: 18px;
  }
  .signs:not(:has(*)) {
    display: none;
  }
  .shut h3,
  .why,
  .more {
    color: var(--_muted);
  }
  .shut {
    border-style: dashed;
  }
  .why {
    padding: 0 16px 12px;
    padding-inline-start: 60px;
  }
  .more {
    padding: 12px 16px;
  }
  .body,
  .step .checkpoint {
    padding: 0 16px 16px;
  }
  .body {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .body > * {
    max-inline-size: 100%;
  }
  .step .checkpoint {
    margin: 0 16px 16px;
    padding: 16px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
    background: var(--_paper);
  }
  .step .checkpoint .objective {
    font-size: 1.0625em;
  }
  /* The languages are swapped for the whole path, at its top. */
  .step .checkpoint [data-act='swap'] {
    display: none;
  }
  .row > .quiet {
    padding-inline: 0;
  }
  .row > .quiet + .quiet {
    margin-inline-start: 8px;
  }
  .links {
    display: grid;
    gap: 4px;
    list-style: none;
  }
  .links a {
    display: inline-block;
    padding-block: 8px;
  }
  .options,
  .ready,
  .ready ul {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    list-style: none;
  }
  .picks {
    inline-size: 100%;
  }
  .options {
    margin-block-start: 8px;
  }
  .option {
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .option > :not(label) {
    margin-inline-start: 32px;
  }
  .option .row {
    padding-block-end: 4px;
  }
  .pick {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  .pick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .pick > span {
    display: grid;
    min-inline-size: 0;
  }
  .pick strong {
    font-weight: 600;
  }
  .option:has(> .pick :checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_soft);
  }
  .option:has(> .pick input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option > .pick input:focus-visible {
    outline: 0;
  }
  .field > span {
    font-weight: 600;
  }
  .when {
    font-weight: 600;
  }
  .own-form {
    inline-size: 100%;
  }
  .own-form .field {
    margin-block: 4px 12px;
  }
  .say {
    color: var(--_muted);
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .option:has(> .pick :checked),
    .step.current,
    [aria-pressed='true'] {
      border: 3px solid Highlight;
      outline: 0;
    }
    .done .no {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .step {
      break-inside: avoid;
    }
    .done .no {
      print-color-adjust: exact;
    }
  }
`;
