/** The styles of labeled fields and rows of controls. */

import { css } from 'lit';

export const fieldStyles = css`
  .small {
    font-size: 0.8125em;
  }
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
    inline-size: 100%;
  }
  label[for] {
    font-weight: 600;
  }
  textarea,
  input[type='text'] {
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
  }
  .row input {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }
`;
