/** Registers `<self-rating>`, and `<learning-record>` so that it finds where its work is kept. */

import { define } from '../../ui/base/define.js';
import { SelfRatingElement } from './self-rating.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'self-rating': SelfRatingElement;
  }
}

define('self-rating', SelfRatingElement);
