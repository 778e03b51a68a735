/** Registers `<help-queue>`. */

import { define } from '../../ui/base/define.js';
import '../learning-record/define.js';
import { HelpQueueElement } from './help-queue.js';

declare global {
  interface HTMLElementTagNameMap {
    'help-queue': HelpQueueElement;
  }
}

define('help-queue', HelpQueueElement);
