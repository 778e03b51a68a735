/** How `<traffic-light-checkpoint>` looks beyond what all checkpoints share: its foot, and the card with the release word. */

import { css } from 'lit';

export const trafficLightCheckpointStyles = css`
  .foot {
    margin-block-start: 16px;
  }
  .make {
    margin-block-start: 16px;
  }
  .make > * + * {
    margin-block-start: 12px;
  }
  .make textarea {
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
  .card .secret {
    font-size: 1.5625em;
    font-weight: 600;
  }
  @media print {
    .make:not([open]) {
      display: none;
    }
    .make:has(.card) > :not(.card),
    .in:has(.card) > :not(.make) {
      display: none;
    }
  }
`;
