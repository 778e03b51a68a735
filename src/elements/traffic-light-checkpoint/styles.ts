/** The styles of `<traffic-light-checkpoint>`, in addition to those of all checkpoints. */

import { css } from 'lit';

export const trafficLightCheckpointStyles = css`
  .foot {
    margin-block-start: 16px;
  }
`;
