/** Registers `<self-rating>`. */

import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { SelfRatingElement } from './self-rating-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'self-rating': SelfRatingElement;
  }
}

define('self-rating', SelfRatingElement);
