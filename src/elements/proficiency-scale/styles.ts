/** The styles of `<proficiency-scale>`, in addition to the shared ones. */

import { css } from 'lit';

export const proficiencyScaleStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
