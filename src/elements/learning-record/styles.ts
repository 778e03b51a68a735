/** The styles of `<learning-record>`: a foot under the widgets. */

import { css } from 'lit';

export const learningRecordStyles = css`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;
