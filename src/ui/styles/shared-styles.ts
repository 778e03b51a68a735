/** The shared styles of every widget: tokens, type, controls, dark mode, print and contrast. */

import { css } from 'lit';

export const sharedStyles = css`
  :host {
    --_paper: var(--cw-paper, light-dark(#ffffff, #14181d));
    --_quiet: var(--cw-quiet, light-dark(#f4f6f8, #1e242b));
    --_ink: var(--cw-ink, light-dark(#1b2430, #eef2f6));
    --_muted: var(--cw-muted, light-dark(#566270, #a7b2be));
    --_line: var(--cw-line, light-dark(#727e8b, #6f7c89));
    --_hair: var(--cw-hair, light-dark(#d5dbe1, #333c46));
    --_accent: var(--cw-accent, light-dark(#1f5fae, #8ab6f5));
    --_on-accent: var(--cw-on-accent, light-dark(#ffffff, #14181d));
    --_soft: var(--cw-accent-soft, light-dark(#e6eefa, #222c3a));
    --_problem: var(--cw-problem, light-dark(#a3231c, #ff8a80));
    --_radius: var(--cw-radius, 10px);
    display: block;
    min-inline-size: min(100%, 16rem);
    line-height: var(--cw-line-height, 1.5);
  }
  /* Not on the host, because the page's rules for it would win. */
  .w,
  .foot {
    color: var(--_ink);
    font-size: max(1em, 16px);
    text-align: start;
    text-transform: none;
    pointer-events: auto;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .w {
    container-type: inline-size;
    background: var(--_paper);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .in {
    display: block;
    padding: 16px;
  }
  @container (min-width: 480px) {
    .in {
      padding: 24px;
    }
  }
  p,
  h2,
  h3,
  ol,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .kicker {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .objective {
    display: block;
    max-inline-size: 40em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .other,
  .muted {
    color: var(--_muted);
  }
  .pair {
    display: grid;
    gap: 4px;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    cursor: pointer;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.quiet,
  summary {
    min-block-size: 44px;
    padding: 8px 4px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  summary {
    display: list-item;
    padding-inline: 0;
    list-style-position: inside;
  }
  [dir='auto'] {
    /* Chromium supports this value only with the prefix. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .trouble {
    padding: 16px 16px 0;
    font-weight: 600;
  }
  .trouble:empty {
    padding: 0;
  }
  .problems {
    padding-block: 4px 16px;
    padding-inline: 36px 16px;
    color: var(--_problem);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .mark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .mark.teacher path {
    fill: currentColor;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_hair: var(--_ink);
      --_line: var(--_ink);
      --_muted: var(--_ink);
    }
  }
  @media print {
    .w {
      border: 0;
    }
    .in {
      padding: 0;
    }
    button,
    .no-print {
      display: none !important;
    }
  }
`;
