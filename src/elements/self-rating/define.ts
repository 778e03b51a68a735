/** Registers `<self-rating>` and `<learning-record>`. */

import { define } from '../../ui/base/define.js';
import { SelfRatingElement } from './self-rating.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'self-rating': SelfRatingElement;
  }
}

define('self-rating', SelfRatingElement);
