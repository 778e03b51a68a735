/** How `<proficiency-scale>` looks beyond what all widgets share. */

import { css } from 'lit';

export const proficiencyScaleStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  .levels {
    margin-block-start: 16px;
  }
  .next {
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
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
