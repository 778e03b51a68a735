/** How `<learning-record>` looks: nothing around the widgets, and a quiet foot under them. */

import { css } from 'lit';

export const learningRecordStyles = css`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;
