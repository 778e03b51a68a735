/** Registers `<choice-board>`. */

import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { ChoiceBoardElement } from './choice-board-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'choice-board': ChoiceBoardElement;
  }
}

define('choice-board', ChoiceBoardElement);
