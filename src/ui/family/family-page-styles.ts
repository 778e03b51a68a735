/** The styles of the family page, in the widget and on paper. */

import { css } from 'lit';

/** The page itself, on screen and on paper. */
export const familyPaperStyles = css`
  .paper {
    display: grid;
    gap: 4px;
    max-inline-size: 40em;
    font-size: 16px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .paper h4 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .paper p {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .paper .lead {
    margin-block-start: 8px;
  }
  .paper .said {
    padding-inline-start: 12px;
    border-inline-start: 3px solid;
    font-weight: 600;
    white-space: pre-line;
  }
  @media print {
    body {
      margin: 0;
      font-family: system-ui, sans-serif;
    }
  }
`;

/** The page within a widget, with its controls, and the paste panel. */
export const familyPageStyles = [
  familyPaperStyles,
  css`
    :is(.family, .pasted) .inside {
      display: grid;
      gap: 12px;
      padding-block: 8px 16px;
    }
    .family .paper {
      padding: 16px;
      border: 1px solid var(--_hair);
      border-radius: 8px;
      color: var(--_ink);
    }
    .family .paper .said {
      border-color: var(--_accent);
    }
    .family .picks,
    :is(.family, .pasted) .acts,
    .family .showed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }
    .family .showed > * {
      flex: none;
      max-inline-size: 100%;
    }
    :is(.family, .pasted) .field {
      display: grid;
      gap: 4px;
      font-weight: 600;
    }
    :is(.family, .pasted) select,
    :is(.family, .pasted) textarea {
      min-block-size: 44px;
      max-inline-size: 100%;
      padding: 8px 12px;
      border: 1px solid var(--_line);
      border-radius: 8px;
      background: var(--_paper);
      color: inherit;
      font: inherit;
    }
    :is(.family, .pasted) textarea {
      inline-size: 100%;
    }
    .pasted textarea {
      font-weight: 400;
      white-space: pre;
      overflow-x: auto;
    }
    .pasted .asks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .pasted legend {
      padding: 0;
      font-weight: 600;
    }
    .pasted .asks label {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 44px;
    }
    .pasted .asks input {
      margin: 0;
    }
    .pasted .faults {
      list-style: none;
      margin: 0;
      padding: 0;
      color: var(--_problem);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .pasted .said {
      font-weight: 600;
    }
    .pasted .said:empty,
    .family .say:empty,
    .family .showed .said:empty {
      display: none;
    }
  `,
];
