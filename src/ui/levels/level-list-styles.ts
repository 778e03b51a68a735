/** The styles of a list of levels: stacked cards, or columns where there is room. */

import { css } from 'lit';

export const levelListStyles = css`
  .levels {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin-block-start: 16px;
    list-style: none;
  }
  .level {
    --_tint: light-dark(#e9eff8, #222c3a);
    --_on-tint: var(--_ink);
    border: 1px solid var(--_hair);
    border-radius: 8px;
    overflow: clip;
  }
  .t1 {
    --_tint: light-dark(#bcd0ee, #2f4463);
  }
  .t2 {
    --_tint: light-dark(#7ea6df, #3f639b);
    --_on-tint: light-dark(#1b2430, #ffffff);
  }
  .t3 {
    --_tint: light-dark(#24549c, #8ab6f5);
    --_on-tint: light-dark(#ffffff, #14181d);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 12px;
    background: var(--_tint);
    color: var(--_on-tint);
    font-weight: 600;
  }
  .head .other {
    display: block;
    color: inherit;
    font-weight: 400;
  }
  .stair {
    flex: none;
    block-size: 20px;
    fill: currentColor;
  }
  .off {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  :host(:dir(rtl)) .stair,
  :host(:dir(rtl)) .mark.next svg {
    transform: scaleX(-1);
  }
  .face {
    display: block;
    padding: 12px 12px 0;
  }
  .level > .face:last-child,
  .level > .choice:last-child > .face {
    padding-block-end: 12px;
  }
  .level.half > .choice > .face:last-child,
  .level.half > .face {
    padding: 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-end: 4px;
    color: var(--_accent);
  }
  .half .marks {
    padding: 8px 12px;
    margin: 0;
  }
  .current {
    border: 2px solid var(--_accent);
    background: var(--_soft);
  }
  .more {
    padding: 0 12px 8px;
  }
  .hear {
    margin-inline-start: 8px;
  }
  .signs {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .exemplar {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_hair);
  }
  .title {
    font-weight: 600;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .choice {
    display: block;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 2px solid currentColor;
    border-radius: 50%;
    cursor: inherit;
  }
  .choice input:checked {
    background: radial-gradient(circle, currentColor 0 5px, transparent 5.5px);
  }
  .choice input:focus-visible {
    outline: 0;
  }
  .level:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
    background: var(--_soft);
  }
  .level:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice:has(:disabled) {
    cursor: auto;
    opacity: 0.7;
  }
  .half .head {
    background: none;
    color: inherit;
    font-weight: 400;
  }
  .table {
    flex-direction: row;
  }
  .table .level {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  @container (min-width: 620px) {
    .few {
      flex-direction: row;
    }
    .few .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 760px) {
    .some {
      flex-direction: row;
    }
    .some .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 960px) {
    .many {
      flex-direction: row;
    }
    .many .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 560px) {
    .side .pair {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
  }
  section.next {
    margin-block-start: 24px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .next h4 {
    margin: 0 0 4px;
    font-size: 1em;
  }
  .next ul {
    padding-inline-start: 20px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .head {
      border-block-end: 1px solid;
    }
    .level:has(:checked),
    .current {
      border: 3px solid Highlight;
    }
    .choice input {
      appearance: auto;
    }
  }
  @media print {
    /* The dot is a background, which browsers do not print. */
    .choice input {
      appearance: auto;
    }
    .level {
      break-inside: avoid;
    }
    .level[hidden] {
      display: block !important;
    }
    .more::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
