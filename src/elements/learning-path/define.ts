/** Registers `<learning-path>`. */

import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { LearningPathElement } from './learning-path-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'learning-path': LearningPathElement;
  }
}

define('learning-path', LearningPathElement);
