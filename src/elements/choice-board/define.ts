/** Registers `<choice-board>`. */

import { define } from '../../ui/base/define.js';
import '../learning-record/define.js';
import { ChoiceBoardElement } from './choice-board.js';

declare global {
  interface HTMLElementTagNameMap {
    'choice-board': ChoiceBoardElement;
  }
}

define('choice-board', ChoiceBoardElement);
