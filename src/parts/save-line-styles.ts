/** How the save line and the question whose work it is look. */

import { css } from 'lit';

export const saveLineStyles = css`
  .save {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .whose .question {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  @media print {
    .whose {
      display: none;
    }
  }
`;
