/** Registers `<learning-path>`. */

import { define } from '../../ui/base/define.js';
import '../learning-record/define.js';
import { LearningPathElement } from './learning-path.js';

declare global {
  interface HTMLElementTagNameMap {
    'learning-path': LearningPathElement;
  }
}

define('learning-path', LearningPathElement);
