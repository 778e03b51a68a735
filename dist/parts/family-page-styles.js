/** How the page for a family looks: in the widget, and alone on paper. */
import { css } from 'lit';
/** The page itself, wherever it stands. */
export const familyPaperStyles = css `
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
/** The page within a widget, with what can be done with it. */
export const familyPageStyles = [
    familyPaperStyles,
    css `
    .family .inside {
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
    .family .acts,
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
    .family .field {
      display: grid;
      gap: 4px;
      font-weight: 600;
    }
    .family select,
    .family textarea {
      min-block-size: 44px;
      max-inline-size: 100%;
      padding: 8px 12px;
      border: 1px solid var(--_line);
      border-radius: 8px;
      background: var(--_paper);
      color: inherit;
      font: inherit;
    }
    .family textarea {
      inline-size: 100%;
    }
    .family .say:empty,
    .family .showed .said:empty {
      display: none;
    }
  `,
];
//# sourceMappingURL=family-page-styles.js.map