/** How `<traffic-light-checkpoint>` looks beyond what all checkpoints share. */

import { css } from 'lit';

export const trafficLightCheckpointStyles = css`
  .foot {
    margin-block-start: 16px;
  }
`;
